"""Shared-screen mode: while others look on, the token is neither shown nor copied."""
