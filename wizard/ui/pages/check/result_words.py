"""What a test's result means, in sentences: never more than was seen."""

from __future__ import annotations

from wizard.core.check.result import CheckResult, Verdict
from wizard.ui.language.texts import translated
from wizard.ui.look.bidi import isolated


def _tr(text: str, number: int = -1) -> str:
    return translated("Result", text, number)


def ready_headline(result: CheckResult, ticked: set[str]) -> str:
    """Return the headline of a good result, with the true numbers.

    Args:
        result: a result whose outcome is `ready`.
        ticked: ids of the rows that the merchant ticked in step 2.
    """
    rest, total = result.resting_on_ticks, sum(row.scope.must_be_changed for row in result.rows)
    proven = (
        _tr("%n row(s) proven as far as this test can", result.proven)
        if result.writes
        else _tr("%n row(s) proven as far as reading can", result.proven)
    )
    if not rest:
        return _tr("Ready. Of {total} rows to set: {proven}.").format(total=total, proven=proven)
    if all(row.scope.scope_id in ticked for row in rest):
        left = _tr("%n rest(s) on what you ticked", len(rest))
    elif result.writes:
        left = _tr("%n cannot be proven", len(rest))
    else:
        left = _tr("%n cannot be proven by reading", len(rest))
    return _tr("Ready. Of {total} rows to set: {proven}, {left}.").format(total=total, proven=proven, left=left)


def more_than_asked(result: CheckResult) -> str:
    """Return what to switch off next time, or empty."""
    rows = ", ".join(row.scope.label for row in result.with_verdict(Verdict.MORE_THAN_ASKED))
    words = _tr("The token may do more than asked: {rows}. It works all the same; leave these off next time.")
    return words.format(rows=isolated(rows)) if rows else ""


def appse_ai_will_see(result: CheckResult) -> str:
    """Return what APPSe AI's own test, which asks for customers, will meet; empty when the store did not open.

    Which call it makes exactly is not published (facts/bigcommerce.md, sections 5 and 7).
    """
    if not result.opened:
        return ""
    row = result.row("customers")
    if row.status is None:
        words = _tr(
            "What APPSe AI will see: its own test asks for customers; no answer came when this test did ({asked})."
        )
    elif row.verdict is Verdict.MISSING:
        words = _tr("What APPSe AI will see: its own test asks for customers ({asked}), and is refused: {status}.")
    elif row.verdict in (Verdict.READ_SEEN, Verdict.AS_INTENDED):
        words = _tr("What APPSe AI will see: its own test asks for customers ({asked}), and is allowed: {status}.")
    else:
        words = _tr("What APPSe AI will see: its own test asks for customers ({asked}); the answer was {status}.")
    return words.format(asked=isolated(row.asked), status=row.status)


def what_was_sent(result: CheckResult, seconds: str) -> str:
    """Return the line under the progress bar; `seconds` is formatted already."""
    words = _tr("Requests sent: {requests}. Time: {seconds} s. Nothing was changed: everything was only read.")
    if result.writes:
        words = _tr("Requests sent: {requests}, of which {writes} tried to write. Time: {seconds} s.")
    return words.format(requests=result.requests, writes=result.writes, seconds=seconds)
