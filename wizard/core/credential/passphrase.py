"""Strength of a passphrase for a file that can be copied and attacked for years."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise

SHORTEST = 8
"""Characters. Anything shorter is found by trying, however odd it looks."""


class Strength(Enum):
    """How strong a passphrase is, judged without a dictionary; the value is an English sentence."""

    TOO_SHORT = "Too short. Use at least eight characters, or better, four or more words."
    WEAK = "Weak. Someone with the file could guess it. Add more words."
    FAIR = "Fair, if not from a saying, a song, or your shop. Add another word."
    STRONG = "Strong, if you picked the words at random."

    @property
    def enough(self) -> bool:
        """True when a file may be protected with it."""
        return self is not Strength.TOO_SHORT


def strength(passphrase: str) -> Strength:
    """Judge a passphrase by its length without repetitions.

    No dictionary is asked, so a well-known password of twelve characters passes for more than it is. The words of
    :class:`Strength` promise no more than that.
    """
    if len(passphrase.strip()) < SHORTEST:
        return Strength.TOO_SHORT
    words = {word.casefold() for word in passphrase.split() if len(word) >= 3}
    distinct, length = len(set(passphrase.casefold()) - {" "}), _length_without_runs(passphrase)
    if distinct >= 9 and ((len(words) >= 5 and length >= 24) or (distinct >= 12 and length >= 20)):
        return Strength.STRONG
    if distinct >= 7 and ((len(words) >= 4 and length >= 16) or length >= 13):
        return Strength.FAIR
    return Strength.WEAK


def _length_without_runs(text: str) -> int:
    """Count the characters that do not continue a run such as `aaaa`, `1234` or `dcba`."""
    codes = [ord(character) for character in text.casefold()]
    return 1 + sum(abs(after - before) > 1 for before, after in pairwise(codes))
