"""Letters to send: a text in a box, by mail or by the clipboard."""
