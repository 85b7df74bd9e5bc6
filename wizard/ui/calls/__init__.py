"""Help for a call with support: compare the token in words, and see where it goes."""
