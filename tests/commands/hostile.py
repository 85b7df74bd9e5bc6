"""Hostile details of failures, and what may never be printed."""

from __future__ import annotations

import re
import string

from wizard.core.failures import FailureKind
from wizard.core.text.outgoing import LONGEST_LINE

TOKEN = "q7z4x9w2k8v5j3h6g1f0d9s8p2m4n6b"
STEERING = "\x00\x07\x1b[31m\x7f\x85\x9b2J\u202a\u202b\u202d\u202e\u2066\u2067\u200e\u200f\u2028\u2029\r\n"
HOSTILE = f"{TOKEN}{STEERING}{TOKEN}{'x' * 10_000}{TOKEN}"
NOT_FOR_A_TERMINAL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]")
DETAILS = {
    name
    for kind in FailureKind
    for text in kind.value
    for _, name, _, _ in string.Formatter().parse(text)
    if name is not None
}


def is_clean(text: str) -> bool:
    """Tell whether a text can neither steer nor tell: each line is bounded, and no piece of the token is in it."""
    pieces = (TOKEN[start : start + 12] for start in range(len(TOKEN) - 11))
    bounded = all(len(line) <= LONGEST_LINE for line in text.split("\n"))
    return bounded and not NOT_FOR_A_TERMINAL.search(text) and not any(piece in text for piece in pieces)
