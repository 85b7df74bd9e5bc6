"""Encryption with a passphrase (the age format), in a child process that may be slow, run out of memory or be killed."""
