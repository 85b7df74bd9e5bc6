"""Progress of a setup without its secrets: it can be saved, sent to support, and resumed later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from wizard.core.address.store_hash import Candidate, StoreHash
from wizard.core.check.result import Outcome, Verdict
from wizard.core.setup.event_log import Event


@dataclass(frozen=True)
class LastTest:
    """What the last test saw.

    Attributes:
        outcome: the whole in one word.
        code: the failure's code, or empty.
        when: with its time zone; None when not known.
        rows: verdict by row id.
    """

    outcome: Outcome
    code: str = ""
    when: datetime | None = None
    rows: Mapping[str, Verdict] = field(default_factory=dict)

    @property
    def missing(self) -> frozenset[str]:
        """Ids of the rows that were missing."""
        return frozenset(row for row, verdict in self.rows.items() if verdict is Verdict.MISSING)


@dataclass(frozen=True)
class SavedProgress:
    """A setup without its secrets.

    Attributes:
        saved: when, with its time zone.
        version: of the program that saved it.
        store: the store hash, or the candidate for it; its span points nowhere.
        step: the step that was shown, from 1.
        profile_id: the list of rows that was compared.
        ticked: ids of the rows the merchant had set.
        missing: ids of the rows that were missing when the merchant started over.
        account_number: 1, and one more for each time of starting over.
        name: what the merchant calls the connection, or None.
        last_test: what the last test saw, or None.
        events: what happened, the oldest first.
        practice: True when it belongs to the practice store.
    """

    saved: datetime
    version: str
    store: StoreHash | Candidate
    step: int
    profile_id: str
    ticked: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()
    account_number: int = 1
    name: str | None = None
    last_test: LastTest | None = None
    events: tuple[Event, ...] = ()
    practice: bool = False
