"""What a test remembers of its requests: enough for support, and nothing private."""

from __future__ import annotations

import threading
from email.utils import formatdate
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.fakes import JSON, OK, HangingHttp, ScriptedHttp
from wizard.core.check.answers import TIME_PROBE
from wizard.core.check.result import CheckResult, Outcome
from wizard.core.check.run import CheckPlan, CheckRun, run_check
from wizard.core.check.scopes import Profile
from wizard.core.check.trace import UNDER_WAY, RequestSeen, answer_seen
from wizard.core.check.wire import Connection, Http, NoResponse, Request, Response
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError

TOKEN = Secret("canary7token2m9x4q8w3n6t1z5k0b2")
THEMES = "v3/themes"
NOW = 1_800_000_000.0


class StandingClock:
    """Always the same moment."""

    def now(self) -> float:
        return 0.0

    def wall_time(self) -> float:
        return NOW


def check(profile: Profile, http: Http) -> CheckResult:
    return CheckRun(CheckPlan("g5cd38", TOKEN, profile), http, NeverCancelled(), clock=StandingClock()).run()


def seen_of(answer: Response | Exception, profile: Profile, path: str = TIME_PROBE) -> RequestSeen:
    trace = check(profile, ScriptedHttp({path: answer})).trace
    return next(seen for seen in trace if seen.path == path)


def with_headers(**headers: str) -> Response:
    return Response(200, JSON | {name.replace("_", "-"): value for name, value in headers.items()}, b"{}", ms=12.5)


def test_each_request_that_was_sent_is_remembered_once(profile: Profile) -> None:
    http = ScriptedHttp()
    result = check(profile, http)
    assert sorted(seen.path for seen in result.trace) == sorted(http.asked)
    assert len(result.trace) == result.requests == len(CheckPlan("g5cd38", TOKEN, profile).requests())
    assert {(seen.method, seen.meaning, seen.status) for seen in result.trace} == {("GET", "granted", 200)}
    assert result.trace[0].path == TIME_PROBE


def test_a_second_try_is_a_line_of_its_own(profile: Profile) -> None:
    trace = check(profile, ScriptedHttp({THEMES: [Response(503), OK]})).trace
    assert [(seen.meaning, seen.status) for seen in trace if seen.path == THEMES] == [
        ("unavailable", 503),
        ("granted", 200),
    ]


def test_what_a_row_takes_for_a_yes_is_remembered_as_one(profile: Profile) -> None:
    probe = next(scope.probe for scope in profile.scopes if scope.probe and 404 in scope.probe.also_authorised)
    assert seen_of(Response(404, JSON, b"{}"), profile, probe.path).meaning == "granted"
    assert seen_of(Response(404, JSON, b"{}"), profile, TIME_PROBE).meaning == "not_found"


def test_a_failure_is_remembered_by_its_code_with_what_was_seen_of_the_way(profile: Profile) -> None:
    untrusted = Failure(FailureKind.CERTIFICATE_UNTRUSTED, {"host": "api.bigcommerce.com", "issuer": ""})
    seen = seen_of(NoResponse(untrusted, Connection("http", "Example Inspection", issuer_is_common_name=True)), profile)
    assert (seen.meaning, seen.status, seen.ms) == (untrusted.code, None, None)
    assert (seen.proxy, seen.issuer, seen.issuer_is_common_name) == ("http", "Example Inspection", True)
    seen = seen_of(SetupError(FailureKind.ANSWER_TIMEOUT, host="api.bigcommerce.com"), profile)
    assert (seen.meaning, seen.proxy) == (Failure(FailureKind.ANSWER_TIMEOUT).code, "")


def test_a_defect_is_remembered_without_its_words(profile: Profile) -> None:
    seen = seen_of(RuntimeError(TOKEN.reveal()), profile)
    assert seen == RequestSeen("GET", TIME_PROBE, "P-01")


def test_what_nobody_waited_for_was_sent_all_the_same(profile: Profile) -> None:
    http, cancel = HangingHttp(), threading.Event()
    threading.Timer(0.1, cancel.set).start()
    result = run_check(CheckPlan("g5cd38", TOKEN, profile), http, cancel)
    http.release.set()
    assert result.outcome is Outcome.CANCELLED
    assert result.trace == (RequestSeen("GET", TIME_PROBE, UNDER_WAY),)


