"""What the practice store answers, over real sockets: the order of decisions and every probe of the catalogue."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from wizard.core.check.answers import Meaning, meaning_of
from wizard.core.check.scopes import Profile, Scope, load_catalogue
from wizard.core.check.wire import Response
from wizard.practice.routes import ROUTES
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore

Ask = Callable[..., Response]
Serve = Callable[..., PracticeServer]

SCOPE_TITLE = "You don't have a required scope to access the endpoint"
SCOPES_FILE = Path(__file__).parents[2] / "resources" / "scopes.json"
PROBED = [scope for scope in load_catalogue(SCOPES_FILE.read_text(encoding="utf-8")).profile().scopes if scope.probe]


def token_of(server: PracticeServer, name: str) -> str:
    return server.store.token(name).text


def with_rows(store: PracticeStore, granted: dict[str, str]) -> PracticeStore:
    return replace(store, tokens=(replace(store.token("ready"), granted=granted),))


def is_scope_refusal(answer: Response) -> bool:
    return answer.status == 403 and json.loads(answer.body)["title"] == SCOPE_TITLE


# -- probes ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scope", PROBED, ids=lambda scope: scope.scope_id)
def test_every_probe_is_granted_by_its_own_scope_and_refused_without_it(
    scope: Scope, profile: Profile, store: PracticeStore, serve: Serve, ask: Ask
) -> None:
    assert scope.probe is not None
    everything = {row.scope_id: row.options[-1] for row in profile.scopes}
    alone = serve(store=with_rows(store, {scope.scope_id: "read-only"}))
    answer = ask(alone, scope.probe.path, token_of(alone, "ready"))
    assert meaning_of(answer, scope.probe.also_authorised) is Meaning.GRANTED
    without = serve(store=with_rows(store, {key: value for key, value in everything.items() if key != scope.scope_id}))
    assert is_scope_refusal(ask(without, scope.probe.path, token_of(without, "ready")))


@pytest.mark.parametrize("scope", PROBED, ids=lambda scope: scope.scope_id)
def test_the_ready_token_opens_exactly_the_rows_that_are_wanted(scope: Scope, serve: Serve, ask: Ask) -> None:
    assert scope.probe is not None
    server = serve()
    answer = ask(server, scope.probe.path, token_of(server, "ready"))
    granted = meaning_of(answer, scope.probe.also_authorised) is Meaning.GRANTED
    assert (granted, is_scope_refusal(answer)) == (scope.must_be_changed, not scope.must_be_changed)


@pytest.mark.parametrize(
    "scope", [scope for scope in PROBED if scope.probe and scope.probe.instead], ids=lambda scope: scope.scope_id
)
def test_what_is_asked_instead_tells_the_same(scope: Scope, store: PracticeStore, serve: Serve, ask: Ask) -> None:
    assert scope.probe is not None
    assert scope.probe.instead is not None
    alone = serve(store=with_rows(store, {scope.scope_id: "read-only"}))
    answer = ask(alone, scope.probe.instead.path, token_of(alone, "ready"))
    assert meaning_of(answer, scope.probe.instead.also_authorised) is Meaning.GRANTED
    without = serve(store=with_rows(store, {}))
    assert is_scope_refusal(ask(without, scope.probe.instead.path, token_of(without, "ready")))


@pytest.mark.parametrize("path", ["v3/order/1/transactions", "v3/cart/1", "v2/customers?limit=1", "v3/coupons/count"])
def test_a_misspelt_probe_would_be_found_out(path: str, serve: Serve, ask: Ask) -> None:
    """Also where the right path may answer 404: only the store's own 404 is JSON."""
    server = serve()
    answer = ask(server, path, token_of(server, "almighty"))
    assert meaning_of(answer, frozenset({400, 404, 422})) is Meaning.NOT_FOUND


@pytest.mark.parametrize("path", ["v2/time", "v3/hooks?limit=1"])
def test_time_and_hooks_need_no_scope(path: str, store: PracticeStore, serve: Serve, ask: Ask) -> None:
    server = serve(store=with_rows(store, {}))
    answer = ask(server, path, token_of(server, "ready"))
    assert answer.status == 200
    assert isinstance(json.loads(answer.body), dict)


# -- the order of decisions --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("token", "path", "expected", "words"),
    [
        (None, "/nonsense", (401, "text/plain"), "X-Auth-Token header is required"),
        ("", "/nonsense", (401, "text/plain"), "X-Auth-Token header should have correct format"),
        ("not a token!", "/nonsense", (401, "text/plain"), "X-Auth-Token header should have correct format"),
        ("nonsense", "/stores/other1/v2/time", (401, "application/json"), '"Unauthorized"'),
        ("revoked", "v2/time", (401, "application/json"), '"Unauthorized"'),
        ("ready", "/stores/other1/v2/time", (403, "application/json"), "required scope"),
        ("ready", "/stores/other1/v2/nowhere", (403, "application/json"), "required scope"),
        ("ready", "/nonsense", (404, "text/plain"), "The route is not found, check the URL"),
        ("ready", "/stores/stores/practice1/v2/time", (404, "text/plain"), "The route is not found, check the URL"),
        ("ready", "v3/nowhere", (404, "text/plain"), "The route is not found, check the URL"),
        ("ready", "v2/time/", (404, "text/plain"), "The route is not found, check the URL"),
        ("ready", "v3/carts", (404, "text/plain"), "The route is not found, check the URL"),
        ("ready", "v3/themes", (403, "application/json"), "required scope"),
    ],
)
def test_the_gateway_decides_in_order(
    token: str | None, path: str, expected: tuple[int, str], words: str, serve: Serve, ask: Ask
) -> None:
    server = serve()
    text = token_of(server, token) if token in {"ready", "revoked"} else token
    answer = ask(server, path, text)
    assert (answer.status, answer.headers["content-type"].partition(";")[0]) == expected
    assert words in answer.body.decode()


