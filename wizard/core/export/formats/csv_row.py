"""One login as a CSV file (RFC 4180)."""

from __future__ import annotations

import io
from collections.abc import Sequence

from wizard.core.text.lazy_pattern import lazy_pattern

_FORMULA = lazy_pattern(r"(^|[;\t\r\n])(?=\s*[=+\-@|%\t\r\n＝＋－＠])")  # noqa: RUF001 - East Asian spreadsheets take wide signs
"""A formula's beginning: of the cell, and after what ends a cell where a comma does not. Spreadsheets of many countries split at
``;``, and heed quotation marks in the first cell of a line alone."""


def one_row(columns: Sequence[str], cells: Sequence[str]) -> str:
    """Return a header and one row, each cell in quotation marks."""
    import csv  # noqa: PLC0415 - few save one, and every window would keep it in memory

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerows((columns, cells))
    return text.getvalue()


def no_formula(label: str) -> str:
    """Put an apostrophe before whatever a spreadsheet would run as a formula: people open CSV files in one.

    Never to be used on a token: a changed one would not work. It is letters and digits, so no formula either.
    """
    return _FORMULA.sub(r"\1'", label)
