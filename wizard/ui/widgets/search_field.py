"""A search field whose keys lead into the list it searches."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.bidi import isolated
from wizard.ui.look.icons import icon_pixmap
from wizard.ui.look.theme import colour

CROSS_SIZE = 16
TARGET = 24
"""Pixels that whatever can be clicked has at least (ux rule 14)."""


class SearchField(QLineEdit):
    """A field whose keys lead into the list, not out of the page.

    Args:
        clears: what the cross at its end does, for a screen reader.

    Signals:
        into_list(): Enter or the arrow down was pressed.
    """

    into_list = Signal()

    def __init__(self, clears: Words) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        cross = self._cross()
        if cross is not None:
            say(cross, clears, "accessibleName")
        self._draw_cross()

    def lead_here(self, owner: QWidget, hint: Callable[[str], str]) -> QShortcut:
        """Let the system's key for Find lead into the field.

        Args:
            owner: in which the key counts.
            hint: makes what the field says to a pointer that rests on it, of the key's name.

        Returns:
            The key.
        """
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), owner)
        shortcut.activated.connect(self.setFocus)
        shortcut.activated.connect(self.selectAll)
        native = QKeySequence.SequenceFormat.NativeText
        say(self, lambda: hint(isolated(shortcut.key().toString(native))), "toolTip")
        return shortcut

    def _cross(self) -> QToolButton | None:
        """Return Qt's own button; looked for each time, because it goes before its field does."""
        return self.findChild(QToolButton)

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, light becomes dark: the cross is drawn anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_cross()

    def _draw_cross(self) -> None:
        """Qt's own icon cannot be seen on a dark ground."""
        cross = self._cross()
        if cross is not None:
            shade = colour("ink2", self.palette())
            cross.setIcon(QIcon(icon_pixmap("clear", shade, CROSS_SIZE, self.devicePixelRatioF())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes; it puts the cross in its place, smaller than a finger or a tremor needs."""
        super().resizeEvent(event)
        cross = self._cross()
        if cross is not None:
            target = QRect(0, 0, TARGET, TARGET)
            target.moveCenter(cross.geometry().center())
            cross.setGeometry(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this for keys; Escape clears the search."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.into_list.emit()
        else:
            super().keyPressEvent(event)
