"""Where the words on a control may end a line, and how wide they are without the signs that mark their keys."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

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
    if _width(words, metrics) <= room:
        return words
    lines = [""]
    for piece in pieces(words):
        if lines[-1] and _width((lines[-1] + piece).rstrip(), metrics) > room:
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


class Widths(NamedTuple):
    """What was measured of the words on a control, in pixels.

    Attributes:
        words: all of them in one line, as they are shown.
        longest: the longest of them.
        apart: by how much they become wider where the letter of their key is underlined.
        unshown: what Qt reckons for signs that are not shown.
    """

    words: int = 0
    longest: int = 0
    apart: int = 0
    unshown: int = 0


Letters = tuple[str, float]
"""What decides how wide a word is: the key by which Qt tells fonts apart, and how many pixels of the screen a pixel is."""
_MEASURED: dict[tuple[str, str, Letters], Widths] = {}
"""By words, shown words and letters: each button is measured about four times until it is seen."""


def widths_of(words: str, shown: str, letters: Letters, metrics: QFontMetrics) -> Widths:
    """Measure words, once for all controls that say the same.

    Args:
        words: with the sign of their key.
        shown: those of them that are shown.
        letters: in which they are shown.
        metrics: of these letters.
    """
    measured = _MEASURED.get((words, shown, letters))
    if measured is None:
        whole = _width(shown, metrics)
        longest = max((_width(piece.rstrip(), metrics) for piece in pieces(shown)), default=0)
        measured = Widths(whole, longest, _kept_apart(shown, metrics), _width(words, metrics) - whole)
        _MEASURED[words, shown, letters] = measured
    return measured


def _width(words: str, metrics: QFontMetrics) -> int:
    """Return how wide words are without the signs that mark their keys."""
    return metrics.horizontalAdvance(words.replace("&&", "\0").replace("&", "").replace("\0", "&"))


def _kept_apart(words: str, metrics: QFontMetrics) -> int:
    """Return by how much words become wider where the line below the letter of their key keeps it from its neighbours.

    Qt measures them in one piece and draws them in three: "Te" is narrower than "T" and "e".
    """
    before, mark, after = words.replace("&&", "\0").partition("&")
    if not mark:
        return 0
    parts = (before, after[:1], after[1:])
    return max(0, sum(_width(piece, metrics) for piece in parts) - _width("".join(parts), metrics))