def test_the_connection_and_the_time_are_remembered(profile: Profile) -> None:
    answer = Response(200, JSON, b"{}", ms=12.5, connection=Connection("none", "DigiCert Inc"))
    seen = seen_of(answer, profile)
    assert (seen.ms, seen.proxy, seen.issuer, seen.issuer_is_common_name) == (12.5, "none", "DigiCert Inc", False)
    own = Connection("none", "proxy.example", issuer_is_common_name=True)
    assert seen_of(Response(200, JSON, b"{}", connection=own), profile).issuer_is_common_name


@pytest.mark.parametrize(
    ("headers", "request_id"),
    [
        ({"x_request_id": "3f9c-01_A"}, "3f9c-01_A"),
        ({"cf_ray": "8b1-FRA"}, "8b1-FRA"),
        ({"cf_ray": "8b1-FRA", "x_request_id": "first"}, "first"),
        ({"x_request_id": "a" * 65}, "a" * 64),
        ({"x_request_id": "with space"}, ""),
        ({"x_request_id": "caf\xe9"}, ""),
        ({"x_request_id": "line\nbreak"}, ""),
        ({"x_request_id": "\x1b[2J"}, ""),
        ({"x_request_id": "sent-back:canary7token2m9x4q8w3n6t1z5k0b2"}, ""),
        ({"x_request_id": "a piece: m9x4q8".replace(" ", "")}, ""),
        ({"x_other_id": "unknown"}, ""),
        ({}, ""),
    ],
)
def test_the_request_id_is_one_that_can_be_read_out(headers: dict[str, str], request_id: str, profile: Profile) -> None:
    assert seen_of(with_headers(**headers), profile).request_id == request_id


def test_of_the_allowance_numbers_alone_are_remembered(profile: Profile) -> None:
    answer = with_headers(
        x_rate_limit_requests_left="149",
        x_rate_limit_requests_quota="one hundred and fifty",
        x_rate_limit_time_reset_ms="\u0663\u0660",  # digits, but of another script
        x_rate_limit_time_window_ms="3" * 13,
        x_rate_limit_of_nobody="7",
    )
    assert seen_of(answer, profile).limits == {"requests-left": "149"}


@pytest.mark.parametrize(
    ("date", "difference"),
    [
        (formatdate(NOW + 130, usegmt=True), 130.0),
        (formatdate(NOW - 7, usegmt=True), -7.0),
        ("Fri, 15 Jan 2027 09:00:00 +0100", 0.0),
        ("tomorrow", None),
        ("", None),
        ("Fri, 99 Jan 2027 09:00:00 GMT", None),
        ("Fri, 15 Jan 2027 09:00:00", None),
        ("Fri, 15 Jan 2027 09:00:00 -0000", None),
    ],
)
def test_how_far_the_clocks_are_apart(date: str, difference: float | None, profile: Profile) -> None:
    assert seen_of(with_headers(date=date), profile).clock_difference == difference


@given(st.text(st.characters(max_codepoint=255), max_size=60) | st.text(" ,:+-0123456789aeFfJjnriGMT", max_size=60))
def test_no_date_stops_a_test(date: str) -> None:
    seen = answer_seen(Request("g5cd38", TIME_PROBE), with_headers(date=date), TOKEN, NOW)
    assert seen.clock_difference is None or isfinite(seen.clock_difference)


def test_nothing_else_of_an_answer_is_remembered(profile: Profile) -> None:
    answer = Response(
        200,
        JSON | {"location": "https://canary.example", "server": "canary", "set-cookie": "canary", "x-bc-canary": "1"},
        b'{"canary": "canary"}',
        connection=Connection("none", f"Sent back {TOKEN.reveal()[3:20]}"),
    )
    trace = check(profile, ScriptedHttp(other=answer)).trace
    assert "canary" not in repr(trace)
    assert {seen.issuer for seen in trace} == {""}
    assert "g5cd38" not in repr(trace)
