"""Read the body of a response, up to a limit."""

from __future__ import annotations

from collections.abc import Callable

PART = 16 * 1024
"""Bytes received at a time; also what bounds the memory that a decompression bomb can take."""


def read_body(receive: Callable[[int], bytes], cap: int, ends_early: tuple[type[Exception], ...]) -> tuple[bytes, bool]:
    """Return at most `cap` bytes plus one part, and whether the body was complete.

    Args:
        receive: gives what one reception brought, at most so many bytes; nothing at the end.
        cap: bytes that anybody needs.
        ends_early: what `receive` raises when the other side ends before it should.
    """
    body = bytearray()
    try:
        while len(body) <= cap and (part := receive(PART)):
            body += part
    except ends_early:
        return bytes(body), False
    return bytes(body), True
