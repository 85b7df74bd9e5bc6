"""The language button: it shows the current language and opens the menu. Its globe is understood in all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from wizard.ui.language.languages import present_language
from wizard.ui.language.menu import LanguageMenu, open_above
from wizard.ui.language.retranslate import say
from wizard.ui.look.icons import icon_pixmap
from wizard.ui.look.strokes import apart_from_words
from wizard.ui.look.theme import colour
from wizard.ui.widgets.button import Button

ICON_SIZE, ICON_GAP = 18, 9
"""Pixels: of the globe, and what the words are away from it besides Qt's own gap: they begin where the steps' names do."""


class LanguageButton(Button):
    """Opens the language menu.

    Signals:
        chosen(str): the code of another language, or empty for the one of the computer.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("language")
        self.setAutoDefault(False)
        self.setIconSize(QSize(ICON_SIZE + ICON_GAP, ICON_SIZE))
        say(self, lambda: present_language().own_name)
        say(self, lambda: self.tr("Language: {name}").format(name=present_language().own_name), "accessibleName")
        self.clicked.connect(self._open)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, light becomes dark or words stand at the other side: the icon is drawn anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._draw_icon()

    def _draw_icon(self) -> None:
        shade = colour(
            "ink2", QApplication.palette()
        )  # in the button's own the style sheet has made the ground transparent
        drawn = icon_pixmap("globe", shade, ICON_SIZE, self.devicePixelRatioF())
        self.setIcon(QIcon(apart_from_words(drawn, ICON_GAP, before=self.isRightToLeft())))

    def _open(self) -> None:
        menu = LanguageMenu(self)
        menu.chosen.connect(self.chosen)
        open_above(menu, self, menu.marked)
