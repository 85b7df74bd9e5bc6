"""What support needs to know about a failure: why it happens, what to ask the merchant, what to do.

The merchant's own words for it are in `wizard.core.failures`. This is for the other end of the phone: English, technical, and
never part of the window. `bigcommerce-connect explain` and docs/diagnoses.md show it.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping

from wizard.core.advice import access_token, computer, network, store_address, token_test
from wizard.core.advice.form import Advice
from wizard.core.failures import FailureKind
from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.core.text.spelling import spelled

__all__ = ["ADVICE", "SUBJECTS", "Advice", "kind_of_code", "near_codes", "spelled_code"]

SUBJECTS: Mapping[str, str] = {
    "S": "The store address",
    "L": "Looking up a shop’s own address",
    "V": "The pasted value",
    "F": "BigCommerce’s file",
    "T": "The token test: what BigCommerce answered",
    "N": "The network: no answer from BigCommerce",
    "I": "Your list of stores",
    "K": "This computer’s keychain",
    "H": "A saved setup",
    "E": "Saving and copying",
    "P": "The app and its command line",
}
"""What the letter of a code stands for, in the order in which they are listed."""

ADVICE: Mapping[FailureKind, Advice] = {
    **store_address.ADVICE,
    **access_token.ADVICE,
    **token_test.ADVICE,
    **network.ADVICE,
    **computer.ADVICE,
}

_CODE = lazy_pattern(r"([a-z])[\s.:_-]{0,3}(\d{1,3})", re.IGNORECASE)
_BY_CODE = {kind.value.code: kind for kind in FailureKind}


def kind_of_code(said: str) -> FailureKind | None:
    """Return the kind that a code stands for, however it was typed: ``T-06``, ``t6``, ``T 06``; None: there is none."""
    return _BY_CODE.get(_normal(said))


def near_codes(said: str) -> tuple[str, ...]:
    """Return the closest existing codes with the same letter as a code that does not exist."""
    letter = said.strip()[:1].upper()
    same_letter = [code for code in _BY_CODE if code[0] == letter]
    return tuple(difflib.get_close_matches(_normal(said), same_letter, 3, 0.5)) or tuple(same_letter[:3])


def spelled_code(code: str) -> str:
    """Return a code as it is read out on the phone: ``T-06`` is "tango zero six"."""
    return " ".join(word for character, word in spelled(code) if character != "-")


def _normal(said: str) -> str:
    match = _CODE.fullmatch(said.strip())
    return f"{match[1].upper()}-{int(match[2]):02}" if match else said.strip().upper()
