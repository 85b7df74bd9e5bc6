"""Step 1: which store. One field takes anything that holds the store hash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.failures import Failure, FailureKind
from wizard.core.setup.session import SetupSession
from wizard.ui.files.credentials_file import CredentialsFileJob
from wizard.ui.jobs import Job
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import say
from wizard.ui.language.texts import one_after_the_other
from wizard.ui.look.bidi import isolated
from wizard.ui.look.theme import enlarge, use_fixed_letters
from wizard.ui.pages.store.address_edit import AddressEdit
from wizard.ui.practice.bar import Offer
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage, paragraph
from wizard.ui.widgets.button import Button, Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label
from wizard.ui.widgets.notice import Kind

if TYPE_CHECKING:  # the parsers are not needed for the first frame
    from wizard.core.address.shop_domain import Found
    from wizard.core.address.store_hash import Candidate, StoreHash
    from wizard.core.credential.downloaded_file import CredentialFile
    from wizard.core.intake.finding import WhichToken
    from wizard.ui.pages.store.choices import StoreChoices
    from wizard.ui.pages.store.memory import StoreMemory
    from wizard.ui.pages.store.open_saved import SavedStoreOpening
    from wizard.ui.widgets.token_choices import TokenChoices


ADDRESS_LINES = 17.5
"""How many lines of the font a picture would be wide whose letters are as large as the page's own."""
EXCERPT = 300
"""Characters shown on each side of the hash when a very long text was pasted."""


