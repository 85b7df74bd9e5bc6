"""Which value did somebody paste? And the pair that APPSe AI asks for.

Source of the shapes: docs/facts/bigcommerce.md, section 4.6. An access token, a client ID and a Stencil-CLI token have the same
shape, so a plausible value stays "a token, or one of these" until a label, the downloaded file or BigCommerce tells. A
Stencil-CLI token is even accepted by BigCommerce; only the permissions it lacks show what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.core.text.pasted_text import strip_value

_CLIENT_SECRET = re.compile(r"[0-9a-f]{64}", re.IGNORECASE)
_ACCOUNT_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_STOREFRONT_TOKEN = re.compile(r"eyJ[\w-]*\.[\w.-]*")
_SHOPIFY = re.compile(r"(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[A-Za-z0-9]", re.IGNORECASE)
_WOOCOMMERCE = re.compile(r"(?<![A-Za-z0-9])c[ks]_[0-9a-f]{40}(?![A-Za-z0-9])", re.IGNORECASE)
# `Access token: …`, `BIGCOMMERCE_ACCESS_TOKEN=…`, `"access_token": "…"`, `-H 'X-Auth-Token: …'`, and the label on a line
# of its own, as in BigCommerce's window.
_LABELLED = re.compile(
    r"(?<![a-z0-9])(?P<label>(?:access|api|auth)[ _-]?token|client[ _-]?id|x-auth-client|client[ _-]?secret|token)"
    r"[\"'`*_]{0,4}[ \t]{0,4}(?P<sign>[:=]?)[\s\"'`*<{(]{0,8}(?P<value>[^\s\"'`*<>{}(),;]{16,4096})",
    re.IGNORECASE,
)
_PIECE = re.compile(r"[a-z0-9]+")
_TOKEN_LENGTHS = range(29, 33)
_LONGEST = 4096


@dataclass(frozen=True)
class Credential:
    """What APPSe AI's form asks for."""

    store_hash: str
    access_token: Secret


def which_value(pasted: str) -> Secret | Failure:
    """Say which value was pasted into the token field.

    Returns:
        The value as a :class:`Secret` when it may be an access token (or what has the same shape, see above); otherwise the
        failure that names what it is, and never the value. Unusual lengths are not refused, because BigCommerce publishes
        no grammar.
    """
    value = strip_value(pasted[:_LONGEST])
    if not value:
        return Failure(FailureKind.VALUE_EMPTY)
    outcomes = list(_labelled(value))
    for outcome in outcomes:
        if isinstance(outcome, Secret):
            return outcome
    if outcomes:
        return outcomes[0]
    joined = _joined(value)
    if joined is not None:
        return joined
    kind = FailureKind.VALUE_SEVERAL_WORDS if len(pasted) > _LONGEST else _what_else(value)
    return Failure(kind) if kind else Secret(value)


def _labelled(text: str) -> Iterator[Secret | Failure]:
    """Give what each label in the text stands for. A label without a sign needs a value with a digit: no word has one."""
    for match in _LABELLED.finditer(text):
        label, value = match["label"].lower(), match["value"]
        if not match["sign"] and not any(character.isdigit() for character in value):
            continue
        kind = _what_else(value)
        if label.endswith("token"):
            if kind is None and len(value) not in _TOKEN_LENGTHS:
                yield _joined(text[match.start("value") :]) or Secret(value)
            else:
                yield Failure(kind) if kind else Secret(value)
        elif kind in (None, FailureKind.VALUE_CLIENT_SECRET):
            secret = label.endswith("secret")
            yield Failure(FailureKind.VALUE_CLIENT_SECRET if secret else FailureKind.VALUE_CLIENT_ID)


def _joined(text: str) -> Secret | None:
    """Put together a token that a line break or spaces cut apart; None when this is something else.

    Only when there is nothing but the pieces, together they have a token's length, and the longest looks like no word.
    """
    pieces = text.split(maxsplit=4)
    joined = "".join(pieces)
    if not (2 <= len(pieces) <= 4 and len(joined) in _TOKEN_LENGTHS and _PIECE.fullmatch(joined)):
        return None
    longest = max(pieces, key=len)
    return Secret(joined) if any(character.isdigit() for character in longest) else None


def _what_else(value: str) -> FailureKind | None:
    """Name what `value` is when it is no access token."""
    if _SHOPIFY.search(value):
        return FailureKind.VALUE_SHOPIFY
    if _WOOCOMMERCE.search(value):
        return FailureKind.VALUE_WOOCOMMERCE
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
