"""The last things that happened, by code."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from wizard.core.check.result import Outcome
from wizard.core.failures import FailureKind
from wizard.core.setup.event_log import KEPT, EventKind, EventLog

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def a_minute_each() -> Callable[[], float]:
    minutes = count()
    return lambda: START.timestamp() + 60 * next(minutes)


def test_a_step_is_noted_when_it_is_shown_and_first_reached_once() -> None:
    log = EventLog(a_minute_each())
    for step in (1, 1, 2, 1, 2):
        log.arrive(step)
    assert [(event.step, event.kind) for event in log.events] == [(step, EventKind.STEP_SHOWN) for step in (1, 2, 1, 2)]
    assert log.steps_reached == {1: START, 2: START + timedelta(minutes=1)}
    assert log.step == 2


def test_what_happens_belongs_to_the_step_that_is_shown() -> None:
    log = EventLog(a_minute_each())
    log.add(EventKind.SESSION_OPENED)
    log.arrive(3)
    log.add(EventKind.FAILURE_SHOWN, "V-03")
    assert [(event.step, event.code) for event in log.events] == [(0, ""), (3, ""), (3, "V-03")]
    assert log.events[-1].when == START + timedelta(minutes=2)


def test_only_the_last_are_kept_but_the_first_arrivals_stay() -> None:
    log = EventLog(a_minute_each())
    log.arrive(1)
    for _ in range(KEPT + 5):
        log.add(EventKind.HASH_COPIED)
    assert len(log.events) == KEPT
    assert {event.kind for event in log.events} == {EventKind.HASH_COPIED}
    assert log.steps_reached == {1: START}


def test_times_have_their_zone() -> None:
    log = EventLog()
    log.arrive(1)
    assert log.events[0].when.utcoffset() is not None


def test_every_code_and_outcome_is_taken() -> None:
    log = EventLog()
    for code in (*(kind.value.code for kind in FailureKind), *(outcome.value for outcome in Outcome), "passed"):
        log.add(EventKind.TEST_ENDED, code)
        assert log.events[-1].code == code


@pytest.mark.parametrize(
    "text",
    [
        "canary7token2m9x4q8w3n6t1z5k0b2",
        "canary7token2m9x4q8w",
        "7token",
        "onlylettersareinthistokenofours",
        "Main-shop",
        "/home/jane",
        "C:\\Users\\jane",
        "My shop",
        "a.txt",
    ],
)
def test_no_text_of_a_person_gets_in(text: str) -> None:
    log = EventLog()
    with pytest.raises(ValueError, match="no code"):
        log.add(EventKind.SAVED, text)
    assert log.events == ()
