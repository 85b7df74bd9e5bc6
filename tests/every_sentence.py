"""Every sentence of the program, for whose sake all of its code is read: once in each worker."""

from __future__ import annotations

from functools import cache

from tools.translatable import Sentence, all_sentences


@cache
def every_sentence() -> tuple[Sentence, ...]:
    """Return every sentence once, by context and in the order of the code.

    Raises:
        NotLiteralError: when a call of ``self.tr`` has no literal.
    """
    return tuple(all_sentences())
