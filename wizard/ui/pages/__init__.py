"""One module a page; pages never know each other."""
