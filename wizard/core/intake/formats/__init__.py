"""Formats that hide plain text: encodings, mail, rich text, web pages."""
