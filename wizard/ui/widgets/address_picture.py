"""A schematic picture of a browser window: where the address stands, with the store hash lit."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.ui.theme import colour

PARTS = ("store-", "abc123", ".mybigcommerce.com", "/manage/dashboard")


class AddressPicture(QWidget):
    """Draws with the palette and the font of the window, so that light, dark and large text all fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            self.tr(
                "Picture: the address stands at the top of the browser window. The store hash is between store- and the dot."
            )
        )

    def sizeHint(self) -> QSize:
        """Qt asks how large the picture wants to be."""
        line = self.fontMetrics().height()
        return QSize(line * 30, line * 8)

    def minimumSizeHint(self) -> QSize:
        """Qt asks how small the picture may become."""
        return QSize(self.fontMetrics().height() * 20, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = float(self.fontMetrics().height())
        width = min(self.width() - 2.0, line * 34)
        self._box(painter, QRectF(1, 1, width, self.height() - 2.0), 9, "line")
        edge = 1 + line * 2.3
        painter.drawLine(QPointF(1, edge), QPointF(1 + width, edge))
        for index in range(3):
            dot = QRectF(line * (0.7 + 0.7 * index), edge / 2 - line * 0.2, line * 0.4, line * 0.4)
            painter.fillPath(_rounded(dot, line * 0.2), colour("line", self.palette()))
        field = QRectF(1 + line * 3, 1 + line * 0.4, width - line * 4, line * 1.5)
        self._box(painter, field, line * 0.75, "accent", "side")
        self._draw_pointer(painter, self._draw_address(painter, field, line), line)

    def _box(self, painter: QPainter, area: QRectF, radius: float, edge: str, ground: str = "") -> None:
        """Draw a rounded box; without a ground of its own it gets the one of input fields."""
        base = self.palette().color(QPalette.ColorRole.Base)
        painter.fillPath(_rounded(area, radius), colour(ground, self.palette()) if ground else base)
        painter.setPen(QPen(colour(edge, self.palette()), 1.5))
        painter.drawPath(_rounded(area, radius))

    def _draw_address(self, painter: QPainter, field: QRectF, line: float) -> QRectF:
        """Draw the address into its field and return the box around the hash."""
        left = field.left() + line * 0.9
        box = QRectF()
        for index, part in enumerate(PARTS):
            font = QFont(self.font())
            font.setBold(index == 1)
            metrics = QFontMetricsF(font)
            width = metrics.horizontalAdvance(part)
            if index == 1:
                box = QRectF(left - 3, field.top() + line * 0.16, width + 6, field.height() - line * 0.32)
                painter.fillPath(_rounded(box, 4), colour("good-soft", self.palette()))
            painter.setFont(font)
            painter.setPen(colour("good" if index == 1 else "quiet", self.palette()))
            baseline = field.center().y() + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(left, baseline), part)
            left += width + (3 if index in (0, 1) else 0)
        return box

    def _draw_pointer(self, painter: QPainter, box: QRectF, line: float) -> None:
        tip = QPointF(box.center().x(), box.bottom() + 4)
        foot = QPointF(tip.x(), box.bottom() + line * 2.3)
        painter.setPen(QPen(colour("good", self.palette()), 1.8))
        painter.drawLine(foot, tip)
        painter.drawLine(tip, QPointF(tip.x() - 5, tip.y() + 7))
        painter.drawLine(tip, QPointF(tip.x() + 5, tip.y() + 7))
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        words = self.tr("This is the store hash. Copy the whole address.")
        painter.drawText(QPointF(max(foot.x() - line * 2, line), foot.y() + line * 1.2), words)


def _rounded(area: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(area, radius, radius)
    return path
