from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from wizard.core.credential.secret import Secret
from wizard.core.setup.saved_stores import (
    IndexDamaged,
    IndexTooNew,
    SavedStore,
    StoreList,
    parse_index,
    renamed,
    render_index,
    with_result,
    with_store,
    without,
)

WHEN = datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=timezone(timedelta(hours=2)))
ONE = SavedStore("g5cd38", "Bücher & Tee", "appse-ai", WHEN, "ready")
TWO = SavedStore("practice1", "", "appse-ai", WHEN, "rows_missing", ("products", "orders"), "T-06")
ROW = json.loads(render_index(StoreList((ONE,))))["stores"][0]


@pytest.mark.parametrize("stores", [(), (ONE,), (ONE, TWO)])
def test_what_is_written_is_read(stores: tuple[SavedStore, ...]) -> None:
    assert parse_index(render_index(StoreList(stores))) == StoreList(stores)


@pytest.mark.parametrize("label", ["\ud800", "\0", "💡", '"', "\u2028", "x" * 10_000])
def test_any_label_can_be_kept(label: str) -> None:
    store = SavedStore("g5cd38", label, "appse-ai", WHEN, "ready")
    assert parse_index(render_index(StoreList((store,))).encode().decode()).stores == (store,)


def test_the_list_holds_these_fields_and_no_others() -> None:
    assert set(ROW) == {"store_hash", "label", "profile", "when", "outcome"}


def test_an_outcome_of_another_version_is_kept() -> None:
    text = json.dumps({"format": 1, "stores": [ROW | {"outcome": "wonderful", "more": 1}], "more": 2})
    assert parse_index(text).stores[0].outcome == "wonderful"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "{}",
        '{"format": 1}',
        '{"format": "1", "stores": []}',
        '{"format": true, "stores": []}',
        '{"format": 0, "stores": []}',
        '{"format": 1, "stores": {}}',
        "[" * 100_000,
        render_index(StoreList((ONE, TWO)))[:-20],
    ],
)
def test_a_damaged_text_is_seen(text: str) -> None:
    with pytest.raises(IndexDamaged):
        parse_index(text)


ODD_ROWS = [
    1,
    None,
    [],
    {},
    *({**ROW, name: None} for name in ROW),
    *({key: value for key, value in ROW.items() if key != name} for name in ROW),
    ROW | {"label": 7},
    ROW | {"when": "yesterday"},
    ROW | {"when": "2026-01-02T03:04:05"},
    ROW | {"when": "2026-02-30T03:04:05+00:00"},
    ROW | {"when": "0001-01-01T00:00:00+99:00"},
    ROW | {"when": "0001-01-01T00:00:00+00:00"},
    ROW | {"when": "9999-12-31T23:59:59-12:00"},
    ROW | {"when": 1_767_322_800},
]


@pytest.mark.parametrize("odd", ODD_ROWS)
def test_a_row_that_makes_no_sense_hides_no_other_and_is_kept(odd: object) -> None:
    second = json.loads(render_index(StoreList((TWO,))))["stores"][0]
    read = parse_index(json.dumps({"format": 1, "stores": [odd, second]}))
    assert read == StoreList((TWO,), (odd,))
    assert parse_index(render_index(renamed(read, TWO.store_hash, "Tea"))).unread == (odd,)


def test_a_store_that_is_set_up_again_replaces_the_row_that_could_not_be_read() -> None:
    odd, other = ROW | {"when": "yesterday"}, {"store_hash": "another"}
    assert with_store(StoreList((TWO,), (odd, other)), ONE) == StoreList((ONE, TWO), (other,))
    assert without(StoreList((TWO,), (odd, other, 1)), ONE.store_hash) == StoreList((TWO,), (other, 1))


def test_a_later_format_is_not_called_damaged() -> None:
    with pytest.raises(IndexTooNew):
        parse_index('{"format": 2, "shops": []}')


def test_a_time_without_its_zone_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="time zone"):
        SavedStore("g5cd38", "", "appse-ai", datetime(2026, 1, 2), "ready")  # noqa: DTZ001


def test_changes() -> None:
    again = SavedStore("g5cd38", "New", "appse-ai", datetime(2026, 2, 1, tzinfo=UTC), "ready")
    assert with_store(StoreList((TWO, ONE)), again).stores == (again, TWO)
    assert [one.label for one in renamed(StoreList((ONE, TWO)), "g5cd38", "Tea").stores] == ["Tea", ""]
    assert renamed(StoreList((ONE,)), "unknown", "Tea").stores == (ONE,)
    assert without(StoreList((ONE, TWO)), "g5cd38").stores == (TWO,)
    assert without(StoreList((ONE,)), "unknown").stores == (ONE,)


def test_a_label_is_kept_as_it_may_be_shown() -> None:
    store = SavedStore("g5cd38", "Kate\x1b[31m\u202e’s", "bigcommerce", datetime(2026, 11, 30, tzinfo=UTC), "READY")
    assert store.label == "Kate [31m ’s"


@pytest.mark.parametrize(
    ("missing", "code", "read"),
    [
        (["products"], "T-06", (("products",), "T-06")),
        ("products", "", ((), "")),
        ([1, "products"], 6, ((), "")),
        (["x"] * 101, "T-06 and more", ((), "")),
        (["\u202e"], "\u202eT-06", ((), "")),
    ],
)
def test_what_later_versions_add_is_read_where_it_makes_sense(missing: object, code: object, read: object) -> None:
    text = json.dumps({"format": 1, "stores": [ROW | {"missing": missing, "code": code}]})
    (store,) = parse_index(text).stores
    assert (store.missing, store.code) == read


def test_a_result_keeps_the_place_and_the_name_of_its_row() -> None:
    tested = replace(TWO, label="The name before", outcome="ready", missing=(), code="")
    index = with_result(StoreList((ONE, replace(TWO, label="Renamed meanwhile"))), tested)
    assert index.stores == (ONE, replace(tested, label="Renamed meanwhile"))


def test_a_result_brings_no_forgotten_store_back() -> None:
    assert with_result(StoreList((ONE,)), TWO) == StoreList((ONE,))


def test_a_hash_that_was_pasted_as_a_token_hides_no_store() -> None:
    """People paste the Store Hash into the field for the token; while it stands there it counts as a secret."""
    store = SavedStore("g5cd38", "Main shop", "bigcommerce", datetime(2026, 1, 2, tzinfo=UTC), "ready")
    text = render_index(StoreList((store,)))
    pasted = Secret("g5cd38")
    assert parse_index(text).stores == (store,)
    assert pasted.reveal() == "g5cd38"
