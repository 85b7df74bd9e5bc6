"""The three values BigCommerce shows after Save, and the text file it downloads with them.

Nothing here is secret: the values open nothing but the practice store, and say so.
"""

from __future__ import annotations

import secrets
import string
from dataclasses import dataclass, replace
from typing import Self

from wizard.core.credential.practice_values import TOKEN_MARK
from wizard.core.links import API_URL

_BASE_36 = string.digits + string.ascii_lowercase
_WHOLE = 31


@dataclass(frozen=True)
class Credentials:
    """The credentials of one API account, as the dialog "BigCommerce API credentials" shows them.

    Attributes:
        name: what the account is called.
        client_id: 31 base-36 characters, of the same shape as the token.
        client_secret: 64 hexadecimal digits.
        access_token: 31 base-36 characters.
    """

    name: str
    client_id: str
    client_secret: str
    access_token: str

    @property
    def swapped(self) -> Self:
        """The same with client ID and access token in each other's place."""
        return replace(self, client_id=self.access_token, access_token=self.client_id)

    def file_text(self, store_hash: str) -> str:
        """Return what BigCommerce would have saved, in its newest layout.

        Source: docs/facts/bigcommerce.md, section 2.4.
        """
        lines = (
            f"ACCESS TOKEN: {self.access_token}",
            f"CLIENT NAME: PRACTICE {self.name}",
            f"CLIENT ID: {self.client_id}",
            f"CLIENT SECRET: {self.client_secret}",
            f"NAME: PRACTICE {self.name}",
            f"API PATH: {api_path(store_hash)}",
        )
        return "\n".join(lines) + "\n"


def api_path(store_hash: str) -> str:
    """Return the address that the create page and the file call "API path"."""
    return f"{API_URL}/stores/{store_hash}/v3/"


def credentials_file_name(tail: str) -> str:
    """Return the name of the file; it begins as BigCommerce's does. Source: docs/facts/bigcommerce.md, section 2.4."""
    return f"BigCommerceAPI-credentials-PRACTICE-{tail}.txt"


def make_credentials(name: str) -> Credentials:
    """Return new random values of the shapes in docs/facts/bigcommerce.md, section 4.6; all but the secret say "practice"."""
    return Credentials(name, _marked_random(), secrets.token_hex(32), _marked_random())


def _marked_random() -> str:
    return TOKEN_MARK + "".join(secrets.choice(_BASE_36) for _ in range(_WHOLE - len(TOKEN_MARK)))
