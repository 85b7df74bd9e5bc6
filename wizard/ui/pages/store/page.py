"""Step 1: which store. One field takes anything that holds the store hash."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.failures import Failure, FailureKind
from wizard.core.setup.session import SetupSession
from wizard.ui.language.announce import announce
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.store.address_part import AddressPart, StoreLinks, open_sign_in
from wizard.ui.pages.store.given_file import GivenFile
from wizard.ui.pages.store.look_up import ShopAsking
from wizard.ui.pages.store.reading import Reading, address_of
from wizard.ui.pages.store.situation import OPENS, Situation
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.states import PageState
from wizard.ui.steps import Step

if TYPE_CHECKING:  # the parsers are not needed for the first frame
    from wizard.core.address.front_page import FrontPage
    from wizard.core.address.store_hash import Candidate, StoreHash
    from wizard.ui.pages.store.address_edit import AddressEdit
    from wizard.ui.pages.store.later import LaterParts
    from wizard.ui.pages.store.saved.memory import StoreMemory
    from wizard.ui.practice.offered import Offer

OF_THE_ADDRESS = ("S-", "L-")
"""How the codes begin of what is said under the field."""


class StorePage(BasePage):
    """Takes an address, a file, or a saved store.

    Signals:
        named(): what the shop calls itself is known now, and in the session.
    """

    named = Signal()

    step = Step.STORE

    def __init__(self, session: SetupSession, services: Services) -> None:
        super().__init__(session, services)
        self._later: LaterParts | None = None
        self.memory: StoreMemory | None = None
        self.loses_work: Callable[[], bool] = lambda: False

    # -- words and state -------------------------------------------------------------------------------------------

    def question(self) -> str:
        return self.tr("Where’s my store’s address?")

    def heading(self) -> str:
        return self._situation.heading()

    def lead(self) -> str:
        return self._situation.lead()

    def page_state(self) -> PageState:
        return self._situation.state()

    def act(self, action: str) -> None:
        actions: dict[str, Callable[[], None]] = {
            "next": self.navigation.next,
            "say": self._say_what_is_wrong,
            "look_up": self._shop.ask,
            "stop": self._stop_waiting,
            "open": self._open,
            "use_offer": lambda: self.fill(address_of(self.later.offer.store_hash)),
            "choose": lambda: self.fill(address_of(self.part.choices.chosen)),
            "test": lambda: self.navigation.go_to(Step.TEST),
            "add_token": lambda: self.navigation.go_to(Step.TOKEN),
            "test_saved": lambda: self.later.test_selected(),  # noqa: PLW0108 - the list comes after the first frame
        }
        actions[action]()

    def _loses_work(self) -> bool:
        return self.loses_work()

    def primary_arguments(self) -> Mapping[str, str]:
        return {"host": isolated(self._shop.host), "hash": isolated(self.part.choices.chosen if self._built else "")}

    def focus_target(self, name: str) -> QWidget | None:
        if name == "saved" and self._later is not None:
            return self._later.saved.table
        return self.address

    # -- the widgets -----------------------------------------------------------------------------------------------

    def build(self, body: QVBoxLayout) -> None:
        self.part = part = AddressPart()
        part.problem.step = self.step.number
        part.problem.shown.connect(self.bring_into_view)
        self._reading = reading = Reading(part, self.session, self.services.practice)
        self._shop = shop = ShopAsking(self.services.look_up, part, reading)
        shop.begun.connect(self.state_changed)
        shop.refused.connect(self._say_refusal)
        reading.changed.connect(self._follow_reading)
        reading.wrong.connect(self.show_failure)
        reading.heard.connect(self._announce)
        part.answer.check_wanted.connect(shop.ask)
        part.choices.changed.connect(self.state_changed)
        body.addWidget(part)
        body.addWidget(self.notice)
        self.later_place = QVBoxLayout()
        self.later_place.setSpacing(12)
        body.addLayout(self.later_place)
        self._file = file = GivenFile(self, reading, self.later_place, self._loses_work)
        self._situation = Situation(part, reading, shop, file)
        file.taken.connect(self._leave_list)
        part.address.files_dropped.connect(file.start_all)
        body.addSpacing(12)
        self._links = StoreLinks(practice=self.services.practice is not None)
        self._links.file.clicked.connect(file.choose)
        self._links.browser.clicked.connect(self._open)
        body.addLayout(self._links)
        body.addStretch(1)
        self.state_changed.connect(self._follow_state)
        if self.memory is not None:
            self._complete(self.memory)
        self._follow_state()

    def complete(self, memory: StoreMemory) -> None:
        """Add what the first frame doesn't wait for: picture, copied address and saved stores."""
        self.memory = memory
        if self._built:
            self._complete(memory)

    def _complete(self, memory: StoreMemory) -> None:
        from wizard.ui.pages.store.later import LaterParts  # noqa: PLC0415 - not needed for the first frame

        later = LaterParts(self, memory, self.later_place, self.part, self._reading, self._loses_work)
        self._later = self._situation.later = later
        later.whose.learned.connect(self._take_front_page)
        later.saved.another.connect(self._leave_list)
        later.changed.connect(self.state_changed)
        later.back_link.clicked.connect(self._show_saved)
        self._links.add(later.back_link)
        self._file.stores_kept.connect(memory.load)
        memory.load()
        self._follow_state()

    def _follow_state(self) -> None:
        """Show what belongs to the state."""
        state = self.page_state()
        saved = self._situation.shows_saved
        empty = not self.address.toPlainText()
        self.part.setVisible(not saved)
        self.part.offer_paste(empty and not saved)
        self._links.browser.setVisible(state not in OPENS and self._reading.store is None and not saved)
        self._links.file.setVisible(not saved and not self._file.name)
        if self._later is not None:
            picture = empty and not saved and state is not PageState.STORE_OFFERED
            back = bool(self._later.stores) and not saved
            self._later.show_parts(saved=saved, picture=picture, back=back)

    @property
    def address(self) -> AddressEdit:
        """The field."""
        return self.part.address

    @property
    def found_hash(self) -> str:
        return self._reading.store_hash if self._built else ""

    # -- BasePage --------------------------------------------------------------------------------------------------

    def problem(self) -> Failure | None:
        return self._reading.failure

    def commit(self) -> None:
        self.cancel()  # late answers must not change a later step
        store = self._reading.store
        self.session.set_store(store)
        if self._later is not None and store is not None:
            self.session.front_page = self._later.whose.known(store.value)

    def cancel(self) -> None:
        self._file.cancel()
        self._stop_asking()

    @property
    def busy(self) -> bool:
        return self._built and self._shop.running

    def show_failure(self, failure: Failure) -> None:
        if not failure.code.startswith(OF_THE_ADDRESS):
            super().show_failure(failure)
            return
        self._reading.said = True
        self.part.say_problem(failure, shop_can_be_asked=self._shop.possible)
        self.log_failure(failure.code)
        self.state_changed.emit()

    def practice_offers(self) -> Sequence[Offer]:
        from wizard.ui.practice.values import practice_address  # noqa: PLC0415 - merchants do without it

        practice = self.services.practice
        return practice_address(practice, self.fill) if practice else ()

    def take_over(self) -> None:
        """Show the saved store, as certain as it was then, whatever its text alone would prove."""
        if self.session.store is not None:
            self.cancel()
            self._file.name = ""
            self._reading.show_store(self.session.store)

    def take_file(self, path: Path) -> bool:
        self._file.start(path)
        return True

    def take_files(self, paths: Sequence[Path]) -> bool:
        return self._file.start_several(paths)

    def show_screen_shared(self) -> None:
        self._reading.hide_secrets()
        self._show_answer()
        self._file.follow_screen_shared()

    # -- what was entered ------------------------------------------------------------------------------------------

    def _open(self) -> None:
        self._situation.opened_browser = True
        open_sign_in(self.services, self.notice)
        self.state_changed.emit()

    def fill(self, text: str) -> None:
        """Put `text` into the field as if it had been pasted."""
        self._reading.fill(text)

    def _say_refusal(self, failure: Failure) -> None:
        self._show_answer()
        self.show_failure(failure)

    def _stop_asking(self) -> None:
        self._shop.cancel()
        if self._later is not None:
            self._later.stop()
        if self._built:
            self.part.waiting.hide()

    def _stop_waiting(self) -> None:
        self._stop_asking()
        self._show_answer()
        failure = self._reading.failure
        if failure is not None and failure.kind is not FailureKind.STORE_EMPTY:
            self.show_failure(failure)
        self.state_changed.emit()

    def _follow_reading(self) -> None:
        """Show the meaning of the field, and stop waiting for answers about another address."""
        self._stop_asking()
        if self._later is not None and self.address.toPlainText():
            self._later.offer.withdraw()
        self.part.clear_problem()
        self.notice.clear()
        self._show_answer()
        self.state_changed.emit()

    def _show_answer(self) -> None:
        self._shop.show_answer(self._later.whose if self._later is not None else None)

    def _take_front_page(self, store_hash: str, page: FrontPage) -> None:
        if store_hash == self.session.store_hash:
            self.session.front_page = page
            self.named.emit()
        if store_hash == self.found_hash:
            self._show_answer()

    def _announce(self, store: StoreHash | Candidate) -> None:
        announce(self.address, self.tr("Store hash found: {hash}").format(hash=store.value))

    def _say_what_is_wrong(self) -> None:
        if self._reading.failure is not None:
            self.show_failure(self._reading.failure)

    @property
    def later(self) -> LaterParts:
        """The parts that follow the first frame, once added."""
        assert self._later is not None
        return self._later

    def _leave_list(self) -> None:
        self._situation.another = True
        self.state_changed.emit()

    def _show_saved(self) -> None:
        self._situation.another, self._file.name = False, ""
        if self._later is not None:
            self._later.reopening.keyless_hash = ""
        self.address.clear()
        self.state_changed.emit()
