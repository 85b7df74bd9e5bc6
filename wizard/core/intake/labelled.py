"""Collect all labelled values of a text, table columns included, and the names of accounts."""

from __future__ import annotations

import re
from typing import NamedTuple

from wizard.core.intake.fields import Field, find_fields
from wizard.core.intake.labels import BEFORE_LINE, LABELS, Label
from wizard.core.intake.places import Places
from wizard.core.intake.tables import find_tables
from wizard.core.text.lazy_pattern import lazy_pattern

_NAME_LINE = lazy_pattern(
    rf"^{BEFORE_LINE}(?:CLIENT |ACCOUNT )?NAME[ \t]{{0,8}}:[ \t]{{0,8}}(?P<name>[^\r\n]{{0,400}})",
    re.MULTILINE | re.IGNORECASE,
)
_NAME = lazy_pattern(r"[^\"'\r\n,;|<>]{0,80}")
_NO_NAME = frozenset(("", "undefined", "null"))


class Labelled(NamedTuple):
    """All labelled values.

    Attributes:
        fields: the values, from left to right.
        names: what accounts are called, with the places of the names.
        name_lines: the places of names that fill the rest of a line: what stands there is a name, whatever it reads like.
    """

    fields: tuple[Field, ...]
    names: tuple[tuple[str, int], ...]
    name_lines: tuple[tuple[int, int], ...]


def labelled_values(text: str) -> Labelled:
    """Return the labelled values of a plain text."""
    tables = find_tables(text)
    headers = Places((table.start, table.header_end) for table in tables)
    fields = [one for one in find_fields(text) if one.label_start not in headers]
    fields += [one for table in tables for one in table.fields]
    name_lines = tuple(match.span("name") for match in _NAME_LINE.finditer(text))
    in_names = Places(name_lines)
    on_lines = {one.label for one in fields if one.at_line_start and one.label_start not in in_names}
    kept = [one for one in fields if one.label not in on_lines or one.label_start not in in_names]
    names = [name for table in tables for name in table.names]
    names += [(text[start:end].strip(), start) for start, end in name_lines]
    for one in kept:
        if one.label is Label.NAME and (name := _NAME.match(text, one.start)) is not None:
            names.append((name.group().strip(), one.start))
    return Labelled(
        tuple(sorted(kept, key=lambda one: one.start)),
        tuple((name, start) for name, start in names if name not in _NO_NAME and not LABELS.search(name)),
        name_lines,
    )
