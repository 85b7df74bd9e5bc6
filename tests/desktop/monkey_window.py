"""The practice window, watched: what goes wrong while somebody hits mouse and keys at random ends up on standard output.

Usage: python monkey_window.py. Closing standard input closes the window; the last line is what was seen, as JSON.
"""

from __future__ import annotations

import json
import sys
import time
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QSocketNotifier, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from wizard.app import make_application, open_window

TICK_MS = 10


class Watch:
    """Remembers exceptions, Qt's warnings, and the longest time the window's thread worked without looking at its events."""

    def __init__(self) -> None:
        self.exceptions: list[str] = []
        self.warnings: list[str] = []
        self.stall_ms = 0.0
        self.begin()
        sys.excepthook = self._take_exception
        qInstallMessageHandler(self._take_message)

    def tick(self) -> None:
        """Measure work, not waiting: what other programs do to this computer is no fault of the window."""
        self.stall_ms = max(self.stall_ms, (time.thread_time() - self._worked) * 1000)
        self.begin()

    def begin(self) -> None:
        """Count from here."""
        self._worked = time.thread_time()

    def _take_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.exceptions.append("".join(traceback.format_exception(kind, error, trace)))

    def _take_message(self, kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self.warnings.append(words)


def main() -> None:
    """Show the window until standard input ends, opening it anew each time the monkey closes it."""
    application, watch = make_application(), Watch()
    application.setQuitOnLastWindowClosed(False)
    windows: list[QWidget] = []

    def show() -> None:
        if not any(window.isVisible() for window in QApplication.topLevelWidgets()):
            windows.append(open_window(practice=True))  # an earlier one stays: the program itself ends with its window
            watch.begin()  # until step 1 is built there is no window to stall

    show()
    ticking, opening = QTimer(), QTimer()
    ticking.setTimerType(Qt.TimerType.PreciseTimer)
    ticking.timeout.connect(watch.tick)
    opening.timeout.connect(show)
    ticking.start(TICK_MS)
    opening.start(500)
    ended = QSocketNotifier(0, QSocketNotifier.Type.Read)
    ended.activated.connect(application.quit)
    application.exec()
    seen = {"exceptions": watch.exceptions, "warnings": watch.warnings, "stall_ms": watch.stall_ms}
    sys.stdout.write(json.dumps(seen) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
