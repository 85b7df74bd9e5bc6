"""What an answer of B2B Edition means for its row, and for the whole test."""

from __future__ import annotations

import pytest

from tests.core.fakes import JSON, NO_SCOPE, OK
from wizard.core.check.api import Api
from wizard.core.check.diagnosis import diagnose_rows
from wizard.core.check.result import Evidence, Outcome, Verdict, row_result
from wizard.core.check.run import CheckPlan
from wizard.core.check.scopes import B2B_PROFILE, Catalogue, Profile, Scope
from wizard.core.check.wire import Response
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind

TEXT, HTML = {"content-type": "text/plain"}, {"content-type": "text/html"}


@pytest.fixture
def b2b(catalogue: Catalogue) -> Profile:
    return catalogue.profile(B2B_PROFILE)


@pytest.fixture
def row(b2b: Profile) -> Scope:
    return b2b.scope("b2b_edition")


@pytest.mark.parametrize(
    ("answer", "verdict", "evidence"),
    [
        (Response(200, JSON, b'{"code":200,"data":[]}'), Verdict.READ_SEEN, Evidence.READING_WORKS),
        (Response(401, JSON, b'{"code":401,"data":{}}'), Verdict.MISSING, Evidence.B2B_REFUSED),
        (Response(403, JSON, b'{"code":403,"data":{}}'), Verdict.MISSING, Evidence.B2B_REFUSED),
        (Response(500, JSON, b"{}"), Verdict.NOT_CHECKED, Evidence.B2B_UNCLEAR),
        (Response(502, HTML, b"<html>"), Verdict.NOT_CHECKED, Evidence.B2B_UNCLEAR),
        (Response(503, JSON, b"{}"), Verdict.NOT_CHECKED, Evidence.B2B_UNCLEAR),
        (Response(401, TEXT, b"X-Auth-Token header is required"), Verdict.NOT_CHECKED, Evidence.UNCLEAR),
        (Response(403, HTML, b"<html>blocked"), Verdict.NOT_CHECKED, Evidence.UNCLEAR),
        (Response(404, JSON, b"{}"), Verdict.NOT_CHECKED, Evidence.UNCLEAR),
        (Response(200, JSON, b"{}"), Verdict.NOT_CHECKED, Evidence.UNCLEAR),
        (Response(302, {"location": "https://x"}), Verdict.NOT_CHECKED, Evidence.UNCLEAR),
    ],
)
def test_the_verdict(answer: Response, verdict: Verdict, evidence: Evidence, row: Scope) -> None:
    result = row_result(row, answer)
    assert (result.verdict, result.evidence) == (verdict, evidence)


def test_no_answer_says_nothing_of_the_row(row: Scope) -> None:
    failure = Failure(FailureKind.NO_SUCH_HOST, {"host": "api-b2b.bigcommerce.com"})
    result = row_result(row, failure)
    assert result.verdict is Verdict.NOT_CHECKED
    assert result.evidence_text.startswith("GET api-b2b.bigcommerce.com/api/v3/io/companies/extra-fields: ")


def test_its_401_is_not_taken_for_a_token_that_was_withdrawn(b2b: Profile) -> None:
    rows = [
        row_result(scope, Response(401, JSON, b"{}") if scope.probe.api is Api.B2B else _as_wanted(scope))
        for scope in b2b.scopes
        if scope.probe
    ]
    outcome, failure = diagnose_rows(rows)
    assert failure is not None
    assert (outcome, failure.kind, failure.details["rows"]) == (
        Outcome.ROWS_MISSING,
        FailureKind.ROWS_MISSING,
        "B2B Edition (modify)",
    )


def _as_wanted(scope: Scope) -> Response:
    return OK if scope.must_be_changed else NO_SCOPE


def test_it_can_be_read_beforehand_where_it_is_sent(b2b: Profile) -> None:
    *others, last = CheckPlan("abc123", Secret("x" * 31), b2b).requests()
    assert (last.api, last.in_words) == (
        Api.B2B,
        "GET  api-b2b.bigcommerce.com/api/v3/io/companies/extra-fields",
    )
    assert {one.api for one in others} == {Api.STORE}
    assert others[0].in_words == "GET  /stores/abc123/v2/time"
