"""Which value did somebody paste? And the pair that APPSe AI asks for.

Source of the shapes: facts/bigcommerce.md, section 4.6. An access token and a client ID have the same shape, so a plausible
value stays "a token or a client ID" until BigCommerce, or the downloaded file, tells.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from wizard.core.failures import Failure, FailureKind
from wizard.core.pasted_text import strip_value
from wizard.core.secret import Secret

_CLIENT_SECRET = re.compile(r"[0-9a-f]{64}", re.IGNORECASE)
_ACCOUNT_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_STOREFRONT_TOKEN = re.compile(r"eyJ[\w-]*\.[\w.-]*")
_LABELLED = re.compile(
    r"\b(?:access|api|auth)[ _-]?token[\"'`*]{0,3}[ \t]{0,4}[:=][ \t]{0,4}[\"'`*]{0,3}([A-Za-z0-9]{16,64})\b",
    re.IGNORECASE,
)
_LONGEST = 4096


@dataclass(frozen=True)
class Credential:
    """What APPSe AI's form asks for."""

    store_hash: str
    access_token: Secret


def which_value(pasted: str) -> Secret | Failure:
    """Say which value was pasted into the token field.

    Returns:
        The value as a :class:`Secret` when it may be an access token (or a client ID: same shape); otherwise the failure
        that names what it is. Unusual lengths are not refused, because BigCommerce publishes no grammar.
    """
    value = strip_value(pasted[:_LONGEST])
    if not value:
        return Failure(FailureKind.VALUE_EMPTY)
    if labelled := _LABELLED.search(value):
        return Secret(labelled.group(1))
    kind = _what_else(value)
    return Failure(kind) if kind else Secret(value)


def _what_else(value: str) -> FailureKind | None:
    if any(character.isspace() for character in value):
        return FailureKind.VALUE_SEVERAL_WORDS
    if _CLIENT_SECRET.fullmatch(value):
        return FailureKind.VALUE_CLIENT_SECRET
    if _STOREFRONT_TOKEN.fullmatch(value):
        return FailureKind.VALUE_STOREFRONT_TOKEN
    if _ACCOUNT_UUID.fullmatch(value):
        return FailureKind.VALUE_ACCOUNT_UUID
    if "/" in value or "." in value or "@" in value:
        return FailureKind.VALUE_ADDRESS
    if not (value.isascii() and value.isalnum()):
        return FailureKind.VALUE_UNUSUAL_CHARACTERS
    if len(value) <= 12 or value.lower().startswith("store-"):
        return FailureKind.VALUE_STORE_HASH
    return None
