"""What a first-timer does not need in step 4: the list of requests, and the deep check."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from wizard.core.check.answers import HOOKS_PROBE
from wizard.core.check.wire import Request
from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import isolated
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.question import Question, ask

LINES = 8
"""Height of the list at least, in lines of its font."""


class TestDetails(QWidget):
    """Signals:
    deep_wanted(): the merchant has read what the deep check sends, and wants it for one run.
    """

    deep_wanted = Signal()

    __test__ = False  # not a test case, whatever pytest thinks of its name

    def __init__(self) -> None:
        super().__init__()
        self._asked: tuple[Request, ...] = ()
        self._requests = QPlainTextEdit()
        self._requests.setReadOnly(True)
        self._requests.setTabChangesFocus(True)
        say(self._requests, lambda: self.tr("Requests of the test"), "accessibleName")
        self._requests.setMinimumHeight(self._requests.fontMetrics().height() * LINES)
        self._requests.hide()
        toggle = say(Link(), lambda: self.tr("What is sent?"))
        toggle.setCheckable(True)
        toggle.toggled.connect(self._requests.setVisible)
        self._deep = say(Link(), lambda: self.tr("Prove writing too…"))
        self._deep.clicked.connect(self._ask_for_deep_check)
        row = FlowRow(24)
        for link in (toggle, self._deep):
            row.add(link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(row)
        layout.addWidget(self._requests)

    @property
    def requests_text(self) -> str:
        """The list of requests as it can be read."""
        return self._requests.toPlainText()

    def show_requests(self, requests: tuple[Request, ...]) -> None:
        """List what a test sends, in its order; the second is sent only when the first is refused."""
        self._asked = requests
        lines = [f"{one.method:<4} /stores/{one.store_hash}/{one.path}" for one in requests]
        second = self.tr("{request} (only when the first is refused)")
        lines.insert(1, second.format(request=isolated(f"GET  /stores/{requests[0].store_hash}/{HOOKS_PROBE}")))
        self._requests.setPlainText("\n".join(lines))

    def offer_deep(self, offered: bool) -> None:
        """Offer the deep check, or do not."""
        self._deep.setVisible(offered)

    def follow_language(self) -> None:
        """Write the list of requests again and leave it where it was scrolled to."""
        if self._asked:
            bar = self._requests.verticalScrollBar()
            place = bar.value()
            self.show_requests(self._asked)
            bar.setValue(place)

    def _ask_for_deep_check(self) -> None:
        """Explain before anything is sent that could write; off again with the next test."""
        words = Question(
            title=self.tr("Prove writing too"),
            text=self.tr("Send three requests that BigCommerce refuses?"),
            detail=self.tr(
                "Reading cannot prove that APPSe AI may change products and orders and create payments. To find out, the "
                "deep check sends one empty request for each. BigCommerce has been seen to refuse them in one way when "
                "the permission is there and in another when it is not, and to create nothing. That is not documented: "
                "if one is accepted after all, the check stops and says what to remove."
            ),
            go=self.tr("&Send the three requests"),
            stay=self.tr("&Leave it"),
        )
        ask(self, words, self.deep_wanted.emit)
