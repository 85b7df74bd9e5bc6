"""Companion mode: the window as a narrow column that stays above the browser while the rows are compared.

The flag is changed on the native window. ``QWidget.setWindowFlag`` would make a new one: the window would vanish for a moment
and lose the focus, and dialogs over it their place.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWizard

from wizard.ui.pages.account.page import AccountPage
from wizard.ui.shell.window_place import normal_place, on_screen, room_for
from wizard.ui.widgets.notice import Kind

COLUMN = 420
"""Width of the column in pixels, unless the buttons need more, or large text does."""
COLUMN_LINES = 24
"""Its width in lines of the window's font at least."""
LEAST_HEIGHT = 320


@dataclass(frozen=True)
class _Usual:
    """How the window was before."""

    place: QRect
    least: QSize
    maximised: bool


class Companion(QObject):
    """Narrows the window for step 2 and makes it as it was when that ends.

    Args:
        window: the wizard.
        page: step 2.
    """

    def __init__(self, window: QWizard, page: AccountPage) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._usual: _Usual | None = None
        self._column: QRect | None = None
        page.keep_on_top.connect(self._switch)
        window.currentIdChanged.connect(self._follow_step)

    @property
    def on(self) -> bool:
        """True while the window is a column."""
        return self._usual is not None

    @property
    def usual_place(self) -> QRect:
        """Where the window is, or would be, when it is neither a column nor maximised."""
        return normal_place(self._window) if self._usual is None else self._usual.place

    @property
    def usually_maximised(self) -> bool:
        """True while the window is maximised, or will be when it is no column any more."""
        return self._window.isMaximized() if self._usual is None else self._usual.maximised

    def _switch(self, on: bool) -> None:
        if on and self._usual is None:
            self._narrow()
        elif not on and self._usual is not None:
            self._widen(self._usual)

    def _follow_step(self, step: int) -> None:
        if self.on and step != self._page.step:
            self._page.set_column(False)

    def _narrow(self) -> None:
        window = self._window
        maximised = window.isMaximized()
        self._usual = _Usual(normal_place(window), window.minimumSize(), maximised)
        if maximised:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMaximized)
        self._page.set_column(True)
        room = room_for(window)
        line = window.fontMetrics().height()
        wanted = max(COLUMN, COLUMN_LINES * line, window.minimumSizeHint().width())
        width = min(wanted, room.width())
        window.setMinimumSize(width, LEAST_HEIGHT)
        self._stay_on_top(True)
        first = QRect(room.right() + 1 - width, room.top(), width, room.height())
        window.setGeometry(on_screen(self._column or first, room))
        self._say_who_decides()

    def _widen(self, usual: _Usual) -> None:
        window = self._window
        self._column = window.geometry()
        self._usual = None
        self._page.set_column(False)
        self._stay_on_top(False)
        window.setGeometry(usual.place)
        window.setMinimumSize(usual.least)
        if usual.maximised:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)

    def _stay_on_top(self, on: bool) -> None:
        flags = self._window.windowFlags()
        top = Qt.WindowType.WindowStaysOnTopHint
        if bool(flags & top) != on:
            self._window.overrideWindowFlags(flags ^ top)  # Windows' own flags above bit 24 would be lost with "& ~"
        native = self._window.windowHandle()
        if native is not None:
            native.setFlag(Qt.WindowType.WindowStaysOnTopHint, on)

    def _say_who_decides(self) -> None:
        """On Wayland a program cannot put itself on top; the person can."""
        if QGuiApplication.platformName() == "wayland":
            self._page.notice.say(
                Kind.INFO,
                lambda: (
                    self.tr("Your desktop decides which window stays on top"),
                    self.tr("If this one does not, press Alt and Space, and choose Always on Top."),
                ),
            )
