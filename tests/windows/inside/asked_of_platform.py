"""Runs in Windows' Python: opens the window and what tells of the system, and prints what the window's thread asked meanwhile.

What Python's `platform` is asked, it asks WMI since 3.12: a service that may take seconds, or never answer.

Usage: python asked_of_platform.py
"""

from __future__ import annotations

import json
import os
import platform
import threading
import traceback
from collections.abc import Callable

QUESTIONS = ("uname", "win32_ver")
"""What machine(), system(), release() and version() call."""
asked: list[str] = []


def noticed(question: Callable[..., object]) -> Callable[..., object]:
    """Return the question, which writes down that it was asked on the window's thread."""

    def ask(*arguments: object) -> object:
        if threading.current_thread() is threading.main_thread():
            asked.append("".join(traceback.format_stack(limit=8)))
        return question(*arguments)

    return ask


def main() -> None:
    for name in QUESTIONS:
        setattr(platform, name, noticed(getattr(platform, name)))
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - the lines above come first

    from wizard.app import build_window, make_application  # noqa: PLC0415 - likewise
    from wizard.ui.support.about_window import AboutWindow  # noqa: PLC0415 - likewise
    from wizard.ui.support.report_window import ReportWindow  # noqa: PLC0415 - likewise

    application = make_application()
    for practice in (False, True):
        window = build_window(practice=practice)
        window.show()
        ReportWindow(window.session, window.services, window).open()
        AboutWindow(window.services, window).open()

    def tell() -> None:
        before = list(asked)
        platform.machine()  # as long as this is noticed, the list means something
        print(json.dumps({"asked": before, "noticed": len(asked) > len(before)}), flush=True)
        os._exit(0)  # the way out is not what is looked at

    QTimer.singleShot(0, tell)
    application.exec()


if __name__ == "__main__":
    main()
