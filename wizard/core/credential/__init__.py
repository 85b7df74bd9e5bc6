"""The credential and its parts: secret, token value, fingerprint, passphrase."""
