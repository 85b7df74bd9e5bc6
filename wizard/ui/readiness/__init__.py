"""Is this computer ready? A window of lines, one for each thing a setup needs."""
