"""The masked field for the access token; it shows its text only while the button is held (ux rule 20).

While others see the screen it does not show it at all; pasting and typing go on, masked.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.credential.secret import Secret
from wizard.ui.language.retranslate import Words, say
from wizard.ui.language.texts import one_after_the_other
from wizard.ui.look.theme import FIELD, grown
from wizard.ui.shared_screen.bar import how_to_end
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label
from wizard.ui.widgets.masked_edit import MaskedEdit


class SecretEdit(QWidget):
    """The field with its button.

    Args:
        name: makes its accessible name.
        parent: the widget it belongs to.

    Signals:
        edited(): the text changed by hand.
        pasted(): text came in by paste.
        submitted(): Enter was pressed.
    """

    edited = Signal()
    pasted = Signal()
    submitted = Signal()

    def __init__(self, name: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shared = False
        self.field = MaskedEdit()
        self.field.setObjectName("value")
        say(self.field, name, "accessibleName")
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.typed.connect(self.edited)
        self.field.filled.connect(self.pasted)
        self.field.returnPressed.connect(self.submitted)
        self.paste_button = say(Button(), lambda: self.tr("&Paste"))
        self.paste_button.setAutoDefault(False)
        self.paste_button.clicked.connect(self._paste)
        self.show_button = say(Button(), lambda: self.tr("Hold to show"))
        self.show_button.setAutoDefault(False)
        self.show_button.pressed.connect(self._show_text)
        self.show_button.released.connect(self.hide_text)
        self.show_button.installEventFilter(self)
        high = grown(FIELD, QFontMetrics(QGuiApplication.font()))
        for part in (self.field, self.paste_button, self.show_button):
            part.setMinimumHeight(high)
        self.why_masked = Label()
        self.why_masked.setObjectName("quiet")
        self.why_masked.setWordWrap(True)
        self.why_masked.hide()
        row = FlowRow()
        row.add_words(self.field)
        row.add(self.paste_button)
        row.add(self.show_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.why_masked)
        self.setFocusProxy(self.field)

    def secret(self) -> Secret:
        """Return what the field holds."""
        return self.field.secret()

    def put(self, secret: Secret) -> None:
        """Hold a secret that the caller knows already, without a signal."""
        self.field.put(secret)

    def set_shared(self, shared: bool) -> None:
        """Keep the text masked while others see the screen, and say why. Text shown now is masked at once."""
        self._shared = shared
        self.hide_text()
        self.show_button.setEnabled(not shared)
        say(self.show_button, self._why_masked, "toolTip")
        say(self.why_masked, self._why_masked)
        self.why_masked.setVisible(shared)

    def _why_masked(self) -> str:
        why = self.tr("The token stays hidden while others can see your screen.")
        return one_after_the_other(why, how_to_end()) if self._shared else ""

    def _show_text(self) -> None:
        if not self._shared:
            self.field.set_shown(True)

    def hide_text(self) -> None:
        """Hide the text again."""
        self.field.set_shown(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this for events of the button: losing the focus or being hidden ends the holding."""
        if watched is self.show_button and event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide_text()
        return super().eventFilter(watched, event)

    def _paste(self) -> None:
        self.field.selectAll()
        self.field.paste()
