"""Step 1: find the store."""
