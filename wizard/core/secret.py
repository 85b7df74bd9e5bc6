"""A value that never shows itself."""

from __future__ import annotations

from typing import NoReturn

MASK = "••••••••"


class Secret:
    """Holds a secret text; every way of printing it gives a mask.

    The text leaves through :meth:`reveal` alone, so that ``grep -rn "reveal()" wizard`` lists each place where a
    secret leaves the program (architecture.md, rule 3).
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the secret text itself."""
        return self._text

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
