"""The child process: reads one order, derives the key, writes the result, and exits."""

from __future__ import annotations

import os
import sys

from wizard.adapters.age.limits import limit_memory
from wizard.adapters.age.orders import Ending, Order, read_order
from wizard.adapters.process_guard import guard_process

_ANOTHER_KEY = "Decryption failed"
_INPUT, _OUTPUT = 0, 1
_READ_SIZE = 64 * 1024


def serve() -> int:
    """Do what standard input says; the exit code is 0 when an ending was written."""
    guard_process()
    limit_memory()
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - does not exist elsewhere

        for descriptor in (_INPUT, _OUTPUT):  # binary: text mode would change line ends
            msvcrt.setmode(descriptor, os.O_BINARY)
    received = b""
    while part := os.read(_INPUT, _READ_SIZE):
        received += part
    try:
        ending, data = _obeyed(*read_order(received))
    except MemoryError:
        ending, data = Ending.NO_MEMORY, b""
    answer = memoryview(ending.value + data)
    while answer:
        answer = answer[os.write(_OUTPUT, answer) :]
    return 0


def _obeyed(order: Order, passphrase: str, data: bytes) -> tuple[Ending, bytes]:
    from pyrage import DecryptError  # noqa: PLC0415 - the limits come first
    from pyrage import passphrase as age  # noqa: PLC0415 - see above

    if order is Order.LOOK:
        return Ending.DONE, age.__name__.encode()
    if order is Order.ENCRYPT:
        return Ending.DONE, age.encrypt(data, passphrase)
    try:
        return Ending.DONE, age.decrypt(data, passphrase)
    except DecryptError as error:
        return (Ending.ANOTHER_PASSPHRASE if str(error) == _ANOTHER_KEY else Ending.DAMAGED), b""
