"""The plain text of an RTF document, as TextEdit, WordPad and Word save it. Source: Rich Text Format 1.9.1."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.core.text.pasted_text import PlainText, folded

_PART = lazy_pattern(
    r"\\'(?P<byte>[0-9a-fA-F]{2})|\\u(?P<unicode>-?[0-9]{1,6}) ?(?P<instead>\\'[0-9a-fA-F]{2}|[^\\{}\r\n])?"
    r"|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?[0-9]{0,10}) ?|\\(?P<sign>.)|(?P<brace>[{}])|(?P<line>[\r\n]+)",
    re.DOTALL,
)
_LINES = frozenset(("par", "line", "row", "sect", "page"))
_SIGNS = {"~": " ", "_": "-", "-": "", "\n": "\n", "\r": "\n", "{": "{", "}": "}", "\\": "\\"}
_WORDS = {
    "tab": "\t",
    "cell": "\t",
    "emdash": "-",
    "endash": "-",
    "lquote": "'",
    "rquote": "'",
    "ldblquote": '"',
    "rdblquote": '"',
}
_NOT_SHOWN = frozenset(
    ("fonttbl", "colortbl", "stylesheet", "info", "pict", "listtable", "listoverridetable", "generator", "themedata")
)


def plain_of_rich_text(text: PlainText) -> PlainText:
    """Return what a reader of the document sees."""
    return text.exchanged(_changes(text.text))


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    depth = 0
    replaced = True
    hidden = hidden_from = 0  # the depth of the group that is not shown, and where it begins
    for part in _PART.finditer(text):
        start, end = part.span()
        word, brace = part["word"], part["brace"]
        if brace == "{":
            depth += 1
        elif brace == "}":
            if hidden == depth and hidden:
                hidden = 0
                yield hidden_from, end, ""
                depth -= 1
                continue
            depth -= 1
        if not hidden and depth and (word in _NOT_SHOWN or part["sign"] == "*"):
            hidden, hidden_from = depth, start
        if word == "uc":
            replaced = part["number"] != "0"
        if hidden:
            continue
        if part["unicode"] and not replaced and part["instead"]:
            end = part.start("instead")  # TextEdit writes nothing for older programs behind a sign
        yield start, end, _shown(part)
    if hidden:
        yield hidden_from, len(text), ""


def _shown(part: re.Match[str]) -> str:
    if part["byte"]:
        return folded(bytes.fromhex(part["byte"]).decode("cp1252", errors="replace"))
    if part["unicode"]:
        number = int(part["unicode"]) % 0x10000
        return "" if 0xD800 <= number < 0xE000 else folded(chr(number))
    if part["word"]:
        return "\n" if part["word"] in _LINES else _WORDS.get(part["word"], "")
    return _SIGNS.get(part["sign"] or "", "")
