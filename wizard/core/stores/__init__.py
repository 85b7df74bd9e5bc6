"""Many saved stores: test them in turn, and say how they are."""
