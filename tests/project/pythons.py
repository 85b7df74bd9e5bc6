"""The versions of Python that the lock is made for."""

from __future__ import annotations

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
