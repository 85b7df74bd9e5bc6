"""Test all or selected stores: what the table shows meanwhile, and the summary at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.language.texts import one_after_the_other
from wizard.ui.pages.store.saved.memory import StoreMemory
from wizard.ui.pages.store.saved.saved_stores import SavedStores
from wizard.ui.pages.store.saved.testing import Begun, Seen, StoresTesting, Summary
from wizard.ui.pages.store.saved.words import TESTING
from wizard.ui.services import Services
from wizard.ui.widgets.notice import Kind, Notice


class TestOfStores(QObject):
    """Shows a test of many stores on the page.

    Args:
        services: the outside world.
        saved: the table and its progress.
        memory: the list, which hears of each result.
        notice: says how it ended.

    Signals:
        changed(): it began, or it is over.
    """

    __test__ = False  # not a test case, whatever pytest thinks of its name

    changed = Signal()

    def __init__(self, services: Services, saved: SavedStores, memory: StoreMemory, notice: Notice) -> None:
        super().__init__(saved)
        self._saved = saved
        self._memory = memory
        self._notice = notice
        self._testing = StoresTesting(services, self)
        self._testing.begun.connect(self._follow)
        self._testing.seen.connect(self._take)
        self._testing.ended.connect(self._end)
        self._testing.failed.connect(memory.failed)

    @property
    def running(self) -> bool:
        """True while stores are tested."""
        return self._testing.running

    def start(self, stores: Sequence[SavedStore]) -> None:
        """Test these stores."""
        self._testing.start(stores)
        if self.running:
            self._notice.clear()
            self._saved.table.stores.clear_remarks()
            self._saved.progress.begin(len(stores))
            self._saved.let_act(False)
            self.changed.emit()

    def stop(self) -> None:
        """Stop at once; does nothing if no test is running."""
        self._testing.stop()

    def _follow(self, begun: Begun) -> None:
        self._saved.progress.follow(begun.number, begun.store)
        self._saved.table.stores.remark(begun.store.store_hash, TESTING)

    def _take(self, seen: Seen) -> None:
        self._memory.note_result(seen.store)
        self._saved.table.stores.put(seen.store, seen.remark)
        self._saved.progress.step()

    def _end(self, summary: Summary) -> None:
        model = self._saved.table.stores
        for store_hash in [one for one, remark in model.remarks.items() if remark == TESTING]:
            model.remark(store_hash, "")
        self._saved.progress.hide()
        self._saved.let_act(True)
        if self._saved.worst_first.isChecked():
            self._saved.order()
        self._saved.table.refit()
        self._say(summary)
        self.changed.emit()

    # -- words -----------------------------------------------------------------------------------------------------

    def _say(self, summary: Summary) -> None:
        if summary.keychain is not None:
            self._notice.say_failure(summary.keychain, Kind.WARN, next_step=self._after_keychain)
        else:
            all_well = summary.passed == summary.total
            self._notice.say(Kind.GOOD if all_well else Kind.INFO, lambda: self._parts(summary))

    def _after_keychain(self) -> str:
        return self.tr("Unlock the keychain, then test again.")

    def _parts(self, summary: Summary) -> tuple[str, str]:
        if summary.stopped:
            title = self.tr("Stopped after %n store(s)", "", summary.tested)
        else:
            title = self.tr("%n store(s) tested", "", summary.tested)
        passed = self.tr("%n passed.", "", summary.passed) if summary.passed else ""
        others = self.tr("%n need(s) a look.", "", summary.others) if summary.others else ""
        left_out = self.tr("%n couldn’t be tested.", "", summary.left_out) if summary.left_out else ""
        return title, one_after_the_other(passed, others, left_out)
