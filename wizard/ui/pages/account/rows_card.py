"""The rows to set, with a count of those done, and a link to all rows in BigCommerce's order."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QListView

from wizard.core.setup.session import SetupSession
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import say
from wizard.ui.look.theme import grown
from wizard.ui.look.type import Type, set_type
from wizard.ui.pages.account.all_rows import AllRows
from wizard.ui.pages.account.b2b_box import B2BBox
from wizard.ui.pages.account.cards import Card, link_to
from wizard.ui.pages.account.checklist_model import ChecklistModel
from wizard.ui.pages.account.row_list import RowList
from wizard.ui.signs.ring import Ring
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label

GAP, SPACING, WIDEST = 10, 8, 480
"""Pixels: between the ring and its words, between the lines of the card, and of the list at 100 % text at most."""


class RowsCard(Card):
    """Holds both lists of rows, and shows one of them.

    Args:
        session: whose rows.

    Attributes:
        b2b: whether the store has B2B Edition.

    Signals:
        wanted(QWidget, QRect): this part of a widget is to be seen.
    """

    wanted = Signal(object, object)

    def __init__(self, session: SetupSession) -> None:
        super().__init__()
        self.column.setSpacing(SPACING)
        self._session = session
        self.rows = ChecklistModel(session, self)
        self.all_rows: AllRows | None = None
        self._ring = Ring()
        self._count = Label()
        set_type(self._count, Type.LABEL)
        self.switch = link_to(self._switch_words, self._switch)
        self.b2b = B2BBox()
        widest = grown(WIDEST, self.fontMetrics())
        head = FlowRow(GAP, widest=widest)
        head.add(self._ring)
        head.add(self._count)
        head.add_room()
        head.add(self.b2b)
        head.add(self.switch)
        self.column.addLayout(head)
        self.list = RowList(self.rows)
        self.list.setMaximumWidth(widest)
        self.add(self.list)
        self.rows.ticked_changed.connect(self.show_count)
        self._say_switch()
        self.show_count()

    @property
    def shows_all(self) -> bool:
        """True while all rows are shown."""
        return self.all_rows is not None and not self.all_rows.isHidden()

    @property
    def shown_list(self) -> QListView:
        """The list that is shown."""
        return self.all_rows.list if self.all_rows is not None and self.shows_all else self.list

    def follow_docked(self, docked: bool) -> None:
        """Show the link to all rows in smaller letters beside the browser."""
        self.b2b.follow_docked(docked)
        self.list.follow_docked(docked)
        set_type(self.switch, Type.NOTE if docked else Type.ACTION)

    def refresh(self) -> None:
        """Show the session's present rows; another store or account starts unticked, at its first row."""
        self.rows.refresh()
        self.b2b.setChecked(self._session.has_b2b)
        self._say_switch()
        self.list.setCurrentIndex(QModelIndex())
        if self.all_rows is not None:
            self.all_rows.list.setCurrentIndex(QModelIndex())

    def show_all(self, shown: bool) -> None:
        """Show all rows in BigCommerce's order, or only those to set."""
        if shown and self.all_rows is None:
            self.all_rows = AllRows(self.rows)
            self.all_rows.wanted.connect(self.wanted)
            self.add(self.all_rows)
        if self.all_rows is None:
            return
        self.all_rows.setVisible(shown)
        self.list.setVisible(not shown)
        self._say_switch()

    def show_count(self) -> None:
        """Say how many of the rows to set are done."""
        done, total = self.rows.counts()
        self._ring.fill(done, total)
        words = self.tr("{n} of {total}")
        widths = (self._count.fontMetrics().horizontalAdvance(words.format(n=n, total=total)) for n in range(total + 1))
        self._count.setMinimumWidth(max(widths))  # a second digit would push the link to the next line
        say(self._count, lambda: self.tr("{n} of {total}").format(n=done, total=total))

    def follow_language(self) -> None:
        """Reserve room for the count in another language."""
        self.show_count()

    @property
    def count_words(self) -> str:
        """The words of the count."""
        return self._count.text()

    def _switch(self) -> None:
        self.show_all(not self.shows_all)
        self.shown_list.setFocus()
        announce(self.switch, self._count.text())

    def _switch_words(self) -> str:
        if self.shows_all:
            return self.tr("Show only these {total}").format(total=self.rows.counts()[1])
        return self.tr("Show all {count}").format(count=self.rows.rowCount())

    def _switch_hint(self) -> str:
        if self.shows_all:
            return ""
        return self.tr("Show all {count} in BigCommerce’s order").format(count=self.rows.rowCount())

    def _say_switch(self) -> None:
        say(self.switch, self._switch_words)
        say(self.switch, self._switch_hint, "toolTip")
        say(self.switch, self._switch_hint, "accessibleDescription")
