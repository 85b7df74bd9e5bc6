"""The values of APPSe AI's form, in its order, each with Copy; the token stays masked unless a button is held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout

from wizard.core.credential.secret import MASK, Secret
from wizard.ui.language.retranslate import say
from wizard.ui.language.texts import one_after_the_other
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.handover.value_row import ValueRow
from wizard.ui.shell.shared_screen_bar import how_to_end
from wizard.ui.steps import Step
from wizard.ui.widgets.button import Button, Link
from wizard.ui.widgets.label import paragraph

LEAST_FIELD = 12
"""Lines of the font that a field has to be wide to stand between its name and its buttons."""


class HandoverForm(QFrame):
    """Names are those of APPSe AI's own form; they stay as that form prints them.

    Args:
        copy_name: copies the connection's name; returns whether it is on the clipboard now.
        copy_hash: likewise for the store hash.
        copy_token: likewise for the token.

    Signals:
        change(int): the merchant wants to change what was entered in this step.
        renamed(str): the connection has another name.
    """

    change = Signal(int)
    renamed = Signal(str)

    def __init__(
        self, copy_name: Callable[[], bool], copy_hash: Callable[[], bool], copy_token: Callable[[], bool]
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._secret = Secret("")
        self._shared = False
        self.hold = say(Button(), lambda: self.tr("Hold to show"))
        self.hold.setAutoDefault(False)
        self.hold.pressed.connect(self._show_ends)
        self.hold.released.connect(self.hide_token)
        self.name = ValueRow("Connection name", copy_name, editable=True)
        self.name.field.textChanged.connect(self.renamed)  # what assistive technology fills in is not "edited"
        self.hash = ValueRow("Store Hash", copy_hash, [self._change_button("Store Hash", Step.STORE)])
        self.token = ValueRow("API Token", copy_token, [self.hold, self._change_button("API Token", Step.TOKEN)])
        self.why_masked = paragraph("", "quiet")
        self.why_masked.hide()
        self._rows = (self.name, self.hash, self.token)
        self._beside: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 14, 16, 14)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(10)
        self._lay_out(beside=True)

    def _lay_out(self, *, beside: bool) -> None:
        """Put the parts of each row beside each other, or below."""
        if beside == self._beside:
            return
        self._beside = beside
        while self._grid.count():
            self._grid.takeAt(0)
        self._grid.setColumnStretch(1, 1 if beside else 0)
        self._grid.setColumnStretch(0, 0 if beside else 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        line = 0
        for row in self._rows:
            self._grid.addWidget(row.label, line, 0, right if beside else Qt.AlignmentFlag(0))
            for place, widget in enumerate((row.field, row.buttons), start=1):
                line_of, column = (line, place) if beside else (line + place, 0)
                self._grid.addWidget(widget, line_of, column, Qt.AlignmentFlag.AlignVCenter)
            line += 1 if beside else len((row.label, row.field, row.buttons))
        self._grid.addWidget(self.why_masked, line, 1 if beside else 0, 1, 2 if beside else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes; without room beside each other, a row's parts stand one below the other."""
        super().resizeEvent(event)
        widest = sum(
            max(part.sizeHint().width() for part in parts)
            for parts in ([row.label for row in self._rows], [row.buttons for row in self._rows])
        )
        around = self._grid.contentsMargins()
        room = event.size().width() - around.left() - around.right() - 2 * self._grid.horizontalSpacing()
        self._lay_out(beside=room >= widest + LEAST_FIELD * self.fontMetrics().height())

    def show_values(self, name: str, store_hash: str, token: Secret) -> None:
        """Put in what is to be handed over."""
        self.name.field.blockSignals(True)
        self.name.field.setText(name)
        self.name.field.blockSignals(False)
        self.hash.field.setText(store_hash)
        self._secret = token
        self.hide_token()

    def forget(self) -> None:
        """Another set-up begins: the token of the one before does not stay."""
        self._secret = Secret("")

    def hide_token(self) -> None:
        """Hide the token again."""
        self.token.field.setText(MASK)

    def set_shared(self, shared: bool) -> None:
        """While others see the screen, neither show nor copy the token; the other values stay as they are."""
        self._shared = shared
        self.hide_token()
        for button in (self.hold, self.token.button):
            button.setEnabled(not shared)
            say(button, self._why_masked, "toolTip")
        say(self.why_masked, self._why_masked)
        self.why_masked.setVisible(shared)

    def _why_masked(self) -> str:
        why = self.tr("The token can neither be shown nor copied while others see this screen.")
        return one_after_the_other(why, how_to_end()) if self._shared else ""

    def _show_ends(self) -> None:
        """Its beginning and end are enough to compare, and to little use for whoever looks on."""
        if not self._shared:
            token = self._secret.reveal()
            self.token.field.setText(f"{token[:4]}…{token[-4:]}")

    def _change_button(self, name: str, step: int) -> Link:
        """Check your answers: every value leads back to where it was entered; the name is edited in place."""
        button = say(Link(), lambda: self.tr("Change"))
        say(button, lambda: self.tr("Change {name}").format(name=isolated(name)), "accessibleName")
        button.clicked.connect(lambda: self.change.emit(step))
        return button
