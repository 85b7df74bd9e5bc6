"""A log of events by code, for the support report. It never holds text that a person typed."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wizard.core.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from datetime import datetime

KEPT = 50
"""How many events are remembered."""
CODE = lazy_pattern(r"(?:[A-Z]-[0-9]{2}|[a-z_]{1,40})?")
"""What a code can look like, in a saved setup of a later version too: ``T-06``, ``rows_missing``, or nothing."""
LONGEST_CODE = 20
"""What this version itself notes is no longer than that."""


class EventKind(StrEnum):
    """A kind of event."""

    STEP_SHOWN = "step shown"
    FAILURE_SHOWN = "failure shown"
    TEST_STARTED = "test started"
    TEST_STOPPED = "test stopped"
    TEST_ENDED = "test ended"
    STARTED_OVER = "started over with a new account"
    FILE_TAKEN = "credentials file taken"
    HASH_COPIED = "store hash copied"
    TOKEN_COPIED = "token copied"  # noqa: S105 - words for an event
    CLIPBOARD_CLEARED = "clipboard cleared"
    SAVED = "saved to a file"
    KEPT_IN_KEYCHAIN = "saved in the keychain"
    KEYCHAIN_TESTED = "keychain tested"
    SCREEN_SHARED = "shared-screen mode on"
    SCREEN_NOT_SHARED = "shared-screen mode off"
    GREEN_TICK = "APPSe AI shows a green check mark"
    RED_MARK = "APPSe AI shows a red exclamation mark"
    SESSION_SAVED = "progress saved"
    SESSION_OPENED = "progress opened"
    OWNER_ASKED = "instructions for the owner made"


class Event(NamedTuple):
    """One thing that happened.

    Attributes:
        when: with its time zone.
        step: the step that was shown then, from 1; 0 before the first.
        kind: what it was.
        code: a failure's code, an outcome of the test, or empty.
    """

    when: datetime
    step: int
    kind: EventKind
    code: str = ""


def _local(seconds: float) -> datetime:
    from datetime import datetime  # noqa: PLC0415 - not needed for the first frame, at which step 1 is noted

    return datetime.fromtimestamp(seconds).astimezone()


class EventLog:
    """The last `KEPT` events, and when each step was first reached.

    Args:
        now: gives the time, in seconds since 1970.
    """

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self._events: deque[tuple[float, int, EventKind, str]] = deque(maxlen=KEPT)
        self._step = 0
        self._reached: dict[int, float] = {}

    def arrive(self, step: int) -> None:
        """Note that a step (from 1) is shown; whatever follows belongs to it."""
        if step == self._step:
            return
        self._step = step
        self.add(EventKind.STEP_SHOWN)
        self._reached.setdefault(step, self._events[-1][0])

    def add(self, kind: EventKind, code: str = "") -> None:
        """Note what happened; `code` is a failure's code or an outcome, never a text of a person.

        Raises:
            ValueError: when `code` has not the form of a code, or is longer than any. Neither a token, nor a piece of
                one with a digit in it, nor a path gets in.
        """
        if code and (len(code) > LONGEST_CODE or not CODE.fullmatch(code)):
            raise ValueError("that is no code")
        self._events.append((self._now(), self._step, kind, code))

    @property
    def step(self) -> int:
        """The step that is shown, from 1; 0 before the first."""
        return self._step

    @property
    def events(self) -> tuple[Event, ...]:
        """The events, the oldest first."""
        return tuple(Event(_local(seconds), step, kind, code) for seconds, step, kind, code in self._events)

    @property
    def steps_reached(self) -> dict[int, datetime]:
        """When each step (from 1) was shown for the first time."""
        return {step: _local(seconds) for step, seconds in self._reached.items()}
