"""The token test of `wizard.core` against the practice store, end to end."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from wizard.core.check.result import CheckResult, Outcome, Verdict
from wizard.core.check.run import CheckLimits, CheckPlan, run_check
from wizard.core.check.scopes import Profile
from wizard.core.check.wire import Http
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind
from wizard.practice.server import PracticeServer

Serve = Callable[..., PracticeServer]
HttpFor = Callable[[PracticeServer], Http]

# Shorter than the window's, so that a fault that lasts is given up soon.
LIMITS = CheckLimits(seconds=10.0, longest_wait=2.0)


def check(
    server: PracticeServer, http: Http, profile: Profile, token: str = "ready", limits: CheckLimits = LIMITS
) -> CheckResult:
    plan = CheckPlan(server.store.store_hash, Secret(server.store.token(token).text), profile)
    return run_check(plan, http, threading.Event(), limits=limits)


def test_the_ready_token_is_ready(serve: Serve, http_for: HttpFor, profile: Profile) -> None:
    server = serve()
    result = check(server, http_for(server), profile)
    assert (result.outcome, result.failure) == (Outcome.READY, None)
    assert {row.verdict for row in result.rows} == {
        Verdict.AS_INTENDED,
        Verdict.READ_SEEN,
        Verdict.NOT_PROVABLE,
    }
    assert len(server.seen) == result.requests == 1 + sum(scope.probe is not None for scope in profile.scopes)
    assert {(request.method, request.had_token) for request in server.seen} == {("GET", True)}


def test_a_missing_row_is_named(serve: Serve, http_for: HttpFor, profile: Profile) -> None:
    server = serve()
    result = check(server, http_for(server), profile, "one-row-missing")
    assert result.outcome is Outcome.ROWS_MISSING
    assert [row.scope.label for row in result.with_verdict(Verdict.MISSING)] == ["Products"]
    assert result.failure is not None
    assert "Products (modify)" in result.failure.message


def test_a_revoked_token_is_refused(serve: Serve, http_for: HttpFor, profile: Profile) -> None:
    server = serve()
    result = check(server, http_for(server), profile, "revoked")
    assert result.outcome is Outcome.TOKEN_REFUSED
    assert result.failure is not None
    assert result.failure.kind is FailureKind.TOKEN_REFUSED
    assert len(server.seen) == 1


def test_a_token_that_may_do_everything_has_more_than_asked(serve: Serve, http_for: HttpFor, profile: Profile) -> None:
    server = serve()
    result = check(server, http_for(server), profile, "almighty")
    assert result.outcome is Outcome.READY
    more = result.with_verdict(Verdict.MORE_THAN_ASKED)
    assert len(more) == sum(scope.probe is not None and not scope.must_be_changed for scope in profile.scopes)


@pytest.mark.parametrize(
    ("fault", "outcome", "kind"),
    [
        ("wrong-hash-401", Outcome.TOKEN_REFUSED, FailureKind.TOKEN_REFUSED),
        ("wrong-hash-404", Outcome.STORE_REFUSED, FailureKind.STORE_NOT_FOUND),
        ("scope-free-403", Outcome.STORE_REFUSED, FailureKind.STORE_REFUSED),
        ("time-403", Outcome.READY, None),
        ("all-rows-403", Outcome.ROWS_MISSING, FailureKind.ALL_ROWS_REFUSED),
        ("locked", Outcome.STORE_UNAVAILABLE, FailureKind.STORE_LOCKED),
        ("suspended", Outcome.STORE_UNAVAILABLE, FailureKind.STORE_UNAVAILABLE),
        ("rate-limited", Outcome.READY, None),
        ("rate-limited-long", Outcome.UNCLEAR, FailureKind.RATE_LIMITED),
        ("platform-busy", Outcome.UNCLEAR, FailureKind.PLATFORM_BUSY),
        ("server-error", Outcome.UNCLEAR, FailureKind.SERVER_ERROR),
        ("server-error-once", Outcome.READY, None),
        ("revoked-midway", Outcome.TOKEN_REFUSED, FailureKind.TOKEN_WITHDRAWN),
        ("token-malformed", Outcome.TOKEN_REFUSED, FailureKind.TOKEN_MALFORMED),
        ("token-stripped", Outcome.UNREACHABLE, FailureKind.TOKEN_NOT_DELIVERED),
        ("empty-store", Outcome.READY, None),
        ("wifi-page", Outcome.UNREACHABLE, FailureKind.REDIRECTED),
        ("html-page", Outcome.UNREACHABLE, FailureKind.NOT_BIGCOMMERCE),
        ("not-json", Outcome.UNCLEAR, FailureKind.ANSWER_DAMAGED),
        ("half-answer", Outcome.UNCLEAR, FailureKind.ANSWER_DAMAGED),
        ("drop", Outcome.UNREACHABLE, FailureKind.CONNECTION_DROPPED),
        ("drop-once", Outcome.READY, None),
        ("hang", Outcome.UNREACHABLE, FailureKind.ANSWER_TIMEOUT),
        ("teapot", Outcome.UNCLEAR, FailureKind.ANSWER_UNEXPECTED),
    ],
)
def test_a_fault_is_diagnosed(
    fault: str, outcome: Outcome, kind: FailureKind | None, serve: Serve, http_for: HttpFor, profile: Profile
) -> None:
    server = serve(fault)
    result = check(server, http_for(server), profile)
    assert result.outcome is outcome
    assert (result.failure.kind if result.failure else None) is kind
