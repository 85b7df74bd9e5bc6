"""Runs in Windows' Python, 3.12 or newer: opens the window and what tells of the system, and prints who asked WMI meanwhile.

Usage: python asked_of_wmi.py
"""

from __future__ import annotations

import json
import os
import sys
import threading
import traceback
from types import ModuleType

asked: list[str] = []


def exec_query(query: str) -> str:
    """Stand in for Python's own, which wine 8 cannot serve; `platform` has another way then."""
    if threading.current_thread() is threading.main_thread():
        asked.append(f"{query}: " + "".join(traceback.format_stack(limit=8)))
    raise OSError("not here")


def main() -> None:
    wmi = ModuleType("_wmi")
    wmi.exec_query = exec_query  # type: ignore[attr-defined]
    sys.modules["_wmi"] = wmi
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - the lines above come first

    from wizard.app import build_window, make_application  # noqa: PLC0415 - likewise
    from wizard.ui.support.about_window import AboutWindow  # noqa: PLC0415 - likewise
    from wizard.ui.support.report_window import ReportWindow  # noqa: PLC0415 - likewise

    application = make_application()
    windows = [build_window(practice=practice) for practice in (False, True)]
    for window in windows:
        window.show()
        ReportWindow(window.session, window.services, window).open()
        AboutWindow(window.services, window).open()

    def tell() -> None:
        import platform  # noqa: PLC0415 - likewise

        before = list(asked)
        platform.machine()  # as long as this is noticed, the list means something
        print(json.dumps({"asked": before, "noticed": len(asked) > len(before)}), flush=True)
        os._exit(0)  # the way out is not what is looked at

    QTimer.singleShot(0, tell)
    application.exec()


if __name__ == "__main__":
    main()
