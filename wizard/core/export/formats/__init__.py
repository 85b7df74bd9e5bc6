"""One module for each kind of file in which a credential can be kept."""
