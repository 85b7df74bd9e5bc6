"""Reads the text file that BigCommerce downloads after Save.

Source: docs/facts/bigcommerce.md, section 2.4: ``KEY: value`` in three known orders, with or without line breaks, UTF-8; the file
name begins with ``BigCommerceAPI-credentials-``. Editors and mail programs re-encode it, so UTF-16 and Windows-1252 are
read as well. A download that was cut off is never read as if it were whole.

The file of a Stencil-CLI token has the same keys: nothing in it tells that its token lacks the permissions.
"""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass

from wizard.core.address.store_hash import StoreHash, parse_store_address
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind

FILE_NAME_BEGINS = "BigCommerceAPI-credentials-"

_KEYS = r"(?:ACCESS[ ]TOKEN|CLIENT[ ]NAME|CLIENT[ ]ID|CLIENT[ ]SECRET|NAME|API[ ]PATH)[ \t]{0,8}:"
# A value ends at a space, at the end, or at the next key where the line breaks got lost without a trace.
_VALUE = rf"[ \t]{{0,8}}:\s{{0,8}}(?P<value>\S{{0,400}}?)(?=\s|$|{_KEYS})"
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_WHOLE_PATH = re.compile(r"/stores/[^/]+/")
_WHOLE_TOKEN = 29
_HALF_A_KEY = re.compile(r"[a-z0-9](?:CLIENT|API)$")


@dataclass(frozen=True)
class CredentialFile:
    """What the file holds of use: the token, and the store it was made for (None when the file was cut short)."""

    access_token: Secret
    store_hash: str | None


def parse_credential_file(data: bytes, name: str) -> CredentialFile | Failure:
    """Read the bytes of a credentials file; the client ID and the client secret in it are left alone.

    Args:
        data: the file's content.
        name: its name without folder, for the failure's words.

    Returns:
        The token and store, or why there is none: F-03 without a token, F-05 when the token may be cut short.
    """
    text = _decode(data)
    field = _field(text, "ACCESS[ ]TOKEN")
    token = field["value"].strip("\"',;\ufeff") if field else ""
    path = _field(text, "API[ ]PATH")
    if field and not (path and len(token) >= _WHOLE_TOKEN) and _is_cut(text, field):
        return Failure(FailureKind.FILE_INCOMPLETE, {"name": name})
    if not (token.isascii() and token.isalnum()):
        return Failure(FailureKind.FILE_NO_TOKEN, {"name": name})
    return CredentialFile(Secret(token), _store(path["value"] if path else ""))


def parse_exported(text: str, name: str) -> CredentialFile | Failure:
    """Read the JSON text that the wizard itself saved, plain or out of a protected file."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        document = None
    token = document.get("access_token") if isinstance(document, dict) else None
    if not (isinstance(token, str) and token.isascii() and token.isalnum()):
        return Failure(FailureKind.FILE_NO_TOKEN, {"name": name})
    store = parse_store_address(f"stores/{document.get('store_hash')}") if isinstance(document, dict) else None
    return CredentialFile(Secret(token), store.value if isinstance(store, StoreHash) else None)


def is_download_name(name: str) -> bool:
    """Tell whether a file is named as BigCommerce names it; a browser may put a number behind it: ``… (1).txt``."""
    return name.lower().startswith(FILE_NAME_BEGINS.lower()) and name.lower().endswith(".txt")


def looks_like_credential_text(text: str) -> bool:
    """Tell whether pasted text is the content of such a file."""
    return "ACCESS TOKEN" in text[:4096].upper() and "API PATH" in text[:4096].upper()


def _field(text: str, key: str) -> re.Match[str] | None:
    """Find a field, at the beginning of a line rather than in the middle: the account's name may hold anything."""
    at_line_start = re.search(rf"^[ \t\ufeff]{{0,8}}{key}{_VALUE}", text, re.IGNORECASE | re.MULTILINE)
    return at_line_start or re.search(rf"{key}{_VALUE}", text, re.IGNORECASE)


def _is_cut(text: str, token: re.Match[str]) -> bool:
    """Tell whether the text ends with the token, or with half a key after it.

    Known files begin with the token: when it ends the text, the rest is missing and perhaps a part of the token with it.
    """
    if _HALF_A_KEY.search(token["value"]):
        return True
    return token.end() >= len(text.rstrip("\ufffd\0")) and not text.endswith(("\n", "\r"))


def _store(path: str) -> str | None:
    """Return the hash in the API path; a path that ends with the hash may have been cut within it."""
    if not _WHOLE_PATH.search(path):
        return None
    store = parse_store_address(path)
    return store.value if isinstance(store, StoreHash) else None


def _decode(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if data[1:2] == b"\0" or data[:1] == b"\0":
        return data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
