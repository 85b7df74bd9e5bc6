"""Why a store was not tested. Apart from the test, so that whoever shows a list doesn't import one."""

from __future__ import annotations

from enum import StrEnum


class NotTested(StrEnum):
    """Why a store was not tested."""

    NO_TOKEN_KEPT = "no_token_kept"  # noqa: S105 - a reason, not a token
    KEYCHAIN = "keychain_not_open"
    ROWS_UNKNOWN = "rows_unknown"
    STOPPED = "stopped"
    NO_STORE = "no_store_named"
    NO_TOKEN_FOUND = "no_token_found"  # noqa: S105 - likewise
