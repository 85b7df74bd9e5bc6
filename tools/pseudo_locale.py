"""A language for tests: each sentence longer, accented and in brackets, to reveal what translators can't reach.

A letter without an accent bypassed translation; a bracket that is missing was cut off. Names in braces, ``%n``, the key
behind a single ``&``, line breaks and tags stay as they are, so the window works as in any other language.
"""

from __future__ import annotations

import math
import re
from functools import cache

from PySide6.QtCore import QTranslator

from wizard.ui.language.texts import BY_KEY

SHORT_WORDS = 10
"""Letters up to which a translation is often more than half as long again (W3C, "Text size in translation")."""
SHARE_OF_SHORT, SHARE_OF_LONG = 0.7, 0.4
"""How much longer a short text and a long one become."""
_ACCENTED = dict(
    zip(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "áƀçðéƒĝĥíĵķļɱñóþʠŕšţúṽŵẋýžÅßÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ",
        strict=True,
    )
)
_VOWELS = "aeiouyAEIOUY"
_KEPT = re.compile(r"%L?n|%L?\d+|\{[^{}]*\}|<[^<>]+>|&[a-z]+;|&#\d+;|&&|&\w|\n")
"""What a program reads in a sentence; the rest is what a person reads."""


@cache
def pseudo(sentence: str) -> str:
    """Return `sentence` in the language for tests; what holds no letter stays as it is."""
    pieces = _pieces(sentence)
    letters = sum(character.isalpha() for piece, read_by_people in pieces if read_by_people for character in piece)
    if not letters:
        return sentence
    share = SHARE_OF_SHORT if letters <= SHORT_WORDS else SHARE_OF_LONG
    missing = math.ceil(letters * share)
    vowels = sum(character in _VOWELS for piece, read_by_people in pieces if read_by_people for character in piece)
    repeats = _shares(missing, vowels)
    written = "".join(_longer(piece, repeats) if read_by_people else piece for piece, read_by_people in pieces)
    return f"[{written}{'' if vowels else '·' * missing}]"


def _pieces(sentence: str) -> list[tuple[str, bool]]:
    """Cut a sentence into what a person reads (True) and what a program reads (False)."""
    pieces, begin = [], 0
    for kept in _KEPT.finditer(sentence):
        pieces += [(sentence[begin : kept.start()], True), (kept.group(), False)]
        begin = kept.end()
    return [*pieces, (sentence[begin:], True)]


def _shares(missing: int, vowels: int) -> list[int]:
    """Share out the letters that are to be added; the first gets the most."""
    return [missing // vowels + (1 if turn < missing % vowels else 0) for turn in range(vowels)] if vowels else []


def _longer(piece: str, repeats: list[int]) -> str:
    """Accent each letter, and draw each vowel out by the next of `repeats`, which is used up."""
    return "".join(
        _ACCENTED.get(letter, letter) * (1 + (repeats.pop(0) if letter in _VOWELS else 0)) for letter in piece
    )


class PseudoLocale(QTranslator):
    """Answers for every context, Qt's own words included."""

    def translate(self, _context: str, source: str, /, *_rest: object, **_named: object) -> str:
        """Qt asks for a translation; it puts the number in place of ``%n`` itself.

        Args:
            _context: the group of sentences `source` belongs to.
            source: English.
            _rest, _named: which of several meanings, and how many there are.
        """
        return source if _context.endswith(BY_KEY) else pseudo(source)  # a key is no sentence
