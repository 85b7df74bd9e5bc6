"""Find the last failure still shown, for someone who is asked for its code."""

from __future__ import annotations

from typing import NamedTuple

from wizard.core.failures import Failure, FailureKind
from wizard.core.setup.event_log import Event, EventKind
from wizard.core.setup.session import SetupSession

_ALL = ("",)
_ENDED_BY = {
    EventKind.TEST_STARTED: _ALL,
    EventKind.GREEN_TICK: _ALL,
    EventKind.SESSION_OPENED: _ALL,
    EventKind.SAVED: ("E-", "K-"),
    EventKind.KEPT_IN_KEYCHAIN: ("E-", "K-"),
    EventKind.SESSION_SAVED: ("E-",),
    EventKind.OWNER_ASKED: ("E-",),
    EventKind.FILE_TAKEN: ("E-", "F-", "V-"),
    EventKind.HASH_COPIED: ("E-05",),
    EventKind.TOKEN_COPIED: ("E-05",),
}
"""What each event puts an end to, by how the codes begin. Saving where one is, for one, leaves the result of a test."""


class LastFailure(NamedTuple):
    """What was shown, and where.

    Attributes:
        step: the step that was shown then, from 1.
        failure: the kind, with details only where the session still has them.
    """

    step: int
    failure: Failure


def last_failure(session: SetupSession) -> LastFailure | None:
    """Return the failure that was shown last and that nothing after it put an end to, or None when there is none.

    Reached with Back, an earlier step leaves it standing: it may be what is to be mended there.
    """
    events = session.log.events
    for place in range(len(events) - 1, -1, -1):
        event = events[place]
        if event.kind is EventKind.FAILURE_SHOWN and not any(_ends(one, event) for one in events[place + 1 :]):
            return LastFailure(event.step, _failure(session, event.code))
    return None


def _ends(later: Event, shown: Event) -> bool:
    """Tell whether a failure that was shown holds no more once `later` happened."""
    if later.kind is EventKind.STEP_SHOWN:
        return later.step > shown.step
    return shown.code.startswith(_ENDED_BY.get(later.kind, ()))


def _failure(session: SetupSession, code: str) -> Failure:
    """The log keeps a code alone; the result of the test still knows the rest."""
    failure = session.result.failure if session.result else None
    if failure is not None and failure.code == code:
        return failure
    return Failure(next(kind for kind in FailureKind if kind.value.code == code))
