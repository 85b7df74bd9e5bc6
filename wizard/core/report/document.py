"""The support report. A datum's type says who may see it, from where it is made; nothing is filtered afterwards.

A datum is `Public` or `Private`; nothing else can be put into a report. A private one carries the form in which strangers
may see it, and shows itself only to whoever asks for that by name. There is no type for a secret, so none gets in.

The report is English, whatever the window speaks: its reader is support.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from wizard.core.text.outgoing import outgoing

Plain = str | int | float | bool | None
"""What a datum can hold; None: not known, or not asked."""
NOT_KNOWN = "not known"
NOTHING = "-"
"""What stands for None in a table, where "not known" in each line would hide what is."""
GAP = "  "
KIND = "bigcommerce-connect support report"
FORMAT = 2
LINES = "lines"
"""The key of a section's lines."""


@dataclass(frozen=True)
class Public:
    """A datum anyone may see, such as a version.

    Raises:
        TypeError: when it holds anything but plain values. A `Secret` is none.
    """

    value: Plain

    def __post_init__(self) -> None:
        if self.value is not None and not isinstance(self.value, (str, int, float)):
            raise TypeError(f"a {type(self.value).__name__} is no plain value")


@dataclass(frozen=True)
class Private:
    """A datum that identifies the merchant, such as the store hash.

    Attributes:
        value: the datum itself.
        masked: what is shown instead unless the merchant ticks that it may be seen.

    Raises:
        TypeError: when one of them is no text.
    """

    value: str
    masked: str

    def __post_init__(self) -> None:
        if not (isinstance(self.value, str) and isinstance(self.masked, str)):
            raise TypeError("a private datum is a text")


Datum = Public | Private


@dataclass(frozen=True)
class Entry:
    """A named datum. The name is English words with the unit, such as ``request id`` or ``took (ms)``.

    Raises:
        TypeError: when the datum does not say who may see it.
    """

    name: str
    datum: Datum

    def __post_init__(self) -> None:
        if not isinstance(self.datum, (Public, Private)):
            raise TypeError(f"{self.name}: a {type(self.datum).__name__} does not say who may see it")


@dataclass(frozen=True)
class Section:
    """A part of the report.

    Attributes:
        title: its heading.
        entries: single entries.
        lines: of the same entries each: requests, rows, events.

    Raises:
        ValueError: when lines differ in their entries, or two names lead to the same key of the JSON.
    """

    title: str
    entries: tuple[Entry, ...] = ()
    lines: tuple[tuple[Entry, ...], ...] = ()

    def __post_init__(self) -> None:
        _check_keys([LINES, *(entry.name for entry in self.entries)])
        names = {tuple(entry.name for entry in line) for line in self.lines}
        if len(names) > 1:
            raise ValueError(f"{self.title}: the lines have different entries")
        for line in names:
            _check_keys(line)


@dataclass(frozen=True)
class Report:
    """All sections, in the order in which they are read.

    Raises:
        ValueError: when two titles lead to the same key of the JSON.
    """

    sections: tuple[Section, ...]

    def __post_init__(self) -> None:
        _check_keys(["kind", "format", *(section.title for section in self.sections)])

    def as_data(self, *, show_private: bool = False) -> dict[str, Any]:
        """Return the report as dictionaries and lists; the keys are the titles and names with underscores."""
        document: dict[str, Any] = {"kind": KIND, "format": FORMAT}
        for section in self.sections:
            content: dict[str, Any] = _named(section.entries, show_private)
            if section.lines:
                content[LINES] = [_named(line, show_private) for line in section.lines]
            document[_key(section.title)] = content
        return document

    def as_json(self, *, show_private: bool = False) -> str:
        """Return the report as one JSON object."""
        return json.dumps(self.as_data(show_private=show_private), indent=2, ensure_ascii=False) + "\n"

    def as_text(self, *, show_private: bool = False) -> str:
        """Return the report as text to read, with the same content as the JSON. Meant for letters of one width."""
        parts = [f"{KIND}, format {FORMAT}"]
        for section in self.sections:
            parts.append(f"\n{section.title}\n{'-' * len(section.title)}")
            width = max((len(entry.name) for entry in section.entries), default=0)
            parts += [
                f"{entry.name:<{width}}{GAP}{_shown(entry.datum, show_private, NOT_KNOWN)}".rstrip()
                for entry in section.entries
            ]
            if section.entries and section.lines:
                parts.append("")
            parts += _table(section.lines, show_private)
        return "\n".join(parts) + "\n"


def public_entries(values: Mapping[str, Plain]) -> tuple[Entry, ...]:
    """Return entries that anybody may see, by name."""
    return tuple(Entry(name, Public(value)) for name, value in values.items())


def hidden(value: str, shown: int = 2) -> Private:
    """Return a private datum of which strangers see the first `shown` characters, and how many there are."""
    beginning = value[:shown] if len(value) > 2 * shown else ""
    return Private(value, f"{beginning}… ({len(value)} characters)")


def _value(datum: Datum, show_private: bool) -> Plain:
    """Return what is shown of it; a text keeps to one line, so that it cannot look like another entry."""
    value = datum.masked if isinstance(datum, Private) and not show_private else datum.value
    return outgoing(value) if isinstance(value, str) else value


def _shown(datum: Datum, show_private: bool, nothing: str) -> str:
    value = _value(datum, show_private)
    if value is None:
        return nothing
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _named(entries: Iterable[Entry], show_private: bool) -> dict[str, Plain]:
    return {_key(entry.name): _value(entry.datum, show_private) for entry in entries}


def _key(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")


def _check_keys(names: Iterable[str]) -> None:
    keys = [_key(name) for name in names]
    if len(set(keys)) != len(keys):
        raise ValueError(f"names that lead to the same key: {', '.join(keys)}")


def _table(lines: tuple[tuple[Entry, ...], ...], show_private: bool) -> list[str]:
    if not lines:
        return []
    columns = [_column(cells, show_private) for cells in zip(*lines, strict=True)]
    return [GAP.join(cells).rstrip() for cells in zip(*columns, strict=True)]


def _column(entries: tuple[Entry, ...], show_private: bool) -> list[str]:
    """Return the heading and the cells, filled up to the same width: numbers to the right."""
    cells = [entries[0].name, *(_shown(entry.datum, show_private, NOTHING) for entry in entries)]
    width = max(map(len, cells))
    aligned = str.rjust if any(_is_number(entry.datum) for entry in entries) else str.ljust
    return [aligned(cell, width) for cell in cells]


def _is_number(datum: Datum) -> bool:
    value = datum.value
    return isinstance(value, (int, float)) and not isinstance(value, bool)
