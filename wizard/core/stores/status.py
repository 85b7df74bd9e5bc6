"""The status of many stores as a list to save, print or send: names, hashes, dates, results and missing rows, and no token.

In English, like the report for support: whoever gets it need not speak the language of the window.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wizard.core.export.formats.csv_row import no_formula
from wizard.core.setup.saved_stores import SavedStore
from wizard.core.stores.age import age_of
from wizard.core.stores.not_tested import in_words
from wizard.core.text.line_wrap import text_width
from wizard.core.text.outgoing import outgoing

KIND = "bigcommerce-connect list of stores"
TITLE = "BigCommerce stores connected to APPSe AI"
COLUMNS = ("Store", "Store hash", "Last tested", "Result", "Missing permissions", "Code", "Not tested now")
NEVER = "never"
GAP = 2
"""Spaces between two columns of text."""


@dataclass(frozen=True)
class Status:
    """One store.

    Attributes:
        store: its row in the list.
        missing: names of the rows that were missing.
        is_old: its result is old.
        remark: why it could not be tested just now, such as ``no token kept``, or empty.
    """

    store: SavedStore
    missing: tuple[str, ...] = ()
    is_old: bool = False
    remark: str = ""

    @property
    def when(self) -> str:
        """When it was last tested, to the minute, with the time zone."""
        if self.never_tested:
            return NEVER
        return self.store.when.isoformat(" ", "minutes") + (" (old)" if self.is_old else "")

    @property
    def never_tested(self) -> bool:
        """True when there is no result."""
        return age_of(self.store, self.store.when.date()).days is None

    @property
    def result(self) -> str:
        """What came of the last test, in words."""
        return in_words(self.store.outcome)

    def cells(self) -> tuple[str, ...]:
        """Return the texts of the columns, each as it may go out."""
        store = self.store
        texts = (
            store.label,
            store.store_hash,
            self.when,
            self.result,
            ", ".join(self.missing),
            store.code,
            self.remark,
        )
        return tuple(outgoing(text) for text in texts)


@dataclass(frozen=True)
class StatusList:
    """The list.

    Attributes:
        rows: one for each store.
        made: when, with its time zone.
    """

    rows: tuple[Status, ...]
    made: datetime

    @property
    def counts(self) -> dict[str, int]:
        """How many stores have each result, in the order of the list."""
        return dict(Counter(row.result for row in self.rows))

    @property
    def summary(self) -> str:
        """The counts in words."""
        stores = f"{len(self.rows)} store{'s' * (len(self.rows) != 1)}"
        return ": ".join(filter(None, (stores, ", ".join(f"{count} {words}" for words, count in self.counts.items()))))

    @property
    def made_text(self) -> str:
        """When it was made, to the minute."""
        return self.made.isoformat(" ", "minutes")


def status_list(
    stores: Sequence[SavedStore],
    made: datetime,
    row_labels: Callable[[Sequence[str]], Sequence[str]],
    remark: Callable[[SavedStore], str] = lambda store: "",
) -> StatusList:
    """Return the list of stores as they are now.

    Args:
        stores: the rows of the list of saved stores.
        made: now, with its time zone.
        row_labels: returns the names of rows by their ids.
        remark: returns why a store could not be tested just now, in English, or empty.
    """
    today = made.date()
    return StatusList(
        tuple(Status(one, tuple(row_labels(one.missing)), age_of(one, today).is_old, remark(one)) for one in stores),
        made,
    )


def as_text(listed: StatusList) -> str:
    """Return the list as a table of plain text."""
    lines = [COLUMNS, *(row.cells() for row in listed.rows)]
    widths = [max(text_width(cell) for cell in column) for column in zip(*lines, strict=True)]
    table = "\n".join(_line(line, widths) for line in lines)
    return f"{TITLE}\n{listed.made_text}\n{listed.summary}\n\n{table}\n"


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (width - text_width(cell) + GAP) for cell, width in zip(cells, widths, strict=True))
    return "".join(padded).rstrip()


def as_csv(listed: StatusList) -> str:
    """Return the list as a CSV file (RFC 4180); nothing in it is run by a spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    writer.writerows([no_formula(cell) for cell in row.cells()] for row in listed.rows)
    return text.getvalue()


def as_data(listed: StatusList) -> dict[str, Any]:
    """Return the list as plain data for JSON."""
    return {"kind": KIND, "made": listed.made.isoformat(), "stores": [_row(row) for row in listed.rows]}


def _row(row: Status) -> dict[str, Any]:
    store = row.store
    return {
        "label": store.label,
        "store_hash": store.store_hash,
        "profile": store.profile,
        "last_tested": None if row.never_tested else store.when.isoformat(),
        "outcome": store.outcome,
        "old": row.is_old,
        "missing": list(row.missing),
        "code": store.code or None,
        "not_tested": row.remark or None,
    }
