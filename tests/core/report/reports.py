"""Reading a report as support does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from wizard.core.report.document import Report


def text_of_sections(report: Report, show_private: bool) -> dict[str, str]:
    """Return what stands under each heading of the text."""
    text = report.as_text(show_private=show_private)
    parts: dict[str, str] = {}
    for section in reversed(report.sections):
        text, _, parts[section.title] = text.rpartition(f"\n{section.title}\n{'-' * len(section.title)}\n")
    return parts


def leaves(data: Any) -> Iterator[object]:
    """Give every value, however deep."""
    if isinstance(data, dict | list):
        for inner in data.values() if isinstance(data, dict) else data:
            yield from leaves(inner)
    else:
        yield data


def assert_same_content(report: Report, show_private: bool) -> None:
    """Each value of the JSON stands in the text, under the same heading."""
    data = report.as_data(show_private=show_private)
    assert json.loads(report.as_json(show_private=show_private)) == data
    parts = text_of_sections(report, show_private)
    contents = [content for content in data.values() if isinstance(content, dict)]
    for (title, part), content in zip(reversed(parts.items()), contents, strict=True):
        for value in leaves(content):
            assert any(word in part for word in as_words(value)), (title, value)


def as_words(value: object) -> tuple[str, ...]:
    """How a value may be written for a person."""
    if value is None:
        return "not known", "-"
    if isinstance(value, bool):
        return ("yes" if value else "no",)
    return (str(value).strip(),)
