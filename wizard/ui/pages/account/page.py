"""Step 2: create the API account in BigCommerce, row by row, with the page beside us."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.failures import Failure, FailureKind
from wizard.core.links import SETTINGS_OF_SOME_STORE, api_accounts_page
from wizard.core.owner.blocks import Picture
from wizard.core.setup.session import SetupSession
from wizard.ui.clipboard.copy import copy_text
from wizard.ui.files.downloads_watch import DownloadsWatch
from wizard.ui.files.downloads_watch_box import WatchBox
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.account.checklist import Checklist
from wizard.ui.pages.account.checklist_card import ChecklistCard
from wizard.ui.pages.account.sub_step import SubStep
from wizard.ui.pictures.picture_rail import PictureLink, PictureRail, Space
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.open_page import open_page, open_practice_panel
from wizard.ui.shell.states import PageState
from wizard.ui.steps import Step
from wizard.ui.widgets.button import Button, CheckBox, Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.notice import Kind

PICTURES = (
    (Picture.SETTINGS_PAGE, Picture.CREATE_BUTTON),
    (Picture.FORM,),
    (Picture.SCOPE_ROW,),
    (Picture.SAVE_BUTTON, Picture.CREDENTIALS_WINDOW),
)
"""What stands beside each part of the step."""
CHECKLIST_STEP = 2
ROOM_FOR_PICTURES = (38, 26)
"""The smallest page with room for the pictures beside its words, width and height in lines of its font."""


class AccountPage(BasePage):
    """Leads through BigCommerce's page; ticking is for the merchant's own order and never required.

    Signals:
        file_came(): somebody else created the account, and the merchant has their file.
        keep_on_top(bool): the window is to stay above the browser, or no longer.
    """

    step = Step.ACCOUNT

    file_came = Signal()
    keep_on_top = Signal(bool)

    def __init__(self, session: SetupSession, services: Services, watch: DownloadsWatch) -> None:
        super().__init__(session, services)
        self._watch = watch
        self._watch.arrived.connect(self._say_arrived)

    def heading(self) -> str:
        return self.tr("Create the API account in BigCommerce")

    def question(self) -> str:
        return self.tr("What if I cannot see this page?")

    def build(self, body: QVBoxLayout) -> None:
        self._rail = PictureRail(self, ROOM_FOR_PICTURES)
        body.addWidget(self._rail)
        self._watch_box = WatchBox(self._watch)
        self._open_button = open_button = self._button(self._open_words, self._open_page)
        open_button.setObjectName("outlined")
        self._name_button = self._button(str, self._copy_name)
        self._top_button = say(Button(), lambda: self.tr("&Keep this window on top"))
        self._top_button.setObjectName("toggle")
        self._top_button.setAutoDefault(False)
        self._top_button.toggled.connect(self.keep_on_top)
        self._top_button.setCheckable(True)
        say(
            self._top_button,
            lambda: self.tr("Makes this window a narrow column that stays above your browser."),
            "toolTip",
        )
        self._steps = steps = (
            SubStep(
                1,
                lambda: self.tr("Open Settings, then Store-level API accounts, and click Create API account."),
                lambda: self.tr("Older stores call it API accounts. Do not take Account-level API accounts."),
                open_button,
            ),
            SubStep(
                2,
                lambda: self.tr("Leave Token type at V2/V3 API token, and give the account a name."),
                lambda: self.tr("The name is for you alone; APPSe AI does not read it."),
                self._name_button,
            ),
            SubStep(
                3,
                lambda: self.tr("Set the rows so that both pages look the same."),
                lambda: self.tr("Arrow keys move, Space ticks."),
                self._top_button,
            ),
            SubStep(
                4,
                lambda: self.tr("Compare once more, then click Save. The rows cannot be changed afterwards."),
                lambda: self.tr(
                    "Leave the window open that appears then: it shows the access token this once. A file is saved, too."
                ),
                self._watch_box,
            ),
        )
        self._links = [PictureLink(pictures, self._rail) for pictures in PICTURES]
        for index, (step, link) in enumerate(zip(steps, self._links, strict=True)):
            step.add_link(link)
            step.watch(link)
            step.begun.connect(partial(self._turn_to, index))
        self._exits = self._make_exits()
        self.card = ChecklistCard(self.session.profile, self.session.ticked)
        for begins in (self.card.list, self.card.search, self.card.only_to_change):
            steps[CHECKLIST_STEP].watch(begins)
        self.card.searching.connect(lambda: self.bring_into_view(self.card))
        for widget in (steps[0], self._exits, steps[1], self.notice, steps[2]):
            body.addWidget(widget)
        body.addWidget(self.card, 1)
        body.addWidget(steps[3])

    def page_state(self) -> PageState:
        return PageState.ACCOUNT_ROWS

    def act(self, action: str) -> None:
        self.navigation.next()

    def focus_target(self, name: str) -> QWidget | None:
        return self._open_button

    def enter(self) -> None:
        """From now on, a new file in Downloads may be the one of this account."""
        if not self.session.account_step_began:
            self.session.account_step_began = time.time()

    def arrived(self) -> None:
        self._watch_box.show_state(self.session.watches_downloads)
        self._show_account()
        self.card.show_counts()
        self._turn_to(0)
        if not self.checklist.currentIndex().isValid():
            self.checklist.setCurrentIndex(self.checklist.filter.index(0, 0))

    def _say_arrived(self, path: Path) -> None:
        if self.isVisible():
            self.notice.say(
                Kind.GOOD,
                lambda: (
                    self.tr("BigCommerce's file has arrived in your Downloads"),
                    path.name,
                    self.tr("Go on with Next: step 3 offers it to you."),
                ),
            )

    def _show_account(self) -> None:
        """Show the name to give, and after starting over the rows that were missing."""
        session = self.session
        say(self._name_button, lambda: self.tr("Copy “{name}”").format(name=isolated(session.account_name)))
        self.checklist.rows.set_missing(session.missing)
        if not session.missing:
            self.notice.clear()
            return
        rows = [scope for scope in session.profile.scopes if scope.scope_id in session.missing]
        names = ", ".join(f"{scope.label} ({scope.wanted})" for scope in rows)
        self.notice.say(
            Kind.INFO,
            lambda: (
                self.tr("Create a new API account, with all the rows below"),
                self.tr("Last time these were missing: {rows}. They are marked in the list.").format(
                    rows=isolated(names)
                ),
            ),
        )

    def _turn_to(self, current: int) -> None:
        """Show the pictures of the part that is worked on, and light its number."""
        for index, step in enumerate(self._steps):
            step.set_current(index == current)
        for link in self._links:
            link.typed = self.session.account_name
        lead = (self._open_button, self._name_button, self.checklist, self._watch_box)[current]
        self._rail.show_pictures(PICTURES[current], self.session.account_name, lead)

    def set_column(self, column: bool) -> None:
        """Show as little as a narrow column beside the browser needs, or all again."""
        self._rail.put_away(column)
        for widget in (self._exits, *self._steps[:CHECKLIST_STEP]):
            widget.setVisible(not column)
        for step in self._steps:
            step.set_terse(column)
        self.checklist.set_as_in_browser(column)
        self._top_button.setChecked(column)

    @property
    def checklist(self) -> Checklist:
        """The rows to compare."""
        return self.card.list

    @property
    def only_to_change(self) -> CheckBox:
        """Hides the rows that stay as they are."""
        return self.card.only_to_change

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures that stand beside the words, or none."""
        return self._rail.shown if self._rail.room is Space.PICTURES else ()

    def _button(self, words: Words, do: Callable[[], object]) -> Button:
        button = say(Button(), words)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _make_exits(self) -> QWidget:
        """For whoever has no permission to see BigCommerce's page."""
        exits = QWidget()
        row = FlowRow(24)
        exits.setLayout(row)
        row.setContentsMargins(self.fontMetrics().height() + 20, 0, 0, 0)  # below the words of the step
        for words, do in (
            (lambda: self.tr("&Someone else has to do this…"), self._ask_owner),
            (lambda: self.tr("The owner has sent me the &file"), self.file_came.emit),
        ):
            link = say(Link(), words)
            link.clicked.connect(do)
            row.add(link)
        return exits

    def _ask_owner(self) -> None:
        from wizard.ui.owner.owner_dialog import OwnerDialog  # noqa: PLC0415 - rarely opened

        OwnerDialog(self.session, self.services, self).open()

    def _copy_name(self) -> None:
        if copy_text(self.session.account_name):
            say(self._name_button, lambda: self.tr("Copied"))
            announce(self._name_button, self.tr("{name} copied").format(name=self.session.account_name))
        else:
            self.show_failure(Failure(FailureKind.CLIPBOARD_REFUSED))

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
