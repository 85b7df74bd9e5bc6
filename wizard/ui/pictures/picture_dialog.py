"""Pictures at a readable size, each with a sentence on what to look for. Escape closes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from wizard.core.owner.blocks import Picture
from wizard.ui.pictures.drawings import paint_picture, picture_size, unit_for
from wizard.ui.pictures.picture_words import caption, what_to_look_for
from wizard.ui.pictures.sketch import SketchStyle
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.dialog_size import MARGIN, scrolled_column
from wizard.ui.widgets.label import Label
from wizard.ui.widgets.page_scroll import PageScroll

LINES_WIDE = 26.0
SHARE_OF_SCREEN = 0.85


class PictureDialog(QDialog):
    """Shows one or more pictures.

    Args:
        pictures: from top to bottom.
        typed: what stands in the form's first field.
        parent: what they belong to.
    """

    def __init__(self, pictures: Sequence[Picture], typed: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What it looks like"))
        inside, body = scrolled_column(top=18, bottom=8, gap=8)
        for picture in pictures:
            self._add(body, picture, typed)
        body.addStretch()
        buttons = QDialogButtonBox()
        self._close = Button(self.tr("&Close"))
        buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(PageScroll(inside), 1)
        row = QVBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addWidget(buttons)
        layout.addLayout(row)
        self._close.setFocus()
        self._take_size(inside)

    def _add(self, body: QVBoxLayout, picture: Picture, typed: str) -> None:
        title = Label(caption(picture))
        title.setObjectName("sectionTitle")
        title.setWordWrap(True)
        body.addWidget(title)
        body.addWidget(LargePicture(picture, typed))
        words = Label(what_to_look_for(picture))
        words.setWordWrap(True)
        body.addWidget(words)
        body.addSpacing(10)

    def _take_size(self, inside: QWidget) -> None:
        """As large as its content, and never larger than the screen: then it scrolls."""
        room = self.screen().availableGeometry().size() * SHARE_OF_SCREEN
        width = min(inside.sizeHint().width() + 20, room.width())
        height = inside.heightForWidth(width) + self._close.sizeHint().height() + 40
        self.resize(width, min(height, room.height()))


class LargePicture(QLabel):
    """The picture alone; what it shows is also said in words. A label, because a screen reader passes bare widgets by.

    Args:
        picture: which one.
        typed: the text in the form's first field.
    """

    def __init__(self, picture: Picture, typed: str) -> None:
        super().__init__()
        self._picture = picture
        self._typed = typed
        self.setAccessibleName(self.tr("Picture: {caption}").format(caption=caption(picture)))
        self.setAccessibleDescription(what_to_look_for(picture))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Qt asks how large the picture wants to be."""
        return (picture_size(self._picture) * unit_for(self.fontMetrics().height(), LINES_WIDE)).toSize()

    def heightForWidth(self, width: int) -> int:
        """Qt asks how high the picture is in so much width."""
        size = picture_size(self._picture)
        return round(min(width, self.sizeHint().width()) * size.height() / size.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        size = picture_size(self._picture)
        unit = min(self.width() / size.width(), self.height() / size.height())
        paint_picture(
            QPainter(self), self._picture, QPointF(), unit, SketchStyle(self.palette(), self.font()), self._typed
        )
