"""Copying to the clipboard and clearing it again."""
