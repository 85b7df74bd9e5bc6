"""A window for several files at once, with a result for each. Working stores can be kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from wizard.core.failures import Failure
from wizard.core.setup.session import SetupSession
from wizard.ui.jobs import Job
from wizard.ui.language.announce import announce
from wizard.ui.pages.store.several.opening import Opening, protected_among
from wizard.ui.pages.store.several.table import FilesTable
from wizard.ui.pages.store.several.testing import FileSeen, Opened, check_files, keep_stores
from wizard.ui.services import Services
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.dialog_size import MARGIN, open_size
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph
from wizard.ui.widgets.notice import Kind, Notice

LETTERS_WIDE, LINES_HIGH = 84, 26


class SeveralFiles(QDialog):
    """Tests the store of each file as soon as it opens, or once the passphrases of the protected ones were asked for.

    Closing it stops that and drops every token it read.

    Args:
        services: the outside world.
        session: knows the rows that the tokens are compared with.
        places: files, and folders with such.
        parent: what it opens over.

    Signals:
        kept(): stores were put into the list.
    """

    kept = Signal()

    def __init__(self, services: Services, session: SetupSession, places: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Test several files"))
        self._services = services
        self._session = session
        self._places = places
        self._looking, self._testing, self._keeping = Job(self), Job(self), Job(self)
        self._opening = Opening(services, self)
        self._lay_out()
        self._connect()
        letters = self.fontMetrics()
        open_size(self, QSize(letters.averageCharWidth() * LETTERS_WIDE, letters.lineSpacing() * LINES_HIGH))
        self._looking.start(lambda cancel, report: protected_among(services, places, cancel))
        self._follow()

    def _connect(self) -> None:
        self._looking.finished.connect(self._opening.start)
        self._opening.trying.connect(self._say_trying)
        self._opening.asking.connect(self._wait)
        self._opening.done.connect(self._test)
        self._opening.cancelled.connect(self.reject)
        self._testing.progressed.connect(self._take)
        self._testing.finished.connect(lambda nothing: self._end())
        self._keeping.finished.connect(self._say_kept)
        for job in (self._looking, self._testing, self._keeping):
            job.failed.connect(self._fail)

    def _lay_out(self) -> None:
        self.table = FilesTable()
        self.table.setAccessibleName(self.tr("Files and results"))
        self.table.selectionModel().selectionChanged.connect(self._follow)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Looking for protected files"))
        self.under_way = paragraph("", "quiet")
        self.under_way.hide()
        self.notice = Notice()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 16, MARGIN, 14)
        layout.setSpacing(12)
        layout.addWidget(paragraph(self.tr("Each file is tested by itself, with its own store.")))
        layout.addWidget(self.table, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self.under_way)
        layout.addWidget(self.notice)
        layout.addLayout(self._buttons())

    def _buttons(self) -> FlowRow:
        self.keep = Button(self.tr("&Keep on this computer"))
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(self._keep)
        self.keep.setVisible(self._services.keychain is not None and self._services.saved_stores is not None)
        self.stop = Button(self.tr("&Stop"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._stop)
        self._close = Button(self.tr("&Close"))
        self._close.setDefault(True)
        self._close.clicked.connect(self.reject)
        row = FlowRow()
        row.add(self.keep)
        row.add_room()
        row.add(self.stop)
        row.add(self._close)
        self._follow()
        return row

    @property
    def running(self) -> bool:
        """True while files are read, opened or tested."""
        return self._looking.running or self._opening.running or self._testing.running

    def done(self, result: int) -> None:
        """Qt calls this when the window closes, in whichever way."""
        self._cancel()
        self.table.files.clear()  # the tokens go now, not when somebody looks for garbage
        super().done(result)

    def _cancel(self) -> None:
        for work in (self._looking, self._opening, self._testing):
            work.cancel()

    def _stop(self) -> None:
        self._cancel()
        self._end(stopped=True)

    def _wait(self) -> None:
        """Show nothing under way while a passphrase is asked for: the dialog says itself when it opens its file."""
        self._bar.hide()
        self.under_way.hide()

    def _say_trying(self, number: int, total: int) -> None:
        words = self.tr("Opening protected file {number} of {total}…").format(number=number, total=total)
        self.under_way.setText(words)
        self.under_way.show()
        self._show_bar(words)
        announce(self.under_way, words)

    def _show_bar(self, words: str) -> None:
        """Show the bar, named by what is done now."""
        self._bar.setAccessibleName(words)
        self._bar.show()

    def _test(self, opened: Opened) -> None:
        self.under_way.hide()
        self._show_bar(self.tr("Files are being tested"))
        services, profile, places = self._services, self._session.profile, self._places
        self._testing.start(lambda cancel, report: check_files(services, profile, places, opened, cancel, report))

    def _take(self, seen: FileSeen) -> None:
        self.table.files.add(seen)

    def _end(self, *, stopped: bool = False) -> None:
        self._bar.hide()
        self.under_way.hide()
        count = len(self.table.files.rows)
        title = self.tr("Stopped") if stopped else self.tr("Done")
        nothing = self.tr("No file was tested.") if stopped else self.tr("No file with a token was found.")
        words = self.tr("%n result(s).", "", count) if count else nothing
        self.notice.say(Kind.INFO, lambda: (title, words))
        if any(seen.can_be_kept for seen in self.table.files.rows):
            self.table.selectAll()
        self._follow()

    def _follow(self) -> None:
        """Offer to keep the working tokens once all are tested."""
        self.stop.setVisible(self.running)
        idle = not self.running and not self._keeping.running
        self.keep.setEnabled(idle and any(seen.can_be_kept for seen in self.table.selected))

    def _keep(self) -> None:
        """Keep each store once, from the last file for it."""
        chosen = {seen.store_hash: seen for seen in self.table.selected if seen.can_be_kept}
        services = self._services
        self._keeping.start(lambda cancel, report: keep_stores(services, list(chosen.values())))
        self._follow()

    def _say_kept(self, count: int) -> None:
        title = self.tr("%n store(s) kept", "", count)
        words = self.tr("Their tokens are in the keychain. The stores are in your list.")
        self.notice.say(Kind.GOOD, lambda: (title, words))
        self._follow()
        self.kept.emit()

    def _fail(self, failure: Failure) -> None:
        self._bar.hide()
        self.notice.say_failure(failure, Kind.WARN)
        self._follow()
        self.kept.emit()  # what came before is in the list
