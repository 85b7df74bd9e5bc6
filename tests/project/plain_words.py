"""What is wrong with an English sentence on screen: banned words, length, spelling, quotes."""

from __future__ import annotations

import re

LONGEST = 25
"""Words in a sentence."""

_PLACEHOLDER = re.compile(r"\{(\w*)\}")
_MNEMONIC = re.compile(r"&(?=\w)")
_END = re.compile(r"(?<=[.!?…])[”’)]*\s+|\n+")
_WORD = re.compile(r"[\w{%]")
BANNED = re.compile(
    r"\b(proven|prove[sd]?|reading|wanted|hand(?:s|ed|ing)? (?:it )?over|stands?|leads?|all the same|is told|as intended|"
    r"afterwards|anew|beg[iau]ns?|beginning|holds|cannot|(?:do|does|did|is|was|are|were|will|could) not|"
    r"invalid|forbidden|illegal|oops|sorry|please|simply|wizard|make-believe|rehears\w+|deep check|"
    r"(?:this|the) program(?! that))\b",
    re.IGNORECASE,
)
"""voice.md's and the copy deck's, with what the older words said for them."""
TECHNICAL = re.compile(r"(?i:\boauth\b|\bscopes?\b|\bendpoints?\b)|\bGET\b|\bPOST\b|\b[2-5]\d\d\b|/v[23]/")
"""What belongs into Details: methods, statuses, paths, and a permission called scope."""
FILLED_IN = re.compile(r"\{(?:status|path|asked)\}")
"""Likewise, where it is filled in."""
BRITISH = re.compile(
    r"\b(licen[c]e\w*|practis\w+|label{2}\w+|cancel{2}\w+|travel{2}\w+|colour\w*|behaviour\w*|favourite\w*|grey|centre\w*|"
    r"catalogue\w*|programmes?|cheques?|whilst|towards|fulfils?|judgement|"
    r"(?:organ|recogn|synchron|author|personal|summar|custom|initial|minim|maxim|real|util)is(?:e[sd]?|ing|ation)|"
    r"analys(?:e[sd]?|ing)|e-mails?|set-ups?|look-ups?|pick-ups?|start-ups?|tick(?:s|ed|ing)?|log(?:ged)? in)\b",
    re.IGNORECASE,
)
SHOWS_ITS_HASH = "/admin/oauth/info"
"""The one path that a merchant is asked to open."""
STRAIGHT = re.compile(r"['\"]")


def complaints(text: str, *, in_details: bool = False, in_mail: bool = False) -> list[str]:
    """Return what is wrong with a text, in words; empty: nothing.

    Args:
        text: as it stands in the source, with placeholders and keyboard letters.
        in_details: technical words are in their place.
        in_mail: a person writes to another, and may say please.
    """
    said = _MNEMONIC.sub("", text).replace(SHOWS_ITS_HASH, "…")
    bare = _PLACEHOLDER.sub("{}", said)
    found = [f"banned: {word}" for word in BANNED.findall(bare) if not (in_mail and word.lower() == "please")]
    if not in_details:
        found += [f"belongs into Details: {word}" for word in TECHNICAL.findall(bare) + FILLED_IN.findall(said)]
    found += [f"not US English: {word}" for word in BRITISH.findall(bare)]
    found += [f"a straight quote: {mark}" for mark in STRAIGHT.findall(said)]
    return found + longer_than(LONGEST, bare)


def longer_than(limit: int, text: str) -> list[str]:
    """Return the sentences of `text` that have more words than `limit`, each with their number."""
    return [f"{count} words: {sentence}" for sentence in _END.split(text) if (count := _count(sentence)) > limit]


def _count(sentence: str) -> int:
    return sum(1 for word in sentence.split() if _WORD.search(word))
