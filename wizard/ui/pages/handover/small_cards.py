"""The places of step 5 with one thing to choose besides the primary button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.owner.blocks import Picture
from wizard.core.setup.session import SetupSession
from wizard.ui.language.retranslate import say
from wizard.ui.pages.handover.call_links import CallLinks
from wizard.ui.pictures.picture_view import PictureView
from wizard.ui.widgets.button import Button, Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph


PICTURE_LINES = 25.0


class UntestedCard(QWidget):
    """Signals:
    go_on(): the values are to go to APPSe AI without a test.
    """

    go_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        link = say(Link(), lambda: self.tr("&Add to APPSe AI untested"))
        link.clicked.connect(self.go_on)
        _alone(self, link)


class OpenCard(QWidget):
    """Signals:
    already_open(): APPSe AI is open; nothing has to be opened.
    """

    already_open = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._moves = True
        self._note = paragraph(self._about_the_window, "quiet")
        already = say(Link(), lambda: self.tr("&It’s already open"))
        already.clicked.connect(self.already_open)
        self._stay = say(Link(), lambda: self.tr("Don’t &move it"))
        self._stay.clicked.connect(self._stay_here)
        row = FlowRow(20)
        row.add(already)
        row.add(self._stay)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(PictureView(Picture.APPSE_CREDENTIALS, lines_wide=PICTURE_LINES))
        layout.addWidget(self._note)
        layout.addLayout(row)

    @property
    def docks(self) -> bool:
        """True while the window may move beside the browser."""
        return self._moves

    def _stay_here(self) -> None:
        self._moves = False
        self._stay.hide()
        say(self._note, self._about_the_window)

    def _about_the_window(self) -> str:
        if self._moves:
            return self.tr("This window moves beside your browser.")
        return self.tr("This window stays where it is.")


class AskCard(QWidget):
    """Signals:
    red(): APPSe AI shows a red exclamation mark.
    """

    red = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = say(Button(), lambda: self.tr("&Red exclamation mark"))
        self.button.clicked.connect(self.red)
        _alone(self, self.button)


class SupportCard(QWidget):
    """Signals:
    start_again(): all questions are to be asked once more.
    """

    start_again = Signal()

    def __init__(self, session: SetupSession) -> None:
        super().__init__()
        self.links = CallLinks(session)
        link = say(Link(), lambda: self.tr("&Start again"))
        link.clicked.connect(self.start_again)
        layout = _alone(self, link)
        layout.addWidget(self.links)


def _alone(card: QWidget, button: Button) -> QVBoxLayout:
    """Put one button at the beginning of a card."""
    row = FlowRow(20)
    row.add(button)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    layout.addLayout(row)
    return layout
