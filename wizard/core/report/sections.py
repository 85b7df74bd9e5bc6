"""Build the sections of the support report, for a setup or for a test without a window."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from wizard.core.report.document import Entry, Plain, Public, Report, Section, hidden, public_entries
from wizard.core.report.facts import KeychainFacts, PhoneWords, Progress, ReportFacts, TokenFacts
from wizard.core.report.outcome import outcome_section
from wizard.core.report.requests import network_section, requests_section
from wizard.core.report.system import system_section

if TYPE_CHECKING:
    from wizard.core.check.result import CheckResult
    from wizard.core.check.scopes import Profile
    from wizard.core.credential.secret import Secret
    from wizard.core.failures import Failure
    from wizard.core.setup.session import SetupSession

__all__ = ["KeychainFacts", "PhoneWords", "ReportFacts", "build_report", "report_of", "report_of_check"]

STEPS = ("Your store", "API account", "Access token", "Test", "APPSe AI")
"""The steps from 1, as the window names them in English."""


def report_of(
    session: SetupSession,
    window: Section,
    keychain: KeychainFacts,
    now: datetime,
    *,
    practice: bool = False,
    words: PhoneWords | None = None,
) -> Report:
    """Return the report on a setup in the window.

    Args:
        session: what is known so far.
        window: what the window knows of itself; its title must be none of the report's own.
        keychain: what is known of the keychain.
        now: with its time zone.
        practice: whether the practice store is used.
        words: the words for a call with their check number, when somebody had them made.
    """
    log = session.log
    progress = Progress(
        log.step,
        log.steps_reached,
        session.account_number,
        session.screen_shared,
        session.hand_over.begun,
        session.earlier is not None,
        log.events,
    )
    facts = ReportFacts(
        made=now,
        system=system_section(),
        profile=session.profile,
        practice=practice,
        window=window,
        progress=progress,
        store_hash=session.store_hash,
        certain=session.store.certain if session.store else None,
        token=_token_of(session, words),
        result=session.result,
        ticked=frozenset(session.ticked),
        keychain=keychain,
    )
    return build_report(facts)


def report_of_check(
    result: CheckResult | None,
    failure: Failure | None,
    profile: Profile,
    token: Secret | None,
    now: datetime,
    *,
    store_hash: str = "",
) -> Report:
    """Return the report on a test without a window.

    Args:
        result: what the test saw, or None when there was none.
        failure: why there was no test, or None.
        profile: the rows that were or would have been compared.
        token: the token, of which only length and kinds of characters are told.
        now: with its time zone.
        store_hash: the store that would have been asked, where there is no result to tell.
    """
    facts = ReportFacts(
        made=now,
        system=system_section(),
        profile=profile,
        store_hash=result.store_hash if result else store_hash,
        token=TokenFacts(len(token), token.alphabet()) if token else None,
        result=result,
        failure=failure,
    )
    return build_report(facts)


def build_report(facts: ReportFacts) -> Report:
    """Return the report, how it ended first and versions last; sections of which nothing can be known are left out."""
    trace = facts.result.trace if facts.result else ()
    sections = (
        outcome_section(facts),
        _store_and_token(facts),
        _test(facts.result, facts.failure),
        _rows(facts),
        requests_section(trace),
        network_section(trace),
        _keychain(facts.keychain),
        _events(facts.progress),
        _steps(facts.progress),
        facts.window,
        facts.system,
    )
    return Report(tuple(section for section in sections if section is not None))


def _token_of(session: SetupSession, words: PhoneWords | None) -> TokenFacts | None:
    token = session.token
    if not token:
        return None
    other_store = session.token_store != session.store_hash if session.token_store else None
    return TokenFacts(len(token), token.alphabet(), words, session.token_file is not None, other_store)


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _steps(progress: Progress | None) -> Section | None:
    if progress is None:
        return None
    now: dict[str, Plain] = {
        "API account number": progress.account_number,
        "times started over": progress.account_number - 1,
        "resumed from a file": progress.resumed,
        "token copied or saved": progress.handed_over,
        "shared-screen mode": progress.screen_shared,
    }
    lines = tuple(
        public_entries({"step": step, "name": name, "first shown": _time(reached) if reached else None})
        for step, name in enumerate(STEPS, start=1)
        for reached in [progress.reached.get(step)]
    )
    return Section("Steps", public_entries(now), lines)


def _store_and_token(facts: ReportFacts) -> Section:
    store = Entry("store hash", hidden(facts.store_hash) if facts.store_hash else Public(None))
    certain = {True: "yes", False: "no, a candidate", None: None}[facts.certain]
    entries = [store, Entry("store hash certain", Public(certain))]
    token = facts.token
    if token is None:
        return Section("Store and token", (*entries, Entry("token", Public("none"))))
    told: dict[str, Plain] = {
        "token length": token.length,
        "token consists of": token.alphabet,
    }
    if token.from_file is not None:
        told["token from a file"] = token.from_file
    if token.from_file:
        told["file of another store"] = token.other_store
    if token.words is not None:
        told |= {"check number": token.words.check_number, "words for a call": " ".join(token.words.words)}
    return Section("Store and token", (*entries, *public_entries(told)))


def _test(result: CheckResult | None, failure: Failure | None) -> Section:
    if result is None:
        return Section("Test", public_entries({"tested": False, "failure code": failure.code if failure else None}))
    failure = result.failure
    seen: dict[str, Plain] = {
        "tested": True,
        "outcome": result.outcome.value,
        "failure code": failure.code if failure else "none",
        "took (s)": round(result.seconds, 1),
        "requests": result.requests,
        "tried to write": result.writes,
        "profile": result.profile_id,
        "rows confirmed": result.proven,
    }
    return Section("Test", public_entries(seen))


def _rows(facts: ReportFacts) -> Section:
    results = {row.scope.scope_id: row for row in facts.result.rows} if facts.result else {}
    lines = []
    for scope in facts.profile.scopes:
        row = results.get(scope.scope_id)
        line: dict[str, Plain] = {"row": scope.label, "wanted": scope.wanted}
        if facts.ticked is not None:
            line["ticked"] = scope.scope_id in facts.ticked
        line |= {"verdict": row.verdict.value if row else None, "status": row.status if row else None}
        lines.append(public_entries(line))
    wanted = sum(scope.must_be_changed for scope in facts.profile.scopes)
    return Section("Rows", public_entries({"rows": len(lines), "rows to change": wanted}), tuple(lines))


def _keychain(keychain: KeychainFacts | None) -> Section | None:
    if keychain is None:
        return None
    self_test = keychain.self_test or "not tested"
    return Section("Keychain", public_entries({"keychain": keychain.name, "self-test": self_test}))


def _events(progress: Progress | None) -> Section | None:
    if progress is None:
        return None
    lines = tuple(
        public_entries(
            {"time": _time(event.when), "step": event.step, "event": event.kind.value, "code": event.code or None}
        )
        for event in progress.events
    )
    return Section("Events", public_entries({"events": len(lines)}), lines)
