"""The protocol between the program and its passphrase process, over standard input and output.

The passphrase goes over the pipe alone: other programs of the same person can read arguments and environments.
"""

from __future__ import annotations

import struct
from enum import Enum

WORKER = "--age-worker"
"""The argument by which the program starts itself as the child. Not for people, so no help names it."""
_HEAD = struct.Struct(">cI")


class Order(Enum):
    """What the child process should do."""

    ENCRYPT = b"e"
    DECRYPT = b"d"
    LOOK = b"l"
    """Nothing but to say that it is there."""


class Ending(Enum):
    """The outcome: the first byte of the child's output. The last two are the parent's own."""

    DONE = b"+"
    ANOTHER_PASSPHRASE = b"p"
    DAMAGED = b"d"
    NO_MEMORY = b"m"
    NO_TIME = b"t"
    BROKE_OFF = b"b"


def order_bytes(order: Order, passphrase: str, data: bytes) -> bytes:
    """Return the child's input, which `read_order` reads again.

    Args:
        order: what to do.
        passphrase: protects the data.
        data: what to encrypt or decrypt.
    """
    secret = passphrase.encode("utf-8")
    return _HEAD.pack(order.value, len(secret)) + secret + data


def read_order(received: bytes) -> tuple[Order, str, bytes]:
    """Return the order, the passphrase and the data of the child's input.

    Raises:
        ValueError: when it is not whole.
    """
    if len(received) < _HEAD.size:
        raise ValueError("the order is not whole")
    letter, length = _HEAD.unpack_from(received)
    end = _HEAD.size + length
    return Order(letter), received[_HEAD.size : end].decode("utf-8"), received[end:]
