"""Step 1: which store. One field takes anything that holds the store hash."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.failures import Failure, FailureKind
from wizard.core.setup.hand_over import HandOver
from wizard.core.setup.session import SetupSession
from wizard.ui.files.credentials_file import CredentialsFileJob
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.store.address_part import AddressPart
from wizard.ui.pages.store.look_up import RETRIED, ShopLookUp
from wizard.ui.pages.store.reading import Reading
from wizard.ui.practice.bar import Offer as PracticeOffer
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.states import PageState
from wizard.ui.steps import Step
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.notice import Kind, Notice

if TYPE_CHECKING:  # the parsers are not needed for the first frame
    from wizard.core.address.front_page import FrontPage
    from wizard.core.address.shop_domain import Found
    from wizard.core.address.store_hash import Candidate, StoreHash
    from wizard.core.credential.downloaded_file import CredentialFile
    from wizard.core.credential.secret import Secret
    from wizard.core.intake.finding import WhichToken
    from wizard.core.setup.saved_stores import SavedStore
    from wizard.ui.files.token_choices import TokenChoices
    from wizard.ui.pages.store.address_edit import AddressEdit
    from wizard.ui.pages.store.later import LaterParts
    from wizard.ui.pages.store.memory import StoreMemory
    from wizard.ui.pages.store.saved_stores import SavedStores

LINKS_APART = 20
"""Pixels between two links."""
OF_THE_ADDRESS = ("S-", "L-")
"""How the codes begin of what is said under the field."""
OPENS = (PageState.STORE_EMPTY, PageState.STORE_OPENED, PageState.STORE_PROBLEM, PageState.STORE_FILE_ALONE)
"""States in which the primary button opens BigCommerce."""


class StorePage(BasePage):
    """Takes an address, a file, or a store set up before.

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
        self._opened_browser = False
        self._file_name = ""
        self._another = False
        self._keyless: SavedStore | None = None
        self._which: TokenChoices | None = None
        self._file = CredentialsFileJob(services, self)
        self._file.read.connect(self._take_file)
        self._file.several.connect(self._ask_which)
        self._file.failed.connect(self.show_failure)
        self._file.saved_setup.connect(self.saved_setup_given)
        self._shop = ShopLookUp(services.look_up, self)
        self._shop.found.connect(self._take_found)
        self._shop.refused.connect(self._take_refusal)

    # -- words and state -------------------------------------------------------------------------------------------

    def heading(self) -> str:
        if self._shows_saved:
            return self.tr("Your stores")
        if self._file_name:
            return self.tr("Which store is this token for?")
        return self.tr("Which store do you want to connect?")

    def lead(self) -> str:
        if self._shows_saved:
            return ""
        if self._file_name:
            words = self.tr("{name} doesn’t name its store. Paste the store’s address.")
            return words.format(name=isolated(self._file_name))
        if self._opened_browser and self._reading.store is None:
            return self.tr("Sign in, copy the address at the top, and paste it here.")
        return self.tr("Copy your store’s address from BigCommerce and paste it here.")

    def question(self) -> str:
        return self.tr("Where’s my store’s address?")

    def page_state(self) -> PageState:
        if self._shop.running:
            return PageState.STORE_LOOKING
        if self._later is not None and self._later.opening.waiting:
            return PageState.STORE_KEYCHAIN
        if self._shows_saved:
            return PageState.STORE_SAVED
        if self._reading.store is not None:
            return self._found_state()
        return self._unfound_state()

    def _found_state(self) -> PageState:
        if self._file_name:
            return PageState.STORE_FILE_FOUND
        keyless = self._keyless is not None and self._keyless.store_hash == self.found_hash
        return PageState.STORE_NO_TOKEN if keyless else PageState.STORE_FOUND

    def _unfound_state(self) -> PageState:
        failure = self._reading.failure
        if self._file_name and (failure is None or failure.kind is FailureKind.STORE_EMPTY):
            return PageState.STORE_FILE_ALONE
        if failure is None or failure.kind is FailureKind.STORE_EMPTY:
            if self._later is not None and self._later.offer.store_hash:
                return PageState.STORE_OFFERED
            return PageState.STORE_OPENED if self._opened_browser else PageState.STORE_EMPTY
        if not self._reading.said:
            return PageState.STORE_TYPED
        if self._part.choices.chosen:
            return PageState.STORE_CHOICES
        if self._shop.host_to_ask(failure):
            return PageState.STORE_SHOP
        return PageState.STORE_RETRY if failure.kind in RETRIED else PageState.STORE_PROBLEM

    @property
    def _shows_saved(self) -> bool:
        known = self._later is not None and bool(self._later.stores)
        return known and not self._another and self._reading.store is None and not self._file_name

    def act(self, action: str) -> None:
        actions: dict[str, Callable[[], None]] = {
            "next": self.navigation.next,
            "say": self._say_what_is_wrong,
            "look_up": self._look_up,
            "stop": self._stop_waiting,
            "open": self._open,
            "use_offer": self._use_offer,
            "choose": lambda: self.fill(_address_of(self._part.choices.chosen)),
            "test": lambda: self.navigation.go_to(Step.TEST),
            "add_token": lambda: self.navigation.go_to(Step.TOKEN),
            "test_saved": lambda: self._open_saved(skips_test=False),
        }
        actions[action]()

    def primary_arguments(self) -> Mapping[str, str]:
        host = self._shop.host_to_ask(self._reading.failure) or self._shop.host
        return {"host": isolated(host), "hash": isolated(self._part.choices.chosen if self._built else "")}

    def focus_target(self, name: str) -> QWidget | None:
        if name == "saved" and self._later is not None:
            return self._later.saved.list
        return self.address

    # -- the widgets -----------------------------------------------------------------------------------------------

    def build(self, body: QVBoxLayout) -> None:
        self._part = part = AddressPart()
        part.problem.step = self.step.number
        self._reading = reading = Reading(part, self.session, self.services.practice)
        reading.changed.connect(self._follow_reading)
        reading.wrong.connect(self.show_failure)
        reading.heard.connect(self._announce)
        part.address.file_dropped.connect(self._file.start)
        part.paste_wanted.connect(self._paste)
        part.answer.check_wanted.connect(self._look_up)
        part.choices.changed.connect(self.state_changed)
        body.addWidget(part)
        body.addWidget(self.notice)
        self.later_place = QVBoxLayout()
        self.later_place.setSpacing(12)
        body.addLayout(self.later_place)
        body.addSpacing(12)
        self._links = FlowRow(LINKS_APART)
        self._file_link = say(Link(), lambda: self.tr("I already have BigCommerce’s &file"))
        self._file_link.clicked.connect(lambda: self._file.choose(self, self.services.downloads_folder()))
        self._open_link = say(Link(), self._open_words)
        self._open_link.clicked.connect(self._open)
        self._links.add(self._file_link)
        self._links.add(self._open_link)
        body.addLayout(self._links)
        body.addStretch(1)
        self.state_changed.connect(self._follow_state)
        if self.memory is not None:
            self._complete(self.memory)
        self._follow_state()

    def complete(self, memory: StoreMemory) -> None:
        """Add what the first frame does not wait for: the picture, the copied address, and the stores set up before."""
        self.memory = memory
        if self._built:
            self._complete(memory)

    def _complete(self, memory: StoreMemory) -> None:
        from wizard.ui.pages.store.keep_list import ListKeeping  # noqa: PLC0415 - not needed for the first frame
        from wizard.ui.pages.store.later import LaterParts  # noqa: PLC0415 - likewise

        self._later = later = LaterParts(self, memory, self.services.front_page)
        self._part.under.addWidget(later.offer)
        self.later_place.addWidget(later.picture)
        self.later_place.addWidget(later.saved)
        later.copied.found.connect(self._offer)
        later.offer.taken.connect(self._use_offer)
        later.offer.closed.connect(self._drop_offer)
        later.whose.learned.connect(self._take_front_page)
        self._keeping = ListKeeping(later.saved, memory, self.session, self.notice)
        later.saved.another.connect(self._connect_another)
        later.saved.hand_over_again.connect(lambda store: self._open_saved(skips_test=True))
        later.opening.opened.connect(self._take_saved)
        later.opening.without_token.connect(self._say_no_token)
        later.opening.refused.connect(self._say_keychain_refused)
        later.changed.connect(self.state_changed)
        later.back_link.clicked.connect(self._show_saved)
        self._links.add(later.back_link)
        memory.load()
        self._follow_state()

    def _follow_state(self) -> None:
        """Show what belongs to the state."""
        state = self.page_state()
        saved = self._shows_saved
        empty = not self.address.toPlainText()
        self._part.setVisible(not saved)
        self._part.offer_paste(empty and not saved)
        self._open_link.setVisible(state not in OPENS and self._reading.store is None and not saved)
        self._file_link.setVisible(not saved and not self._file_name)
        if self._later is not None:
            picture = empty and not saved and state is not PageState.STORE_OFFERED
            back = bool(self._later.stores) and not saved
            self._later.show_parts(saved=saved, picture=picture, back=back)

    @property
    def address(self) -> AddressEdit:
        """The field."""
        return self._part.address

    @property
    def problem_notice(self) -> Notice:
        """What says it."""
        return self._part.problem

    @property
    def problem_code(self) -> str:
        """The code of what is said against the address, or empty."""
        return self._part.problem.code

    @property
    def problem_words(self) -> str:
        """What is said against the address, as it is read out; or empty."""
        return self._part.problem.accessibleName() if self.problem_code else ""

    @property
    def found_hash(self) -> str:
        return self._reading.store_hash if self._built else ""

    @property
    def shown_hash(self) -> str:
        """The store hash as the page shows it, or empty."""
        return self._part.answer.store_hash

    @property
    def answer_words(self) -> str:
        """What is said about a hash that is not certain, or unusual."""
        return self._part.answer.doubt_words

    @property
    def shop_words(self) -> str:
        """What is said of the shop, or empty."""
        return self._part.answer.shop_words

    # -- BasePage --------------------------------------------------------------------------------------------------

    def problem(self) -> Failure | None:
        return self._reading.failure

    def commit(self) -> None:
        self.cancel()  # whatever is still asked must not change a later step
        store = self._reading.store
        self.session.set_store(store)
        if self._later is not None and store is not None:
            self.session.front_page = self._later.whose.known(store.value)

    def cancel(self) -> None:
        self._file.cancel()
        self._stop_asking()

    @property
    def busy(self) -> bool:
        return self._shop.running

    def show_failure(self, failure: Failure) -> None:
        if not failure.code.startswith(OF_THE_ADDRESS):
            super().show_failure(failure)
            return
        self._reading.said = True
        self._part.say_problem(failure, shop_can_be_asked=self._shop.possible)
        self.log_failure(failure.code)
        self.state_changed.emit()

    def practice_offers(self) -> Sequence[PracticeOffer]:
        practice = self.services.practice
        if practice is None:
            return ()
        return (PracticeOffer(lambda: self.tr("Tr&y the practice address"), lambda: self.fill(practice.address)),)

    def take_over(self) -> None:
        """The store is as certain as it was when it was saved, whatever its text alone would tell."""
        if self.session.store is not None:
            self.cancel()
            self._file_name = ""
            self._reading.show_store(self.session.store)

    def show_screen_shared(self) -> None:
        self._reading.hide_secrets()
        self._show_answer()
        if self._which is not None:
            self._which.show_endings(shown=not self.session.screen_shared)

    # -- BigCommerce, and the copied address -----------------------------------------------------------------------

    def _open_words(self) -> str:
        return self.tr("&Open the practice store") if self.services.practice else self.tr("&Open BigCommerce")

    def _open(self) -> None:
        """Open the page from which one comes to any store."""
        from wizard.core.links import SIGN_IN  # noqa: PLC0415 - not needed for the first frame
        from wizard.ui.shell.open_page import open_page, open_practice_panel  # noqa: PLC0415 - likewise

        self._opened_browser = True
        if self.services.practice is not None:
            open_practice_panel(self.services, self.services.practice, self.notice)
        else:
            open_page(self.services, SIGN_IN, self.notice)
        self.state_changed.emit()

    def _offer(self, store_hash: str) -> None:
        if self._later is not None and not self.address.toPlainText() and self.isVisible() and not self._shows_saved:
            self._later.offer.offer(store_hash)
            self.state_changed.emit()

    def _use_offer(self) -> None:
        if self._later is not None and self._later.offer.store_hash:
            self.fill(_address_of(self._later.offer.store_hash))

    def _drop_offer(self) -> None:
        if self._later is not None:
            self._later.offer.withdraw()
            self.state_changed.emit()

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data is not None:
            self.address.insertFromMimeData(data)
        self.address.setFocus()

    # -- a shop's own domain -------------------------------------------------------------------------------------

    def _look_up(self) -> None:
        host = self._shop.host_to_ask(self._reading.failure) or self._reading.subdomain or self._shop.host
        if not host:
            return
        self._part.clear_problem()
        self._part.answer.clear()
        self._part.waiting.wait_for(
            lambda: self.tr("Asking {host} for its store hash…").format(host=isolated(host)),
        )
        self._shop.ask(host)
        self.state_changed.emit()

    def _take_found(self, found: Found) -> None:
        self._part.waiting.hide()
        self._reading.take_found(found)

    def _take_refusal(self, failure: Failure) -> None:
        self._part.waiting.hide()
        self._reading.take_refusal(failure)
        self._show_answer()
        self.show_failure(failure)

    def _stop_asking(self) -> None:
        self._shop.cancel()
        if self._later is not None:
            self._later.opening.stop()
        if self._built:
            self._part.waiting.hide()

    def _stop_waiting(self) -> None:
        self._stop_asking()
        self._show_answer()
        failure = self._reading.failure
        if failure is not None and failure.kind is not FailureKind.STORE_EMPTY:
            self.show_failure(failure)
        self.state_changed.emit()

    # -- the answer --------------------------------------------------------------------------------------------------

    def fill(self, text: str) -> None:
        """Put `text` into the field as if it had been pasted."""
        self._reading.fill(text)

    def _follow_reading(self) -> None:
        """Show what the field means now; whatever was asked about another address is not awaited any more."""
        self._stop_asking()
        if self._later is not None and self.address.toPlainText():
            self._later.offer.withdraw()
        self._part.clear_problem()
        self.notice.clear()
        self._show_answer()
        self.state_changed.emit()

    def _show_answer(self) -> None:
        store = self._reading.store
        if store is None or self._reading.is_doubtful_to_others(store):
            self._part.answer.clear()
            self._ask_whose("")
            return
        shop = self._later.whose.known(store.value) if self._later is not None else None
        check = self._shop.possible and bool(self._reading.subdomain)
        self._part.answer.show_store(store, shop, check=check)
        self._ask_whose(store.value if store.certain else "")

    def _ask_whose(self, store_hash: str) -> None:
        if self._later is not None:
            self._later.whose.ask(store_hash)

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

    # -- a file ------------------------------------------------------------------------------------------------------

    def take_file(self, path: Path) -> bool:
        self._file.start(path)
        return True

    def _take_file(self, found: CredentialFile, path: Path) -> None:
        self.unless_work_is_lost(lambda: self._take_found_file(found, path))

    def _take_found_file(self, found: CredentialFile, path: Path) -> None:
        """The file holds the token too: with a store it goes straight to the test."""
        self._another = True
        if found.store is not None:
            self._file_name = ""
            self._reading.show_store(found.store)  # as certain as the place where the file has it
            if self.found_hash != found.store_hash:
                return  # what is wrong with the hash in the file is said by now
            self.session.set_store(self._reading.store)
        else:
            self._file_name = path.name
        self.session.set_token(found.access_token, path, found.store_hash)
        self.session.token_doubts = found.doubts
        self.session.came_from = path.name
        self.state_changed.emit()
        if found.store is not None:
            from wizard.ui.files.doubt_words import is_doubtful  # noqa: PLC0415 - not needed for the first frame

            self.navigation.go_to(Step.TOKEN if is_doubtful(found.doubts) else Step.TEST)  # where the doubt is said

    def _ask_which(self, several: WhichToken, path: Path) -> None:
        if self._which is None:
            from wizard.ui.files.token_choices import TokenChoices  # noqa: PLC0415 - rarely needed

            self._which = TokenChoices()
            self.later_place.insertWidget(0, self._which)
        self._which.ask(several, lambda found: self._file.take(found, path), masked=self.session.screen_shared)

    def unless_work_is_lost(self, do: Callable[[], None]) -> None:
        """Ask before a token that is nowhere else is replaced."""
        if not self.loses_work():
            do()
            return
        from wizard.ui.widgets.question import Question, ask  # noqa: PLC0415 - not needed for the first frame

        words = Question(
            title=self.tr("There is a token already"),
            text=self.tr("Replace your token?"),
            detail=self.tr("You haven’t saved this token yet, and BigCommerce won’t show it again."),
            go=self.tr("&Replace it"),
            stay=self.tr("&Keep this token"),
            harmful=True,
        )
        ask(self, words, do)

    # -- stores set up before ----------------------------------------------------------------------------------------

    @property
    def saved(self) -> SavedStores:
        """The stores set up before, once the first frame is on the screen."""
        assert self._later is not None
        return self._later.saved

    def _connect_another(self) -> None:
        self._another = True
        self.state_changed.emit()

    def _show_saved(self) -> None:
        self._another, self._file_name, self._keyless = False, "", None
        self.address.clear()
        self.state_changed.emit()

    def _open_saved(self, *, skips_test: bool) -> None:
        store = self.saved.current
        if store is not None:
            self.unless_work_is_lost(lambda: self._ask_keychain(store, skips_test=skips_test))

    def _ask_keychain(self, store: SavedStore, *, skips_test: bool) -> None:
        assert self._later is not None
        self.fill(_address_of(store.store_hash))
        if self.found_hash != store.store_hash:
            return  # the list was changed by hand; what is wrong with the hash is said by now
        self._part.waiting.wait_for(
            lambda: self.tr("Asking the keychain… Your system may ask for its password."),
        )
        self._later.opening.ask(store, skips_test=skips_test)
        self.state_changed.emit()

    def _say_no_token(self, store: SavedStore) -> None:
        self._part.waiting.hide()
        self._keyless = store
        self.notice.say(
            Kind.INFO, lambda: (self.tr("No saved token for {label}.").format(label=isolated(store.label)),)
        )
        self.state_changed.emit()

    def _say_keychain_refused(self, store: SavedStore, failure: Failure) -> None:
        """Without the keychain the token can still be added by hand."""
        self._part.waiting.hide()
        self._keyless = store
        self.notice.say_failure(failure, Kind.WARN, next_step=self._without_keychain)
        self.state_changed.emit()

    def _without_keychain(self) -> str:
        return self.tr("Unlock the keychain and try again, or add the token in step 3.")

    def _take_saved(self, store: SavedStore, token: Secret, skips_test: bool) -> None:
        if not self.isVisible():
            return
        self.commit()
        session = self.session
        session.given_name = store.label
        session.set_token(token, None, store.store_hash)
        session.hand_over = HandOver.KEPT_BEFORE if skips_test else HandOver.KEPT
        self.navigation.go_to(Step.HANDOVER if skips_test else Step.TEST)


def _address_of(store_hash: str) -> str:
    return f"https://store-{store_hash}.mybigcommerce.com/"
