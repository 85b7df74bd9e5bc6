"""A test run: order, rate limit, retries, limits, cancellation."""

from __future__ import annotations

import json
import threading

import pytest

from tests.core.fakes import JSON, NO_SCOPE, OK, HangingHttp, ScriptedHttp
from wizard.core.check.answers import HOOKS_PROBE, TIME_PROBE
from wizard.core.check.as_json import check_as_data
from wizard.core.check.result import CheckResult, Outcome, Verdict
from wizard.core.check.run import (
    CheckEvent,
    CheckLimits,
    CheckPlan,
    Opened,
    RowDecided,
    Waiting,
    run_check,
)
from wizard.core.check.scopes import Profile
from wizard.core.check.wire import Http, Response
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError

TOKEN = Secret("canary7token2m9x4q8w3n6t1z5k0b2")
PRODUCTS = "v3/catalog/products?limit=1&include_fields=id"


def grants(profile: Profile, **others: Response | list[Response]) -> ScriptedHttp:
    """A store whose token may do what is wanted and nothing else."""
    script: dict[str, Response | list[Response]] = {}
    for scope in profile.scopes:
        if scope.probe:
            script[scope.probe.path] = OK if scope.must_be_changed else NO_SCOPE
            script |= {scope.probe.path: others[scope.scope_id]} if scope.scope_id in others else {}
    return ScriptedHttp({path: reply if isinstance(reply, list) else [reply] for path, reply in script.items()})


def check(
    profile: Profile, http: Http, events: list[CheckEvent] | None = None, limits: CheckLimits | None = None
) -> CheckResult:
    plan = CheckPlan("g5cd38", TOKEN, profile)
    return run_check(plan, http, NeverCancelled(), (events if events is not None else []).append, limits)


def test_a_good_token_is_ready_and_nothing_is_rounded_up(profile: Profile) -> None:
    http = grants(profile)
    result = check(profile, http)
    assert result.outcome is Outcome.READY
    provable = [scope for scope in profile.to_change if scope.probe]
    assert (result.proven, len(result.resting_on_ticks)) == (len(provable), len(profile.to_change) - len(provable))
    assert result.resting_on_ticks
    assert http.asked[0] == TIME_PROBE
    assert HOOKS_PROBE not in http.asked
    assert result.requests == len(http.asked) == len(CheckPlan("g5cd38", TOKEN, profile).requests())


def test_what_is_sent_can_be_read_beforehand(profile: Profile) -> None:
    http = grants(profile)
    check(profile, http)
    planned = CheckPlan("g5cd38", TOKEN, profile).requests()
    assert {request.path for request in planned} == set(http.asked)
    assert {request.method for request in planned} == {"GET"}


def test_rows_are_reported_as_they_are_decided(profile: Profile) -> None:
    events: list[CheckEvent] = []
    check(profile, grants(profile), events)
    rows = [event for event in events if isinstance(event, RowDecided)]
    assert isinstance(events[0], Opened)
    assert {event.row.scope.scope_id for event in rows} == {scope.scope_id for scope in profile.scopes}
    probed = sum(scope.probe is not None for scope in profile.scopes)
    assert [event.done for event in rows if event.row.scope.probe] == list(range(1, probed + 1))
    assert {event.total for event in rows} == {probed}


@pytest.mark.parametrize("scope_id", ["products", "orders", "get_payment_methods", "order_fulfillment"])
def test_exactly_the_row_without_its_scope_is_missing(profile: Profile, scope_id: str) -> None:
    result = check(profile, grants(profile, **{scope_id: NO_SCOPE}))
    assert [row.scope.scope_id for row in result.with_verdict(Verdict.MISSING)] == [scope_id]


def test_never_more_than_four_at_once(profile: Profile) -> None:
    together = threading.Barrier(4)

    def wait_for_three_others() -> Response:
        together.wait(10)
        return OK

    paths = [scope.probe.path for scope in profile.scopes if scope.probe][:16]
    http = ScriptedHttp(dict.fromkeys(paths, wait_for_three_others))
    check(profile, http)
    assert http.most_at_once == 4


def test_a_refused_first_probe_is_believed_only_after_the_second(profile: Profile) -> None:
    http = ScriptedHttp({TIME_PROBE: NO_SCOPE})
    assert check(profile, http).outcome is Outcome.READY
    http = ScriptedHttp({TIME_PROBE: NO_SCOPE, HOOKS_PROBE: NO_SCOPE})
    result = check(profile, http)
    assert (result.outcome, result.requests) == (Outcome.STORE_REFUSED, 2)
    assert result.with_verdict(Verdict.NOT_CHECKED) == result.rows


