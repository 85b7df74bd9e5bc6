"""The files for password managers, read back by plain readers of JSON and CSV."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.core.export.exporting import NAMES, TOKEN, csv_row, export
from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.formats.bitwarden import BITWARDEN
from wizard.core.export.formats.env_file import ENV
from wizard.core.export.formats.json_file import JSON
from wizard.core.export.formats.one_password import ONE_PASSWORD
from wizard.core.export.formats.registry import FORMATS, format_for


def bitwarden_item(name: str, *, practice: bool = False) -> dict[str, Any]:
    document = json.loads(export(name, practice=practice).render(BITWARDEN))
    assert (document["encrypted"], document["folders"], len(document["items"])) == (False, [], 1)
    item: dict[str, Any] = document["items"][0]
    return item


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
    row = csv_row(ONE_PASSWORD, name)
    assert list(row) == ["Title", "Url", "Username", "Password", "Notes"]
    assert row["Title"].removeprefix("'") == " ".join(name.split())
    assert (row["Username"], row["Password"]) == ("g5cd38", TOKEN)
    assert row["Url"] == "https://store-g5cd38.mybigcommerce.com/manage"


@pytest.mark.parametrize("name", NAMES)
def test_no_cell_is_a_formula_for_a_spreadsheet(name: str) -> None:
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in csv_row(ONE_PASSWORD, name).values())


def test_practice_is_seen_in_the_password_manager() -> None:
    item, row = bitwarden_item("My store", practice=True), csv_row(ONE_PASSWORD, practice=True)
    for words in (item["name"], item["notes"], row["Title"], row["Notes"]):
        assert words.startswith("PRACTICE")


@pytest.mark.parametrize("form", FORMATS)
def test_the_token_is_in_every_file_once(form: ExportFormat) -> None:
    assert export().render(form).count(TOKEN) == 1
    assert TOKEN not in export().file_name(form)


def test_no_two_forms_share_a_file_name() -> None:
    names = {form: export().file_name(form) for form in FORMATS}
    assert names[BITWARDEN] == "bigcommerce-g5cd38-bitwarden.json"
    assert names[ONE_PASSWORD] == "bigcommerce-g5cd38-1password.csv"
    assert len(set(names.values())) == len(FORMATS)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("passwords.csv", ONE_PASSWORD),
        ("PASSWORDS.CSV", ONE_PASSWORD),
        ("shop-bitwarden.json", JSON),
        ("shop.env", ENV),
        ("shop", JSON),
    ],
)
def test_a_name_asks_for_a_form_but_never_for_bitwarden(name: str, form: ExportFormat) -> None:
    assert format_for(name) is form
