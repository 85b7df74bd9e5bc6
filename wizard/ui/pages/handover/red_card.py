"""Move 3, red: one question at a time, the likeliest first, each with what to do; then support."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from wizard.core.check.result import CheckResult
from wizard.core.setup.event_log import EventLog
from wizard.core.setup.red_mark import Difference, time_of_last_test
from wizard.ui.language.retranslate import say
from wizard.ui.pages.handover.red_mark_words import difference_words, what_our_test_saw
from wizard.ui.pages.handover.small_cards import Card
from wizard.ui.widgets.button import Button, Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph


class RedCard(Card):
    """What to do about the present question, and the ways past it. The question itself is the page's lead.

    Signals:
        not_this(): it is not that; the next question.
        none(): it is none of these.
    """

    not_this = Signal()
    none = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.todo = paragraph("")
        self.todo.setTextFormat(Qt.TextFormat.PlainText)
        self.seen = paragraph("", "quiet")
        self.seen.setTextFormat(Qt.TextFormat.PlainText)
        self.skip = say(Button(), lambda: self.tr("&Not this"))
        self.skip.clicked.connect(self.not_this)
        rest = say(Link(), lambda: self.tr("None &of these"))
        rest.clicked.connect(self.none)
        self.links = (rest,)
        row = FlowRow(20)
        row.add(self.skip)
        self.body.setSpacing(16)
        self.body.addWidget(self.todo)
        self.body.addLayout(row)
        self.body.addWidget(self.seen)

    def show_question(self, question: Difference, result: CheckResult | None, log: EventLog) -> None:
        """Show what to do about a question, and what the test here saw of what APPSe AI checks.

        Args:
            question: what may explain the red mark.
            result: what the last test of these values saw, or None.
            log: knows when that test ended.
        """
        when = time_of_last_test(log, result)
        say(self.todo, lambda: difference_words(question).todo)
        say(self.seen, lambda: what_our_test_saw(result, when))
