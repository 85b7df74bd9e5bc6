"""Values named in a sentence: after extra words, or before their label ("… is the store hash")."""

from __future__ import annotations

import re

from wizard.core.intake.labels import Label
from wizard.core.text.lazy_pattern import lazy_pattern

_TOKEN_FROM = 16
"""Characters from which on a word with a digit passes for a token, a client ID or a secret in a sentence."""
_VALUE = r"(?P<value>[a-z0-9]{4,64})"
_QUOTES = "\"'`“”„‘’*_~»›"  # noqa: RUF001 - the quotes that people and editors write
_ARTICLE = (
    r"(?:the|our|my|your|this|a|an|new|old|current|right|der|die|das|den|dein|ihr|unser|mein|(?:neu|alt)e[rsn]?|le|la|un|une|notre|votre|mon|nouveau|ancien"
    r"|el|il|lo|nuestro|mi|tu|su|nostro|mio|nuovo|o|um|nosso|meu|seu|novo|het|de|onze|ons|mijn|nieuwe|bigcommerce|live)"
)
_BLANK = r"(?:[ \t]{1,3}|[ \t]{0,2}\r?\n[ \t>]{0,6})"
_IS = r"(?:is|was|ist|war|est|es|è|é|as|als|comme|como|come|هو|هي|が|は|是)"
_THAT = r"(?:this|that|it|das|ce|esto|questo)"
_NAMED_BEHIND = lazy_pattern(
    rf"(?<![\w@/.-]){_VALUE}[{_QUOTES}]{{0,3}}(?:"
    rf"{_BLANK}(?:(?:that|it)['’]s|(?:{_THAT} )?{_IS})"
    rf"(?:{_BLANK}{_ARTICLE}){{0,3}}(?:{_BLANK}|{_BLANK}l['’])"
    r"|[ ]{0,2}[がは是][ ]{0,2}"
    r"|[ \t]{0,4}(?:<-{1,2}|←|<=)[ \t]{0,4}"
    rf"|[ ]-{{1,2}}[ ](?:(?:that['’]s|this is|that is) )?(?:{_ARTICLE} ){{0,3}}"
    rf"|[ ]{{0,2}}[(\[](?:{_ARTICLE} ){{0,3}}"
    rf"|,[ ](?:{_ARTICLE} ){{1,3}}"
    rf")[{_QUOTES}]{{0,3}}$",
    re.IGNORECASE,
)
_PAIR = lazy_pattern(
    rf"(?:^|[\r\n{{,])[ \t>*\"'-]{{0,6}}{_VALUE}[\"'`]?[ \t]{{0,2}}(?:[:=,|]|\t)[ \t]{{0,2}}[\"'`]?$", re.IGNORECASE
)
"""A value at the beginning of its line or entry, with what gives it a name."""
_ENDS = lazy_pattern(r"[\"'`*_.;)\]]{0,3}[ \t]{0,8}(?:[,}\r\n]|$)")
_LINKS = r"(?:is|was|ist|war|wäre|est|es|è|é|lautet|equals|use|(?:should|would|will) be)"
_MORE_WORDS = lazy_pattern(
    r"[ \t]{1,2}(?:for|of|to|from|in|on|you|we|that|which|is|für|von|zu|des|der|ist|unser\w{0,2}|ihre?s|meines|de|du|pour"
    r"|est|para|es|per|voor|van)\b[^\r\n:=|<>,;]{0,80}?"
    rf"(?:(?:[ \t]{_LINKS}\b)?[ \t]{{0,4}}:|[ \t]{_LINKS}|[ \t]{{0,4}}\r?\n[> \t]{{0,8}})"
    rf"\s{{0,4}}[{_QUOTES}]{{0,3}}{_VALUE}(?![\w@/-]|\.\w)",
    re.IGNORECASE,
)
_DIGIT = lazy_pattern("[0-9]")
_FAR = 60
"""Characters before a name in which its value may stand."""


def fits(label: Label, value: str) -> bool:
    """Tell whether a word may be the value of a label that only a sentence gives it."""
    if not value.isascii() or not value.isalnum() or not any(sign.isdigit() for sign in value):
        return False
    if label in (Label.STORE, Label.HASH, Label.STORE_ID):
        return 4 <= len(value) <= 12 and (label is Label.STORE or not value.isdigit())
    return label in (Label.TOKEN, Label.CLIENT_ID, Label.CLIENT_SECRET) and len(value) >= _TOKEN_FROM


def named_behind(text: str, label: Label, start: int, end: int) -> tuple[int, int] | None:
    """Return the span of a value that comes before its name: “… is our store hash”, “… (access token)”.

    Args:
        text: the plain text.
        label: what the name stands for.
        start: where the name begins.
        end: where it ends.
    """
    first = max(start - _FAR - 64, 0)
    if _DIGIT.search(text, first, start) is None:
        return None
    head = text[first:start]
    match = _NAMED_BEHIND.search(head) or (_PAIR.search(head) if _ENDS.match(text, end) else None)
    if match is None or not fits(label, match["value"]):
        return None
    return first + match.start("value"), first + match.end("value")


def named_before(text: str, label: Label, end: int) -> tuple[int, int] | None:
    """Return the span of a value that comes after its name and more words: “the token for our store … is …”.

    Args:
        text: the plain text.
        label: what the name stands for.
        end: where the name ends.
    """
    match = _MORE_WORDS.match(text, end)
    return match.span("value") if match is not None and fits(label, match["value"]) else None