class StorePage(BasePage):
    """Signals:
    go_on(): Enter was pressed in the field.
    jump(int): a store set up before goes on at this step.
    """

    step = 0

    go_on = Signal()
    jump = Signal(int)

    def __init__(self, session: SetupSession, services: Services) -> None:
        super().__init__(session, services)
        self.memory: StoreMemory | None = None
        self._opening: SavedStoreOpening | None = None
        self.loses_work: Callable[[], bool] = lambda: False
        self._store: StoreHash | Candidate | None = None
        self._failure: Failure | None = Failure(FailureKind.STORE_EMPTY)
        self._which: TokenChoices | None = None
        self._file = CredentialsFileJob(services, self)
        self._file.read.connect(self._take_file)
        self._file.several.connect(self._ask_which)
        self._file.failed.connect(self.show_failure)
        self._file.saved_setup.connect(self.saved_setup_given)
        self._asking = Job(self)
        self._asking.finished.connect(self._take_found)
        self._asking.failed.connect(self.show_failure)

    def heading(self) -> str:
        return self.tr("Which store do you want to connect?")

    def question(self) -> str:
        return self.tr("Where do I find this address?")

    def build(self, body: QVBoxLayout) -> None:
        self._body = body
        body.addWidget(
            paragraph(
                lambda: self.tr(
                    "Sign in to BigCommerce in your browser, copy the address at the top, and paste it here."
                )
            )
        )
        label = paragraph(lambda: self.tr("&Address of your BigCommerce control panel"))
        body.addWidget(label)
        self.address = AddressEdit()
        say(self.address, lambda: isolated("https://store-…"), "placeholderText")
        say(self.address, lambda: self.tr("Address of your BigCommerce control panel"), "accessibleName")
        self.address.textChanged.connect(self._read)
        self.address.pasted.connect(self._after_paste)
        self.address.pasted_long.connect(self._take_long)
        self.address.file_dropped.connect(self._file.start)
        self.address.submitted.connect(self.go_on)
        label.setBuddy(self.address)
        body.addWidget(self.address)
        self._add_answer(body)
        self._look_up_button = say(Button(), lambda: self.tr("&Look it up"))
        self._look_up_button.setAutoDefault(False)
        self._look_up_button.clicked.connect(self._look_up)
        self.notice.add_action(self._look_up_button)
        body.addWidget(self.notice)
        self._choices: StoreChoices | None = None
        self._choices_place = QVBoxLayout()
        body.addLayout(self._choices_place)
        self._picture_place = QVBoxLayout()
        body.addLayout(self._picture_place)
        file_button = say(Link(), lambda: self.tr("I have the &file that BigCommerce downloaded, or one saved here"))
        file_button.clicked.connect(lambda: self._file.choose(self, self.services.downloads_folder()))
        row = FlowRow()
        row.add(file_button)
        body.addLayout(row)
        body.addStretch()
        if self.memory is not None:
            self._complete(self.memory)

    def arrived(self) -> None:
        self.address.setFocus()

    def problem(self) -> Failure | None:
        return self._failure

    def commit(self) -> None:
        self.cancel()  # whatever is still asked must not change a later step
        self.session.set_store(self._store)

    def cancel(self) -> None:
        self._file.cancel()
        self._stop_asking()

    def _stop_asking(self) -> None:
        self._asking.cancel()
        if self._opening is not None:
            self._opening.stop_waiting()

    @property
    def busy(self) -> bool:
        return self._asking.running

    def show_failure(self, failure: Failure) -> None:
        self._look_up_button.setVisible(bool(self._host_to_ask(failure) or self._host_to_ask(self._failure)))
        super().show_failure(failure)

    def practice_offers(self) -> Sequence[Offer]:
        practice = self.services.practice
        if practice is None:
            return ()
        return (Offer(lambda: self.tr("Tr&y the practice address"), lambda: self.fill(practice.address)),)

    # -- stores set up before -------------------------------------------------------------------------------------

    def complete(self, memory: StoreMemory) -> None:
        """Add what the first frame does not wait for: the picture, and the stores set up before."""
        self.memory = memory
        if self._built:
            self._complete(memory)

    def _complete(self, memory: StoreMemory) -> None:
        from wizard.core.owner.blocks import Picture  # noqa: PLC0415 - likewise
        from wizard.ui.pages.store.open_saved import SavedStoreOpening  # noqa: PLC0415 - not needed for the first frame
        from wizard.ui.pictures.picture_view import PictureView  # noqa: PLC0415 - likewise

        picture = PictureView(Picture.ADDRESS, lines_wide=ADDRESS_LINES)
        self._picture_place.addWidget(picture)
        QWidget.setTabOrder(self._confirm_button, picture)
        self._opening = SavedStoreOpening(self, memory)
        self.saved = self._opening.list
        self._body.insertWidget(self._body.count() - 1, self.saved)
        memory.load()

    def unless_work_is_lost(self, do: Callable[[], None]) -> None:
        """Ask before a token that is nowhere else is replaced."""
        if not self.loses_work():
            do()
            return
        from wizard.ui.widgets.question import Question, ask  # noqa: PLC0415 - not needed for the first frame

        words = Question(
            title=self.tr("There is a token already"),
            text=self.tr("Replace the token that you entered?"),
            detail=self.tr("It is not handed over or kept yet, and BigCommerce shows an access token only once."),
            go=self.tr("&Replace it"),
            stay=self.tr("&Keep it"),
            harmful=True,
        )
        ask(self, words, do)

    # -- a shop's own domain -------------------------------------------------------------------------------------

    def _host_to_ask(self, failure: Failure | None) -> str:
        """Return the shop's domain that can be asked for its store hash, or empty."""
        if self.services.look_up is None:
            return ""
        if failure is not None and failure.kind in (FailureKind.STORE_OTHER_SITE, FailureKind.STORE_VANITY):
            return failure.details["host"]
        return ""

    def _look_up(self) -> None:
        """Ask the shop's own domain, because the merchant said so. Nothing but the request for its hash is sent."""
        look_up, host = self.services.look_up, self._host_to_ask(self._failure) or self._subdomain()
        if look_up is None or not host:
            return
        self._look_up_button.hide()
        self.notice.say(Kind.INFO, lambda: (self.tr("Asking {host} for its store hash …").format(host=isolated(host)),))
        self._asking.start(lambda cancel, report: look_up.look_up(host, cancel))
        self.state_changed.emit()

    def _subdomain(self) -> str:
        """Return the address of a candidate that stands before mybigcommerce.com."""
        subdomain = self._store is not None and not self._store.certain and self._store.form == "subdomain"
        return f"{self._store.value}.mybigcommerce.com" if subdomain and self._store else ""

    def _take_found(self, found: Found) -> None:
        from wizard.core.address.store_hash import Candidate, Form, StoreHash  # noqa: PLC0415 - see above

        self._failure = None
        kind = StoreHash if found.certain else Candidate
        self._store = kind(found.store_hash, Form.LOOKED_UP, (0, 0))
        self.notice.clear()
        self._show_answer(self._store)
        self._announce(self._store)
        self.state_changed.emit()

    # -- the answer --------------------------------------------------------------------------------------------------

    @property
    def found_hash(self) -> str:
        """The store hash that was found in the field, or empty."""
        return self._store.value if self._store else ""

    @property
    def shown_hash(self) -> str:
        """The store hash as the page shows it, or empty."""
        return "" if self._hash.isHidden() else self._hash.text()

    @property
    def answer_words(self) -> str:
        """What is said about the hash."""
        return self._found.text()

    @property
    def look_up_offered(self) -> bool:
        """True while a shop's own domain can be asked."""
        return self._look_up_button.isVisible() or self._confirm_button.isVisible()

    def _add_answer(self, body: QVBoxLayout) -> None:
        self._hash = Label()
        use_fixed_letters(self._hash)
        enlarge(self._hash, 1.5)
        self._found = paragraph("", "quiet")
        self._caption = say(Label(), lambda: self.tr("Store hash:"))
        row = FlowRow(10)
        row.add(self._caption)
        row.add(self._hash)
        row.add_room()
        self._confirm_button = say(Button(), lambda: self.tr("&Look it up"))
        say(self._confirm_button, lambda: self.tr("Look up whether this is the store hash"), "accessibleName")
        self._confirm_button.setAutoDefault(False)
        self._confirm_button.clicked.connect(self._look_up)
        row.add(self._confirm_button)
        body.addLayout(row)
        body.addWidget(self._found)
        self._show_answer(None)

    def fill(self, text: str) -> None:
        """Put `text` into the field as if it had been pasted."""
        self.address.setPlainText(text)
        self.address.moveCursor(QTextCursor.MoveOperation.End)
        self._after_paste()

    def take_over(self) -> None:
        """The store is as certain as it was when it was saved, whatever its text alone would tell."""
        if self.session.store is not None:
            self.cancel()
            self._show_store(self.session.store)

    def _show_store(self, store: StoreHash | Candidate) -> None:
        from wizard.core.setup.snapshot import address_text  # noqa: PLC0415 - not needed for the first frame

        self.address.setPlainText(address_text(store))
        self._store, self._failure = store, None
        self.notice.clear()
        self._show_answer(store)
        self.state_changed.emit()

    def _take_long(self, text: str) -> None:
        """Show the part of a very long text that matters: around the hash, or its beginning."""
        from wizard.core.address.store_hash import NotAStore, parse_store_address  # noqa: PLC0415 - see above

        finding = parse_store_address(text)
        if isinstance(finding, NotAStore):
            self.address.setPlainText("" if self.session.screen_shared else text[:EXCERPT])
            self._failure = finding.failure  # of the whole text, not of its beginning
            self._store = None
            self._show_answer(None)
            self.show_failure(finding.failure)
            return
        start, end = finding.span
        self.fill(text[max(0, start - EXCERPT) : end + EXCERPT])

    def _read(self) -> None:
        """While typing only good news is said (ux rule 4)."""
        from wizard.core.address.store_hash import NotAStore, parse_store_address  # noqa: PLC0415 - see above

        self._stop_asking()
        finding = parse_store_address(self.address.toPlainText())
        if not isinstance(finding, NotAStore) and self.services.practice is None:
            from wizard.core.credential.practice_values import practice_store  # noqa: PLC0415 - see above

            refused = practice_store(finding.value)
            finding = finding if refused is None else NotAStore(refused)
        self._failure = finding.failure if isinstance(finding, NotAStore) else None
        self._offer_choices(finding.choices if isinstance(finding, NotAStore) else ())
        before = self.found_hash
        self._store = None if isinstance(finding, NotAStore) else finding
        self.notice.clear()
        self.address.mark(*(self._store.span if self._store else (0, 0)))
        self._show_answer(self._store)
        if self._store is not None and self._store.certain and self._store.value != before:
            self._announce(self._store)
        self.state_changed.emit()
        if self.session.screen_shared and not self.address.pasting:
            self._wipe_typed_secret()

    def _wipe_typed_secret(self) -> None:
        """What is typed and looks like a token must not stay for others to read, nor the rest of it still to come."""
        failure = self._failure
        if failure is None or failure.kind is not FailureKind.STORE_SECRET_PASTED:
            return
        self._wipe(failure)
        self.show_failure(failure)
        if self.address.hasFocus():
            self.notice.setFocus()
        self.address.stop_typing()

    def _wipe(self, failure: Failure) -> None:
        self.address.clear()
        self._failure = failure  # of what was entered, though it is gone

    def _announce(self, store: StoreHash | Candidate) -> None:
        announce(self.address, self.tr("Store hash found: {hash}").format(hash=store.value))

    def _offer_choices(self, store_hashes: Sequence[str]) -> None:
        """Two stores in one text: ask which. Made when there is a choice for the first time."""
        if self._choices is None and store_hashes:
            from wizard.ui.pages.store.choices import StoreChoices  # noqa: PLC0415 - see above

            self._choices = StoreChoices()
            self._choices.chosen.connect(self.fill)
            self._choices_place.addWidget(self._choices)
        if self._choices is not None:
            self._choices.offer(store_hashes)
            self._choices.follow(self._look_up_button)  # which stands in the panel above them

    def _show_answer(self, finding: StoreHash | Candidate | None) -> None:
        if finding is not None and self._is_doubtful_to_others(finding):
            finding = None
        for widget in (self._caption, self._hash, self._found):
            widget.setVisible(finding is not None)
        self._confirm_button.setVisible(self.services.look_up is not None and bool(self._subdomain()))
        if finding is None:
            self._hash.clear()
            self._found.clear()
            return
        self._hash.setText(finding.value)
        say(self._found, lambda: self._about(finding))

    def _about(self, finding: StoreHash | Candidate) -> str:
        from wizard.ui.pages.store.words import form_words, note_words  # noqa: PLC0415 - see above

        sentences = [self.tr("Found in {place}.").format(place=form_words(finding.form))]
        if not finding.certain:
            sentences.append(self.tr("It is not certain that this is your store's hash; the test in step 4 will tell."))
        return one_after_the_other(*sentences, *(note_words(note) for note in finding.notes))

    def _is_doubtful_to_others(self, finding: StoreHash | Candidate) -> bool:
        """Tell whether others look on, and it could as well be the beginning of a token that is being typed."""
        from wizard.core.address.store_hash import USUAL_LENGTHS, Form  # noqa: PLC0415 - not needed for the first frame

        unusual = finding.form is Form.BARE and len(finding.value) >= USUAL_LENGTHS.stop
        return self.session.screen_shared and unusual

    def _after_paste(self) -> None:
        self._hide_secrets()
        if self._failure is not None:
            self.show_failure(self._failure)
        elif self._store is not None and not self._store.certain:  # of a certain one it was said at once
            self._announce(self._store)

    def show_screen_shared(self) -> None:
        self._hide_secrets()
        self._show_answer(self._store)

    def _hide_secrets(self) -> None:
        """While others look on, the field keeps an address alone: more words may hold a secret that was pasted along."""
        if not self.session.screen_shared:
            return
        store, failure = self._store, self._failure
        if store is not None and len(self.address.toPlainText().split()) > 1:
            self._show_store(store)
        elif failure is not None and failure.kind is FailureKind.STORE_SECRET_PASTED:
            said = bool(self.notice.code)
            self._wipe(failure)
            if said:
                self.show_failure(failure)

    def take_file(self, path: Path) -> bool:
        self._file.start(path)
        return True

    def _ask_which(self, several: WhichToken, path: Path) -> None:
        if self._which is None:
            from wizard.ui.widgets.token_choices import TokenChoices  # noqa: PLC0415 - rarely needed

            self._which = TokenChoices()
            self._choices_place.addWidget(self._which)
        self._which.ask(several, lambda found: self._file.take(found, path), masked=self.session.screen_shared)

    def _take_file(self, found: CredentialFile, path: Path) -> None:
        self.unless_work_is_lost(lambda: self._take_found_file(found, path))

    def _take_found_file(self, found: CredentialFile, path: Path) -> None:
        """The file holds the token too: both are taken, so that step 3 is already done."""
        name = path.name
        from wizard.core.credential.downloaded_file import is_download_name  # noqa: PLC0415 - not needed for the first frame

        download = path if is_download_name(name) else None
        self.session.set_token(found.access_token, download, found.store_hash)
        if found.store_hash is None:
            self.notice.say(
                Kind.INFO,
                lambda: (
                    self.tr("The token was taken from {name}").format(name=isolated(name)),
                    self.tr("The file does not name its store. Please paste the address as well."),
                ),
            )
            return
        if found.store is not None:
            self._show_store(found.store)  # as certain as the place where the file has it
        self.notice.say(
            Kind.GOOD,
            lambda: (
                self.tr("Store and token were taken from {name}").format(name=isolated(name)),
                self.tr("The token is filled in for you in step 3."),
            ),
        )
