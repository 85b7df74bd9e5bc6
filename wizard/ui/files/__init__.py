"""Files: choosing, dropping, watching and saving them."""
