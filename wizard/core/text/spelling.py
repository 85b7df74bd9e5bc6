"""A spelling alphabet for the phone, so that an "m" is not heard as an "n".

Source: ICAO, Annex 10 to the Convention on International Civil Aviation, volume II, section 5.2.1.3 (also known as the
NATO alphabet). Digits keep their everyday names: "fife" and "niner" confuse whoever is no pilot.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

_LETTERS = (
    "alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo "
    "sierra tango uniform victor whiskey x-ray yankee zulu"
)
_DIGITS = "zero one two three four five six seven eight nine"
_SIGNS = {"-": "dash", "_": "underscore", ".": "dot", " ": "space", "/": "slash"}
EVERYDAY_WORDS = {str(digit): word for digit, word in enumerate(_DIGITS.split())} | _SIGNS
"""Words that each language has its own of, by what they stand for; those for letters are the same everywhere."""
_WORDS = {word[0]: word for word in _LETTERS.split()} | EVERYDAY_WORDS


class SpelledCharacter(NamedTuple):
    """A character and its code word."""

    character: str
    word: str

    @property
    def key(self) -> str:
        """What translations of the word are found by."""
        return key_of(self.character)


def spelled(text: str) -> tuple[SpelledCharacter, ...]:
    """Return each character of `text` with its word: ("g", "golf"), ("5", "five").

    Capitals and small letters have the same word; neither store hashes nor codes differ by it.
    """
    return tuple(SpelledCharacter(character, _word(character)) for character in text)


def key_of(character: str) -> str:
    """Return the key of the word for `character`; it has no blank in it, even for a blank."""
    return f"U+{ord(character):04X}"


def _word(character: str) -> str:
    return _WORDS.get(character.lower()) or unicodedata.name(character, "another character").lower()
