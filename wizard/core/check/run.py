"""Run the token test: scope-free probes first, then the rows, a few at a time, within the rate limit and a deadline."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from wizard.core.check.answers import HOOKS_PROBE, TIME_PROBE, Meaning, meaning_of
from wizard.core.check.diagnosis import Diagnosis, diagnose_opening, diagnose_rows
from wizard.core.check.location import ROW as LOCATION_ROW
from wizard.core.check.location import StoreLocation, read_location
from wizard.core.check.pace import Pace
from wizard.core.check.result import (
    CheckResult,
    Outcome,
    Reply,
    RowResult,
    is_withdrawn,
    row_not_asked,
    row_result,
    row_without_probe,
)
from wizard.core.check.scopes import Probe, Profile, Scope
from wizard.core.check.trace import Trace
from wizard.core.check.wire import Http, NoResponse, Request, Response
from wizard.core.check.write_probes import WRITE_PROBES, accepted_failure, was_accepted, written
from wizard.core.concurrency.cancel import Cancel, Cancelled
from wizard.core.concurrency.clock import Clock, SystemClock
from wizard.core.concurrency.fan_out import Done, FanOut
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError


@dataclass(frozen=True)
class CheckLimits:
    """Limits on retries, concurrency and time of a run.

    Attributes:
        at_once: requests under way at the same time (BigCommerce's own limit is 40; docs/facts/bigcommerce.md, section 4.4).
        seconds: the whole run, waits included.
        longest_wait: the longest single wait for the store's allowance, in seconds.
        tries: how often one probe is sent when the connection drops or BigCommerce has a problem of its own.
        waits: how often one probe waits for the allowance.
        failures_in_a_row: network failures after which the remaining rows are not asked any more.
        poll: seconds between two looks at the wish to stop.
    """

    at_once: int = 4
    seconds: float = 45.0
    longest_wait: float = 35.0
    tries: int = 2
    waits: int = 2
    failures_in_a_row: int = 4
    poll: float = 0.05


@dataclass(frozen=True)
class Opened:
    """The token opens the store; the rows come next."""


@dataclass(frozen=True)
class RowDecided:
    """A row has its verdict; `done` of `total` answers are in."""

    row: RowResult
    done: int
    total: int


@dataclass(frozen=True)
class Waiting:
    """The store's quota is used up; the run continues in `seconds`. Zero: it continues now."""

    seconds: float


CheckEvent = Opened | RowDecided | Waiting


class _Stop(Exception):
    """Ends the run early; results so far are kept."""

    def __init__(self, outcome: Outcome, failure: Failure) -> None:
        self.diagnosis: Diagnosis = (outcome, failure)
        super().__init__(failure.code)


@dataclass(frozen=True)
class CheckPlan:
    """What to test: a token, on a store, against a profile's rows; `deep` also asks whether it may write."""

    store_hash: str
    token: Secret
    profile: Profile
    deep: bool = False

    def requests(self) -> tuple[Request, ...]:
        """Return what a run sends, in order, so that it can be read beforehand.

        Left out is what is sent only in another's place: the second scope-free probe, when the first is refused, and the
        probe of a row whose own address is withdrawn.
        """
        reads = (scope.probe for scope in self.profile.scopes if scope.probe)
        probes = (*reads, *(WRITE_PROBES if self.deep else ()))
        return (Request(self.store_hash, TIME_PROBE), *(probe.request(self.store_hash) for probe in probes))


class CheckRun:
    """One run of the token test. Made for one call of :meth:`run`."""

    def __init__(
        self,
        plan: CheckPlan,
        http: Http,
        cancel: Cancel,
        report: Callable[[CheckEvent], None] = lambda event: None,
        *,
        limits: CheckLimits | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._plan = plan
        self._http = http
        self._cancel = cancel
        self._report = report
        self._limits = limits or CheckLimits()
        self._clock = clock or SystemClock()
        self._pool: FanOut[Request, Response] = FanOut(self._limits.at_once)
        self._rows: dict[str, RowResult] = {}
        self._requests = 0
        self._writes = 0
        paths = (scope.probe.path for scope in plan.profile.scopes if scope.probe and scope.scope_id == LOCATION_ROW)
        self._location_path = next(paths, "")
        self._location: StoreLocation | None = None
        self._trace = Trace(plan.token, plan.profile, self._clock.wall_time)
        self._pace = Pace(self._limits.longest_wait, self._limits.at_once, self._clock, self._hold)
        self._started = self._clock.now()

    def run(self) -> CheckResult:
        """Ask everything and return what was seen. Never raises for what the network or BigCommerce does."""
        try:
            outcome, failure = self._diagnose()
        except _Stop as stop:
            outcome, failure = stop.diagnosis
        finally:
            self._pool.leave()
        rows = tuple(self._rows.get(scope.scope_id) or row_not_asked(scope) for scope in self._plan.profile.scopes)
        return CheckResult(
            self._plan.store_hash,
            self._plan.profile.profile_id,
            outcome,
            failure,
            rows,
            self._requests,
            self._clock.now() - self._started,
            self._writes,
            self._trace.lines(),
            self._location,
        )

    def _diagnose(self) -> Diagnosis:
        problem = self._open_store()
        if problem:
            return problem
        self._report(Opened())
        self._ask_rows()
        if self._plan.deep:
            self._ask_writes()
        return diagnose_rows([row for scope in self._plan.profile.scopes if (row := self._rows.get(scope.scope_id))])

    def _open_store(self) -> Diagnosis | None:
        for path in (TIME_PROBE, HOOKS_PROBE):
            (_, reply), *_ = self._ask([Request(self._plan.store_hash, path)])
            problem = diagnose_opening(self._plan.store_hash, path, reply)
            if problem is None or isinstance(reply, Failure) or not meaning_of(reply, path=path).is_about_one_path:
                break
        return problem

    def _ask_rows(self) -> None:
        scopes = self._plan.profile.scopes
        probed = {scope.probe.path: (scope, scope.probe) for scope in scopes if scope.probe}
        total, done, in_a_row = len(probed), 0, 0
        for scope in scopes:
            if scope.probe is None:
                self._decide(row_without_probe(scope), 0, total)
        while probed:
            instead: dict[str, tuple[Scope, Probe]] = {}
            for request, reply in self._ask([probe.request(self._plan.store_hash) for _, probe in probed.values()]):
                scope, probe = probed[request.path]
                if probe.instead and is_withdrawn(probe, reply):
                    instead[probe.instead.path] = (scope, probe.instead)
                    continue
                done += 1
                self._decide(row_result(scope, reply, probe), done, total)
                in_a_row = in_a_row + 1 if isinstance(reply, Failure) else 0
                if isinstance(reply, Failure) and in_a_row >= self._limits.failures_in_a_row:
                    raise _Stop(Outcome.UNREACHABLE, reply)
            probed = instead

    def _ask_writes(self) -> None:
        """Send the write probes one by one, and none after one that was accepted."""
        total = sum(scope.probe is not None for scope in self._plan.profile.scopes)
        for probe in WRITE_PROBES:
            (_, reply), *_ = self._ask([probe.request(self._plan.store_hash)])
            self._decide(written(self._rows[probe.scope_id], probe, reply), total, total)
            if isinstance(reply, Response) and was_accepted(reply):
                raise _Stop(Outcome.UNCLEAR, accepted_failure(probe, reply))

    def _decide(self, row: RowResult, done: int, total: int) -> None:
        self._rows[row.scope.scope_id] = row
        self._report(RowDecided(row, done, total))

    # -- asking --------------------------------------------------------------------------------------------------

    def _ask(self, requests: Sequence[Request]) -> Iterator[tuple[Request, Reply]]:
        """Ask all, a few at once; give each reply when it is final (after waits, and for a GET after a second try)."""
        waiting = deque(requests)
        tries: Counter[Request] = Counter()
        waits: Counter[Request] = Counter()
        while waiting or self._pool.open_jobs:
            self._look_at_limits()
            while waiting and self._pool.has_room and not self._pace.holding():
                self._send(waiting.popleft())
            done = self._pool.next_result(self._limits.poll)
            if done is None:
                continue
            reply, request = self._reply(done), done.key
            if self._pace.should_wait(reply) and waits[request] < self._limits.waits:
                waits[request] += 1
                waiting.appendleft(request)
            elif (
                request.method == "GET" and _is_passing(reply, request.path) and tries[request] + 1 < self._limits.tries
            ):
                tries[request] += 1
                waiting.append(request)
            else:
                yield request, reply

    def _send(self, request: Request) -> None:
        self._requests += 1
        self._writes += request.method != "GET"
        self._trace.sent(request)
        self._pool.submit(request, lambda: self._http.send(request, self._plan.token, self._cancel))

    def _reply(self, done: Done[Request, Response]) -> Reply:
        if isinstance(done.error, Cancelled):
            raise _Stop(Outcome.CANCELLED, Failure(FailureKind.CANCELLED))
        if done.value is not None:
            self._trace.answered(done.key, done.value)
            if done.key.path == self._location_path:
                self._location = read_location(done.value)
            return done.value
        failure = Failure(FailureKind.PROGRAM_DEFECT, {"reason": type(done.error).__name__})
        if isinstance(done.error, SetupError):
            failure = done.error.failure
        self._trace.missed(done.key, failure, done.error.connection if isinstance(done.error, NoResponse) else None)
        return failure

    def _hold(self, seconds: float) -> None:
        self._report(Waiting(seconds))
        self._cancel.wait(min(seconds, self._limits.poll))

    def _look_at_limits(self) -> None:
        if self._cancel.is_set():
            raise _Stop(Outcome.CANCELLED, Failure(FailureKind.CANCELLED))
        if self._clock.now() - self._started > self._limits.seconds:
            details = {"seconds": f"{self._limits.seconds:.0f}"}
            raise _Stop(Outcome.UNCLEAR, Failure(FailureKind.TIME_LIMIT, details))


def _is_passing(reply: Reply, path: str) -> bool:
    """Tell whether a retry may help: a dropped connection, an incomplete response or none, or a problem at BigCommerce."""
    if isinstance(reply, Failure):
        return reply.kind is FailureKind.CONNECTION_DROPPED
    passing = (Meaning.SERVER_ERROR, Meaning.UNAVAILABLE, Meaning.DAMAGED, Meaning.WORDLESS)
    return meaning_of(reply, path=path) in passing


def run_check(
    plan: CheckPlan,
    http: Http,
    cancel: Cancel,
    report: Callable[[CheckEvent], None] = lambda event: None,
    limits: CheckLimits | None = None,
) -> CheckResult:
    """Run the token test once.

    Args:
        plan: store, token and rows.
        http: sends one request; called from several threads at once.
        cancel: looked at every 50 ms; a run that is told to stop does not wait for answers under way.
        report: called from the calling thread for every step.
        limits: how hard and how long to try.

    Returns:
        The result; a run that was cut short keeps the rows it had decided.
    """
    return CheckRun(plan, http, cancel, report, limits=limits).run()
