"""File formats for keeping a credential."""
