"""A picture that leads a page: as wide as its column has room for, and said in words to whoever does not see it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from wizard.core.owner.blocks import Picture
from wizard.ui.language.retranslate import say
from wizard.ui.look.theme import grown
from wizard.ui.pictures.drawings import paint_picture, picture_size
from wizard.ui.pictures.picture_words import caption, what_to_look_for
from wizard.ui.pictures.sketch import SketchStyle

WIDEST, NARROWEST = 480, 240
"""Pixels at 100 % text. A docked column leaves 340; less only where the screen itself is narrow."""


class LeadPicture(QLabel):
    """The picture alone. A label, because a screen reader passes bare widgets by.

    Args:
        picture: which one.
        widest: pixels at 100 % text that it takes at most.
    """

    def __init__(self, picture: Picture, widest: int = WIDEST) -> None:
        super().__init__()
        self.shows = picture
        self._widest = widest
        self._typed = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        say(self, lambda: self.tr("Picture: {caption}").format(caption=caption(picture)), "accessibleName")
        say(self, lambda: what_to_look_for(picture), "accessibleDescription")

    def type_in(self, typed: str) -> None:
        """Show this text in the form's first field."""
        self._typed = typed
        self.update()

    def follow_language(self) -> None:
        """Write what is in the picture in the present language."""
        self.update()

    def sizeHint(self) -> QSize:
        """Qt asks how large the picture wants to be."""
        width = grown(self._widest, self.fontMetrics())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Qt asks how small the picture may become."""
        return QSize(NARROWEST, self.heightForWidth(NARROWEST))

    def heightForWidth(self, width: int) -> int:
        """Qt asks how high the picture is in so much width."""
        size = picture_size(self.shows)
        return round(min(width, grown(self._widest, self.fontMetrics())) * size.height() / size.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw; from right to left the picture begins at the right, and is not mirrored itself."""
        size = picture_size(self.shows)
        unit = min(self.width(), grown(self._widest, self.fontMetrics())) / size.width()
        left = self.width() - size.width() * unit if self.isRightToLeft() else 0.0
        look = SketchStyle(self.palette(), self.font())
        paint_picture(QPainter(self), self.shows, QPointF(left, 0), unit, look, self._typed)
