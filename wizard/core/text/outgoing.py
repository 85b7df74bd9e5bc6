"""The filter that makes outside text safe to show, log, save and print.

Names of files, hosts and stores, what a server sends and what a person types go through :func:`outgoing` where they enter.
So terminal, window, report and files get one line of bounded length that can neither steer a terminal nor turn a sentence
around, and that holds no secret.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from wizard.core.credential.secret import MASK, living_secrets
from wizard.core.links import API_HOST
from wizard.core.text.lazy_pattern import lazy_pattern

LONGEST = 1000
"""Characters of a text; the names of all rows together are shorter."""
LONGEST_LINE = 4000
"""Characters of a line of the program's own, which may name several texts."""
RUN = 12
"""Characters of a secret that stand together by accident in no other text. Shorter secrets count as a whole."""
SHORTEST_SECRET = 6
LONGEST_SECRET = 300
"""A longer one is a text in which somebody looks for a secret, not a token or a passphrase."""

_PUBLIC = lazy_pattern(re.escape(API_HOST))
"""Never masked: a note pasted as the token names it too, and a failure has to say which host was asked."""


class Outgoing(str):
    """A text that went through :func:`outgoing`."""

    __slots__ = ()


def outgoing(text: str, longest: int = LONGEST) -> Outgoing:
    """Return `text` as one line without secrets, control characters and bidirectional marks.

    Args:
        text: whatever came from outside.
        longest: how many characters are kept; a longer text ends with an ellipsis.
    """
    kept = text[: longest + LONGEST_SECRET]  # a secret that begins before the end is known by what follows it
    line = kept if isinstance(text, Outgoing) else "".join(sign if sign.isprintable() else " " for sign in kept)
    line = _without_secrets(" ".join(line.split()) if line != kept else line)
    return Outgoing(line if len(line) <= longest else f"{line[: longest - 1]}…")


def outgoing_lines(text: str) -> str:
    """Return a text of several lines, each as it may go out; the last filter before a terminal."""
    return "\n".join(outgoing(line, LONGEST_LINE) for line in text.split("\n"))


def outgoing_data(document: Any) -> Any:
    """Return plain data with every text in it as it may go out; the last filter before JSON."""
    if isinstance(document, str):
        return outgoing_lines(document)
    if isinstance(document, Mapping):
        return {name: outgoing_data(value) for name, value in document.items()}
    if isinstance(document, list | tuple):
        return [outgoing_data(one) for one in document]
    return document


def holds_secret(text: str) -> bool:
    """Tell whether `text` holds a secret that the program knows, or a long piece of one."""
    return _without_secrets(text) != text


def _without_secrets(text: str) -> str:
    marked = [False] * len(text)
    for secret in living_secrets():
        if SHORTEST_SECRET <= len(secret) <= LONGEST_SECRET:
            for start, end in secret.places_in(text, RUN):
                marked[start:end] = [True] * (end - start)
    if True not in marked:
        return text
    for public in _PUBLIC.finditer(text):
        marked[public.start() : public.end()] = [False] * len(public.group())
    shown: list[str] = []
    for index, letter in enumerate(text):
        if not marked[index]:
            shown.append(letter)
        elif not index or not marked[index - 1]:
            shown.append(MASK)
    return "".join(shown)
