"""A saved set-up as a file: it holds no secret, survives a round trip, and hostile content does no harm."""

from __future__ import annotations

import json
import string
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.address.store_hash import Candidate, Form, NotAStore, StoreHash, parse_store_address
from wizard.core.check.result import CheckResult, Outcome, RowResult, Verdict, row_not_asked
from wizard.core.check.scopes import Profile
from wizard.core.credential.practice_values import PRACTICE_HASH
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.setup.event_log import KEPT, Event, EventKind
from wizard.core.setup.progress import LastTest, SavedProgress
from wizard.core.setup.progress_file import (
    SIZE_LIMIT,
    is_progress_name,
    looks_like_progress,
    parse_progress,
    progress_file_name,
    render_progress,
)
from wizard.core.setup.session import SetupSession
from wizard.core.setup.snapshot import address_text, looks_secret, progress_of, safe_name

TOKEN = "canary7token2m9x4q8w3n6t1z5k0b2"
OLD_TOKEN = "oldcanary3m8x1q5w7n2t9z4k6b0v1s"
SAVED = datetime(2026, 11, 3, 14, 5, 7, tzinfo=timezone(timedelta(hours=1)))
NAME = "bigcommerce-g5cd38.progress.json"


def a_session(profile: Profile) -> SetupSession:
    """A set-up after a test with a missing row, started over once before."""
    session = SetupSession(lambda _: profile)
    session.set_store(StoreHash("g5cd38", Form.CONTROL_PANEL, (14, 20)))
    session.ticked |= {"products", "orders"}
    session.set_token(Secret(OLD_TOKEN))
    session.start_over(["orders"])
    assert session.ticked == set(), "a new account has no row set"
    session.tick("products", ticked=True)
    session.set_token(Secret(TOKEN))
    session.given_name = "Main shop"
    session.log.arrive(4)
    rows = tuple(
        replace(row, verdict=Verdict.MISSING) if row.scope.scope_id == "products" else row
        for row in (row_not_asked(scope) for scope in profile.scopes)
    )
    session.result = result(rows)
    session.log.add(EventKind.TEST_ENDED, Outcome.ROWS_MISSING)
    return session


def result(rows: tuple[RowResult, ...]) -> CheckResult:
    failure = Failure(FailureKind.ROWS_MISSING, {"rows": "Products (modify)"})
    return CheckResult("g5cd38", "bigcommerce", Outcome.ROWS_MISSING, failure, rows, requests=20, seconds=1.0)


def saved(profile: Profile) -> SavedProgress:
    return progress_of(a_session(profile), SAVED, practice_tokens=None)


def document(profile: Profile) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(render_progress(saved(profile)))
    return made


def read(data: bytes, profile: Profile, *, practice: bool = False) -> SavedProgress:
    return parse_progress(data, NAME, lambda _: profile, practice=practice)


def code_of(data: bytes, profile: Profile) -> str:
    with pytest.raises(SetupError) as caught:
        read(data, profile)
    failure = caught.value.failure
    assert caught.value.__cause__ is None  # the content would stand in it
    assert set(failure.details) <= {"name", "limit"}
    return failure.code


# -- what is saved -----------------------------------------------------------------------------------------------------


def test_a_session_is_saved_as_it_stands(profile: Profile) -> None:
    progress = saved(profile)
    assert (progress.store.value, progress.store.certain, progress.step) == ("g5cd38", True, 4)
    assert (set(progress.ticked), set(progress.missing)) == ({"products"}, {"orders"})
    assert (progress.account_number, progress.name, progress.practice) == (2, "Main shop", False)
    test = progress.last_test
    assert test is not None
    assert (test.outcome, test.code, set(test.missing)) == (Outcome.ROWS_MISSING, "T-06", {"products"})
    assert test.when == progress.events[-1].when
    assert [event.kind for event in progress.events] == [EventKind.STEP_SHOWN, EventKind.TEST_ENDED]


