"""Reads the credentials file off the window's thread, for every page that takes one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.failures import Failure
from wizard.core.ports import CredentialsReader
from wizard.ui.jobs import Job

if TYPE_CHECKING:
    from wizard.core.credential_file import CredentialFile


class CredentialsFileJob(QObject):
    """Signals:
    read(CredentialFile, Path): the file's token and store, and the file.
    failed(Failure): why the file gave nothing.
    """

    read = Signal(object, object)
    failed = Signal(object)

    def __init__(self, reader: CredentialsReader, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._path = Path()
        self._job = Job(self)
        self._job.finished.connect(self._take)
        self._job.failed.connect(self.failed)

    def choose(self, parent: QWidget, folder: Path) -> None:
        """Ask for a file, beginning in `folder`, and read it."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - not for the first frame
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - likewise

        dialog = QFileDialog(parent, self.tr("Choose the file that BigCommerce downloaded"), str(folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Text files (*.txt);;All files (*)"))
        dialog.fileSelected.connect(lambda name: self.start(Path(name)))
        dialog.open()

    def start(self, path: Path) -> None:
        """Read the file at `path`."""
        reader, name = self._reader, path.name
        self._path = path

        def work(cancel: object, report: object) -> CredentialFile | Failure:
            from wizard.core.credential_file import parse_credential_file  # noqa: PLC0415 - not for the first frame

            return parse_credential_file(reader.read(path), name)

        self._job.start(work)

    def cancel(self) -> None:
        """Forget a file that is being read."""
        self._job.cancel()

    def _take(self, outcome: CredentialFile | Failure) -> None:
        if isinstance(outcome, Failure):
            self.failed.emit(outcome)
        else:
            self.read.emit(outcome, self._path)
