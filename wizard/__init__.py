"""BigCommerce Connect: from a BigCommerce store to a tested credential for APPSe AI."""

__version__ = "0.1.0"
