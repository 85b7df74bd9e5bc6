"""The files for password managers, read back by plain readers of JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from wizard.core.credential.secret import Secret
from wizard.core.credential.token_value import Credential
from wizard.core.export.render import Export, ExportFormat, format_for

TOKEN = "canary7k2m9x4q8w1z5t3v6b0n2c4d"
NAMES = [
    "My store",
    "Bücher, “Tee” & Co",
    'a "quoted"; name',
    "line\nbreak",
    "=1+1",
    "+49 30",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "",
]


def export(name: str = "My store", *, practice: bool = False) -> Export:
    return Export(Credential("g5cd38", Secret(TOKEN)), name, datetime(2026, 1, 2, tzinfo=UTC), None, practice)


def bitwarden_item(name: str, *, practice: bool = False) -> dict[str, Any]:
    document = json.loads(export(name, practice=practice).render(ExportFormat.BITWARDEN))
    assert (document["encrypted"], document["folders"], len(document["items"])) == (False, [], 1)
    item: dict[str, Any] = document["items"][0]
    return item


def csv_row(name: str, *, practice: bool = False) -> dict[str, str]:
    text = export(name, practice=practice).render(ExportFormat.ONEPASSWORD)
    (row,) = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    return row


@pytest.mark.parametrize("name", NAMES)
def test_bitwarden_gets_one_login(name: str) -> None:
    item = bitwarden_item(name)
    assert (item["type"], item["name"]) == (1, " ".join(name.split()))
    assert item["login"] == {
        "uris": [{"match": None, "uri": "https://store-g5cd38.mybigcommerce.com/manage"}],
        "username": "g5cd38",
        "password": TOKEN,
        "totp": None,
    }
    assert item["fields"] == [{"name": "Store hash", "value": "g5cd38", "type": 0, "linkedId": None}]


@pytest.mark.parametrize("name", NAMES)
def test_1password_gets_one_row(name: str) -> None:
    row = csv_row(name)
    assert list(row) == ["Title", "Url", "Username", "Password", "Notes"]
    assert row["Title"].removeprefix("'") == " ".join(name.split())
    assert (row["Username"], row["Password"]) == ("g5cd38", TOKEN)
    assert row["Url"] == "https://store-g5cd38.mybigcommerce.com/manage"


@pytest.mark.parametrize("name", NAMES)
def test_no_cell_is_a_formula_for_a_spreadsheet(name: str) -> None:
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in csv_row(name).values())


def test_practice_is_seen_in_the_password_manager() -> None:
    item, row = bitwarden_item("My store", practice=True), csv_row("My store", practice=True)
    for words in (item["name"], item["notes"], row["Title"], row["Notes"]):
        assert words.startswith("PRACTICE")


@pytest.mark.parametrize("form", ExportFormat)
def test_the_token_is_in_every_file_once(form: ExportFormat) -> None:
    assert export().render(form).count(TOKEN) == 1
    assert TOKEN not in export().file_name(form)


def test_no_two_forms_share_a_file_name() -> None:
    names = {form: export().file_name(form) for form in ExportFormat}
    assert names[ExportFormat.BITWARDEN] == "bigcommerce-g5cd38-bitwarden.json"
    assert names[ExportFormat.ONEPASSWORD] == "bigcommerce-g5cd38-1password.csv"
    assert len(set(names.values())) == len(ExportFormat)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("passwords.csv", ExportFormat.ONEPASSWORD),
        ("PASSWORDS.CSV", ExportFormat.ONEPASSWORD),
        ("shop-bitwarden.json", ExportFormat.JSON),
        ("shop.env", ExportFormat.ENV),
        ("shop", ExportFormat.JSON),
    ],
)
def test_a_name_asks_for_a_form_but_never_for_bitwarden(name: str, form: ExportFormat) -> None:
    assert format_for(name) is form
