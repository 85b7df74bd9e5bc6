"""Docking: the window as a narrow column at the screen's edge, above the browser. Undocking restores it.

The flag is changed on the native window. ``QWidget.setWindowFlag`` would make a new one: the window would vanish for a moment
and lose the focus, and dialogs over it their place.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWizard

from wizard.ui.language.texts import translated
from wizard.ui.look.theme import grown
from wizard.ui.shell.window_place import normal_place, on_screen, room_for, seen_best, window_of_system
from wizard.ui.widgets.notice import Kind, Notice

COLUMN = 380
"""Width of the column in pixels at 100 % text; larger text makes it wider."""
LEAST_HEIGHT = 320
LARGEST_SHARE = 0.6
"""How much of the screen's width the column takes at most: beside it there has to be a page to look at."""


@dataclass(frozen=True)
class _Usual:
    """The window's geometry before docking."""

    place: QRect
    least: QSize
    maximised: bool


class Docking(QObject):
    """Docks one window and restores it; leaving a step restores it, too.

    Args:
        window: whose place it is.

    Signals:
        changed(bool): the window is docked now, or no longer. It comes before the window has its new size, so that
            what is shown in it can become narrow first.
    """

    changed = Signal(bool)

    def __init__(self, window: QWizard) -> None:
        super().__init__(window)
        self._window = window
        window.currentIdChanged.connect(self.undock)
        self._usual: _Usual | None = None
        self._column: QRect | None = None

    @property
    def docked(self) -> bool:
        """True while the window is a column."""
        return self._usual is not None

    @property
    def usual_place(self) -> QRect:
        """The window's geometry when it is neither a column nor maximized."""
        return normal_place(self._window) if self._usual is None else self._usual.place

    @property
    def usually_maximised(self) -> bool:
        """True while the window is maximized, or will be once undocked."""
        return self._window.isMaximized() if self._usual is None else self._usual.maximised

    def switch(self, docked: bool) -> None:
        """Dock or undock the window."""
        if docked:
            self.dock()
        else:
            self.undock()

    def dock(self) -> None:
        """Make the window a column on its screen: where the column was before, or at the right edge."""
        if self.docked:
            return
        window = self._window
        maximised = window.isMaximized()
        self._usual = _Usual(normal_place(window), window.minimumSize(), maximised)
        if maximised:
            window.setWindowState(window.windowState() ^ Qt.WindowState.WindowMaximized)
        self.changed.emit(True)
        room = room_for(window)
        width = min(grown(COLUMN, window.fontMetrics()), round(room.width() * LARGEST_SHARE))
        window.setMinimumSize(min(width, COLUMN), min(LEAST_HEIGHT, room.height()))
        self._stay_on_top(True)
        edge = QRect(room.right() + 1 - width, room.top(), width, room.height())
        before = self._column
        window.setGeometry(on_screen(before, room) if before and room.intersects(before) else edge)

    def switch_sides(self) -> None:
        """Move the column to the other edge of its screen: a maximized browser may have the button to click under either."""
        if not self.docked:
            return
        window = self._window
        room, place = room_for(window), window.geometry()
        at_left = place.center().x() < room.center().x()
        place.moveLeft(room.right() + 1 - place.width() if at_left else room.left())
        window.setGeometry(on_screen(place, room))

    def undock(self) -> None:
        """Restore the window's position and size, on another screen if its own is gone."""
        usual, window = self._usual, self._window
        if usual is None:
            return
        self._column = window.geometry()
        self._usual = None
        self._stay_on_top(False)
        window.setMinimumSize(usual.least)
        self.changed.emit(False)
        seen = seen_best(usual.place, [screen.availableGeometry() for screen in QApplication.screens()])
        window.setGeometry(usual.place if seen else on_screen(usual.place, room_for(window)))
        if usual.maximised:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)

    def _stay_on_top(self, on: bool) -> None:
        flags = self._window.windowFlags()
        top = Qt.WindowType.WindowStaysOnTopHint
        if bool(flags & top) != on:
            self._window.overrideWindowFlags(flags ^ top)  # Windows' own flags above bit 24 would be lost with "& ~"
        native = window_of_system(self._window)
        if native is not None:
            native.setFlag(Qt.WindowType.WindowStaysOnTopHint, on)


def desktop_decides() -> bool:
    """Tell whether only the person, not a program, can place a window and keep it above others (Wayland)."""
    return QGuiApplication.platformName() == "wayland"


def say_who_decides(notice: Notice) -> None:
    """Tell the person how to keep the column above the browser where the program can't."""
    notice.say(
        Kind.INFO,
        lambda: (
            translated("Docking", str(QT_TRANSLATE_NOOP("Docking", "Your desktop decides which window stays on top"))),
            translated(
                "Docking",
                str(QT_TRANSLATE_NOOP("Docking", "If this one doesn’t, press Alt+Space and choose Always on Top.")),
            ),
        ),
    )
