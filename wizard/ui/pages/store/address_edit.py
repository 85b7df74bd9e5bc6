"""The field for the store's address: plain text of any length, with the store hash picked out inside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from wizard.ui.files.dropped_file import local_files
from wizard.ui.look.theme import colour
from wizard.ui.qt_numbers import FROM_LEFT, SCROLL_BAR_ALWAYS_OFF

LONGEST_SHOWN = 4000
"""Characters; laying out more would hold up the window."""


class AddressEdit(QPlainTextEdit):
    """Takes pasted text and dropped files. It shows one line, of a longer text the one with the store hash.

    Args:
        high: its height in pixels.
        parent: what it stands in.

    Attributes:
        pasting: True while a paste or drop comes in, which `pasted` tells of.

    Signals:
        pasted(): text came in by paste or drop, and is already in the field.
        pasted_long(str): a text came in that is too long to show; the field is unchanged.
        files_dropped(tuple[Path, ...]): a file was dropped; the field is unchanged.
    """

    pasted = Signal()
    pasted_long = Signal(str)
    files_dropped = Signal(object)

    def __init__(self, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("address")
        self.setProperty("layoutDirection", FROM_LEFT)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setProperty("verticalScrollBarPolicy", SCROLL_BAR_ALWAYS_OFF)
        self.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_ALWAYS_OFF)
        self.setFixedHeight(high)
        self.setUndoRedoEnabled(True)
        self.pasting = False
        self._marked = (0, 0)

    def mark(self, start: int, end: int) -> None:
        """Highlight the characters from `start` to `end` (Python indices); an empty range highlights nothing."""
        from PySide6.QtGui import QTextCharFormat, QTextCursor  # noqa: PLC0415 - not needed for the first frame
        from PySide6.QtWidgets import QTextEdit  # noqa: PLC0415 - likewise

        selection = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setBackground(colour("found", self.palette()))
        form.setForeground(colour("found-text", self.palette()))
        form.setFontWeight(700)
        cursor = self.textCursor()
        text = self.toPlainText()
        cursor.setPosition(_utf16(text[:start]))
        cursor.setPosition(_utf16(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = form
        self._marked = (start, end)
        self.setExtraSelections([selection] if end > start else [])
        if end > start:
            self.verticalScrollBar().setValue(cursor.blockNumber())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Qt asks this before a paste or drop."""
        return bool(local_files(source)) or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt calls this with what was pasted or dropped; formatting is left behind."""
        files = local_files(source)
        if files:
            self.files_dropped.emit(files)
            return
        text = source.text()
        if len(text) > LONGEST_SHOWN:
            self.pasted_long.emit(text)
            return
        self.pasting = True
        self.insertPlainText(text)
        self.pasting = False
        self.pasted.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, light becomes dark: what is picked out takes its colors anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.extraSelections():
            self.mark(*self._marked)

    def stop_typing(self) -> None:
        """Ignore keys until the field is entered again: someone typing blindly would leave the rest of a secret in it."""
        self.setReadOnly(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt calls this when the field is entered."""
        self.setReadOnly(False)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the window instead of starting a line: an address has one line."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - not needed for the first frame

        keys = QKeySequence.StandardKey
        if event.matches(keys.InsertParagraphSeparator) or event.matches(keys.InsertLineSeparator):
            event.ignore()
            return
        super().keyPressEvent(event)


def _utf16(text: str) -> int:
    """Return the length of `text` as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
