"""Tell practice values from real ones, and say why a window for real stores rejects them.

The practice store (`wizard.practice`) makes its values with these marks. A store hash is given by BigCommerce, so the mark of
the store is a whole hash; a token is 31 characters by chance, so no real one begins with the eight of the mark. The name of
an API account tells nothing: a merchant may call one PRACTICE.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from wizard.core.failures import Failure, FailureKind

if TYPE_CHECKING:
    from wizard.core.credential.downloaded_file import CredentialFile
    from wizard.core.credential.secret import Secret

PRACTICE_HASH = "practice1"
"""The store hash of the practice store."""
TOKEN_MARK = "practice"  # noqa: S105 - how its tokens begin, not a token
"""Every access token and client ID of the practice store begins with it."""


def practice_store(store_hash: str) -> Failure | None:
    """Return S-16 when `store_hash` is the practice store's, otherwise None."""
    return Failure(FailureKind.STORE_PRACTICE, {"text": store_hash}) if store_hash == PRACTICE_HASH else None


def panel_address(text: str) -> bool:
    """Tell whether `text` is an address of the practice control panel, which is served on this computer."""
    parts = urlsplit(text.strip())
    try:
        return parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost") and parts.port is not None
    except ValueError:
        return False


def practice_token(token: Secret) -> Failure | None:
    """Return V-14 when `token` is one of the practice store's, otherwise None."""
    return Failure(FailureKind.VALUE_PRACTICE) if token.begins_with(TOKEN_MARK) else None


def practice_file(found: CredentialFile, name: str) -> Failure | None:
    """Return F-06 when the file was made while practicing, otherwise None.

    Args:
        found: what is in the file.
        name: its name without folder, for the failure's words.
    """
    if found.store_hash != PRACTICE_HASH and not found.access_token.begins_with(TOKEN_MARK):
        return None
    return Failure(FailureKind.FILE_PRACTICE, {"name": name})
