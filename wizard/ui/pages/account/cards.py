"""Content of the parts of step 2, except rows and waiting, which have their own modules."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.core.check.scopes import Scope
from wizard.core.owner.blocks import Picture
from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.theme import grown
from wizard.ui.look.type import Type, set_type
from wizard.ui.pages.account.tick_row import ROW
from wizard.ui.pictures.lead_picture import WIDEST, LeadPicture
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label, paragraph

SPACING, LINK_GAP, ROW_GAP = 10, 20, 12
"""Pixels between the parts of a card, between its links, and between a name and its value."""


class Card(QWidget):
    """A column of widgets; it is as high as they are."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACING)

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others."""
        self.column.addWidget(widget)

    def add_note(self, words: Words) -> QLabel:
        """Put a quiet line below the others."""
        note = paragraph(words, "quiet")
        self.column.addWidget(note)
        return note


def link_to(words: Words, do: Callable[[], object]) -> Link:
    """Return a link that calls a function."""
    link = say(Link(), words)
    set_type(link, Type.ACTION)
    link.clicked.connect(do)
    return link


class PictureCard(Card):
    """A picture that leads, and quiet lines below it.

    Args:
        picture: which one.
        notes: make the lines.
    """

    def __init__(self, picture: Picture, *notes: Words) -> None:
        super().__init__()
        self.picture = LeadPicture(picture)
        self.add(self.picture)
        for note in notes:
            self.add_note(note)

    def add_line(self, words: QLabel, link: Link) -> None:
        """Put a quiet line below the others with a link at its end, which is that of the picture."""
        row = FlowRow(LINK_GAP, widest=grown(WIDEST, self.fontMetrics()))
        row.add_words(words)
        row.add(link)
        self.column.addLayout(row)


class MissingRowsCard(Card):
    """Before a new account: the rows that the last one lacked."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(ROW_GAP)
        self._rows.setVerticalSpacing(0)
        self._rows.setColumnStretch(2, 1)
        self.column.addLayout(self._rows)
        self._keep = self.add_note(lambda: self.tr("Keep the old account until the new one works in APPSe AI."))

    def show_rows(self, scopes: tuple[Scope, ...], *, in_use: bool) -> None:
        """Show these rows.

        Args:
            scopes: that were missing.
            in_use: whether the old account's token went to APPSe AI already.
        """
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for place, scope in enumerate(scopes):
            for column, words in enumerate((scope.label, scope.wanted)):
                cell = Label(words)
                cell.setTextFormat(Qt.TextFormat.PlainText)
                set_type(cell, Type.BODY if column == 0 else Type.LABEL)
                self._rows.addWidget(cell, place, column)
            self._rows.setRowMinimumHeight(place, round(ROW))
        self._keep.setVisible(in_use)


class NameCard(Card):
    """The name to paste, with Copy; "Copied" stays, and nothing moves.

    Signals:
        copy_wanted(): the name is to be copied.
    """

    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._copied = False
        self._name = Label()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_type(self._name, Type.VALUE)
        self._done = say(Label(), lambda: self.tr("✓ Copied"))
        self._done.setObjectName("good")
        set_type(self._done, Type.ACTION)
        keeps_place = self._done.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self._done.setSizePolicy(keeps_place)
        self.copy_link = link_to(lambda: self.tr("&Copy"), self.copy_wanted.emit)
        row = QHBoxLayout()
        row.setSpacing(ROW_GAP)
        row.addWidget(self._name)
        row.addStretch()
        row.addWidget(self._done)
        row.addWidget(self.copy_link)
        self.column.addLayout(row)
        self.picture = LeadPicture(Picture.FORM)
        self.add(self.picture)
        self.add_note(lambda: self.tr("The name is only for you."))

    def show_name(self, name: str, *, copied: bool) -> None:
        """Show the name to give, and whether it was copied."""
        self._name.setText(name)
        say(self.copy_link, lambda: self.tr("Copy {name}").format(name=name), "accessibleName")
        self._copied = copied
        self._done.setVisible(copied)
        self.picture.type_in(name)

    @property
    def copied(self) -> bool:
        """True once the name was copied."""
        return self._copied
