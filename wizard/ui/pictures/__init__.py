"""Schematic pictures of the pages beside the wizard, for the window and for paper."""
