"""Instructions with unusual content, and their email drafts."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

from wizard.core.check.scopes import Profile

PAGE = "https://store-g5cd38.mybigcommerce.com/manage/settings/auth/api-accounts"
EVIL = (
    "{store}",
    "<b>bold</b>",
    "%0D%0ABcc:%20x@example.com",
    "A & B ? C = D # E",
    "\u202etxt.exe",
    "é ü 商店 🛒",
    "{0}{",
)


def with_label(profile: Profile, label: str) -> Profile:
    first, *others = profile.to_change
    return replace(profile, scopes=(replace(first, label=label), *others))


def read_draft(address: str) -> tuple[str, str]:
    """The subject and the body that a mail program makes of it."""
    parts = urlsplit(address)
    assert (parts.scheme, parts.netloc, parts.path, parts.fragment) == ("mailto", "", "", "")
    fields = parse_qs(parts.query, strict_parsing=True)
    assert set(fields) == {"subject", "body"}
    (subject,), (body,) = fields["subject"], fields["body"]
    return subject, body
