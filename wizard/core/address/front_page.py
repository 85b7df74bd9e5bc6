"""What a store's public front page calls the shop.

Anyone can have written the page, so nothing in it is trusted: a name is plain text of one short line, and it counts only
when the page's pictures come from this very store (facts/bigcommerce.md, sections 1.3 and 7).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from wizard.core.address.shop_domain import guess_from_page
from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.core.text.outgoing import outgoing

LONGEST_NAME = 60
"""Characters; what is longer is advertising."""
OWN_DOMAIN = ".mybigcommerce.com"

_TAG = lazy_pattern(r"<meta\b[^>]{0,600}>", re.IGNORECASE)
_ATTRIBUTE = lazy_pattern(
    r"""\b(property|name|content)\s{0,4}=\s{0,4}(?:"([^"]{0,300})"|'([^']{0,300})')""", re.IGNORECASE
)
_TITLE = lazy_pattern(r"<title\b[^>]{0,200}>([^<]{0,300})</title>", re.IGNORECASE)


@dataclass(frozen=True)
class FrontPage:
    """The name and host a shop gives itself.

    Attributes:
        name: what its front page calls it.
        domain: where that page is, without "www."; empty when it is the store's permanent address.
    """

    name: str
    domain: str


def permanent_host(store_hash: str) -> str:
    """Return the store's permanent host. Source: docs/facts/bigcommerce.md, section 1.3."""
    return f"store-{store_hash}{OWN_DOMAIN}"


def read_front_page(store_hash: str, host: str, body: bytes) -> FrontPage | None:
    """Return what the page says of the shop; None when it names none, or is not certainly this store's.

    Args:
        store_hash: the store whose permanent address was asked.
        host: which host answered in the end.
        body: the page, or its beginning.
    """
    if guess_from_page(body) != store_hash:
        return None
    text = body.decode("utf-8", "replace")
    name = _one_line(_site_name(text)) or _one_line(_title(text))
    if not any(sign.isalnum() for sign in name):
        return None
    return FrontPage(outgoing(name), outgoing("" if host.endswith(OWN_DOMAIN) else host.removeprefix("www.")))


def _site_name(text: str) -> str:
    for tag in _TAG.finditer(text):
        found = {match[1].lower(): match[2] or match[3] or "" for match in _ATTRIBUTE.finditer(tag[0])}
        if "og:site_name" in (found.get("property", "").lower(), found.get("name", "").lower()):
            return found.get("content", "")
    return ""


def _title(text: str) -> str:
    found = _TITLE.search(text)
    return found[1] if found else ""


def _one_line(text: str) -> str:
    """Return a text as one short line without invisible characters."""
    from html import unescape  # noqa: PLC0415 - its table of names takes half a MiB, and most windows read no page

    plain = "".join(" " if sign.isspace() else sign for sign in unescape(text))
    words = "".join(sign for sign in plain if unicodedata.category(sign)[0] != "C").split()
    line = " ".join(words)
    return line if len(line) <= LONGEST_NAME else line[: LONGEST_NAME - 1].rstrip() + "…"
