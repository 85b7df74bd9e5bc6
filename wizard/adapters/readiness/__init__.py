"""Looks whether this computer is ready for a setup: its network, its keychain, its folders. No token is involved."""
