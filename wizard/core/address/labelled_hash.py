"""Find a store hash that follows its label, in any syntax."""

from __future__ import annotations

import bisect
import re
from itertools import pairwise

from wizard.core.address.finding import Candidate, Form, StoreFinding, StoreHash, refusal
from wizard.core.address.store_hosts import is_placeholder
from wizard.core.failures import FailureKind
from wizard.core.intake.fields import Field
from wizard.core.intake.labelled import labelled_values
from wizard.core.intake.labels import Label
from wizard.core.intake.shapes import is_placeholder as stands_for_a_value
from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.core.text.pasted_text import PlainText, Word

_LABELLED_VALUE = lazy_pattern(r"[{$]{0,3}(?:store-)?(?P<hash>[a-z0-9]{4,12})(?:-[0-9]{1,9})?}{0,2}", re.IGNORECASE)
_MORE_WORDS = lazy_pattern(r"[ \t]+\w")
_STORE_LABELS = frozenset((Label.STORE, Label.STORE_ID, Label.HASH))
_NAMED_STORE = lazy_pattern(
    r"(?<![\w.@/-])(?:store|shop|boutique|magasin|tienda|negozio|loja|winkel|laden)"
    r"(?:[ \t]{1,2}(?:is|ist|est|es|id|no\.?|nr\.?))?"
    r"(?:[ \t]{0,2}[:=#-][ \t]{0,2}|[ \t]{1,2})[\"'`(*]{0,3}(?P<hash>[a-z0-9]{6,12})(?![\w@/-]|\.\w)",
    re.IGNORECASE,
)
_MIXED = 2
"""Changes between letters and digits by which a hash is told from a name with a number, such as outlet24."""
_SPACE = lazy_pattern(r"\s")


def labelled_hashes(text: PlainText, all_words: list[Word], foreign: set[int]) -> list[StoreFinding]:
    """Find ``Store Hash: g5cd38`` as password managers, settings files, sheets and e-mails write it.

    Args:
        text: what was pasted.
        all_words: its words, in order.
        foreign: numbers of the pieces that are somebody else's address.
    """
    starts = [word.start for word in all_words]
    found: list[StoreFinding] = []
    for one in labelled_values(text.text).fields:
        if one.label not in _STORE_LABELS:
            continue
        match = _LABELLED_VALUE.fullmatch(one.value)
        if match is None or is_placeholder(match["hash"]):
            continue
        if (
            one.firm and match["hash"].isalpha() and stands_for_a_value(match["hash"])
        ):  # STORE_HASH=<your hash>, REDACTED
            found.append(refusal(FailureKind.STORE_PLACEHOLDER, text=one.value))
            continue
        word = all_words[max(bisect.bisect_right(starts, one.label_start) - 1, 0)]
        if word.chunk in foreign and not _SPACE.search(text.text, word.end, one.label_start):
            continue
        if one.label is Label.STORE_ID and match["hash"].isdigit():  # BigCommerce numbers its stores, too
            found.append(refusal(FailureKind.STORE_NUMBER))
            continue
        kind = _labelled_kind(one, match["hash"], text.text)
        if kind is not None:
            span = text.origin_span(one.start + match.start("hash"), one.start + match.end("hash"))
            found.append(kind(match["hash"].lower(), Form.LABELLED, span))
    return found


def named_stores(text: PlainText) -> list[StoreFinding]:
    """Find ``the token for store g5cd38``: letters mixed with digits that a sentence calls a store. Never certain."""
    found: list[StoreFinding] = []
    for match in _NAMED_STORE.finditer(text.text):
        value = match["hash"].lower()
        changes = sum(left.isdigit() != right.isdigit() for left, right in pairwise(value))
        if changes >= _MIXED and not is_placeholder(value):
            found.append(Candidate(value, Form.LABELLED, text.origin_span(*match.span("hash"))))
    return found


def _labelled_kind(one: Field, value: str, text: str) -> type[StoreHash] | type[Candidate] | None:
    """Tell how certain a labelled value is; None when it is none.

    A word of letters alone is taken less easily (“the store hash is shown above”), and ``hash`` without ``store`` may belong to
    something else.
    """
    more = _MORE_WORDS.match(text, one.end) is not None
    if value.isalpha():
        if one.label is Label.HASH or (not one.firm and (more or one.between not in ("dash", "line", "list"))):
            return None
        return StoreHash if one.firm and one.label is Label.STORE and not more else Candidate
    return Candidate if one.label is Label.HASH else StoreHash
