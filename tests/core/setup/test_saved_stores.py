from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from wizard.core.setup.saved_stores import (
    IndexDamaged,
    IndexTooNew,
    SavedStore,
    parse_index,
    renamed,
    render_index,
    with_store,
    without,
)

WHEN = datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=timezone(timedelta(hours=2)))
ONE = SavedStore("g5cd38", "Bücher & Tee", "appse-ai", WHEN, "ready")
TWO = SavedStore("practice1", "", "appse-ai", WHEN, "rows_missing")
ROW = json.loads(render_index((ONE,)))["stores"][0]


@pytest.mark.parametrize("stores", [(), (ONE,), (ONE, TWO)])
def test_what_is_written_is_read(stores: tuple[SavedStore, ...]) -> None:
    assert parse_index(render_index(stores)) == stores


@pytest.mark.parametrize("label", ["\ud800", "\0", "💡", '"', "\u2028", "x" * 10_000])
def test_any_label_can_be_kept(label: str) -> None:
    store = SavedStore("g5cd38", label, "appse-ai", WHEN, "ready")
    assert parse_index(render_index((store,)).encode().decode()) == (store,)


def test_the_list_holds_these_fields_and_no_others() -> None:
    assert set(ROW) == {"store_hash", "label", "profile", "when", "outcome"}


def test_an_outcome_of_another_version_is_kept() -> None:
    text = json.dumps({"format": 1, "stores": [ROW | {"outcome": "wonderful", "more": 1}], "more": 2})
    assert parse_index(text)[0].outcome == "wonderful"


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
        '{"format": 1, "stores": [1]}',
        "[" * 100_000,
        render_index((ONE, TWO))[:-20],
        *(json.dumps({"format": 1, "stores": [{**ROW, name: None}]}) for name in ROW),
        json.dumps({"format": 1, "stores": [ROW | {"when": "yesterday"}]}),
        json.dumps({"format": 1, "stores": [ROW | {"when": "2026-01-02T03:04:05"}]}),
    ],
)
def test_a_damaged_text_is_seen(text: str) -> None:
    with pytest.raises(IndexDamaged):
        parse_index(text)


def test_a_later_format_is_not_called_damaged() -> None:
    with pytest.raises(IndexTooNew):
        parse_index('{"format": 2, "shops": []}')


def test_a_time_without_its_zone_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="time zone"):
        SavedStore("g5cd38", "", "appse-ai", datetime(2026, 1, 2), "ready")  # noqa: DTZ001


def test_changes() -> None:
    again = SavedStore("g5cd38", "New", "appse-ai", datetime(2026, 2, 1, tzinfo=UTC), "ready")
    assert with_store((TWO, ONE), again) == (again, TWO)
    assert [one.label for one in renamed((ONE, TWO), "g5cd38", "Tea")] == ["Tea", ""]
    assert renamed((ONE,), "unknown", "Tea") == (ONE,)
    assert without((ONE, TWO), "g5cd38") == (TWO,)
    assert without((ONE,), "unknown") == (ONE,)
