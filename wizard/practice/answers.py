"""Response bodies of BigCommerce's API, verbatim where they were recorded.

Source, unless a function says otherwise: docs/facts/bigcommerce.md, section 4.3.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

STATUS_PAGE = "https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes"
QUOTA = 150
WINDOW_MS = 30_000


@dataclass(frozen=True)
class PracticeResponse:
    """One whole response.

    Attributes:
        status: HTTP status code.
        body: what is sent; the length header is added on the way out.
        content_type: empty for an answer without a body.
        headers: further headers.
    """

    status: int
    body: bytes = b""
    content_type: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    def with_headers(self, headers: Mapping[str, str]) -> PracticeResponse:
        """Return the same answer with `headers` added."""
        return replace(self, headers={**self.headers, **headers})


def text_answer(status: int, text: str) -> PracticeResponse:
    """Return a plain text answer, as the gateway gives before it has looked at the store."""
    return PracticeResponse(status, text.encode(), "text/plain; charset=utf-8")


def html_answer(status: int, title: str) -> PracticeResponse:
    """Return a web page where data belongs."""
    page = f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
    return PracticeResponse(status, page.encode(), "text/html; charset=utf-8")


def json_answer(status: int, value: object) -> PracticeResponse:
    """Return `value` as JSON."""
    return PracticeResponse(status, json.dumps(value).encode(), "application/json")


# -- the gateway -------------------------------------------------------------------------------------------------------


def header_missing() -> PracticeResponse:
    """Return the answer to a request without ``X-Auth-Token``."""
    return text_answer(401, "X-Auth-Token header is required")


def header_malformed() -> PracticeResponse:
    """Return the answer to an empty or malformed ``X-Auth-Token``."""
    return text_answer(401, "X-Auth-Token header should have correct format")


def token_refused() -> PracticeResponse:
    """Return the answer to an unknown or revoked token."""
    return json_answer(401, {"status": 401, "title": "Unauthorized", "type": STATUS_PAGE, "errors": {}})


def scope_missing() -> PracticeResponse:
    """Return the answer to a token that lacks the scope, the same for V2 and V3."""
    return v3_error(403, "You don't have a required scope to access the endpoint")


def route_unknown() -> PracticeResponse:
    """Return the answer to a path that no endpoint has."""
    return text_answer(404, "The route is not found, check the URL")


def method_unknown(allowed: Sequence[str]) -> PracticeResponse:
    """Return the answer to a method that the path does not have. The wording is ours: none was recorded."""
    return text_answer(405, "The method is not allowed").with_headers({"Allow": ", ".join(sorted(allowed))})


def path_too_long() -> PracticeResponse:
    """Return the practice store's own answer to a path that no endpoint has. The wording is ours."""
    return text_answer(414, "The path is too long")


def host_refused() -> PracticeResponse:
    """Return the practice store's own answer to a request meant for another host."""
    return text_answer(421, "The practice store answers to 127.0.0.1 and localhost alone")


# -- resources ---------------------------------------------------------------------------------------------------------


def v2_list(*items: Mapping[str, Any]) -> PracticeResponse:
    """Return a V2 list; an empty one is 204 without a body (docs/facts/bigcommerce.md, section 4.2, row 7)."""
    return json_answer(200, list(items)) if items else PracticeResponse(204)


def v3_list(*items: Mapping[str, Any]) -> PracticeResponse:
    """Return the first page of a V3 list, which is 200 even when it is empty."""
    pages = {"total": len(items), "count": len(items), "per_page": 50, "current_page": 1, "total_pages": 1}
    return json_answer(200, {"data": list(items), "meta": {"pagination": pages}})


def v3_object(value: Mapping[str, Any]) -> PracticeResponse:
    """Return one V3 object."""
    return json_answer(200, {"data": value, "meta": {}})


def v2_error(status: int, message: str) -> PracticeResponse:
    """Return a V2 error, which is an array."""
    return json_answer(status, [{"status": status, "message": message}])


def v3_error(status: int, title: str, errors: Mapping[str, str] | None = None) -> PracticeResponse:
    """Return a V3 error, which is an object.

    Args:
        status: of HTTP, also in the body.
        title: what went wrong.
        errors: by field.
    """
    return json_answer(status, {"status": status, "title": title, "type": STATUS_PAGE, "errors": dict(errors or {})})


# -- the store's allowance ---------------------------------------------------------------------------------------------


def allowance_headers(left: int = QUOTA - 1, reset_ms: int = WINDOW_MS) -> dict[str, str]:
    """Return the headers of an ordinary answer; the practice store's allowance never runs out by itself.

    Source: docs/facts/bigcommerce.md, section 4.4.
    """
    return {
        "X-Rate-Limit-Requests-Left": str(left),
        "X-Rate-Limit-Requests-Quota": str(QUOTA),
        "X-Rate-Limit-Time-Window-Ms": str(WINDOW_MS),
        "X-Rate-Limit-Time-Reset-Ms": str(reset_ms),
    }


def too_many_requests() -> PracticeResponse:
    """Return a 429 without headers, which is what the platform's load balancing gives."""
    page = "/api-docs/getting-started/api-status-codes"
    return json_answer(429, {"status": 429, "title": "Too many requests", "type": page, "errors": {}})


def allowance_used_up(reset_ms: int) -> PracticeResponse:
    """Return a 429 of the store's own allowance, full again in `reset_ms`."""
    return too_many_requests().with_headers(allowance_headers(left=0, reset_ms=reset_ms))
