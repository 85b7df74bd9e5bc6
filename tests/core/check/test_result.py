"""What an answer means, what a row's verdict is, and what the whole is."""

from __future__ import annotations

import pytest

from tests.core.fakes import JSON, NO_SCOPE, OK
from wizard.core.check.answers import Meaning, meaning_of, requests_left, reset_seconds
from wizard.core.check.diagnosis import diagnose_opening, diagnose_rows
from wizard.core.check.result import Outcome, RowResult, Verdict, row_not_asked, row_result, row_without_probe
from wizard.core.check.scopes import Profile
from wizard.core.check.wire import Response
from wizard.core.failures import Failure, FailureKind

HTML = {"content-type": "text/html; charset=utf-8"}
TEXT = {"content-type": "text/plain"}

MEANINGS = [
    (OK, Meaning.GRANTED),
    (Response(204), Meaning.GRANTED),
    (Response(200, JSON, b"[]"), Meaning.GRANTED),
    (Response(200, JSON, b"[{", cut=True), Meaning.GRANTED),
    (Response(200, JSON, b"[{"), Meaning.DAMAGED),
    (Response(200, TEXT, b"xx", cut=True), Meaning.DAMAGED),
    (Response(200, JSON, b"{}", complete=False), Meaning.DAMAGED),
    (Response(200, HTML, b"<html>"), Meaning.NOT_BIGCOMMERCE),
    (Response(200, {}, b"  <!DOCTYPE html>"), Meaning.NOT_BIGCOMMERCE),
    (Response(403, HTML, b"<html>blocked"), Meaning.NOT_BIGCOMMERCE),
    (Response(404, HTML, b"<html>nginx"), Meaning.NOT_BIGCOMMERCE),
    (Response(301, {"location": "https://x"}), Meaning.REDIRECTED),
    (Response(401, JSON, b'{"status":401,"title":"Unauthorized"}'), Meaning.TOKEN_UNKNOWN),
    (Response(401, TEXT, b"X-Auth-Token header is required"), Meaning.TOKEN_ABSENT),
    (Response(401, TEXT, b"X-Auth-Token header should have correct format"), Meaning.TOKEN_MALFORMED),
    (NO_SCOPE, Meaning.REFUSED_SCOPE),
    (
        Response(403, JSON, b'{"error":"You are authorized but your scope does not include this resource."}'),
        Meaning.REFUSED_SCOPE,
    ),
    (Response(403, JSON, b'{"code":403,"message":"Missing scope"}'), Meaning.REFUSED_SCOPE),
    (Response(403, JSON, b'{"title":"Unauthorized Access."}'), Meaning.REFUSED),
    (Response(404, TEXT, b"The route is not found, check the URL"), Meaning.NOT_FOUND),
    (Response(423, JSON, b"{}"), Meaning.LOCKED),
    (Response(429, JSON | {"x-rate-limit-time-reset-ms": "1500"}, b"{}"), Meaning.RATE_LIMITED),
    (Response(429, JSON, b"{}"), Meaning.PLATFORM_BUSY),
    (Response(500, HTML, b"<html>"), Meaning.SERVER_ERROR),
    (Response(503, JSON, b"{}"), Meaning.UNAVAILABLE),
    (Response(418, JSON, b"{}"), Meaning.UNEXPECTED),
    (Response(200), Meaning.WORDLESS),
    (Response(200, JSON, b"{}"), Meaning.WORDLESS),
]


@pytest.mark.parametrize(("answer", "meaning"), MEANINGS)
def test_an_answer_has_one_meaning(answer: Response, meaning: Meaning) -> None:
    assert meaning_of(answer) is meaning