EMPTY_200 = [
    Response(200),
    Response(200, JSON),
    Response(200, JSON, b" \r\n"),
    Response(200, JSON, b"{}"),
    Response(200, JSON, b"[]"),
    Response(200, JSON, b"null"),
    Response(200, JSON, b'""'),
    Response(200, JSON, b'{"ok": true}'),
    Response(202),
    Response(204),
]
"""Case 55 and its relatives: what a filter, a portal or a security program answers to everything."""


@pytest.mark.parametrize("answer", EMPTY_200)
def test_an_answer_without_content_proves_nothing(profile: Profile, answer: Response) -> None:
    result = check(profile, ScriptedHttp(other=answer))
    assert result.failure is not None
    assert (result.outcome, result.failure.code, result.proven) == (Outcome.UNCLEAR, "T-23", 0)


@pytest.mark.parametrize("answer", EMPTY_200[:-1])
def test_a_row_without_content_is_not_proven(profile: Profile, answer: Response) -> None:
    result = check(profile, grants(profile, products=answer))
    assert result.failure is not None
    assert (result.outcome, result.failure.code) == (Outcome.UNCLEAR, "T-16")
    assert [row.scope.scope_id for row in result.with_verdict(Verdict.NOT_CHECKED)] == ["products"]


@pytest.mark.parametrize("status", [400, 404, 405, 406, 410, 418, 422, 451])
def test_what_will_not_change_is_not_to_be_tested_again(profile: Profile, status: int) -> None:
    result = check(profile, grants(profile, products=Response(status, JSON, b"{}")))
    assert result.failure is not None
    assert (result.outcome, result.failure.code) == (Outcome.UNCLEAR, "T-24")
    assert "Test again" not in result.failure.next_step
    assert "Products (modify)" in result.failure.message


def test_only_the_rows_that_can_change_are_to_be_tested_again(profile: Profile) -> None:
    rows = {"products": Response(410, JSON, b"{}"), "orders": Response(500)}
    result = check(profile, grants(profile, **rows))
    assert result.failure is not None
    assert (result.failure.code, result.failure.details["rows"]) == ("T-16", "Orders (modify)")


@pytest.mark.parametrize(
    "first", [Response(404), Response(405), Response(410, JSON, b"{}"), Response(422), Response(200)]
)
def test_a_first_probe_that_is_gone_leaves_it_to_the_second(profile: Profile, first: Response) -> None:
    http = ScriptedHttp({TIME_PROBE: first})
    assert check(profile, http).outcome is Outcome.READY
    assert HOOKS_PROBE in http.asked


PAYMENTS, INSTEAD = "v2/payments/methods?limit=1", "v3/payments/methods"


@pytest.mark.parametrize("gone", [404, 410])
@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        (Response(400, JSON, b"{}"), Verdict.AS_INTENDED),
        (Response(422, JSON, b"{}"), Verdict.AS_INTENDED),
        (OK, Verdict.AS_INTENDED),
        (NO_SCOPE, Verdict.MISSING),
        (Response(404, JSON, b"{}"), Verdict.NOT_CHECKED),
        (Response(422, {"content-type": "text/html"}, b"<html>"), Verdict.NOT_CHECKED),
    ],
)
def test_where_payment_methods_moved_the_newer_address_is_asked(
    profile: Profile, gone: int, answer: Response, verdict: Verdict
) -> None:
    http = grants(profile, get_payment_methods=Response(gone, JSON, b"{}"))
    http.answer(INSTEAD, answer)
    events: list[CheckEvent] = []
    result = check(profile, http, events)
    (row,) = [row for row in result.rows if row.scope.scope_id == "get_payment_methods"]
    assert (row.verdict, row.asked, row.status) == (verdict, f"GET /{INSTEAD}", answer.status)
    assert row.scope is profile.scope("get_payment_methods")
    assert (http.asked.count(PAYMENTS), http.asked.count(INSTEAD), http.asked[-1]) == (1, 1, INSTEAD)
    decided = [event for event in events if isinstance(event, RowDecided)]
    assert decided[-1].done == decided[-1].total
    (seen,) = [line for line in result.trace if line.path == INSTEAD]
    assert (seen.meaning == "granted") is (verdict is Verdict.AS_INTENDED)


@pytest.mark.parametrize("answer", [OK, NO_SCOPE, Response(500, JSON, b"{}")])
def test_where_payment_methods_are_the_newer_address_is_left_alone(profile: Profile, answer: Response) -> None:
    http = grants(profile, get_payment_methods=answer)
    check(profile, http)
    assert INSTEAD not in http.asked


