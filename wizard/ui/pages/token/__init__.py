"""Step 3: read the access token."""
