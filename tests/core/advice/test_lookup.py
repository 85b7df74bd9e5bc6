from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.core.banned_words import BANNED
from tests.core.fakes import JSON, ScriptedHttp
from wizard.core.advice.lookup import ADVICE, SUBJECTS, kind_of_code, near_codes, spelled_code
from wizard.core.check.answers import HOOKS_PROBE, TIME_PROBE
from wizard.core.check.run import CheckPlan, run_check
from wizard.core.check.scopes import Profile
from wizard.core.check.wire import Response
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind

LONGEST_CAUSE, LONGEST_LINE = 240, 140


def test_every_failure_has_advice_and_no_advice_is_an_orphan() -> None:
    assert set(ADVICE) == set(FailureKind)


def test_every_subject_has_codes_and_every_code_a_subject() -> None:
    assert {kind.value.code[0] for kind in FailureKind} == set(SUBJECTS)


@pytest.mark.parametrize("kind", FailureKind)
def test_advice_is_whole_short_and_in_sentences(kind: FailureKind) -> None:
    advice = ADVICE[kind]
    assert 20 <= len(advice.cause) <= LONGEST_CAUSE
    assert advice.cause.endswith(".")
    assert 1 <= len(advice.ask) <= 3
    assert 1 <= len(advice.do) <= 3
    assert all(question.endswith("?") for question in advice.ask)
    assert all(step.endswith(".") for step in advice.do)
    for line in (*advice.ask, *advice.do):
        assert 15 <= len(line) <= LONGEST_LINE, line
        assert line[0].isupper()
    for text in (advice.cause, *advice.ask, *advice.do):
        assert not BANNED.search(text), text
        assert not re.search(r"[{}]| {2}", text), text


def test_no_cause_question_or_step_is_copied() -> None:
    texts = [advice.cause for advice in ADVICE.values()]
    texts += [line for advice in ADVICE.values() for line in (*advice.ask, *advice.do)]
    assert not [text for text, count in Counter(texts).items() if count > 1]


def test_no_question_asks_for_the_token() -> None:
    for advice in ADVICE.values():
        for question in advice.ask:
            assert not re.search(
                r"(what|which|read out|spell|send|tell).{0,30}\b(token|secret|passphrase)\b", question, re.I
            )


def test_codes_that_advice_points_to_exist() -> None:
    for advice in ADVICE.values():
        for code in re.findall(r"\b[A-Z]-\d\d\b", " ".join((advice.cause, *advice.ask, *advice.do))):
            assert kind_of_code(code), code


@pytest.mark.parametrize("said", ["T-12", "t12", "T 12", "t-012", " T.12 ", "T_12"])
def test_a_code_is_understood_however_it_is_typed(said: str) -> None:
    assert kind_of_code(said) is FailureKind.SERVER_ERROR


@pytest.mark.parametrize("said", ["T-1", "T1"])
def test_a_missing_zero_does_not_matter(said: str) -> None:
    assert kind_of_code(said) is FailureKind.TOKEN_REFUSED


@pytest.mark.parametrize("said", ["", "12", "T", "T-99", "X-01", "T-12-3", "T-1234"])
def test_what_is_no_code_is_none(said: str) -> None:
    assert kind_of_code(said) is None


def test_near_codes_stay_with_the_letter() -> None:
    assert near_codes("T-99")
    assert {code[0] for code in near_codes("T-99")} == {"T"}
    assert near_codes("K") == ("K-01", "K-02", "K-03")
    assert near_codes("X-01") == ()


def test_a_code_is_spelled_for_the_phone() -> None:
    assert spelled_code("T-06") == "tango zero six"


TEXT = {"content-type": "text/plain"}


@pytest.mark.parametrize(
    ("first", "second", "code"),
    [
        (Response(404, JSON, b"{}"), Response(403, JSON, b"{}"), "T-04"),
        (Response(403, JSON, b"{}"), Response(403, JSON, b"{}"), "T-04"),
        (Response(403, JSON, b"{}"), Response(404, JSON, b"{}"), "T-05"),
        (Response(410, JSON, b"{}"), Response(403, JSON, b"{}"), "T-04"),
        (Response(200), Response(404, JSON, b"{}"), "T-05"),
        (Response(404, JSON, b"{}"), Response(401, JSON, b"{}"), "T-01"),
        (Response(401, TEXT, b"go away"), Response(200, JSON, b"{}"), "T-01"),
    ],
)
def test_the_cause_of_a_refusal_fits_every_way_there(
    profile: Profile, first: Response, second: Response, code: str
) -> None:
    http = ScriptedHttp({TIME_PROBE: first, HOOKS_PROBE: second})
    result = run_check(CheckPlan("g5cd38", Secret("token0of0thirty0one0characters0"), profile), http, NeverCancelled())
    assert result.failure is not None
    assert result.failure.code == code
    cause = ADVICE[result.failure.kind].cause
    if code == "T-01":
        assert cause.startswith("401 to a scope-free probe, in words other than")
    else:
        assert cause.startswith(f"{second.status} to the second scope-free probe, /v3/hooks.")
        assert "The first didn’t open it either." in cause
