"""Notice when the browser saves BigCommerce's file in Downloads.

The looking is done off the window's thread (`DownloadsFolder`); a token is taken when the merchant says so. It begins by
itself where the system lets a program look; where the system asks first, a click begins it; "Don't" ends it for good.
"""

from __future__ import annotations

import sys
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

    Attributes:
        system_asks: True where the system asks before a program may look into Downloads (macOS).

    Args:
        session: knows since when a file counts.
        services: looks into the folder.
        parent: what it belongs to.

    Signals:
        switched(bool): it watches now, or no longer.
        refused(Failure): the system does not let this program look there, though the merchant asked for it.
        arrived(Path): a credentials file made since step 2 began; each file is named once.
    """

    arrived = Signal(object)
    switched = Signal(bool)
    refused = Signal(object)
    system_asks = sys.platform == "darwin"

    def __init__(self, session: SetupSession, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._services = services
        self._watcher: QFileSystemWatcher | None = None
        self._newest: Path | None = None
        self._on = False
        self._asked_for = False
        self._declined = False
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

    @property
    def on(self) -> bool:
        """True while it watches."""
        return self._on

    def start_unasked(self) -> None:
        """Start watching, unless the system would ask first or the merchant declined."""
        if not self.on and not self.system_asks and not self._declined:
            self._begin()

    def start(self) -> None:
        """Start watching at the merchant's request, and look at once."""
        self._asked_for, self._declined = True, False
        self._begin()

    def _begin(self) -> None:
        """Look on a worker thread first: macOS then asks the person, and blocks until answered."""
        self._on = True
        self._look()
        self.switched.emit(True)

    def forget(self) -> None:
        """Forget the file that was noticed: it was made for another account."""
        self._newest = None

    def decline(self) -> None:
        """Stop watching because the merchant declined, and forget the file that was noticed."""
        self._declined = True
        self._end()

    def _end(self) -> None:
        self._on = self._asked_for = False
        self._newest = None
        self._later.stop()
        self._job.cancel()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self.switched.emit(False)

    def _give_up(self, failure: Failure) -> None:
        asked_for, self._declined = self._asked_for, True
        self._end()
        if asked_for:
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
            self._later.start()  # files that arrived between looking and watching
        if path is not None and path != self._newest:
            self._newest = path
            self.arrived.emit(path)
