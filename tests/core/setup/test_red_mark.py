"""What may explain a red mark, from what the test here saw."""

from __future__ import annotations

import pytest

from tests.core.fakes import JSON, NO_SCOPE, Reply, ScriptedHttp
from wizard.core.check.result import CheckResult
from wizard.core.check.run import CheckPlan, run_check
from wizard.core.check.scopes import Profile
from wizard.core.check.wire import Response
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError
from wizard.core.setup.event_log import EventKind, EventLog
from wizard.core.setup.red_mark import DifferenceKind, HandedOver, Settle, time_of_last_test, what_differs

Kind = DifferenceKind
TOKEN = Secret("canary7token2m9x4q8w3n6t1z5k0b2")
IN_THE_FORM = [Kind.LENGTH, Kind.HASH_WITH_ADDRESS, Kind.SWAPPED, Kind.OTHER_VALUE, Kind.OTHER_CREDENTIAL]
CUSTOMERS = "v3/customers?limit=1"
PRODUCTS = "v3/catalog/products?limit=1&include_fields=id"


def result_of(profile: Profile, script: dict[str, Reply] | None = None, other: Reply | None = None) -> CheckResult:
    http = ScriptedHttp(script) if other is None else ScriptedHttp(script, other)
    return run_check(CheckPlan("g5cd38", TOKEN, profile), http, NeverCancelled())


def handed_over(result: CheckResult | None, *, replaces: bool = False, name: str = "Shop") -> HandedOver:
    return HandedOver("g5cd38", len(TOKEN), name, replaces, result)


def kinds(known: HandedOver) -> list[DifferenceKind]:
    return [one.kind for one in what_differs(known)]


def test_without_a_test_testing_comes_first() -> None:
    assert kinds(handed_over(None)) == [Kind.NOT_TESTED, *IN_THE_FORM]


def test_after_a_good_test_pasting_comes_first(profile: Profile) -> None:
    found = kinds(handed_over(result_of(profile)))
    assert found == [*IN_THE_FORM, Kind.ONLY_READING_SEEN, Kind.CHANGED_SINCE]


def test_after_starting_over_the_old_token_comes_first(profile: Profile) -> None:
    assert kinds(handed_over(result_of(profile), replaces=True))[0] is Kind.OLD_TOKEN


def test_missing_customers_explain_everything(profile: Profile) -> None:
    (found,) = what_differs(handed_over(result_of(profile, {CUSTOMERS: NO_SCOPE})))
    assert found.kind is Kind.CUSTOMERS_MISSING
    assert found.details == {"row": "Customers", "wanted": "modify"}


def test_another_missing_row_is_named_after_pasting(profile: Profile) -> None:
    found = what_differs(handed_over(result_of(profile, {PRODUCTS: NO_SCOPE})))
    assert [one.kind for one in found] == [
        *IN_THE_FORM,
        Kind.OTHER_ROWS_MISSING,
        Kind.ONLY_READING_SEEN,
        Kind.CHANGED_SINCE,
    ]
    assert found[len(IN_THE_FORM)].details == {"rows": "Products (modify)"}


@pytest.mark.parametrize(
    ("status", "kind", "failure"),
    [
        (401, Kind.REFUSED_HERE_TOO, FailureKind.TOKEN_REFUSED),
        (404, Kind.OTHER_STORE_HERE_TOO, FailureKind.STORE_NOT_FOUND),
        (503, Kind.STORE_AWAY, FailureKind.STORE_UNAVAILABLE),
        (423, Kind.STORE_AWAY, FailureKind.STORE_LOCKED),
    ],
)
def test_what_was_refused_here_too_is_not_blamed_on_pasting(
    profile: Profile, status: int, kind: DifferenceKind, failure: FailureKind
) -> None:
    (found,) = what_differs(handed_over(result_of(profile, other=Response(status, JSON, b"{}"))))
    assert found.kind is kind
    assert found.failure is not None
    assert found.failure.kind is failure


def test_a_test_without_an_answer_explains_nothing(profile: Profile) -> None:
    down = SetupError(FailureKind.NO_SUCH_HOST, host="api.bigcommerce.com")
    assert kinds(handed_over(result_of(profile, other=down))) == [Kind.TEST_INCOMPLETE, *IN_THE_FORM]


def test_an_unclear_answer_about_customers_asks_for_another_test(profile: Profile) -> None:
    found = kinds(handed_over(result_of(profile, {CUSTOMERS: Response(500, JSON, b"{}")})))
    assert found == [Kind.CUSTOMERS_NOT_SEEN, *IN_THE_FORM, Kind.CHANGED_SINCE]


@pytest.mark.parametrize("kind", Kind)
def test_every_difference_asks_says_what_to_do_and_has_a_button(kind: DifferenceKind) -> None:
    assert kind.value.question.endswith((".", "?"))
    assert kind.value.todo
    assert isinstance(kind.value.settle, Settle)


def test_no_two_differences_are_the_same_question() -> None:
    assert len(Kind) == len(Kind.__members__), "members with equal texts would be one"


def test_lengths_are_said_and_values_are_not(profile: Profile) -> None:
    found = what_differs(handed_over(result_of(profile), name=""))
    details = {one.kind: dict(one.details) for one in found}
    assert details[Kind.LENGTH] == {"count": "31", "hash_count": "6"}
    assert details[Kind.OTHER_CREDENTIAL] == {"store_hash": "g5cd38", "name": "g5cd38"}


def test_the_time_of_the_last_test_is_remembered_with_its_result(profile: Profile) -> None:
    log = EventLog()
    result = result_of(profile)
    assert time_of_last_test(log, result) is None
    log.add(EventKind.TEST_ENDED, "unclear")
    log.add(EventKind.TEST_ENDED, "ready")
    last = log.events[-1].when
    log.add(EventKind.TOKEN_COPIED)
    assert time_of_last_test(log, result) == last
    assert time_of_last_test(log, None) is None
