"""Read a submitted form, and verify that one of our pages sent it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from urllib.parse import parse_qsl

from wizard.core.check.scopes import Scope
from wizard.practice.accounts import Draft, TokenType
from wizard.practice.gateway import Call
from wizard.practice.panel.create_page import NAME, ROW, TOKEN_TYPE
from wizard.practice.panel.frame import FORM_TOKEN

LONGEST_FORM = 32 << 10
MOST_FIELDS = 100


def read_fields(body: bytes) -> dict[str, str] | None:
    """Return the fields of a form, the last of those that have one name; None when it is no form."""
    try:
        text = body.decode("ascii")
        return dict(parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS))
    except ValueError:
        return None


def is_from_own_page(call: Call, fields: Mapping[str, str], form_token: str) -> bool:
    """Tell whether the form was on a page of this server.

    Our pages send no referrer, and then browsers send ``Origin: null`` with a form; ``Sec-Fetch-Site`` is the header
    that tells, where a browser has it. The form token, which no other page can read, is always needed.

    Args:
        call: the request.
        fields: of the form.
        form_token: what a page of this server would have sent.
    """
    if call.fetch_site not in ("", "same-origin") or call.origin not in ("", "null", f"http://{call.host}"):
        return False
    return secrets.compare_digest(fields.get(FORM_TOKEN, "").encode(), form_token.encode())


def read_draft(fields: Mapping[str, str], rows: Sequence[Scope]) -> Draft:
    """Return what the create page sent; an option that a row does not have leaves it at its first."""
    kind = TokenType.__members__.get(fields.get(TOKEN_TYPE, ""), TokenType.V2_V3)
    printable = "".join(letter if letter.isprintable() else " " for letter in fields.get(NAME, ""))
    sent = {row.scope_id: fields.get(ROW + row.scope_id, "") for row in rows}
    chosen = {row.scope_id: sent[row.scope_id] for row in rows if sent[row.scope_id] in row.options[1:]}
    return Draft(kind, " ".join(printable.split()), chosen)
