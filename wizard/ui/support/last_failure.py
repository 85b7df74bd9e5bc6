"""The failure that was shown last, found again for whoever is asked for its code."""

from __future__ import annotations

from typing import NamedTuple

from wizard.core.event_log import EventKind
from wizard.core.failures import Failure, FailureKind
from wizard.core.session import SetupSession


class LastFailure(NamedTuple):
    """What was shown, and where.

    Attributes:
        step: the step that was shown then, from 1.
        failure: the kind, with details only where the session still has them.
    """

    step: int
    failure: Failure


def last_failure(session: SetupSession) -> LastFailure | None:
    """Return the failure that was shown last, or None when there was none."""
    for event in reversed(session.log.events):
        if event.kind is EventKind.FAILURE_SHOWN:
            return LastFailure(event.step, _failure(session, event.code))
    return None


def _failure(session: SetupSession, code: str) -> Failure:
    """The log keeps a code alone; the result of the test still knows the rest."""
    failure = session.result.failure if session.result else None
    if failure is not None and failure.code == code:
        return failure
    return Failure(next(kind for kind in FailureKind if kind.value.code == code))
