"""Work with the window by keys."""

from __future__ import annotations

from tests.desktop.conftest import Screen
from tests.desktop.screen_reader import ScreenReader

MOST_STOPS = 40


def tab_to(screen: Screen, reader: ScreenReader, name: str) -> None:
    """Press Tab until the focus is on what goes by this name."""
    passed: list[str] = []
    for _ in range(MOST_STOPS):
        focused = reader.focused_names()
        if any(one.startswith(name) for one in focused):
            return
        passed += focused
        screen.keys("Tab")
    raise AssertionError(f"{name!r} is not reached with Tab; what is: {passed}")
