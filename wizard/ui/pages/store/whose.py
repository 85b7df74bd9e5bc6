"""Ask the store's public front page whose store it is, quietly and without the token."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from wizard.core.address.front_page import FrontPage
from wizard.ui.jobs import Job
from wizard.ui.services import ReadFrontPage

PAUSE_MS = 600
"""Somebody who types an address is not asked about after every letter."""


class WhoseStore(QObject):
    """Asks once per store. Failures are not shown.

    Args:
        read: reads a front page; None: nobody is asked.
        parent: what it ends with.

    Signals:
        learned(str, FrontPage): the store hash, and what its front page says.
    """

    learned = Signal(str, object)

    def __init__(self, read: ReadFrontPage | None, parent: QObject) -> None:
        super().__init__(parent)
        self._read = read
        self._known: dict[str, FrontPage | None] = {}
        self._wanted = ""
        self._job = Job(self)
        self._job.finished.connect(self._take)
        self._job.failed.connect(lambda failure: self._take(None))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._start)

    def ask(self, store_hash: str) -> None:
        """Ask about a store with a certain hash; an empty hash stops asking."""
        if store_hash == self._wanted:
            return
        self._wanted = store_hash
        self._job.cancel()
        self._soon.stop()
        if store_hash in self._known:
            self._say(store_hash)
        elif store_hash and self._read is not None:
            self._soon.start()

    def known(self, store_hash: str) -> FrontPage | None:
        """Return what is known of a store."""
        return self._known.get(store_hash)

    def _start(self) -> None:
        read, store_hash = self._read, self._wanted
        if read is not None:
            self._job.start(lambda cancel, report: read(store_hash, cancel))

    def _take(self, page: FrontPage | None) -> None:
        self._known[self._wanted] = page
        self._say(self._wanted)

    def _say(self, store_hash: str) -> None:
        page = self._known[store_hash]
        if page is not None:
            self.learned.emit(store_hash, page)
