"""Long work on the window's thread, split between events, because it needs widgets or imports Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class InParts(QObject):
    """Runs one part at a time, with keys, clicks and drawing in between.

    Args:
        parts: what is to be done, in this order; none of them takes long.
        parent: nothing more is done once it is gone.
    """

    def __init__(self, parts: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = iter(parts)
        self._wishes: list[Callable[[], object]] = []
        self._timer = timer = QTimer(self)
        timer.timeout.connect(self._do_one)
        timer.start(0)

    def then(self, do: Callable[[], object]) -> None:
        """Call `do` once all parts are done, or now if they are: in the order of the calls, and once if asked for twice."""
        if not self._timer.isActive():
            do()
        elif do not in self._wishes:
            self._wishes.append(do)

    def _do_one(self) -> None:
        part = next(self._parts, None)
        if part is not None:
            part()
            return
        self._timer.stop()
        wishes, self._wishes = self._wishes, []
        for do in wishes:
            do()
