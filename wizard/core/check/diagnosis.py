"""Turn what the test saw into its outcome and failure.

The order follows docs/facts/bigcommerce.md, section 4.3. Where the public evidence disagrees (a good token with a wrong hash
answers 401, 403 or 404), the failure's words name every possibility instead of choosing one.
"""

from __future__ import annotations

from collections.abc import Sequence

from wizard.core.check.answers import Meaning, meaning_of
from wizard.core.check.api import Api
from wizard.core.check.result import Outcome, Reply, RowResult, Verdict
from wizard.core.check.scopes import rows_as_wanted
from wizard.core.check.wire import Response
from wizard.core.failures import Failure, FailureKind

Diagnosis = tuple[Outcome, Failure | None]

_BY_MEANING: dict[Meaning, tuple[Outcome, FailureKind]] = {
    Meaning.TOKEN_UNKNOWN: (Outcome.TOKEN_REFUSED, FailureKind.TOKEN_REFUSED),
    Meaning.TOKEN_MALFORMED: (Outcome.TOKEN_REFUSED, FailureKind.TOKEN_MALFORMED),
    Meaning.TOKEN_ABSENT: (Outcome.UNREACHABLE, FailureKind.TOKEN_NOT_DELIVERED),
    Meaning.REFUSED: (Outcome.STORE_REFUSED, FailureKind.STORE_REFUSED),
    Meaning.REFUSED_SCOPE: (Outcome.STORE_REFUSED, FailureKind.STORE_REFUSED),
    Meaning.NOT_FOUND: (Outcome.STORE_REFUSED, FailureKind.STORE_NOT_FOUND),
    Meaning.LOCKED: (Outcome.STORE_UNAVAILABLE, FailureKind.STORE_LOCKED),
    Meaning.UNAVAILABLE: (Outcome.STORE_UNAVAILABLE, FailureKind.STORE_UNAVAILABLE),
    Meaning.RATE_LIMITED: (Outcome.UNCLEAR, FailureKind.RATE_LIMITED),
    Meaning.PLATFORM_BUSY: (Outcome.UNCLEAR, FailureKind.PLATFORM_BUSY),
    Meaning.SERVER_ERROR: (Outcome.UNCLEAR, FailureKind.SERVER_ERROR),
    Meaning.REDIRECTED: (Outcome.UNREACHABLE, FailureKind.REDIRECTED),
    Meaning.NOT_BIGCOMMERCE: (Outcome.UNREACHABLE, FailureKind.NOT_BIGCOMMERCE),
    Meaning.DAMAGED: (Outcome.UNCLEAR, FailureKind.ANSWER_DAMAGED),
    Meaning.TOO_LARGE: (Outcome.UNREACHABLE, FailureKind.ANSWER_TOO_LARGE),
    Meaning.WORDLESS: (Outcome.UNCLEAR, FailureKind.ANSWER_WORDLESS),
    Meaning.UNEXPECTED: (Outcome.UNCLEAR, FailureKind.ANSWER_UNEXPECTED),
}


def diagnose_opening(store_hash: str, path: str, reply: Reply) -> Diagnosis | None:
    """Judge the scope-free probe.

    Args:
        store_hash: of the store that was asked.
        path: of the probe.
        reply: what came back.

    Returns:
        None when the token opens the store, else the outcome and the failure.
    """
    if isinstance(reply, Failure):
        return Outcome.UNREACHABLE, reply
    meaning = Meaning.TOO_LARGE if reply.cut else meaning_of(reply, path=path)
    if meaning is Meaning.GRANTED:
        return None
    outcome, kind = _BY_MEANING[meaning]
    return outcome, Failure(kind, _details(store_hash, path, reply))


def diagnose_rows(rows: Sequence[RowResult]) -> Diagnosis:
    """Judge the rows of a store that the token opens."""
    needed = [row for row in rows if row.scope.must_be_changed]
    missing = [row for row in needed if row.verdict is Verdict.MISSING]
    probed = [row for row in rows if row.scope.probe is not None]
    unknown = [row for row in needed if row.verdict is Verdict.NOT_CHECKED]
    if any(row.status == 401 and row.verdict is not Verdict.MISSING for row in rows):  # B2B Edition's are the row's
        return Outcome.TOKEN_REFUSED, Failure(FailureKind.TOKEN_WITHDRAWN)
    if missing and all(_refused(row) for row in probed):
        return Outcome.ROWS_MISSING, Failure(FailureKind.ALL_ROWS_REFUSED)
    if missing:
        return Outcome.ROWS_MISSING, Failure(FailureKind.ROWS_MISSING, {"rows": wanted_rows(missing)})
    if passing := [row for row in unknown if not row.stays_unknown]:
        return Outcome.UNCLEAR, Failure(FailureKind.ROWS_NOT_CHECKED, {"rows": wanted_rows(passing)})
    if unknown:
        return Outcome.UNCLEAR, Failure(FailureKind.ROWS_STAY_UNKNOWN, {"rows": wanted_rows(unknown)})
    return Outcome.READY, None


def _refused(row: RowResult) -> bool:
    """Tell whether a row was refused. Which token B2B Edition answers with an error is not known: that is no yes either."""
    b2b = row.scope.probe is not None and row.scope.probe.api is Api.B2B
    return row.status == 403 or (b2b and not row.verdict.works)


def wanted_rows(rows: Sequence[RowResult]) -> str:
    """Return the rows in one line, each with its wanted option."""
    return rows_as_wanted(row.scope for row in rows)


def _details(store_hash: str, path: str, answer: Response) -> dict[str, str]:
    return {
        "store_hash": store_hash,
        "status": str(answer.status),
        "path": f"/{path}",
        "host": "BigCommerce",
        "target": answer.headers.get("location", "another address").split("?", 1)[0][:100],
    }