@pytest.mark.parametrize(
    "name",
    [
        TOKEN,
        f"shop {TOKEN}!",
        OLD_TOKEN,
        " ".join(TOKEN),
        f"{TOKEN[:16]} {TOKEN[16:]}",
        f"ends with {TOKEN[-8:]}",
        "\u200b".join(TOKEN),
        "other9secret8m2x4q8w3n6t1z5k0b2",
        "half of another: r4h8d2s6f1j9l3p7",
        "ab" * 32,
        "eyJhbGciOiJIUzI1NiJ9.e30.x",
        "shpat_0123456789abcdef",
    ],
)
def test_no_secret_gets_into_the_file(profile: Profile, name: str) -> None:
    session = a_session(profile)
    session.given_name = name
    text = render_progress(progress_of(session, SAVED, practice_tokens=None))
    for secret in (TOKEN, OLD_TOKEN):
        assert not any(secret[at : at + 6] in text for at in range(len(secret) - 5))
    assert json.loads(text)["connection_name"] is None


@pytest.mark.parametrize("name", ["BigCommerce g5cd38", "Weihnachtsshop2026EU", "Café Müller & Söhne", "店 1", ""])
def test_an_ordinary_name_stays(profile: Profile, name: str) -> None:
    session = a_session(profile)
    session.given_name = name
    assert progress_of(session, SAVED, practice_tokens=None).name == name


PRACTICE_TOKEN = "practice0ready7k2m9x4q8w3n6t1z5"


def test_a_token_of_the_practice_store_is_no_secret(profile: Profile) -> None:
    session = a_session(profile)
    session.set_token(Secret(PRACTICE_TOKEN))
    session.given_name = "BigCommerce practice1"
    progress = progress_of(session, SAVED, practice_tokens=[PRACTICE_TOKEN])
    assert (progress.name, progress.practice) == ("BigCommerce practice1", True)


@pytest.mark.parametrize("token", [TOKEN, "onlylettersareinthistokenofours"])
def test_a_real_token_stays_a_secret_in_practice(profile: Profile, token: str) -> None:
    session = a_session(profile)
    session.set_token(Secret(token))
    for name in (f"Shop {token[:10]}", f"Shop {token[:20]}", token):
        session.given_name = name
        assert progress_of(session, SAVED, practice_tokens=[PRACTICE_TOKEN]).name is None
    store = parse_store_address(f"https://store-{token}.mybigcommerce.com/")
    assert isinstance(store, StoreHash)
    session.store = store
    with pytest.raises(SetupError, match="S-11"):
        progress_of(session, SAVED, practice_tokens=[PRACTICE_TOKEN])


def test_a_token_entered_as_the_store_is_not_saved(profile: Profile) -> None:
    session = a_session(profile)
    store = parse_store_address(f"https://store-{TOKEN}.mybigcommerce.com/")
    assert isinstance(store, StoreHash)
    session.set_store(store)
    with pytest.raises(SetupError, match="S-11"):
        progress_of(session, SAVED, practice_tokens=None)


def test_without_a_store_there_is_nothing_to_save(profile: Profile) -> None:
    with pytest.raises(SetupError, match="S-01"):
        progress_of(SetupSession(lambda _: profile), SAVED, practice_tokens=None)


def test_a_path_that_came_with_the_token_is_not_saved(
    profile: Profile, tmp_path_factory: pytest.TempPathFactory
) -> None:
    session = a_session(profile)
    folder = tmp_path_factory.mktemp("Erika")
    session.token_file = folder / "BigCommerceAPI-credentials-x.txt"
    assert "Erika" not in render_progress(progress_of(session, SAVED, practice_tokens=None))


def test_what_is_gone_on_from_is_saved_again(profile: Profile) -> None:
    before = saved(profile)
    session = SetupSession(lambda _: profile)
    session.take_over(before)
    session.log.arrive(3)
    again = progress_of(session, SAVED, practice_tokens=None)
    assert again.last_test == before.last_test
    assert again.events == (*before.events, *session.log.events)
    session.log.add(EventKind.TEST_STARTED)
    assert progress_of(session, SAVED, practice_tokens=None).last_test is None


def test_taking_over_leaves_nothing_of_the_present(profile: Profile) -> None:
    session = a_session(profile)
    store = Candidate("lumen", Form.BARE, (0, 0))
    session.take_over(SavedProgress(SAVED, "0.1.0", store, 2, "bigcommerce", frozenset({"customers"})))
    assert (session.token, session.old_token, session.result, session.given_name) == (None, None, None, None)
    assert (session.store, session.missing, session.account_number) == (store, frozenset(), 1)
    assert session.ticked == {"customers"}


