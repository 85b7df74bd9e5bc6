"""The endpoints of the practice store and what each asks for.

Written from docs/facts/bigcommerce.md, sections 3.1, 4.2 and 4.5, and never derived from the catalogue of scopes: a wrong
path there has to fail here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wizard.practice.answers import (
    PracticeResponse,
    json_answer,
    route_unknown,
    v2_error,
    v2_list,
    v3_error,
    v3_list,
    v3_object,
)

READING = frozenset({"read-only", "modify"})
WRITING = frozenset({"modify"})
CREATING = frozenset({"create"})


@dataclass(frozen=True)
class Permit:
    """A scope, and the options of it that open a route."""

    scope_id: str
    options: frozenset[str]


@dataclass(frozen=True)
class Route:
    """One method of one path.

    Attributes:
        method: the HTTP method.
        pattern: the path from the version on; ``{id}`` stands for any one part.
        permits: any one of these opens the route; none at all: no scope is needed.
        answer: what an authorized caller gets.
        when_empty: the same for a store in which nothing was ever entered.
    """

    method: str
    pattern: str
    permits: tuple[Permit, ...]
    answer: PracticeResponse
    when_empty: PracticeResponse

    @property
    def needs_scope(self) -> bool:
        """True for every route but those that any token may call."""
        return bool(self.permits)

    def opens_for(self, granted: Mapping[str, str]) -> bool:
        """Tell whether a token with these rows may call the route."""
        return not self.permits or any(granted.get(permit.scope_id) in permit.options for permit in self.permits)

    def fits(self, path: str) -> bool:
        """Tell whether `path` (without query) is this route's."""
        ours, theirs = self.pattern.split("/"), path.split("/")
        return len(ours) == len(theirs) and all(
            bool(part) if name == "{id}" else name == part for name, part in zip(ours, theirs, strict=True)
        )


def routes_at(path: str) -> tuple[Route, ...]:
    """Return the routes of `path`, one for each method it has; none when the path is unknown.

    A path written out in full goes before one with ``{id}``: ``v2/orders/count`` is no order.
    """
    fitting = [route for route in ROUTES if route.fits(path)]
    literal = [route for route in fitting if "{id}" not in route.pattern]
    return tuple(literal or fitting)


def _get(pattern: str, scopes: str, answer: PracticeResponse, when_empty: PracticeResponse | None = None) -> Route:
    permits = tuple(Permit(scope_id, READING) for scope_id in scopes.split())
    return Route("GET", pattern, permits, answer, when_empty or answer)


def _v2(pattern: str, scopes: str, **item: object) -> Route:
    return _get(pattern, scopes, v2_list(item), v2_list())


def _v3(pattern: str, scopes: str, **item: object) -> Route:
    return _get(pattern, scopes, v3_list(item), v3_list())


def _count(pattern: str, scopes: str) -> Route:
    return _get(pattern, scopes, json_answer(200, {"count": 1}), json_answer(200, {"count": 0}))


def _post(pattern: str, scopes: str, answer: PracticeResponse, options: frozenset[str] = WRITING) -> Route:
    permits = tuple(Permit(scope_id, options) for scope_id in scopes.split())
    return Route("POST", pattern, permits, answer, answer)


_NO_SUCH_OBJECT = v3_error(404, "Not found")
_V2_NO_SUCH_OBJECT = v2_error(404, "The requested resource was not found.")
_V2_REFUSES_BODY = v2_error(400, "A required field was not supplied")
_V3_BAD_REQUEST = v3_error(400, "Input is invalid")
_V3_REFUSES_BODY = v3_error(422, "JSON data is missing or invalid", {"body": "error.path.missing"})

# v2/time and v3/hooks: section 4.1. GET v3/carts: section 4.2, row 14 says 404 although POST exists there.
_NO_SCOPE = (
    _get("v2/time", "", json_answer(200, {"time": 1529512970})),
    _get("v3/hooks", "", v3_list()),
    _get("v3/carts", "", route_unknown()),
)

