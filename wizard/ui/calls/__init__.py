"""What helps on the phone with support: comparing the token in words, and where it goes."""
