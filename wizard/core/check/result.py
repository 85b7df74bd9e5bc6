"""Results of the token test: verdicts, rows, and the overall result.

How a result comes about: `wizard.core.check.run` asks, `wizard.core.check.answers` reads, `row_result` here judges a row, and
`wizard.core.check.diagnosis` the whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wizard.core.check.answers import Meaning, meaning_of
from wizard.core.check.api import Api
from wizard.core.check.location import StoreLocation
from wizard.core.check.scopes import Probe, Scope
from wizard.core.check.trace import RequestSeen
from wizard.core.check.wire import Response
from wizard.core.failures import Failure

PASSING_STATUSES = frozenset({401, 403, 408, 421, 423, 425, 429})
"""The 4xx that another network, a lifted lock or some minutes can change."""

Reply = Response | Failure
"""What a request led to: an answer, or the failure that stood in its way."""


class Verdict(StrEnum):
    """What the test found out about one row."""

    AS_INTENDED = "as_intended"
    READ_SEEN = "read_seen"
    MISSING = "missing"
    MORE_THAN_ASKED = "more_than_asked"
    NOT_PROVABLE = "not_provable"
    NOT_CHECKED = "not_checked"

    @property
    def works(self) -> bool:
        """True when the row was seen to be as it should be, as far as reading can show."""
        return self in (Verdict.AS_INTENDED, Verdict.READ_SEEN)


class Evidence(StrEnum):
    """The reason for a verdict; the value is an English template over `{asked}` `{status}` `{reason}`."""

    READING_WORKS = "{asked}: {status}. Read access works. Write access wasn’t checked."
    GRANTED = "{asked}: {status}. Allowed, as needed."
    REFUSED_AS_INTENDED = "{asked}: {status}. Refused, as it should be."
    REFUSED = "{asked}: {status}. Not allowed."
    MORE = "{asked}: {status}. Allowed, but not needed."
    NO_PROBE = "{reason}"
    NO_ANSWER = "{asked}: {reason}"
    UNCLEAR = "{asked}: {status}. Unclear."
    FEATURE_UNKNOWN = "{asked}: {status}. Unclear: a store without this feature may answer this too."
    B2B_REFUSED = "{asked}: {status}. Not allowed, or this store has no B2B Edition."
    B2B_UNCLEAR = "{asked}: {status}. Unclear: B2B Edition doesn’t know this store hash, or has a problem."
    NOT_ASKED = "The test ended before this row."
    WRITING_WORKS = "Empty {asked}: {status}. Write access works. Nothing was created."
    WRITING_REFUSED = "Empty {asked}: {status}. Write access is missing."
    WRITING_UNCLEAR = "Empty {asked}: {status}. Write access is unclear."
    WRITING_UNANSWERED = "{asked}: {reason}. Write access is unclear."
    CREATED = "Empty {asked}: {status}. It was accepted, so something may have been created."


class Outcome(StrEnum):
    """What the test found out about the whole credential."""

    READY = "ready"
    ROWS_MISSING = "rows_missing"
    TOKEN_REFUSED = "token_refused"  # noqa: S105 - a verdict, not a password
    STORE_REFUSED = "store_refused"
    UNCLEAR = "unclear"
    UNREACHABLE = "unreachable"
    STORE_UNAVAILABLE = "store_unavailable"
    CANCELLED = "cancelled"

    @property
    def refused(self) -> bool:
        """True when BigCommerce did not accept the token, or not for this store."""
        return self in (Outcome.TOKEN_REFUSED, Outcome.STORE_REFUSED)


NOES = (Outcome.ROWS_MISSING, *(outcome for outcome in Outcome if outcome.refused))
"""What BigCommerce itself said no to: a row, the token, or the store."""


@dataclass(frozen=True)
class RowResult:
    """One row of the page with its verdict.

    Attributes:
        scope: the row.
        verdict: what is known.
        evidence: why; `asked`, `status` and `reason` fill its template.
        asked: method and path of the request, such as ``GET /v3/themes``, with the host where that is not the usual one;
            empty for a row without one.
        status: the HTTP status seen, or None.
        ms: milliseconds the answer took, or None.
    """

    scope: Scope
    verdict: Verdict
    evidence: Evidence
    asked: str = ""
    status: int | None = None
    ms: float | None = None
    reason: str = ""

    @property
    def stays_unknown(self) -> bool:
        """True when a retry can't help: a 4xx other than rate limits and passing states of the store."""
        lasting = self.status is not None and 400 <= self.status < 500 and self.status not in PASSING_STATUSES
        return self.verdict is Verdict.NOT_CHECKED and (lasting or self.evidence is Evidence.FEATURE_UNKNOWN)

    @property
    def evidence_text(self) -> str:
        """The evidence as an English sentence."""
        return self.evidence.value.format(asked=self.asked, status=self.status, reason=self.reason)


