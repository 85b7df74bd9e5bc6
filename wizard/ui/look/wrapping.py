"""Where the words on a control may end a line, and how wide they are without the signs that mark their keys."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics

from wizard.core.text.lazy_pattern import lazy_pattern

_KEY_BEHIND = lazy_pattern(r"\(&[^&]\)")
"""As it stands behind words in whose script no key has its letter."""


def broken(words: str, metrics: QFontMetrics, room: int) -> str:
    """Return `words` with line breaks, so that no line is wider than `room` pixels unless one word is.

    Where a language does not put spaces between words, lines end where its readers expect it (Unicode's line breaking, UAX 14).

    Args:
        words: the text.
        metrics: of the font.
        room: the width, in pixels.
    """
    if width_of(words, metrics) <= room:
        return words
    lines = [""]
    for piece in pieces(words):
        if lines[-1] and width_of((lines[-1] + piece).rstrip(), metrics) > room:
            lines.append("")
        lines[-1] += piece
    return "\n".join(line.rstrip() for line in lines)


@lru_cache
def pieces(words: str) -> tuple[str, ...]:
    """Cut words where a line may end."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, words)
    places = [0]
    while (place := finder.toNextBoundary()) > 0:
        places.append(place)
    units = words.encode("utf-16-le", "surrogatepass")  # Qt counts in them
    found: list[str] = []
    for begin, end in pairwise(places):
        piece = units[2 * begin : 2 * end].decode("utf-16-le", "surrogatepass")
        if found and piece.startswith("(&") and _KEY_BEHIND.match(piece):  # the letter of a key is no word of its own
            found[-1] += piece
        else:
            found.append(piece)
    return tuple(found)


def width_of(words: str, metrics: QFontMetrics) -> int:
    """Return how wide words are without the signs that mark their keys."""
    return metrics.horizontalAdvance(words.replace("&&", "\0").replace("&", "").replace("\0", "&"))


def kept_apart(words: str, metrics: QFontMetrics) -> int:
    """Return by how much words become wider where the line below the letter of their key keeps it from its neighbours.

    Qt measures them in one piece and draws them in three: "Te" is narrower than "T" and "e".
    """
    before, mark, after = words.replace("&&", "\0").partition("&")
    if not mark:
        return 0
    parts = (before, after[:1], after[1:])
    return max(0, sum(width_of(piece, metrics) for piece in parts) - width_of("".join(parts), metrics))
