"""Faults of the practice store: each a name, and a rule for what it answers instead.

A rule is a plain function of one :class:`Exchange`; it remembers nothing, because the exchange says how often what was
asked. To add a fault, add a line to `_FAULTS`. Sources of the answers: docs/facts/bigcommerce.md, section 4.3.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from wizard.practice import answers, wire
from wizard.practice.answers import PracticeResponse
from wizard.practice.gateway import Call, Decision, Stage
from wizard.practice.wire import RawReply, Reply

RESET_SOON_MS = 1_000
RESET_LATE_MS = 120_000
ROWS_REFUSED_FOR_PACE = 2
REQUESTS_BEFORE_REVOKED = 5
TIME_PATH = "/v2/time"


@dataclass(frozen=True)
class Exchange:
    """One request and the response the store would give.

    Attributes:
        call: the request.
        decision: the ordinary answer, and how far the request came.
        number: how many requests the server has had, this one included.
        times: how often this method and path were asked, this time included.
        row_number: how many requests for rows there were, this one included if it is one.
    """

    call: Call
    decision: Decision
    number: int
    times: int
    row_number: int


class Act(Protocol):
    """The rule of a fault."""

    def __call__(self, exchange: Exchange, /) -> Reply:
        """Return the reply: the ordinary answer, a changed one, or something that is no answer."""
        ...


@dataclass(frozen=True)
class Fault:
    """A named way for the practice store to go wrong.

    Attributes:
        name: what it is chosen by.
        description: what is answered, for those who know HTTP.
        act: the rule.
        leads_to: the code that the wizard's test of a good token ends with; empty when it ends ready.
    """

    name: str
    description: str
    act: Act
    leads_to: str


def list_faults() -> tuple[Fault, ...]:
    """Return all faults, in the order in which they are shown."""
    return _FAULTS


def find_fault(name: str) -> Fault:
    """Return the fault with this name.

    Raises:
        KeyError: when there is none.
    """
    for fault in _FAULTS:
        if fault.name == name:
            return fault
    raise KeyError(name)


# -- building blocks ---------------------------------------------------------------------------------------------------


def _always(reply: Reply) -> Act:
    return lambda exchange: reply


def _first_time(reply: Reply) -> Act:
    """Answer so the first time each path is asked."""
    return lambda exchange: reply if exchange.times == 1 else exchange.decision.answer


def _inside(answer: PracticeResponse) -> Act:
    """Answer so to a good token; others are turned away before the store is looked at."""
    return lambda exchange: answer if exchange.decision.token_is_good else exchange.decision.answer


# -- rules of their own ------------------------------------------------------------------------------------------------


def _scope_free_refused(exchange: Exchange) -> Reply:
    decision = exchange.decision
    if decision.stage is Stage.ANSWERED and not decision.asks_for_row:
        return answers.scope_missing()
    return decision.answer


def _time_refused(exchange: Exchange) -> Reply:
    good = exchange.decision.token_is_good
    return answers.scope_missing() if good and exchange.call.path.endswith(TIME_PATH) else exchange.decision.answer


def _rows_refused(exchange: Exchange) -> Reply:
    return answers.scope_missing() if exchange.decision.asks_for_row else exchange.decision.answer


def _allowance_short(exchange: Exchange) -> Reply:
    if exchange.decision.asks_for_row and exchange.row_number <= ROWS_REFUSED_FOR_PACE:
        return answers.allowance_used_up(RESET_SOON_MS)
    return exchange.decision.answer


def _revoked_midway(exchange: Exchange) -> Reply:
    return answers.token_refused() if exchange.number > REQUESTS_BEFORE_REVOKED else exchange.decision.answer


def _empty_store(exchange: Exchange) -> Reply:
    decision = exchange.decision
    if decision.stage is Stage.ANSWERED and decision.route is not None:
        return decision.route.when_empty.with_headers(answers.allowance_headers())
    return decision.answer


def _products_fail(exchange: Exchange) -> Reply:
    return _SERVER_ERROR if "/catalog/products" in exchange.call.path else exchange.decision.answer


def _time_gone(exchange: Exchange) -> Reply:
    good = exchange.decision.token_is_good
    return _GONE if good and exchange.call.path.endswith(TIME_PATH) else exchange.decision.answer


def _products_gone(exchange: Exchange) -> Reply:
    return _GONE if "/catalog/products" in exchange.call.path else exchange.decision.answer


def _writes_accepted(exchange: Exchange) -> Reply:
    """What docs/facts/bigcommerce.md, section 4.5 warns of: the validation changed, and an empty body creates something."""
    decision = exchange.decision
    refused_for_its_body = exchange.call.method == "POST" and decision.stage is Stage.ANSWERED
    return PracticeResponse(201, b'{"data": {"id": 4711}, "meta": {}}') if refused_for_its_body else decision.answer


_SERVER_ERROR = answers.html_answer(500, "500 Internal Server Error")
_WIFI_PAGE = answers.html_answer(302, "Sign in to the network").with_headers({"Location": "http://wifi.example/login"})
_GARBAGE = PracticeResponse(200, b'{"data": [}\x00\xff', "application/json")
_GONE = answers.v3_error(410, "Gone")

_FAULTS = (
    Fault(
        "wrong-hash-401",
        "Every store hash counts as another store’s: 401 for a good token.",
        _inside(answers.token_refused()),
        "T-01",
    ),
    Fault(
        "wrong-hash-404",
        "Every store hash counts as another store’s: 404 for a good token.",
        _inside(answers.route_unknown()),
        "T-05",
    ),
    Fault("scope-free-403", "Even what needs no scope is refused (403).", _scope_free_refused, "T-04"),
    Fault("time-403", "v2/time is refused (403); v3/hooks answers.", _time_refused, ""),
    Fault("time-410", "v2/time is gone (410); v3/hooks answers.", _time_gone, ""),
    Fault("all-rows-403", "The token opens the store, and every row is refused (403).", _rows_refused, "T-07"),
    Fault("locked", "The store is locked (423).", _inside(answers.v3_error(423, "Locked")), "T-08"),
    Fault(
        "suspended",
        "The store is suspended or down (503).",
        _inside(answers.v3_error(503, "Service Unavailable")),
        "T-09",
    ),
    Fault(
        "rate-limited",
        "The first two rows are refused for a second: the limit is used up (429).",
        _allowance_short,
        "",
    ),
    Fault(
        "rate-limited-long",
        "The limit is used up for two minutes (429).",
        _always(answers.allowance_used_up(RESET_LATE_MS)),
        "T-10",
    ),
    Fault(
        "platform-busy",
        "BigCommerce itself is busy (429 without a time).",
        _always(answers.too_many_requests()),
        "T-11",
    ),
    Fault("server-error", "Every answer is a web page with an error (500).", _always(_SERVER_ERROR), "T-12"),
    Fault("server-error-once", "The first answer of each path is an error (500).", _first_time(_SERVER_ERROR), ""),
    Fault("one-row-unclear", "Products can’t be read: an error each time (500).", _products_fail, "T-16"),
    Fault("one-row-gone", "The address for products is gone (410).", _products_gone, "T-24"),
    Fault("empty-answers", "Every answer is 200 without a body.", _always(PracticeResponse(200)), "T-23"),
    Fault("writes-accepted", "An empty POST creates something (201).", _writes_accepted, "T-21"),
    Fault("revoked-midway", "The token is revoked after the fifth request (401).", _revoked_midway, "T-19"),
    Fault("token-malformed", "The token’s format is refused (401).", _always(answers.header_malformed()), "T-02"),
    Fault("token-stripped", "Something on the way removes the token (401).", _always(answers.header_missing()), "T-03"),
    Fault("empty-store", "The store is empty: empty lists (204 for V2).", _empty_store, ""),
    Fault("wifi-page", "A public Wi-Fi sends everyone to its sign-in page (302).", _always(_WIFI_PAGE), "N-14"),
    Fault("html-page", "A web page comes instead of data (200).", _always(answers.html_answer(200, "Welcome")), "T-13"),
    Fault("not-json", "The answer says it’s JSON, but isn’t.", _always(_GARBAGE), "T-14"),
    Fault(
        "half-answer", "The connection ends in the middle of an answer.", _always(RawReply(wire.half_answer)), "T-14"
    ),
    Fault("drop", "The connection ends without an answer.", _always(RawReply(wire.drop)), "N-05"),
    Fault(
        "drop-once",
        "The first request to each path gets no answer.",
        _first_time(RawReply(wire.drop)),
        "",
    ),
    Fault("hang", "No answer ever comes.", _always(RawReply(wire.hang)), "N-04"),
    Fault("slow-drip", "The body comes a byte every 0.2 seconds.", _always(RawReply(wire.drip_body)), "N-04"),
    Fault(
        "slow-head",
        "The whole answer comes a byte every 0.2 seconds, its headers too.",
        _always(RawReply(wire.drip_all)),
        "N-04",
    ),
    Fault("huge-body", "The answer goes on for a gigabyte.", _always(RawReply(wire.huge_body)), "T-22"),
    Fault("huge-header", "The answer has a header of a megabyte.", _always(RawReply(wire.huge_header)), "T-22"),
    Fault("gzip-bomb", "A small answer unpacks to a gigabyte.", _always(RawReply(wire.gzip_bomb)), "T-22"),
    Fault("teapot", "A status nobody expects (418).", _always(answers.v3_error(418, "I'm a teapot")), "T-15"),
)
