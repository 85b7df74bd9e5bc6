"""Step 3: the access token, from BigCommerce's file or pasted. It is reached where no file was taken in step 2."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from wizard.core.credential.downloaded_file import CredentialFile, credential_of
from wizard.core.credential.practice_values import practice_file
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.core.intake.doors import read_pasted
from wizard.core.intake.finding import Doubt, Reading, TokenFound, WhichToken
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.files.credentials_file import CredentialsFileJob
from wizard.ui.files.downloads_watch import DownloadsWatch
from wizard.ui.language.announce import announce
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.token.form import TokenForm
from wizard.ui.pages.token.known import TO_ACCOUNT, TO_STORE, Known, known_from
from wizard.ui.practice.offered import Offer
from wizard.ui.practice.values import practice_values
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.states import PageState
from wizard.ui.steps import Step


class TokenPage(BasePage):
    """Takes the token; nothing of it is shown unless a button is held."""

    step = Step.TOKEN

    def __init__(self, session: SetupSession, services: Services, watch: DownloadsWatch) -> None:
        super().__init__(session, services)
        self._watch = watch
        self._watch.arrived.connect(self._offer)
        self._watch.switched.connect(lambda _on: self.state_changed.emit())
        self._known = Known()
        self._taken_over: Secret | None = None
        self._said: Failure | None = None
        self._insists = False
        self._tests_at_once = False
        self._file = CredentialsFileJob(services, self)
        self._file.read.connect(self._take_file)
        self._file.several.connect(self.ask_which)
        self._file.failed.connect(self._refuse)
        self._file.saved_setup.connect(self.saved_setup_given)

    def heading(self) -> str:
        return self.tr("Your file is here") if self._offered else self.tr("Add your access token")

    def lead(self) -> str:
        newest = self._watch.newest
        if self._offered and newest is not None:
            return self.tr("{name} is in Downloads. Nothing was taken from it yet.").format(name=isolated(newest.name))
        return ""

    def question(self) -> str:
        return self.tr("Which of the three values is it?")

    @property
    def _offered(self) -> bool:
        """True while a new file is unused and nothing else was entered."""
        newest = self._watch.newest
        return newest is not None and newest != self.session.token_file and self._is_empty

    @property
    def _is_empty(self) -> bool:
        return self._known.is_empty and self._said is None

    def page_state(self) -> PageState:
        if self._file.running:
            return PageState.TOKEN_READING
        said = self._said
        if said is not None and said == self.problem() and said.kind in TO_ACCOUNT:
            return PageState.TOKEN_WRONG_ACCOUNT
        if said is not None:
            return PageState.TOKEN_PROBLEM
        if self._offered:
            return PageState.TOKEN_ARRIVED
        return PageState.TOKEN_EMPTY if self._is_empty else PageState.TOKEN_SHAPED

    def act(self, action: str) -> None:
        match action:
            case "next":
                self.navigation.next()
            case "choose":
                self.choose_file()
            case "use":
                self._use_arrived()
            case "stop":
                self.cancel()
                self.state_changed.emit()
            case "to_account":
                self.navigation.back_to(Step.ACCOUNT)

    def focus_target(self, name: str) -> QWidget | None:
        return self.token.field if name == "token" else None

    def build(self, body: QVBoxLayout) -> None:
        self.form = TokenForm()
        self.token = self.form.token
        self.token.edited.connect(self._read)
        self.token.pasted.connect(self._after_paste)
        self.form.zone.clicked.connect(self.choose_file)
        self.form.zone.dropped.connect(self.take_file)
        self.form.another.connect(self.choose_file)
        self.form.to_store.connect(lambda: self.navigation.back_to(Step.STORE))
        self.form.insists.connect(self._test_anyway)
        body.addWidget(self.notice)
        body.addWidget(self.form)
        body.addStretch()

    def enter(self) -> None:
        """Take a token that another step brought; one typed here since then stays."""
        session = self.session
        if session.token is not None and session.token != self._taken_over:
            self._taken_over = session.token
            self._set_token(session.token, session.token_file, session.token_store, session.token_doubts)
        self._show()

    def arrived(self) -> None:
        self._show()

    def problem(self) -> Failure | None:
        known = self._known
        if isinstance(known.token, Failure):
            return known.token
        if known.token == self.session.old_token:
            return Failure(FailureKind.VALUE_OLD_TOKEN)
        return known.other_store(known.store, self.session.store_hash)

    def validatePage(self) -> bool:
        """Allow the old account's token after the warning was shown."""
        if self._insists:
            self.session.old_token = None
        self._said = self.problem()
        passes = super().validatePage()
        if not passes:
            self._show()  # what was said brings its own links
        return passes

    def _test_anyway(self) -> None:
        self._insists = True
        self.navigation.next()
        self._insists = False

    def commit(self) -> None:
        token, file = self._known.token, self._known.file
        if isinstance(token, Secret):
            self.token.hide_text()
            self._taken_over = token
            same = token == self.session.token  # then the file may have been removed in the meantime
            self.session.set_token(token, self.session.token_file if same else file, self._known.store)

    def cancel(self) -> None:
        self._file.cancel()

    def show_screen_shared(self) -> None:
        self.token.set_shared(self.session.screen_shared)
        self.form.which_token.show_endings(shown=not self.session.screen_shared)

    @property
    def busy(self) -> bool:
        return self._file.running

    @property
    def holds_token(self) -> bool:
        known = self._known
        typed = known.file is None  # one from a file is in that file as well
        return typed and isinstance(known.token, Secret) and known.token != self.session.token

    def practice_offers(self) -> Sequence[Offer]:
        practice = self.services.practice
        if practice is None:
            return ()
        return practice_values(practice, self.fill, self._file.start)

    def take_over(self) -> None:
        """A saved setup holds no token: the field is empty again."""
        self._taken_over = self._said = None
        if self.was_shown:
            self.cancel()
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

    def _read(self) -> None:
        """Read the field; while typing, ask nothing."""
        self._take_reading(read_pasted(self._pasted_text()))

    def _take_reading(self, reading: Reading) -> None:
        self._know(known_from(reading, practises=self.services.practice is not None))

    def _know(self, known: Known) -> None:
        self._known, self._said = known, None
        self.form.which_token.clear()
        self.notice.clear()
        self._show()

    def _pasted_text(self) -> str:
        """Return the text of the field, to be parsed here and nowhere else."""
        return self.token.secret().reveal()

    def _after_paste(self) -> None:
        """Name a wrong value right after a paste (ux rule 4), and keep only the accepted part in the field."""
        reading = read_pasted(self._pasted_text())
        if isinstance(reading, TokenFound) and reading.store is not None:
            self._take(credential_of(reading), None)
            return
        self._take_reading(reading)
        if isinstance(reading, WhichToken):
            self._ask(reading, lambda found: self._take(credential_of(found), None))
        elif isinstance(self._known.token, Failure):
            if not self._known.is_empty:
                self._refuse(self._known.token)
        elif isinstance(reading, TokenFound):
            self.token.put(reading.token)

    def ask_which(self, several: WhichToken, path: Path) -> None:
        """Ask which one of the tokens in a file is meant."""
        self.notice.clear()
        self._ask(several, lambda found: self._file.take(found, path))

    def _ask(self, several: WhichToken, take: Callable[[TokenFound], None]) -> None:
        self.form.which_token.ask(several, take, masked=self.session.screen_shared)

    def _set_token(self, token: Secret, file: Path | None, store: str | None, doubts: tuple[Doubt, ...] = ()) -> None:
        self.token.put(token)
        self._know(Known(token, doubts, file, store))
        if file is not None:
            self.session.log.add(EventKind.FILE_TAKEN)

    def _use_arrived(self) -> None:
        if self._watch.newest is not None:
            self._tests_at_once = True
            self._file.start(self._watch.newest)
            self.state_changed.emit()

    def _offer(self, path: Path) -> None:
        """Offer the file that was noticed; it is read only on request."""
        if self.isVisible() and self._offered:
            self._show()
            announce(self, f"{self.heading()}. {self.lead()}")
            QApplication.alert(self.window())

    def _take_file(self, found: CredentialFile, path: Path) -> None:
        at_once, self._tests_at_once = self._tests_at_once, False
        self._take(found, path)
        if at_once and self._said is None:
            self.navigation.next()

    def _take(self, found: CredentialFile, path: Path | None) -> None:
        name = path.name if path is not None else self.tr("the pasted text")
        practised = practice_file(found, name) if self.services.practice is None else None
        other = practised or self._known.other_store(found.store_hash, self.session.store_hash)
        if other is not None:
            if path is None:  # it is in the field, and must not be taken for a token of this store
                self._known = Known(other)
            self._refuse(other)
            return
        self._set_token(found.access_token, path, found.store_hash, found.doubts)

    def _refuse(self, failure: Failure) -> None:
        """Show what is wrong, and turn the primary button into the remedy."""
        self._said, self._tests_at_once = failure, False
        self.show_failure(failure)
        self._show()

    def _show(self) -> None:
        """Show what is known of the token, and the links that belong to it."""
        known, said = self._known, self._said
        if isinstance(known.token, Secret) and said is None and known.token != self.session.old_token:
            self.form.show_found(lambda: known.words(self.session.store_hash))
        else:
            self.form.show_nothing_found()
        self.form.show_links(
            another=self._offered or known.file is not None,
            to_store=said is not None and said.kind in TO_STORE,
            insists=said is not None and said.kind is FailureKind.VALUE_OLD_TOKEN,
        )
        self.form.show_zone(self._is_empty or said is not None)
        self.state_changed.emit()
