"""BigCommerce Connect: from a BigCommerce store to a tested credential for APPSe AI."""

__version__ = "0.1.0"
RELEASED = "2026-11-22"
"""The day of this version; `tools/release_facts.py` compares it with changelog and metainfo."""
