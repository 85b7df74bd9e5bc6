"""Step 4: does this token open this store, and what may it do there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout

from wizard.core.check import CheckResult, Outcome, Verdict
from wizard.core.check_run import HOOKS_PROBE, CheckEvent, CheckPlan, Opened, RowDecided, Waiting
from wizard.core.event_log import EventKind
from wizard.core.failures import Failure, FailureKind
from wizard.core.session import SetupSession
from wizard.ui.announce import announce
from wizard.ui.base_page import BasePage, paragraph
from wizard.ui.jobs import Job
from wizard.ui.question import Question, ask
from wizard.ui.result_words import appse_ai_will_see, more_than_asked, ready_headline, what_was_sent
from wizard.ui.services import Services
from wizard.ui.verdict_texts import evidence_words
from wizard.ui.widgets.notice import Kind, Notice
from wizard.ui.widgets.recreate_coach import RecreateCoach
from wizard.ui.widgets.results_table import ResultsTable

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

    def build(self, body: QVBoxLayout) -> None:
        self._status = QLabel()
        self._status.setWordWrap(True)
        body.addWidget(self._status)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the test"))
        self._stop = QPushButton(self.tr("&Stop"))
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self._stop_test)
        self._again = QPushButton(self.tr("Test &again"))
        self._again.setAutoDefault(False)
        self._again.clicked.connect(self.start)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        row.addWidget(self._again)
        body.addLayout(row)
        self.headline = Notice()
        self.headline.shown.connect(self.bring_into_view)
        body.addWidget(self.headline)
        self._anyway = QPushButton(self.tr("&Hand it over all the same"))
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
        self._show_requests(self._plan())
        if self.session.skips_test:
            self._clear()
            self.table.hide()
            self._say(self.tr("Not tested this time: the store was set up before, and its token is kept."))
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
        """Point to the panel that says it already, instead of saying it twice."""
        if self.session.result is not None and failure == self.session.result.failure:
            self.bring_into_view(self.headline)
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
        self._show_requests(plan)
        self._bar.setRange(0, len(plan.requests()))
        self._bar.setValue(0)
        self._say(
            self.tr("Asking BigCommerce whether this token opens the store {hash} …").format(hash=plan.store_hash)
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
        self._bar.reset()

    def _show_requests(self, plan: CheckPlan) -> None:
        lines = [f"{one.method:<4} /stores/{one.store_hash}/{one.path}" for one in plan.requests()]
        second = self.tr("{request} (only when the first is refused)")
        lines.insert(1, second.format(request=f"GET  /stores/{plan.store_hash}/{HOOKS_PROBE}"))
        self._requests.setPlainText("\n".join(lines))

    def _plan(self) -> CheckPlan:
        credential = self.session.credential()
        return CheckPlan(credential.store_hash, credential.access_token, self.session.profile)

    def _add_more(self, body: QVBoxLayout) -> None:
        """What a first-timer does not need: the list of requests, and the deep check."""
        self._requests = QPlainTextEdit()
        self._requests.setReadOnly(True)
        self._requests.setTabChangesFocus(True)
        self._requests.setAccessibleName(self.tr("Requests of the test"))
        self._requests.setMinimumHeight(self._requests.fontMetrics().height() * 8)
        self._requests.hide()
        toggle = QPushButton(self.tr("What is sent?"))
        toggle.setCheckable(True)
        toggle.toggled.connect(self._requests.setVisible)
        self._deep = QPushButton(self.tr("Prove writing too…"))
        self._deep.clicked.connect(self._ask_for_deep_check)
        row = QHBoxLayout()
        row.setSpacing(24)
        for link in (toggle, self._deep):
            link.setObjectName("link")
            link.setAutoDefault(False)
            row.addWidget(link)
        row.addStretch()
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
                self._say(self.tr("The token opens the store. Looking at each permission …"))
            case RowDecided(row=row, done=done):
                self._bar.setValue(1 + done)
                self.table.results.put(row)
            case Waiting(seconds=seconds) if seconds > 0:
                words = self.tr("The store is busy with other requests. Going on in {seconds} seconds.")
                self._status.setText(words.format(seconds=round(seconds + 0.5)))
            case Waiting():
                self._status.setText(self.tr("Looking at each permission …"))

    def _stop_test(self) -> None:
        """Stop at once; whatever still arrives is dropped."""
        self.cancel()
        self._say(self.tr("You stopped the test."))
        self._show_buttons()

    def _finish(self, result: CheckResult) -> None:
        self.session.result = result
        self.session.log.add(EventKind.TEST_ENDED, result.outcome.value)
        for row in result.rows:
            self.table.results.put(row)
        self.table.setVisible(result.opened)
        if result.outcome in _STORE_OPENED:
            self._bar.setValue(self._bar.maximum())
        self._status.setText(what_was_sent(result, self.locale().toString(result.seconds, "f", 1)))
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
        tested = self.tr("&Hand it over all the same")
        self._anyway.setText(tested if result.opened else self.tr("&Keep the token untested"))
        self._appse_ai.setText(appse_ai_will_see(result))
        if result.failure is not None:
            kind = Kind.WARN if result.outcome in _STORE_OPENED else Kind.BAD
            coached = result.outcome is Outcome.ROWS_MISSING
            self.headline.say_failure(result.failure, kind, next_step=not coached)
            if coached:
                self._coach(result)
            self._select_first(Verdict.MISSING, Verdict.NOT_CHECKED)
            return
        message = self.tr("The token opens the store {hash}.").format(hash=result.store_hash)
        title = ready_headline(result, self.session.ticked)
        self.headline.say(Kind.GOOD, title, message, more_than_asked(result))

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
            self.table.scrollTo(self.table.model().index(line, 0))

    def _explain(self, current: QModelIndex) -> None:
        row = self.table.result_at(current)
        self._evidence.setText(f"{row.scope.label}: {evidence_words(row)}" if row else "")

    def _go_on_anyway(self) -> None:
        self._hand_over_anyway = True
        self.wizard().next()

    def _say(self, words: str) -> None:
        self._status.setText(words)
        announce(self._status, words)

    def _show_buttons(self) -> None:
        self._stop.setVisible(self.busy)
        self._again.setVisible(not self.busy)
        self._deep.setVisible(not self.busy and self.session.result is not None and self.session.result.opened)
        self.state_changed.emit()
