"""A CSV file with one entry, its columns named as the fields of KeePass are.

KeePass (File, Import, Generic CSV Importer) and KeePassXC (Import CSV File) both show the columns and let them be assigned.
Source of the names: keepass.info/help/base/importexport.html, and KeePass' PwDefs (StandardFields).
"""

from __future__ import annotations

from wizard.core.export.formats.base import FOR_PROGRAM, MENU_FOR_PROGRAM, Contents, ExportFormat
from wizard.core.export.formats.csv_row import no_formula, one_row

_COLUMNS = ("Title", "User Name", "Password", "URL", "Notes")


def _render(contents: Contents, token: str) -> str:
    title, notes = no_formula(contents.title), no_formula(contents.notes)
    return one_row(_COLUMNS, (title, contents.store_hash, token, contents.address, notes))


KEEPASS = ExportFormat(FOR_PROGRAM, MENU_FOR_PROGRAM, "-keepass.csv", ("*.csv", "*-keepass.csv"), _render, "KeePass")
