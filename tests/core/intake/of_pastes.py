"""Cases that only a paste can bring."""

from __future__ import annotations

ONLY_OF_PASTES = frozenset(("V-05", "V-06", "V-07", "V-08", "V-12"))
"""What a paste is called; a file that holds nothing else has no token."""
