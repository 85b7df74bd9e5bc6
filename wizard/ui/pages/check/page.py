"""Step 4: test whether the token opens the store, and what it can do there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from wizard.core.check.result import CheckResult, Outcome
from wizard.core.check.run import CheckEvent, CheckPlan, Opened, RowDecided, Waiting
from wizard.core.failures import Failure, FailureKind
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.jobs import Job
from wizard.ui.language.announce import announce
from wizard.ui.pages.check.details import TestDetails
from wizard.ui.pages.check.lines import TestLines
from wizard.ui.pages.check.outcome import OutcomePart
from wizard.ui.pages.check.outcome_words import lead_of, title_of
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.states import TABLE, PageState, StepMark
from wizard.ui.signs.hero_tick import HeroTick
from wizard.ui.steps import Step

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
FAILED = (
    PageState.TEST_REFUSED,
    PageState.TEST_STORE_REFUSED,
    PageState.TEST_WITHDRAWN,
    PageState.TEST_NETWORK,
)


class TestPage(BasePage):
    """Starts the test on arrival, shows its progress, and explains the result.

    Signals:
        tested(): a test has ended, and its result is in the session.
        appse_ai_wanted(): the first move of step 5 is to be made at once.
    """

    tested = Signal()
    appse_ai_wanted = Signal()

    step = Step.TEST

    __test__ = False  # not a test case, whatever pytest thinks of its name

    def __init__(self, session: SetupSession, services: Services) -> None:
        super().__init__(session, services)
        self._job = Job(self)
        self._job.progressed.connect(self._take_event)
        self._job.finished.connect(self.finish)
        self._job.failed.connect(self._fail)
        self._anyway = False
        self._defect: Failure | None = None

    # -- words and state -------------------------------------------------------------------------------------------

    def heading(self) -> str:
        return title_of(self.page_state(), self.session.result, self._defect)

    def lead(self) -> str:
        return lead_of(self.page_state(), self.session.result, self._defect)

    def eyebrow(self) -> str:
        state = self.page_state()
        if state is PageState.TEST_MISSING:
            return self.tr("Not ready yet")
        return self.tr("The test failed") if state in FAILED else ""

    def question(self) -> str:
        return self.tr("What does the test do in my store?")

    def page_state(self) -> PageState:
        if self.busy:
            return PageState.TEST_RUNNING
        result = self.session.result
        if result is None:
            return PageState.TEST_SKIPPED if self.session.hand_over.skips_test else PageState.TEST_STOPPED
        if result.failure is not None and result.failure.kind is FailureKind.TOKEN_WITHDRAWN:
            return PageState.TEST_WITHDRAWN
        return _STATES[result.outcome]

    def act(self, action: str) -> None:
        actions: dict[str, Callable[[], None]] = {
            "open_appse_ai": self.appse_ai_wanted.emit,
            "stop": self._stop_test,
            "again": self.start,
            "new_account": self._start_over,
            "to_token": partial(self.navigation.back_to, Step.TOKEN),
            "to_store": partial(self.navigation.back_to, Step.STORE),
            "open": self._open,
        }
        actions[action]()

    def mark_when_left(self) -> tuple[StepMark, str]:
        mark = TABLE[self.page_state()].mark or StepMark.NOT_TESTED
        return mark, self._note_of(mark)

    def mark_note(self) -> str:
        return self._note_of(TABLE[self.page_state()].mark or StepMark.NOW)

    def _note_of(self, mark: StepMark) -> str:
        result = self.session.result
        if mark is StepMark.FAILED and result is not None:
            missing = result.missing
            return self.tr("%n missing", "", len(missing)) if missing else self.tr("failed")
        return self.tr("not tested") if mark is StepMark.NOT_TESTED else ""

    # -- the widgets -----------------------------------------------------------------------------------------------

    def build(self, body: QVBoxLayout) -> None:
        self._tick = HeroTick()
        self._tick.hide()
        self.put_above_title(self._tick)
        self.lines = TestLines()
        body.addWidget(self.lines)
        self.outcome = OutcomePart()
        self.outcome.anyway_wanted.connect(self._go_on_anyway)
        self.outcome.details_wanted.connect(self._toggle_details)
        self.outcome.status_page_wanted.connect(self._open_status_page)
        body.addWidget(self.outcome)
        body.addWidget(self.notice)
        self.details = TestDetails(self.session.profile)
        self.details.deep_wanted.connect(partial(self.start, deep=True))
        body.addWidget(self.details)
        body.addStretch(1)
        self.state_changed.connect(self._follow_state)

    def enter(self) -> None:
        self.details.follow_profile(self.session.profile)
        self.details.show_requests(self._plan().requests())
        if self.session.result is None and not self.session.hand_over.skips_test:
            self.start()
        else:
            self._follow_state()

    def follow_name(self) -> None:
        """Name the store, now that its front page was read."""
        if self.was_shown:
            self._follow_state()

    def _follow_state(self) -> None:
        """Show what belongs to the state."""
        state = self.page_state()
        running = state is PageState.TEST_RUNNING
        self.lines.setVisible(running)
        self.outcome.follow(state, self.session, came_from=self.session.came_from if running else "")
        if state is PageState.TEST_GOOD:
            self._tick.appear()
        else:
            self._tick.hide()
        if self.details.isVisible():
            self.details.open(whole=not running)

    def _toggle_details(self) -> None:
        if self.details.isVisible():
            self.details.hide()
        else:
            self.details.open(whole=not self.busy)
            self.scroll_to(self.outcome.links)

    # -- BasePage --------------------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        return self._job.running

    def problem(self) -> Failure | None:
        result = self.session.result
        if self.session.hand_over.skips_test or self._anyway:
            return None
        if result is None:
            return Failure(FailureKind.TEST_NOT_RUN)
        return None if result.outcome is Outcome.READY else result.failure

    def show_failure(self, failure: Failure) -> None:
        """Show the failure; this page itself reports that of its test."""
        result = self.session.result
        if failure.kind is FailureKind.TEST_NOT_RUN or (result is not None and failure == result.failure):
            announce(self, self.heading())
            return
        super().show_failure(failure)

    def cancel(self) -> None:
        if self._job.running:
            self.session.log.add(EventKind.TEST_STOPPED)
        self._job.cancel()

    # -- the test --------------------------------------------------------------------------------------------------

    def start(self, *, deep: bool = False) -> None:
        """Run the test from the beginning; `deep` asks about writing as well, for this run only."""
        self.session.result = self._defect = None
        self._anyway = False
        self.session.hand_over = self.session.hand_over.tested()
        self.notice.clear()
        self.details.clear()
        plan = replace(self._plan(), deep=deep)
        self.details.show_requests(plan.requests())
        self.lines.begin(plan.store_hash, self._total)
        check = self.services.check
        self.session.log.add(EventKind.TEST_STARTED)
        self._job.start(lambda cancel, report: check(plan, cancel, report))
        self.state_changed.emit()

    @property
    def _total(self) -> int:
        return sum(scope.must_be_changed for scope in self.session.profile.scopes)

    def _plan(self) -> CheckPlan:
        credential = self.session.credential()
        return CheckPlan(credential.store_hash, credential.access_token, self.session.profile)

    def _take_event(self, event: CheckEvent) -> None:
        match event:
            case Opened():
                self._decided: set[str] = set()
                self.lines.open_store(self._total)
            case RowDecided(row=row):
                self.details.table.results.put(row)
                if row.scope.must_be_changed:
                    self._decided.add(row.scope.scope_id)
                self.lines.count(len(self._decided), self._total)
            case Waiting(seconds=seconds) if seconds > 0:
                self.lines.wait(round(seconds + 0.5))
            case Waiting():
                self.lines.count(len(self._decided), self._total)

    def _stop_test(self) -> None:
        """Stop at once; later results are dropped."""
        self.cancel()
        self.lines.stop()
        self._end()

    def finish(self, result: CheckResult) -> None:
        """Take the result of a finished test, and show what it means."""
        self.session.result = result
        self.session.log.add(EventKind.TEST_ENDED, result.outcome.value)
        self.lines.stop()
        self.details.show_result(result)
        if result.failure is not None:
            self.log_failure(result.failure.code)
        self._end()
        self.tested.emit()

    def _fail(self, failure: Failure) -> None:
        self.session.log.add(EventKind.TEST_ENDED, failure.code)
        self._defect = failure
        self.log_failure(failure.code)
        self.lines.stop()
        self._end()

    def _end(self) -> None:
        self.state_changed.emit()
        announce(self, f"{self.heading()}. {self.lead()}")

    def _start_over(self) -> None:
        result = self.session.result
        if result is not None:
            self.session.start_over(row.scope.scope_id for row in result.missing)
            self.session.log.add(EventKind.STARTED_OVER)
            self.navigation.back_to(Step.ACCOUNT)

    def _go_on_anyway(self) -> None:
        self._anyway = True
        self.navigation.next()

    def _open(self) -> None:
        from wizard.ui.shell.open_page import open_page, open_practice_panel  # noqa: PLC0415 - rarely needed

        if self.services.practice is not None:
            open_practice_panel(self.services, self.services.practice.panel(), self.notice)
        else:
            open_page(self.services, self.session.accounts_page, self.notice)

    def _open_status_page(self) -> None:
        from wizard.core.links import STATUS_PAGE  # noqa: PLC0415 - rarely needed
        from wizard.ui.shell.open_page import open_page_outside  # noqa: PLC0415 - likewise

        open_page_outside(self.services, STATUS_PAGE, self.notice)
