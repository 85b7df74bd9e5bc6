"""Step 4: does this token open this store, and what may it do there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, QRect, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout

from wizard.core.check.result import CheckResult, Outcome, Verdict
from wizard.core.check.run import CheckEvent, CheckPlan, Opened, RowDecided, Waiting
from wizard.core.failures import Failure, FailureKind
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.jobs import Job
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.check.details import TestDetails
from wizard.ui.pages.check.progress import TestProgress
from wizard.ui.pages.check.recreate_guide import RecreateCoach
from wizard.ui.pages.check.result_words import appse_ai_will_see, more_than_asked, ready_headline, what_was_sent
from wizard.ui.pages.check.results_table import ResultsTable
from wizard.ui.pages.check.verdict_words import evidence_words
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.states import TABLE, PageState, StepMark
from wizard.ui.steps import Step
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.label import paragraph
from wizard.ui.widgets.notice import Kind, Notice

_STATES = {
    Outcome.READY: PageState.TEST_GOOD,
    Outcome.ROWS_MISSING: PageState.TEST_MISSING,
    Outcome.UNCLEAR: PageState.TEST_UNCLEAR,
    Outcome.TOKEN_REFUSED: PageState.TEST_REFUSED,
    Outcome.STORE_REFUSED: PageState.TEST_STORE_REFUSED,
    Outcome.UNREACHABLE: PageState.TEST_NETWORK,
    Outcome.STORE_UNAVAILABLE: PageState.TEST_NETWORK,
    Outcome.CANCELLED: PageState.TEST_STOPPED,
}
_REFUSED = (Outcome.TOKEN_REFUSED, Outcome.STORE_REFUSED)
LEAST_SECONDS = 0.1
"""What a test took is said to this; of a shorter one, only that it was shorter."""
_STORE_OPENED = (Outcome.READY, Outcome.ROWS_MISSING, Outcome.UNCLEAR)


class TestPage(BasePage):
    """Starts the test on arrival, shows it happening, and says what it means.

    Signals:
        tested(): a test has ended, and its result is in the session.
    """

    tested = Signal()

    step = Step.TEST

    __test__ = False  # not a test case, whatever pytest thinks of its name

    def __init__(self, session: SetupSession, services: Services) -> None:
        super().__init__(session, services)
        self._job = Job(self)
        self._job.progressed.connect(self._take_event)
        self._job.finished.connect(self.finish)
        self._job.failed.connect(self._fail)
        self._hand_over_anyway = False

    def heading(self) -> str:
        return self.tr("Test the connection")

    def question(self) -> str:
        return self.tr("What does the test do in my store?")

    def build(self, body: QVBoxLayout) -> None:
        self.progress = TestProgress()
        self.progress.stop.connect(self._stop_test)
        self.progress.again.connect(self.start)
        body.addWidget(self.progress)
        self.headline = Notice()
        self.headline.shown.connect(self.bring_into_view)
        body.addWidget(self.headline)
        self._mend = Button()
        self._mend.clicked.connect(self._go_and_mend)
        self.headline.add_action(self._mend)
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
        self.table.selectionModel().selectionChanged.connect(self._explain)
        body.addWidget(self.table, 1)
        self._evidence = paragraph("", "quiet")
        body.addWidget(self._evidence)
        self._details = TestDetails()
        self._details.deep_wanted.connect(partial(self.start, deep=True))
        body.addWidget(self._details)
        body.addStretch()

    def enter(self) -> None:
        self._details.show_requests(self._plan().requests())
        if self.session.hand_over.skips_test:
            self._clear()
            self.table.hide()
            self.progress.announce(
                lambda: self.tr("Not tested this time: the store was set up before, and its token is kept.")
            )
            self._show_buttons()
        elif self.session.result is None:
            self.start()

    def page_state(self) -> PageState:
        if self.busy:
            return PageState.TEST_RUNNING
        result = self.session.result
        if self.session.hand_over.skips_test:
            return PageState.TEST_SKIPPED
        if result is None:
            return PageState.TEST_STOPPED
        return _STATES[result.outcome]

    def act(self, action: str) -> None:
        actions: dict[str, Callable[[], None]] = {
            "next": self.navigation.next,
            "stop": self._stop_test,
            "again": self.start,
            "new_account": self._start_over,
            "to_token": partial(self.navigation.back_to, Step.TOKEN),
            "to_store": partial(self.navigation.back_to, Step.STORE),
        }
        actions[action]()

    def mark_when_left(self) -> tuple[StepMark, str]:
        state = TABLE[self.page_state()]
        return state.mark or StepMark.NOT_TESTED, ""

    @property
    def busy(self) -> bool:
        return self._job.running

    def problem(self) -> Failure | None:
        result = self.session.result
        if self.session.hand_over.skips_test:
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
        return self.progress.words

    def requests_text(self) -> str:
        """Return the list of requests as it can be read on the page."""
        return self._details.requests_text

    def cancel(self) -> None:
        if self._job.running:
            self.session.log.add(EventKind.TEST_STOPPED)
        self._job.cancel()

    def start(self, *, deep: bool = False) -> None:
        """Run the test from the beginning; `deep` asks about writing as well, for this run only."""
        self.session.result = None
        self._hand_over_anyway = False
        self.session.hand_over = self.session.hand_over.tested()
        self._clear()
        self.table.show()
        plan = replace(self._plan(), deep=deep)
        requests, store_hash = plan.requests(), plan.store_hash
        self._details.show_requests(requests)
        self.progress.begin(len(requests))
        self.progress.announce(
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
        self.progress.clear()

    def _plan(self) -> CheckPlan:
        credential = self.session.credential()
        return CheckPlan(credential.store_hash, credential.access_token, self.session.profile)

    # -- while it runs -------------------------------------------------------------------------------------------

    def _take_event(self, event: CheckEvent) -> None:
        match event:
            case Opened():
                self.progress.advance(1)
                self.progress.announce(lambda: self.tr("The token opens the store. Looking at each permission …"))
            case RowDecided(row=row, done=done):
                self.progress.advance(1 + done)
                self.table.results.put(row)
            case Waiting(seconds=seconds) if seconds > 0:
                left = round(seconds + 0.5)
                self.progress.say(
                    lambda: self.tr("The store is busy with other requests. Going on in %n second(s).", "", left)
                )
            case Waiting():
                self.progress.say(lambda: self.tr("Looking at each permission …"))

    def _stop_test(self) -> None:
        """Stop at once; whatever still arrives is dropped."""
        self.cancel()
        self.progress.announce(lambda: self.tr("You stopped the test."))
        self._show_buttons()

    def finish(self, result: CheckResult) -> None:
        """Take the result of a test that has come to its end, and say what it means."""
        self.session.result = result
        focused = self.window().focusWidget()
        watched = focused is not None and (focused is self.table or self.progress.isAncestorOf(focused))
        self.session.log.add(EventKind.TEST_ENDED, result.outcome.value)
        for row in result.rows:
            self.table.results.put(row)
        self.table.setVisible(result.opened)
        self.progress.end(whole=result.outcome in _STORE_OPENED)
        self.progress.say(lambda: what_was_sent(result, _seconds(result.seconds)))
        self._say_result(result)
        self._show_buttons()
        if watched:
            self._light_what_mends(result)
        self.tested.emit()

    def _fail(self, failure: Failure) -> None:
        self.session.log.add(EventKind.TEST_ENDED, failure.code)
        self.progress.say(str)  # the bar stays where it was: it never goes back
        self.show_failure(failure)
        self._show_buttons()

    # -- what it means -------------------------------------------------------------------------------------------

    def _say_result(self, result: CheckResult) -> None:
        self._anyway.setVisible(result.outcome is not Outcome.READY and result.outcome not in _REFUSED)
        self._mend.setVisible(result.outcome in _REFUSED)
        say(self._mend, self._mend_words(result.outcome))
        say(self._anyway, lambda: self._anyway_words(tested=result.opened))
        say(self._appse_ai, lambda: appse_ai_will_see(result))
        if result.failure is not None:
            kind = Kind.WARN if result.outcome in _STORE_OPENED else Kind.BAD
            coached = result.outcome is Outcome.ROWS_MISSING
            self.headline.say_failure(result.failure, kind, next_step=str if coached else None)
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

    def _mend_words(self, outcome: Outcome) -> Words:
        if outcome is Outcome.STORE_REFUSED:
            return lambda: self.tr("Go back to the a&ddress")
        return lambda: self.tr("Go back to the access &token")

    def _go_and_mend(self) -> None:
        result = self.session.result
        if result is not None:
            self.navigation.back_to(Step.STORE if result.outcome is Outcome.STORE_REFUSED else Step.TOKEN)

    def _light_what_mends(self, result: CheckResult) -> None:
        """Let Enter do what helps, where the test has found what to mend."""
        mends = {
            Outcome.TOKEN_REFUSED: self._mend,
            Outcome.STORE_REFUSED: self._mend,
            Outcome.ROWS_MISSING: self.coach.button,
        }.get(result.outcome)
        if mends is not None:
            mends.setFocus()

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
            self.navigation.back_to(Step.ACCOUNT)

    def _select_first(self, *verdicts: Verdict) -> None:
        result = self.session.result
        rows = result.rows if result and result.opened else ()
        line = next((i for i, row in enumerate(rows) if row.verdict in verdicts and row.scope.must_be_changed), None)
        if line is not None:
            self.table.setCurrentIndex(self.table.results.index(line, 0))
            self.bring_into_view(self.headline, self._chosen_row)

    def _chosen_row(self) -> QRect:
        """Let the table show the row that is selected, and return where it is, in the coordinates of the headline."""
        row = self.table.currentIndex().siblingAtColumn(0)
        self.table.scrollTo(row, QAbstractItemView.ScrollHint.PositionAtTop)
        place = self.table.visualRect(row)
        place.moveTopLeft(self.headline.mapFromGlobal(self.table.viewport().mapToGlobal(place.topLeft())))
        return place

    def _explain(self) -> None:
        """Say why the row that is lit has its verdict; that the focus is in the table lights none."""
        row = next(map(self.table.result_at, self.table.selectionModel().selectedRows()), None)
        say(self._evidence, lambda: f"{isolated(row.scope.label)}: {evidence_words(row)}" if row else "")

    def _go_on_anyway(self) -> None:
        self._hand_over_anyway = True
        self.navigation.next()

    def _show_buttons(self) -> None:
        self.progress.show_busy(busy=self.busy)
        result = self.session.result
        self._details.offer_deep(not self.busy and result is not None and result.opened)
        self.state_changed.emit()


def _seconds(seconds: float) -> str:
    """Return how long a test took, as the language writes it; 0.0 would look as if there had been none."""
    words = QLocale().toString(max(seconds, LEAST_SECONDS), "f", 1)
    return words if seconds >= LEAST_SECONDS else f"< {words}"
