"""Saved stores: what is kept of each, and the text of the list. No secrets.

The list is JSON with a version: ``{"format": 1, "stores": [...]}``. `wizard.adapters.files.saved_stores_file` keeps it.
A row may say more than an earlier version of the program reads (`missing`, `code`); that version leaves it out.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.core.text.outgoing import outgoing

FORMAT = 1
UNTESTED = "untested"
"""The outcome of a store that was kept without a test."""
_YEARS = range(1970, 9000)
"""Outside these a time cannot be told in every time zone."""
_FIELDS = ("store_hash", "label", "profile", "outcome", "when")
_CODE = lazy_pattern(r"[A-Z]-\d\d")
_HASH = lazy_pattern(r"[A-Za-z0-9_-]{1,25}")
"""Wider than BigCommerce's, shorter than a token. That somebody typed it as a token is no reason to refuse a hash."""
_NAME = lazy_pattern(r"[A-Za-z0-9_-]{1,60}")
_ROW = lazy_pattern(r"[a-z0-9_]{1,60}")
MOST_ROWS = 100
"""Rows that one store can lack; BigCommerce's page has fewer."""


class IndexUnreadable(Exception):
    """The text is not a list this program can read."""


class IndexDamaged(IndexUnreadable):
    """Not a list of stores, or an incomplete one. One bad row is not damage."""


class IndexTooNew(IndexUnreadable):
    """Written by a newer version. Treating it as damaged would throw away good rows."""


@dataclass(frozen=True)
class SavedStore:
    """One saved store.

    Attributes:
        store_hash: which store; the list holds it once.
        label: what the merchant calls it.
        profile: id of the rows that were compared.
        when: time of the last test, with its time zone.
        outcome: what the last test saw, a value of `wizard.core.check.result.Outcome`. Kept as text, so that a value that only
            another version of the program knows makes no list unreadable.
        missing: ids of the rows that were missing then.
        code: of the failure that test ended with, such as ``T-06``, or empty.
    """

    store_hash: str
    label: str
    profile: str
    when: datetime
    outcome: str
    missing: tuple[str, ...] = ()
    code: str = ""

    def __post_init__(self) -> None:
        if self.when.tzinfo is None:
            raise ValueError("a time without a time zone")
        object.__setattr__(self, "label", outgoing(self.label))


@dataclass(frozen=True)
class StoreList:
    """The contents of a list.

    Attributes:
        stores: the rows that can be read, the one that was put last first.
        unread: the others, as JSON has them. They are written back as they are: another version may understand them.
    """

    stores: tuple[SavedStore, ...] = ()
    unread: tuple[Any, ...] = ()


def parse_index(text: str) -> StoreList:
    """Read the text of a list, row by row: one that makes no sense hides none of the others.

    Raises:
        IndexDamaged: when it is not whole JSON, or no list.
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
    read = [(_store_of(row), row) for row in rows]
    stores = tuple(store for store, _ in read if store is not None)
    return StoreList(stores, tuple(row for store, row in read if store is None))


def render_index(index: StoreList) -> str:
    """Return the text of the list, plain ASCII: no label can make it unwritable."""
    rows = [_row_of(store) for store in index.stores]
    return json.dumps({"format": FORMAT, "stores": [*rows, *index.unread]}, indent=2) + "\n"


def _row_of(store: SavedStore) -> dict[str, Any]:
    row: dict[str, Any] = {
        "store_hash": store.store_hash,
        "label": store.label,
        "profile": store.profile,
        "when": store.when.isoformat(),
        "outcome": store.outcome,
    }
    if store.missing:
        row["missing"] = list(store.missing)
    if store.code:
        row["code"] = store.code
    return row


def with_store(index: StoreList, store: SavedStore) -> StoreList:
    """Return the list with `store` at its head, in place of an earlier row of the same store."""
    others = without(index, store.store_hash)
    return replace(others, stores=(store, *others.stores))


def with_result(index: StoreList, tested: SavedStore) -> StoreList:
    """Return the list with what a test of one store saw, in its place; its name may have changed meanwhile, and stays.

    Nothing changes when the store has gone from the list meanwhile.
    """
    stores = (replace(tested, label=one.label) if one.store_hash == tested.store_hash else one for one in index.stores)
    return replace(index, stores=tuple(stores))


def renamed(index: StoreList, store_hash: str, label: str) -> StoreList:
    """Return the list with another label for one store.

    Args:
        index: the list.
        store_hash: of the store; one that is not there changes nothing.
        label: what it is called from now on.
    """
    stores = (replace(one, label=label) if one.store_hash == store_hash else one for one in index.stores)
    return replace(index, stores=tuple(stores))


def without(index: StoreList, store_hash: str) -> StoreList:
    """Return the list without one store; a row of it that could not be read goes as well."""
    stores = tuple(one for one in index.stores if one.store_hash != store_hash)
    unread = (row for row in index.unread if not (isinstance(row, dict) and row.get("store_hash") == store_hash))
    return StoreList(stores, tuple(unread))


def _store_of(row: object) -> SavedStore | None:
    """Return what a row says, or None when a field is missing or no text, or makes no sense."""
    values = [row.get(name) for name in _FIELDS] if isinstance(row, dict) else []
    texts = [value for value in values if isinstance(value, str)]
    if len(texts) != len(_FIELDS):
        return None
    store_hash, label, profile, outcome, when = texts
    if not _HASH.fullmatch(store_hash) or not all(_NAME.fullmatch(text) for text in (profile, outcome)):
        return None  # this program writes no other characters
    try:
        store = SavedStore(store_hash, label, profile, datetime.fromisoformat(when), outcome, *_more(row))
    except ValueError:
        return None
    return store if store.when.year in _YEARS else None


def _more(row: Any) -> tuple[tuple[str, ...], str]:
    """Return what only later versions write: the missing rows and the code. What makes no sense counts as not said."""
    missing, code = row.get("missing"), row.get("code")
    if not isinstance(missing, list) or len(missing) > MOST_ROWS or not all(_is_row(one) for one in missing):
        missing = []
    return tuple(missing), code if isinstance(code, str) and _CODE.fullmatch(code) else ""


def _is_row(text: object) -> bool:
    return isinstance(text, str) and _ROW.fullmatch(text) is not None
