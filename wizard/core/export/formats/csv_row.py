"""One login as a CSV file, as RFC 4180 has it."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def one_row(columns: Sequence[str], cells: Sequence[str]) -> str:
    """Return a header and one row."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows((columns, cells))
    return text.getvalue()


def no_formula(label: str) -> str:
    """Put an apostrophe before what a spreadsheet would run: people open a CSV file to look at it.

    Never to be used on a token: a changed one would not work. It is letters and digits, so no formula either.
    """
    return f"'{label}" if label.startswith(_FORMULA_STARTS) else label
