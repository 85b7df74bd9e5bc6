"""A CSV file with one login, in the order that 1Password reads.

Source: support.1password.com/cs/import-mac, "Login items".
"""

from __future__ import annotations

from wizard.core.export.formats.base import FOR_PROGRAM, MENU_FOR_PROGRAM, Contents, ExportFormat
from wizard.core.export.formats.csv_row import no_formula, one_row

_COLUMNS = ("Title", "Url", "Username", "Password", "Notes")


def _render(contents: Contents, token: str) -> str:
    title, notes = no_formula(contents.title), no_formula(contents.notes)
    return one_row(_COLUMNS, (title, contents.address, contents.store_hash, token, notes))


ONE_PASSWORD = ExportFormat(
    FOR_PROGRAM, MENU_FOR_PROGRAM, "-1password.csv", ("*.csv", "*-1password.csv"), _render, "1Password"
)
