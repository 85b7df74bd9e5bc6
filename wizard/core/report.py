"""The support report: what of it may be seen is said where a datum is made, by its type, and never found out afterwards.

A datum is `Public` or `Private`; nothing else can be put into a report. A private one carries the form in which strangers
may see it, and shows itself only to whoever asks for that by name. There is no type for a secret, so none gets in.

The report is English, whatever the window speaks: its reader is support.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

Plain = str | int | float | bool | None
"""What a datum can hold; None: not known, or not asked."""
NOT_KNOWN = "not known"
KIND = "bigcommerce-connect support report"
FORMAT = 1


@dataclass(frozen=True)
class Public:
    """A datum that anybody may see, such as a version."""

    value: Plain


@dataclass(frozen=True)
class Private:
    """A datum that points to the merchant, such as the store hash.

    Attributes:
        value: the datum itself.
        masked: what is shown instead unless the merchant ticks that it may be seen.
    """

    value: str
    masked: str


Datum = Public | Private


@dataclass(frozen=True)
class Entry:
    """A named datum. The name is English words, such as ``request id``."""

    name: str
    datum: Datum


@dataclass(frozen=True)
class Section:
    """A part of the report: single entries, then lines that all have the same entries (requests, rows, events)."""

    title: str
    entries: tuple[Entry, ...] = ()
    lines: tuple[tuple[Entry, ...], ...] = ()


@dataclass(frozen=True)
class Report:
    """All sections, in the order in which they are read."""

    sections: tuple[Section, ...]

    def as_data(self, *, show_private: bool = False) -> dict[str, Any]:
        """Return the report as dictionaries and lists; the keys are the titles and names with underscores."""
        document: dict[str, Any] = {"kind": KIND, "format": FORMAT}
        for section in self.sections:
            content: dict[str, Any] = _named(section.entries, show_private)
            if section.lines:
                content["lines"] = [_named(line, show_private) for line in section.lines]
            document[_key(section.title)] = content
        return document

    def as_json(self, *, show_private: bool = False) -> str:
        """Return the report as one JSON object."""
        return json.dumps(self.as_data(show_private=show_private), indent=2, ensure_ascii=False) + "\n"

    def as_text(self, *, show_private: bool = False) -> str:
        """Return the report as text to read, with the same content as the JSON."""
        parts = [KIND.capitalize()]
        for section in self.sections:
            parts.append(f"\n{section.title}\n{'-' * len(section.title)}")
            width = max((len(entry.name) for entry in section.entries), default=0)
            parts += [f"{entry.name:<{width}}  {_shown(entry.datum, show_private)}" for entry in section.entries]
            parts += _table(section.lines, show_private)
        return "\n".join(parts) + "\n"


def hidden(value: str, shown: int = 2) -> Private:
    """Return a private datum of which strangers see the first `shown` characters, and how many there are."""
    beginning = value[:shown] if len(value) > 2 * shown else ""
    return Private(value, f"{beginning}… ({len(value)} characters)")


def _value(datum: Datum, show_private: bool) -> Plain:
    if isinstance(datum, Public):
        return datum.value
    return datum.value if show_private else datum.masked


def _shown(datum: Datum, show_private: bool) -> str:
    value = _value(datum, show_private)
    if value is None:
        return NOT_KNOWN
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _named(entries: Iterable[Entry], show_private: bool) -> dict[str, Plain]:
    return {_key(entry.name): _value(entry.datum, show_private) for entry in entries}


def _key(words: str) -> str:
    return words.lower().replace(" ", "_").replace("-", "_")


def _table(lines: tuple[tuple[Entry, ...], ...], show_private: bool) -> list[str]:
    if not lines:
        return []
    rows = [[entry.name for entry in lines[0]]]
    rows += [[_shown(entry.datum, show_private) for entry in line] for line in lines]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
