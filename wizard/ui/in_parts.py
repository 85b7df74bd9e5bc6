"""Long work on the window's thread, done between events: what needs widgets, or imports Qt, cannot go to another thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class InParts(QObject):
    """Does one part at a time, and lets keys, clicks and drawing come between.

    Args:
        parts: what is to be done, in this order; none of them takes long.
        parent: nothing more is done once it is gone.
    """

    def __init__(self, parts: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = iter(parts)
        self._wish: Callable[[], object] | None = None
        self._timer = timer = QTimer(self)
        timer.timeout.connect(self._do_one)
        timer.start(0)

    def then(self, do: Callable[[], object]) -> None:
        """Do this once all parts are done, at once if they are. Of several wishes the last one counts."""
        if self._timer.isActive():
            self._wish = do
        else:
            do()

    def _do_one(self) -> None:
        part = next(self._parts, None)
        if part is None:
            self._timer.stop()
            part, self._wish = self._wish, None
        if part is not None:
            part()
