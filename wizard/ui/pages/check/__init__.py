"""Step 4: test the credential."""
