"""One numbered part of a step: what to do, what to know about it, and what helps to do it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.language.retranslate import Words
from wizard.ui.look.theme import disc_size, restyle
from wizard.ui.shell.base_page import paragraph
from wizard.ui.widgets.label import Label

BESIDE, BELOW = 16, 6
"""Pixels between the words and their button, where it stands beside them and where it stands below."""
LEAST_WORDS = 20
"""Lines of the font that the words have to be wide to share a row with their button; else it stands below them."""


class SubStep(QWidget):
    """Args:
    number: from 1.
    words: makes what to do.
    quiet: makes what to know about it.
    button: does it, or a part of it.

    Signals:
        begun(): the merchant has turned to this part.
    """

    begun = Signal()

    def __init__(self, number: int, words: Words, quiet: Words, button: QAbstractButton | None = None) -> None:
        super().__init__()
        self._mark = mark = Label(str(number))
        mark.setObjectName("stepNumber")
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._fit_mark()
        self._quiet = paragraph(quiet, "quiet")
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._column.addWidget(paragraph(words))
        self._column.addWidget(self._quiet)
        self._button = button
        self._content = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._content.setSpacing(BESIDE)
        self._content.addLayout(self._column, 1)
        if button is not None:
            holder = QHBoxLayout()
            holder.addWidget(button)
            holder.addStretch()
            self._content.addLayout(holder)
            self.watch(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        column = QVBoxLayout()
        column.addWidget(mark)
        column.addStretch()
        row.addLayout(column)
        row.addLayout(self._content, 1)

    def _fit_mark(self) -> None:
        metrics = self._mark.fontMetrics()
        self._mark.setFixedSize(disc_size(metrics), disc_size(metrics))

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, the text becomes larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_mark()

    def add_link(self, link: QWidget) -> None:
        """Add something below the words."""
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch()
        self._column.addLayout(row)
        if self._button is not None:
            QWidget.setTabOrder(link, self._button)

    def watch(self, widget: QWidget) -> None:
        """Take it for the beginning of this part when `widget` gets the focus."""
        widget.installEventFilter(self)

    def set_current(self, current: bool) -> None:
        """Light the number of the part that is worked on."""
        self._mark.setProperty("state", "current" if current else "")
        restyle(self._mark)

    def set_terse(self, terse: bool) -> None:
        """Say only what to do."""
        self._quiet.setVisible(not terse)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this for what happens to the watched widgets."""
        if event.type() == QEvent.Type.FocusIn:
            self.begun.emit()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt calls this for a click on the words."""
        self.begun.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes."""
        super().resizeEvent(event)
        self._find_place_of_button()

    def event(self, event: QEvent) -> bool:
        """Qt calls this for whatever happens here, among others when the button has become wider or narrower."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._find_place_of_button()
        return super().event(event)

    def _find_place_of_button(self) -> None:
        if self._button is None:
            return
        left = self.width() - self._mark.width() - self._button.sizeHint().width()
        beside = left >= LEAST_WORDS * self.fontMetrics().height()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._content.direction() != direction:
            self._content.setDirection(direction)
            self._content.setSpacing(BESIDE if beside else BELOW)
