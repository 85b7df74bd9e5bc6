"""What holds for every report: each datum says who may see it, and no form of it shows more than that."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.core.report.reports import assert_same_content
from wizard.core.credential.secret import Secret
from wizard.core.report.document import Entry, Private, Public, Report, Section, hidden, public_entries


def report_with(*entries: Entry) -> Report:
    return Report((Section("Part", entries), Section("Table", (), (entries, entries))))


# -- what can be put in ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("datum", ["a text", Secret("canary"), 5, None, ["x"], Entry("name", Public(1))])
def test_nothing_gets_in_that_does_not_say_who_may_see_it(datum: Any) -> None:
    with pytest.raises(TypeError):
        Entry("name", datum)


@pytest.mark.parametrize("value", [Secret("canary"), ["x"], {"a": 1}, b"bytes", Public("x")])
def test_a_datum_holds_plain_values_alone(value: Any) -> None:
    with pytest.raises(TypeError):
        Public(value)
    with pytest.raises(TypeError):
        Private(value, "masked")
    with pytest.raises(TypeError):
        Private("value", value)


def test_two_names_with_one_key_are_refused() -> None:
    twice = public_entries({"request id": 1, "Request-ID": 2})
    with pytest.raises(ValueError, match="request_id"):
        Section("Part", twice)
    with pytest.raises(ValueError, match="request_id"):
        Section("Part", (), (twice,))
    with pytest.raises(ValueError, match="lines"):
        Section("Part", public_entries({"lines": 1}))
    with pytest.raises(ValueError, match="part"):
        Report((Section("Part"), Section("part")))
    with pytest.raises(ValueError, match="kind"):
        Report((Section("Kind"),))


def test_lines_that_differ_are_refused() -> None:
    with pytest.raises(ValueError, match="different"):
        Section("Part", (), (public_entries({"a": 1}), public_entries({"b": 1})))


# -- how it looks ----------------------------------------------------------------------------------------------------


def test_the_text_is_aligned_and_says_yes_and_no() -> None:
    lines = (
        public_entries({"path": "v2/time", "took (ms)": 7, "known": True, "id": None}),
        public_entries({"path": "v3/themes", "took (ms)": None, "known": False, "id": "x"}),
    )
    part = Section("Two things", (Entry("store", hidden("g5cd38")), *public_entries({"took (s)": 1.5})), lines)
    assert Report((part, Section("Empty"))).as_text() == (
        "bigcommerce-connect support report, format 2\n"
        "\n"
        "Two things\n"
        "----------\n"
        "store     g5… (6 characters)\n"
        "took (s)  1.5\n"
        "\n"
        "path       took (ms)  known  id\n"
        "v2/time            7  yes    -\n"
        "v3/themes          -  no     x\n"
        "\n"
        "Empty\n"
        "-----\n"
    )


def test_the_json_has_the_names_as_keys() -> None:
    lines = (public_entries({"took (ms)": 7}),)
    report = Report((Section("Two things", public_entries({"Qt's self-test": True, "nothing": None}), lines),))
    assert json.loads(report.as_json()) == {
        "kind": "bigcommerce-connect support report",
        "format": 2,
        "two_things": {"qt_s_self_test": True, "nothing": None, "lines": [{"took_ms": 7}]},
    }


@pytest.mark.parametrize("text", ["a\nforged: line", "a\rb", "\x1b[31mred", "\u202eturned", "\ud800"])
def test_a_text_stays_in_its_line(text: str) -> None:
    report = report_with(Entry("name", Public(text)), Entry("other", Private(text, text)))
    for shown in (report.as_text(show_private=True), report.as_json(show_private=True)):
        assert text not in shown
        shown.encode()
    assert len(report.as_text().splitlines()) == len(
        report_with(*public_entries({"a": 1, "b": 1})).as_text().splitlines()
    )


# -- what shows ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "masked"),
    [
        ("g5cd38", "g5… (6 characters)"),
        ("nlylv", "nl… (5 characters)"),
        ("abcd", "… (4 characters)"),
        ("a", "… (1 characters)"),
    ],
)
def test_of_what_is_hidden_only_the_beginning_shows(value: str, masked: str) -> None:
    assert hidden(value) == Private(value, masked)


longer = st.text(st.characters(categories=("L", "N", "P", "S")), min_size=5, max_size=40)


@given(longer)
def test_nothing_private_shows_unless_asked_for(value: str) -> None:
    report = report_with(Entry("store", hidden(value)))
    without = report_with(Entry("store", hidden("\u2588" * len(value))))
    assume("…" not in value and value not in without.as_text() + without.as_json())  # the report's own words
    assert value not in report.as_text()
    assert value not in report.as_text(show_private=False)
    assert value not in report.as_json()
    assert value not in json.dumps(report.as_data(), ensure_ascii=False)
    assert value in report.as_text(show_private=True)
    assert report.as_data(show_private=True)["part"]["store"] == value


@given(longer, longer)
def test_two_private_values_that_begin_alike_cannot_be_told_apart(one: str, other: str) -> None:
    """So nothing behind the beginning shows, in whatever form."""
    other = one[:2] + other[2 : len(one)].ljust(len(one) - 2, "x")
    for show in (Report.as_text, Report.as_json):
        shown = {show(report_with(Entry("store", hidden(value)))) for value in (one, other)}
        assert len(shown) == 1


plain = st.none() | st.booleans() | st.integers(-1000, 10**6) | st.text(max_size=12) | st.floats(-1e6, 1e6)


@given(st.lists(plain, min_size=1, max_size=5), st.booleans())
def test_text_and_json_have_the_same_content(values: list[Any], show_private: bool) -> None:
    entries = public_entries({f"name {number}": value for number, value in enumerate(values)})
    report = report_with(*entries, Entry("store", hidden("g5cd38")))
    assert_same_content(report, show_private)
