"""Step 5: open APPSe AI, copy three values into it, and say what it shows then."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.check.result import Verdict
from wizard.core.links import APPSE_AI_CREDENTIALS, api_accounts_page
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.red_mark import ASKED_BY_APPSE_AI, Difference, HandedOver, what_differs
from wizard.core.setup.session import SetupSession
from wizard.ui.copies.keep_copy import KeepCopy
from wizard.ui.language.announce import announce
from wizard.ui.pages.handover.cards import Cards
from wizard.ui.pages.handover.copying import Copying
from wizard.ui.pages.handover.move_words import MoveWords
from wizard.ui.pages.handover.moves import Moves, Place, Value
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.open_page import open_page_outside
from wizard.ui.shell.states import PageState
from wizard.ui.signs.hero_tick import HeroTick
from wizard.ui.steps import Step


class HandoverPage(BasePage):
    """Three moves, of which the next one is primary; saving a copy is in view throughout.

    Signals:
        handed_over(): the token left the program in a way the merchant chose.
        taken_off_clipboard(): shared-screen mode took a copied token off the clipboard.
        test_again(): the merchant wants to test once more.
        dock_wanted(bool): the window is to stand beside the browser, or as it was.
        report_wanted(): the merchant wants to create a report.
    """

    step = Step.HANDOVER

    handed_over = Signal()
    taken_off_clipboard = Signal()
    test_again = Signal()
    dock_wanted = Signal(bool)
    report_wanted = Signal()

    def __init__(self, session: SetupSession, services: Services, keep: KeepCopy) -> None:
        super().__init__(session, services)
        self.moves = Moves()
        self.keep = keep
        self._words = MoveWords(session, self.moves)
        keep.kept.connect(self.handed_over)
        keep.kept.connect(self._follow)
        self._actions: dict[str, Callable[[], None]] = {
            "test": self.test_again.emit,
            "open": self.open_appse_ai,
            "copy_name": lambda: self._copying.copy(Value.NAME),
            "copy_hash": lambda: self._copying.copy(Value.HASH),
            "copy_token": lambda: self._copying.copy(Value.TOKEN),
            "save_copy": self._save_copy,
            "ask": lambda: self._go(Place.ASK),
            "green": self._green,
            "to_token": lambda: self.navigation.back_to(Step.TOKEN),
            "to_store": lambda: self.navigation.back_to(Step.STORE),
            "new_account": self._start_over,
            "look": self._look_again,
            "report": self.report_wanted.emit,
            "delete": self._delete,
            "close": self._close,
        }

    # -- what it says ------------------------------------------------------------------------------------------------

    def heading(self) -> str:
        return self._words.heading()

    def lead(self) -> str:
        return self._words.lead()

    def eyebrow(self) -> str:
        return self._words.eyebrow()

    def question(self) -> str:
        return self.tr("Where do I paste these?")

    def page_state(self) -> PageState:
        chosen = self._built and bool(self._cards.finale.tidy_up.chosen)
        return self.moves.state(screen_shared=self.session.screen_shared, files_chosen=chosen)

    def act(self, action: str) -> None:
        self._actions[action]()

    def primary_arguments(self) -> Mapping[str, str]:
        files = len(self._cards.finale.tidy_up.chosen) if self._built else 0
        return {"files": self.tr("%n file(s)", "", files)}

    def focus_target(self, name: str) -> QWidget | None:
        return self._cards.finale.tidy_up.first if name == "files" else None

    def go_back(self) -> bool:
        before = {
            Place.COPY: Place.OPEN,
            Place.ASK: Place.COPY,
            Place.RED: Place.ASK,
            Place.SUPPORT: Place.ASK,
            Place.GREEN: Place.ASK,
        }.get(self.moves.place)
        if before is None:
            return False
        if self.moves.place is Place.GREEN:
            self.session.hand_over = self.session.hand_over.not_connected()
        self._go(before)
        return True

    def mark_note(self) -> str:
        return self.tr("Red exclamation mark") if self.moves.place is Place.RED else ""

    # -- how it is made ----------------------------------------------------------------------------------------------

    def build(self, body: QVBoxLayout) -> None:
        self._hero = HeroTick()
        self._hero.hide()
        self.put_above_title(self._hero)
        self._copying = Copying(self.session, self)
        self._copying.copied.connect(self._copied)
        self._copying.refused.connect(self.show_failure)
        self._copying.emptied.connect(self._follow)
        self._cards = cards = Cards(self.session, self.services, self.keep, self._copying)
        cards.untested.go_on.connect(lambda: self._go(Place.OPEN))
        cards.open.already_open.connect(self._begin_copying)
        cards.copy.copy_wanted.connect(self._copying.copy)
        cards.copy.renamed.connect(self._rename)
        cards.ask.red.connect(self._red)
        cards.ask.copy_again.connect(self._begin_copying)
        cards.red.not_this.connect(self._not_this)
        cards.red.none.connect(lambda: self._go(Place.SUPPORT))
        cards.support.start_again.connect(self._start_again)
        cards.finale.old_account_wanted.connect(self._open_old_account)
        cards.finale.tidy_up.changed.connect(self.state_changed)
        cards.finale.tidy_up.failed.connect(self.show_failure)
        body.addWidget(cards)
        body.addWidget(self.notice)
        body.addStretch()

    def enter(self) -> None:
        result = self.session.result
        self.moves.follow(self.session.credential(), tested=result is not None and result.opened)
        self.keep.look_for_keychain()
        self.notice.clear()
        self._follow()

    def cancel(self) -> None:
        """Let a save under way finish: the merchant asked for it, and has to hear how it ended."""
        self.dock_wanted.emit(False)

    def take_over(self) -> None:
        self.moves.forget()
        self.keep.forget()
        if self.was_shown:
            self._cards.forget()

    def show_screen_shared(self) -> None:
        if self._copying.follow_screen_shared():
            self.taken_off_clipboard.emit()
        self._cards.copy.set_shared(self.session.screen_shared)
        self.state_changed.emit()

    @property
    def holds_token(self) -> bool:
        """True during a save, which closing would end silently."""
        return self.keep.running

    @property
    def cards(self) -> Cards:
        """The content below the title."""
        return self._cards

    @property
    def copying(self) -> Copying:
        """The copying of the values."""
        return self._copying

    # -- the moves ---------------------------------------------------------------------------------------------------

    def _go(self, place: Place) -> None:
        self.moves.place = place
        self.notice.clear()
        self._follow()
        announce(self, f"{self.heading()}. {self.lead()}")

    def _follow(self) -> None:
        """Show the present place."""
        if not self._built or self.session.token is None:  # another setup was begun during the save
            return
        if self.moves.place is Place.GREEN:
            self._hero.appear()
        else:
            self._hero.hide()
        self._cards.show_place(self.moves)
        self.state_changed.emit()

    def open_appse_ai(self) -> None:
        """Make the first move: open APPSe AI's page for credentials, and start copying."""
        if self._cards.open.docks:
            self.dock_wanted.emit(True)
        self._begin_copying()
        self._copying.copy(Value.NAME)  # the first field of the form that opens
        open_page_outside(self.services, APPSE_AI_CREDENTIALS, self.notice)

    def _begin_copying(self) -> None:
        self._go(Place.COPY)

    def _copied(self, value: Value) -> None:
        if value is not Value.NAME:  # which is copied as the page opens
            self.notice.clear()
        self.moves.copy(value)
        self._follow()
        announce(self, self._cards.copy.said_of(value)())
        if value is Value.TOKEN:
            self.handed_over.emit()

    def _save_copy(self) -> None:
        self._cards.open_copy_menu()

    def _delete(self) -> None:
        self._cards.finale.tidy_up.delete()

    def _close(self) -> None:
        self.navigation.close()

    def _rename(self, text: str) -> None:
        self.session.given_name = text
        self.moves.copied.discard(Value.NAME)
        self._follow()

    def _green(self) -> None:
        self.session.log.add(EventKind.GREEN_TICK)
        self.session.hand_over = self.session.hand_over.connected()
        self._cards.finale.follow()
        self.dock_wanted.emit(False)
        self._go(Place.GREEN)

    def _red(self) -> None:
        self.session.log.add(EventKind.RED_MARK)
        self.session.hand_over = self.session.hand_over.not_connected()
        self.moves.ask_about_red(self._questions())
        self._go(self.moves.place)

    def _questions(self) -> tuple[Difference, ...]:
        session, credential = self.session, self.session.credential()
        return what_differs(
            HandedOver(
                store_hash=credential.store_hash,
                token_length=len(credential.access_token),
                connection_name=session.connection_name,
                replaces_account=session.old_token is not None,
                result=session.result,
            )
        )

    def _not_this(self) -> None:
        self.moves.not_this()
        self._go(self.moves.place)

    def _look_again(self) -> None:
        self.moves.settle()
        self._go(Place.ASK)

    def _start_again(self) -> None:
        self.moves.start_again()
        self._go(Place.ASK)

    def _start_over(self) -> None:
        """Start over with a new account: missing permissions can't be added to the present one."""
        session = self.session
        missing = session.result.with_verdict(Verdict.MISSING) if session.result is not None else ()
        session.start_over([row.scope.scope_id for row in missing] or [ASKED_BY_APPSE_AI])
        session.log.add(EventKind.STARTED_OVER)
        self.navigation.back_to(Step.ACCOUNT)

    def _open_old_account(self) -> None:
        open_page_outside(self.services, api_accounts_page(self.session.store_hash), self.notice)
