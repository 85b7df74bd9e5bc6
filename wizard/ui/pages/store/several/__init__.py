"""Several files at once: each is read and tested by itself."""
