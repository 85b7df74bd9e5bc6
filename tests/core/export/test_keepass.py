"""The file for KeePass, read back by a plain reader of CSV, and the names that ask for it."""

from __future__ import annotations

import pytest

from tests.core.export.exporting import NAMES, TOKEN, csv_row, export
from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.formats.json_file import JSON
from wizard.core.export.formats.keepass import KEEPASS
from wizard.core.export.formats.one_password import ONE_PASSWORD
from wizard.core.export.formats.registry import FORMATS, format_for


@pytest.mark.parametrize("name", NAMES)
def test_keepass_gets_one_entry(name: str) -> None:
    row = csv_row(KEEPASS, name)
    assert list(row) == ["Title", "User Name", "Password", "URL", "Notes"]
    assert row["Title"].removeprefix("'") == " ".join(name.split())
    assert (row["User Name"], row["Password"]) == ("g5cd38", TOKEN)
    assert row["URL"] == "https://store-g5cd38.mybigcommerce.com/manage"


@pytest.mark.parametrize("name", NAMES)
def test_no_cell_is_a_formula_for_a_spreadsheet(name: str) -> None:
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in csv_row(KEEPASS, name).values())


def test_practice_is_seen_in_keepass() -> None:
    row = csv_row(KEEPASS, practice=True)
    assert row["Title"].startswith("PRACTICE")
    assert row["Notes"].startswith("PRACTICE")


@pytest.mark.parametrize(
    ("name", "chosen", "form"),
    [
        ("passwords.csv", KEEPASS, KEEPASS),
        ("passwords.csv", ONE_PASSWORD, ONE_PASSWORD),
        ("passwords.csv", JSON, ONE_PASSWORD),
        ("shop-keepass.csv", JSON, KEEPASS),
        ("shop-keepass.csv", ONE_PASSWORD, KEEPASS),
        ("shop-1password.csv", KEEPASS, ONE_PASSWORD),
        ("shop.v2", KEEPASS, KEEPASS),
    ],
)
def test_two_forms_with_the_same_extension_are_told_apart(name: str, chosen: ExportFormat, form: ExportFormat) -> None:
    assert format_for(name, chosen) is form


@pytest.mark.parametrize("form", FORMATS)
def test_the_proposed_name_asks_for_its_own_form(form: ExportFormat) -> None:
    assert format_for(export().file_name(form), form) is form
