"""Why a store was not tested. Apart from the test, so that whoever shows a list doesn't import one."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # who shows a list does without a test
    from wizard.core.check.result import CheckResult


class NotTested(StrEnum):
    """Why a store was not tested."""

    NO_TOKEN_KEPT = "no_token_kept"  # noqa: S105 - a reason, not a token
    KEYCHAIN = "keychain_not_open"
    ROWS_UNKNOWN = "rows_unknown"
    STOPPED = "stopped"
    NO_STORE = "no_store_named"
    NO_TOKEN_FOUND = "no_token_found"  # noqa: S105 - likewise


def outcome_words(not_tested: NotTested | None, result: CheckResult | None) -> str:
    """Return for people, in English, why a store was not tested, or what its test saw; or empty."""
    return in_words(not_tested or (result.outcome if result else ""))


def in_words(value: str) -> str:
    """Return the value of an outcome, of a :class:`NotTested` or of a remark as people read it, in English."""
    return value.replace("_", " ")
