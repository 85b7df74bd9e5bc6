"""Save the progress of a setup, and resume from such a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.progress import SavedProgress
from wizard.core.setup.progress_file import parse_progress, progress_file_name, render_progress
from wizard.core.setup.session import SetupSession
from wizard.core.setup.snapshot import progress_of
from wizard.ui.files.text_saver import TextSaver
from wizard.ui.jobs import Job
from wizard.ui.language.texts import one_after_the_other
from wizard.ui.look.bidi import isolated
from wizard.ui.services import Services
from wizard.ui.widgets.notice import Kind
from wizard.ui.widgets.question import Question, ask

if TYPE_CHECKING:
    from wizard.core.ports import CredentialsReader
    from wizard.ui.shell.base_page import BasePage


class SessionFiles(QObject):
    """Progress without secrets, as a file.

    Args:
        session: what is known so far.
        services: the outside world.
        window: over which questions open.
        shown_page: returns the page that is shown.
        say_failure: says on it what went wrong.

    Attributes:
        loses_work: tells whether the window holds a token that is nowhere else.

    Signals:
        opened(SavedProgress): the merchant goes on from this.
    """

    opened = Signal(object)

    def __init__(
        self,
        session: SetupSession,
        services: Services,
        window: QWidget,
        shown_page: Callable[[], BasePage | None],
        say_failure: Callable[[Failure], None],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._services = services
        self._window = window
        self._shown_page, self._say_failure = shown_page, say_failure
        self.loses_work: Callable[[], bool] = lambda: False
        self.saver = TextSaver(services, window)
        self.saver.saved.connect(self._say_saved)
        self.saver.failed.connect(say_failure)
        self._name_left_out = False
        self._reading = Job(self)
        self._reading.finished.connect(self._ask_before_work_is_lost)
        self._reading.failed.connect(say_failure)

    def choose_place(self) -> None:
        """Ask where to save."""
        try:
            progress = progress_of(self._session, datetime.now().astimezone(), practice_tokens=self._practice_tokens())
        except SetupError as error:
            self._say_failure(error.failure)
            return
        self._name_left_out = bool(self._session.given_name) and progress.name is None
        name, kind = progress_file_name(progress), self.tr("Saved setup (*.progress.json)")
        self.saver.choose_place(self.tr("Save progress"), name, kind, render_progress(progress))

    def choose_file(self) -> None:
        """Ask which file to go on from."""
        dialog = QFileDialog(self._window, self.tr("Resume a saved setup"), str(self._services.documents()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Saved setup (*.progress.json *.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def open(self, path: Path) -> None:
        """Read the file at `path` and go on from it; a token that is nowhere else is asked about first."""
        reader, load_profile, practice = self._services.reader, self._session.load_profile, self._practice

        def work(cancel: object, report: object) -> SavedProgress:
            return parse_progress(_read(reader, path), path.name, load_profile, practice=practice)

        self._reading.start(work)

    @property
    def _practice(self) -> bool:
        return self._services.practice is not None

    def _practice_tokens(self) -> list[str] | None:
        """Return the tokens that the practice store gave out to try; None with a real store."""
        practice = self._services.practice
        return None if practice is None else [token.text for token in practice.tokens()]

    def _ask_before_work_is_lost(self, progress: SavedProgress) -> None:
        if self.loses_work():
            ask(self._window, self._about_the_token(), lambda: self._take(progress))
        elif self._session.ticked - progress.ticked:
            ask(self._window, self._about_the_ticks(progress), lambda: self._take(progress))
        else:
            self._take(progress)

    def _about_the_token(self) -> Question:
        return Question(
            title=self.tr("You already have a token"),
            text=self.tr("Resume without this token?"),
            detail=self.tr(
                "You haven’t saved this token yet, and BigCommerce won’t show it again. Saved setups contain no token."
            ),
            go=self.tr("&Resume without it"),
            stay=self.tr("&Keep this token"),
            harmful=True,
        )

    def _about_the_ticks(self, progress: SavedProgress) -> Question:
        here = self.tr("Here: %n row(s) checked off for store {store}.", "", len(self._session.ticked))
        there = self.tr("Saved setup: %n row(s) checked off for store {store}.", "", len(progress.ticked))
        return Question(
            title=self.tr("You’ve already started a setup"),
            text=self.tr("Replace it with the saved one?"),
            detail=one_after_the_other(
                here.format(store=isolated(self._session.store_hash)),
                there.format(store=isolated(progress.store.value)),
            ),
            go=self.tr("&Replace it"),
            stay=self.tr("&Keep it"),
        )

    def _take(self, progress: SavedProgress) -> None:
        self._session.log.add(EventKind.SESSION_OPENED)
        self.opened.emit(progress)

    def _say_saved(self, path: Path) -> None:
        self._session.log.add(EventKind.SESSION_SAVED)
        page = self._shown_page()
        if page is None:
            return
        left_out = self._name_left_out
        page.notice.say(Kind.GOOD, lambda: self._about_the_file(path, name_left_out=left_out))

    def _about_the_file(self, path: Path, *, name_left_out: bool) -> tuple[str, str, str]:
        said = self.tr("In {folder}. It contains no token or other secret. Add the token again later.").format(
            folder=isolated(str(path.parent))
        )
        if name_left_out:
            said += " " + self.tr("Left out: the connection name. It may contain part of a secret.")
        return (
            self.tr("Saved as {name}").format(name=isolated(path.name)),
            said,
            self.tr("To resume, here or on another computer: Get help, then “Resume a saved setup…”."),
        )


def _read(reader: CredentialsReader, path: Path) -> bytes:
    """Read the file through what reads credentials files, with the words that fit a saved setup."""
    try:
        return reader.read(path)
    except SetupError as error:
        kinds = {
            FailureKind.FILE_TOO_LARGE: FailureKind.PROGRESS_TOO_LARGE,
            FailureKind.FILE_UNREADABLE: FailureKind.PROGRESS_UNREADABLE,
        }
        raise SetupError(kinds.get(error.failure.kind, error.failure.kind), **error.failure.details) from None
