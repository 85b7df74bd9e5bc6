"""Report a missing screen in plain words; Qt itself would abort with a message about a library."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

NO_SCREEN = 4
"""Exit code where there is no screen (`ExitCode.NOT_TOLD`)."""
SENTENCE = "There is no screen to show the window on. Start it from a desktop, or use the commands (--help)."

_NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def on_a_screen(make: Callable[[], QApplication]) -> QApplication:
    """Return the application that `make` makes; without a screen, exit with one sentence.

    That a variable names a screen does not say that it is there, and Qt ends the process inside the constructor. Its last
    message comes before that, so nothing has to be tried beforehand, which every start would wait for.
    """
    said: list[str] = []

    def listen(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            _end()
        said.append(words)

    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _NAMES):
        _end()
    qInstallMessageHandler(listen)
    try:
        application = make()
    finally:
        qInstallMessageHandler(None)  # brings back Qt's own
    if not QApplication.screens():
        _end()
    if said and sys.stderr is not None:
        sys.stderr.write("\n".join([*said, ""]))
    return application


def _end() -> None:
    """Exit without cleanup: nothing is open yet, and Qt may be half initialized."""
    with contextlib.suppress(OSError, AttributeError):  # closed, or none at all
        sys.stdout.write(f"{SENTENCE}\n")
        sys.stdout.flush()
    os._exit(NO_SCREEN)