# -- there and back ----------------------------------------------------------------------------------------------------

HASHES = st.text(string.ascii_lowercase + string.digits, min_size=4, max_size=10)
TIMES = st.integers(1_650_000_000, 4_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
EVENTS = st.builds(
    Event, TIMES, st.integers(0, 5), st.sampled_from(EventKind), st.sampled_from(["", "T-06", "K-01", "ready"])
)


@st.composite
def progresses(draw: st.DrawFn, profile: Profile) -> SavedProgress:
    value = draw(HASHES)
    readable = parse_store_address(f"https://store-{value}.mybigcommerce.com/")
    if isinstance(readable, NotAStore):
        value = "g5cd38"
    form, certain = draw(st.sampled_from(Form)), draw(st.booleans())
    store = StoreHash(value, form, (0, 0)) if certain else Candidate(value, form, (0, 0))
    ids = st.sampled_from([scope.scope_id for scope in profile.scopes])
    rows = st.dictionaries(ids, st.sampled_from(Verdict))
    tests = st.builds(LastTest, st.sampled_from(Outcome), st.just("T-06"), st.none() | TIMES, rows)
    return SavedProgress(
        saved=draw(TIMES),
        version="0.1.0",
        store=store,
        step=draw(st.integers(1, 5)),
        profile_id="bigcommerce",
        ticked=draw(st.frozensets(ids)),
        missing=draw(st.frozensets(ids)),
        account_number=draw(st.integers(1, 999)),
        name=safe_name(draw(st.none() | st.text(max_size=150))),
        last_test=draw(st.none() | tests),
        events=tuple(draw(st.lists(EVENTS, max_size=KEPT))),
        practice=draw(st.booleans()),
    )


@given(data=st.data())
def test_what_was_saved_comes_back(profile: Profile, data: st.DataObject) -> None:
    progress = data.draw(progresses(profile))
    text = render_progress(progress).encode("ascii")
    assert looks_like_progress(text)
    assert len(text) < 64 * 1024  # what the reader of files takes
    assert read(text, profile, practice=progress.practice) == progress


@pytest.mark.parametrize(
    "change",
    [
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: data.replace(b'"step"', b'"later": {"x": [1]},\n "step"'),
        lambda data: data.replace(b"Main shop", "Main\u202e shop\\n".encode()),
    ],
    ids=["BOM", "CRLF", "unknown key", "invisible characters"],
)
def test_what_does_no_harm_is_read_all_the_same(profile: Profile, change: Any) -> None:
    progress = read(change(render_progress(saved(profile)).encode()), profile)
    assert (progress.store.value, progress.name) == ("g5cd38", "Main shop")


def test_rows_verdicts_and_events_of_another_version_are_passed_over(profile: Profile) -> None:
    made = document(profile)
    made["ticked"].append("a-row-of-later")
    made["missing"].append("a-row-of-later")
    made["last_test"]["rows"] |= {"a-row-of-later": "missing", "orders": "a-verdict-of-later"}
    made["events"].append({"when": SAVED.isoformat(), "step": 1, "what": "something of later", "code": ""})
    progress = read(json.dumps(made).encode(), profile)
    assert (set(progress.ticked), set(progress.missing), len(progress.events)) == ({"products"}, {"orders"}, 2)
    assert progress.last_test is not None
    assert progress.last_test.missing == {"products"}
    assert "orders" not in progress.last_test.rows


@given(HASHES, st.booleans(), st.sampled_from(Form))
def test_step_1_reads_a_saved_store_as_it_was(value: str, certain: bool, form: Form) -> None:
    store = (StoreHash if certain else Candidate)(value, form, (0, 0))
    finding = parse_store_address(address_text(store))
    assert isinstance(finding, NotAStore) or finding.value == value


@pytest.mark.parametrize(
    "pasted", ["g5cd38.mybigcommerce.com", "lumen", "hash: ab12cd", "https://store-g5cd38.mybigcommerce.com/manage"]
)
def test_what_is_not_certain_does_not_become_certain(pasted: str) -> None:
    before = parse_store_address(pasted)
    assert not isinstance(before, NotAStore)
    after = parse_store_address(address_text(before))
    assert not isinstance(after, NotAStore)
    assert (after.value, after.certain) == (before.value, before.certain)


# -- what strangers send -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("kind", "another program"),
        ("format", "1"),
        ("format", 0),
        ("format", True),
        ("version", "a b\n"),
        ("saved", "yesterday"),
        ("saved", "2026-11-03T14:05:07"),
        ("saved", "0001-01-01T00:00:00+23:59"),
        ("saved", "9999-12-31T23:59:59-23:59"),
        ("practice", "false"),
        ("store", None),
        ("store.hash", "G5CD38"),
        ("store.hash", "g5cd38.evil.example/"),
        ("store.hash", "hash"),
        ("store.hash", "xxxxxx"),
        ("store.hash", TOKEN),
        ("store.hash", "a" * 41),
        ("store.certain", 1),
        ("store.found_in", "a dream"),
        ("step", 0),
        ("step", 6),
        ("step", 2.0),
        ("step", True),
        ("profile", "../../etc"),
        ("ticked", "products"),
        ("ticked", [["products"]]),
        ("ticked", ["products"] * 501),
        ("missing", {"orders": 1}),
        ("account_number", 10**20),
        ("account_number", -1),
        ("connection_name", 7),
        ("last_test", []),
        ("last_test.outcome", "splendid"),
        ("last_test.code", ""),
        ("last_test.code", "<b>T-06</b>"),
        ("last_test.when", 5),
        ("last_test.rows", []),
        ("last_test.rows", {"products": 1}),
        ("events", None),
        ("events", [5]),
        ("events", [{"when": "2026-11-03T14:05:07+00:00", "step": 9, "what": "progress saved", "code": ""}]),
        ("events", [{"when": "2026-11-03T14:05:07+00:00", "step": 1, "what": "progress saved", "code": "Hello, x"}]),
    ],
)
def test_a_wrong_value_makes_the_file_unusable(profile: Profile, path: str, value: object) -> None:
    made = document(profile)
    *way, last = path.split(".")
    place = made
    for key in way:
        place = place[key]
    place[last] = value
    assert code_of(json.dumps(made).encode(), profile) == "H-01"


