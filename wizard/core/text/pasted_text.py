"""Normalized text with offsets into the original.

What people paste carries zero-width characters, full-width letters, non-breaking spaces and percent-encoding. They are
removed or replaced here, once, for every parser; `PlainText` remembers the place of each character, so that a page can
mark what was understood inside the very text that was pasted.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from wizard.core.text.lazy_pattern import lazy_pattern

LONGEST = 100_000
"""Characters that are looked at. A longer text is never an address; reading on would only cost time."""

_TOKEN = lazy_pattern(r"""[^\s<>"'`()\[\],;|^«»“”„‘’‚‹›「」『』、]+""")
_BREAKS_AN_ADDRESS = lazy_pattern(r"""[\s<>"«»“”„‘’]""")
_LINK_TEXT = lazy_pattern(r"""(?:^|[\s>"])[*_!~]{0,3}\[[^\[\]]{0,300}\]\(""")
_EDGE = ".:!?*_~…-=#"
_ENTITY = lazy_pattern(r"&(?:gt|lt|quot|amp|nbsp|#[0-9]{1,5})$")
_ESCAPES = lazy_pattern(r"(?:%[0-9a-f]{2})+", re.IGNORECASE)
# NFKC does not fold these to what they stand for: the CJK full stop, box-drawing bars, dashes.
_MEANT = {"。": ".", **dict.fromkeys("│┃║", "|"), **dict.fromkeys("‐‑‒–—―−", "-")}


class PlainText(NamedTuple):
    """A text without invisible characters.

    Attributes:
        text: the plain text.
        starts: for each character of `text`, where it begins in what was pasted.
        ends: for each character of `text`, where it ends there (exclusive).
        cut: True when only the first `LONGEST` characters were taken.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    cut: bool = False

    def origin_span(self, start: int, end: int) -> tuple[int, int]:
        """Return where `text[start:end]` stood in what was pasted, as start and end (exclusive)."""
        if start >= end:
            return (0, 0)
        return self.starts[start], self.ends[end - 1]

    def part(self, start: int, end: int) -> PlainText:
        """Return `text[start:end]` as a text of its own."""
        return PlainText(self.text[start:end], self.starts[start:end], self.ends[start:end], self.cut)

    def moved(self, places: int) -> PlainText:
        """Return the same text as a part of a longer one, which begins `places` characters before it."""
        starts, ends = [start + places for start in self.starts], [end + places for end in self.ends]
        return PlainText(self.text, starts, ends, self.cut)

    def without(self, gaps: Iterable[tuple[int, int]]) -> PlainText:
        """Return the text without these spans (start, end), given from left to right."""
        return self.exchanged((start, end, "") for start, end in gaps)

    def exchanged(self, changes: Iterable[tuple[int, int, str]]) -> PlainText:
        """Return the text with some parts replaced.

        Args:
            changes: from left to right: start, end (exclusive), and what takes the place of the piece.
        """
        build = _Builder()
        done = 0
        changed = False
        for start, end, instead in changes:
            build.keep(self, done, start)
            if instead:
                build.add(instead, *self.origin_span(start, end))
            done, changed = end, True
        if not changed:
            return self
        build.keep(self, done, len(self.text))
        return build.plain(cut=self.cut)

    def unquoted(self) -> PlainText:
        """Return the text with its percent-encoding undone once."""
        if "%" not in self.text:
            return self
        build = _Builder()
        done = 0
        for match in _ESCAPES.finditer(self.text):
            start, end = match.span()
            build.keep(self, done, start)
            done = end
            raw = bytes.fromhex(match.group().replace("%", ""))
            if raw.isascii():
                for index, character in enumerate(raw.decode()):
                    build.add(character, *self.origin_span(start + 3 * index, start + 3 * index + 3))
            else:
                for character in raw.decode("utf-8", errors="replace"):
                    build.add(_folded(character), *self.origin_span(start, end))
        build.keep(self, done, len(self.text))
        return build.plain(cut=self.cut)


class _Builder:
    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []

    def add(self, piece: str, start: int, end: int) -> None:
        self._pieces.append(piece)
        self._starts.extend([start] * len(piece))
        self._ends.extend([end] * len(piece))

    def keep(self, text: PlainText, start: int, end: int) -> None:
        self._pieces.append(text.text[start:end])
        self._starts.extend(text.starts[start:end])
        self._ends.extend(text.ends[start:end])

    def plain(self, *, cut: bool) -> PlainText:
        return PlainText("".join(self._pieces), self._starts, self._ends, cut)


def joined_lines(pieces: Iterable[PlainText]) -> PlainText:
    """Join parts of one text, each on a line of its own."""
    build = _Builder()
    for piece in pieces:
        build.keep(piece, 0, len(piece.text))
        last = piece.ends[-1] if piece.ends else 0
        build.add("\n", last, last)
    return build.plain(cut=False)


class Word(NamedTuple):
    """A piece of the text without spaces, quotes or brackets around it.

    Attributes:
        text: the piece.
        start: its index in the plain text.
        chunk: the same number for words between which stands nothing that ends an address, such as a comma alone. A
            browser may read all of a chunk as one address, so that only its first host counts.
    """

    text: str
    start: int
    chunk: int

    @property
    def end(self) -> int:
        """The index behind it in the plain text."""
        return self.start + len(self.text)


def plain(pasted: str) -> PlainText:
    """Return `pasted` with compatibility forms folded (NFKC) and invisible characters removed. Linear in its length."""
    cut = len(pasted) > LONGEST
    text = pasted[:LONGEST]
    if cut:  # half a word could look like something else
        text = text.rsplit(maxsplit=1)[0] if len(text.split(maxsplit=1)) > 1 else text
    if text.isascii():
        return PlainText(text, range(len(text)), range(1, len(text) + 1), cut)
    build = _Builder()
    for index, character in enumerate(text):
        build.add(character if character.isascii() else _folded(character), index, index + 1)
    return build.plain(cut=cut)


def folded(text: str) -> str:
    """Return a piece of text as `plain` would: what an escape or an encoding hid is to read like everything else."""
    return text if text.isascii() else "".join(_folded(character) for character in text)


def _folded(character: str) -> str:
    """Fold one character; combining marks stay, since a host with one on a letter is another host (é is not e)."""
    if unicodedata.category(character) == "Cf" or character == "\u034f" or "\ufe00" <= character <= "\ufe0f":
        return ""
    return "".join(_MEANT.get(sign, sign) for sign in unicodedata.normalize("NFKC", character))


def words(text: str) -> Iterator[Word]:
    """Yield the words of `text` that could be an address or a value, from left to right. Linear."""
    link_targets = {match.end() for match in _LINK_TEXT.finditer(text)}
    chunk = behind = 0
    for match in _TOKEN.finditer(text):
        start = match.start()
        if start in link_targets or (behind < start and _BREAKS_AN_ADDRESS.search(text, behind, start)):
            chunk += 1
        behind = match.end()
        raw = match.group()
        left = raw.lstrip(_EDGE)
        if left[:1] == "{" and "/" in left:  # JavaScript around an address; {store_hash} keeps its braces
            left = left[1:]
        word = _ENTITY.sub("", left).rstrip(_EDGE)
        if "{" not in word:
            word = word.rstrip("}").rstrip(_EDGE)
        if word:
            yield Word(word, start + len(raw) - len(left), chunk)
