"""Step 4: does this token open this store, and what may it do there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, QModelIndex, QRect, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPlainTextEdit, QProgressBar, QVBoxLayout

from wizard.core.check import CheckResult, Outcome, Verdict
from wizard.core.check_run import HOOKS_PROBE, CheckEvent, CheckPlan, Opened, RowDecided, Waiting
from wizard.core.event_log import EventKind
from wizard.core.failures import Failure, FailureKind
from wizard.core.ports import Request
from wizard.core.session import SetupSession
from wizard.ui.announce import announce
from wizard.ui.base_page import BasePage, paragraph
from wizard.ui.bidi import isolated
from wizard.ui.jobs import Job
from wizard.ui.question import Question, ask
from wizard.ui.result_words import appse_ai_will_see, more_than_asked, ready_headline, what_was_sent
from wizard.ui.services import Services
from wizard.ui.verdict_texts import evidence_words
from wizard.ui.widgets.button import Button, Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.notice import Kind, Notice
from wizard.ui.widgets.recreate_coach import RecreateCoach
from wizard.ui.widgets.results_table import ResultsTable
from wizard.ui.words import Words, say

_REFUSED = (Outcome.TOKEN_REFUSED, Outcome.STORE_REFUSED)
_STORE_OPENED = (Outcome.READY, Outcome.ROWS_MISSING, Outcome.UNCLEAR)


class TestPage(BasePage):
    """Starts the test on arrival, shows it happening, and says what it means.

    Signals:
        tested(): a test has ended, and its result is in the session.
        start_over(): the merchant goes back to step 2 for a new account.
    """

    start_over = Signal()
    tested = Signal()

    step = 3

    __test__ = False  # not a test case, whatever pytest thinks of its name

    def __init__(self, session: SetupSession, services: Services) -> None:
        super().__init__(session, services)
        self._job = Job(self)
        self._job.progressed.connect(self._progress)
        self._job.finished.connect(self._finish)
        self._job.failed.connect(self._fail)
        self._hand_over_anyway = False

    def heading(self) -> str:
        return self.tr("Test the connection")

    def question(self) -> str:
        return self.tr("What does the test do in my store?")

    def build(self, body: QVBoxLayout) -> None:
        self._status = QLabel()
        self._status.setWordWrap(True)
        body.addWidget(self._status)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        say(self._bar, lambda: self.tr("Progress of the test"), "accessibleName")
        self._stop = say(Button(), lambda: self.tr("&Stop"))
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self._stop_test)
        self._again = say(Button(), lambda: self.tr("Test &again"))
        self._again.setAutoDefault(False)
        self._again.clicked.connect(self.start)
        row = FlowRow()
        row.add_words(self._bar)
        row.add(self._stop)
        row.add(self._again)
        body.addLayout(row)
        self.headline = Notice()
        self.headline.shown.connect(self.bring_into_view)
        body.addWidget(self.headline)
        self._anyway = say(Button(), lambda: self._anyway_words(tested=True))
        self._anyway.setAutoDefault(False)
        self._anyway.clicked.connect(self._go_on_anyway)
        self.headline.add_action(self._anyway)
        self.coach = RecreateCoach()
        self.coach.start.connect(self._start_over)
        body.addWidget(self.coach)
        self._appse_ai = paragraph("")
        body.addWidget(self._appse_ai)
        body.addWidget(self.notice)
        self.table = ResultsTable(self.session.profile)
        self.table.setMinimumHeight(self.table.fontMetrics().height() * 10)
        self.table.selectionModel().currentRowChanged.connect(self._explain)
        body.addWidget(self.table, 1)
        self._evidence = paragraph("", "quiet")
        body.addWidget(self._evidence)
        self._add_more(body)
        body.addStretch()

    def enter(self) -> None:
        self._show_requests(self._plan().requests())
        if self.session.skips_test:
            self._clear()
            self.table.hide()
            self._say(lambda: self.tr("Not tested this time: the store was set up before, and its token is kept."))
            self._show_buttons()
        elif self.session.result is None:
            self.start()

    def arrived(self) -> None:
        self.table.setFocus()

    @property
    def busy(self) -> bool:
        return self._job.running

    def problem(self) -> Failure | None:
        result = self.session.result
        if self.session.skips_test:
            return None
        if result is None:
            return Failure(FailureKind.TEST_NOT_RUN)
        if result.outcome is Outcome.READY or (self._hand_over_anyway and result.outcome not in _REFUSED):
            return None
        return result.failure

    def show_failure(self, failure: Failure) -> None:
        """Point to the panel that says it already, instead of saying it twice; its frame shows that Next was heard."""
        if self.session.result is not None and failure == self.session.result.failure:
            self.bring_into_view(self.headline)
            self.headline.setFocus()
            announce(self.headline, self.headline.accessibleName())
            return
        super().show_failure(failure)

    @property
    def evidence_shown(self) -> str:
        """The sentence about the chosen row."""
        return self._evidence.text()

    @property
    def appse_ai_words(self) -> str:
        """The line about APPSe AI's own test."""
        return self._appse_ai.text()

    @property
    def status_words(self) -> str:
        """The line above the progress bar."""
        return self._status.text()

    def requests_text(self) -> str:
        """Return the list of requests as it can be read on the page."""
        return self._requests.toPlainText()

    def cancel(self) -> None:
        if self._job.running:
            self.session.log.add(EventKind.TEST_STOPPED)
        self._job.cancel()

    def start(self, *, deep: bool = False) -> None:
        """Run the test from the beginning; `deep` asks about writing as well, for this run only."""
        self.session.result = None
        self._hand_over_anyway = self.session.skips_test = False
        self._clear()
        self.table.show()
        plan = replace(self._plan(), deep=deep)
        requests, store_hash = plan.requests(), plan.store_hash
        self._show_requests(requests)
        self._bar.setRange(0, len(requests))
        self._bar.setValue(0)
        self._say(
            lambda: self.tr("Asking BigCommerce whether this token opens the store {hash} …").format(
                hash=isolated(store_hash)
            )
        )
        check = self.services.check
        self.session.log.add(EventKind.TEST_STARTED)
        self._job.start(lambda cancel, report: check(plan, cancel, report))
        self._show_buttons()

    def _clear(self) -> None:
        """Nothing of an earlier test stays: it may have been another store's."""
        self.notice.clear()
        self.headline.clear()
        self.coach.hide()
        self._appse_ai.clear()
        self._evidence.clear()
        self.table.results.clear()
        self.table.scrollToTop()
        self._bar.reset()

    def _show_requests(self, requests: tuple[Request, ...]) -> None:
        self._requests_of = requests  # not the plan, which holds the token
        lines = [f"{one.method:<4} /stores/{one.store_hash}/{one.path}" for one in requests]
        second = self.tr("{request} (only when the first is refused)")
        lines.insert(1, second.format(request=isolated(f"GET  /stores/{requests[0].store_hash}/{HOOKS_PROBE}")))
        self._requests.setPlainText("\n".join(lines))

    def follow_language(self) -> None:
        """Write the list of requests again and leave it where it was scrolled to."""
        if self.was_shown:
            bar = self._requests.verticalScrollBar()
            place = bar.value()
            self._show_requests(self._requests_of)
            bar.setValue(place)

    def _plan(self) -> CheckPlan:
        credential = self.session.credential()
        return CheckPlan(credential.store_hash, credential.access_token, self.session.profile)

    def _add_more(self, body: QVBoxLayout) -> None:
        """What a first-timer does not need: the list of requests, and the deep check."""
        self._requests = QPlainTextEdit()
        self._requests.setReadOnly(True)
        self._requests.setTabChangesFocus(True)
        say(self._requests, lambda: self.tr("Requests of the test"), "accessibleName")
        self._requests.setMinimumHeight(self._requests.fontMetrics().height() * 8)
        self._requests.hide()
        toggle = say(Link(), lambda: self.tr("What is sent?"))
        toggle.setCheckable(True)
        toggle.toggled.connect(self._requests.setVisible)
        self._deep = say(Link(), lambda: self.tr("Prove writing too…"))
        self._deep.clicked.connect(self._ask_for_deep_check)
        row = FlowRow(24)
        for link in (toggle, self._deep):
            row.add(link)
        body.addLayout(row)
        body.addWidget(self._requests)

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
        ask(self, words, partial(self.start, deep=True))

    # -- while it runs -------------------------------------------------------------------------------------------

    def _progress(self, event: CheckEvent) -> None:
        match event:
            case Opened():
                self._bar.setValue(1)
                self._say(lambda: self.tr("The token opens the store. Looking at each permission …"))
            case RowDecided(row=row, done=done):
                self._bar.setValue(1 + done)
                self.table.results.put(row)
            case Waiting(seconds=seconds) if seconds > 0:
                left = round(seconds + 0.5)
                say(
                    self._status,
                    lambda: self.tr("The store is busy with other requests. Going on in %n second(s).", "", left),
                )
            case Waiting():
                say(self._status, lambda: self.tr("Looking at each permission …"))

    def _stop_test(self) -> None:
        """Stop at once; whatever still arrives is dropped."""
        self.cancel()
        self._say(lambda: self.tr("You stopped the test."))
        self._show_buttons()

    def _finish(self, result: CheckResult) -> None:
        self.session.result = result
        self.session.log.add(EventKind.TEST_ENDED, result.outcome.value)
        for row in result.rows:
            self.table.results.put(row)
        self.table.setVisible(result.opened)
        if result.outcome in _STORE_OPENED:
            self._bar.setValue(self._bar.maximum())
        say(self._status, lambda: what_was_sent(result, QLocale().toString(result.seconds, "f", 1)))
        self._say_result(result)
        self._show_buttons()
        self.tested.emit()

    def _fail(self, failure: Failure) -> None:
        self.session.log.add(EventKind.TEST_ENDED, failure.code)
        self._status.clear()
        self.show_failure(failure)
        self._show_buttons()

    # -- what it means -------------------------------------------------------------------------------------------

    def _say_result(self, result: CheckResult) -> None:
        self._anyway.setVisible(result.outcome is not Outcome.READY and result.outcome not in _REFUSED)
        say(self._anyway, lambda: self._anyway_words(tested=result.opened))
        say(self._appse_ai, lambda: appse_ai_will_see(result))
        if result.failure is not None:
            kind = Kind.WARN if result.outcome in _STORE_OPENED else Kind.BAD
            coached = result.outcome is Outcome.ROWS_MISSING
            self.headline.say_failure(result.failure, kind, next_step=not coached)
            if coached:
                self._coach(result)
            self._select_first(Verdict.MISSING, Verdict.NOT_CHECKED)
            return
        ticked = set(self.session.ticked)
        self.headline.say(
            Kind.GOOD,
            lambda: (
                ready_headline(result, ticked),
                self.tr("The token opens the store {hash}.").format(hash=isolated(result.store_hash)),
                more_than_asked(result),
            ),
        )

    def _anyway_words(self, *, tested: bool) -> str:
        return self.tr("&Hand it over all the same") if tested else self.tr("&Keep the token untested")

    def _coach(self, result: CheckResult) -> None:
        missing = [row.scope for row in result.with_verdict(Verdict.MISSING)]
        self.coach.show_steps(missing, self.session.next_account_name, self.session.account_name)

    def _start_over(self) -> None:
        result = self.session.result
        if result is not None:
            self.session.start_over(row.scope.scope_id for row in result.with_verdict(Verdict.MISSING))
            self.session.log.add(EventKind.STARTED_OVER)
            self.start_over.emit()

    def _select_first(self, *verdicts: Verdict) -> None:
        result = self.session.result
        rows = result.rows if result and result.opened else ()
        line = next((i for i, row in enumerate(rows) if row.verdict in verdicts and row.scope.must_be_changed), None)
        if line is not None:
            self.table.selectRow(line)
            self.bring_into_view(self.headline, self._chosen_row)

    def _chosen_row(self) -> QRect:
        """Let the table show the row that is selected, and return where it is, in the coordinates of the headline."""
        row = self.table.currentIndex().siblingAtColumn(0)
        self.table.scrollTo(row, QAbstractItemView.ScrollHint.PositionAtTop)
        place = self.table.visualRect(row)
        place.moveTopLeft(self.headline.mapFromGlobal(self.table.viewport().mapToGlobal(place.topLeft())))
        return place

    def _explain(self, current: QModelIndex) -> None:
        row = self.table.result_at(current)
        say(self._evidence, lambda: f"{isolated(row.scope.label)}: {evidence_words(row)}" if row else "")

    def _go_on_anyway(self) -> None:
        self._hand_over_anyway = True
        self.wizard().next()

    def _say(self, words: Words) -> None:
        say(self._status, words)
        announce(self._status, self._status.text())

    def _show_buttons(self) -> None:
        self._stop.setVisible(self.busy)
        self._again.setVisible(not self.busy)
        self._deep.setVisible(not self.busy and self.session.result is not None and self.session.result.opened)
        self.state_changed.emit()
