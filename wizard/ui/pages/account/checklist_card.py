"""The checklist with what stands around it: how much is set, the search, the filter, and what to do with other rows."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from wizard.core.check.scopes import Profile
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import say
from wizard.ui.language.texts import one_after_the_other
from wizard.ui.look.bidi import isolated
from wizard.ui.look.icons import icon_pixmap
from wizard.ui.look.theme import colour
from wizard.ui.pages.account.checklist import Checklist
from wizard.ui.widgets.button import CheckBox
from wizard.ui.widgets.label import Label, paragraph

LEAST_LINES = 11
"""Height of the list at least, in lines of its font."""
SPACING = 12
CLEAR_OF_BAR = 8
"""Pixels that the note at the end keeps away from where the list's scroll bar stands, besides the usual room."""
CROSS_SIZE = 16
TARGET = 24
"""Pixels that whatever can be clicked has at least (ux rule 14)."""


class SearchField(QLineEdit):
    """A field whose keys lead into the list, not out of the page.

    Signals:
        into_list(): Enter or the arrow down was pressed.
    """

    into_list = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        cross = self._cross()
        if cross is not None:
            say(cross, lambda: self.tr("Show all rows again"), "accessibleName")
        self._draw_cross()

    def _cross(self) -> QToolButton | None:
        """Return Qt's own button; looked for each time, because it goes before its field does."""
        return self.findChild(QToolButton)

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, light becomes dark: the cross is drawn anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_cross()

    def _draw_cross(self) -> None:
        """Qt's own icon cannot be seen on a dark ground."""
        cross = self._cross()
        if cross is not None:
            shade = colour("ink2", self.palette())
            cross.setIcon(QIcon(icon_pixmap("clear", shade, CROSS_SIZE, self.devicePixelRatioF())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes; it puts the cross in its place, smaller than a finger or a tremor needs."""
        super().resizeEvent(event)
        cross = self._cross()
        if cross is not None:
            target = QRect(0, 0, TARGET, TARGET)
            target.moveCenter(cross.geometry().center())
            cross.setGeometry(target)

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
        self._counts = Label()
        self._counts.setObjectName("sectionTitle")
        self.search = self._search_field()
        self.only_to_change = say(CheckBox(), lambda: self.tr("Only the &rows to change"))
        self.only_to_change.toggled.connect(self._show_only_to_change)
        self._end = paragraph("", "quiet")
        self._lay_out()
        self.show_counts()
        self._show_end()

    def _search_field(self) -> SearchField:
        field = SearchField()
        say(field, lambda: self.tr("Find a row"), "placeholderText")
        say(field, lambda: self.tr("Find a row by its name"), "accessibleName")
        field.textChanged.connect(self._search)
        field.textEdited.connect(self.searching)
        field.into_list.connect(self.list.setFocus)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.activated.connect(field.setFocus)
        shortcut.activated.connect(field.selectAll)
        shortcut.activated.connect(self.searching)
        say(field, lambda: self._search_hint(shortcut.key()), "toolTip")
        return field

    def _search_hint(self, key: QKeySequence) -> str:
        keys = key.toString(QKeySequence.SequenceFormat.NativeText)
        return self.tr("Also finds the names that older pages use ({keys})").format(keys=isolated(keys))

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
        for widget, share in ((self._line(), 0), (self.list, 1), (self._line(), 0)):
            layout.addWidget(widget, share)
        layout.addLayout(self._foot())
        for before, after in pairwise((self.search, self.only_to_change, self.list)):
            QWidget.setTabOrder(before, after)

    def _line(self) -> QFrame:
        """Return a line that ends the list: a row cut in two and what stands beside it would run together."""
        line = QFrame()
        line.setObjectName("line")
        return line

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addSpacing(SPACING)
        foot.addWidget(self._end, 1)
        foot.addSpacing(SPACING + CLEAR_OF_BAR)
        return foot

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
        say(self._counts, lambda: self.tr("%n of {total} set", "", done).format(total=total))

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
        nothing_found = self.list.filter.rowCount() == 0
        say(self._end, lambda: self._end_words(nothing_found=nothing_found))

    def _end_words(self, *, nothing_found: bool) -> str:
        words = self.tr("A row in BigCommerce that is not here: leave it at its first option.")
        return one_after_the_other(self.tr("No row here has this in its name.") if nothing_found else "", words)