def test_two_tokens_in_one_request_are_malformed(serve: Serve, ask: Ask) -> None:
    server = serve()
    both = f"{token_of(server, 'ready')}, {token_of(server, 'ready')}"
    assert meaning_of(ask(server, "v2/time", both)) is Meaning.TOKEN_MALFORMED


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "127.0.0.1:80@evil.example", "", "[::2]"])
def test_a_request_for_another_host_is_turned_away(host: str, serve: Serve, ask: Ask) -> None:
    server = serve()
    answer = ask(server, "v2/time", token_of(server, "ready"), headers={"Host": host})
    assert answer.status == 421
    assert ask(server, "v2/time", headers={"Host": host}).status == 421


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST:8080", "[::1]", "[::1]:1"])
def test_loopback_names_are_answered(host: str, serve: Serve, ask: Ask) -> None:
    server = serve()
    assert ask(server, "v2/time", token_of(server, "ready"), headers={"Host": host}).status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"])
def test_a_method_that_the_path_does_not_have_is_405(method: str, serve: Serve, ask: Ask) -> None:
    server = serve()
    answer = ask(server, "v2/time", token_of(server, "almighty"), method=method)
    assert (answer.status, answer.headers["allow"]) == (405, "GET")
    assert answer.headers["content-type"].startswith("text/plain")


# -- bodies ------------------------------------------------------------------------------------------------------------


def test_v2_errors_are_lists_and_v3_errors_are_objects(serve: Serve, ask: Ask) -> None:
    server = serve()
    token = token_of(server, "almighty")
    assert json.loads(ask(server, "v2/orders/1", token).body) == [
        {"status": 404, "message": "The requested resource was not found."}
    ]
    error = json.loads(ask(server, "v3/carts/1", token).body)
    assert {key: error[key] for key in ("status", "title", "errors")} == {
        "status": 404,
        "title": "Not found",
        "errors": {},
    }


@pytest.mark.parametrize("path", ["v2/orders", "v3/themes", "v2/time"])
def test_ordinary_answers_tell_the_allowance(path: str, serve: Serve, ask: Ask) -> None:
    server = serve()
    headers = ask(server, path, token_of(server, "ready")).headers
    assert (headers["x-rate-limit-requests-left"], headers["x-rate-limit-requests-quota"]) == ("149", "150")
    assert headers["x-rate-limit-time-reset-ms"] == headers["x-rate-limit-time-window-ms"] == "30000"


# docs/facts/bigcommerce.md, section 4.5
WRITES = [
    ("v2/pages", "content", 400),
    ("v3/content/scripts", "content", 422),
    ("v2/banners", "marketing", 400),
    ("v2/orders", "orders", 400),
    ("v3/payments/access_tokens", "create_payments", 422),
    ("v3/catalog/products", "products", 422),
    ("v3/themes", "themes", 400),
    ("v3/carts", "carts", 422),
    ("v3/checkouts/1/billing-address", "checkouts", 404),
    ("v3/channels/currency-assignments", "channel_settings", 422),
    ("v3/channels/1/listings", "channel_listings", 422),
    ("v3/customers", "customers", 422),
    ("v3/inventory/adjustments/relative", "store_inventory", 422),
    ("v3/inventory/locations", "store_locations", 422),
    ("v3/pickup/methods", "fulfillment_methods", 422),
    ("v3/orders/pickups", "order_fulfillment", 422),
]


@pytest.mark.parametrize(("path", "scope_id", "status"), WRITES)
def test_writing_is_refused_to_readers_and_never_creates_anything(
    path: str, scope_id: str, status: int, store: PracticeStore, serve: Serve, ask: Ask
) -> None:
    writer = serve(store=with_rows(store, {scope_id: "create" if scope_id == "create_payments" else "modify"}))
    assert ask(writer, path, token_of(writer, "ready"), method="POST", body="{}").status == status
    reader = serve(store=with_rows(store, {scope_id: "read-only"}))
    assert is_scope_refusal(ask(reader, path, token_of(reader, "ready"), method="POST", body="{}"))


def test_no_route_names_a_scope_or_an_option_that_the_page_does_not_have(profile: Profile) -> None:
    for route in ROUTES:
        for permit in route.permits:
            assert permit.options & set(profile.scope(permit.scope_id).options[1:]), route.pattern


def test_no_two_routes_are_the_same() -> None:
    assert len({(route.method, route.pattern) for route in ROUTES}) == len(ROUTES)
