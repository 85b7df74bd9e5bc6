"""Step 5: hand the values over to APPSe AI and keep a copy."""