@pytest.mark.parametrize("key", ["kind", "format", "version", "saved", "practice", "store", "step", "ticked", "events"])
def test_a_missing_value_makes_the_file_unusable(profile: Profile, key: str) -> None:
    made = document(profile)
    del made[key]
    assert code_of(json.dumps(made).encode(), profile) == "H-01"


DEEP = b"[" * 200_000


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"\x00\xff\xfe",
        DEEP,
        b'{"kind": ' + DEEP[:100_000],
        b'{"kind": "bigcommerce-connect progress", "format": ' + b"9" * 5000 + b"}",
        b'{"kind": "bigcommerce-connect progress", "format": 1e999}',
    ],
    ids=["empty", "null", "list", "bytes", "deep", "deep inside", "huge number", "infinite"],
)
def test_what_is_no_such_file_is_said_to_be_none(profile: Profile, data: bytes) -> None:
    assert code_of(data, profile) == "H-01"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"step": 4', b'"step": NaN'),
        (b'"step": 4', b'"step": -Infinity'),
        (b'"step": 4', b'"step": 4, "step": 4'),
        (b'"certain": true', b'"certain": true, "certain": true'),
        (b'"step": 4', b'"step": 4, "unknown": NaN'),
        (b"Main shop", b"Main\xe9"),
    ],
)
def test_what_json_leaves_open_is_refused(profile: Profile, old: bytes, new: bytes) -> None:
    data = render_progress(saved(profile)).encode()
    assert old in data
    assert code_of(data.replace(old, new), profile) == "H-01"


def test_a_file_that_was_cut_short_is_unusable(profile: Profile) -> None:
    data = render_progress(saved(profile)).encode()
    for length in range(0, len(data) - 2, 37):
        assert code_of(data[:length], profile) == "H-01"


def test_a_newer_format_is_told_apart_from_damage(profile: Profile) -> None:
    made = {"kind": "bigcommerce-connect progress", "format": 2}
    assert code_of(json.dumps(made).encode(), profile) == "H-02"


