"""Saving a copy of the credential: in the keychain, or in a file."""
