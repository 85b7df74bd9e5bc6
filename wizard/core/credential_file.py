"""Reads the text file that BigCommerce downloads after Save.

Source: facts/bigcommerce.md, section 2.4: ``KEY: value`` in three known orders, with or without line breaks, UTF-8; the file
name begins with ``BigCommerceAPI-credentials-``. Editors and mail programs re-encode it, so UTF-16 and Windows-1252 are
read as well.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from wizard.core.failures import Failure, FailureKind
from wizard.core.secret import Secret
from wizard.core.store_hash import StoreHash, parse_store_address

FILE_NAME_BEGINS = "BigCommerceAPI-credentials-"

_FIELD = re.compile(r"\b(ACCESS TOKEN|API PATH)[ \t]{0,8}:\s{0,8}(\S{1,400})", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


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
        The token and store, or why there is none.
    """
    fields = {match.group(1).upper(): match.group(2) for match in _FIELD.finditer(_decode(data))}
    token = fields.get("ACCESS TOKEN", "").strip("\"',;")
    if not (token.isascii() and token.isalnum()):
        return Failure(FailureKind.FILE_NO_TOKEN, {"name": name})
    store = parse_store_address(fields.get("API PATH", ""))
    return CredentialFile(Secret(token), store.value if isinstance(store, StoreHash) else None)


def looks_like_credential_text(text: str) -> bool:
    """Tell whether pasted text is the content of such a file."""
    return "ACCESS TOKEN" in text[:4096].upper() and "API PATH" in text[:4096].upper()


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
