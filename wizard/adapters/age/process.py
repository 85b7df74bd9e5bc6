"""Run the child process for one order: with a deadline, and killed as soon as nobody waits for it."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass

from wizard.adapters.age.orders import WORKER, Ending, Order, order_bytes
from wizard.core.concurrency.cancel import Cancel, Cancelled

DEADLINE_SECONDS = 60.0
"""A work factor of 20 takes 11 seconds on a slow computer (facts/platform.md, "Added 2026-11-30")."""
_POLL_SECONDS = 0.05
_NO_WINDOW = 0x08000000
"""CREATE_NO_WINDOW: a console program that a window starts would open one on Windows."""
_OUT_OF_MEMORY = frozenset({-getattr(signal, "SIGABRT", 6), -getattr(signal, "SIGKILL", 9), 0xC0000409, 0xC0000017})
"""How a program ends whose allocation fails (Rust aborts), on Windows as a status, and one that Linux ends for its memory."""


@dataclass(frozen=True)
class Result:
    """What the child said; `data` is the text or file that was asked for, and never shown."""

    ending: Ending
    data: bytes

    def __repr__(self) -> str:
        return f"Result({self.ending})"


def run_child(order: Order, passphrase: str, data: bytes, cancel: Cancel, seconds: float = DEADLINE_SECONDS) -> Result:
    """Have the child do `order`, and return the outcome.

    Args:
        order: what to do.
        passphrase: goes over the pipe.
        data: the file to open or the text to protect.
        cancel: ends the child, within a moment.
        seconds: how long it may take.

    Raises:
        Cancelled: when `cancel` was set first.
    """
    flags = _NO_WINDOW if sys.platform == "win32" else 0
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    try:
        child = subprocess.Popen(  # noqa: S603 - this program itself
            _command(), stdin=pipe, stdout=pipe, stderr=nothing, env=_environment(), creationflags=flags
        )
    except OSError as error:
        return Result(Ending.NO_MEMORY if error.errno == errno.ENOMEM else Ending.BROKE_OFF, b"")
    with child:
        try:
            said = _said(child, order_bytes(order, passphrase, data), cancel, time.monotonic() + seconds)
        finally:
            if child.poll() is None:
                child.kill()
    if said is None:
        return Result(Ending.NO_TIME, b"")
    if child.returncode in _OUT_OF_MEMORY:
        return Result(Ending.NO_MEMORY, b"")
    endings = {ending.value: ending for ending in Ending} if child.returncode == 0 else {}
    return Result(endings.get(said[:1], Ending.BROKE_OFF), said[1:])


def _said(child: subprocess.Popen[bytes], order: bytes, cancel: Cancel, end: float) -> bytes | None:
    """Return the child's output once it has ended, or None when the time is over.

    `communicate` with a timeout forgets what of a long order it has not sent yet (CPython 3.13, `Popen._communicate`), and
    the child would wait for the rest. So another thread looks at the clock.
    """
    ended, too_late = threading.Event(), threading.Event()

    def watch() -> None:
        while not ended.wait(_POLL_SECONDS):
            if time.monotonic() > end:
                too_late.set()
            if too_late.is_set() or cancel.is_set():
                child.kill()
                return

    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    try:
        said = child.communicate(order)[0]
    finally:
        ended.set()
        watching.join()
    if cancel.is_set():
        raise Cancelled
    return None if too_late.is_set() else said


def _command() -> list[str]:
    """Return the command that starts this program as the child; frozen, the program is `sys.executable` itself."""
    return [sys.executable, WORKER] if getattr(sys, "frozen", False) else [sys.executable, "-m", "wizard", WORKER]


def _environment() -> dict[str, str] | None:
    """Return the child's environment: from source, it finds its modules where this program found them."""
    return None if getattr(sys, "frozen", False) else {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