# Section 4.2. An order, a cart or a checkout with the number asked for does not exist here, as was recorded.
_READ = (
    _v2("v2/blog/tags", "content", tag="practice", post_ids=[1]),
    _v2("v2/pages", "content", id=1, name="Practice page", type="page"),
    _v3("v3/content/pages", "content", id=1, name="Practice page", type="page"),
    _v3("v3/content/scripts", "content checkout_content", name="Practice script", location="footer"),
    _get("v3/content/scripts/{id}", "content checkout_content", v3_error(422, "Invalid UUID")),
    _v3("v3/customers", "customers", id=1, first_name="Practice", last_name="Customer"),
    _count("v2/customers/count", "customers"),
    _count("v2/customer_groups/count", "customers"),
    _get("v3/settings/store/locale", "information_settings", v3_object({"default_shopper_language": "en"})),
    _get("v2/store", "information_settings", json_answer(200, {"id": "practice1", "name": "Practice store"})),
    _count("v2/coupons/count", "marketing"),
    _v2("v2/banners", "marketing", id="1", name="Practice banner"),
    _v2("v2/orders", "orders", id=100, status="Pending", total_inc_tax="1.0000"),
    _count("v2/orders/count", "orders"),
    _get("v2/orders/{id}", "orders", _V2_NO_SUCH_OBJECT),
    _get("v2/order_statuses", "orders", v2_list({"id": 0, "name": "Incomplete"}, {"id": 1, "name": "Pending"})),
    _v3("v3/orders/payment_actions/refunds", "orders order_transactions", id=1, order_id=100),
    _get("v3/orders/{id}/transactions", "order_transactions", _NO_SUCH_OBJECT),
    _v2("v2/payments/methods", "get_payment_methods", code="cod", name="Cash on Delivery"),
    _get("v3/payments/methods", "get_payment_methods", v3_error(422, "order_id or checkout_id is required")),
    _v3("v3/catalog/products", "products", id=77, name="Practice product"),
    _get("v3/catalog/summary", "products", v3_object({"inventory_count": 1, "variant_count": 1})),
    _v3("v3/themes", "themes", uuid="00000000-0000-4000-8000-000000000001", name="Practice theme"),
    _get("v3/carts/{id}", "carts", _NO_SUCH_OBJECT),
    _get("v3/checkouts/{id}", "checkouts", _NO_SUCH_OBJECT),
    _v3("v3/sites", "sites_routes channel_settings channel_listings", id=1000, url="https://practice.example"),
    _v3("v3/sites/{id}/routes", "sites_routes", id=1, type="product", route="/practice"),
    _v3("v3/channels", "channel_settings", id=1, name="Practice channel", type="storefront"),
    _v3("v3/channels/currency-assignments", "channel_settings", channel_id=1, default_currency="EUR"),
    _v3("v3/channels/{id}/listings", "channel_listings", listing_id=1, product_id=77, state="active"),
    _v3("v3/store/systemlogs", "store_logs", id=1, type="general", severity="notice"),
    _v3("v3/inventory/locations", "store_locations", id=1, code="BC-LOCATION-1", label="Practice location"),
    _v3("v3/inventory/items", "store_inventory", identity={"product_id": 77}, locations=[]),
    _v3("v3/pickup/methods", "fulfillment_methods", id=1, location_id=1, display_name="Practice pick-up"),
    _v3("v3/orders/pickups", "order_fulfillment", id=1, order_id=100, pickup_method_id=1),
)

# Section 4.5: what a POST of {} was answered, permission being looked at first. Nothing is ever created here, so any
# other body gets the same answer. The last five were not recorded with permission; 422 is the usual V3 answer.
_WRITE = (
    _post("v2/pages", "content", _V2_REFUSES_BODY),
    _post("v3/content/scripts", "content checkout_content", _V3_REFUSES_BODY),
    _post("v2/banners", "marketing", _V2_REFUSES_BODY),
    _post("v2/orders", "orders", _V2_REFUSES_BODY),
    _post("v3/payments/access_tokens", "create_payments", _V3_REFUSES_BODY, CREATING),
    _post("v3/catalog/products", "products", _V3_REFUSES_BODY),
    _post("v3/themes", "themes", _V3_BAD_REQUEST),
    _post("v3/carts", "carts", _V3_REFUSES_BODY),
    _post("v3/checkouts/{id}/billing-address", "checkouts", _NO_SUCH_OBJECT),
    _post("v3/channels/currency-assignments", "channel_settings", _V3_REFUSES_BODY),
    _post("v3/channels/{id}/listings", "channel_listings", _V3_REFUSES_BODY),
    _post("v3/customers", "customers", _V3_REFUSES_BODY),
    _post("v3/inventory/adjustments/relative", "store_inventory", _V3_REFUSES_BODY),
    _post("v3/inventory/locations", "store_locations", _V3_REFUSES_BODY),
    _post("v3/pickup/methods", "fulfillment_methods", _V3_REFUSES_BODY),
    _post("v3/orders/pickups", "order_fulfillment", _V3_REFUSES_BODY),
)

ROUTES = (*_NO_SCOPE, *_READ, *_WRITE)
