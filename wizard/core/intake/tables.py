"""Read values from tables with a header row: CSV, copied spreadsheets, Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from wizard.core.intake.fields import Field
from wizard.core.intake.labels import LABELS, Label, label_of
from wizard.core.text.lazy_pattern import lazy_pattern

_LINE = lazy_pattern(r"[^\r\n]+")
_RULE = lazy_pattern(r"[\s|:+=-]+")
_INSERT = lazy_pattern(r"\((?P<names>[^()\n]{3,300})\)\s{0,8}VALUES\s{0,8}\((?P<row>[^()\n]{3,600})\)", re.IGNORECASE)
_NAME = lazy_pattern(
    r"(?:(?:account|client|connection|store|shop)[ _-]?)?(?:name|title)|shop|store|account", re.IGNORECASE
)
_DELIMITERS = "\t|,;"
_ENTRY = lazy_pattern(r"[:=]\s*[^\s:=]|[{}]")
"""A name with its value: a line of JSON or of a program is no row of names, whatever commas are in it."""
_NUMBERED = lazy_pattern(r"[A-Za-z _-]{3,30}[0-9]")
"""username2: a name of a column has one digit at most."""
_MOST_CELLS = 40
_MOST_ROWS = 200
_MOST_EMPTY = 3
"""Rows without a value, after which this is no table."""
_LONGEST_HEADER = 600
_AROUND = " \t\"'`*_“”"


class Table(NamedTuple):
    """The values of a table.

    Attributes:
        start: where its first row begins.
        header_end: where that row ends.
        fields: its values.
        names: what the rows are called, with their places.
    """

    start: int
    header_end: int
    fields: tuple[Field, ...]
    names: tuple[tuple[str, int], ...]


def find_tables(text: str) -> list[Table]:
    """Return the tables that have a column with a known label."""
    lines = [match.span() for match in _LINE.finditer(text)]
    found = [one for match in _INSERT.finditer(text) if (one := _inserted(text, match)) is not None]
    behind = 0
    for number, (start, end) in enumerate(lines):
        if number < behind or end - start > _LONGEST_HEADER or not LABELS.search(text, start, end):
            continue
        for delimiter in _DELIMITERS:
            if text.find(delimiter, start, end) < 0:
                continue
            columns = _columns(text, start, end, delimiter)
            rows = lines[number + 1 : number + 1 + _MOST_ROWS]
            table, taken = _read(text, rows, columns, delimiter) if columns else (None, 0)
            if table is not None:
                found.append(Table(start, end, *table))
                behind = number + 1 + taken
                break
    return found


def _inserted(text: str, match: re.Match[str]) -> Table | None:
    """Read a row of an SQL INSERT: ``(store_hash, access_token) VALUES ('…', '…')``."""
    columns = _columns(text, *match.span("names"), ",")
    if not columns:
        return None
    read, _ = _read(text, [match.span("row")], columns, ",")
    return Table(*match.span("names"), *read) if read is not None else None


def _columns(text: str, start: int, end: int, delimiter: str) -> list[Label | None] | None:
    """Return the label of each column; None if the row is not a header."""
    columns: list[Label | None] = []
    for first, last in _cells(text, start, end, delimiter):
        name = text[first:last]
        if _ENTRY.search(name):
            return None
        match = LABELS.search(name)
        whole = match is not None and len(name) - len(match.group()) <= 24 and name.endswith(match.group())
        if not whole and any(sign.isdigit() for sign in name) and not _NUMBERED.fullmatch(name):
            return None
        columns.append(label_of(match) if match and whole else Label.NAME if _NAME.fullmatch(name) else None)
    wanted = [column for column in columns if column not in (None, Label.NAME)]
    return columns if len(columns) > 1 and wanted else None


def _read(
    text: str, rows: list[tuple[int, int]], columns: list[Label | None], delimiter: str
) -> tuple[tuple[tuple[Field, ...], tuple[tuple[str, int], ...]] | None, int]:
    fields: list[Field] = []
    names: list[tuple[str, int]] = []
    taken = empty = 0
    for start, end in rows:
        if empty == _MOST_EMPTY:
            break
        if _RULE.fullmatch(text, start, end):
            taken += 1
            continue
        cells = list(_cells(text, start, end, delimiter))
        if len(cells) != len(columns):
            break
        known = len(fields)
        for (first, last), label in zip(cells, columns, strict=True):
            value = text[first:last]
            if label is None or not value or LABELS.fullmatch(value):
                continue
            if label is Label.NAME:
                names.append((value, start))
            else:
                fields.append(Field(label, value, first, last, start, "sign", True))
        taken += 1
        empty = empty + 1 if len(fields) == known else 0
    return ((tuple(fields), tuple(names)) if fields else None), taken


def _cells(text: str, start: int, end: int, delimiter: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the cells of one row, without the space around their text."""
    if delimiter == "|":
        while start < end and text[start] in "| \t":
            start += 1
        while end > start and text[end - 1] in "| \t":
            end -= 1
        if text.startswith("||", max(start - 2, 0)):  # a row of names in Confluence
            delimiter = "||"
    at = start
    for _ in range(_MOST_CELLS):
        quoted = text.find('"', at + 1, end) if text[at : at + 1] == '"' else at
        behind = text.find(delimiter, max(quoted, at), end)
        behind = end if behind < 0 else behind
        first, last = at, behind
        while first < last and text[first] in _AROUND:
            first += 1
        while last > first and text[last - 1] in _AROUND:
            last -= 1
        yield first, last
        if behind == end:
            return
        at = behind + len(delimiter)
