"""The instructions as a PDF to print or to send: blocks become items, items are laid out on pages, pages are painted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter, QPen

from wizard.core.owner.blocks import Block, Heading, Instructions, Paragraph, Sentence, Step
from wizard.core.owner.text import PRACTICE_MARK
from wizard.ui.language.texts import by_key, translated
from wizard.ui.owner.page_items import Item, RowItem, RowsHead, StepItem, TextItem
from wizard.ui.owner.paper import (
    MARGIN,
    POINT,
    UNITS_PER_INCH,
    Pieces,
    Type,
    beginning,
    ending,
    paper_font,
    shade,
)

FOOT = 30 * POINT
"""Room at the lower end of each page for its number."""
MARK = 26 * POINT
"""Room at the upper end of each page for the mark of practice."""
CONTEXT = "Owner"


@dataclass
class Group:
    """Items kept together on one page if possible.

    Attributes:
        items: from top to bottom.
        repeated: what stands above the items again when they have to go on on another page.
    """

    items: list[Item] = field(default_factory=list)
    repeated: Item | None = None

    @property
    def height(self) -> float:
        """The height of all items."""
        return sum(item.height for item in self.items)


def in_window_language(key: str, english: str) -> str:
    """Return a sentence of the instructions in the language of the window."""
    return by_key(CONTEXT, key, english)


def pdf_of(instructions: Instructions, paper: QPageSize.PageSizeId) -> bytes:
    """Return the sheet as a PDF, in the language of the window."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(instructions.title.text(in_window_language))
    writer.setCreator("BigCommerce Connect")
    writer.setResolution(UNITS_PER_INCH)
    writer.setPageSize(QPageSize(paper))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    _paint(writer, instructions)
    buffer.close()
    return bytes(data.data())


def page_size(locale: QLocale) -> QPageSize.PageSizeId:
    """Return the country's paper size: Letter where measures are American, else A4."""
    american = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4


def _paint(writer: QPdfWriter, instructions: Instructions) -> None:
    wide, high = float(writer.width()), float(writer.height())
    top = MARGIN + (MARK if instructions.practice else 0)
    pages = paginate(list(_groups(instructions, wide - 2 * MARGIN)), high - top - MARGIN - FOOT)
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, page in enumerate(pages, 1):
        if number > 1:
            writer.newPage()
        if instructions.practice:
            _paint_mark(painter, wide)
        _paint_foot(
            painter, QRectF(MARGIN, high - MARGIN - 12 * POINT, wide - 2 * MARGIN, 14 * POINT), number, len(pages)
        )
        place = top
        for item in page:
            item.paint(painter, MARGIN, place)
            place += item.height
    painter.end()


def paginate(groups: Sequence[Group], room: float) -> list[list[Item]]:
    """Place the groups on pages: whole ones where they fit, and otherwise item by item.

    Args:
        groups: in reading order.
        room: the height of a page that items may use.
    """
    pages: list[list[Item]] = [[]]
    left = room
    for group in groups:
        if group.height > left and group.height <= room and pages[-1]:
            pages.append([])
            left = room
        for item in group.items:
            if item.height > left and pages[-1]:
                again = [group.repeated] if group.repeated and item is not group.repeated else []
                pages.append([*again])
                left = room - sum(one.height for one in again)
            pages[-1].append(item)
            left -= item.height
    return pages


def _groups(instructions: Instructions, width: float) -> Iterator[Group]:
    """Group a heading with what follows it, and the last step before the rows with the rows."""
    yield Group(
        [
            TextItem(_shown(instructions.title), Type.TITLE, 0, 4, width),
            TextItem(_shown(instructions.for_whom), Type.FOR_WHOM, 0, 14, width),
        ]
    )
    waiting = Group()
    blocks = instructions.blocks
    for block, following in zip(blocks, (*blocks[1:], None), strict=True):
        items = list(_items(block, width))
        waiting.items += items
        rows = [item for item in items if isinstance(item, RowsHead)]
        waiting.repeated = rows[0] if rows else waiting.repeated
        if isinstance(block, Heading) or (following is not None and _is_rows(following)):
            continue
        yield waiting
        waiting = Group()


def _items(block: Block, width: float) -> Iterator[Item]:
    if isinstance(block, Heading):
        yield TextItem(_shown(block.words), Type.HEADING, 12, 9, width)
    elif isinstance(block, Paragraph):
        yield TextItem(_shown(block.words), Type.TEXT, 0, 8, width)
    elif isinstance(block, Step):
        yield StepItem(block, _shown, width)
    else:
        yield RowsHead((_tr("Set"), _tr("Row in BigCommerce"), _tr("Choose the highlighted one")), width)
        for row in block.rows:
            yield RowItem(row, width)


def _is_rows(block: Block) -> bool:
    return not isinstance(block, Heading | Paragraph | Step)


def _shown(words: Sentence) -> Pieces:
    return words.pieces(in_window_language)


def _paint_mark(painter: QPainter, wide: float) -> None:
    area = QRectF(MARGIN, MARGIN - 12 * POINT, wide - 2 * MARGIN, 22 * POINT)
    painter.setPen(QPen(shade("warn"), 0.8 * POINT))
    painter.setBrush(shade("warn-soft"))
    painter.drawRoundedRect(area, 4 * POINT, 4 * POINT)
    painter.setPen(Type.MARK.colour)
    painter.setFont(Type.MARK.font)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, PRACTICE_MARK.text(in_window_language))


def _paint_foot(painter: QPainter, area: QRectF, number: int, count: int) -> None:
    painter.setPen(QPen(shade("line"), 0.6 * POINT))
    painter.drawLine(area.topLeft() - QPointF(0, 6 * POINT), area.topRight() - QPointF(0, 6 * POINT))
    painter.setPen(Type.FOOT.colour)
    painter.setFont(paper_font(8))
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area, beginning() | middle, _tr("Made with BigCommerce Connect. Contains no password or token."))
    words = _tr("Page {number} of {count}").format(number=number, count=count)
    painter.drawText(area, ending() | middle, words)


def _tr(text: str) -> str:
    return translated(CONTEXT, text)
