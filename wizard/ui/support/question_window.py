"""A step's question with its answer in a few sentences, the pictures that belong to it, and the way to support."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wizard.ui.look.type import Type, set_type
from wizard.ui.pictures.picture_dialog import LargePicture
from wizard.ui.pictures.picture_words import caption
from wizard.ui.support.questions import answer
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.dialog_size import MARGIN, open_size, scrolled_column
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label, paragraph
from wizard.ui.widgets.page_scroll import PageScroll

LETTERS_WIDE = 72
SHARE_OF_LARGE = 0.72
"""How large the pictures are beside enlarged ones, so that two of them fit below the words."""


class QuestionWindow(QDialog):
    """Escape and Enter close it.

    Args:
        question: what is asked.
        step: whose question it is; 0 is the first.
        parent: the page.

    Signals:
        help_wanted(): the answer was not enough.
    """

    help_wanted = Signal()

    def __init__(self, question: str, step: int, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        inside = self._make_answer(question, step)
        scroll = PageScroll(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(scroll, 1)
        foot = self._make_foot()
        layout.addLayout(foot)
        width = self.fontMetrics().averageCharWidth() * LETTERS_WIDE
        height = inside.heightForWidth(width - scroll.upright.sizeHint().width()) + foot.heightForWidth(width) + 24
        open_size(self, QSize(width, height))

    def _make_answer(self, question: str, step: int) -> QWidget:
        inside, body = scrolled_column(top=16, bottom=8)
        heading = Label(question)
        heading.setWordWrap(True)
        set_type(heading, Type.TITLE_DOCKED)
        body.addWidget(heading)
        told = answer(step)
        for words in told.paragraphs:
            body.addWidget(paragraph(words))
        for picture in told.pictures:
            body.addSpacing(6)
            body.addWidget(paragraph(caption(picture), "quiet"))
            drawing = LargePicture(picture, "")
            drawing.setMaximumWidth(round(drawing.sizeHint().width() * SHARE_OF_LARGE))
            row = FlowRow()
            row.add(drawing)
            body.addLayout(row)
        body.addStretch()
        return inside

    def _make_foot(self) -> FlowRow:
        foot = FlowRow()
        foot.setContentsMargins(MARGIN, 0, MARGIN, 0)
        more = Button(self.tr("&Get help"))
        more.setAutoDefault(False)
        more.clicked.connect(self._ask_support)
        close = Button(self.tr("&Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        foot.add(more)
        foot.add_room()
        foot.add(close)
        close.setFocus()
        return foot

    def _ask_support(self) -> None:
        self.reject()
        self.help_wanted.emit()
