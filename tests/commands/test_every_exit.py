"""What nobody wants to see is planted in every text from outside, and looked for wherever the program prints or writes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.commands.hostile import DETAILS, HOSTILE, NOT_FOR_A_TERMINAL, STEERING, TOKEN, is_clean
from tests.sampling import some_of
from wizard.commands.output import complain, print_failure, print_json, print_text
from wizard.commands.report_file import write_reports
from wizard.core.address.front_page import read_front_page
from wizard.core.check.as_json import failure_as_data
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.report.document import Entry, Private, Public, Report, Section
from wizard.core.setup.saved_stores import SavedStore, StoreList, parse_index, render_index
from wizard.core.text.outgoing import LONGEST


@pytest.fixture(autouse=True)
def token() -> Iterator[Secret]:
    """The program holds the token while all this happens."""
    held = Secret(TOKEN)
    yield held
    assert held


def test_the_filter_is_needed() -> None:
    assert not is_clean(TOKEN)
    assert not is_clean("a\x9bb")
    assert not is_clean("x" * 10_000)
    assert is_clean("Kate’s Bakery\n株式会社")


@pytest.mark.parametrize("kind", some_of(FailureKind, every=4, name=lambda kind: kind.value.code))
def test_a_failure_on_the_terminal_and_in_json(kind: FailureKind, capsys: pytest.CaptureFixture[str]) -> None:
    error = SetupError(kind, **dict.fromkeys(DETAILS, HOSTILE))
    print_failure(error.failure)
    assert is_clean(capsys.readouterr().err)
    assert is_clean(str(error))
    assert all(is_clean(text) for text in failure_as_data(error.failure).values())


@pytest.mark.parametrize("kind", [FailureKind.STORE_OTHER_SITE])
def test_a_secret_that_came_later_is_masked_as_well(kind: FailureKind, capsys: pytest.CaptureFixture[str]) -> None:
    """A name is typed before the token is known."""
    later = "zz0y1x2w3v4u5t6s7r8q9p0o1n2m3l4"
    failure = Failure(kind, {"host": later})
    held = Secret(later)
    print_failure(failure)
    print_json(failure_as_data(failure))
    assert held
    assert later not in "".join(capsys.readouterr())


def test_whatever_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    print_text(HOSTILE)
    complain(HOSTILE)
    said = capsys.readouterr()
    assert is_clean(said.out.rstrip("\n"))
    assert is_clean(said.err.rstrip("\n"))


def test_json_is_as_clean_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"one": HOSTILE, "two": [HOSTILE, {"three": HOSTILE}], "number": 1, "nothing": None})
    said = capsys.readouterr().out
    assert not NOT_FOR_A_TERMINAL.search(said)
    assert TOKEN not in said
    assert json.loads(said)["number"] == 1


def test_a_secret_at_the_end_of_what_is_kept() -> None:
    for start in range(LONGEST - len(TOKEN), LONGEST):
        assert is_clean(SavedStore("g5cd38", "x" * start + TOKEN, "bigcommerce", datetime.now(UTC), "ready").label)


def test_the_list_of_stores() -> None:
    when = datetime(2026, 11, 30, tzinfo=UTC)
    text = render_index(StoreList((SavedStore("g5cd38", HOSTILE, "bigcommerce", when, "ready"),)))
    assert is_clean(text)
    assert is_clean(parse_index(text).stores[0].label)


@pytest.mark.parametrize("name", ["store_hash", "profile", "outcome"])
def test_a_row_of_the_list_that_somebody_else_wrote(name: str) -> None:
    row = {"store_hash": "g5cd38", "label": HOSTILE, "profile": "bigcommerce", "outcome": "ready"}
    row["when"] = "2026-11-30T00:00:00+00:00"
    (kept,) = parse_index(json.dumps({"format": 1, "stores": [row]})).stores
    assert is_clean(kept.label)
    spoiled = parse_index(json.dumps({"format": 1, "stores": [row | {name: HOSTILE}]}))
    assert (spoiled.stores, len(spoiled.unread)) == ((), 1)


@pytest.mark.parametrize("show_private", [True, False])
def test_a_report(show_private: bool) -> None:
    entries = (Entry("one", Public(HOSTILE)), Entry("two", Private(HOSTILE, HOSTILE)))
    report = Report((Section("Section", entries, (entries, entries)),))
    assert is_clean(report.as_text(show_private=show_private))
    assert is_clean(report.as_json(show_private=show_private))


def test_the_name_of_a_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = f"{TOKEN}\x1b[31m\u202e.txt"
    write_reports(str(tmp_path / name), [Report(())], show_private=False)
    assert is_clean(capsys.readouterr().err)


def test_what_a_shop_calls_itself() -> None:
    head = f'<meta property="og:site_name" content="{TOKEN}{STEERING}">'
    pictures = '<img src="https://cdn11.bigcommerce.com/s-g5cd38/images/a.png">' * 3
    found = read_front_page("g5cd38", f"{HOSTILE}.example", (head + pictures).encode())
    assert found is not None
    assert found.name
    assert is_clean(found.name)
    assert is_clean(found.domain)
