"""Reads the credentials file off the window's thread, for every page that takes one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.concurrency.cancel import Cancel
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.ui.jobs import Job
from wizard.ui.services import Services

if TYPE_CHECKING:
    from wizard.core.intake.finding import Reading, TokenFound
    from wizard.ui.files.passphrase_dialog import PassphraseDialog
    from wizard.ui.shell.base_page import BasePage

Outcome: TypeAlias = "tuple[Reading | None, Path]"
"""What is in the file, None for a saved setup; and the file."""


class CredentialsFileJob(QObject):
    """Reads one file at a time, and emits what is in it.

    Args:
        services: reads the file.
        page: the parent of dialogs.

    Signals:
        read(CredentialFile, Path): the file's token and store, and the file.
        several(WhichToken, Path): only a person can tell which token in the file is meant; `take` goes on with it.
        failed(Failure): why the file gave nothing.
        saved_setup(Path): it is no credentials file but a saved setup, which others open.
    """

    read = Signal(object, object)
    several = Signal(object, object)
    failed = Signal(object)
    saved_setup = Signal(object)

    def __init__(self, services: Services, page: BasePage) -> None:
        super().__init__(page)
        self._reader = services.reader
        self._protected = services.protected
        self._practises = services.practice is not None
        self._page = page
        self._asking: PassphraseDialog | None = None
        self._job = Job(self)
        self._job.finished.connect(self._take)
        self._job.failed.connect(self._fail)

    def choose(self, parent: QWidget, folder: Path, several: Callable[[Sequence[Path]], object] | None = None) -> None:
        """Ask for a file, beginning in `folder`, and read it.

        Args:
            parent: over which it is asked.
            folder: where to begin.
            several: gets the files if more than one is chosen; None: only one can be.
        """
        from PySide6.QtCore import Qt  # noqa: PLC0415 - not needed for the first frame
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - likewise

        dialog = QFileDialog(parent, self.tr("Choose the file with the token"), str(folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kinds = self.tr("BigCommerce’s file or one saved here (*.txt *.rtf *.csv *.env *.json *.age);;All files (*)")
        dialog.setNameFilters(kinds.split(";;"))
        if several is not None:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
            dialog.filesSelected.connect(lambda names: several([Path(one) for one in names]) if names[1:] else None)
        dialog.fileSelected.connect(lambda name: self.start(Path(name)))
        dialog.open()

    def start(self, path: Path) -> None:
        """Read the file at `path`; a protected one asks for its passphrase first."""
        from wizard.core.setup.progress_file import is_progress_name, looks_like_progress  # noqa: PLC0415 - as above

        reader, name = self._reader, path.name
        self._job.cancel()
        if is_progress_name(name):
            self.saved_setup.emit(path)
            return
        if path.suffix.lower() == ".age":
            self._ask_for_passphrase(path)
            return

        def work(cancel: object, report: object) -> Outcome:
            from wizard.core.intake.doors import read_file  # noqa: PLC0415 - as above

            data = reader.read(path)
            if looks_like_progress(data):
                return None, path
            return read_file(data, name), path

        self._job.start(work)

    def _ask_for_passphrase(self, path: Path) -> None:
        from wizard.ui.files.passphrase_dialog import PassphraseDialog  # noqa: PLC0415 - rarely needed

        self._asking = dialog = PassphraseDialog(self._page, path.name, new=False)
        dialog.notice.step = self._page.step + 1
        dialog.notice.failure_said.connect(self._page.log_failure)
        dialog.given.connect(lambda passphrase: self._open_protected(path, passphrase))
        dialog.accepted.connect(self._forget_dialog)
        dialog.rejected.connect(self._forget_dialog)
        dialog.rejected.connect(self._job.cancel)
        dialog.open()

    def _forget_dialog(self) -> None:
        self._asking = None

    def _open_protected(self, path: Path, passphrase: Secret) -> None:
        open_file = self._protected.open

        def work(cancel: Cancel, report: object) -> Outcome:
            from wizard.core.intake.doors import read_file  # noqa: PLC0415 - as above

            return read_file(open_file(path, passphrase, cancel).encode(), path.name), path

        self._job.start(work)

    @property
    def running(self) -> bool:
        """True while a file is read or decrypted."""
        return self._job.running

    def cancel(self) -> None:
        """Forget a file that is being read."""
        self._job.cancel()

    def _take(self, outcome: Outcome) -> None:
        from wizard.core.intake.finding import WhichToken  # noqa: PLC0415 - as above

        found, path = outcome
        if self._asking is not None:
            self._asking.accept()
        if found is None:
            self.saved_setup.emit(path)
        elif isinstance(found, Failure) and found.kind is FailureKind.FILE_PROTECTED:
            self._ask_for_passphrase(path)
        elif isinstance(found, Failure):
            self.failed.emit(found)
        elif isinstance(found, WhichToken):
            self.several.emit(found, path)
        else:
            self.take(found, path)

    def take(self, found: TokenFound, path: Path) -> None:
        """Emit the token that was found, unless it is a practice token in a real window."""
        from wizard.core.credential.downloaded_file import credential_of  # noqa: PLC0415 - as above
        from wizard.core.credential.practice_values import practice_file  # noqa: PLC0415 - likewise

        credential = credential_of(found)
        practised = None if self._practises else practice_file(credential, path.name)
        if practised is not None:
            self.failed.emit(practised)
        else:
            self.read.emit(credential, path)

    def _fail(self, failure: Failure) -> None:
        """Let the dialog ask again after a wrong passphrase; report anything else on the page."""
        if self._asking is not None and failure.kind is FailureKind.PASSPHRASE_WRONG:
            self._asking.ask_again(failure)
            return
        if self._asking is not None:
            self._asking.reject()
        self.failed.emit(failure)