def test_a_refused_token_asks_no_row(profile: Profile) -> None:
    result = check(profile, ScriptedHttp(other=Response(401, JSON, b"{}")))
    assert (result.outcome, result.requests) == (Outcome.TOKEN_REFUSED, 1)


@pytest.mark.parametrize("passing", [Response(500), Response(503), SetupError(FailureKind.CONNECTION_DROPPED)])
def test_a_passing_problem_is_asked_again_once(profile: Profile, passing: Response | Exception) -> None:
    http = ScriptedHttp({PRODUCTS: [passing, OK]})
    result = check(profile, http)
    assert http.asked.count(PRODUCTS) == 2
    assert result.outcome is Outcome.READY


def test_a_lasting_problem_is_not_asked_forever(profile: Profile) -> None:
    http = ScriptedHttp({PRODUCTS: Response(500)})
    result = check(profile, http)
    assert http.asked.count(PRODUCTS) == 2
    assert result.outcome is Outcome.UNCLEAR


def limited(milliseconds: int) -> Response:
    return Response(429, JSON | {"x-rate-limit-time-reset-ms": str(milliseconds)}, b"{}")


def test_a_rate_limit_is_waited_for_and_the_wait_is_shown(profile: Profile) -> None:
    events: list[CheckEvent] = []
    http = ScriptedHttp({PRODUCTS: [limited(200), OK]})
    result = check(profile, http, events)
    waits = [event.seconds for event in events if isinstance(event, Waiting)]
    assert result.outcome is Outcome.READY
    assert 0 < waits[0] < 0.21  # the difference of two readings of a clock may be a little more than 0.2
    assert waits[-1] == 0


def test_a_nearly_used_up_allowance_is_waited_for_before_it_is_used_up(profile: Profile) -> None:
    nearly = Response(200, JSON | {"x-rate-limit-requests-left": "2", "x-rate-limit-time-reset-ms": "150"}, OK.body)
    events: list[CheckEvent] = []
    result = check(profile, ScriptedHttp({TIME_PROBE: nearly}), events)
    assert any(isinstance(event, Waiting) for event in events)
    assert result.outcome is Outcome.READY


def test_a_wait_that_is_too_long_is_not_begun(profile: Profile) -> None:
    result = check(profile, ScriptedHttp({TIME_PROBE: limited(120_000)}))
    assert result.failure is not None
    assert result.failure.code == "T-10"


def test_the_whole_run_has_a_limit_and_keeps_what_it_knows(profile: Profile) -> None:
    hanging = threading.Event()

    def hang() -> Response:
        hanging.wait(30)
        return OK

    result = check(profile, ScriptedHttp({PRODUCTS: hang}), limits=CheckLimits(seconds=0.5))
    hanging.set()
    assert result.failure is not None
    assert (result.outcome, result.failure.code) == (Outcome.UNCLEAR, "T-17")
    assert [row.scope.scope_id for row in result.with_verdict(Verdict.NOT_CHECKED)] == ["products"]


def test_a_network_that_dies_is_not_asked_for_every_row(profile: Profile) -> None:
    dead = SetupError(FailureKind.ANSWER_TIMEOUT, host="api.bigcommerce.com")
    http = ScriptedHttp({TIME_PROBE: OK}, other=dead)
    result = check(profile, http)
    assert (result.outcome, result.requests < 12) == (Outcome.UNREACHABLE, True)


def test_stopping_does_not_wait_for_a_call_that_hangs(profile: Profile) -> None:
    http, cancel = HangingHttp(), threading.Event()
    threading.Timer(0.1, cancel.set).start()
    result = run_check(CheckPlan("g5cd38", TOKEN, profile), http, cancel)
    assert not http.over.is_set()
    http.release.set()
    assert result.outcome is Outcome.CANCELLED


def test_a_defect_in_the_adapter_is_a_failure_without_its_words(profile: Profile) -> None:
    result = check(profile, ScriptedHttp(other=RuntimeError(f"with {TOKEN.reveal()} inside")))
    assert result.failure is not None
    assert result.failure.code == "P-01"
    assert TOKEN.reveal() not in json.dumps(check_as_data(result))


def test_the_json_has_the_promised_keys(profile: Profile) -> None:
    data = check_as_data(check(profile, grants(profile, products=NO_SCOPE)))
    assert set(data) == {"store_hash", "profile", "outcome", "failure", "rows", "requests", "seconds"}
    assert set(data["failure"]) == {"code", "title", "message", "next_step"}
    assert set(data["rows"][0]) == {"scope", "label", "wanted", "verdict", "status", "ms", "evidence"}
    assert json.loads(json.dumps(data)) == data
