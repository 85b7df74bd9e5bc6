"""A value that never prints itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NoReturn
from weakref import ref

MASK = "••••••••"
PIECE = 6
"""Characters of a secret that stand together by accident in no other text."""

_KINDS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("lowercase letters", lambda letter: "a" <= letter <= "z"),
    ("capital letters", lambda letter: "A" <= letter <= "Z"),
    ("digits", lambda letter: "0" <= letter <= "9"),
    ("other characters", lambda letter: not (letter.isascii() and letter.isalnum())),
)


_LIVING: dict[int, ref[Secret]] = {}
"""Every secret that the program holds now, for the filter of what goes out (`wizard.core.text.outgoing`)."""


class Secret:
    """Holds a secret text; anything that prints it gets a mask.

    The text leaves through :meth:`reveal` alone, so that ``grep -rn "reveal()" wizard`` lists each place where a
    secret leaves the program (architecture.md, rule 3).
    """

    __slots__ = ("__weakref__", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        key = id(self)
        _LIVING[key] = ref(self, lambda _: _LIVING.pop(key, None))

    def reveal(self) -> str:
        """Return the secret text itself."""
        return self._text

    def replaced(self, start: int, end: int, text: str) -> Secret:
        """Return another secret, with `text` in place of the characters from `start` up to `end`."""
        return Secret(self._text[:start] + text + self._text[end:])

    def alphabet(self) -> str:
        """Return its kinds of characters, such as "lowercase letters and digits"."""
        *others, last = [name for name, belongs in _KINDS if any(belongs(letter) for letter in self._text)] or [
            "nothing"
        ]
        return f"{', '.join(others)} and {last}" if others else last

    def begins_with(self, mark: str) -> bool:
        """Tell whether it begins with the prefix `mark`, ignoring case."""
        return self._text[: len(mark)].lower() == mark.lower()

    def shows_in(self, text: str) -> bool:
        """Tell whether `text` holds the secret or a piece of it: `PIECE` characters in a row."""
        if len(self._text) <= PIECE:
            return bool(self._text) and self._text in text
        return any(self._text[start : start + PIECE] in text for start in range(len(self._text) - PIECE + 1))

    def places_in(self, text: str, run: int) -> Iterator[tuple[int, int]]:
        """Yield the start and end of each place in `text` with the secret or `run` consecutive characters of it."""
        run = min(run, len(self._text))
        for piece in {self._text[start : start + run] for start in range(len(self._text) - run + 1)}:
            start = text.find(piece)
            while start >= 0:
                yield start, start + run
                start = text.find(piece, start + 1)

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    def __str__(self) -> str:
        return MASK

    def __format__(self, spec: str) -> str:
        return MASK

    def __len__(self) -> int:
        return len(self._text)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return self._text == other._text

    __hash__ = None  # type: ignore[assignment]  # a hash that can be printed would be a way to see the text

    def __reduce__(self) -> NoReturn:
        raise TypeError("A Secret is not written anywhere by accident, so it cannot be pickled or copied.")


def living_secrets() -> list[Secret]:
    """Return every secret that the program holds now."""
    return [secret for one in list(_LIVING.values()) if (secret := one()) is not None]
