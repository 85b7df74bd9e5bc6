"""The details of step 4: table, requests, reasons, and the write check. First-timers don't need them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from wizard.core.check.answers import HOOKS_PROBE
from wizard.core.check.result import CheckResult
from wizard.core.check.scopes import Profile
from wizard.core.check.wire import Request
from wizard.ui.language.retranslate import say
from wizard.ui.language.texts import failure_words, one_after_the_other
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.check.result_words import own_check_details, what_was_sent
from wizard.ui.pages.check.results_table import ResultsTable
from wizard.ui.pages.check.verdict_words import evidence_words
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph
from wizard.ui.widgets.question import Question, ask

LINES = 8
"""Height of the list at least, in lines of its font."""


class TestDetails(QWidget):
    """Hidden until somebody asks for it. The page scrolls; the table and the list are as high as what they hold.

    Attributes:
        table: every row with what was seen.

    Signals:
        deep_wanted(): the merchant has read what the check of writing sends, and wants it for one run.
    """

    deep_wanted = Signal()

    __test__ = False  # not a test case, whatever pytest thinks of its name

    def __init__(self, profile: Profile) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._asked: tuple[Request, ...] = ()
        self._result: CheckResult | None = None
        self._whole = False
        self._sent = paragraph("", "quiet")
        self._own_check = paragraph("", "quiet")
        self._depends = paragraph(lambda: self.tr("What can’t be checked depends on the rows you set."), "quiet")
        self.table = ResultsTable(profile)
        self.table.selectionModel().selectionChanged.connect(self._explain)
        self._fitting = QTimer(self, singleShot=True, interval=0)  # once every part of the table has its new look
        self._fitting.timeout.connect(self._fit_table)
        self.table.look_changed.connect(self._fitting.start)
        self._evidence = paragraph("", "quiet")
        self._deep = say(Link(), lambda: self.tr("Check &write access…"))
        self._deep.clicked.connect(self._ask_for_deep_check)
        self._requests = QPlainTextEdit()
        self._requests.setReadOnly(True)
        self._requests.setTabChangesFocus(True)
        say(self._requests, lambda: self.tr("Test requests"), "accessibleName")
        self._front_page = paragraph(
            lambda: self.tr(
                "The test also gets the shop’s name from its public front page, without the token. From the "
                "locations, it keeps only the label and city."
            ),
            "quiet",
        )
        row = FlowRow()
        row.add(self._deep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(12)
        for widget in (self._sent, self._own_check, self.table, self._evidence, self._depends):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self._requests)
        layout.addWidget(self._front_page)
        self.hide()

    @property
    def requests_text(self) -> str:
        """The text of the list of requests."""
        return self._requests.toPlainText()

    @property
    def sent_words(self) -> str:
        """The words on how much was sent, or empty."""
        return self._sent.text()

    @property
    def own_check_words(self) -> str:
        """What APPSe AI's own check will get, with request and status; or empty."""
        return self._own_check.text()

    @property
    def evidence_shown(self) -> str:
        """The sentence about the selected row."""
        return self._evidence.text()

    def follow_profile(self, profile: Profile) -> None:
        """Compare these rows from now on."""
        self.table.follow_profile(profile)

    def clear(self) -> None:
        """Clear everything of an earlier test, which may have been another store's."""
        self._result = None
        self._evidence.clear()
        self.table.results.clear()
        self._follow()

    def show_result(self, result: CheckResult) -> None:
        """Show what a test saw."""
        self._result = result
        for row in result.rows:
            self.table.results.put(row)
        self._follow()

    def open(self, *, whole: bool) -> None:
        """Show the list of requests, and after a test all the rest."""
        self._whole = whole
        self._follow()
        self.show()
        self._fit_table()  # the rows know their heights now

    def _follow(self) -> None:
        result = self._result if self._whole else None
        opened = result is not None and result.opened
        say(self._sent, lambda: one_after_the_other(what_was_sent(result), _seen(result)) if result else "")
        say(self._own_check, lambda: own_check_details(result) if result else "")
        self._sent.setVisible(result is not None)
        for widget in (self._own_check, self.table, self._evidence, self._depends, self._deep):
            widget.setVisible(opened)
        self._fit_table()

    def _fit_table(self) -> None:
        header, rows = self.table.horizontalHeader().sizeHint().height(), self.table.verticalHeader().length()
        self.table.setFixedHeight(header + rows + 2 * self.table.frameWidth() + 4)

    def show_requests(self, requests: tuple[Request, ...]) -> None:
        """List what a test sends, in its order; the second is sent only when the first is refused."""
        self._asked = requests
        lines = [one.in_words for one in requests]
        second = self.tr("{request} (only if the first is refused)")
        lines.insert(1, second.format(request=isolated(replace(requests[0], path=HOOKS_PROBE).in_words)))
        self._requests.setPlainText("\n".join(lines))
        line = self._requests.fontMetrics().lineSpacing()
        self._requests.setFixedHeight(line * max(LINES, len(lines) + 3))

    def follow_language(self) -> None:
        """Write the list of requests again."""
        if self._asked:
            self.show_requests(self._asked)

    def _explain(self) -> None:
        """Explain the verdict of the selected row; focus alone selects none."""
        row = next(map(self.table.result_at, self.table.selectionModel().selectedRows()), None)
        say(self._evidence, lambda: f"{isolated(row.scope.label)}: {evidence_words(row)}" if row else "")

    def _ask_for_deep_check(self) -> None:
        """Explain the write check before anything that could write is sent; the next test is without it again."""
        words = Question(
            title=self.tr("Check write access"),
            text=self.tr("Send three empty requests?"),
            detail=self.tr(
                "They show if APPSe AI can change products and orders, and create payments. So far, BigCommerce has "
                "refused them and created nothing. That isn’t documented. If it accepts one, the check stops and "
                "says what to remove."
            ),
            go=self.tr("&Send three requests"),
            stay=self.tr("&Don’t send"),
        )
        ask(self, words, self.deep_wanted.emit)


def _seen(result: CheckResult) -> str:
    """Return the statuses and paths behind the failure, or empty."""
    return failure_words(result.failure).seen if result.failure is not None else ""
