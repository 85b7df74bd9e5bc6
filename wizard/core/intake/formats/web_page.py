"""The text of a saved web page, with the values of its fields and the targets of its links."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.core.text.pasted_text import PlainText, folded

_BEGINS = lazy_pattern(
    r"\s*(?:<!doctype html|<html|<head|<body|<!--|<meta|<table|<div|<p[ >]|<ul|<dl|<form|<span|<pre)", re.IGNORECASE
)
_SOMEWHERE = lazy_pattern(
    r"<(?:html|body|table|div)[\s>]|<w?br\s?/?>|</(?:p|div|td|tr|li|span|b|strong|code|pre)>", re.IGNORECASE
)
_PART = lazy_pattern(
    r"<(?P<close>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9:-]{0,30})|<!--"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});)"
)
_ATTRIBUTE = lazy_pattern(
    r"\b(?P<name>value|href|content|name|aria-label|data-clipboard-text|placeholder)\s{0,4}=\s{0,4}"
    r"(?P<quote>[\"'])(?P<value>[^\"'<>]{1,500})(?P=quote)",
    re.IGNORECASE,
)
_IN_LINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "big",
        "code",
        "em",
        "font",
        "i",
        "kbd",
        "label",
        "mark",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "tt",
        "u",
        "wbr",
    ]
)
_CELLS = frozenset(("td", "th"))
_LINE_END = lazy_pattern(r"[ \t]{0,8}\r?\n")
_UNSEEN = frozenset(("style",))
_LOOKED_AT = 4000


def is_web_page(text: str) -> bool:
    """Tell whether `text` is the source of a web page, or of a piece of one."""
    head = text[:_LOOKED_AT]
    return _BEGINS.match(head) is not None or _SOMEWHERE.search(head) is not None


def plain_of_web_page(text: PlainText) -> PlainText:
    """Return the text of the page, with the values of its tags on lines of their own."""
    return text.exchanged(_changes(text.text))


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    done = 0
    closers = {"-->": 0, "</style": 0}
    for part in _PART.finditer(text):
        start = part.start()
        if start < done:
            continue
        if part["entity"]:
            yield start, part.end(), folded(html.unescape(part.group()))
            continue
        tag = (part["tag"] or "").lower()
        if not tag:
            done = _behind(text, "-->", start, closers)
            yield start, done, ""
            continue
        if tag in _UNSEEN and not part["close"]:
            done = _behind(text, f"</{tag}", start, closers)
            yield start, done, ""
            continue
        end = text.find(">", start, start + _LOOKED_AT)
        if end < 0:
            continue
        done = end + 1
        if tag == "br" and (line_end := _LINE_END.match(text, done)):  # a line break in the source, not on the page
            done = line_end.end()
        yield from _tag(text, start, done, tag, closing=bool(part["close"]))


def _tag(text: str, start: int, end: int, tag: str, *, closing: bool) -> Iterator[tuple[int, int, str]]:
    """Replace a tag with a line break, with a tab between cells, or with nothing inside a line. Its values stay."""
    instead = "" if tag in _IN_LINE else "\n"
    if tag in _CELLS:
        instead = "" if closing else "\t"
    at = start
    kept = False
    for attribute in () if closing else _ATTRIBUTE.finditer(text, start, end):
        named = attribute["name"].lower() == "name"
        yield at, attribute.start("value"), (" <- " if named else "\t") if kept else "\n"
        at, kept = attribute.end("value"), True
    yield at, end, "\n" if kept else instead


def _behind(text: str, closer: str, start: int, closers: dict[str, int]) -> int:
    """Return where the closer ends; when there is none from here on, the rest of the text is not searched again."""
    known = closers[closer]
    if known < 0:
        return start + 4
    found = known if known > start else text.find(closer, start)
    closers[closer] = found
    return start + 4 if found < 0 else found + len(closer)
