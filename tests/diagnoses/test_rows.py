"""Row by row, over real sockets: one scope less is exactly one row missing, one more is exactly one row too many."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.core.check.result import CheckResult, Evidence, Outcome, Verdict
from wizard.core.check.run import CheckPlan, run_check
from wizard.core.check.scopes import Profile, Scope, load_catalogue
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.practice import PRACTICE_HASH
from wizard.practice.faults import find_fault
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore, PracticeToken

CATALOGUE = load_catalogue((Path(__file__).parents[2] / "resources/scopes.json").read_text("utf-8"))
PROFILE = CATALOGUE.profile()
PROBED = [scope for scope in PROFILE.scopes if scope.probe]
NEEDED = [scope for scope in PROBED if scope.must_be_changed]
UNWANTED = [scope for scope in PROBED if not scope.must_be_changed]
TEXT = "practice0exactly2k7m4x9q3w8n5t1"


def name(scope: Scope) -> str:
    return scope.scope_id


def as_wanted(profile: Profile) -> dict[str, str]:
    return {scope.scope_id: scope.wanted for scope in profile.to_change}


def check(granted: Mapping[str, str], *, fault: str = "", deep: bool = False) -> tuple[CheckResult, list[str]]:
    """Test a token with exactly these scopes; return the result and the methods that reached the server."""
    token = PracticeToken("exactly", TEXT, granted, revoked=False, description="")
    with PracticeServer(PracticeStore((token,)), fault=find_fault(fault) if fault else None) as server:
        http = BigCommerceHttp(base_url=server.url, proxies={}, writes_allowed=deep)
        result = run_check(CheckPlan(PRACTICE_HASH, Secret(TEXT), PROFILE, deep=deep), http, NeverCancelled())
        http.close()
        return result, [f"{seen.method} {seen.path}" for seen in server.seen]


def rows(result: CheckResult, verdict: Verdict) -> list[str]:
    return [row.scope.scope_id for row in result.with_verdict(verdict)]


def test_there_are_rows_of_both_kinds() -> None:
    assert NEEDED, "nothing would be tried below"
    assert UNWANTED, "nothing would be tried below"


@pytest.mark.parametrize("scope", NEEDED, ids=name)
def test_one_scope_less_is_exactly_that_row_missing(scope: Scope) -> None:
    result, _ = check({key: value for key, value in as_wanted(PROFILE).items() if key != scope.scope_id})
    assert (result.outcome, rows(result, Verdict.MISSING)) == (Outcome.ROWS_MISSING, [scope.scope_id])
    assert rows(result, Verdict.MORE_THAN_ASKED) == rows(result, Verdict.NOT_CHECKED) == []


@pytest.mark.parametrize("scope", UNWANTED, ids=name)
@pytest.mark.parametrize("option", [1, -1])
def test_one_scope_more_is_exactly_that_row_too_many(scope: Scope, option: int) -> None:
    result, _ = check(as_wanted(PROFILE) | {scope.scope_id: scope.options[option]})
    assert (result.outcome, rows(result, Verdict.MORE_THAN_ASKED)) == (Outcome.READY, [scope.scope_id])
    assert rows(result, Verdict.MISSING) == rows(result, Verdict.NOT_CHECKED) == []


def test_an_empty_store_is_ready() -> None:
    result, _ = check(as_wanted(PROFILE), fault="empty-store")
    assert result.outcome is Outcome.READY
    assert result.row("orders").status == 204


def test_an_ordinary_run_only_reads() -> None:
    result, sent = check(as_wanted(PROFILE))
    assert {line.split()[0] for line in sent} == {"GET"}
    assert (result.writes, len(sent)) == (0, 1 + len(PROBED)), "one request without a scope, and one a row"


# -- the deep check ----------------------------------------------------------------------------------------------------

POSTS = [
    f"POST /stores/{PRACTICE_HASH}/{path}" for path in ("v3/catalog/products", "v2/orders", "v3/payments/access_tokens")
]


def test_the_deep_check_sends_exactly_three_posts_and_proves_writing() -> None:
    result, sent = check(as_wanted(PROFILE), deep=True)
    assert [line for line in sent if not line.startswith("GET")] == POSTS
    seen = {scope.scope_id for scope in NEEDED} | {"products", "orders", "create_payments"}
    assert (result.outcome, result.writes, result.proven) == (Outcome.READY, len(POSTS), len(seen))
    assert len(result.resting_on_ticks) == len(PROFILE.to_change) - len(seen)
    for scope_id in ("products", "orders", "create_payments"):
        row = result.row(scope_id)
        assert (row.verdict, row.evidence) == (Verdict.AS_INTENDED, Evidence.WRITING_WORKS)
    assert result.row("customers").verdict is Verdict.READ_SEEN


@pytest.mark.parametrize("scope_id", ["products", "orders"])
def test_the_deep_check_finds_a_scope_that_only_reads(scope_id: str) -> None:
    granted = as_wanted(PROFILE) | {scope_id: "read-only"}
    assert check(granted)[0].outcome is Outcome.READY
    result, _ = check(granted, deep=True)
    assert (result.outcome, rows(result, Verdict.MISSING)) == (Outcome.ROWS_MISSING, [scope_id])


def test_the_deep_check_finds_a_scope_that_nothing_else_can_see() -> None:
    granted = {key: value for key, value in as_wanted(PROFILE).items() if key != "create_payments"}
    assert check(granted)[0].outcome is Outcome.READY
    result, _ = check(granted, deep=True)
    assert rows(result, Verdict.MISSING) == ["create_payments"]


def test_an_accepted_write_stops_everything_and_is_said() -> None:
    result, sent = check(as_wanted(PROFILE), fault="writes-accepted", deep=True)
    assert [line for line in sent if line.startswith("POST")] == POSTS[:1]
    assert result.failure is not None
    assert result.failure.code == "T-21"
    assert "a product (number 4711)" in result.failure.message
    assert "delete the newest" in result.failure.next_step


def test_a_run_that_does_not_open_the_store_writes_nothing() -> None:
    _, sent = check(as_wanted(PROFILE), fault="scope-free-403", deep=True)
    assert not [line for line in sent if line.startswith("POST")]


def test_a_write_that_is_dropped_is_not_sent_twice() -> None:
    result, sent = check(as_wanted(PROFILE), fault="server-error-once", deep=True)
    assert [line for line in sent if line.startswith("POST")] == POSTS
    assert result.row("products").evidence is Evidence.WRITING_UNCLEAR
    assert result.row("products").verdict is Verdict.READ_SEEN
