"""The summary support reads first: outcome with its code, step, and missing rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from wizard.core.check.diagnosis import wanted_rows
from wizard.core.check.result import Verdict
from wizard.core.report.document import Plain, Section, public_entries
from wizard.core.setup.event_log import EventKind

if TYPE_CHECKING:
    from wizard.core.check.result import CheckResult
    from wizard.core.failures import Failure
    from wizard.core.report.facts import Progress, ReportFacts

TOLD = ("host", "path", "rows", "seconds", "status")
"""The details of a failure that say nothing of the merchant; what a test asked of BigCommerce, and its answer."""
LEFT_OUT = "…"


def outcome_section(facts: ReportFacts) -> Section:
    """Return the section; the step and what was shown last are known only of a window."""
    progress, result = facts.progress, facts.result
    told: dict[str, Plain] = {"outcome": _outcome(result, facts.failure)}
    if progress is not None:
        told["step"] = progress.step or None
        told["failure shown last"] = _shown_last(progress)
    missing = result.with_verdict(Verdict.MISSING) if result is not None else ()
    if missing:
        told["missing"] = wanted_rows(missing)
    told["made"] = facts.made.isoformat(timespec="seconds")
    if facts.practice is not None:
        told["practice"] = facts.practice
    return Section("Outcome", public_entries(told))


def public_words(template: str, details: Mapping[str, str]) -> str:
    """Fill in a failure's sentence for strangers: what may point to the merchant leaves a mark."""
    return template.format_map(_Told((name, value) for name, value in details.items() if name in TOLD))


def _outcome(result: CheckResult | None, failure: Failure | None) -> str:
    failure = result.failure if result is not None else failure
    if failure is not None:
        words = f"{public_words(failure.kind.value.title, failure.details)} ({failure.code})"
        return words if result is not None else f"not tested: {words}"
    if result is None:
        return "not tested"
    wanted = sum(row.scope.must_be_changed for row in result.rows)
    return f"test passed, read access confirmed for {result.proven} of {wanted} permissions"


def _shown_last(progress: Progress) -> str | None:
    shown = (event for event in reversed(progress.events) if event.kind is EventKind.FAILURE_SHOWN)
    last = next(shown, None)
    return f"{last.code} at step {last.step}" if last is not None else None


class _Told(dict[str, str]):
    """Details to fill in; a missing one leaves a mark."""

    def __missing__(self, name: str) -> str:
        return LEFT_OUT
