"""Label and city of a store's first location, and nothing else of the answer."""

from __future__ import annotations

import pytest

from wizard.core.check.location import StoreLocation, read_location
from wizard.core.check.wire import Response


def test_label_and_city_are_read() -> None:
    body = b'{"data":[{"label":" Main\\u202e warehouse","address":{"city":"Austin","email":"kate@example.com"}}]}'
    assert read_location(Response(200, {}, body)) == StoreLocation("Main warehouse", "Austin")


def test_a_location_without_an_address_has_no_city() -> None:
    assert read_location(Response(200, {}, b'{"data":[{"label":"Main"}]}')) == StoreLocation("Main", "")


@pytest.mark.parametrize(
    "answer",
    [
        Response(403, {}, b'{"data":[{"label":"Main"}]}'),
        Response(200, {}, b'{"data":[]}'),
        Response(200, {}, b'{"data":[7]}'),
        Response(200, {}, b'{"data":[{"label":""}]}'),
        Response(200, {}, b"[" * 100_000),
        Response(200, {}, b"no JSON"),
    ],
)
def test_anything_else_names_no_location(answer: Response) -> None:
    assert read_location(answer) is None
