"""Which tests take more than a checkout, Python and an X server, and which worker runs them."""

from __future__ import annotations

import pytest

LARGE = ("deb", "installer", "frozen", "browser", "desktop", "secret_service", "thorough")
"""The marks of tests that need more than `make test` installs, or more time than it has; what takes longest comes first."""
TOGETHER = ("deb", "installer")
"""Marks of tests that share what one of them has set up, and so run in one worker, one after the other."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what `make test` leaves to `make test-all`, with the longest first, so that no worker ends long after the other."""
    for item in items:
        large = [mark for mark in LARGE if item.get_closest_marker(mark)]
        if large and not item.get_closest_marker("first_walk"):
            item.add_marker("rig")
        for mark in set(large) & set(TOGETHER):
            item.add_marker(pytest.mark.xdist_group(mark))
    items.sort(key=_place)


def _place(item: pytest.Item) -> int:
    return next((place for place, mark in enumerate(LARGE) if item.get_closest_marker(mark)), len(LARGE))
