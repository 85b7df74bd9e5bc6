"""A choice with a line of explanation: a blue tile with a tick, a name that may be long, and a quiet note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from wizard.ui.look.strokes import stroke
from wizard.ui.look.theme import colour, grown, is_high_contrast
from wizard.ui.look.type import Type

TILE, TILE_RADIUS = 18, 4.5
GAP = 12
ABOVE_AND_BELOW = 8
RING, RING_RADIUS = 2, 6
_WRAP = Qt.TextFlag.TextWrapAnywhere | Qt.TextFlag.TextWordWrap


class ChoiceTile(QCheckBox):
    """Blue means chosen; green, which means done, is for others.

    Args:
        name: what is chosen; it wraps wherever it has to, since file names have no blanks.
        note: one line about it.
    """

    def __init__(self, name: str, note: str) -> None:
        super().__init__()
        self._name = name
        self.setAccessibleName(name)
        self.say(note)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, note: str) -> None:
        """Show this note."""
        self._note = note
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    @property
    def name(self) -> str:
        """The name of the choice."""
        return self._name

    @property
    def note(self) -> str:
        """The note."""
        return self._note

    def hasHeightForWidth(self) -> bool:
        """Qt asks whether the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt asks how high the tile is in so much width."""
        words = self._height(Type.ACTION, self._name, width) + self._height(Type.NOTE, self._note, width)
        return max(words, grown(TILE, self.fontMetrics())) + 2 * ABOVE_AND_BELOW

    def sizeHint(self) -> QSize:
        """Qt asks how large the tile wants to be."""
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else self._widest()
        return QSize(self._widest(), self.heightForWidth(max(width, self.minimumSizeHint().width())))

    def minimumSizeHint(self) -> QSize:
        """Qt asks how small the tile may become."""
        width = self._beside() + grown(120, self.fontMetrics())
        return QSize(width, 2 * ABOVE_AND_BELOW + grown(TILE, self.fontMetrics()))

    def hitButton(self, pos: QPoint) -> bool:
        """Qt asks whether a click here changes the choice: the whole row does."""
        return self.rect().contains(pos)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes; in another width the name may need other lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, the text has become larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_tile(painter)
        top = ABOVE_AND_BELOW
        for use, words, shade in ((Type.ACTION, self._name, "ink"), (Type.NOTE, self._note, "ink2")):
            height = self._height(use, words, self.width())
            painter.setFont(use.font())
            painter.setPen(colour(shade, self.palette()))
            painter.drawText(self._mirrored(QRect(self._beside(), top, self._room(self.width()), height)), _WRAP, words)
            top += height
        if self.hasFocus():
            painter.setPen(QPen(colour("link", self.palette()), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RING_RADIUS, RING_RADIUS)

    def _draw_tile(self, painter: QPainter) -> None:
        side = grown(TILE, self.fontMetrics())
        tile = QRectF(self._mirrored(QRect(RING + 2, (self.height() - side) // 2, side, side)))
        chosen = self.isChecked()
        palette = self.palette()
        painter.setPen(QPen(colour("link" if chosen else "edge", palette), 2 if is_high_contrast(palette) else 1.5))
        painter.setBrush(colour("weak" if chosen else "paper", palette))
        painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), TILE_RADIUS, TILE_RADIUS)
        if chosen:
            stroke(painter, "tick", colour("link", palette), tile.adjusted(2, 2, -2, -2), 2.0)

    def _mirrored(self, place: QRect) -> QRect:
        if self.isRightToLeft():
            place.moveLeft(self.width() - place.right() - 1)
        return place

    def _beside(self) -> int:
        """Return the offset of the words, in pixels."""
        return RING + 2 + grown(TILE, self.fontMetrics()) + GAP

    def _room(self, width: int) -> int:
        return max(1, width - self._beside() - RING - 2)

    def _widest(self) -> int:
        wide = [QFontMetrics(use.font()).horizontalAdvance(words) for use, words in self._parts()]
        return self._beside() + max(wide) + RING + 4

    def _parts(self) -> tuple[tuple[Type, str], ...]:
        return ((Type.ACTION, self._name), (Type.NOTE, self._note))

    def _height(self, use: Type, words: str, width: int) -> int:
        room = QRect(0, 0, self._room(width), 10_000)
        return QFontMetrics(use.font()).boundingRect(room, int(_WRAP), words).height()
