"""The list of stores as text, CSV, JSON and a page: complete, without a token, and harmless whatever a name holds."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

import pytest

from wizard.core.credential.secret import Secret
from wizard.core.setup.saved_stores import UNTESTED, SavedStore
from wizard.core.stores.as_html import as_html
from wizard.core.stores.list_formats import LIST_FORMATS, list_format
from wizard.core.stores.status import COLUMNS, StatusList, as_csv, as_data, as_text, status_list

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
TOKEN = "canary7token2m9x4q8w3n6t1z5k0b2"
HOSTILE = "<img src=x onerror=alert(1)>\"'&=cmd|' /C calc'!A0"


def saved(
    label: str, outcome: str = "ready", days: int = 1, missing: tuple[str, ...] = (), code: str = ""
) -> SavedStore:
    return SavedStore(f"h{len(label)}sh", label, "bigcommerce", NOW - timedelta(days=days), outcome, missing, code)


STORES = (
    saved("Main"),
    saved("Tea & Herbs", "rows_missing", 3, ("products", "orders"), "T-06"),
    saved("Gone long ago", "token_refused", 90, (), "T-01"),
    saved("Untested one", UNTESTED, 5),
)


def listed(*stores: SavedStore) -> StatusList:
    return status_list(stores or STORES, NOW, lambda ids: [one.capitalize() for one in ids], lambda store: "")


def test_the_table_of_text_has_all_of_it() -> None:
    lines = as_text(listed()).splitlines()
    assert lines[2] == "4 stores: 1 ready, 1 rows missing, 1 token refused, 1 untested"
    assert [line.split() for line in lines[5:7]] == [
        ["Main", "h4sh", "2026-11-29", "12:00+00:00", "ready"],
        ["Tea", "&", "Herbs", "h11sh", "2026-11-27", "12:00+00:00", "rows", "missing", "Products,", "Orders", "T-06"],
    ]
    assert "(old)" in lines[7]
    assert "never" in lines[8]


def test_the_csv_is_one_and_runs_nothing() -> None:
    rows = list(csv.reader(io.StringIO(as_csv(listed(*STORES, saved("=1+1"), saved('-2"; =3'))))))
    assert tuple(rows[0]) == COLUMNS
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert rows[2][4] == "Products, Orders"
    assert [row[0] for row in rows[5:]] == ["'=1+1", "'-2\";' =3"]


def test_json_has_the_ids_and_moments() -> None:
    stores = json.loads(json.dumps(as_data(listed())))["stores"]
    assert [(one["outcome"], one["old"], one["missing"], one["code"]) for one in stores] == [
        ("ready", False, [], None),
        ("rows_missing", False, ["Products", "Orders"], "T-06"),
        ("token_refused", True, [], "T-01"),
        ("untested", False, [], None),
    ]
    assert stores[3]["last_tested"] is None


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.cells: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag == "td":
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        if self.cells and self.tags[-1] == "td":
            self.cells[-1] += data


def test_the_page_loads_and_runs_nothing_whatever_a_name_holds() -> None:
    page = _Page()
    text = as_html(listed(saved(HOSTILE), *STORES))
    page.feed(text)
    assert set(page.tags) == {
        "html", "head", "meta", "title", "style", "body", "h1", "p", "table", "thead", "tr", "th", "tbody", "td",
    }  # fmt: skip
    assert not {name for name in page.attributes if name.startswith("on") or name in ("src", "href", "style")}
    assert page.cells[0].strip() == HOSTILE
    assert "default-src 'none'" in text
    assert re.search(r"url\(|@import|https?://", text) is None


def test_the_page_prints_with_its_headings_on_each_sheet_and_no_row_in_two() -> None:
    text = as_html(listed())
    assert "thead { display: table-header-group; }" in text
    assert "break-inside: avoid" in text


def test_signs_and_words_tell_what_colors_tell() -> None:
    text = as_html(listed())
    assert ">✓ ready<" in text and ">✗ rows missing<" in text and ">? untested<" in text


@pytest.mark.parametrize("form", LIST_FORMATS, ids=lambda form: form.name)
def test_no_token_is_in_it_even_if_a_name_holds_one(form: object) -> None:
    token = Secret(TOKEN)
    (render,) = [one.render for one in LIST_FORMATS if one is form]
    text = render(listed(saved(f"Shop {token.reveal()}"), *STORES))
    assert TOKEN not in text
    assert "Main" in text


@pytest.mark.parametrize(
    ("name", "form"), [("a.html", "html"), ("a.CSV", "csv"), ("a.txt", "text"), ("a.json", "json"), ("a", "html")]
)
def test_the_name_decides_the_format(name: str, form: str) -> None:
    assert list_format(name).name == form
