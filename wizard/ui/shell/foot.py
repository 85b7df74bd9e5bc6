"""The foot of the window: Get help, Back, and the one primary button, which never changes its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QGuiApplication, QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.bidi import margins
from wizard.ui.look.strokes import apart_from_words, stroke_pixmap
from wizard.ui.look.theme import colour, grown, restyle
from wizard.ui.look.type import Type, set_type
from wizard.ui.qt_numbers import FROM_LEFT, FROM_RIGHT
from wizard.ui.shell.states import Icon
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.centred import SIDES, Centred

HEIGHT, DOCKED_HEIGHT = 68, 101
"""Pixels, as designed, without and with the browser beside the window."""
BUTTON_HEIGHT, DOCKED_PRIMARY_HEIGHT = 36, 40
LEAST_PRIMARY = 104
ICON_SIZE, ICON_GAP = 16, 5
"""Pixels: the icon after the words, and what is between both besides Qt's own gap."""
GAP = 8


class Foot(QFrame):
    """Three buttons. Beside the browser, and where words are too long for one row, the primary has a row of its own.

    Attributes:
        primary: what happens next.
        back: goes to the page before.
        help: opens the menu of help.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self._docked = False
        self._stacked: bool | None = None
        self._quiet = False
        self._icon: Icon | None = None
        self.help = self._button("quiet-start", lambda: self.tr("&Get help"))
        self.back = self._button("outlined", lambda: self.tr("&Back"))
        self.primary = self._button("primary", str)
        self.primary.setProperty("running", False)  # as it begins: to restyle it would delay the first frame
        column = QWidget()
        column.setObjectName("clear")
        self._grid = QGridLayout(column)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)
        self._centred = Centred(column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 1, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._centred)
        self._arrange()

    def _button(self, name: str, words: Words) -> Button:
        button = say(Button(), words)
        button.setObjectName(name)
        set_type(button, Type.LABEL if name == "primary" else Type.ACTION)
        return button

    def say_primary(self, words: Words, icon: Icon | None, *, running: bool) -> None:
        """Say what the primary button does now.

        Args:
            words: makes its words.
            icon: what follows them.
            running: it stops what is under way, and is not filled.
        """
        say(self.primary, words)
        self._icon = icon
        if self.primary.property("running") != running:
            self.primary.setProperty("running", running)
            restyle(self.primary)
        self._draw_icon()  # in the color of the words, which differs while something runs
        self._fit()

    def show_back(self, shown: bool) -> None:
        """Show Back, or keep its place free."""
        self.back.setVisible(shown)
        self._fit()

    def follow_docked(self, docked: bool) -> None:
        """Give the primary a row of its own beside the browser."""
        self._docked = docked
        self._centred.follow_docked(docked)
        self._fit()

    def follow_language(self) -> None:
        """Find out anew what has room, and on which side icons stand."""
        self._centred.fit()
        self._draw_icon()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, light becomes dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes."""
        super().resizeEvent(event)
        self._fit()

    def _draw_icon(self) -> None:
        """The icon follows the words: that is the side on which Qt puts it in a language read from the other one."""
        button, icon = self.primary, self._icon
        mirrored = QGuiApplication.isRightToLeft()
        button.setProperty("layoutDirection", FROM_LEFT if mirrored else FROM_RIGHT)
        if icon is None:
            button.setIcon(QIcon())
            return
        ink = colour("ink" if button.property("running") else "on-fill", self.palette())
        size = grown(ICON_SIZE, QFontMetrics(QGuiApplication.font()))
        drawn = stroke_pixmap(icon.value, ink, size, self.devicePixelRatioF())
        button.setIconSize(QSize(size + ICON_GAP, size))
        button.setIcon(apart_from_words(drawn, ICON_GAP, before=not mirrored))

    def _fit(self) -> None:
        """Stack the buttons where one row has no room for their words."""
        shown = [one for one in (self.help, self.back, self.primary) if not one.isHidden()]
        wanted = sum(one.sizeHint().width() for one in shown) + GAP * (len(shown) + 1) + 2 * SIDES
        stacked = self._docked or (self.width() > 0 and wanted > max(self.width(), 2 * SIDES))
        if (stacked, self._docked) != (self._stacked, self._quiet):
            self._stacked, self._quiet = stacked, self._docked
            self._arrange()

    def _arrange(self) -> None:
        grid, stacked = self._grid, bool(self._stacked)
        for button in (self.help, self.back, self.primary):
            grid.removeWidget(button)
        metrics = QFontMetrics(QGuiApplication.font())
        tall = grown(DOCKED_PRIMARY_HEIGHT if stacked else BUTTON_HEIGHT, metrics)
        low = grown(BUTTON_HEIGHT, metrics)
        for button, height in ((self.primary, tall), (self.back, low), (self.help, low)):
            button.setMinimumHeight(height)
        self.primary.setMinimumWidth(grown(LEAST_PRIMARY, metrics))
        grid.addWidget(self.primary, 0, 0 if stacked else 3, 1, 4 if stacked else 1)
        grid.addWidget(self.help, 1 if stacked else 0, 0)
        grid.addWidget(self.back, 1 if stacked else 0, 3 if stacked else 2)
        name = (
            "quiet-end" if self._quiet else "outlined"
        )  # by width alone it stays, or its narrower look would have room again
        if self.back.objectName() != name:
            self.back.setObjectName(name)
            restyle(self.back)
        grid.setVerticalSpacing(2)
        grid.setContentsMargins(margins(0, 10 if stacked else 0, 0, 6 if stacked else 0))
        self.setMinimumHeight(grown(DOCKED_HEIGHT if stacked else HEIGHT, metrics))
