"""Work that must not hold up the window. The only file of `wizard.ui` that names a thread.

A worker function gets plain values, a wish to stop and a way to report; it returns a value or raises, and never sees a
widget, a page or the session. Results arrive by signal with a run number; a result of an older run is dropped. The threads
are daemons: a hanging connect never keeps the program alive, and nobody waits for it.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from wizard.core.concurrency.cancel import Cancel, Cancelled
from wizard.core.failures import Failure, FailureKind, SetupError

Report = Callable[[Any], None]
Work = Callable[[Cancel, Report], Any]


class _Post(QObject):
    """Delivers results from workers to the window's thread. Lives as long as the program.

    A worker must not emit a signal of its job: the job may be deleted with its dialog at that very moment. For the same
    reason nothing is sent any more once the program ends: a worker may outlive Qt.
    """

    _came = Signal(object, int, str, object)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._open = True
        self._came.connect(self._hand_on)  # sent from another thread, so Qt queues it
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._close)

    def send(self, whose: weakref.ref[Job], run: int, what: str, value: object) -> None:
        """Send to a job. Called by workers."""
        with self._lock:
            if self._open:
                self._came.emit(whose, run, what, value)

    def open(self) -> None:
        """Count a job as begun, so that the program keeps running. Called on the window's thread."""
        with self._lock:
            self._open = True

    def _close(self) -> None:
        with self._lock:
            self._open = False

    def _hand_on(self, whose: weakref.ref[Job], run: int, what: str, value: object) -> None:
        job = whose()
        if job is not None and isValid(job):
            job.take(run, what, value)


@cache
def _post() -> _Post:
    return _Post()


class Job(QObject):
    """Runs one piece of work at a time; restarting or cancelling drops results of the earlier run.

    Signals:
        progressed(object): what the work reported.
        finished(object): what it returned.
        failed(Failure): the failure it raised; an unforeseen exception becomes P-01.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = 0
        self._cancel = threading.Event()
        self._running = False
        self._post = _post()

    @property
    def running(self) -> bool:
        """True from :meth:`start` until the result arrived or :meth:`cancel`."""
        return self._running

    def start(self, work: Work) -> None:
        """Start `work` on a thread of its own; an earlier run is cancelled."""
        self.cancel()
        self._post.open()
        self._run += 1
        self._running = True
        self._cancel = threading.Event()
        arguments = (self._run, work, self._cancel)
        threading.Thread(target=self._work, args=arguments, daemon=True, name=f"job-{self._run}").start()

    def cancel(self) -> None:
        """Ask the work to stop and forget its result. Returns at once."""
        self._cancel.set()
        self._run += 1
        self._running = False

    def _work(self, run: int, work: Work, cancel: threading.Event) -> None:
        try:
            value = work(cancel, lambda progress: self._send(run, "progressed", progress))
        except Cancelled:
            return
        except SetupError as error:
            self._send(run, "failed", error.failure)
        except Exception as error:  # noqa: BLE001 - a defect must reach the person as P-01, not vanish with the thread
            self._send(run, "failed", Failure(FailureKind.PROGRAM_DEFECT, {"reason": type(error).__name__}))
        else:
            self._send(run, "finished", value)

    def _send(self, run: int, what: str, value: object) -> None:
        self._post.send(weakref.ref(self), run, what, value)

    def take(self, run: int, what: str, value: object) -> None:
        """Take what the work of run number `run` sent; what an older run sent is dropped.

        Args:
            run: the number of the run.
            what: the kind of message.
            value: a report, a result or an exception.
        """
        if run != self._run:
            return
        if what == "progressed":
            self.progressed.emit(value)
            return
        self._running = False
        (self.finished if what == "finished" else self.failed).emit(value)
