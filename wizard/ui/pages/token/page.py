"""Step 3: the access token, from the downloaded file or pasted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from wizard.core.credential.downloaded_file import CredentialFile, credential_of, is_download_name
from wizard.core.credential.practice_values import practice_file, practice_token
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.core.intake.doors import read_pasted
from wizard.core.intake.finding import Doubt, Reading, TokenFound, WhichToken
from wizard.core.owner.blocks import Picture
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.files.credentials_file import CredentialsFileJob
from wizard.ui.files.downloads_watch import DownloadsWatch
from wizard.ui.files.downloads_watch_box import WatchBox
from wizard.ui.language.retranslate import say
from wizard.ui.language.texts import one_after_the_other, translated
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.token.secret_edit import SecretEdit
from wizard.ui.pages.token.words import doubt_words
from wizard.ui.pictures.picture_rail import PictureLink, PictureRail
from wizard.ui.practice.bar import Offer
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage, paragraph
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.notice import Kind, Notice
from wizard.ui.widgets.token_choices import TokenChoices

PICTURES = (Picture.CREDENTIALS_WINDOW,)
ROOM_FOR_PICTURE = (38, 18)
"""The smallest page with room for the picture beside its words, width and height in lines of its font."""


class TokenPage(BasePage):
    """Signals:
    go_on(): Enter was pressed in the field.
    """

    step = 2

    go_on = Signal()

    def __init__(self, session: SetupSession, services: Services, watch: DownloadsWatch) -> None:
        super().__init__(session, services)
        self._watch = watch
        self._watch.arrived.connect(self._offer)
        self._watch.stopped.connect(self._withdraw)
        self._token: Secret | Failure = Failure(FailureKind.VALUE_EMPTY)
        self._doubts: tuple[Doubt, ...] = ()
        self._taken_over: Secret | None = None
        self._said: Failure | None = None
        self._file_taken: Path | None = None
        self._file_store: str | None = None
        self._file = CredentialsFileJob(services, self)
        self._file.read.connect(self._take_file)
        self._file.several.connect(self._ask_which_in_file)
        self._file.failed.connect(self.show_failure)
        self._file.saved_setup.connect(self.saved_setup_given)

    def heading(self) -> str:
        return self.tr("Enter the access token")

    def question(self) -> str:
        return self.tr("Which of the three values is it?")

    def build(self, body: QVBoxLayout) -> None:
        body.addWidget(
            paragraph(
                lambda: self.tr(
                    "When you clicked Save, BigCommerce downloaded a text file. "
                    "It is the safest way: it holds the right value of the three that look alike."
                )
            )
        )
        choose = say(Button(), lambda: self.tr("Choose the &file from your Downloads…"))
        choose.setObjectName("primary")
        choose.clicked.connect(self.choose_file)
        row = FlowRow()
        row.add(choose)
        body.addLayout(row)
        body.addWidget(
            paragraph(lambda: self.tr("or drop it here. Its name begins with “BigCommerceAPI-credentials”."), "quiet")
        )
        self._watch_box = WatchBox(self._watch)
        body.addWidget(self._watch_box)
        body.addSpacing(8)
        label = paragraph(lambda: self.tr("Or paste the &access token: the third box in BigCommerce's window"))
        body.addWidget(label)
        self._rail = PictureRail(self, ROOM_FOR_PICTURE)
        self.put_beside(self._rail)
        body.addWidget(PictureLink(PICTURES, self._rail))
        self.token = SecretEdit(lambda: self.tr("Access token"))
        self.token.edited.connect(self._read)
        self.token.pasted.connect(self._after_paste)
        self.token.submitted.connect(self.go_on)
        label.setBuddy(self.token.field)
        body.addWidget(self.token)
        self._found = paragraph("", "quiet")
        body.addWidget(self._found)
        body.addWidget(self.notice)
        self._which = TokenChoices()
        body.addWidget(self._which)
        self._use_button = say(Button(), lambda: self.tr("&Use this file"))
        self._use_button.setAutoDefault(False)
        self._use_button.clicked.connect(self._use_noticed)
        self._offer_panel = Notice()
        self._offer_panel.add_action(self._use_button)
        body.addWidget(self._offer_panel)
        body.addSpacing(8)
        body.addWidget(
            paragraph(
                lambda: self.tr(
                    "The token stays in this program until you hand it over. The test in the next step sends it to "
                    "BigCommerce only, and only reads."
                ),
                "quiet",
            )
        )
        body.addStretch()

    def enter(self) -> None:
        """Take over a token that another step brought; one that was typed here since then stays."""
        session = self.session
        if session.token is not None and session.token != self._taken_over:
            self._taken_over = session.token
            self._set_token(session.token, session.token_file, session.token_store)
            if session.token_file is not None:
                self._say_taken(session.token_file, session.token_store or None)
        self._say_found()

    def arrived(self) -> None:
        self._rail.show_pictures(PICTURES, after=self.token.show_button)
        self._watch_box.show_state(self.session.watches_downloads)
        if self._watch.newest not in (None, self.session.token_file):
            self._offer(self._watch.newest)
        self.token.setFocus()
        self.token.field.selectAll()  # a paste replaces what is there

    def problem(self) -> Failure | None:
        if isinstance(self._token, Failure):
            return self._token
        if self._token == self.session.old_token:
            return Failure(FailureKind.VALUE_OLD_TOKEN)
        return self._other_store(self._file_store)

    def _other_store(self, file_store: str | None) -> Failure | None:
        """The address of step 1 and the API path in the file must name the same store."""
        if not file_store or file_store == self.session.store_hash:
            return None
        from_file = self._file_taken is not None or file_store != self._file_store
        kind = FailureKind.FILE_OTHER_STORE if from_file else FailureKind.VALUE_OTHER_STORE
        return Failure(kind, {"expected": self.session.store_hash, "found": file_store})

    def validatePage(self) -> bool:
        """Insisting on the old account's token is allowed: it is said once, and then the merchant decides."""
        failure = self.problem()
        insists = failure is not None and failure.kind is FailureKind.VALUE_OLD_TOKEN and failure == self._said
        self._said = failure
        if insists:
            self.session.old_token = None
        return super().validatePage()

    def commit(self) -> None:
        if isinstance(self._token, Secret):
            self.token.hide_text()
            self._taken_over = self._token
            same = self._token == self.session.token  # then the file may have been removed in the meantime
            download = self._file_taken if self._file_taken and is_download_name(self._file_taken.name) else None
            self.session.set_token(self._token, self.session.token_file if same else download, self._file_store)

    def cancel(self) -> None:
        self._file.cancel()

    def show_screen_shared(self) -> None:
        self.token.set_shared(self.session.screen_shared)

    @property
    def busy(self) -> bool:
        return self._file.running

    @property
    def holds_token(self) -> bool:
        return isinstance(self._token, Secret) and self._token != self.session.token

    def practice_offers(self) -> Sequence[Offer]:
        practice = self.services.practice
        if practice is None:
            return ()
        tokens = [
            Offer(partial(translated, "PracticeToken", value.label), partial(self.fill, value.text))
            for value in practice.tokens()
        ]
        file = Offer(lambda: self.tr("The practice file"), lambda: self._file.start(practice.credentials_file()))
        return (*tokens, file)

    def take_over(self) -> None:
        """A saved set-up holds no token: the field is empty again."""
        self._taken_over = self._said = None
        if self.was_shown:
            self.cancel()
            self._offer_panel.clear()
            self.token.put(Secret(""))
            self._read()

    def choose_file(self) -> None:
        """Ask for BigCommerce's file, or one that was saved here, and take the token from it."""
        self._file.choose(self, self.services.downloads_folder())

    def take_file(self, path: Path) -> bool:
        self._file.start(path)
        self.state_changed.emit()
        return True

    def fill(self, text: str) -> None:
        """Put `text` into the field as if it had been pasted."""
        self.token.put(Secret(text))
        self._after_paste()

    @property
    def offered(self) -> str:
        """What is said of a file that was noticed, or empty."""
        return "" if self._offer_panel.isHidden() else self._offer_panel.accessibleName()

    def _read(self) -> None:
        """Read what is in the field; while typing no question is asked."""
        self._use(read_pasted(self._pasted_text()))

    def _use(self, reading: Reading) -> None:
        self._doubts = reading.doubts if isinstance(reading, TokenFound) else ()
        self._file_taken = None
        self._file_store = None
        self._which.clear()
        self.notice.clear()
        if isinstance(reading, TokenFound):
            practised = practice_token(reading.token) if self.services.practice is None else None
            self._token = practised or reading.token
            self._file_store = reading.store.value if reading.store is not None else None
        else:
            self._token = Failure(FailureKind.VALUE_SEVERAL_TOKENS) if isinstance(reading, WhichToken) else reading
        self._say_found()
        self.state_changed.emit()

    def _pasted_text(self) -> str:
        """Return what stands in the field, to be understood here and nowhere else."""
        return self.token.secret().reveal()

    def _after_paste(self) -> None:
        """Right after a paste a wrong value is named (ux rule 4), and the field shows what was taken alone."""
        reading = read_pasted(self._pasted_text())
        if isinstance(reading, TokenFound) and reading.store is not None:
            self._take(credential_of(reading), None)
            return
        self._use(reading)
        if isinstance(reading, WhichToken):
            self._ask_which_pasted(reading)
        elif isinstance(self._token, Failure):
            self.show_failure(self._token)
        elif isinstance(reading, TokenFound):
            self.token.put(reading.token)

    def _ask_which_pasted(self, several: WhichToken) -> None:
        take = partial(self._take, path=None)
        self._which.ask(several, lambda found: take(credential_of(found)), masked=self.session.screen_shared)

    def _ask_which_in_file(self, several: WhichToken, path: Path) -> None:
        self.notice.clear()
        self._which.ask(several, lambda found: self._file.take(found, path), masked=self.session.screen_shared)

    def _set_token(self, token: Secret, file: Path | None, file_store: str | None) -> None:
        self.token.put(token)
        self._token = token
        self._file_taken = file
        self._file_store = file_store
        if file is not None:
            self.session.log.add(EventKind.FILE_TAKEN)

    def _take_file(self, found: CredentialFile, path: Path) -> None:
        self._take(found, path)

    def _take(self, found: CredentialFile, path: Path | None) -> None:
        name = path.name if path is not None else self.tr("the pasted text")
        practised = practice_file(found, name) if self.services.practice is None else None
        other = practised or self._other_store(found.store_hash)
        if other is not None:
            if path is None:  # it stands in the field, and must not be taken for a token of this store
                self._token = other
                self._say_found()
            self.show_failure(other)
            return
        self._which.clear()
        self._set_token(found.access_token, path, found.store_hash)
        self._offer_panel.clear()
        self._doubts = found.doubts
        self._say_taken(path, found.store_hash)
        self._say_found()
        self.state_changed.emit()

    def _say_taken(self, path: Path | None, store_hash: str | None) -> None:
        as_it_should_be = store_hash == self.session.store_hash
        kind = Kind.WARN if Doubt.LENGTH in self._doubts else Kind.GOOD
        self.notice.say(kind, lambda: self._what_was_taken(path, store_hash, as_it_should_be=as_it_should_be))

    def _what_was_taken(self, path: Path | None, store_hash: str | None, *, as_it_should_be: bool) -> tuple[str, str]:
        name = isolated(path.name) if path is not None else self.tr("the pasted text")
        title = self.tr("The access token was taken from {name}").format(name=name)
        doubts = doubt_words(self._doubts)
        if store_hash is None:
            return title, one_after_the_other(self.tr("The file does not say for which store it was made."), doubts)
        proof = (
            self.tr("It was made for the store {hash}, as it should be.")
            if as_it_should_be
            else self.tr("It was made for the store {hash}.")
        )
        return title, one_after_the_other(proof.format(hash=isolated(store_hash)), doubts)

    def _offer(self, path: Path | None) -> None:
        """Offer the file that was noticed; it is read when the merchant says so."""
        if path is None or not self.isVisible():
            return
        self._offer_panel.say(
            Kind.INFO,
            lambda: (
                self.tr("BigCommerce's file has arrived in your Downloads"),
                self.tr("{name}. Nothing was taken from it yet.").format(name=isolated(path.name)),
            ),
        )

    def _withdraw(self) -> None:
        if self._built:
            self._offer_panel.clear()

    def _use_noticed(self) -> None:
        if self._watch.newest is not None:
            self._file.start(self._watch.newest)

    def _say_found(self) -> None:
        token = self._token
        if isinstance(token, Failure) or self._file_taken is not None:
            self._found.clear()
            self._found.hide()  # an empty line would hold the panel below away from the field
            return
        self._found.show()
        say(self._found, partial(self._about, len(token)))

    def _about(self, length: int) -> str:
        said = self.tr("%n character(s). A client ID looks the same; the test will tell which it is.", "", length)
        return one_after_the_other(said, doubt_words(self._doubts))
