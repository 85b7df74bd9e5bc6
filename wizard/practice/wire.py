"""Replies that aren't proper HTTP: they write to the connection themselves, which is closed afterwards."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Protocol

from wizard.practice.answers import PracticeResponse

DRIP_SECONDS = 0.2
DRIP_PADDING = 2_000
"""Spaces before the body, so that a dripped answer takes minutes instead of seconds."""
GIGABYTE = 1 << 30
BLOCK = 1 << 20
HUGE_HEADER = 1 << 20


class Wire(Protocol):
    """The open connection a reply writes to."""

    def write(self, data: bytes) -> None:
        """Send all of `data`.

        Raises:
            OSError: when the other side left or the server stops.
        """
        ...

    def stopped_within(self, seconds: float | None) -> bool:
        """Wait up to `seconds` (None: forever) for the server to stop; return whether it did."""
        ...


@dataclass(frozen=True)
class RawReply:
    """A reply that does its own writing; the connection is closed when `send` returns."""

    send: Callable[[Wire], None]


Reply = PracticeResponse | RawReply


def head(answer: PracticeResponse, length: int | None = None, *, close: bool = False) -> bytes:
    """Return status line and headers of `answer`.

    Args:
        answer: what is to be sent.
        length: the announced length when it is not the body's own.
        close: whether to announce that the connection ends.
    """
    status = answer.status
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}"]
    if answer.content_type:
        lines.append(f"Content-Type: {answer.content_type}")
    lines += [f"{name}: {value}" for name, value in answer.headers.items()]
    if status != HTTPStatus.NO_CONTENT:
        lines.append(f"Content-Length: {len(answer.body) if length is None else length}")
    if close:
        lines.append("Connection: close")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def drop(wire: Wire) -> None:
    """Send nothing, and end the connection."""
    del wire


def hang(wire: Wire) -> None:
    """Send nothing until the server stops."""
    wire.stopped_within(None)


def half_answer(wire: Wire) -> None:
    """Announce more than is sent."""
    answer = PracticeResponse(200, b'{"data": [{"id": 1, "na', "application/json")
    wire.write(head(answer, length=1000, close=True) + answer.body)


def drip_body(wire: Wire) -> None:
    """Send the headers at once and the body byte by byte."""
    answer = _padded()
    wire.write(head(answer, close=True))
    _drip(wire, answer.body)


def drip_all(wire: Wire) -> None:
    """Send everything byte by byte, from the status line on."""
    answer = _padded()
    _drip(wire, head(answer, close=True) + answer.body)


def huge_body(wire: Wire) -> None:
    """Send a list of a gigabyte in chunks, so without saying how long it is."""
    wire.write(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    )
    _chunk(wire, b'{"data": [0')
    block = b",0" * (BLOCK // 2)
    for _ in range(GIGABYTE // BLOCK):
        _chunk(wire, block)
    _chunk(wire, b"]}")
    _chunk(wire, b"")


def huge_header(wire: Wire) -> None:
    """Send a header of a megabyte."""
    answer = PracticeResponse(200, b"{}", "application/json", {"X-Practice": "x" * HUGE_HEADER})
    wire.write(head(answer, close=True) + answer.body)


def gzip_bomb(wire: Wire) -> None:
    """Send about a megabyte that unpacks to a gigabyte of spaces.

    After a full flush the packer remembers nothing, so that one packed block can be sent over and over.
    """
    spaces = b" " * BLOCK
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    block = packer.compress(spaces) + packer.flush(zlib.Z_FULL_FLUSH)
    blocks = GIGABYTE // BLOCK
    start = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
    end = packer.flush(zlib.Z_FINISH)
    length = len(start) + blocks * len(block) + len(end) + 8
    answer = PracticeResponse(200, b"", "application/json", {"Content-Encoding": "gzip"})
    wire.write(head(answer, length=length, close=True) + start)
    checksum = 0
    for _ in range(blocks):
        wire.write(block)
        checksum = zlib.crc32(spaces, checksum)
    wire.write(end + checksum.to_bytes(4, "little") + GIGABYTE.to_bytes(4, "little"))


def _padded() -> PracticeResponse:
    return PracticeResponse(200, b" " * DRIP_PADDING + b'{"data": []}', "application/json")


def _drip(wire: Wire, data: bytes) -> None:
    for position in range(len(data)):
        wire.write(data[position : position + 1])
        if wire.stopped_within(DRIP_SECONDS):
            return


def _chunk(wire: Wire, data: bytes) -> None:
    wire.write(b"%x\r\n%b\r\n" % (len(data), data))
