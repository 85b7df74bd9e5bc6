"""A preview of the instructions in the window's fonts and colors."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from wizard.core.owner.blocks import Block, Heading, Instructions, Paragraph, Row, Rows, Sentence
from wizard.core.owner.text import PRACTICE_MARK
from wizard.ui.owner.instructions_document import in_window_language


@dataclass(frozen=True)
class _ParagraphStyle:
    """How a paragraph looks; `above` and `indent` are measured in lines of the window's font.

    A `value`, which is typed or opened, runs from left to right in every language.
    """

    above: float = 0.0
    indent: float = 0.0
    larger: float = 1.0
    bold: bool = False
    names_bold: bool = True
    value: bool = False


_TITLE, _FOR_WHOM = _ParagraphStyle(above=0.3, larger=1.5, bold=True), _ParagraphStyle(above=0.3)
_HEADING = _ParagraphStyle(above=1.0, larger=1.15, bold=True)
_TEXT, _STEP, _MORE = (
    _ParagraphStyle(above=0.4),
    _ParagraphStyle(above=0.5, indent=1.4),
    _ParagraphStyle(above=0.2, indent=1.4),
)
_VALUE = _ParagraphStyle(above=0.2, indent=2.8, value=True)
_ROW, _ROW_TO_CHANGE = _ParagraphStyle(indent=2.8, names_bold=False), _ParagraphStyle(indent=2.8)


class Preview(QTextEdit):
    """Shows the text of the sheet, without its drawings.

    Args:
        instructions: what to show.
        parent: the widget it belongs to.
    """

    def __init__(self, instructions: Instructions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )  # all wraps; Qt sees it wider from the right
        self.setAccessibleName(self.tr("Instructions for the owner"))
        self._cursor = QTextCursor(self.document())
        self._line = float(self.fontMetrics().height())
        self.document().setDocumentMargin(self._line * 0.8)
        if instructions.practice:
            self._add(PRACTICE_MARK, _ParagraphStyle(bold=True))
        self._add(instructions.title, _TITLE)
        self._add(instructions.for_whom, _FOR_WHOM)
        for block in instructions.blocks:
            self._add_block(block)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _add_block(self, block: Block) -> None:
        if isinstance(block, Heading):
            self._add(block.words, _HEADING)
        elif isinstance(block, Paragraph):
            self._add(block.words, _TEXT)
        elif isinstance(block, Rows):
            for row in block.rows:
                self._add_row(row)
        else:
            self._add(block.words, _STEP, f"{block.number}.  ")
            if block.value:
                self._add_pieces([(block.value, True)], _VALUE)
            for more in block.more:
                self._add(more, _MORE)

    def _add_row(self, row: Row) -> None:
        """Mark a row to change with an arrow too: a screen reader doesn't read bold type."""
        if row.to_change:
            self._add(row.words, _ROW_TO_CHANGE, "←  " if QGuiApplication.isRightToLeft() else "→  ")
        else:
            self._add(row.words, _ROW)

    def _add(self, words: Sentence, look: _ParagraphStyle, number: str = "") -> None:
        self._add_pieces(words.pieces(in_window_language), look, number)

    def _add_pieces(self, pieces: Iterable[tuple[str, bool]], look: _ParagraphStyle, number: str = "") -> None:
        """Add a paragraph with a hanging number.

        Args:
            pieces: the words, each with whether it is a name.
            look: how the paragraph is set.
            number: of the step.
        """
        shape = QTextBlockFormat()
        shape.setTopMargin(look.above * self._line)
        self._indent(shape, look)
        shape.setTextIndent(-QFontMetricsF(self.font()).horizontalAdvance(number))
        letters = QTextCharFormat()
        letters.setFontPointSize(self.font().pointSizeF() * look.larger)
        if self.document().isEmpty():
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape)
        self._cursor.insertText(number, letters)
        for piece, is_name in pieces:
            lit = look.bold or (is_name and look.names_bold)
            letters.setFontWeight(QFont.Weight.Bold if lit else QFont.Weight.Normal)
            self._cursor.insertText(piece, letters)

    def _indent(self, shape: QTextBlockFormat, look: _ParagraphStyle) -> None:
        """Indent from the reading edge; Qt's margins know only left and right."""
        mirrored = QGuiApplication.isRightToLeft()
        (shape.setRightMargin if mirrored else shape.setLeftMargin)(look.indent * self._line)
        shape.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if look.value or not mirrored else Qt.LayoutDirection.RightToLeft
        )
        begin = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        shape.setAlignment(begin | Qt.AlignmentFlag.AlignAbsolute)
