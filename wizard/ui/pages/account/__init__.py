"""Step 2: create the API account."""
