"""The deep check: can the token write? Off unless the merchant turns it on for one run.

BigCommerce looks at the permission before it looks at the body: a POST of ``{}`` to these three addresses was seen to answer
400 or 422 with the scope and 403 without, and to create nothing. That is observed, not documented, so a 2xx stops the run
and says what may have been created. Never PUT, DELETE or ``[]``. Source: docs/facts/bigcommerce.md, section 4.5.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from wizard.core.check.result import Evidence, Reply, RowResult, Verdict
from wizard.core.check.wire import Request, Response
from wizard.core.failures import Failure, FailureKind, Phrase, PhraseText

EMPTY_BODY = "{}"
MAY_WRITE = (400, 409, 422)


@dataclass(frozen=True)
class WriteProbe:
    """A POST that BigCommerce always refuses: one way with the permission, another way without it.

    Attributes:
        scope_id: the row it is about.
        path: version and resource.
        creates: what it would make if BigCommerce accepted it after all.
        removal: where to look for that and how to remove it.
    """

    scope_id: str
    path: str
    creates: PhraseText
    removal: PhraseText

    def request(self, store_hash: str) -> Request:
        """Return the request for one store."""
        return Request(store_hash, self.path, "POST", EMPTY_BODY)


NUMBERED = PhraseText("numbered", "{thing} (number {number})")
"""A thing that was created, and the number BigCommerce gave it."""
WRITE_PROBES = (
    WriteProbe(
        "products",
        "v3/catalog/products",
        PhraseText("products.creates", "a product"),
        PhraseText(
            "products.removal",
            "In BigCommerce, open Products and delete the newest one without a name.",
        ),
    ),
    WriteProbe(
        "orders",
        "v2/orders",
        PhraseText("orders.creates", "an order"),
        PhraseText(
            "orders.removal",
            "In BigCommerce, open Orders and archive the newest one without products.",
        ),
    ),
    WriteProbe(
        "create_payments",
        "v3/payments/access_tokens",
        PhraseText("create_payments.creates", "a payment access token"),
        PhraseText(
            "create_payments.removal",
            "Note the time, and ask BigCommerce support to revoke it. The control panel doesn’t show it.",
        ),
    ),
)


def written(row: RowResult, probe: WriteProbe, reply: Reply) -> RowResult:
    """Return the row with what its write probe told; an answer that tells nothing leaves the verdict as it was.

    Args:
        row: as reading left it.
        probe: what was sent.
        reply: what came back.
    """
    asked = f"POST /{probe.path}"
    if isinstance(reply, Failure):
        return replace(row, evidence=Evidence.WRITING_UNANSWERED, asked=asked, reason=reply.title)
    row = replace(row, asked=asked, status=reply.status, ms=reply.ms)
    if reply.status in MAY_WRITE and row.verdict is not Verdict.MISSING:
        return replace(row, verdict=Verdict.AS_INTENDED, evidence=Evidence.WRITING_WORKS)
    if reply.status == 403:
        return replace(row, verdict=Verdict.MISSING, evidence=Evidence.WRITING_REFUSED)
    return replace(row, evidence=Evidence.CREATED if was_accepted(reply) else Evidence.WRITING_UNCLEAR)


def was_accepted(reply: Reply) -> bool:
    """Tell whether BigCommerce took the request that it was meant to refuse."""
    return isinstance(reply, Response) and 200 <= reply.status < 300


def accepted_failure(probe: WriteProbe, answer: Response) -> Failure:
    """Return the failure that says what may have been created and how to remove it."""
    number, thing = _number_of(answer), Phrase(probe.creates)
    details = {
        "path": f"/{probe.path}",
        "status": str(answer.status),
        "creates": Phrase(NUMBERED, {"thing": thing, "number": number}) if number else thing,
        "removal": Phrase(probe.removal),
    }
    return Failure(FailureKind.DEEP_CHECK_ACCEPTED, details)


def _number_of(answer: Response) -> str:
    """Return the number of what was created, as V2 and V3 answers give it, or empty."""
    try:
        document = json.loads(answer.body)
    except (ValueError, RecursionError):
        return ""
    inner = document.get("data", document) if isinstance(document, dict) else {}
    number = inner.get("id") if isinstance(inner, dict) else None
    return str(number) if isinstance(number, int) else ""
