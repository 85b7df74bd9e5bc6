"""Time, cancellation and running several requests at once."""
