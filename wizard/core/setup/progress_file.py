"""The file format of a saved setup: JSON, ``{"kind": "bigcommerce-connect progress", "format": 1, …}``. It holds no secret.

Whoever opens such a file got it from anywhere, an e-mail for example: it is read as strictly as a stranger's. Keys that
are not known are passed over, and so are rows, verdicts and events that this version does not know; any other new word
needs a new format.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, NoReturn, TypeVar

from wizard.core.address.store_hash import Candidate, Form, StoreHash, parse_store_address
from wizard.core.check.result import Outcome, Verdict
from wizard.core.check.scopes import B2B_PROFILE, DEFAULT_PROFILE, Profile
from wizard.core.credential.practice_values import PRACTICE_HASH
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.intake.container import is_protected
from wizard.core.intake.doors import read_file
from wizard.core.links import store_url
from wizard.core.setup.event_log import CODE, KEPT, Event, EventKind
from wizard.core.setup.progress import LastTest, SavedProgress
from wizard.core.setup.snapshot import LAST_STEP, MOST_ACCOUNTS, looks_secret, safe_name
from wizard.core.text.lazy_pattern import lazy_pattern

KIND = "bigcommerce-connect progress"
FORMAT = 1
NAME_ENDS = ".progress.json"
SIZE_LIMIT = 256 * 1024
"""Bytes. A file has a few thousand."""
NOTE = "This file contains no secrets. To open it in BigCommerce Connect, choose Get help, then Resume a saved setup."

_YEARS = range(2020, 2101)
_LONGEST_LIST = 500
_WORD = lazy_pattern(r"[A-Za-z0-9_.+-]{1,64}")
_FAILURE_CODE = lazy_pattern(r"(?:[A-Z]-[0-9]{2})?")
_Word = TypeVar("_Word", bound=Enum)


class _Damaged(Exception):
    """Not such a file, or incomplete. Says nothing about the content."""


def progress_file_name(progress: SavedProgress) -> str:
    """Return a name for the file, without folder and without the mark of practice mode."""
    return f"bigcommerce-{progress.store.value}{NAME_ENDS}"


def is_progress_name(name: str) -> bool:
    """Tell whether a file has the name that the wizard proposes."""
    return name.lower().endswith(NAME_ENDS)


def looks_like_progress(data: bytes) -> bool:
    """Tell by its beginning whether a file is a saved setup."""
    return f'"{KIND}"'.encode() in data[:200]


def render_progress(progress: SavedProgress) -> str:
    """Return the text of the file, plain ASCII: no name can make it unwritable."""
    store, test = progress.store, progress.last_test
    document = {
        "kind": KIND,
        "format": FORMAT,
        "note": NOTE,
        "version": progress.version,
        "saved": progress.saved.isoformat(timespec="seconds"),
        "practice": progress.practice,
        "store": {"hash": store.value, "certain": store.certain, "found_in": store.form.value},
        "step": progress.step,
        "profile": progress.profile_id,
        "ticked": sorted(progress.ticked),
        "missing": sorted(progress.missing),
        "account_number": progress.account_number,
        "connection_name": progress.name,
        "last_test": None if test is None else _test_as_data(test),
        "events": [_event_as_data(event) for event in progress.events],
    }
    return json.dumps(document, indent=2) + "\n"


def _test_as_data(test: LastTest) -> dict[str, Any]:
    return {
        "outcome": test.outcome.value,
        "code": test.code,
        "when": test.when.isoformat(timespec="seconds") if test.when else None,
        "rows": {row: verdict.value for row, verdict in test.rows.items()},
    }


def _event_as_data(event: Event) -> dict[str, Any]:
    code = event.code if CODE.fullmatch(event.code) else ""
    return {
        "when": event.when.isoformat(timespec="seconds"),
        "step": event.step,
        "what": event.kind.value,
        "code": code,
    }


def parse_progress(data: bytes, name: str, load_profile: Callable[[str], Profile], *, practice: bool) -> SavedProgress:
    """Read the bytes of a file.

    Args:
        data: its content.
        name: its name without folder, for the failure's words.
        load_profile: returns the rows of a profile by its id; other rows in the file are passed over.
        practice: whether it is opened in practice mode.

    Raises:
        SetupError: H-01 when it is no such file or damaged, H-02 when its format is a later one, H-03 or H-07 when it belongs
            to the other mode, H-04 when it is too large, H-06 when it is, or may be, a file with a token. Nothing else is ever
            raised.
    """
    if len(data) > SIZE_LIMIT:
        raise SetupError(FailureKind.PROGRESS_TOO_LARGE, name=name, limit=f"{SIZE_LIMIT // 1024} KB")
    try:
        document = _document(data)
        if _whole(document, "format", 1, 10**6) > FORMAT:
            raise SetupError(FailureKind.PROGRESS_TOO_NEW, name=name)
        progress = _progress(document, load_profile)
    except _Damaged:
        with_token = _holds_token(data, name)
    else:
        of_practice = progress.practice or progress.store.value == PRACTICE_HASH
        if of_practice != practice:
            other = FailureKind.PROGRESS_OF_PRACTICE if of_practice else FailureKind.PROGRESS_OF_REAL_STORE
            raise SetupError(other, name=name)
        return progress
    kind = FailureKind.PROGRESS_IS_CREDENTIAL if with_token else FailureKind.PROGRESS_NOT_USABLE
    raise SetupError(kind, name=name)


def _holds_token(data: bytes, name: str) -> bool:
    """Tell whether it is one of the files that step 3 takes; of what a passphrase protects, no more is known."""
    if name.lower().endswith(".age") or is_protected(data):
        return True
    return not isinstance(read_file(data, name), Failure)


def _document(data: bytes) -> dict[str, object]:
    try:
        document = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_each_key_once, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise _Damaged from None
    if not isinstance(document, dict) or document.get("kind") != KIND:
        raise _Damaged
    return document


def _each_key_once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    document = dict(pairs)
    if len(document) != len(pairs):
        raise ValueError("a key stands twice")
    return document


def _no_number(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a number")


def _progress(document: dict[str, object], load_profile: Callable[[str], Profile]) -> SavedProgress:
    profile_id = _word(document, "profile")
    profile = load_profile(B2B_PROFILE if profile_id == B2B_PROFILE else DEFAULT_PROFILE)
    rows = frozenset(scope.scope_id for scope in profile.scopes)
    test = document.get("last_test")
    return SavedProgress(
        saved=_time(document, "saved"),
        version=_word(document, "version"),
        store=_store(_object(document.get("store"))),
        step=_whole(document, "step", 1, LAST_STEP),
        profile_id=profile_id,
        ticked=_words(document, "ticked") & rows,
        missing=_words(document, "missing") & rows,
        account_number=_whole(document, "account_number", 1, MOST_ACCOUNTS),
        name=_name(document.get("connection_name")),
        last_test=None if test is None else _last_test(_object(test), rows),
        events=_events(document),
        practice=_flag(document, "practice"),
    )


def _store(entry: dict[str, object]) -> StoreHash | Candidate:
    """Return the store hash, if step 1 would accept it."""
    value = _word(entry, "hash")
    form = _one_of(Form, entry.get("found_in"))
    finding = parse_store_address(store_url(value))
    if not isinstance(finding, StoreHash) or finding.value != value or form is None or looks_secret(value):
        raise _Damaged
    return (StoreHash if _flag(entry, "certain") else Candidate)(value, form, (0, 0))


def _name(value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        raise _Damaged
    return safe_name(value)


def _last_test(entry: dict[str, object], known: frozenset[str]) -> LastTest:
    outcome = _one_of(Outcome, entry.get("outcome"))
    code = _matched(entry.get("code"), _FAILURE_CODE)
    if outcome is None or (outcome is not Outcome.READY and not code):
        raise _Damaged
    verdicts = {row: _one_of(Verdict, verdict) for row, verdict in _object(entry.get("rows")).items()}
    rows = {row: verdict for row, verdict in verdicts.items() if verdict is not None and row in known}
    when = None if entry.get("when") is None else _time(entry, "when")
    return LastTest(outcome, code, when, rows)


def _events(document: dict[str, object]) -> tuple[Event, ...]:
    events = []
    for one in _list(document, "events")[-KEPT:]:
        entry = _object(one)
        kind = _one_of(EventKind, entry.get("what"))
        when, step = _time(entry, "when"), _whole(entry, "step", 0, LAST_STEP)
        code = _matched(entry.get("code"), CODE)
        if kind is not None:
            events.append(Event(when, step, kind, code))
    return tuple(events)


# -- the kinds of value ------------------------------------------------------------------------------------------------


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise _Damaged
    return value


def _list(entry: dict[str, object], key: str) -> list[object]:
    value = entry.get(key)
    if not isinstance(value, list) or len(value) > _LONGEST_LIST:
        raise _Damaged
    return value


def _word(entry: dict[str, object], key: str) -> str:
    return _matched(entry.get(key), _WORD)


def _words(entry: dict[str, object], key: str) -> frozenset[str]:
    return frozenset(_matched(value, _WORD) for value in _list(entry, key))


def _matched(value: object, pattern: re.Pattern[str]) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise _Damaged
    return value


def _one_of(words: type[_Word], value: object) -> _Word | None:
    """Return the text if it is one of the allowed ones, else None."""
    if not isinstance(value, str):
        raise _Damaged
    return next((word for word in words if word.value == value), None)


def _whole(entry: dict[str, object], key: str, low: int, high: int) -> int:
    value = entry.get(key)
    if type(value) is not int or not low <= value <= high:
        raise _Damaged
    return value


def _flag(entry: dict[str, object], key: str) -> bool:
    value = entry.get(key)
    if not isinstance(value, bool):
        raise _Damaged
    return value


def _time(entry: dict[str, object], key: str) -> datetime:
    value = entry.get(key)
    try:
        when = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        when = None
    if when is None or when.tzinfo is None or when.year not in _YEARS:
        raise _Damaged
    return when
