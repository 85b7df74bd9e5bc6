"""Check whether this computer is ready for a setup: network, keychain, folders. No token is involved."""
