"""Read a ``.ts`` file of Qt Linguist. Source of its shape: Qt's documentation, "Linguist TS file XML format"."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    """One sentence and what it is in another language.

    Attributes:
        context: the class or group it belongs to.
        source: English.
        forms: the translation; where there are plural forms, all of them.
        plural: True when it has plural forms.
        draft: True until a native reader has said that it is right.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    draft: bool


def entries(path: Path) -> Iterator[Entry]:
    """Give each entry of a ``.ts`` file.

    Raises:
        xml.etree.ElementTree.ParseError: when the file is not XML.
    """
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of this checkout
        for message in context.iter("message"):
            yield _entry(context.findtext("name", ""), message)


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    plural = message.get("numerus") == "yes"
    forms = [form.text for form in translation.iter("numerusform")] if plural else [translation.text]
    return Entry(
        context=context,
        source=message.findtext("source", ""),
        forms=tuple(form or "" for form in forms),
        plural=plural,
        draft=translation.get("type") == "unfinished",
    )
