"""A value to copy: its name as another form prints it, the value, a “Copied” that stays, and a Copy that never changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.bidi import isolated
from wizard.ui.look.strokes import stroke
from wizard.ui.look.theme import colour, grown
from wizard.ui.look.type import Type, set_type
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label

TICK = 16
"""Pixels of the tick before “Copied”."""
ABOVE_AND_BELOW, GAP = 8, 12
"""Pixels above and below a value, and between its name and what can be done with it."""


class Tick(QLabel):
    """A small tick in the color of what is done; a label, because a screen reader passes bare widgets by."""

    def sizeHint(self) -> QSize:
        """Qt asks how large the tick wants to be."""
        side = grown(TICK, self.fontMetrics())
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Qt asks how small it may become: no smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        side = float(min(self.width(), self.height()))
        target = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        stroke(QPainter(self), "tick", colour("good", self.palette()), target, 2.0)


class CopiedValue(QWidget):
    """One row. Nothing in it moves when it was copied: “Copied” has its room from the start.

    Args:
        name: the value's name, as the other form prints it in every language.
        editable: the value can be changed in place.

    Signals:
        copy_wanted(): the merchant pressed Copy.
        edited(str): the value was changed in place.
    """

    copy_wanted = Signal()
    edited = Signal(str)

    def __init__(self, name: str, *, editable: bool = False) -> None:
        super().__init__()
        self._name = name
        self._copied = False
        self.label = Label(name)
        self.label.setObjectName("secondary")
        set_type(self.label, Type.BODY)
        self.value: QLineEdit | Label = self._make_field() if editable else self._make_words()
        self.button = say(Link(), lambda: self.tr("Copy"))
        say(self.button, lambda: f"{isolated(name)}: {self.tr('Copy')}", "accessibleName")  # the primary is “Copy …”
        self.button.clicked.connect(self.copy_wanted)
        self.below = QVBoxLayout()
        """What is said about the value besides."""
        self._lay_out()

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("inPlace")
        field.setAccessibleName(self._name)
        set_type(field, Type.VALUE)
        field.textChanged.connect(self.edited)  # what assistive technology fills in is not "edited" for Qt
        self.label.setBuddy(field)
        return field

    def _make_words(self) -> Label:
        words = Label()
        words.setTextFormat(Qt.TextFormat.PlainText)
        set_type(words, Type.VALUE)
        return words

    def _lay_out(self) -> None:
        self._done = QWidget()
        done = QHBoxLayout(self._done)
        done.setContentsMargins(0, 0, 0, 0)
        done.setSpacing(6)
        words = say(Label(), lambda: self.tr("Copied"))
        words.setObjectName("good")
        set_type(words, Type.ACTION)
        done.addWidget(Tick())
        done.addWidget(words)
        keeps_room = self._done.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self._done.setSizePolicy(keeps_room)
        self._done.hide()
        row = FlowRow(GAP)
        row.add_words(self.label)
        row.add(self._done)
        row.add(self.button)
        line = QFrame()
        line.setObjectName("line")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, ABOVE_AND_BELOW, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.value)
        layout.addLayout(self.below)
        layout.addSpacing(ABOVE_AND_BELOW)
        layout.addWidget(line)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, the window is read from the other side."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Align name and value with the page; by default Qt goes by their letters, which are left-to-right."""
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        for part in (self.label, self.value):
            part.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    @property
    def copied(self) -> bool:
        """True once the value was copied, until it changes."""
        return self._copied

    def show_value(self, value: str) -> None:
        """Show a value without counting it as edited."""
        if value == self.value.text():  # leave the cursor alone if this is what was just typed
            return
        before = self.value.blockSignals(True)
        self.value.setText(value)
        if isinstance(self.value, QLineEdit):
            self.value.setCursorPosition(0)  # else a long one shows its end
        self.value.blockSignals(before)

    def set_copied(self, copied: bool, said: Words | None = None) -> None:
        """Show or hide that the value was copied.

        Args:
            copied: whether it was.
            said: what a screen reader is told; None: nothing.
        """
        self._copied = copied
        self._done.setVisible(copied)
        if said is not None:
            announce(self, said())
