"""Sentences for the result of a test. They never claim more than the test saw."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from wizard.core.check.result import CheckResult, Verdict
from wizard.core.failures import FailureKind
from wizard.ui.language.texts import one_after_the_other, translated
from wizard.ui.look.bidi import isolated

LEAST_SECONDS = 0.1
"""What a test took is said to this; of a shorter one, only that it was shorter."""
NOTHING_SENT = (
    FailureKind.NO_SUCH_HOST,
    FailureKind.CONNECTION_REFUSED,
    FailureKind.CONNECT_TIMEOUT,
    FailureKind.CERTIFICATE_UNTRUSTED,
    FailureKind.CERTIFICATE_EXPIRED,
    FailureKind.CERTIFICATE_WRONG_HOST,
    FailureKind.CERTIFICATE_NOT_YET_VALID,
    FailureKind.ENCRYPTION_FAILED,
    FailureKind.PROXY_UNREACHABLE,
    FailureKind.PROXY_WANTS_PASSWORD,
    FailureKind.PROXY_REFUSED,
)
"""What ends a connection before the first byte of a request."""


def _tr(text: str, number: int = -1) -> str:
    return translated("Result", text, number)


def good_lead(result: CheckResult) -> str:
    """Return the sentence under the title of a good result, with the true numbers."""
    total = sum(row.scope.must_be_changed for row in result.rows)
    rest = total - result.proven
    if result.writes:
        confirmed = _tr("Confirmed as far as possible: {proven} of {total} permissions.")
        left = _tr("The other %n depend(s) on the rows you set.", rest) if rest else ""
    else:
        confirmed = _tr("Read access is confirmed for {proven} of {total} permissions.")
        left = _tr("Write access and the other %n can’t be checked without trying to change data.", rest)
        if not rest:
            left = _tr("Write access can’t be checked without trying to change data.")
    return one_after_the_other(confirmed.format(proven=result.proven, total=total), left)


def more_than_needed(result: CheckResult) -> str:
    """Return which options to leave off next time, or an empty text."""
    rows = ", ".join(row.scope.label for row in result.with_verdict(Verdict.MORE_THAN_ASKED))
    words = _tr("The token can do more than needed: {rows}. Leave those off next time.")
    return words.format(rows=isolated(rows)) if rows else ""


def own_check(result: CheckResult) -> str:
    """Return what APPSe AI's own check will get, which asks for customers; empty if the store did not open.

    Which call it makes exactly is not published (facts/bigcommerce.md, sections 5 and 7).
    """
    if not result.opened:
        return ""
    row = result.row("customers")
    if row.verdict is Verdict.MISSING:
        return _tr("APPSe AI’s own check will probably fail")
    if row.verdict.works:
        return _tr("APPSe AI’s own check should pass")
    return _tr("APPSe AI’s own check is unclear")


def own_check_details(result: CheckResult) -> str:
    """Return the same with what was asked and answered; empty when the store did not open."""
    if not result.opened:
        return ""
    row = result.row("customers")
    if row.status is None:
        return _tr("APPSe AI’s own check asks for customers. No answer came here ({asked}).").format(
            asked=isolated(row.asked)
        )
    words = _tr("APPSe AI’s own check asks for customers. The answer here was {status} ({asked}).")
    return words.format(asked=isolated(row.asked), status=row.status)


def what_was_sent(result: CheckResult) -> str:
    """Return how much was sent and how long it took, without requests that never left this computer."""
    failure = result.failure
    if failure is not None and failure.kind in NOTHING_SENT and not any(row.status for row in result.rows):
        return _tr("Nothing was sent.")
    words = _tr("Requests sent: {requests}. Time: {seconds} s. Nothing was changed.")
    if result.writes:
        words = _tr("Requests sent: {requests}, of which {writes} tried to write. Time: {seconds} s.")
    return words.format(requests=result.requests, writes=result.writes, seconds=_seconds(result.seconds))


def whose_store(result: CheckResult, name: str, domain: str) -> str:
    """Return what is known of the store: its name on the front page, and its first location.

    Args:
        result: the result of the test.
        name: what the front page calls the shop, or empty.
        domain: where that page is, or empty.
    """
    shop = _tr("This is “{name}”, {domain}.") if domain else _tr("This is “{name}”.")
    words = shop.format(name=isolated(name), domain=isolated(domain)) if name else ""
    place = result.location
    if place is None:
        return words
    where = ", ".join(part for part in (place.label, place.city) if part)
    return one_after_the_other(words, _tr("Its first location: {place}.").format(place=isolated(where)))


def _seconds(seconds: float) -> str:
    """Return the duration of a test in the language's format, never 0.0, which would look like no test."""
    words = QLocale().toString(max(seconds, LEAST_SECONDS), "f", 1)
    return words if seconds >= LEAST_SECONDS else f"< {words}"