@pytest.mark.parametrize("practice", [True, False])
def test_practice_and_real_stores_are_kept_apart(profile: Profile, practice: bool) -> None:
    progress = progress_of(a_session(profile), SAVED, practice_tokens=() if practice else None)
    with pytest.raises(SetupError, match="H-03" if practice else "H-07"):
        read(render_progress(progress).encode(), profile, practice=not practice)


def test_the_practice_store_is_no_real_one_whatever_a_file_says(profile: Profile) -> None:
    made = document(profile)
    made["store"]["hash"] = PRACTICE_HASH
    assert made["practice"] is False
    assert code_of(json.dumps(made).encode(), profile) == "H-03"
    assert read(json.dumps(made).encode(), profile, practice=True).store.value == PRACTICE_HASH


def test_a_large_file_is_not_looked_into(profile: Profile) -> None:
    data = render_progress(saved(profile)).encode()
    assert read(data + b" " * (SIZE_LIMIT - len(data)), profile).step == 4
    assert code_of(data + b" " * (SIZE_LIMIT - len(data) + 1), profile) == "H-04"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (f"ACCESS TOKEN: {TOKEN}\nAPI PATH: https://api.bigcommerce.com/stores/g5cd38/v3/\n", "x.txt"),
        (f'{{"store_hash": "g5cd38", "access_token": "{TOKEN}"}}', "backup.json"),
        ("age-encryption.org/v1\n", "backup.age"),
        ("\ufeffage-encryption.org/v1\n", "backup.bin"),
    ],
)
def test_a_file_with_a_token_is_named(profile: Profile, data: str, name: str) -> None:
    with pytest.raises(SetupError, match="H-06") as caught:
        parse_progress(data.encode(), name, lambda _: profile, practice=False)
    assert TOKEN not in repr(caught.value.failure)
    assert "may be" in caught.value.failure.title, "what is protected is known by its name alone"


def test_a_name_that_looks_like_a_secret_does_not_come_out_of_a_file(profile: Profile) -> None:
    made = document(profile) | {"connection_name": f"shop {TOKEN}"}
    assert read(json.dumps(made).encode(), profile).name is None
    lone = json.dumps(made | {"connection_name": "x"}).replace('"x"', '"a\\ud800b"')
    assert read(lone.encode(), profile).name == "a b"


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(["ready", "T-06"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)


def read_or_refuse(data: bytes, profile: Profile) -> None:
    try:
        read(data, profile)
    except SetupError as error:
        assert error.failure.code in {"H-01", "H-02", "H-03", "H-04", "H-06", "H-07"}


@given(data=st.binary(max_size=2000))
def test_any_bytes_are_read_or_refused(profile: Profile, data: bytes) -> None:
    read_or_refuse(data, profile)


@given(data=st.data(), value=VALUES)
def test_any_value_in_any_place_is_read_or_refused(profile: Profile, data: st.DataObject, value: object) -> None:
    made = document(profile)
    place: Any = made
    key = data.draw(st.sampled_from(sorted(made)))
    if isinstance(made[key], dict) and data.draw(st.booleans()):
        place, key = made[key], data.draw(st.sampled_from(sorted(made[key])))
    place[key] = value
    read_or_refuse(json.dumps(made).encode(), profile)


@given(data=st.data())
def test_any_changed_bytes_are_read_or_refused(profile: Profile, data: st.DataObject) -> None:
    text = bytearray(render_progress(saved(profile)).encode())
    for at in data.draw(st.lists(st.integers(0, len(text) - 1), min_size=1, max_size=5)):
        text[at] = data.draw(st.integers(0, 255))
    read_or_refuse(bytes(text), profile)


def test_the_name_of_the_file_says_what_it_is(profile: Profile) -> None:
    assert progress_file_name(saved(profile)) == NAME
    assert is_progress_name(f"PRACTICE-{NAME.upper()}")
    assert not is_progress_name("bigcommerce-g5cd38.json")
    assert not looks_secret(NAME)


def test_every_title_of_a_test_can_be_said_from_a_file() -> None:
    """The file keeps a code; of the details a title may name, only these two are known."""
    for kind in FailureKind:
        fields = {name for _, name, _, _ in string.Formatter().parse(kind.value.title) if name}
        assert fields <= {"store_hash", "host"}, kind
