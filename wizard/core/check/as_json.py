"""The result of a test as plain data: the contract of ``bigcommerce-connect check --json``. Holds no secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wizard.core.check.result import CheckResult, RowResult
    from wizard.core.failures import Failure


def check_as_data(result: CheckResult) -> dict[str, Any]:
    """Return `result` as dictionaries, lists and numbers; `ms` and `seconds` in the units they name."""
    return {
        "store_hash": result.store_hash,
        "profile": result.profile_id,
        "outcome": result.outcome.value,
        "failure": None if result.failure is None else failure_as_data(result.failure),
        "rows": [_row(row) for row in result.rows],
        "requests": result.requests,
        "seconds": round(result.seconds, 3),
    }


def failure_as_data(failure: Failure) -> dict[str, str]:
    """Return the failure's code and English words."""
    return {
        "code": failure.code,
        "title": failure.title,
        "message": failure.message_and_seen,
        "next_step": failure.next_step,
    }


def _row(row: RowResult) -> dict[str, Any]:
    return {
        "scope": row.scope.scope_id,
        "label": row.scope.label,
        "wanted": row.scope.wanted,
        "verdict": row.verdict.value,
        "status": row.status,
        "ms": None if row.ms is None else round(row.ms, 1),
        "evidence": row.evidence_text,
    }
