"""Waiting for BigCommerce's file: what is watched, and how to stop or start that."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.files.downloads_watch import DownloadsWatch
from wizard.ui.language.retranslate import say
from wizard.ui.look.type import Type
from wizard.ui.pages.account.cards import link_to
from wizard.ui.signs.spinner import Spinner
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph

GAP, LINK_GAP = 12, 8
"""Pixels between the spinner and the words, and between a sentence and its link."""


class WaitingLine(QWidget):
    """A spinner while Downloads is watched, the folder's name, and a link to stop or start.

    Args:
        watch: the one watch of the window.
        titled: say what is waited for; not where the page's title says it.
    """

    def __init__(self, watch: DownloadsWatch, *, titled: bool) -> None:
        super().__init__()
        self._watch = watch
        self._spinner = Spinner(24)
        keeps_place = self._spinner.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self._spinner.setSizePolicy(keeps_place)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = paragraph(lambda: self.tr("Waiting for BigCommerce’s file"), use=Type.LABEL)
        words.addWidget(self._title)
        self._title.setVisible(titled)
        self._titled = titled
        self._note = paragraph(self._words, "quiet")
        self.link = link_to(self._link_words, self._switch)
        line = FlowRow(LINK_GAP)
        line.add_words(self._note)
        line.add(self.link)
        words.addLayout(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._spinner)
        row.addLayout(words, 1)
        watch.switched.connect(self._show)
        self._show()

    def _show(self) -> None:
        on = self._watch.on
        say(self._note, self._words)
        say(self.link, self._link_words)
        self._spinner.setVisible(on)
        self._title.setVisible(on and self._titled)
        self.link.setVisible(on or not self._watch.system_asks)  # there, the primary button starts it

    def _words(self) -> str:
        if self._watch.on:
            return self.tr("This app looks only at new, small text files.")
        if self._watch.system_asks:
            return self.tr("Your Mac asks first. This app looks only at new, small text files.")
        return self.tr("Downloads isn’t checked.")

    def _link_words(self) -> str:
        return self.tr("&Don’t") if self._watch.on else self.tr("Check &Downloads")

    def _switch(self) -> None:
        if self._watch.on:
            self._watch.decline()
        else:
            self._watch.start()
