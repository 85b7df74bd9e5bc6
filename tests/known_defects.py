"""Known defects: their tests run and are reported, but fail no build. The list should shrink.

A test that passes again is named at the end of the run as XPASS; its line goes then.
"""

from __future__ import annotations

import pytest

TIGHT = "a page of the redrawn path lacks room in this language and size"

KNOWN: dict[str, str] = {
    "test_fitting.py::test_everything_can_be_read_and_hit": TIGHT,
    "test_fitting.py::test_everything_fits_on_a_small_screen": TIGHT,
}
"""What a test is called, from its file's name on, and what is wrong. A name without brackets stands for all its cases."""


def mark_known_defects(items: list[pytest.Item]) -> None:
    """Say of each known defect what it is."""
    for item in items:
        name = item.nodeid.rpartition("/")[2]
        reason = KNOWN.get(name) or KNOWN.get(name.partition("[")[0])
        if reason:
            item.add_marker(pytest.mark.xfail(reason=reason, strict=False))
