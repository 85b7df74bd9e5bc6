"""The stores set up before, and what can be done with one, several or all of them."""
