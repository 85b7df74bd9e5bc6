"""BigCommerce's two APIs, each at an address of its own."""

from __future__ import annotations

from enum import Enum
from urllib.parse import quote

from wizard.core.links import B2B_HOST


class Api(Enum):
    """Who answers a request; the value is its name in the catalogue of scopes."""

    STORE = "store"
    """The store's own API, which all rows but one are about."""
    B2B = "b2b"
    """B2B Edition's, which is told by a header which store is meant. Source: docs/facts/bigcommerce.md, section 9."""

    @property
    def beginnings(self) -> tuple[str, ...]:
        """How its paths begin."""
        return ("v2/", "v3/") if self is Api.STORE else ("api/v3/io/",)

    def target(self, store_hash: str, path: str) -> str:
        """Return what follows the API's address, with its slash.

        Args:
            store_hash: the store that is asked.
            path: version, resource and query, without a leading slash.
        """
        return f"/stores/{quote(store_hash, safe='')}/{path}" if self is Api.STORE else f"/{path}"

    def in_words(self, path: str) -> str:
        """Return a path as people read it; where another host than usual is asked, it is named."""
        return f"/{path}" if self is Api.STORE else f"{B2B_HOST}/{path}"