@dataclass(frozen=True)
class CheckResult:
    """What the token test saw.

    Attributes:
        store_hash: the store that was asked.
        profile_id: the list of rows that was compared.
        outcome: the whole in one word.
        failure: what to tell the merchant when the outcome is not `ready`.
        rows: every row of the profile, in the page's order.
        requests: how many requests were sent, retries included.
        seconds: how long it took.
        writes: how many of them tried to write, because the deep check was switched on.
        trace: every request that was sent, in the order in which they ended.
        location: where the store says it is, if the test saw it.
    """

    store_hash: str
    profile_id: str
    outcome: Outcome
    failure: Failure | None
    rows: tuple[RowResult, ...]
    requests: int
    seconds: float
    writes: int = 0
    trace: tuple[RequestSeen, ...] = ()
    location: StoreLocation | None = None

    @property
    def opened(self) -> bool:
        """True when the token was seen to open the store, whatever its rows may do."""
        return any(row.status is not None for row in self.rows)

    def row(self, scope_id: str) -> RowResult:
        """Return the result of one row.

        Raises:
            KeyError: when the profile has no such row.
        """
        for row in self.rows:
            if row.scope.scope_id == scope_id:
                return row
        raise KeyError(scope_id)

    def with_verdict(self, *verdicts: Verdict) -> tuple[RowResult, ...]:
        """Return the rows that have one of these verdicts, in order."""
        return tuple(row for row in self.rows if row.verdict in verdicts)

    @property
    def missing(self) -> tuple[RowResult, ...]:
        """The rows that APPSe AI needs and that were refused."""
        return self.with_verdict(Verdict.MISSING)

    @property
    def proven(self) -> int:
        """How many rows that APPSe AI needs were seen to work, as far as reading can show."""
        return sum(row.scope.must_be_changed for row in self.rows if row.verdict.works)

    @property
    def resting_on_ticks(self) -> tuple[RowResult, ...]:
        """The rows that APPSe AI needs and that no GET can show."""
        return tuple(row for row in self.with_verdict(Verdict.NOT_PROVABLE) if row.scope.must_be_changed)


def row_without_probe(scope: Scope) -> RowResult:
    """Return the verdict of a row for which there is nothing to read."""
    return RowResult(scope, Verdict.NOT_PROVABLE, Evidence.NO_PROBE, reason=scope.no_probe_because)


def row_not_asked(scope: Scope) -> RowResult:
    """Return the verdict of a row that was not reached."""
    return RowResult(scope, Verdict.NOT_CHECKED, Evidence.NOT_ASKED)


def is_withdrawn(probe: Probe, reply: Reply) -> bool:
    """Tell whether the address of `probe` is gone, so that another has to be asked in its place."""
    return isinstance(reply, Response) and reply.status in (404, 410) and reply.status not in probe.also_authorised


def row_result(scope: Scope, reply: Reply, instead: Probe | None = None) -> RowResult:
    """Judge one row. Only to be called after a scope-free probe passed: before that a 403 proves nothing.

    Args:
        scope: a row that has a probe.
        reply: what the probe led to.
        instead: the probe that was asked, if not the row's own.
    """
    probe = instead or scope.probe
    assert probe is not None
    asked = probe.in_words
    if isinstance(reply, Failure):
        return RowResult(scope, Verdict.NOT_CHECKED, Evidence.NO_ANSWER, asked, reason=reply.title)
    meaning = meaning_of(reply, probe.also_authorised, probe.path)
    verdict, evidence = _judge(scope, probe, meaning)
    return RowResult(scope, verdict, evidence, asked, status=reply.status, ms=reply.ms)


def _judge(scope: Scope, probe: Probe, meaning: Meaning) -> tuple[Verdict, Evidence]:
    if meaning is Meaning.GRANTED:
        if not scope.must_be_changed:
            return Verdict.MORE_THAN_ASKED, Evidence.MORE
        return (Verdict.READ_SEEN, Evidence.READING_WORKS) if scope.writes else (Verdict.AS_INTENDED, Evidence.GRANTED)
    if probe.api is Api.B2B:
        return _judge_b2b(meaning)
    if probe.feature_must_be_on and meaning in (Meaning.REFUSED, Meaning.NOT_FOUND):
        return Verdict.NOT_CHECKED, Evidence.FEATURE_UNKNOWN
    if meaning.refused:
        if scope.must_be_changed:
            return Verdict.MISSING, Evidence.REFUSED
        return Verdict.AS_INTENDED, Evidence.REFUSED_AS_INTENDED
    return Verdict.NOT_CHECKED, Evidence.UNCLEAR


def _judge_b2b(meaning: Meaning) -> tuple[Verdict, Evidence]:
    """Judge every answer of B2B Edition but a yes. Source: docs/facts/bigcommerce.md, section 9.

    401 is about the permission there, since the token opened the store before; a server error is how B2B Edition answers
    a store hash that it has no account for, and how it answers when it is down, so it never counts as missing.
    """
    if meaning.refused or meaning is Meaning.TOKEN_UNKNOWN:
        return Verdict.MISSING, Evidence.B2B_REFUSED
    return Verdict.NOT_CHECKED, Evidence.B2B_UNCLEAR if meaning.is_a_problem_there else Evidence.UNCLEAR
