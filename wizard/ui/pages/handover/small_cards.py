"""The simpler places of step 5. Their links are shown in the one row below the cards."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.owner.blocks import Picture
from wizard.core.setup.session import SetupSession
from wizard.ui.calls.call_links import CallLinks
from wizard.ui.language.retranslate import say
from wizard.ui.look.theme import grown
from wizard.ui.look.type import Type, set_type
from wizard.ui.pictures.lead_picture import WIDEST, LeadPicture
from wizard.ui.widgets.button import Button, Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph


class Card(QWidget):
    """The content of a place of step 5.

    Attributes:
        links: go into the row of links below the card.
        unwanted: those of them that make no sense at present.
    """

    def __init__(self) -> None:
        super().__init__()
        self.links: tuple[Link, ...] = ()
        self.unwanted: tuple[Link, ...] = ()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)


class UntestedCard(Card):
    """Shown when nothing was tested.

    Signals:
        go_on(): the values are to go to APPSe AI without a test.
    """

    go_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        link = say(Link(), lambda: self.tr("&Add to APPSe AI untested"))
        link.clicked.connect(self.go_on)
        self.links = (link,)


class OpenCard(Card):
    """Where to click in APPSe AI, and whether the window stands beside the browser meanwhile.

    Signals:
        already_open(): APPSe AI is open; nothing has to be opened.
    """

    already_open = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._moves = True
        self._note = paragraph(self._about_the_window, "quiet")
        already = say(Link(), lambda: self.tr("&It’s already open"))
        already.clicked.connect(self.already_open)
        self._move = say(Link(), self._other_way)
        set_type(self._move, Type.ACTION)
        self._move.clicked.connect(self._change)
        self.links = (already,)
        row = FlowRow(20, widest=grown(WIDEST, self.fontMetrics()))
        row.add_words(self._note)
        row.add(self._move)
        self.body.addWidget(LeadPicture(Picture.APPSE_CREDENTIALS))
        self.body.addLayout(row)

    @property
    def docks(self) -> bool:
        """True while the window may move beside the browser."""
        return self._moves

    def _change(self) -> None:
        self._moves = not self._moves
        say(self._note, self._about_the_window)
        say(self._move, self._other_way)

    def _other_way(self) -> str:
        return self.tr("Don’t &move it") if self._moves else self.tr("&Move it beside my browser")

    def _about_the_window(self) -> str:
        if self._moves:
            return self.tr("This window moves beside your browser.")
        return self.tr("This window stays where it is.")


class AskCard(Card):
    """Asks what APPSe AI shows.

    Signals:
        red(): APPSe AI shows a red exclamation mark.
        copy_again(): the merchant wants to copy a value once more.
    """

    red = Signal()
    copy_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = say(Button(), lambda: self.tr("&Red exclamation mark"))
        self.button.clicked.connect(self.red)
        again = say(Link(), lambda: self.tr("Copy a &value again"))
        again.clicked.connect(self.copy_again)
        self.links = (again,)
        row = FlowRow(20)
        row.add(self.button)
        self.body.addLayout(row)


class SupportCard(Card):
    """The way to support.

    Signals:
        start_again(): all questions are to be asked once more.
    """

    start_again = Signal()

    def __init__(self, session: SetupSession) -> None:
        super().__init__()
        self.call = CallLinks(session)
        link = say(Link(), lambda: self.tr("&Start again"))
        link.clicked.connect(self.start_again)
        self.links = (link,)
        self.body.addWidget(self.call)
