"""Garbage collection while the window is open: only on the window's thread, between two events.

Left to itself, Python looks whenever enough objects were made. That may be on a worker's thread, where Qt's widgets and timers
must not end ("Timers cannot be stopped from another thread"), or in the middle of a layout, which then goes on with widgets
that are gone. Both end the program, seldom and without a trace. Source: Qt, "Threads and QObjects".
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1000
"""How often is asked whether there is enough to look for; the question itself takes a microsecond."""


def collect_what_is_due() -> None:
    """Look for garbage as thoroughly as Python itself would by now, or not at all."""
    due = [generation for generation, (count, most) in enumerate(_counts()) if count > most]
    if due:
        gc.collect(due[-1])


def _counts() -> zip[tuple[int, int]]:
    return zip(gc.get_count(), gc.get_threshold(), strict=True)


class GarbageCollection(QObject):
    """Takes over from Python until the program ends.

    Args:
        parent: lives as long as garbage is to be looked for.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect_what_is_due)
        timer.start(LOOK_EVERY_MS)
