"""Text helpers: pasted text, line wrapping, spelling over the phone."""
