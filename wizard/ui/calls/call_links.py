"""Two quiet links of the last page: comparing the token on the phone, and reading where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.setup.session import SetupSession
from wizard.ui.language.retranslate import say
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.page_scroll import scroll_to_opened

if TYPE_CHECKING:
    from wizard.ui.calls.phone_check import PhoneCheck


class CallLinks(QWidget):
    """What a link opens is built at the first click.

    Attributes:
        phone_check: four words for a call with support, or None before they were asked for. They tell nothing of the
            token, so they stay while others see the screen.
    """

    def __init__(self, session: SetupSession) -> None:
        super().__init__()
        self._session = session
        self.phone_check: PhoneCheck | None = None
        self._compare = compare = say(Link(), lambda: self.tr("Compare tokens by phone"))
        compare.setCheckable(True)
        compare.toggled.connect(self._show_phone_check)
        where = say(Link(), lambda: self.tr("Where does the token go?"))
        where.clicked.connect(self._show_places)
        row = FlowRow(24)
        for link in (compare, where):
            row.add(link)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addLayout(row)

    def follow_token(self) -> None:
        """Show the words of the session's present token."""
        if self.phone_check is not None:
            credential = self._session.credential()
            self.phone_check.set_token(credential.store_hash, credential.access_token)

    def forget(self) -> None:
        """Forget the previous setup's words, since another setup begins."""
        if self.phone_check is not None:
            self.phone_check.hide()
            self.phone_check.deleteLater()
            self.phone_check = None
            self._compare.setChecked(False)

    def _show_phone_check(self, on: bool) -> None:
        from wizard.ui.calls.phone_check import PhoneCheck  # noqa: PLC0415 - only for a call

        if self.phone_check is None:
            self.phone_check = PhoneCheck()
            self._layout.addWidget(self.phone_check)
        self.follow_token()
        self.phone_check.setVisible(on)
        if on:
            scroll_to_opened(self.phone_check)

    def _show_places(self) -> None:
        from wizard.ui.calls.token_places import TokenPlaces  # noqa: PLC0415 - rarely opened

        TokenPlaces(self).open()
