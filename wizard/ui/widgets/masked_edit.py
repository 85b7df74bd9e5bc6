"""A field for a secret: the widget itself holds bullets only, the text is kept as a `Secret`.

Qt's password echo mode is display only: the widget's text goes to the accessibility bus with each change and to input
methods as surrounding text (docs/facts/platform.md, "Added 2026-11-30"). So the text never enters the widget.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QStyle, QStyleOptionFrame

from wizard.core.credential.secret import Secret
from wizard.ui.language.texts import translated

BULLET = "•"
LONGEST = 2**20
"""Characters that a field takes; a pasted file is shorter."""
_NEVER = (QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Copy)
"""Qt would not copy from a masked field, but still delete what was to be cut."""
_SWAP = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
"""Qt's own undo empties a masked field."""
_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class MaskedEdit(QLineEdit):
    """A line that shows bullets and gives its text as a `Secret` to nobody but :meth:`secret`.

    Signals:
        typed(): the text changed by a key, or by several that compose a character.
        filled(): the text changed as a whole: pasted, or filled in by assistive technology.
    """

    typed = Signal()
    filled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._secret = Secret("")
        self._before = Secret("")  # what undo brings back
        self._typing = False
        self._shown = False
        self._own_change = False
        self.setMaxLength(LONGEST)
        self.setAcceptDrops(False)  # Qt would put the dropped text into the widget
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HINTS)  # after the echo mode, which sets hints of its own
        self.textChanged.connect(self._follow_outsider)

    def secret(self) -> Secret:
        """Return what the field holds."""
        return self._secret

    def put(self, secret: Secret) -> None:
        """Hold `secret` in place of what the field held; nothing is told."""
        self._secret = self._before = secret
        self._typing = False
        self._show_bullets()

    def shows_text(self) -> bool:
        """Tell whether the text is drawn, for whoever sits in front of the screen."""
        return self._shown

    def set_shown(self, shown: bool) -> None:
        """Draw the text, or mask it again. The widget's own text stays bullets all the while."""
        self._shown = shown
        self.update()

    def paste(self) -> None:
        """Replace what is selected by the text on the clipboard."""
        self._insert(QGuiApplication.clipboard().text(), typed=False)

    # -- what Qt asks ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this for a key. Characters are kept here; only moves and deletions go to the widget."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif any(event.matches(key) for key in _NEVER):
            event.accept()
        elif any(event.matches(key) for key in _SWAP):
            self._undo()
        elif _is_character(event):
            self._insert(event.text(), typed=True)
        else:
            self._delete_as(lambda: super(MaskedEdit, self).keyPressEvent(event))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Qt calls this for text that is composed of several keys; what is being composed is not shown."""
        if event.replacementLength():
            start = self.cursorPosition() + event.replacementStart()
            self.setSelection(start, event.replacementLength())
        if event.commitString():
            self._insert(event.commitString(), typed=True)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt calls this for the mouse; on X11 the middle button pastes what is selected anywhere."""
        clipboard = QGuiApplication.clipboard()
        if event.button() is not Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)
        elif clipboard.supportsSelection():
            self.deselect()
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self._insert(clipboard.text(QClipboard.Mode.Selection), typed=False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt calls this for the menu; Qt's own would paste into the widget."""
        menu = self.make_menu()
        menu.popup(event.globalPos() if event.globalPos() != QPoint() else self.mapToGlobal(self.rect().center()))

    def make_menu(self) -> QMenu:
        """Return the menu: what a masked field can do, without copying."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.addAction(_tr("&Paste"), self.paste)
        paste.setEnabled(bool(QGuiApplication.clipboard().text()))
        delete = menu.addAction(_tr("&Delete"), lambda: self._delete_as(self.del_))
        delete.setEnabled(self.hasSelectedText())
        select = menu.addAction(_tr("Select &all"), self.selectAll)
        select.setEnabled(bool(self.text()))
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw the field; held open, the text is drawn over a field that looks empty."""
        if not (self._shown and self._secret):
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        text = self._secret.reveal()
        fitting = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)

    # -- one way in for every change -----------------------------------------------------------------------------------

    def _insert(self, text: str, *, typed: bool) -> None:
        """Put `text` where the cursor is, in place of what is selected."""
        start, end = self._selection()
        text = text[: LONGEST - len(self._secret) + end - start]
        if not text or self.isReadOnly():
            return
        self._remember(typing=typed)
        self._secret = self._secret.replaced(start, end, text)
        self._own_change = True
        self.insert(BULLET * len(text))
        self._own_change = False
        (self.typed if typed else self.filled).emit()

    def _delete_as(self, change: Callable[[], None]) -> None:
        """Let Qt delete bullets, and delete the same characters of the secret: Qt leaves the cursor where they began."""
        secret = self._secret
        self._own_change = True
        change()
        self._own_change = False
        gone = len(secret) - len(self.text())
        if gone > 0 and secret is self._secret:  # Enter may have led to another secret
            self._remember(typing=True)
            start = self.cursorPosition()
            self._secret = secret.replaced(start, start + gone, "")
            self.typed.emit()

    def _remember(self, *, typing: bool) -> None:
        """Let undo bring back what stands now; a run of keys is undone as a whole."""
        if not (typing and self._typing):
            self._before = self._secret
        self._typing = typing

    def _undo(self) -> None:
        """Bring back what was there before the last change; once more undoes that."""
        self._secret, self._before = self._before, self._secret
        self._typing = False
        self._show_bullets()
        self.typed.emit()

    def _selection(self) -> tuple[int, int]:
        if self.hasSelectedText():
            return self.selectionStart(), self.selectionEnd()
        return self.cursorPosition(), self.cursorPosition()

    def _follow_outsider(self, text: str) -> None:
        """Take a text that was set on the widget, as assistive technology does, and put bullets in its place."""
        if self._own_change:
            return
        secret = self._secret
        kept_before = len(text) - len(text.lstrip(BULLET))
        kept_after = len(text[kept_before:]) - len(text[kept_before:].rstrip(BULLET))
        if kept_before == len(text) <= len(secret):  # bullets were deleted, where the cursor is now
            kept_before = self.cursorPosition()
            kept_after = len(text) - kept_before
        self._remember(typing=False)
        self._secret = secret.replaced(
            kept_before, len(secret) - kept_after, text[kept_before : len(text) - kept_after]
        )
        self._show_bullets()
        self.filled.emit()

    def _show_bullets(self) -> None:
        self._own_change = True
        self.setText(BULLET * len(self._secret))
        self._own_change = False


def _is_character(event: QKeyEvent) -> bool:
    """Tell whether a key types something. AltGr counts as Control and Alt on Windows, and types."""
    text, modifiers = event.text(), event.modifiers()
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    return bool(text) and text.isprintable() and control == alt and not modifiers & Qt.KeyboardModifier.MetaModifier


def _tr(text: str) -> str:
    return translated("MaskedEdit", text)
