"""The quiet line below each part of step 2: other things to do there, and what decides which rows there are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.ui.language.retranslate import Words
from wizard.ui.look.type import Type, set_type
from wizard.ui.pages.account.b2b_box import B2BBox
from wizard.ui.pages.account.cards import LINK_GAP, link_to
from wizard.ui.pages.account.parts import Part
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.flow_row import FlowRow

TASKS = frozenset({Part.CREATE, Part.NAME, Part.ROWS, Part.SAVE})
STARTS = frozenset({Part.START, Part.START_AGAIN})
BELOW_BOX = 14
"""Pixels between what decides which rows there are and the links."""
WITH_EXITS = TASKS | STARTS
PASTES = STARTS | {Part.WAIT, Part.OWNER}
"""Where somebody may have the token already, but no file."""


class Exits(QWidget):
    """The links, and the box for B2B Edition.

    Attributes:
        b2b: whether the store has B2B Edition.

    Signals:
        unmoved(): open BigCommerce, but leave the window where it is.
        dock(bool): put the window beside the browser, or back.
        unseen(): BigCommerce's page cannot be seen.
        someone_else(): somebody else creates the account.
        shown(): show where the page is.
        back(): back to what was shown before.
        instructions(): open the instructions for the owner.
        progress(): save how far this setup has come.
        choose(): choose a file.
        paste(): paste the token instead.
    """

    unmoved = Signal()
    dock = Signal(bool)
    unseen = Signal()
    someone_else = Signal()
    shown = Signal()
    back = Signal()
    instructions = Signal()
    progress = Signal()
    choose = Signal()
    paste = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.b2b = B2BBox()
        box = FlowRow(LINK_GAP)
        box.add(self.b2b)
        self._row = FlowRow(LINK_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BELOW_BOX)
        column.addLayout(box)
        column.addLayout(self._row)
        self._links: list[tuple[Link, Callable[[Part, bool], bool]]] = []
        self._add(
            lambda: self.tr("Don’t &move it"),
            self.unmoved.emit,
            lambda part, docked: part is Part.START_AGAIN and not docked,
        )
        self._add(
            lambda: self.tr("Put beside the b&rowser"),
            partial(self.dock.emit, True),
            lambda part, docked: part in TASKS and not docked,
        )
        self._add(lambda: self.tr("I can’t &see that page"), self.unseen.emit, lambda part, docked: part in WITH_EXITS)
        self._add(
            lambda: self.tr("Someone else does th&is…"), self.someone_else.emit, lambda part, docked: part in WITH_EXITS
        )
        self._add(lambda: self.tr("&Paste the token instead"), self.paste.emit, lambda part, docked: part in PASTES)
        self._add(lambda: self.tr("Choose another &file…"), self.choose.emit, lambda part, docked: part is Part.FILE)
        self._add(lambda: self.tr("Show me &where it is"), self.shown.emit, lambda part, docked: part is Part.UNSEEN)
        self._add(
            lambda: self.tr("&Send instructions…"), self.instructions.emit, lambda part, docked: part is Part.OWNER
        )
        self._add(lambda: self.tr("Save p&rogress…"), self.progress.emit, lambda part, docked: part is Part.OWNER)
        self._choose = self._add(lambda: self.tr("Choose the &file…"), self.choose.emit, lambda part, docked: False)

    def show_for(self, part: Part, *, docked: bool, finding: bool) -> None:
        """Show the links of a part; beside the browser they are small, and end the page.

        Args:
            part: which one.
            docked: whether the window is beside the browser.
            finding: whether the primary button looks for the file, so that choosing it is a link.
        """
        for link, belongs in self._links:
            link.setVisible(belongs(part, docked))
            set_type(link, Type.NOTE if docked else Type.ACTION)
        self.b2b.setVisible(part in STARTS)
        self._choose.setVisible(finding)

    def _add(self, words: Words, do: Callable[[], object], belongs: Callable[[Part, bool], bool]) -> Link:
        link = link_to(words, do)
        self._row.add(link)
        self._links.append((link, belongs))
        return link
