"""A file given to step 1: it brings the token, and its store or a choice of stores."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from wizard.ui.files.credentials_file import CredentialsFileJob
from wizard.ui.language.texts import translated
from wizard.ui.pages.store.reading import Reading
from wizard.ui.shell.base_page import BasePage
from wizard.ui.steps import Step

if TYPE_CHECKING:  # the parsers are not needed for the first frame
    from wizard.core.credential.downloaded_file import CredentialFile
    from wizard.core.intake.finding import WhichToken
    from wizard.ui.files.token_choices import TokenChoices


class GivenFile(QObject):
    """Puts the content of the file into the session.

    Attributes:
        name: the file's, while its token has no store yet; or empty.

    Args:
        page: step 1.
        reading: what the text in the field means.
        place: where it is asked which token is meant.
        loses_work: tells whether a token would be lost by taking another one.

    Signals:
        taken(): its token is in the session.
        stores_kept(): stores of several files are in the list now.
    """

    taken = Signal()
    stores_kept = Signal()

    def __init__(self, page: BasePage, reading: Reading, place: QVBoxLayout, loses_work: Callable[[], bool]) -> None:
        super().__init__(page)
        self.name = ""
        self._page = page
        self._session = page.session
        self._reading = reading
        self._place = place
        self._loses_work = loses_work
        self._which: TokenChoices | None = None
        self._job = CredentialsFileJob(page.services, page)
        self._job.read.connect(self._take)
        self._job.several.connect(self._ask_which)
        self._job.failed.connect(page.show_failure)
        self._job.saved_setup.connect(page.saved_setup_given)

    def choose(self) -> None:
        """Ask for a file, or several."""
        self._job.choose(self._page, self._page.services.downloads_folder(), self.start_several)

    def start(self, path: Path) -> None:
        """Read the file at `path`."""
        self._job.start(path)

    def start_all(self, paths: Sequence[Path]) -> None:
        """Read dropped files: a single one continues the setup, several are tested separately."""
        if not self.start_several(paths):
            self.start(paths[0])

    def start_several(self, paths: Sequence[Path]) -> bool:
        """Test the stores of several files or of a folder; return whether there were several."""
        if len(paths) == 1 and (paths[0].suffix or not paths[0].is_dir()):
            return False
        from wizard.ui.pages.store.several.window import SeveralFiles  # noqa: PLC0415 - rarely needed

        window = SeveralFiles(self._page.services, self._session, paths, self._page)
        window.kept.connect(self.stores_kept)
        window.open()
        return True

    def cancel(self) -> None:
        """Forget a file that is being read."""
        self._job.cancel()

    @property
    def running(self) -> bool:
        """True while a file is read or decrypted."""
        return self._job.running

    def follow_screen_shared(self) -> None:
        """Hide the ends of tokens while others look on."""
        if self._which is not None:
            self._which.show_endings(shown=not self._session.screen_shared)

    def _take(self, found: CredentialFile, path: Path) -> None:
        unless_work_is_lost(self._page, self._loses_work, lambda: self._take_found(found, path))

    def _take_found(self, found: CredentialFile, path: Path) -> None:
        """Take the token of the file; with a store it goes straight to the test."""
        if found.store is not None:
            self.name = ""
            self._reading.show_store(found.store)  # as certain as its place in the file makes it
            if self._reading.store_hash != found.store_hash:
                return  # the problem with the file's hash is already shown
            self._session.set_store(self._reading.store)
        else:
            self.name = path.name
        self._session.set_token(found.access_token, path, found.store_hash)
        self._session.token_doubts = found.doubts
        self._session.came_from = path.name
        self.taken.emit()
        if found.store is not None:
            from wizard.ui.files.doubt_words import is_doubtful  # noqa: PLC0415 - not needed for the first frame

            step = Step.TOKEN if is_doubtful(found.doubts) else Step.TEST  # where the doubt is shown
            self._page.navigation.go_to(step)

    def _ask_which(self, several: WhichToken, path: Path) -> None:
        if self._which is None:
            from wizard.ui.files.token_choices import TokenChoices  # noqa: PLC0415 - rarely needed

            self._which = TokenChoices()
            self._place.insertWidget(0, self._which)
        self._which.ask(several, lambda found: self._job.take(found, path), masked=self._session.screen_shared)


def unless_work_is_lost(page: BasePage, loses_work: Callable[[], bool], do: Callable[[], None]) -> None:
    """Ask before replacing a token that exists nowhere else.

    Args:
        page: what the question stands over.
        loses_work: tells whether there is such a token.
        do: what replaces it.
    """
    if not loses_work():
        do()
        return
    from wizard.ui.widgets.question import Question, ask  # noqa: PLC0415 - not needed for the first frame

    words = Question(
        title=_tr("You already have a token"),
        text=_tr("Replace your token?"),
        detail=_tr("You haven’t saved this token yet, and BigCommerce won’t show it again."),
        go=_tr("&Replace it"),
        stay=_tr("&Keep this token"),
        harmful=True,
    )
    ask(page, words, do)


def _tr(text: str) -> str:
    return translated("GivenFile", text)
