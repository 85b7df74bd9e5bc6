"""Line wrapping for plain text in every script: Japanese has no spaces, and its letters are twice as wide.

Source: Unicode Standard Annex 11 (East Asian Width); JIS X 4051 for what never begins a line.
"""

from __future__ import annotations

import unicodedata

from wizard.core.text.lazy_pattern import lazy_pattern

_WIDE = ("W", "F")
_NEVER_FIRST = "、。，．）」』】！？：；ーぁぃぅぇぉっゃゅょァィゥェォッャュョ"
_PIECES = lazy_pattern(rf"\s+|[\u2e80-\u9fff\uff00-\uffef][{_NEVER_FIRST}]*|[^\s\u2e80-\u9fff\uff00-\uffef]+")
"""Spaces; a wide letter with what may not be parted from it; and words, which are never broken."""


def text_width(text: str) -> int:
    """Return the width of `text` in columns, one for a Latin letter."""
    return sum(2 if unicodedata.east_asian_width(letter) in _WIDE else 1 for letter in text)


def wrapped(text: str, width: int, first: str = "") -> str:
    """Return `text` in lines of at most `width` columns, apart from a word that is longer than that.

    Args:
        text: one paragraph.
        width: columns of a line.
        first: stands before the first line; the others are indented as far.
    """
    indent = " " * text_width(first)
    lines = [first]
    for piece in _PIECES.findall(" ".join(text.split())):
        if piece.isspace():
            lines[-1] += " "
            continue
        if lines[-1].strip() and lines[-1] != first and text_width(lines[-1] + piece) > width:
            lines.append(indent)
        lines[-1] += piece
    return "\n".join(line.rstrip() for line in lines)
