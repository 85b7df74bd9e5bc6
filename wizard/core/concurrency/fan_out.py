"""Run blocking calls in parallel for a caller that must never wait for a hanging one.

One of the three places that may name a thread (see docs/architecture.md): requests blocks, a connect can hang for
seconds, and the one who asked must be able to leave at once. So the workers are daemon threads that hand their results
over a queue, and whoever leaves simply stops listening.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from wizard.core.concurrency.cancel import Cancel, Cancelled

StopWish = threading.Event
"""A :class:`wizard.core.ports.Cancel` that a signal handler or another thread can set."""


def interrupt(stop: StopWish, *, waiting: bool) -> None:
    """End the work in order; to be called by a signal handler.

    Args:
        stop: what the work looks at.
        waiting: whether it waits for somebody's answer, which can take forever, and so doesn't look.

    Raises:
        KeyboardInterrupt: while it waits.
    """
    stop.set()
    if waiting:
        raise KeyboardInterrupt


Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(frozen=True)
class Done(Generic[Key, Value]):
    """A finished job.

    Attributes:
        key: which one.
        value: what it returned; None when it raised.
        error: what it raised, else None.
    """

    key: Key
    value: Value | None
    error: Exception | None


class Gate:
    """Lets at most `at_most` calls through at once. Abandoned calls count until they end."""

    def __init__(self, at_most: int) -> None:
        self._free = threading.BoundedSemaphore(at_most)

    @contextmanager
    def entered(self, cancel: Cancel, poll: float = 0.05) -> Iterator[None]:
        """Wait until there is room, and keep it.

        Args:
            cancel: ends the waiting.
            poll: seconds between two looks at it.

        Raises:
            Cancelled: when `cancel` was set first.
        """
        while not self._free.acquire(timeout=poll):
            if cancel.is_set():
                raise Cancelled
        try:
            yield
        finally:
            self._free.release()


class FanOut(Generic[Key, Value]):
    """Runs submitted jobs on at most `at_most` threads; :meth:`next_result` returns them as they finish."""

    def __init__(self, at_most: int) -> None:
        self._at_most = at_most
        self._workers = 0
        self._open = 0
        self._jobs: queue.SimpleQueue[tuple[Key, Callable[[], Value]] | None] = queue.SimpleQueue()
        self._results: queue.SimpleQueue[Done[Key, Value]] = queue.SimpleQueue()

    @property
    def has_room(self) -> bool:
        """True while another job would start at once."""
        return self._open < self._at_most

    @property
    def open_jobs(self) -> int:
        """The number of jobs submitted and not yet returned."""
        return self._open

    def submit(self, key: Key, job: Callable[[], Value]) -> None:
        """Start `job` as soon as a worker is free."""
        self._open += 1
        self._jobs.put((key, job))
        if self._workers < min(self._open, self._at_most):
            self._workers += 1
            threading.Thread(target=self._work, daemon=True, name=f"fan-out-{self._workers}").start()

    def next_result(self, timeout: float) -> Done[Key, Value] | None:
        """Return the next finished job, or None when none finished within `timeout` seconds."""
        try:
            done = self._results.get(timeout=timeout)
        except queue.Empty:
            return None
        self._open -= 1
        return done

    def leave(self) -> None:
        """End idle workers. A worker in a hanging call ends with the call; nobody waits for it."""
        for _ in range(self._workers):
            self._jobs.put(None)

    def _work(self) -> None:
        while (item := self._jobs.get()) is not None:
            key, job = item
            try:
                self._results.put(Done(key, job(), None))
            except Exception as error:  # noqa: BLE001 - handed to the one who asked, who decides
                self._results.put(Done(key, None, error))
