"""All rows in BigCommerce's order and style, with a search, for comparing with its page from top to bottom."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal

from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import say
from wizard.ui.language.texts import one_after_the_other, translated
from wizard.ui.pages.account.cards import Card
from wizard.ui.pages.account.checklist import Checklist
from wizard.ui.pages.account.checklist_model import ChecklistModel
from wizard.ui.widgets.search_field import SearchField

SPACING = 8
"""Pixels between the search, the list, and the note at its end."""


class AllRows(Card):
    """The search field, the list, and a line at its end.

    Args:
        rows: what is ticked and what is marked.

    Signals:
        wanted(QWidget, QRect): this part of a widget is to be seen.
    """

    wanted = Signal(object, object)

    def __init__(self, rows: ChecklistModel) -> None:
        super().__init__()
        self.column.setSpacing(SPACING)
        self.list = Checklist(rows)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._show(now))
        self.search = self._search_field()
        self._end = self.add_note(str)
        self.column.insertWidget(0, self.search)
        self.column.insertWidget(1, self.list)
        self._show_end()

    def _search_field(self) -> SearchField:
        field = SearchField(lambda: translated("SearchField", "Show all rows again"))
        say(field, lambda: self.tr("Find a row"), "placeholderText")
        say(field, lambda: self.tr("Find a row by name"), "accessibleName")
        field.textChanged.connect(self._search)
        field.into_list.connect(self.list.setFocus)
        key = field.lead_here(self, lambda keys: self.tr("Also finds older names ({keys})").format(keys=keys))
        key.activated.connect(lambda: self.wanted.emit(field, field.rect()))
        return field

    @property
    def end_words(self) -> str:
        """The words at the end of the list."""
        return self._end.text()

    def _search(self, text: str) -> None:
        self.list.filter.search(text)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.filter.index(0, 0))
        self._show_end()
        if self.list.filter.rowCount() == 0:
            announce(self.search, self.end_words)

    def _show(self, index: QModelIndex) -> None:
        """Scroll the page to a row, since the list itself doesn't scroll."""
        if index.isValid() and self.list.hasFocus():
            self.wanted.emit(self.list, self.list.visualRect(index))

    def _show_end(self) -> None:
        nothing_found = self.list.filter.rowCount() == 0
        say(self._end, lambda: self._end_words(nothing_found=nothing_found))

    def _end_words(self, *, nothing_found: bool) -> str:
        words = self.tr("Leave unlisted rows on their first option.")
        return one_after_the_other(self.tr("No row has that name.") if nothing_found else "", words)
