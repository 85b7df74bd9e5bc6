"""Practice mode in the window."""