@pytest.mark.parametrize(
    ("answer", "meaning"),
    [
        (Response(404, JSON, b'[{"status":404}]'), Meaning.GRANTED),
        (Response(422, JSON, b"{}"), Meaning.GRANTED),
        (Response(404, TEXT, b"The route is not found, check the URL"), Meaning.NOT_FOUND),
    ],
)
def test_a_missing_object_proves_the_scope_but_a_missing_route_does_not(answer: Response, meaning: Meaning) -> None:
    assert meaning_of(answer, frozenset({400, 404, 422})) is meaning


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"x-rate-limit-time-reset-ms": "1500"}, 1.5),
        ({"x-retry-after": "7"}, 7.0),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:00 GMT"}, None),
        ({"x-rate-limit-time-reset-ms": "-5"}, None),
        ({"x-rate-limit-time-reset-ms": "²"}, None),
        ({"x-rate-limit-time-reset-ms": "9" * 500}, 999_999.999),
    ],
)
def test_the_wait_is_read_from_the_headers(headers: dict[str, str], seconds: float | None) -> None:
    assert reset_seconds(Response(429, headers)) == seconds


def test_the_allowance_is_read_from_the_headers() -> None:
    assert requests_left(Response(200, {"x-rate-limit-requests-left": "3"})) == 3
    assert requests_left(OK) is None


ID_404 = Response(404, JSON, b'{"status":404,"title":"Not found"}')
OTHER_403 = Response(403, JSON, b'{"title":"You do not have permission to make this request."}')

VERDICTS = [
    ("customers", OK, Verdict.READ_SEEN),
    ("customers", Response(204), Verdict.READ_SEEN),
    ("customers", NO_SCOPE, Verdict.MISSING),
    ("customers", OTHER_403, Verdict.MISSING),
    ("customers", ID_404, Verdict.NOT_CHECKED),
    ("customers", Response(429, JSON, b"{}"), Verdict.NOT_CHECKED),
    ("customers", Response(500, HTML, b"<html>"), Verdict.NOT_CHECKED),
    ("customers", Response(403, HTML, b"<html>firewall"), Verdict.NOT_CHECKED),
    ("customers", Failure(FailureKind.ANSWER_TIMEOUT, {"host": "x"}), Verdict.NOT_CHECKED),
    ("order_transactions", ID_404, Verdict.READ_SEEN),
    ("order_transactions", Response(503, JSON, b"{}"), Verdict.NOT_CHECKED),
    ("get_payment_methods", OK, Verdict.AS_INTENDED),
    ("get_payment_methods", NO_SCOPE, Verdict.MISSING),
    ("content", NO_SCOPE, Verdict.AS_INTENDED),
    ("content", OK, Verdict.MORE_THAN_ASKED),
    ("carts", ID_404, Verdict.MORE_THAN_ASKED),
    ("store_logs", OK, Verdict.MORE_THAN_ASKED),
    ("fulfillment_methods", NO_SCOPE, Verdict.MISSING),
    ("fulfillment_methods", OTHER_403, Verdict.NOT_CHECKED),
    ("fulfillment_methods", ID_404, Verdict.NOT_CHECKED),
    ("order_fulfillment", ID_404, Verdict.READ_SEEN),
]


@pytest.mark.parametrize(("scope_id", "reply", "verdict"), VERDICTS)
def test_a_row_gets_its_verdict(profile: Profile, scope_id: str, reply: Response | Failure, verdict: Verdict) -> None:
    row = row_result(profile.scope(scope_id), reply)
    assert row.verdict is verdict
    assert row.asked in row.evidence_text


def test_a_row_without_a_probe_is_never_rounded_up(profile: Profile) -> None:
    row = row_without_probe(profile.scope("create_payments"))
    assert row.verdict is Verdict.NOT_PROVABLE
    assert row.evidence_text == profile.scope("create_payments").no_probe_because


