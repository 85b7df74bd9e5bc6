"""Pasted text made plain, with the way back to where each character stood.

What people paste carries zero-width characters, full-width letters and non-breaking spaces. They are removed or replaced
here, once, for every parser; `PlainText.origin` remembers the place of each character, so that a page can mark what was
understood inside the very text that was pasted.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LONGEST = 100_000
"""Characters that are looked at. A longer text is never an address; reading on would only cost time."""

_TOKEN = re.compile(r"""[^\s<>"'`()\[\],;|\\^«»“”„‘’]+""")
_EDGE = ".:!?*_~…-="


@dataclass(frozen=True)
class PlainText:
    """A text without invisible characters.

    Attributes:
        text: the plain text.
        origin: for each character of `text`, its index in what was pasted.
        cut: True when only the first `LONGEST` characters were taken.
    """

    text: str
    origin: Sequence[int]
    cut: bool

    def origin_span(self, start: int, end: int) -> tuple[int, int]:
        """Return where `text[start:end]` stood in what was pasted, as start and end (exclusive)."""
        if start >= end:
            return (0, 0)
        return self.origin[start], self.origin[end - 1] + 1


@dataclass(frozen=True)
class Word:
    """A piece of the text without spaces, quotes or brackets around it; `start` is its index in the plain text."""

    text: str
    start: int


def plain(pasted: str) -> PlainText:
    """Return `pasted` with compatibility forms folded (NFKC) and invisible characters removed. Linear in its length."""
    cut = len(pasted) > LONGEST
    text = pasted[:LONGEST]
    if cut:  # half a word could look like something it is not
        text = text.rsplit(maxsplit=1)[0] if len(text.split(maxsplit=1)) > 1 else text
    if text.isascii():
        return PlainText(text, range(len(text)), cut)
    characters: list[str] = []
    origin: list[int] = []
    for index, character in enumerate(text):
        if character.isascii():
            characters.append(character)
            origin.append(index)
            continue
        folded = "" if unicodedata.category(character) in ("Cf", "Mn") else unicodedata.normalize("NFKC", character)
        characters.extend(folded)
        origin.extend([index] * len(folded))
    return PlainText("".join(characters), origin, cut)


def words(text: str) -> Iterator[Word]:
    """Give the pieces of `text` that could be an address or a value, from left to right. Linear."""
    for match in _TOKEN.finditer(text):
        raw = match.group()
        left = raw.lstrip(_EDGE)
        word = left.rstrip(_EDGE)
        if word:
            yield Word(word, match.start() + len(raw) - len(left))


def strip_value(pasted: str) -> str:
    """Return a pasted value without spaces, line breaks, quotes and invisible characters around it (ux rule 5)."""
    return plain(pasted).text.strip().strip("\"'`“”„‘’«»<>").strip()
