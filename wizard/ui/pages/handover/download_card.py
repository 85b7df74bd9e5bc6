"""Offers to remove the file that BigCommerce downloaded, once the token is handed over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from wizard.core.ports import DownloadsFolder
from wizard.ui.jobs import Job
from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import isolated
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label


class DownloadCard(QFrame):
    """Hidden while there is nothing to remove.

    Signals:
        removed(Path): the file is gone.
        failed(Failure): it could not be removed.
    """

    removed = Signal(object)
    failed = Signal(object)

    def __init__(self, downloads: DownloadsFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._downloads = downloads
        self._file: Path | None = None
        self._words = Label()
        self._words.setWordWrap(True)
        button = say(Button(), lambda: self.tr("&Remove the downloaded file"))
        button.setAutoDefault(False)
        button.clicked.connect(self._remove)
        layout = FlowRow()
        layout.setContentsMargins(16, 10, 16, 10)
        self.setLayout(layout)
        layout.add_words(self._words)
        layout.add(button)
        self._job = Job(self)
        self._job.finished.connect(self._done)
        self._job.failed.connect(self.failed)
        self.hide()

    def offer(self, file: Path | None) -> None:
        """Offer to remove `file`; None hides the card."""
        self._file = file
        self.setVisible(file is not None)
        if file is not None:
            say(self._words, lambda: self._about(file))

    def _about(self, file: Path) -> str:
        words = self.tr(
            "{name} is still in {folder}. It holds the token and the client secret. Removing deletes it there; "
            "copies in a backup or a synced folder are not reached."
        )
        return words.format(name=isolated(file.name), folder=isolated(str(file.parent)))

    def _remove(self) -> None:
        remove, file = self._downloads.remove, self._file
        if file is not None:
            self._job.start(lambda cancel, report: _removed(remove, file))

    def _done(self, file: Path) -> None:
        if file == self._file:  # another one may be offered by now
            self.offer(None)
        self.removed.emit(file)


def _removed(remove: Callable[[Path], None], file: Path) -> Path:
    remove(file)
    return file
