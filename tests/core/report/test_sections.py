"""The support report on a set-up: what it says, in which order, and what it never says."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import formatdate
from pathlib import Path

import pytest

from tests.core.credential.files import parse_credential_file
from tests.core.fakes import JSON, NO_SCOPE, ScriptedHttp
from tests.core.report.reports import assert_same_content, text_of_sections
from wizard import __version__
from wizard.core.address.store_hash import Candidate, Form, StoreHash
from wizard.core.check.result import Verdict
from wizard.core.check.run import CheckPlan, CheckRun
from wizard.core.check.scopes import Profile
from wizard.core.check.wire import Connection, NoResponse, Response
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.core.report.document import Entry, Private, Public, Report, Section, public_entries
from wizard.core.report.sections import KeychainFacts, PhoneWords, report_of, report_of_check
from wizard.core.setup.event_log import KEPT, EventKind, EventLog
from wizard.core.setup.session import SetupSession

HASH = "g5cd38"
CANARY = "canary7token2m9x4q8w3n6t1z5k0b2"
CLIENT_SECRET = "c0ffee11" * 8
CREDENTIALS = f"""ACCESS TOKEN: {CANARY}
CLIENT ID: canaryclientid0m9x4q8w3n6t1z5k0
CLIENT SECRET: {CLIENT_SECRET}
NAME: APPSe AI
API PATH: https://api.bigcommerce.com/stores/{HASH}/v3/
"""
NOW = datetime(2026, 5, 4, 10, 30, 15).astimezone()  # events are told in this computer's time
WINDOW = Section("Window", public_entries({"platform": "windows", "screen reader": False}))
KEYCHAIN = KeychainFacts("Secret Service", "passed")
PRODUCTS = "v3/catalog/products?limit=1&include_fields=id"


class FastClock:
    """A computer whose clock stands still, 130 seconds fast."""

    def now(self) -> float:
        return 0.0

    def wall_time(self) -> float:
        return NOW.timestamp()


def busy_store() -> ScriptedHttp:
    """A store with hostile and with helpful headers, and one request that gets lost."""
    headers = JSON | {
        "date": formatdate(NOW.timestamp() - 130, usegmt=True),
        "x-request-id": "3f9c-0a7e",
        "x-rate-limit-requests-left": "149",
        "x-rate-limit-requests-quota": "150",
        "x-rate-limit-time-reset-ms": "29000",
        "x-rate-limit-time-window-ms": "30000",
        "server": CANARY,
        "location": f"https://example.com/?token={CANARY}",
    }
    usual = Response(
        200,
        headers,
        f'{{"time": 1, "data": "{CANARY}"}}'.encode(),
        ms=103.4,
        connection=Connection("http", "DigiCert, Inc"),
    )
    sent_back = replace(usual, headers={**headers, "x-request-id": f"for-{CANARY[4:14]}"})
    lost = NoResponse(
        Failure(FailureKind.PROXY_REFUSED, {"host": "api.bigcommerce.com", "proxy": "proxy.secret.example:3128"}),
        Connection("http", ""),
    )
    return ScriptedHttp({"v3/themes": sent_back, PRODUCTS: lost, "v2/coupons/count": NO_SCOPE}, usual)


def at(minutes: int) -> str:
    """Return how a report tells the time so many minutes after `NOW`."""
    return (NOW + timedelta(minutes=minutes)).isoformat()


@pytest.fixture
def session(profile: Profile) -> SetupSession:
    """A set-up that went through everything."""
    minutes = itertools.count()
    session = SetupSession(lambda _: profile, log=EventLog(lambda: NOW.timestamp() + 60 * next(minutes)))
    session.log.arrive(1)
    session.set_store(StoreHash(HASH, Form.CONTROL_PANEL, (0, 6)))
    session.given_name = f"Jane's shop {CANARY}"
    session.log.arrive(2)
    session.ticked |= {scope.scope_id for scope in profile.to_change}
    session.log.arrive(3)
    session.log.add(EventKind.FAILURE_SHOWN, "V-03")
    file = parse_credential_file(CREDENTIALS.encode(), "BigCommerceAPI-credentials.txt")
    assert not isinstance(file, Failure)
    path = Path("/home/janedoe/Downloads/BigCommerceAPI-credentials-janedoe.txt")
    session.set_token(file.access_token, path, file.store_hash)
    session.start_over(["orders"])
    session.ticked |= {"customers", "products"}
    session.set_token(Secret(CANARY), path, HASH)
    session.log.arrive(4)
    plan = CheckPlan(HASH, Secret(CANARY), profile)
    session.result = CheckRun(plan, busy_store(), NeverCancelled(), clock=FastClock()).run()
    return session


def full_report(session: SetupSession) -> Report:
    words = PhoneWords("0471", ("amber", "bridge", "cobalt", "dune"))
    return report_of(session, WINDOW, KEYCHAIN, NOW, practice=True, words=words)


def parts(report: Report) -> dict[str, list[str]]:
    """What stands under each heading, spaces made single."""
    texts = text_of_sections(report, show_private=False)
    return {title: [" ".join(line.split()) for line in text.splitlines()] for title, text in texts.items()}


def every_form(report: Report) -> dict[str, str]:
    return {
        "text": report.as_text(),
        "text with private": report.as_text(show_private=True),
        "json": report.as_json(),
        "json with private": report.as_json(show_private=True),
    }


# -- what it never says ----------------------------------------------------------------------------------------------


def test_no_piece_of_a_secret_shows_in_any_form(session: SetupSession) -> None:
    for form, shown in every_form(full_report(session)).items():
        for secret in (CANARY, CLIENT_SECRET, "canaryclientid0m9x4q8w3n6t1z5k0"):
            pieces = {secret[start : start + 6] for start in range(len(secret) - 5)}
            assert [piece for piece in pieces if piece in shown] == [], form


def test_no_name_of_a_person_no_path_and_no_proxys_address_shows(session: SetupSession) -> None:
    for shown in every_form(full_report(session)).values():
        for name in ("janedoe", "Jane", "Downloads", "/home", "credentials-", "proxy.secret", "3128", "Jane's shop"):
            assert name not in shown


def test_the_store_hash_shows_when_somebody_ticks_that_it_may(session: SetupSession) -> None:
    shown = {form for form, text in every_form(full_report(session)).items() if HASH in text}
    assert shown == {"text with private", "json with private"}
    assert "store hash g5… (6 characters)" in parts(full_report(session))["Store and token"]


def test_every_datum_says_who_may_see_it(session: SetupSession) -> None:
    data = [
        entry.datum
        for section in full_report(session).sections
        for entry in (*section.entries, *itertools.chain.from_iterable(section.lines))
    ]
    assert len(data) > 300
    assert all(type(datum) in (Public, Private) for datum in data)
    assert [datum.value for datum in data if isinstance(datum, Private)] == [HASH]


# -- what it says ----------------------------------------------------------------------------------------------------


def test_the_sections_and_their_order(session: SetupSession) -> None:
    assert [section.title for section in full_report(session).sections] == [
        "Outcome",
        "Store and token",
        "Test",
        "Rows",
        "Requests",
        "Network",
        "Keychain",
        "Events",
        "Steps",
        "Window",
        "Program and system",
    ]


def test_it_begins_with_how_it_ended(session: SetupSession) -> None:
    assert parts(full_report(session))["Outcome"][:3] == [
        f"outcome {FailureKind.ROWS_NOT_CHECKED.value.title} (T-16)",
        "step 4",
        "failure shown last V-03 at step 3",
    ]
    assert session.result is not None
    rows = tuple(replace(row, verdict=Verdict.MISSING) for row in session.result.rows if row.scope.scope_id == "orders")
    failure = Failure(FailureKind.STORE_REFUSED, {"store_hash": HASH})
    session.result = replace(session.result, rows=rows, failure=failure)
    told = parts(full_report(session))["Outcome"]
    assert told[0] == f"outcome {FailureKind.STORE_REFUSED.value.title.format(store_hash='…')} (T-04)"
    assert "missing Orders (modify)" in told
    session.result = None
    assert parts(full_report(session))["Outcome"][0] == "outcome not tested"


def test_a_test_that_passed_says_how_much_it_could_see(profile: Profile) -> None:
    session = SetupSession(lambda _: profile)
    session.result = CheckRun(CheckPlan(HASH, Secret(CANARY), profile), ScriptedHttp(), NeverCancelled()).run()
    words = parts(report_of(session, WINDOW, KEYCHAIN, NOW))["Outcome"][0]
    assert re.fullmatch(
        rf"outcome test passed, read access confirmed for \d+ of {len(profile.to_change)} permissions", words
    )


@pytest.mark.parametrize("show_private", [False, True])
def test_text_and_json_say_the_same(session: SetupSession, show_private: bool) -> None:
    assert_same_content(full_report(session), show_private)


def test_practice_mode_is_said_first(session: SetupSession) -> None:
    assert parts(full_report(session))["Outcome"][3:] == [f"made {at(0)}", "practice yes"]
    assert "practice no" in parts(report_of(session, WINDOW, KEYCHAIN, NOW))["Outcome"]


def test_the_steps_with_the_time_of_each(session: SetupSession) -> None:
    steps = parts(full_report(session))["Steps"]
    assert {"API account number 2", "times started over 1", "resumed from a file no"} <= set(steps)
    assert steps[-5:] == [
        f"1 Your store {at(0)}",
        f"2 API account {at(1)}",
        f"3 Access token {at(2)}",
        f"4 Test {at(4)}",
        "5 APPSe AI -",
    ]


def test_the_token_is_described_and_not_shown(session: SetupSession) -> None:
    assert parts(full_report(session))["Store and token"][1:] == [
        "store hash certain yes",
        "token length 31",
        "token consists of lowercase letters and digits",
        "token from a file yes",
        "file of another store no",
        "check number 0471",
        "words for a call amber bridge cobalt dune",
    ]
    session.set_token(Secret("ABC-1"))
    session.set_store(Candidate("myshop", Form.SUBDOMAIN, (0, 6)))
    assert parts(report_of(session, WINDOW, KEYCHAIN, NOW))["Store and token"] == [
        "store hash my… (6 characters)",
        "store hash certain no, a candidate",
        "token length 5",
        "token consists of capital letters, digits and other characters",
        "token from a file no",
    ]


def test_a_file_of_another_store_is_noticed(session: SetupSession) -> None:
    session.token_store = "other99"
    assert "file of another store yes" in parts(full_report(session))["Store and token"]
    assert "other99" not in full_report(session).as_text(show_private=True)
    session.token_store = ""
    assert "file of another store not known" in parts(full_report(session))["Store and token"]


def test_what_the_test_saw(session: SetupSession, profile: Profile) -> None:
    sent = len(CheckPlan(HASH, Secret(CANARY), profile).requests())
    readable = [scope for scope in profile.to_change if scope.probe]
    test = parts(full_report(session))["Test"]
    assert test == [
        "tested yes",
        "outcome unclear",
        "failure code T-16",
        "took (s) 0.0",
        f"requests {sent}",
        "tried to write 0",
        "profile bigcommerce",
        f"rows confirmed {len(readable) - 1}",  # one request was lost
    ]


def test_each_request_has_its_line(session: SetupSession, profile: Profile) -> None:
    sent = len(CheckPlan(HASH, Secret(CANARY), profile).requests())
    lines = parts(full_report(session))["Requests"]
    assert lines[:4] == [
        f"requests {sent}",
        "without an answer 1",
        "",
        "no. asked meaning status took (ms) left reset (ms) request id",
    ]
    assert lines[4] == "1 GET v2/time granted 200 103 149 29000 3f9c-0a7e"
    assert len(lines) == 4 + sent
    told = {re.sub(r"^\d+ ", "", line) for line in lines}
    assert f"GET {PRODUCTS} {Failure(FailureKind.PROXY_REFUSED).code} - - - - -" in told
    assert "GET v3/themes granted 200 103 149 29000 -" in told, "an id with a piece of the token is not repeated"
    assert "GET v2/coupons/count refused_scope 403 0 - - -" in told


def test_each_row_has_its_line(session: SetupSession, profile: Profile) -> None:
    lines = parts(full_report(session))["Rows"]
    assert lines[:2] == [f"rows {len(profile.scopes)}", f"rows to change {len(profile.to_change)}"]
    assert lines[2:4] == ["", "row wanted ticked verdict status"]
    assert len(lines) == 4 + len(profile.scopes)
    assert "Customers modify yes read_seen 200" in lines
    assert "Orders modify no read_seen 200" in lines, "starting over unticks all, and it was not ticked again"
    assert "Products modify yes not_checked -" in lines


def test_the_network_as_the_requests_saw_it(session: SetupSession) -> None:
    assert parts(full_report(session))["Network"] == [
        "proxy http",
        "certificate issued by DigiCert, Inc",
        "BigCommerce clock ahead by (s) -130",
        "requests allowed 150",
        "allowed within (ms) 30000",
    ]


def test_the_worst_clock_and_every_issuer_are_told(session: SetupSession) -> None:
    assert session.result is not None
    trace = session.result.trace
    several = (
        replace(trace[0], clock_difference=2.0, issuer="Example Inspection Ltd", proxy="none"),
        replace(trace[1], clock_difference=-40.6),
        replace(trace[2], clock_difference=None),
        replace(trace[3], clock_difference=12.0),
    )
    session.result = replace(session.result, trace=several)
    network = parts(full_report(session))["Network"]
    assert network[:3] == [
        "proxy none; http",
        "certificate issued by Example Inspection Ltd; DigiCert, Inc",
        "BigCommerce clock ahead by (s) -41",
    ]


def test_an_issuer_known_by_a_common_name_alone_is_for_the_merchants_eyes(session: SetupSession) -> None:
    assert session.result is not None
    first, *others = session.result.trace
    own = replace(first, issuer="proxy.example.internal", issuer_is_common_name=True)
    session.result = replace(session.result, trace=(own, *others))
    report = full_report(session)
    assert "certificate issued by a common name … (22 characters); DigiCert, Inc" in parts(report)["Network"]
    assert "proxy.example" not in report.as_text() + report.as_json()
    assert "proxy.example.internal; DigiCert, Inc" in report.as_text(show_private=True)


def test_the_keychain(session: SetupSession) -> None:
    assert parts(full_report(session))["Keychain"] == ["keychain Secret Service", "self-test passed"]
    untried = report_of(session, WINDOW, KeychainFacts(), NOW)
    assert parts(untried)["Keychain"] == ["keychain not known", "self-test not tested"]


def test_the_last_events_with_their_steps(session: SetupSession) -> None:
    assert parts(full_report(session))["Events"][-3:] == [
        f"{at(2)} 3 step shown -",
        f"{at(3)} 3 failure shown V-03",
        f"{at(4)} 4 step shown -",
    ]
    for _ in range(2 * KEPT):
        session.log.add(EventKind.HASH_COPIED)
    assert parts(full_report(session))["Events"][0] == f"events {KEPT}"


def test_a_window_that_just_opened_has_a_report(profile: Profile) -> None:
    report = report_of(SetupSession(lambda _: profile), WINDOW, KeychainFacts(), NOW)
    told = parts(report)
    assert told["Store and token"] == ["store hash not known", "store hash certain not known", "token none"]
    assert told["Test"] == ["tested no", "failure code not known"]
    assert told["Requests"] == ["requests 0", "without an answer 0"]
    assert "Customers modify no - -" in told["Rows"]
    assert_same_content(report, show_private=False)


# -- without a window ------------------------------------------------------------------------------------------------


def test_the_report_on_a_test_without_a_window(session: SetupSession, profile: Profile) -> None:
    report = report_of_check(session.result, None, profile, Secret(CANARY), NOW)
    told = parts(report)
    assert list(reversed(told)) == [
        "Outcome",
        "Store and token",
        "Test",
        "Rows",
        "Requests",
        "Network",
        "Program and system",
    ]
    assert told["Outcome"][-1] == f"made {at(0)}"
    assert told["Store and token"] == [
        "store hash g5… (6 characters)",
        "store hash certain not known",
        "token length 31",
        "token consists of lowercase letters and digits",
    ]
    assert "Customers modify read_seen 200" in told["Rows"]
    assert all(CANARY[:6] not in shown for shown in every_form(report).values())
    assert_same_content(report, show_private=True)


def test_the_report_on_a_test_that_never_began(profile: Profile) -> None:
    failure = Failure(FailureKind.VALUE_EMPTY)
    told = parts(report_of_check(None, failure, profile, None, NOW, store_hash=HASH))
    assert told["Test"] == ["tested no", "failure code V-01"]
    assert told["Store and token"][0] == "store hash g5… (6 characters)"


# -- the system ------------------------------------------------------------------------------------------------------


def test_the_versions_are_told(session: SetupSession) -> None:
    told = parts(full_report(session))["Program and system"]
    assert f"program version {__version__}" in told
    assert "runs without Python installed no" in told
    libraries = [line.split(" ", 1) for line in told[-6:]]
    assert [name for name, _ in libraries] == [
        "PySide6-Essentials",
        "requests",
        "urllib3",
        "keyring",
        "truststore",
        "pyrage",
    ]
    assert all(re.match(r"\d+\.\d+", version) for _, version in libraries)


def test_a_section_of_the_window_with_a_title_of_ours_is_refused(session: SetupSession) -> None:
    with pytest.raises(ValueError, match="test"):
        report_of(session, Section("Test", (Entry("a", Public(1)),)), KEYCHAIN, NOW)
