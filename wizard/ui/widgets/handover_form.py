"""The values of APPSe AI's form, in its order, each with Copy; the token stays masked unless a button is held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton

from wizard.core.secret import MASK, Secret
from wizard.ui.widgets.shared_screen_bar import how_to_end
from wizard.ui.widgets.value_row import ValueRow

STORE_STEP, TOKEN_STEP = 0, 2


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
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        self.name = ValueRow(grid, "Connection name", copy_name, editable=True)
        self.name.field.textEdited.connect(self.renamed)
        self.hash = ValueRow(grid, "Store Hash", copy_hash)
        self.token = ValueRow(grid, "API Token", copy_token)
        self.hold = QPushButton(self.tr("Hold to show"))
        self.hold.setAutoDefault(False)
        self.hold.pressed.connect(self._show_ends)
        self.hold.released.connect(self.hide_token)
        grid.addWidget(self.hold, grid.rowCount() - 1, 3)
        for row, (name, step) in enumerate((("Store Hash", STORE_STEP), ("API Token", TOKEN_STEP)), start=2):
            grid.addWidget(self._change_button(name, step), row, 4)
        self.why_masked = QLabel()
        self.why_masked.setObjectName("quiet")
        self.why_masked.setWordWrap(True)
        self.why_masked.hide()
        grid.addWidget(self.why_masked, grid.rowCount(), 1, 1, 4)

    def show_values(self, name: str, store_hash: str, token: Secret) -> None:
        """Put in what is to be handed over."""
        self.name.field.setText(name)
        self.hash.field.setText(store_hash)
        self._secret = token
        self.hide_token()

    def hide_token(self) -> None:
        """Hide the token again."""
        self.token.field.setText(MASK)

    def set_shared(self, shared: bool) -> None:
        """While others see the screen, neither show nor copy the token; the other values stay as they are."""
        self._shared = shared
        self.hide_token()
        words = (
            self.tr("The token can neither be shown nor copied while others see this screen.") + " " + how_to_end()
            if shared
            else ""
        )
        for button in (self.hold, self.token.button):
            button.setEnabled(not shared)
            button.setToolTip(words)
        self.why_masked.setText(words)
        self.why_masked.setVisible(shared)

    def _show_ends(self) -> None:
        """Its beginning and end are enough to compare, and to little use for whoever looks on."""
        if not self._shared:
            token = self._secret.reveal()
            self.token.field.setText(f"{token[:4]}…{token[-4:]}")

    def _change_button(self, name: str, step: int) -> QPushButton:
        """Check your answers: every value leads back to where it was entered; the name is edited in place."""
        button = QPushButton(self.tr("Change"))
        button.setObjectName("link")
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Change {name}").format(name=name))
        button.clicked.connect(lambda: self.change.emit(step))
        return button
