"""What the reading process says about itself."""

from __future__ import annotations

ABOUT_THE_READING = "qt.accessibility.atspi:"
"""Begins what Qt says of a question that AT-SPI asks every program and Qt does not know."""
