"""Asks a shop's own domain which store it is, because the merchant said so. Nothing but the request for its hash is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizard.core.failures import Failure, FailureKind
from wizard.ui.jobs import Job

if TYPE_CHECKING:
    from wizard.core.ports import StoreLookup

RETRIED = (FailureKind.LOOKUP_NO_SUCH_HOST, FailureKind.LOOKUP_TOO_SLOW, FailureKind.LOOKUP_NOT_REACHED)
"""What may go well the next time."""


class ShopLookUp(QObject):
    """Asks one shop at a time.

    Attributes:
        host: the one that was asked last, or empty.

    Signals:
        found(Found): what it told.
        refused(Failure): why it did not tell.
    """

    found = Signal(object)
    refused = Signal(object)

    def __init__(self, port: StoreLookup | None, parent: QObject) -> None:
        super().__init__(parent)
        self._port = port
        self.host = ""
        self._job = Job(self)
        self._job.finished.connect(self.found)
        self._job.failed.connect(self.refused)

    @property
    def possible(self) -> bool:
        """True where shops may be asked; in practice mode nobody is."""
        return self._port is not None

    @property
    def running(self) -> bool:
        """True while a shop is being asked."""
        return self._job.running

    def host_to_ask(self, failure: Failure | None) -> str:
        """Return the shop's domain that a failure names and that can be asked, or empty."""
        if self._port is None or failure is None:
            return ""
        named = failure.kind in (FailureKind.STORE_OTHER_SITE, FailureKind.STORE_VANITY)
        return failure.details["host"] if named else ""

    def ask(self, host: str) -> None:
        """Ask `host`."""
        port = self._port
        if port is not None:
            self.host = host
            self._job.start(lambda cancel, report: port.look_up(host, cancel))

    def cancel(self) -> None:
        """Ask no more; what still arrives is dropped."""
        self._job.cancel()
