"""B2B Edition: a second host with rules of its own, asked over real sockets by the program's own adapter and test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.practice.browsing import Browser
from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.core.check.api import Api
from wizard.core.check.result import CheckResult, Outcome, Verdict
from wizard.core.check.run import CheckPlan, run_check
from wizard.core.check.scopes import B2B_PROFILE, Profile, load_catalogue
from wizard.core.check.wire import Request, Response
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind
from wizard.practice.b2b import PATH
from wizard.practice.faults import find_fault
from wizard.practice.panel import paths
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore, PracticeToken

PROFILE = load_catalogue((Path(__file__).parents[2] / "resources/scopes.json").read_text("utf-8")).profile(B2B_PROFILE)
WANTED = {scope.scope_id: scope.wanted for scope in PROFILE.to_change}
TEXT = "practice0exactly2k7m4x9q3w8n5t1"
ROW = "b2b_edition"


def served(granted: Mapping[str, str] = WANTED, *, has_b2b: bool = True, fault: str = "") -> PracticeServer:
    token = PracticeToken("exactly", TEXT, granted, revoked=False, description="")
    store = PracticeStore((token,), rows=PROFILE.scopes)
    return PracticeServer(store, has_b2b=lambda: has_b2b, fault=find_fault(fault) if fault else None)


def ask(server: PracticeServer, *, store_hash: str = "", token: str = TEXT, path: str = PATH[1:]) -> Response:
    http = BigCommerceHttp(server.url, server.b2b_url, proxies={})
    request = Request(store_hash or server.store.store_hash, path, api=Api.B2B)
    answer = http.send(request, Secret(token), NeverCancelled())
    http.close()
    return answer


def check(server: PracticeServer, profile: Profile = PROFILE) -> CheckResult:
    http = BigCommerceHttp(server.url, server.b2b_url, proxies={})
    result = run_check(CheckPlan(server.store.store_hash, Secret(TEXT), profile), http, NeverCancelled())
    http.close()
    return result


def test_the_right_hash_is_answered_at_a_host_of_its_own() -> None:
    with served() as server:
        assert server.b2b_url != server.url
        assert ask(server).status == 200
        assert [(seen.method, seen.path, seen.had_token) for seen in server.seen] == [("GET", PATH, True)]


@pytest.mark.parametrize(
    ("asked", "granted", "has_b2b", "status"),
    [
        ({"store_hash": "other9"}, WANTED, True, 500),
        ({}, WANTED, False, 500),
        ({}, WANTED | {ROW: "None"}, True, 403),
        ({"token": "nobodys0token"}, WANTED, True, 401),
        ({"path": "api/v3/io/companies"}, WANTED, True, 404),
    ],
    ids=["wrong hash", "no B2B Edition", "row at None", "unknown token", "another path"],
)
def test_what_it_refuses(asked: dict[str, str], granted: Mapping[str, str], has_b2b: bool, status: int) -> None:
    with served(granted, has_b2b=has_b2b) as server:
        assert ask(server, **asked).status == status


def test_the_store_itself_knows_nothing_of_that_path(serve: Callable[..., PracticeServer]) -> None:
    server = serve()
    http = BigCommerceHttp(server.url, server.url, proxies={})
    token = Secret(server.store.token("ready").text)
    answer = http.send(Request("practice1", PATH[1:], api=Api.B2B), token, NeverCancelled())
    http.close()
    assert answer.status == 404


def test_a_store_with_b2b_edition_is_ready() -> None:
    with served() as server:
        result = check(server)
    assert (result.outcome, result.row(ROW).verdict) == (Outcome.READY, Verdict.READ_SEEN)
    assert result.row(ROW).asked == "GET api-b2b.bigcommerce.com/api/v3/io/companies/extra-fields"
    assert [seen.path for seen in result.trace if seen.path == PATH[1:]] == [PATH[1:]]


def test_a_row_at_none_is_missing() -> None:
    with served({key: value for key, value in WANTED.items() if key != ROW}) as server:
        result = check(server)
    assert (result.outcome, [row.scope.scope_id for row in result.missing]) == (Outcome.ROWS_MISSING, [ROW])
    assert result.row(ROW).evidence_text.endswith(": 403. Not allowed, or this store has no B2B Edition.")


def test_a_store_without_b2b_edition_is_never_told_that_the_row_is_missing() -> None:
    with served(has_b2b=False) as server:
        result = check(server)
    row = result.row(ROW)
    assert (row.verdict, row.status) == (Verdict.NOT_CHECKED, 500)
    assert row.evidence_text.endswith("Unclear: B2B Edition doesn’t know this store hash, or has a problem.")
    assert (result.outcome, result.missing) == (Outcome.UNCLEAR, ())
    assert result.failure is not None
    assert (result.failure.kind, result.failure.details["rows"]) == (
        FailureKind.ROWS_NOT_CHECKED,
        "B2B Edition (modify)",
    )


def test_a_host_that_cannot_be_reached_leaves_the_other_rows() -> None:
    with served() as server, served() as gone:
        http = BigCommerceHttp(server.url, gone.b2b_url, proxies={})
        gone.stop()
        result = run_check(CheckPlan("practice1", Secret(TEXT), PROFILE), http, NeverCancelled())
        http.close()
    assert result.row(ROW).verdict is Verdict.NOT_CHECKED
    assert [row.scope.scope_id for row in result.with_verdict(Verdict.NOT_CHECKED)] == [ROW]
    assert result.missing == ()


@pytest.mark.parametrize("b2b", ["None", "modify"])
def test_an_account_without_any_row_is_told_so_whatever_b2b_edition_says(b2b: str) -> None:
    with served({ROW: b2b}) as server:
        result = check(server)
    assert result.failure is not None
    wanted = FailureKind.ALL_ROWS_REFUSED if b2b == "None" else FailureKind.ROWS_MISSING
    assert result.failure.kind is wanted


def test_a_fault_is_the_store_and_b2b_edition_alike() -> None:
    with served(fault="all-rows-403") as server:
        result = check(server)
    assert result.failure is not None
    assert result.failure.kind is FailureKind.ALL_ROWS_REFUSED


def test_the_ordinary_rows_do_not_ask_there(profile: Profile) -> None:
    with served() as server:
        result = check(server, profile)
        assert result.outcome is Outcome.READY
        assert PATH not in [seen.path for seen in server.seen]


def test_the_create_page_has_the_row_while_the_store_has_b2b_edition() -> None:
    has_b2b = [False]
    token = PracticeToken("exactly", TEXT, WANTED, revoked=False, description="")
    with PracticeServer(PracticeStore((token,), rows=PROFILE.scopes), has_b2b=lambda: has_b2b[0]) as server:
        assert "B2B Edition" not in Browser(server).get(paths.CREATE).body.decode()
        has_b2b[0] = True
        assert "B2B Edition" in Browser(server).get(paths.CREATE).body.decode()
