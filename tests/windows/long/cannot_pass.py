"""Loaded by the pytest that runs inside Windows (`-p`): leaves out what cannot pass there, by name and with the reason.

A name that no test of the part has any more fails the run, so the list stays as short as it can be.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

OF_WINE: Mapping[str, str] = {}
"""What wine 8 does otherwise than Windows."""
OF_THE_TEST: Mapping[str, str] = {}
"""What the test itself takes from another system."""
CANNOT_PASS = {**OF_WINE, **OF_THE_TEST}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip them."""
    files = {item.nodeid.partition("::")[0] for item in items}
    found = set()
    for item in items:
        for name in (item.nodeid, item.nodeid.partition("[")[0], item.nodeid.partition("::")[0]):
            if name in CANNOT_PASS:
                found.add(name)
                item.add_marker(pytest.mark.skip(reason=CANNOT_PASS[name]))
    gone = {name for name in CANNOT_PASS if name.partition("::")[0] in files} - found
    if gone:
        raise pytest.UsageError(f"No such tests: {', '.join(sorted(gone))}")
