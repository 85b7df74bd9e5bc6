"""Label and city of a store's first location, read from a response the test gets anyway.

Source: docs/facts/bigcommerce.md, section 7 (``GET /v3/inventory/locations?limit=1``).
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from wizard.core.check.wire import Response

ROW = "store_locations"
"""The row whose answer tells it."""
LONGEST = 60
"""Characters of one value."""


@dataclass(frozen=True)
class StoreLocation:
    """One location of the store.

    Attributes:
        label: what the merchant calls it.
        city: of its address, or empty.
    """

    label: str
    city: str


def read_location(answer: Response) -> StoreLocation | None:
    """Return the location in an answer; None when there is none with a label. Nothing else of the body is kept."""
    if answer.status != 200:
        return None
    try:
        data = json.loads(answer.body)
        first = data["data"][0]
    except (ValueError, RecursionError, KeyError, IndexError, TypeError):
        return None
    if not isinstance(first, Mapping):
        return None
    address = first.get("address")
    label = _text(first.get("label"))
    return StoreLocation(label, _text(address.get("city")) if isinstance(address, Mapping) else "") if label else None


def _text(value: object) -> str:
    """Return a value as one short line without invisible characters."""
    if not isinstance(value, str):
        return ""
    seen = "".join(sign for sign in value if unicodedata.category(sign)[0] != "C")
    return " ".join(seen.split())[:LONGEST]
