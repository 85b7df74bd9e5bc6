"""Decide the response of B2B Edition, which has a host and rules of its own.

Source: docs/facts/bigcommerce.md, section 9: the token's row decides about 2xx or 403, a store hash that is missing or
another store's ends in a server error. That a store without B2B Edition ends so, too, is inferred: there, no hash fits.
The bodies' words are ours.
"""

from __future__ import annotations

from wizard.practice import answers
from wizard.practice.answers import PracticeResponse, json_answer
from wizard.practice.gateway import Call, Decision, Stage, Tokens, is_own_host
from wizard.practice.routes import WRITING, Permit, Route
from wizard.practice.store import B2B_ROW

PATH = "/api/v3/io/companies/extra-fields"


def _answer(status: int, data: object, message: str) -> PracticeResponse:
    return json_answer(status, {"code": status, "data": data, "meta": {"message": message}})


_FIELDS = _answer(200, [], "SUCCESS")
_ROUTE = Route("GET", PATH.removeprefix("/"), (Permit(B2B_ROW, WRITING),), _FIELDS, _FIELDS)


def decide_b2b(store: Tokens, call: Call, *, has_b2b: bool) -> Decision:
    """Return what B2B Edition answers to `call`. Changes nothing.

    Args:
        store: whose tokens are known.
        call: the request.
        has_b2b: whether the store has B2B Edition.
    """
    if not is_own_host(call):
        return Decision(Stage.HOST, answers.host_refused())
    if call.path != PATH:
        return Decision(Stage.ROUTE, _answer(404, {}, "Resource not found"))
    if call.method != _ROUTE.method:
        return Decision(Stage.ROUTE, _answer(405, {}, "Method not allowed"))
    token = None if call.token is None else store.find(call.token)
    if token is None:
        return Decision(Stage.TOKEN, _answer(401, {}, "Unauthorized"))
    if call.store_hash != store.store_hash or not has_b2b:
        return Decision(Stage.STORE, _answer(500, {}, "Internal server error"))
    if not _ROUTE.opens_for(token.granted):
        return Decision(Stage.SCOPE, _answer(403, {}, "Forbidden"), _ROUTE)
    return Decision(Stage.ANSWERED, _ROUTE.answer, _ROUTE)
