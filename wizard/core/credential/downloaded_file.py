"""The file BigCommerce downloads after Save: its name, and what is read from it.

Source: docs/facts/bigcommerce.md, section 2.4: ``KEY: value`` in three known orders, with or without line breaks, UTF-8; the file
name begins with ``BigCommerceAPI-credentials-``. `wizard.core.intake` reads it, and everything else that people bring.

The file of a Stencil-CLI token has the same keys: nothing in it tells that its token lacks the permissions.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from wizard.core.address.finding import Candidate, StoreHash
from wizard.core.credential.secret import Secret
from wizard.core.intake.finding import Doubt, TokenFound
from wizard.core.intake.formats.encoding import decoded

FILE_NAME_BEGINS = "BigCommerceAPI-credentials-"


@dataclass(frozen=True)
class CredentialFile:
    """The useful content of a file: the token, and the store it was made for.

    Attributes:
        access_token: the token.
        store_hash: the store, or None when the file does not name it, or was cut short there.
        store: the same with the place where it stood, which says how certain it is.
        doubts: what is worth saying about the token.
    """

    access_token: Secret
    store_hash: str | None
    store: StoreHash | Candidate | None = field(default=None, compare=False)
    doubts: tuple[Doubt, ...] = field(default=(), compare=False)


def credential_of(found: TokenFound) -> CredentialFile:
    """Return the useful content of a file in which a token was found."""
    store = found.store
    return CredentialFile(found.token, store.value if store else None, store, found.doubts)


def is_download_name(name: str) -> bool:
    """Tell whether a file is named as BigCommerce names it, or as a copy of such a file: ``Copy of … (1).txt``."""
    small = name.lower()
    return FILE_NAME_BEGINS.lower() in small and small.endswith((".txt", ".text", "-"))


def looks_like_download(data: bytes) -> bool:
    """Tell by its content whether a file of another name is BigCommerce's: Safari calls it "Unknown", people rename it."""
    text = decoded(data).upper()
    return "ACCESS TOKEN" in text and "API PATH" in text
