"""The masked field for the access token; it shows its text only while the button is held (ux rule 20).

While others see the screen it does not show it at all; pasting and typing go on, masked.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wizard.ui.widgets.shared_screen_bar import how_to_end


class _MaskedEdit(QLineEdit):
    """A masked line that knows whether its text changes by typing; every other change is a paste.

    The paste may come by keyboard, by the menu, by the middle mouse button or by a drop.
    """

    def __init__(self) -> None:
        super().__init__()
        self.typing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this for a key."""
        self.typing = not event.matches(QKeySequence.StandardKey.Paste)
        super().keyPressEvent(event)
        self.typing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Qt calls this for text that is composed of several keys."""
        self.typing = True
        super().inputMethodEvent(event)
        self.typing = False


class SecretEdit(QWidget):
    """Signals:
    edited(): the text changed by hand.
    pasted(): text came in by paste.
    submitted(): Enter was pressed.
    """

    edited = Signal()
    pasted = Signal()
    submitted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shared = False
        self.field = _MaskedEdit()
        self.field.setObjectName("value")
        self.field.setAccessibleName(name)
        self.field.setMaxLength(2**20)
        self.field.setAcceptDrops(False)  # a dropped file belongs to the page, not its address into the field
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.field.textEdited.connect(self._tell)
        self.field.returnPressed.connect(self.submitted)
        self.paste_button = QPushButton(self.tr("&Paste"))
        self.paste_button.setAutoDefault(False)
        self.paste_button.clicked.connect(self._paste)
        self.show_button = QPushButton(self.tr("Hold to show"))
        self.show_button.setAutoDefault(False)
        self.show_button.pressed.connect(self._show_text)
        self.show_button.released.connect(self.hide_text)
        self.show_button.installEventFilter(self)
        self.why_masked = QLabel()
        self.why_masked.setObjectName("quiet")
        self.why_masked.setWordWrap(True)
        self.why_masked.hide()
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.paste_button)
        row.addWidget(self.show_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.why_masked)
        self.setFocusProxy(self.field)

    def _tell(self) -> None:
        (self.edited if self.field.typing else self.pasted).emit()

    def set_shared(self, shared: bool) -> None:
        """Keep the text masked while others see the screen, and say why; what is held open is masked at once."""
        self._shared = shared
        self.hide_text()
        why = self.tr("The token cannot be shown while others see this screen.")
        words = f"{why} {how_to_end()}" if shared else ""
        self.show_button.setEnabled(not shared)
        self.show_button.setToolTip(words)
        self.why_masked.setText(words)
        self.why_masked.setVisible(shared)

    def _show_text(self) -> None:
        if not self._shared:
            self.field.setEchoMode(QLineEdit.EchoMode.Normal)

    def hide_text(self) -> None:
        """Hide the text again."""
        self.field.setEchoMode(QLineEdit.EchoMode.Password)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this for events of the button: losing the focus or being hidden ends the holding."""
        if watched is self.show_button and event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide_text()
        return super().eventFilter(watched, event)

    def _paste(self) -> None:
        self.field.selectAll()
        self.field.paste()
