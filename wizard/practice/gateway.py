"""Decide the response to a request, in the order BigCommerce's gateway does.

Source: docs/facts/bigcommerce.md, section 4.3: the token is looked at before the store, and the scope before the body.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.practice import answers
from wizard.practice.answers import PracticeResponse
from wizard.practice.routes import Route, routes_at
from wizard.practice.store import PracticeToken

_OWN_HOSTS = lazy_pattern(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?", re.IGNORECASE)
_TARGET = lazy_pattern(r"/stores/([^/]+)/(v[23]/.*)")
# Which forms BigCommerce calls malformed is not known beyond "empty"; anything but letters and digits is one here.
_WELL_FORMED = lazy_pattern(r"[0-9A-Za-z]{1,128}")


@dataclass(frozen=True)
class Call:
    """A request as it arrived.

    Attributes:
        method: the HTTP method.
        target: path and query as sent, such as ``/stores/practice1/v2/time``.
        host: the ``Host`` header; empty when there was none.
        token: the ``X-Auth-Token`` header, or None. Never shown: someone may practice with a real token.
        origin: the ``Origin`` header; empty when there was none.
        fetch_site: the ``Sec-Fetch-Site`` header; empty when there was none.
        body: what came after the headers; None when it was too long or its end could not be told.
        store_hash: the ``X-Store-Hash`` header, by which B2B Edition is told the store; empty when there was none.
    """

    method: str
    target: str
    host: str
    token: str | None = field(repr=False)
    origin: str = ""
    fetch_site: str = ""
    body: bytes | None = field(default=b"", repr=False)
    store_hash: str = ""

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]


class Tokens(Protocol):
    """Where the gateway looks up tokens."""

    @property
    def store_hash(self) -> str:
        """The only store hash that these tokens open."""
        ...

    def find(self, text: str) -> PracticeToken | None:
        """Return the token with this text unless it was revoked; None otherwise."""
        ...


class Stage(Enum):
    """How far a request got."""

    HOST = auto()  # for another host
    TOKEN = auto()  # header missing or malformed, token unknown or revoked
    STORE = auto()  # a good token, but another store's hash
    ROUTE = auto()  # no such path or method
    SCOPE = auto()  # the token lacks the scope
    ANSWERED = auto()  # the endpoint itself answered


@dataclass(frozen=True)
class Decision:
    """What the store would answer.

    Attributes:
        stage: how far the request got.
        answer: the response.
        route: once it is known.
    """

    stage: Stage
    answer: PracticeResponse
    route: Route | None = None

    @property
    def token_is_good(self) -> bool:
        """True when the token is one of the store's, whatever it may do."""
        return self.stage not in (Stage.HOST, Stage.TOKEN)

    @property
    def asks_for_row(self) -> bool:
        """True when a scope decides about this request; False for the routes that need none."""
        return self.route is not None and self.route.needs_scope


def is_own_host(call: Call) -> bool:
    """Tell whether `call` is meant for this computer.

    A web page that had its name point to this computer could otherwise talk to the practice store.
    """
    return _OWN_HOSTS.fullmatch(call.host) is not None


def decide(store: Tokens, call: Call) -> Decision:
    """Return what `store` answers to `call`. Changes nothing."""
    if not is_own_host(call):
        return Decision(Stage.HOST, answers.host_refused())
    if call.token is None:
        return Decision(Stage.TOKEN, answers.header_missing())
    if not _WELL_FORMED.fullmatch(call.token):
        return Decision(Stage.TOKEN, answers.header_malformed())
    token = store.find(call.token)
    if token is None:
        return Decision(Stage.TOKEN, answers.token_refused())
    return _decide_for(token, store, call)


def _decide_for(token: PracticeToken, store: Tokens, call: Call) -> Decision:
    target = _TARGET.fullmatch(call.path)
    if target is None:
        return Decision(Stage.ROUTE, answers.route_unknown())
    store_hash, path = target.groups()
    if store_hash != store.store_hash:
        return Decision(Stage.STORE, answers.scope_missing())
    found = {route.method: route for route in routes_at(path)}
    if not found:
        return Decision(Stage.ROUTE, answers.route_unknown())
    route = found.get(call.method)
    if route is None:
        return Decision(Stage.ROUTE, answers.method_unknown(list(found)))
    stage, answer = Stage.ANSWERED, route.answer
    if not route.opens_for(token.granted):
        stage, answer = Stage.SCOPE, answers.scope_missing()
    return Decision(stage, answer.with_headers(answers.allowance_headers()), route)
