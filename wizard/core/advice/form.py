"""The shape of one entry of advice."""

from __future__ import annotations

from typing import NamedTuple


class Advice(NamedTuple):
    """What support needs to know beyond what the merchant reads.

    Attributes:
        cause: what the program saw that led to this code, in technical words; what is not known is called so.
        ask: one to three questions for the merchant on the phone.
        do: one to three steps, the most likely help first.
    """

    cause: str
    ask: tuple[str, ...]
    do: tuple[str, ...]
