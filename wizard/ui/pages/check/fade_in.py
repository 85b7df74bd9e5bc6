"""Lets what is new in a list come in softly: it fades in once, and nothing flashes."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from wizard.ui.look.motion import animations_wanted, ask_desktop

DURATION_MS = 180
FRAME_MS = 30


class SettleIn(QObject):
    """Knows how far each line has come in.

    Signals:
        moved(int): this line has come in a little further, or wholly.
    """

    moved = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._begun: dict[int, int] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._move)
        ask_desktop()

    @property
    def moving(self) -> bool:
        """True while a line is coming in."""
        return self._timer.isActive()

    def add(self, line: int) -> None:
        """Let a line begin to come in, or be there at once where the system asks for no motion."""
        if animations_wanted():
            self._begun[line] = self._clock.elapsed()
            self._timer.start()

    def clear(self) -> None:
        """Forget all lines, and ask once more whether they may move; the next ones come a little later."""
        self._begun.clear()
        self._timer.stop()
        ask_desktop()

    def share(self, line: int) -> float:
        """Return how far a line has come in, from 0.0 to 1.0."""
        begun = self._begun.get(line)
        return 1.0 if begun is None else min(1.0, (self._clock.elapsed() - begun) / DURATION_MS)

    def _move(self) -> None:
        for line in list(self._begun):
            if self.share(line) >= 1.0:
                del self._begun[line]
            self.moved.emit(line)
        if not self._begun:
            self._timer.stop()
