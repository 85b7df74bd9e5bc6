"""Small painted signs of a state: disc, ring, spinner, pill, tick, mark."""
