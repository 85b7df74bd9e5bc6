"""What a single response from BigCommerce means, before any conclusion is drawn.

Source: docs/facts/bigcommerce.md, section 4.3 (status codes and bodies).
"""

from __future__ import annotations

import json
from enum import Enum, auto

from wizard.core.check.api import Api
from wizard.core.check.wire import Response

TIME_PROBE = "v2/time"
"""Needs no scope in practice. Source: docs/facts/bigcommerce.md, section 4.1."""
HOOKS_PROBE = "v3/hooks?limit=1"
"""Documented as needing no scope; asked before a refusal of `TIME_PROBE` is believed."""
SCOPE_WORDS = (b"required scope", b"scope does not include", b"missing scope")

_UNREADABLE = object()


class Meaning(Enum):
    """The meaning of a response, as far as it can be trusted."""

    GRANTED = auto()  # 2xx, or a status that only an authorized caller gets
    REFUSED_SCOPE = auto()  # 403 in BigCommerce's wording for a missing scope
    REFUSED = auto()  # 403 in other words
    NOT_FOUND = auto()  # 404
    TOKEN_UNKNOWN = auto()  # 401 as JSON
    TOKEN_MALFORMED = auto()  # 401 as plain text: the header's form
    TOKEN_ABSENT = auto()  # 401 as plain text: no header arrived
    LOCKED = auto()  # 423
    RATE_LIMITED = auto()  # 429 with rate headers
    PLATFORM_BUSY = auto()  # 429 without
    UNAVAILABLE = auto()  # 503
    SERVER_ERROR = auto()  # other 5xx
    REDIRECTED = auto()  # 3xx: BigCommerce's API never redirects
    NOT_BIGCOMMERCE = auto()  # a web page instead of data
    TOO_LARGE = auto()  # cut off at the cap where only a few characters belong
    DAMAGED = auto()  # incomplete, or JSON that can't be parsed
    WORDLESS = auto()  # 2xx without what BigCommerce sends there
    UNEXPECTED = auto()  # any other status

    @property
    def refused(self) -> bool:
        """True for a 403 of either wording."""
        return self in (Meaning.REFUSED, Meaning.REFUSED_SCOPE)

    @property
    def is_a_problem_there(self) -> bool:
        """True for every 5xx."""
        return self in (Meaning.UNAVAILABLE, Meaning.SERVER_ERROR)

    @property
    def is_about_one_path(self) -> bool:
        """True when another path may still tell: this one is gone, changed, or asks for more than was documented."""
        return self.refused or self in (Meaning.NOT_FOUND, Meaning.WORDLESS, Meaning.UNEXPECTED)


def meaning_of(answer: Response, also_authorised: frozenset[int] = frozenset(), path: str = "") -> Meaning:
    """Say what `answer` means.

    Args:
        answer: what arrived.
        also_authorised: statuses beside 2xx which, for this probe, only an authorized caller can get.
        path: what was asked, such as ``v3/themes``; without it any JSON with content counts as an answer.
    """
    status = answer.status
    if 300 <= status < 400:
        return Meaning.REDIRECTED
    if not answer.complete:
        return Meaning.DAMAGED
    if status >= 500:
        return Meaning.UNAVAILABLE if status == 503 else Meaning.SERVER_ERROR
    if status == 429:
        return Meaning.RATE_LIMITED if reset_seconds(answer) is not None else Meaning.PLATFORM_BUSY
    if _is_web_page(answer):
        return Meaning.NOT_BIGCOMMERCE
    if 200 <= status < 300:
        return _meaning_of_2xx(answer, path)
    if status == 401:
        return _meaning_of_401(answer)
    if status == 403:
        wording = answer.body.lower()
        return Meaning.REFUSED_SCOPE if any(words in wording for words in SCOPE_WORDS) else Meaning.REFUSED
    if status in also_authorised and _is_json(answer):
        return Meaning.GRANTED
    return {404: Meaning.NOT_FOUND, 423: Meaning.LOCKED}.get(status, Meaning.UNEXPECTED)


def reset_seconds(answer: Response) -> float | None:
    """Return the seconds until the store's quota resets, or None if the response doesn't say.

    Source: docs/facts/bigcommerce.md, section 4.4 (headers).
    """
    for name, unit in (("x-rate-limit-time-reset-ms", 1000.0), ("x-retry-after", 1.0), ("retry-after", 1.0)):
        value = answer.headers.get(name, "").strip()
        if value.isascii() and value.isdigit():
            return int(value[:9]) / unit
    return None


def requests_left(answer: Response) -> int | None:
    """Return how many requests are left in this time window, or None if the response doesn't say."""
    value = answer.headers.get("x-rate-limit-requests-left", "").strip()
    return int(value[:9]) if value.isascii() and value.isdigit() else None


def _meaning_of_401(answer: Response) -> Meaning:
    wording = answer.body.lower()
    if b"header is required" in wording:
        return Meaning.TOKEN_ABSENT
    if b"correct format" in wording:
        return Meaning.TOKEN_MALFORMED
    return Meaning.TOKEN_UNKNOWN


def _content_type(answer: Response) -> str:
    return answer.headers.get("content-type", "").lower()


def _is_web_page(answer: Response) -> bool:
    return "html" in _content_type(answer) or answer.body.lstrip()[:1] == b"<"


def _is_json(answer: Response) -> bool:
    return _document(answer.body) is not _UNREADABLE


def _document(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return _UNREADABLE


def _meaning_of_2xx(answer: Response, path: str) -> Meaning:
    """Believe a 2xx only with the content that BigCommerce sends there: a filter can answer 200 to anything."""
    if answer.cut:  # longer than the cap: judged by what it says it is
        return Meaning.GRANTED if "json" in _content_type(answer) else Meaning.DAMAGED
    if not answer.body.strip():
        return Meaning.GRANTED if answer.status == 204 and not _needs_body(path) else Meaning.WORDLESS
    document = _document(answer.body)
    if document is _UNREADABLE:
        return Meaning.DAMAGED
    return Meaning.GRANTED if _has_content(document, path) else Meaning.WORDLESS


def _needs_body(path: str) -> bool:
    """The scope-free probes always have one; of the rows, an empty V2 list is a 204 (section 4.2, row 7)."""
    return path in (TIME_PROBE, HOOKS_PROBE)


def _has_content(document: object, path: str) -> bool:
    """Tell whether JSON has the form of this path's answers. Source: docs/facts/bigcommerce.md, sections 4.1 and 4.3."""
    if path == TIME_PROBE:
        return isinstance(document, dict) and "time" in document
    if path.startswith(("v3/", *Api.B2B.beginnings)):
        return isinstance(document, dict) and "data" in document
    return isinstance(document, list) or (isinstance(document, dict) and bool(document))
