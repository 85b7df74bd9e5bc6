"""Test many saved stores in turn, off the window's thread; each result is in the list before the next store begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizard.core.check.result import Outcome
from wizard.core.failures import Failure
from wizard.core.setup.saved_stores import SavedStore
from wizard.core.stores.not_tested import NotTested
from wizard.ui.jobs import Job, Report
from wizard.ui.pages.store.saved.words import remark_of
from wizard.ui.services import Services

if TYPE_CHECKING:  # the list is shown long before anything is tested
    from wizard.core.concurrency.cancel import Cancel
    from wizard.core.stores.testing import StoreTried


@dataclass(frozen=True)
class Begun:
    """A store's turn has come; `number` counts from 1."""

    number: int
    store: SavedStore


@dataclass(frozen=True)
class Seen:
    """The result of one store.

    Attributes:
        store: its row as it is now.
        remark: why nothing new is known of it, or empty.
        keychain: what stood between this program and the keychain, or None.
    """

    store: SavedStore
    remark: str
    keychain: Failure | None


@dataclass(frozen=True)
class Summary:
    """The summary of a test of many stores.

    Attributes:
        total: stores that were to be tested.
        passed: those that passed.
        others: those that BigCommerce answered otherwise.
        left_out: those of which nothing new is known.
        keychain: why the keychain gave no token, or None.
        stopped: somebody stopped it.
    """

    total: int
    passed: int = 0
    others: int = 0
    left_out: int = 0
    keychain: Failure | None = None
    stopped: bool = False

    @property
    def tested(self) -> int:
        """How many stores were tested."""
        return self.passed + self.others

    def with_seen(self, seen: Seen) -> Summary:
        """Return the summary with one more store."""
        keychain = seen.keychain or self.keychain
        if seen.remark:
            return replace(self, left_out=self.left_out + 1, keychain=keychain)
        if seen.store.outcome == Outcome.READY:
            return replace(self, passed=self.passed + 1)
        return replace(self, others=self.others + 1)


class StoresTesting(QObject):
    """Tests one store at a time. Each token is read from the keychain in turn, and dropped afterwards.

    Args:
        services: the outside world; without a list or a keychain there is nothing to test.
        parent: what it ends with.

    Signals:
        begun(Begun): a store's turn has come.
        seen(Seen): what became of it; its result is in the list by now.
        ended(Summary): all were tried, or somebody stopped it.
        failed(Failure): the list could not be changed, so the test ended.
    """

    begun = Signal(object)
    seen = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._summary: Summary | None = None
        self._job = Job(self)
        self._job.progressed.connect(self._take)
        self._job.finished.connect(lambda nothing: self._end(stopped=False))
        self._job.failed.connect(self._fail)

    @property
    def running(self) -> bool:
        """True from :meth:`start` until the end or :meth:`stop`."""
        return self._summary is not None

    def start(self, stores: Sequence[SavedStore]) -> None:
        """Test these stores one by one; does nothing while others are tested."""
        if (
            not self.running
            and stores
            and self._services.saved_stores is not None
            and self._services.keychain is not None
        ):
            self._summary = Summary(len(stores))
            self._job.start(lambda cancel, report: _test_all(self._services, stores, cancel, report))

    def stop(self) -> None:
        """Stop at once; results so far stay."""
        if self.running:
            self._job.cancel()
            self._end(stopped=True)

    def _take(self, news: Begun | Seen) -> None:
        if self._summary is None:
            return
        if isinstance(news, Begun):
            self.begun.emit(news)
        else:
            self._summary = self._summary.with_seen(news)
            self.seen.emit(news)

    def _end(self, *, stopped: bool) -> None:
        summary, self._summary = self._summary, None
        if summary is not None:
            self.ended.emit(replace(summary, stopped=stopped))

    def _fail(self, failure: Failure) -> None:
        self._end(stopped=True)
        self.failed.emit(failure)


def _test_all(services: Services, stores: Sequence[SavedStore], cancel: Cancel, report: Report) -> None:
    """Save and report each result. Runs on a worker thread."""
    index = services.saved_stores
    for tried in _tried(services, stores, cancel, report):
        if cancel.is_set():
            return
        store = tried.as_saved(datetime.now().astimezone())
        if tried.tells_of_store and index is not None:
            index.note_result(store)
        keychain = tried.failure if tried.not_tested is NotTested.KEYCHAIN else None
        report(Seen(store, remark_of(tried), keychain))


def _tried(services: Services, stores: Sequence[SavedStore], cancel: Cancel, report: Report) -> Iterator[StoreTried]:
    from wizard.core.stores.testing import SavedStoresTest  # noqa: PLC0415 - loads what only a test needs

    check, keychain = services.check_in_turn or services.check, services.keychain
    assert keychain is not None and services.catalogue is not None
    test = SavedStoresTest(
        keychain, lambda plan, stop: check(plan, stop, lambda event: None), services.catalogue(), cancel
    )
    return test.run(stores, lambda number, store: report(Begun(number, store)))
