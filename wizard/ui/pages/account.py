"""Step 2: create the API account in BigCommerce, row by row, with the page beside us."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from wizard.core.failures import Failure, FailureKind
from wizard.core.links import SETTINGS_OF_SOME_STORE, api_accounts_page
from wizard.core.session import SetupSession
from wizard.ui.announce import announce
from wizard.ui.base_page import BasePage, paragraph
from wizard.ui.clipboard import copy_text
from wizard.ui.downloads_watch import DownloadsWatch
from wizard.ui.opened_page import open_page, open_practice_panel
from wizard.ui.services import Services
from wizard.ui.widgets.checklist import Checklist
from wizard.ui.widgets.notice import Kind
from wizard.ui.widgets.watch_box import WatchBox


class AccountPage(BasePage):
    """Leads through BigCommerce's page; ticking is for the merchant's own order and never required.

    Signals:
        file_came(): somebody else created the account, and the merchant has their file.
    """

    step = 1

    file_came = Signal()

    def __init__(self, session: SetupSession, services: Services, watch: DownloadsWatch) -> None:
        super().__init__(session, services)
        self._watch = watch
        self._watch.arrived.connect(self._say_arrived)

    def heading(self) -> str:
        return self.tr("Create the API account in BigCommerce")

    def build(self, body: QVBoxLayout) -> None:
        self._watch_box = WatchBox(self._watch)
        self._open_button = open_button = QPushButton(self._open_words())
        open_button.setObjectName("primary")
        open_button.setAutoDefault(False)
        open_button.clicked.connect(self._open_page)
        self._add_step(
            body,
            1,
            self.tr("Open Settings, then Store-level API accounts, and click Create API account."),
            self.tr("Older stores call it API accounts. Do not take Account-level API accounts."),
            open_button,
        )
        body.addLayout(self._exits())
        self._name_button = QPushButton()
        self._name_button.setAutoDefault(False)
        self._name_button.clicked.connect(self._copy_name)
        self._add_step(
            body,
            2,
            self.tr("Leave the token type at V2/V3 API token, and give the account a name."),
            self.tr("The name is for you alone; APPSe AI does not read it."),
            self._name_button,
        )
        body.addWidget(self.notice)
        self._add_step(
            body,
            3,
            self.tr("Set the rows so that both pages look the same."),
            self.tr("Arrow keys move, Space ticks. A row in BigCommerce that is not here stays at its first option."),
        )
        self._add_checklist(body)
        self._add_step(
            body,
            4,
            self.tr("Compare once more, then click Save. The rows cannot be changed afterwards."),
            self.tr(
                "Leave the window open that appears then: it shows the access token this once. A file is saved, too."
            ),
            self._watch_box,
        )

    def enter(self) -> None:
        """From now on, a new file in Downloads may be the one of this account."""
        if not self.session.account_step_began:
            self.session.account_step_began = time.time()

    def arrived(self) -> None:
        self._watch_box.show_state(self.session.watches_downloads)
        self._show_account()
        self._show_counts()
        self._open_button.setFocus()
        if not self.checklist.currentIndex().isValid():
            self.checklist.setCurrentIndex(self.checklist.filter.index(0, 0))

    def _say_arrived(self, path: Path) -> None:
        if self.isVisible():
            title = self.tr("BigCommerce's file has arrived in your Downloads")
            self.notice.say(Kind.GOOD, title, path.name, self.tr("Go on with Next: step 3 offers it to you."))

    def _show_account(self) -> None:
        """Show the name to give, and after starting over the rows that were missing."""
        session = self.session
        self._name_button.setText(self.tr("Copy “{name}”").format(name=session.account_name))
        self.checklist.rows.set_missing(session.missing)
        if not session.missing:
            self.notice.clear()
            return
        rows = [scope for scope in session.profile.scopes if scope.scope_id in session.missing]
        names = ", ".join(f"{scope.label} ({scope.wanted})" for scope in rows)
        self.notice.say(
            Kind.INFO,
            self.tr("Create a new API account, with all the rows below"),
            self.tr("Last time these were missing: {rows}. They are marked in the list.").format(rows=names),
        )

    def _add_step(
        self, body: QVBoxLayout, number: int, words: str, quiet: str, button: QAbstractButton | None = None
    ) -> None:
        mark = QLabel(str(number))
        mark.setObjectName("stepNumber")
        mark.setFixedSize(mark.fontMetrics().height() + 8, mark.fontMetrics().height() + 8)
        mark.setIndent(round(mark.fontMetrics().height() * 0.45))
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(paragraph(words))
        text.addWidget(paragraph(quiet, "quiet"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(mark)
        row.addLayout(text, 1)
        if button:
            row.addWidget(button)
        body.addLayout(row)

    def _exits(self) -> QHBoxLayout:
        """For whoever has no permission to see BigCommerce's page."""
        row = QHBoxLayout()
        row.setContentsMargins(self.fontMetrics().height() + 20, 0, 0, 0)  # below the words of the step
        row.setSpacing(24)
        for words, do in (
            (self.tr("&Someone else has to do this…"), self._ask_owner),
            (self.tr("The owner has sent me the &file"), self.file_came.emit),
        ):
            link = QPushButton(words)
            link.setObjectName("link")
            link.setAutoDefault(False)
            link.clicked.connect(do)
            row.addWidget(link)
        row.addStretch()
        return row

    def _ask_owner(self) -> None:
        from wizard.ui.owner.owner_dialog import OwnerDialog  # noqa: PLC0415 - rarely opened

        OwnerDialog(self.session, self.services, self).open()

    def _add_checklist(self, body: QVBoxLayout) -> None:
        card = QFrame()
        card.setObjectName("card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(1, 8, 1, 1)
        self._counts = QLabel()
        self._counts.setObjectName("sectionTitle")
        self.only_to_change = QCheckBox(self.tr("Only the &rows to change"))
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self._counts)
        head.addStretch()
        head.addWidget(self.only_to_change)
        layout.addLayout(head)
        self.checklist = Checklist(self.session.profile, self.session.ticked)
        self.checklist.setFrameShape(QFrame.Shape.NoFrame)
        self.checklist.setMinimumHeight(self.checklist.fontMetrics().height() * 14)
        self.checklist.rows.ticked_changed.connect(self._show_counts)
        self.only_to_change.toggled.connect(self._show_only_to_change)
        layout.addWidget(self.checklist)
        body.addWidget(card, 1)

    def _show_counts(self) -> None:
        done, total = self.checklist.rows.counts()
        self._counts.setText(self.tr("{done} of {total} set").format(done=done, total=total))

    def _copy_name(self) -> None:
        if copy_text(self.session.account_name):
            self._name_button.setText(self.tr("Copied"))
            announce(self._name_button, self.tr("{name} copied").format(name=self.session.account_name))
        else:
            self.show_failure(Failure(FailureKind.CLIPBOARD_REFUSED))

    def _show_only_to_change(self, only: bool) -> None:
        self.checklist.filter.set_only(only)
        self.checklist.setCurrentIndex(self.checklist.filter.index(0, 0))

    def _open_words(self) -> str:
        if self.services.practice:
            return self.tr("&Open the practice control panel")
        return self.tr("&Open the page in BigCommerce")

    def _open_page(self) -> None:
        """A candidate may not be a store at all; then the page that every store has is the safer one to open."""
        if self.services.practice:
            open_practice_panel(self.services, self.services.practice, self.notice)
            return
        certain = self.session.store is not None and self.session.store.certain
        address = api_accounts_page(self.session.store_hash) if certain else SETTINGS_OF_SOME_STORE
        open_page(self.services, address, self.notice)
