"""Find labels and their values in plain text, in any syntax, with their positions."""

from __future__ import annotations

import re
from typing import NamedTuple

from wizard.core.intake.labels import (
    BEFORE_LINE,
    CLOSERS,
    HALF_OWN_KEY,
    LABELS,
    OPENERS,
    OTHERS_TOKEN,
    OWN_KEYS,
    SEPARATORS,
    VALUE,
    Label,
    label_of,
)
from wizard.core.intake.sentences import fits, named_before, named_behind
from wizard.core.intake.shapes import TOKEN_LENGTH
from wizard.core.text.lazy_pattern import lazy_pattern

_LINE_START = lazy_pattern(rf"[\r\n]{BEFORE_LINE}[\"'`]?$")
_DIGIT = lazy_pattern(r"[0-9]")
_FIRM = ("keyed", "sign", "markup")
_GOES_ON = lazy_pattern(
    r"(?<=[A-Za-z0-9])[\u0600-\u06ff\u2600-\u27bf\u3005-\u30ff\u4e00-\u9fff\uac00-\ud7af\U0001f000-\U0001faff]"
)
"""The sentence that goes on behind a value in a language without blanks, or a small picture."""
_QUOTES = "\"'`“‘"  # noqa: RUF001 - the quotes that people and editors write
_EDGE = ".:!?*_~…-=/"
_PLAIN_WORD = lazy_pattern(r"[A-Za-z_.]{1,40}")
_ASSIGNED = lazy_pattern(r"[ \t]{0,4}:?=>?[ \t]{0,4}|[ \t](?:\?\?|\|\|)[ \t]")
_SCHEME = lazy_pattern(r"(?:bearer|token|basic)[ ]{1,4}", re.IGNORECASE)
_KEY_BEFORE = lazy_pattern(r"\\{0,3}[\"'](?:key|name)\\{0,3}[\"']\s{0,8}:\s{0,8}\\{0,3}[\"']$", re.IGNORECASE)
_VALUE_BEFORE = lazy_pattern(
    r"\\{0,3}[\"']value\\{0,3}[\"']\s{0,8}:\s{0,8}\\{0,3}[\"'](?P<value>[^\"'{}\\]{1,400})\\{0,3}[\"'][^{}]*$"
)
_VARIABLE = "{<$%["
"""What stands before a name that itself is the value: {{ACCESS_TOKEN}}."""
_PREFIX = lazy_pattern(r"(?:[A-Za-z]{1,20}[_.-]){0,3}")
_ENDS_VALUE = lazy_pattern(r"[\"'`,;.)}\]]{0,4}[ \t]{0,8}(?:[\r\n,;}]|$)")
_ASSIGNS = lazy_pattern(r"[\"'`]?[ \t]{0,4}[:=]")
_COVERED = lazy_pattern(r"[*•●.…_~-]{3,}$")
"""What covers up the rest of a value; markup has two signs at most."""
_FAR = 300
"""Characters before a name in which its value may stand: {"value": "…", "key": "…"}."""


class Field(NamedTuple):
    """A label and its value.

    Attributes:
        label: what the name says that the value is.
        value: the text of the value, without quotes and punctuation at its end.
        start: where the value begins in the plain text.
        end: where it ends there (exclusive).
        label_start: where the name begins.
        between: what stands between name and value, as a group of `SEPARATORS`.
        at_line_start: True when nothing stands before the name in its line.
        others: True when the name is that of another program's token.
        cut: True when the value ends with dots, or with the beginning of the next name of BigCommerce's file.
    """

    label: Label
    value: str
    start: int
    end: int
    label_start: int
    between: str
    at_line_start: bool
    others: bool = False
    cut: bool = False

    def __repr__(self) -> str:  # without the value, which may be a token
        return f"Field({self.label}, {self.start}, {self.end})"

    @property
    def firm(self) -> bool:
        """True when the separator assigns a value, rather than being part of a sentence."""
        return self.between in _FIRM


def find_fields(text: str) -> list[Field]:
    """Return the labelled values of a plain text, from left to right. Linear in its length."""
    found = []
    for match in LABELS.finditer(text):
        separator = _separator(text, match.end())
        has_own_key = separator is not None and separator.lastgroup == "keyed"
        one = (None if has_own_key else _before(text, match)) or _behind(text, match, separator)
        if one is None or not one.firm:
            one = _in_sentence(text, match, one)
        if one is not None:
            found.append(one)
    return found


