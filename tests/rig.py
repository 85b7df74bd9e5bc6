"""Which tests take more than a checkout, Python and an X server."""

from __future__ import annotations

import pytest

LARGE = ("deb", "installer", "frozen", "browser", "desktop", "secret_service", "thorough")
"""The marks of tests that need more than `make test` installs, or more time than it has; what takes longest comes first."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what `make test` leaves to `make test-all`, with the longest first, so that no worker ends long after the other."""
    places = {item: _place(item) for item in items}
    for item, place in places.items():
        if place < len(LARGE) and not item.get_closest_marker("first_walk"):
            item.add_marker("rig")
    items.sort(key=places.__getitem__)


def _place(item: pytest.Item) -> int:
    marks = {mark.name for mark in item.iter_markers()}
    return next((place for place, mark in enumerate(LARGE) if mark in marks), len(LARGE))
