"""The rules of BigCommerce credentials in plain Python: no window, no network, no third-party library."""
