from __future__ import annotations

import re
import string

import pytest

from tests.core.banned_words import BANNED
from wizard.core.failures import Failure, FailureKind, SetupError


def fields(kind: FailureKind) -> set[str]:
    text = kind.value
    parts = string.Formatter().parse(text.title + text.message + text.next_step + text.seen)
    return {name for _, name, _, _ in parts if name}


@pytest.mark.parametrize("kind", FailureKind)
def test_every_failure_says_what_happened_and_what_to_do(kind: FailureKind) -> None:
    failure = Failure(kind, dict.fromkeys(fields(kind), "Lumen"))
    assert re.fullmatch(r"[A-Z]-[0-9]{2}", failure.code)
    for sentence in (failure.message_and_seen, failure.next_step):
        assert sentence[-1] == "."
    for text in (failure.title, failure.message, failure.next_step):
        assert not BANNED.search(text), text
        assert "{" not in text
    assert failure.title[-1] not in ".!"


def test_codes_are_unique() -> None:
    codes = [kind.value.code for kind in FailureKind]
    assert len(codes) == len(set(codes))


def test_failures_are_the_same_when_kind_and_details_are() -> None:
    failure = Failure(FailureKind.NO_SUCH_HOST, {"host": "api.example"})
    assert len({failure, Failure(FailureKind.NO_SUCH_HOST, {"host": "api.example"})}) == 1
    assert failure not in (Failure(FailureKind.NO_SUCH_HOST), Failure(FailureKind.TIME_LIMIT, {"host": "api.example"}))
    assert repr(failure) == "Failure(FailureKind.NO_SUCH_HOST, {'host': 'api.example'})"


def test_an_exception_carries_the_failure_and_reads_like_it() -> None:
    error = SetupError(FailureKind.NO_SUCH_HOST, host="api.example")
    assert error.failure.code == "N-01"
    assert str(error) == "N-01 api.example wasn’t found"
