"""Instructions for the store owner when someone else runs the setup."""
