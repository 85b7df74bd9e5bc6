"""Undoes the quoted-printable encoding of a saved mail. Source: RFC 2045, section 6.7."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wizard.core.text.pasted_text import PlainText

_SOFT_BREAK = r"=[ \t]{0,8}(?:\r\n|\n|\r)[ \t>]{0,16}"
_ESCAPE = re.compile(rf"(?P<bytes>(?:=[0-9A-F]{{2}}){{1,60}})|{_SOFT_BREAK}")
_BREAKS = re.compile(rf"{_SOFT_BREAK}|=20[\r\n]")
_TELLS = re.compile(r"=(?:3D|20|C2=A0|E2=80|C3=[89AB][0-9A-F])")


def is_quoted_printable(text: str) -> bool:
    """Tell whether the text is encoded so: it has line breaks of that encoding, and characters."""
    return _BREAKS.search(text) is not None and _TELLS.search(text) is not None


def plain_of_mail(text: PlainText) -> PlainText:
    """Return the text without the encoding: soft line breaks go, characters come back."""
    return text.exchanged(_changes(text.text))


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _ESCAPE.finditer(text):
        raw = bytes.fromhex((match["bytes"] or "").replace("=", ""))
        yield *match.span(), raw.decode("utf-8", errors="replace").replace("\u00a0", " ").replace("\u200b", "")
