"""Recognize values by shape alone. Source: docs/facts/bigcommerce.md, section 4.6.

Legacy tokens are hexadecimal: 40 digits in what merchants report, 32 in the examples of BigCommerce's first client libraries.
"""

from __future__ import annotations

import re

from wizard.core.failures import FailureKind
from wizard.core.text.lazy_pattern import lazy_pattern

TOKEN_LENGTHS = range(29, 33)
"""Characters. All known tokens have 31."""
TOKEN_LENGTH = 31
LONGEST_TOKEN = 200
"""Characters; what is longer is a text."""
TOKEN_SHAPE = lazy_pattern(r"(?=[a-z]*[0-9])(?=[0-9]*[a-z])[a-z0-9]{31}")
"""Lowercase letters and digits, both, 31 of them."""

_CLIENT_SECRET = lazy_pattern(r"[0-9a-f]{64}", re.IGNORECASE)
_LEGACY = lazy_pattern(r"[0-9a-f]{40}|[0-9a-f]{32}", re.IGNORECASE)
_ACCOUNT_UUID = lazy_pattern(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_STOREFRONT_TOKEN = lazy_pattern(r"eyJ[\w-]*\.[\w.-]*")
_SHOPIFY = lazy_pattern(r"(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[A-Za-z0-9]", re.IGNORECASE)
_WOOCOMMERCE = lazy_pattern(r"(?<![A-Za-z0-9])c[ks]_[0-9a-f]{40}(?![A-Za-z0-9])", re.IGNORECASE)
_STORE_NAME = lazy_pattern(r"store-[a-z0-9]{4,12}(?:-[0-9]{1,9})?", re.IGNORECASE)
_WORDS = (
    "redacted|removed|hidden|masked|censored|concealed|obfuscated|scrubbed|secret|token|placeholder|example|sample|dummy|test"
    "|changeme|none|null|nil|undefined|todo|tbd|value|string|key|here|goes|paste|insert|enter|put|add|replace|me|this|with"
    "|your|my|the|an?|access|api|auth|bc|bigcommerce|store|account|client|id|env|process|config|x|from|of|for"
    "|filtered|protected|sanitized|confidential|private|withheld|omitted|stripped|deleted|unset|missing|unknown|foo|bar|baz"
    "|secrets|vars|inputs|outputs|variables|settings|os|system|getenv|import|meta|vite"
    "|deine?|ihre?|hier|einf(?:ü|ue)gen|eintragen|geschw(?:ä|ae)rzt|entfernt|verborgen|geheim|schl(?:ü|ue)ssel"
    "|votre|ici|coller|jeton|cl[ée]|masqu[ée]|cach[ée]|aqu[íi]|pegar?|clave|oculto|ocultado|incolla|nascosto|rimosso|chiave"
    "|cole|chave|removido|jouw|plak|sleutel|verwijderd"
    "|(?:d[’']acc[èe]s|de[lr]?|d[aio]|l[ae]|[ei]l|[ts]u|[ts]uo|seu|sua|uw|qui)(?=[_ -])"
)
_INSTRUCTION = lazy_pattern(rf"[$%{{<\[(:.@_-]*(?:(?:{_WORDS})[_ .-]*)+[>}})\]%]*", re.IGNORECASE)
_MASKED = lazy_pattern(r"[*•●○·█▇■▓�◦]{2,}|x{4,}|#{3,}|\.{2,}|…|_{4,}|-{5,}", re.IGNORECASE)
# In BigCommerce's documentation (docs/integrations/apps/guide/auth) and that of the client libraries for Node, PHP and Ruby.
_SAMPLES = frozenset(("xxxxalphanumstringxxxx", "9df3b01c60df20d13843841ff0d4482c", "d81aada4c19c34d913e18f07fd7f36ca"))
_SEQUENCES = ("abcdefghijkl", "1234567890")


def is_placeholder(value: str) -> bool:
    """Tell whether `value` is a placeholder for a token: a word of an instruction, or a mask."""
    if _MASKED.search(value):
        return True
    if any(sequence in value.lower() for sequence in _SEQUENCES):
        return True
    return len(value) < 60 and _INSTRUCTION.fullmatch(value) is not None


def other_than_token(value: str) -> FailureKind | None:
    """Return what `value` is instead of an access token; None if it may be one."""
    if _SHOPIFY.search(value):
        return FailureKind.VALUE_SHOPIFY
    if _WOOCOMMERCE.search(value):
        return FailureKind.VALUE_WOOCOMMERCE
    if len(value) > LONGEST_TOKEN or any(character.isspace() for character in value):
        return FailureKind.VALUE_SEVERAL_WORDS
    if value in _SAMPLES or (len(value) > 4 and len(set(value.lower())) == 1 and value.isprintable()):
        return FailureKind.VALUE_PLACEHOLDER
    for shape, kind in _SHAPES:
        if shape.fullmatch(value):
            return kind
    if is_placeholder(value):
        return FailureKind.VALUE_PLACEHOLDER
    if "/" in value or "." in value or "@" in value:
        return FailureKind.VALUE_ADDRESS
    if not (value.isascii() and value.isalnum()):
        return FailureKind.VALUE_STORE_HASH if _STORE_NAME.fullmatch(value) else FailureKind.VALUE_UNUSUAL_CHARACTERS
    if len(value) <= 12:
        return FailureKind.VALUE_STORE_HASH
    return None


_SHAPES = (
    (_CLIENT_SECRET, FailureKind.VALUE_CLIENT_SECRET),
    (_STOREFRONT_TOKEN, FailureKind.VALUE_STOREFRONT_TOKEN),
    (_ACCOUNT_UUID, FailureKind.VALUE_ACCOUNT_UUID),
    (_LEGACY, FailureKind.VALUE_LEGACY),
)
