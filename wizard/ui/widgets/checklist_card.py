"""The checklist with what stands around it: how much is set, the search, the filter, and what to do with other rows."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wizard.core.scopes import Profile
from wizard.ui.announce import announce
from wizard.ui.base_page import paragraph
from wizard.ui.widgets.checklist import Checklist

LEAST_LINES = 14
"""Height of the list at least, in lines of its font."""
SPACING = 12


class SearchField(QLineEdit):
    """A field whose keys lead into the list, not out of the page.

    Signals:
        into_list(): Enter or the arrow down was pressed.
    """

    into_list = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this for keys. Escape clears first: pressed in a window without work to lose, it would close that."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.into_list.emit()
        else:
            super().keyPressEvent(event)


class ChecklistCard(QFrame):
    """Args:
    profile: whose rows.
    ticked: the ids of those that the merchant has set; it is kept up to date.

    Signals:
        searching(): a search begins or goes on.
    """

    searching = Signal()

    def __init__(self, profile: Profile, ticked: set[str]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.list = Checklist(profile, ticked)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumHeight(self.list.fontMetrics().height() * LEAST_LINES)
        self.list.rows.ticked_changed.connect(self.show_counts)
        self._counts = QLabel()
        self._counts.setObjectName("sectionTitle")
        self.search = self._search_field()
        self.only_to_change = QCheckBox(self.tr("Only the &rows to change"))
        self.only_to_change.toggled.connect(self._show_only_to_change)
        self._end = paragraph("", "quiet")
        self._lay_out()
        self.show_counts()
        self._show_end()

    def _search_field(self) -> SearchField:
        field = SearchField()
        field.setPlaceholderText(self.tr("Find a row"))
        field.setAccessibleName(self.tr("Find a row by its name"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._search)
        field.textEdited.connect(self.searching)
        field.into_list.connect(self.list.setFocus)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.activated.connect(field.setFocus)
        shortcut.activated.connect(field.selectAll)
        shortcut.activated.connect(self.searching)
        keys = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
        field.setToolTip(self.tr("Also finds the names that older pages use ({keys})").format(keys=keys))
        return field

    def _lay_out(self) -> None:
        self._head = QGridLayout()
        self._head.setContentsMargins(SPACING, 0, SPACING, 0)
        self._head.setHorizontalSpacing(SPACING)
        self._head.setColumnStretch(1, 1)
        self._head.addWidget(self._counts, 0, 0)
        self._head.addWidget(self.only_to_change, 0, 2)
        self._head.addWidget(self.search, 0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 8, 1, 8)
        layout.setSpacing(6)
        layout.addLayout(self._head)
        layout.addWidget(self.list, 1)
        self._end.setContentsMargins(SPACING, 0, SPACING, 0)
        layout.addWidget(self._end)
        for before, after in pairwise((self.search, self.only_to_change, self.list)):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes; in a narrow column the search has a line of its own."""
        super().resizeEvent(event)
        parts = (self._counts, self.search, self.only_to_change)
        beside = event.size().width() >= sum(part.sizeHint().width() for part in parts) + 4 * SPACING
        self._head.removeWidget(self.search)
        if beside:
            self._head.addWidget(self.search, 0, 1)
        else:
            self._head.addWidget(self.search, 1, 0, 1, 3)

    def show_counts(self) -> None:
        """Say how many of the rows to change are set."""
        done, total = self.list.rows.counts()
        self._counts.setText(self.tr("{done} of {total} set").format(done=done, total=total))

    @property
    def counts_words(self) -> str:
        """How much is said to be set."""
        return self._counts.text()

    @property
    def end_words(self) -> str:
        """What is said at the end of the list."""
        return self._end.text()

    def _show_only_to_change(self, only: bool) -> None:
        self.list.filter.set_only(only)
        self._keep_a_row()

    def _search(self, text: str) -> None:
        self.list.filter.search(text)
        self._keep_a_row()
        self._show_end()
        if self.list.filter.rowCount() == 0:
            announce(self.search, self.end_words)

    def _keep_a_row(self) -> None:
        """The row that was current stays so while it is shown; otherwise the first one is."""
        current = self.list.currentIndex()
        if not current.isValid():
            self.list.setCurrentIndex(self.list.filter.index(0, 0))
        else:
            self.list.scrollTo(current)

    def _show_end(self) -> None:
        words = self.tr("A row in BigCommerce that is not here: leave it at its first option.")
        if self.list.filter.rowCount() == 0:
            words = self.tr("No row here has this in its name.") + " " + words
        self._end.setText(words)
