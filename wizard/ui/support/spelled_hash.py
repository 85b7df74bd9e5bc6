"""The store hash, letter by letter, to read out on the phone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wizard.core.text.spelling import SpelledCharacter, spelled
from wizard.ui.language.texts import by_key
from wizard.ui.look.theme import fixed_font
from wizard.ui.support.wrapped_line import WrappedLine
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.dialog_size import open_size
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label, paragraph
from wizard.ui.widgets.notice import Notice
from wizard.ui.widgets.table_fit import fit_heights, let_wrap

LARGER = 1.4
LEAST_LINES_WIDE = 40
"""Width of the screen in lines of the window's font from which on the letters of the table are larger."""
ROWS_SEEN = 4
"""Of a table on the smallest screen; usually all are seen."""


class SpelledHash(QDialog):
    """A table to follow with the finger, and the same in one line.

    Args:
        store_hash: what is spelled.
        parent: the window it opens over.
    """

    def __init__(self, store_hash: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Spell the store hash"))
        characters = [one._replace(word=by_key("Spelling", one.key, one.word)) for one in spelled(store_hash)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        words = self.tr("Read this out. It has only lowercase letters and digits.")
        layout.addWidget(paragraph(words))
        self._table = self._make_table(characters)
        layout.addWidget(self._table, 1)
        label = Label(self.tr("On one &line"))
        self.line = WrappedLine(", ".join(self._said(one) for one in characters))
        self.line.setAccessibleName(self.tr("The store hash in words"))
        label.setBuddy(self.line)
        layout.addWidget(label)
        layout.addWidget(self.line)
        self._notice = Notice()
        layout.addWidget(self._notice)
        layout.addLayout(self._buttons())
        open_size(self, QSize(self.fontMetrics().averageCharWidth() * 70, self.sizeHint().height()))
        self._table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt calls this when the window opens: now it is known how high the rows are, and they are all shown if there is room."""
        super().showEvent(event)
        if not event.spontaneous():
            table, seen = self._table, self._table.viewport().size()
            widths = [self._column_width(one) for one in range(table.columnCount())]
            for column, width in enumerate(widths[:-1]):
                table.setColumnWidth(column, width)
            open_size(self, QSize(self.width() + max(0, sum(widths) - seen.width()), self.height()))
            layout = self.layout()
            if layout is not None:
                layout.activate()  # in another width, rows and line have other heights
            missing = table.verticalHeader().length() - table.viewport().height()
            open_size(self, QSize(self.width(), self.height() + missing))

    def _column_width(self, column: int) -> int:
        """Return how wide a column has to be for its heading and its words to stand in one line each."""
        table = self._table
        cells = [table.item(row, column) for row in range(table.rowCount())]
        fonts = [one.font() if one and column == 0 else table.font() for one in cells]
        words = [
            QFontMetrics(font).horizontalAdvance(one.text()) for one, font in zip(cells, fonts, strict=True) if one
        ]
        return max(*words, table.horizontalHeader().sectionSizeHint(column)) + table.fontMetrics().height()

    def _make_table(self, characters: list[SpelledCharacter]) -> QTableWidget:
        table = QTableWidget(len(characters), 3)
        table.setAccessibleName(self.tr("Spell the store hash"))
        table.setHorizontalHeaderLabels([self.tr("Character"), self.tr("Say"), self.tr("It’s a")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        font = QFont(self.font())
        room = self.screen().availableSize().width()
        font.setPointSizeF(font.pointSizeF() * (LARGER if room > LEAST_LINES_WIDE * self.fontMetrics().height() else 1))
        table.setFont(font)
        fixed = fixed_font()
        fixed.setPointSizeF(font.pointSizeF() * LARGER)
        fixed.setBold(True)
        for row, one in enumerate(characters):
            cells = [QTableWidgetItem(text) for text in (one.character, one.word, self._kind(one))]
            cells[0].setFont(fixed)
            cells[0].setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.character}: {self._said(one)}")
            for column, cell in enumerate(cells):
                table.setItem(row, column, cell)
        headings = QFont(self.font())
        headings.setPointSizeF(self.font().pointSizeF())  # said again, or the table's larger size would be taken over
        table.horizontalHeader().setFont(headings)
        let_wrap(table)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.sectionResized.connect(lambda: fit_heights(table))
        table.setSizeAdjustPolicy(QTableWidget.SizeAdjustPolicy.AdjustToContents)
        table.setMinimumHeight(table.verticalHeader().minimumSectionSize() * ROWS_SEEN)
        table.setCurrentCell(0, 0)
        return table

    def _kind(self, one: SpelledCharacter) -> str:
        """A 0 looks like an o, a 1 like an l: each says what it is."""
        if one.character.isdigit():
            return self.tr("digit")
        return self.tr("letter") if one.character.isalpha() else self.tr("symbol")

    def _said(self, one: SpelledCharacter) -> str:
        return self.tr("digit {word}").format(word=one.word) if one.character.isdigit() else one.word

    def _buttons(self) -> FlowRow:
        row = FlowRow()
        row.add(CopyButton(lambda: self.tr("&Copy"), lambda: self.tr("Copied"), self._copy))
        close = Button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row.add_room()
        row.add(close)
        return row

    def _copy(self) -> bool:
        return self._notice.copy_or_say(self.line.toPlainText())
