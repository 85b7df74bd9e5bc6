"""Made-up credentials to export, and a plain reader of what was made."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

from wizard.core.credential.secret import Secret
from wizard.core.credential.token_value import Credential
from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.render import Export

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


def csv_row(form: ExportFormat, name: str = "My store", *, practice: bool = False) -> dict[str, str]:
    """Return the one row of a file in this form, by column."""
    (row,) = csv.DictReader(io.StringIO(export(name, practice=practice).render(form), newline=""), strict=True)
    return row
