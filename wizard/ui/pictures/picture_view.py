"""A small picture beside a step; a click or Enter shows it large."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wizard.core.owner.blocks import Picture
from wizard.ui.language.retranslate import say
from wizard.ui.look.theme import colour
from wizard.ui.pictures.drawings import paint_picture, picture_size, unit_for
from wizard.ui.pictures.picture_words import caption, what_to_look_for
from wizard.ui.pictures.sketch import SketchStyle

LINES_WIDE = 13.0
"""Width of a small picture in lines of the window's font: its own letters are a little smaller than the window's."""
ROOM = 3.0
"""Room around the picture for the frame of the focus, in pixels."""


class PictureView(QAbstractButton):
    """Draws with the palette and the font of the window, so that light, dark and large text all fit.

    Args:
        picture: which one.
        typed: what stands in the form's first field.
        lines_wide: how many lines of the font a picture of the usual width is wide.
    """

    def __init__(self, picture: Picture, typed: str = "", lines_wide: float = LINES_WIDE) -> None:
        super().__init__()
        self.picture = picture
        self._typed = typed
        self._lines_wide = lines_wide
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        say(self, lambda: self.tr("Enlarge picture: {caption}").format(caption=caption(picture)), "accessibleName")
        say(self, lambda: what_to_look_for(picture), "accessibleDescription")
        say(self, lambda: self.tr("Click to enlarge"), "toolTip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._enlarge)

    def follow_language(self) -> None:
        """Write what stands in the picture in the present language."""
        self.update()

    def sizeHint(self) -> QSize:
        """Qt asks how large the picture wants to be."""
        size = picture_size(self.picture) * unit_for(self.fontMetrics().height(), self._lines_wide)
        return QSize(round(size.width() + 2 * ROOM), round(size.height() + 2 * ROOM))

    def minimumSizeHint(self) -> QSize:
        """Qt asks how small the picture may become: half as large, and it is still known again."""
        return QSize(self.sizeHint().width() // 2, self.heightForWidth(self.sizeHint().width() // 2))

    def heightForWidth(self, width: int) -> int:
        """Qt asks how high the picture is in so much width."""
        size = picture_size(self.picture)
        inside = min(width, self.sizeHint().width()) - 2 * ROOM
        return round(inside * size.height() / size.width() + 2 * ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = picture_size(self.picture)
        unit = min((self.width() - 2 * ROOM) / size.width(), (self.height() - 2 * ROOM) / size.height())
        paint_picture(
            painter, self.picture, QPointF(ROOM, ROOM), unit, SketchStyle(self.palette(), self.font()), self._typed
        )
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("link", self.palette()), 2 if self.hasFocus() else 1))
            around = QRectF(0, 0, size.width() * unit + 2 * ROOM, size.height() * unit + 2 * ROOM)
            painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), 6, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this for keys; Enter enlarges instead of going on to the next page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _enlarge(self) -> None:
        show_large((self.picture,), self._typed, self)


def show_large(pictures: tuple[Picture, ...], typed: str, parent: QWidget) -> None:
    """Open the pictures in a window of their own.

    Args:
        pictures: from top to bottom.
        typed: the text in the form's first field.
        parent: the window below.
    """
    from wizard.ui.pictures.picture_dialog import PictureDialog  # noqa: PLC0415 - rarely opened

    PictureDialog(pictures, typed, parent).open()