OPENINGS = [
    (Response(401, JSON, b"{}"), Outcome.TOKEN_REFUSED, "T-01"),
    (Response(401, TEXT, b"should have correct format"), Outcome.TOKEN_REFUSED, "T-02"),
    (Response(401, TEXT, b"X-Auth-Token header is required"), Outcome.UNREACHABLE, "T-03"),
    (NO_SCOPE, Outcome.STORE_REFUSED, "T-04"),
    (ID_404, Outcome.STORE_REFUSED, "T-05"),
    (Response(423, JSON, b"{}"), Outcome.STORE_UNAVAILABLE, "T-08"),
    (Response(503, JSON, b"{}"), Outcome.STORE_UNAVAILABLE, "T-09"),
    (Response(429, {"x-retry-after": "9"}), Outcome.UNCLEAR, "T-10"),
    (Response(429), Outcome.UNCLEAR, "T-11"),
    (Response(502), Outcome.UNCLEAR, "T-12"),
    (Response(200, HTML, b"<html>"), Outcome.UNREACHABLE, "T-13"),
    (Response(200, JSON, b"{"), Outcome.UNCLEAR, "T-14"),
    (Response(418), Outcome.UNCLEAR, "T-15"),
    (Response(302, {"location": "http://wifi.example/?secret=1"}), Outcome.UNREACHABLE, "N-14"),
]


@pytest.mark.parametrize(("answer", "outcome", "code"), OPENINGS)
def test_a_store_that_does_not_open_has_one_diagnosis(answer: Response, outcome: Outcome, code: str) -> None:
    diagnosis = diagnose_opening("g5cd38", "v2/time", answer)
    assert diagnosis is not None
    assert diagnosis[1] is not None
    assert (diagnosis[0], diagnosis[1].code) == (outcome, code)
    words = diagnosis[1].title + diagnosis[1].message + diagnosis[1].next_step
    assert "{" not in words
    assert "secret=1" not in words


def test_a_store_that_opens_has_none() -> None:
    assert diagnose_opening("g5cd38", "v2/time", Response(200, JSON, b'{"time":1}')) is None


def rows_of(profile: Profile, **replies: Response) -> list[RowResult]:
    """All rows as intended but for those named."""
    rows = []
    for scope in profile.scopes:
        if scope.probe is None:
            rows.append(row_without_probe(scope))
        else:
            default = OK if scope.must_be_changed else NO_SCOPE
            rows.append(row_result(scope, replies.get(scope.scope_id, default)))
    return rows


def test_all_rows_as_intended_is_ready(profile: Profile) -> None:
    assert diagnose_rows(rows_of(profile)) == (Outcome.READY, None)


def test_more_than_asked_is_ready_all_the_same(profile: Profile) -> None:
    assert diagnose_rows(rows_of(profile, content=OK)) == (Outcome.READY, None)


def test_missing_rows_are_named_with_what_to_set(profile: Profile) -> None:
    outcome, failure = diagnose_rows(rows_of(profile, products=NO_SCOPE, orders=NO_SCOPE))
    assert failure is not None
    assert (outcome, failure.code) == (Outcome.ROWS_MISSING, "T-06")
    assert "Orders (modify), Products (modify)" in failure.message


def test_no_row_at_all_has_its_own_words(profile: Profile) -> None:
    rows = [row_result(scope, NO_SCOPE) for scope in profile.scopes if scope.probe]
    outcome, failure = diagnose_rows(rows)
    assert failure is not None
    assert (outcome, failure.code) == (Outcome.ROWS_MISSING, "T-07")


def test_an_unclear_row_is_not_called_missing(profile: Profile) -> None:
    outcome, failure = diagnose_rows(rows_of(profile, products=Response(500)))
    assert failure is not None
    assert (outcome, failure.code) == (Outcome.UNCLEAR, "T-16")
    assert "Products (modify)" in failure.message


def test_an_unclear_row_that_nobody_needs_does_not_matter(profile: Profile) -> None:
    assert diagnose_rows(rows_of(profile, themes=Response(500))) == (Outcome.READY, None)


def test_a_token_that_stops_working_is_said_to(profile: Profile) -> None:
    outcome, failure = diagnose_rows(rows_of(profile, products=Response(401, JSON, b"{}")))
    assert failure is not None
    assert (outcome, failure.code) == (Outcome.TOKEN_REFUSED, "T-19")


def test_a_row_that_was_not_reached_is_not_checked(profile: Profile) -> None:
    assert row_not_asked(profile.scope("orders")).verdict is Verdict.NOT_CHECKED
