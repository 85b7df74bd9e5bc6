"""Step 2: create the API account in BigCommerce, one task at a time, beside the browser."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from wizard.core.credential.downloaded_file import CredentialFile
from wizard.core.failures import Failure, FailureKind
from wizard.core.intake.finding import WhichToken
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.clipboard.copy import copy_text
from wizard.ui.docked.docking import desktop_decides, say_who_decides
from wizard.ui.files.credentials_file import CredentialsFileJob
from wizard.ui.files.doubt_words import is_doubtful
from wizard.ui.files.downloads_watch import DownloadsWatch
from wizard.ui.files.token_choices import TokenChoices
from wizard.ui.language.announce import announce
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.account.content import Content
from wizard.ui.pages.account.exits import Exits
from wizard.ui.pages.account.parts import BEFORE, FOLLOWING, STATES, WATCHED, Part, lead, title
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.open_page import open_page
from wizard.ui.shell.states import PageState
from wizard.ui.steps import Step

ABOVE_LINKS = 12
"""Pixels above the links, besides what is between all parts of a page."""


class AccountPage(BasePage):
    """Guides through BigCommerce's page; ticking is for the merchant's own order and never required.

    Attributes:
        part: the task that is shown.
        watch: notices BigCommerce's file in Downloads.
        which: asks which token of a file is meant.

    Signals:
        dock_wanted(bool): the window is to be beside the browser, or back at its own place.
        progress_wanted(): how far this setup has come is to be saved.
    """

    step = Step.ACCOUNT

    dock_wanted = Signal(bool)
    progress_wanted = Signal()

    def __init__(self, session: SetupSession, services: Services, watch: DownloadsWatch) -> None:
        super().__init__(session, services)
        self.part = self._asked_from = Part.START
        self._account: tuple[str, int] | None = None
        self.watch = watch
        self.watch.arrived.connect(self._take_arrived)
        self.watch.switched.connect(self._follow_watch)
        self.which = TokenChoices()
        self._file = CredentialsFileJob(services, self)
        self._file.read.connect(self._use)
        self._file.several.connect(self._ask_which)
        self._file.failed.connect(self._say_unreadable)
        self._file.saved_setup.connect(self.saved_setup_given)

    # -- what the window asks ------------------------------------------------------------------------------------------

    def heading(self) -> str:
        return title(self.part, asks_first=self._has_to_find).format(total=self._total)

    def lead(self) -> str:
        newest = self.watch.newest
        name = isolated(newest.name) if newest is not None else ""
        return lead(self.part, again=bool(self.session.missing)).format(total=self._total, name=name)

    def question(self) -> str:
        return self.tr("What if I can’t see this page?")

    def page_state(self) -> PageState:
        if self._has_to_find:
            return PageState.ACCOUNT_FIND
        return STATES[self.part]

    def act(self, action: str) -> None:
        match action:
            case "open":
                self.open_bigcommerce(dock=True)
            case "copy_name":
                self.copy_name()
                self.show_part(Part.NAME)
            case "next":
                self.show_part(FOLLOWING[self.part])
            case "choose":
                self.choose_file()
            case "check":
                self.watch.start()
            case "use":
                if self.watch.newest is not None:
                    self._file.start(self.watch.newest)
            case "instructions":
                self._let_owner_do_it()

    def focus_target(self, name: str) -> QWidget | None:
        return self.content.rows.shown_list if name == "rows" else None

    def go_back(self) -> bool:
        """Go back to the task before, if there is one in this step."""
        before = self._asked_from if self.part in (Part.UNSEEN, Part.OWNER) else BEFORE.get(self.part)
        if before is None:
            return False
        self.show_part(Part.START_AGAIN if before is Part.START and self.session.missing else before)
        return True

    def build(self, body: QVBoxLayout) -> None:
        self.content = Content(self.session, self.watch)
        self.content.name.copy_wanted.connect(self.copy_name)
        self.content.click_create.copy_wanted.connect(self._copy_address)
        self.content.rows.wanted.connect(self.show_part_of)
        self.exits = exits = Exits()
        for one in (exits, self.content):
            one.unmoved.connect(lambda: self.open_bigcommerce(dock=False))
        exits.dock.connect(self.dock_wanted)
        exits.unseen.connect(lambda: self._ask(Part.UNSEEN))
        exits.someone_else.connect(self._let_owner_do_it)
        exits.shown.connect(self.content.show_where)
        exits.back.connect(self.go_back)
        exits.instructions.connect(self.send_instructions)
        exits.progress.connect(self.progress_wanted)
        exits.choose.connect(self.choose_file)
        exits.paste.connect(self.navigation.next)
        self.content.rows.b2b.chosen.connect(self._choose_b2b)
        exits.b2b.follow(self.content.rows.b2b)
        body.addWidget(self.notice)
        body.addWidget(self.which)
        body.addWidget(self.content)
        self._below = QVBoxLayout()
        self._below.setSpacing(0)
        self._below.addStretch()
        self._below.addWidget(self.exits)
        self._below.addStretch()
        body.addLayout(self._below, 1)

    def arrived(self) -> None:
        """Start a new account at the first task; continue one under way where it was left."""
        session = self.session
        account = (session.store_hash, session.account_number)
        if account != self._account:
            self._account = account
            session.account_step_began = time.time()
            self.watch.forget()
            self.content.begin()
            self.show_part(Part.START_AGAIN if session.missing else Part.START)
        else:
            self.show_part(Part.WAIT if self.part is Part.FILE and self.watch.newest is None else self.part)

    def cancel(self) -> None:
        self._file.cancel()
        self.which.clear()

    @property
    def busy(self) -> bool:
        return self._file.running

    def take_over(self) -> None:
        self._account = None

    def take_file(self, path: Path) -> bool:
        self._file.start(path)
        return True

    def follow_docked(self, docked: bool) -> None:
        """Show other links beside the browser."""
        super().follow_docked(docked)
        if not self.was_shown:
            return
        self.exits.show_for(self.part, docked=docked, finding=self._has_to_find)
        self.content.follow_docked(docked)
        self._below.setContentsMargins(0, 0 if docked else ABOVE_LINKS, 0, 0)
        for place, stretch in ((0, 1), (2, 0)) if docked else ((0, 0), (2, 1)):  # beside the browser they end the page
            self._below.setStretch(place, stretch)
        if docked and desktop_decides():
            say_who_decides(self.notice)

    # -- the parts -----------------------------------------------------------------------------------------------------

    @property
    def _total(self) -> int:
        return len(self.session.profile.to_change)

    @property
    def _has_to_find(self) -> bool:
        """True while watching Downloads would prompt, and the merchant hasn't allowed it yet."""
        return self.part is Part.WAIT and self.watch.system_asks and not self.watch.on

    def show_part(self, part: Part) -> None:
        """Show one task, and nothing else."""
        changes = part is not self.part
        self.part = part
        if part in (Part.SAVE, Part.WAIT):
            self.watch.start_unasked()
            if self.watch.newest is not None:
                self.part = part = Part.FILE
        self.content.show_part(part)
        self.exits.show_for(part, docked=self.docked, finding=self._has_to_find)
        if changes:
            self.notice.clear()
        self.state_changed.emit()
        if part is Part.ROWS and changes and self.isVisible():
            self.content.rows.shown_list.setFocus()  # Space ticks; Enter always presses the primary button

    def open_bigcommerce(self, *, dock: bool) -> None:
        """Open this store's list of API accounts in the browser, and say what to click there."""
        self.show_part(Part.CREATE)
        if open_page(self.services, self._address(), self.notice) and dock:
            self.dock_wanted.emit(True)

    def _address(self) -> str:
        """Return the address of the list of API accounts; in practice mode the practice store's."""
        practice = self.services.practice
        return self.session.accounts_page if practice is None else practice.panel()

    def _choose_b2b(self, has_b2b: bool) -> None:
        """Set whether the store has B2B Edition, which needs one more row."""
        self.session.choose_b2b(has_b2b)
        self.content.show_rows()
        self.show_part(Part.START if self.part is Part.START_AGAIN and not self.session.missing else self.part)
        announce(self, self.heading() if self.part is Part.ROWS else self.content.rows.count_words)

    def _copy_address(self) -> None:
        if copy_text(self._address()):
            announce(self, self.tr("Address copied"))
            self.content.click_create.show_copied()
        else:
            self.show_failure(Failure(FailureKind.CLIPBOARD_REFUSED))

    def copy_name(self) -> None:
        """Put the account's name on the clipboard."""
        name = self.session.account_name
        copied = copy_text(name)
        self.content.name.show_name(name, copied=copied)
        if copied:
            announce(self, self.tr("{name} copied").format(name=name))
        else:
            self.show_failure(Failure(FailureKind.CLIPBOARD_REFUSED))

    def _ask(self, part: Part) -> None:
        if self.part not in (Part.UNSEEN, Part.OWNER):
            self._asked_from = self.part
        self.show_part(part)

    def _let_owner_do_it(self) -> None:
        self._ask(Part.OWNER)
        self.send_instructions()

    def send_instructions(self) -> None:
        """Open the instructions for whoever may create API accounts."""
        from wizard.ui.owner.owner_dialog import OwnerDialog  # noqa: PLC0415 - rarely opened

        OwnerDialog(self.session, self.services, self).open()

    # -- the file ------------------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask for BigCommerce's file, or one that was saved here, and test what is in it."""
        self._file.choose(self, self.services.downloads_folder())

    def _take_arrived(self, path: Path) -> None:
        if self.isVisible() and self.part in WATCHED:
            self.show_part(Part.FILE)
            announce(self, f"{self.heading()}. {self.lead()}")
            QApplication.alert(self.window())

    def _follow_watch(self, on: bool) -> None:
        if not on and self.part is Part.FILE:
            self.show_part(Part.WAIT)
        elif self.was_shown:
            self.exits.show_for(self.part, docked=self.docked, finding=self._has_to_find)
        self.state_changed.emit()

    def _use(self, found: CredentialFile, path: Path) -> None:
        """Take the file's token and test it; step 3 reports problems with it."""
        self.session.set_token(found.access_token, path, found.store_hash)
        self.session.token_doubts = found.doubts
        self.session.log.add(EventKind.FILE_TAKEN)
        self.navigation.go_to(Step.TOKEN if is_doubtful(found.doubts) else Step.TEST)

    def _ask_which(self, several: WhichToken, path: Path) -> None:
        self.which.ask(several, lambda found: self._file.take(found, path), masked=self.session.screen_shared)

    def show_screen_shared(self) -> None:
        self.which.show_endings(shown=not self.session.screen_shared)

    def _say_unreadable(self, failure: Failure) -> None:
        self.watch.forget()
        if self.part is Part.FILE:
            self.show_part(Part.WAIT)
        self.show_failure(failure)
