"""Ask a shop's own domain which store it is, at the merchant's request. Sends no more than that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizard.core.failures import Failure, FailureKind
from wizard.ui.jobs import Job
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.store.address_part import AddressPart
from wizard.ui.pages.store.reading import Reading

if TYPE_CHECKING:
    from wizard.core.address.shop_domain import Found
    from wizard.core.ports import StoreLookup
    from wizard.ui.pages.store.whose import WhoseStore

RETRIED = (FailureKind.LOOKUP_NO_SUCH_HOST, FailureKind.LOOKUP_TOO_SLOW, FailureKind.LOOKUP_NOT_REACHED)
"""What may go well the next time."""


class ShopLookUp(QObject):
    """Asks one shop at a time.

    Attributes:
        host: the one that was asked last, or empty.

    Args:
        port: asks the shop; None in practice mode.
        parent: what it belongs to.

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
        """True where shops may be asked, never in practice mode."""
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


class ShopAsking(QObject):
    """Asks the shop in the field, and shows that below it.

    Args:
        port: looks up a store hash, or None where nobody is asked.
        part: the field with what stands under it.
        reading: what the text in the field means.

    Signals:
        begun(): a shop is being asked.
        refused(Failure): why it did not tell.
    """

    begun = Signal()
    refused = Signal(object)

    def __init__(self, port: StoreLookup | None, part: AddressPart, reading: Reading) -> None:
        super().__init__(part)
        self._part = part
        self._reading = reading
        self._shop = ShopLookUp(port, self)
        self._shop.found.connect(self._take_found)
        self._shop.refused.connect(self._take_refusal)

    @property
    def possible(self) -> bool:
        """True where shops may be asked."""
        return self._shop.possible

    @property
    def running(self) -> bool:
        """True while a shop is being asked."""
        return self._shop.running

    @property
    def host(self) -> str:
        """The shop to ask, or asked last, or empty."""
        return self._shop.host_to_ask(self._reading.failure) or self._shop.host

    def host_to_ask(self, failure: Failure | None) -> str:
        """Return the shop's domain that a failure names and that can be asked, or empty."""
        return self._shop.host_to_ask(failure)

    def ask(self) -> None:
        """Ask the shop for its store hash."""
        host = self._shop.host_to_ask(self._reading.failure) or self._reading.subdomain or self._shop.host
        if not host:
            return
        self._part.clear_problem()
        self._part.answer.clear()
        self._part.waiting.wait_for(
            lambda: self.tr("Asking {host} for its store hash…").format(host=isolated(host)),
        )
        self._shop.ask(host)
        self.begun.emit()

    def cancel(self) -> None:
        """Ask no more; what still arrives is dropped."""
        self._shop.cancel()

    def _take_found(self, found: Found) -> None:
        self._part.waiting.hide()
        self._reading.take_found(found)

    def _take_refusal(self, failure: Failure) -> None:
        self._part.waiting.hide()
        self._reading.take_refusal(failure)
        self.refused.emit(failure)

    def show_answer(self, whose: WhoseStore | None) -> None:
        """Show the meaning of the field, and ask whose store it is.

        Args:
            whose: asks; None before the first frame.
        """
        store, answer = self._reading.store, self._part.answer
        wanted = ""
        if store is None or self._reading.is_doubtful_to_others(store):
            answer.clear()
        else:
            shop = whose.known(store.value) if whose is not None else None
            answer.show_store(store, shop, check=self.possible and bool(self._reading.subdomain))
            wanted = store.value if store.certain else ""
        if whose is not None:
            whose.ask(wanted)
