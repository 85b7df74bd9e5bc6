"""The state of a saved store in the merchant's language: time and result of the last test."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from wizard.core.check.result import NOES, Outcome
from wizard.core.setup.saved_stores import SavedStore
from wizard.core.stores.age import Age, age_of
from wizard.core.stores.not_tested import NotTested
from wizard.ui.language.texts import translated

if TYPE_CHECKING:  # the list is shown long before anything is tested
    from wizard.core.stores.testing import StoreTried

TESTING = "testing"
"""Marks the store whose test is under way."""


def age_words(age: Age) -> str:
    """Return the age of the last test in words, marked if it is old."""
    words = _age_words(age)
    return _tr("{when} (old)").format(when=words) if age.is_old else words


def _age_words(age: Age) -> str:
    if age.days is None:
        return _tr("Never")
    if age.days == 0:
        return _tr("Today")
    if age.days == 1:
        return _tr("Yesterday")
    if age.years:
        return _tr("%n year(s) ago", age.years)
    return _tr("%n month(s) ago", age.months) if age.months else _tr("%n day(s) ago", age.days)


def exact_time(when: datetime) -> str:
    """Return a time in the language's format and this computer's time zone."""
    moment = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def result_words(store: SavedStore, remark: str) -> str:
    """Return the words of the last result.

    Args:
        store: its row in the list.
        remark: why it was not tested just now, a value of `remark_of` or `TESTING`; or empty.
    """
    return _remark_words(remark) or _outcome_words(store)


def _outcome_words(store: SavedStore) -> str:
    match store.outcome:
        case Outcome.READY:
            return _tr("test passed")
        case Outcome.ROWS_MISSING:
            count = len(store.missing)
            return _tr("%n permission(s) missing", count) if count else _tr("permissions missing")
        case Outcome.TOKEN_REFUSED | Outcome.STORE_REFUSED:
            return _tr("token refused")
        case Outcome.STORE_UNAVAILABLE:
            return _tr("store unavailable")
    return _tr("not fully tested")


def _remark_words(remark: str) -> str:
    match remark:
        case "testing":
            return _tr("testing…")
        case NotTested.NO_TOKEN_KEPT:
            return _tr("no saved token")
        case NotTested.KEYCHAIN:
            return _tr("keychain didn’t open")
        case NotTested.ROWS_UNKNOWN:
            return _tr("from another app version")
        case Outcome.UNREACHABLE:
            return _tr("no connection")
    return ""


def remark_of(tried: StoreTried) -> str:
    """Return the remark on a store that a test of many learned nothing about, or an empty text."""
    if tried.not_tested is not None:
        return tried.not_tested
    unreachable = tried.result is not None and tried.result.outcome is Outcome.UNREACHABLE
    return Outcome.UNREACHABLE if unreachable else ""


def result_look(store: SavedStore, remark: str, today: date) -> tuple[str, str] | None:
    """Return icon and color of a result; none while the test is under way. An old tick is no green one.

    Args:
        store: with its last result.
        remark: what a test of many says of it, or empty.
        today: decides whether a result is old.
    """
    if remark == TESTING:
        return None
    if remark:
        return "unknown", "warn"
    if store.outcome == Outcome.READY:
        return ("unproven", "ink2") if age_of(store, today).is_old else ("good", "good")
    return ("bad", "bad") if store.outcome in NOES else ("unknown", "warn")


def _tr(text: str, number: int = -1) -> str:
    return translated("SavedStores", text, number)
