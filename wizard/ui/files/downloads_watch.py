"""Notices the credentials file when the browser saves it, after the merchant allowed looking into Downloads.

The looking is done off the window's thread (`DownloadsFolder`); a token is taken when the merchant says "Use this file".
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from wizard.core.failures import Failure
from wizard.core.setup.session import SetupSession
from wizard.ui.jobs import Job
from wizard.ui.services import Services

SECOND_LOOK_MS = 1500
"""Some systems tell of a change before the file has its size; so there is one more look."""


class DownloadsWatch(QObject):
    """Watches the Downloads folder from :meth:`start` on.

    Signals:
        stopped(): the permission was withdrawn.
        refused(Failure): the system does not let this program look there; nothing is watched any more.
        arrived(Path): a credentials file made since step 2 began; each file is named once.
    """

    arrived = Signal(object)
    stopped = Signal()
    refused = Signal(object)

    def __init__(self, session: SetupSession, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._services = services
        self._watcher: QFileSystemWatcher | None = None
        self._newest: Path | None = None
        self._job = Job(self)
        self._job.finished.connect(self._take)
        self._job.failed.connect(self._give_up)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SECOND_LOOK_MS)
        self._later.timeout.connect(self._look)

    @property
    def newest(self) -> Path | None:
        """The newest file that was noticed, or None."""
        return self._newest

    def start(self) -> None:
        """Begin to watch, because the merchant allowed it; looks at once.

        macOS asks the person when a folder is listed for the first time, and lets the program wait: so that is done off the
        window's thread, before the folder is watched.
        """
        self._session.watches_downloads = True
        self._look()

    def stop(self) -> None:
        """Stop watching and forget what was noticed."""
        self._session.watches_downloads = False
        self._newest = None
        self._later.stop()
        self._job.cancel()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self.stopped.emit()

    def _give_up(self, failure: Failure) -> None:
        self.stop()
        self.refused.emit(failure)

    def _changed(self) -> None:
        self._look()
        self._later.start()

    def _look(self) -> None:
        find, folder = self._services.downloads.newest, self._services.downloads_folder()
        since = self._session.account_step_began
        self._job.start(lambda cancel, report: find(folder, since))

    def _take(self, path: Path | None) -> None:
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._changed)
            self._watcher.addPath(str(self._services.downloads_folder()))
            self._later.start()  # what came between looking and watching
        if path is not None and path != self._newest:
            self._newest = path
            self.arrived.emit(path)