def _in_sentence(text: str, match: re.Match[str], behind: Field | None) -> Field | None:
    """Read the value a sentence gives this name: `behind` if it follows at once, else one further away."""
    label = label_of(match)
    if behind is not None and behind.between in ("word", "call") and fits(label, behind.value):
        return behind
    place = named_behind(text, label, match.start(), match.end())
    if place is None and (behind is None or not fits(label, behind.value)):
        place = named_before(text, label, match.end())
    return _field(text, match, *place, "word") if place is not None else behind


def _behind(text: str, match: re.Match[str], separator: re.Match[str] | None) -> Field | None:
    """Read the value that follows a name."""
    if separator is None:
        return None
    start = _end_of(OPENERS, text, separator.end())
    start = _end_of(_SCHEME, text, start)
    value = VALUE.match(text, start)
    for _ in range(2):  # `accessToken: string = "…"`, `token = process.env.TOKEN ?? "…"`
        assigned = _ASSIGNED.match(text, value.end()) if value and _PLAIN_WORD.fullmatch(value.group()) else None
        if assigned is None:
            break
        value = VALUE.match(text, _end_of(OPENERS, text, assigned.end()))
    if value is None:
        return None
    if _is_next_name(text, value):
        return None
    between = separator.lastgroup or ""
    if between == "list" and text[value.start() - 1] in _QUOTES:  # "X-Auth-Token", "…"
        between = "sign"
    return _field(text, match, value.start(), value.end(), between)


def _is_next_name(text: str, value: re.Match[str]) -> bool:
    """Tell whether the next name follows at once, so that this one has no value. A name as a value ("ACCESS_TOKEN") is one."""
    name = LABELS.search(value.group())
    if name is None or text[value.start() - 1] in _VARIABLE:
        return False
    if name.start() == 0 and not _DIGIT.search(value.group()):
        return "_" not in value.group() or not _ENDS_VALUE.match(text, value.end())
    head, tail = value.group()[: name.start()], value.group()[name.end() :]
    return _PREFIX.fullmatch(head) is not None and (
        tail[:1] in ("=", ":") or _ASSIGNS.match(text, value.end()) is not None
    )


def _separator(text: str, start: int) -> re.Match[str] | None:
    behind = _end_of(CLOSERS, text, start)
    return SEPARATORS.match(text, behind)


def _before(text: str, match: re.Match[str]) -> Field | None:
    """Read the value before its name, as in ``{"value": "…", "key": "access_token"}``."""
    start = max(match.start() - _FAR, 0)
    head = text[start : match.start()]
    key = _KEY_BEFORE.search(head, max(len(head) - 40, 0))
    value = _VALUE_BEFORE.search(head[: key.start()]) if key else None
    if value is None:
        return None
    return _field(text, match, start + value.start("value"), start + value.end("value"), "keyed")


def _field(text: str, match: re.Match[str], start: int, end: int, between: str) -> Field:
    glued = OWN_KEYS.search(text, start, min(end + 16, len(text)))
    if glued is not None and glued.start() < end:
        end = glued.start()
    raw = text[start:end]
    if not raw.isascii() and (goes_on := _GOES_ON.search(text, start, end)) is not None:
        raw = text[start : goes_on.start()]
    cut = raw.rstrip("!?:").endswith("..") or (glued is None and HALF_OWN_KEY.search(raw) is not None)
    value = raw.rstrip(_EDGE) or (raw if len(raw) > 2 else "")  # only asterisks and dots: masked
    if len(value) < TOKEN_LENGTH and _COVERED.search(raw) and not cut:
        value = raw
    label = label_of(match)
    head = text[match.start() - 24 : match.start()] if match.start() > 24 else "\n" + text[: match.start()]
    return Field(
        label,
        value,
        start,
        start + len(value),
        match.start(),
        between,
        _LINE_START.search(head) is not None,
        label is Label.TOKEN and OTHERS_TOKEN.search(head) is not None,
        cut,
    )


def _end_of(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start
