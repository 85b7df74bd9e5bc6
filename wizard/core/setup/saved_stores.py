"""The stores that were set up before: what is remembered of each, and the text of the list. No secrets.

The list is JSON with a version: ``{"format": 1, "stores": [...]}``. `wizard.adapters.saved_stores_file` keeps it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime

FORMAT = 1


class IndexUnreadable(Exception):
    """The text is no list that this program can read."""


class IndexDamaged(IndexUnreadable):
    """It never was a list of stores, or is not whole any more."""


class IndexTooNew(IndexUnreadable):
    """A newer version of the program wrote it. Whoever treated it as damaged would throw good rows away."""


@dataclass(frozen=True)
class SavedStore:
    """One store that was set up.

    Attributes:
        store_hash: which store; the list holds it once.
        label: what the merchant calls it.
        profile: id of the rows that were compared.
        when: time of the last test, with its time zone.
        outcome: what the last test saw, a value of `wizard.core.check.result.Outcome`. Kept as text, so that a value that only
            another version of the program knows makes no list unreadable.
    """

    store_hash: str
    label: str
    profile: str
    when: datetime
    outcome: str

    def __post_init__(self) -> None:
        if self.when.tzinfo is None:
            raise ValueError("a time without a time zone")


def parse_index(text: str) -> tuple[SavedStore, ...]:
    """Read the text of a list.

    Raises:
        IndexDamaged: when it is not whole JSON, or a row lacks something.
        IndexTooNew: when its format is a later one.
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise IndexDamaged("not JSON") from error
    number = document.get("format") if isinstance(document, dict) else None
    if type(number) is not int or number < FORMAT:
        raise IndexDamaged("no known format")
    if number > FORMAT:
        raise IndexTooNew(f"format {number}")
    rows = document.get("stores")
    if not isinstance(rows, list):
        raise IndexDamaged("no stores")
    return tuple(_store_of(row) for row in rows)


def render_index(stores: tuple[SavedStore, ...]) -> str:
    """Return the text of the list, plain ASCII: no label can make it unwritable."""
    rows = [
        {
            "store_hash": store.store_hash,
            "label": store.label,
            "profile": store.profile,
            "when": store.when.isoformat(),
            "outcome": store.outcome,
        }
        for store in stores
    ]
    return json.dumps({"format": FORMAT, "stores": rows}, indent=2) + "\n"


def with_store(stores: tuple[SavedStore, ...], store: SavedStore) -> tuple[SavedStore, ...]:
    """Return the list with `store` at its head, in place of an earlier row of the same store."""
    return (store, *without(stores, store.store_hash))


def renamed(stores: tuple[SavedStore, ...], store_hash: str, label: str) -> tuple[SavedStore, ...]:
    """Return the list with another label for one store."""
    return tuple(replace(one, label=label) if one.store_hash == store_hash else one for one in stores)


def without(stores: tuple[SavedStore, ...], store_hash: str) -> tuple[SavedStore, ...]:
    """Return the list without one store."""
    return tuple(one for one in stores if one.store_hash != store_hash)


def _store_of(row: object) -> SavedStore:
    if not isinstance(row, dict):
        raise IndexDamaged("a row is no object")
    try:
        when = datetime.fromisoformat(_text(row, "when"))
        return SavedStore(
            _text(row, "store_hash"), _text(row, "label"), _text(row, "profile"), when, _text(row, "outcome")
        )
    except ValueError as error:
        raise IndexDamaged("a row has no proper time") from error


def _text(row: dict[object, object], name: str) -> str:
    value = row.get(name)
    if not isinstance(value, str):
        raise IndexDamaged(f"a row has no {name}")
    return value
