"""The look of the window on a real screen: as it was chosen the last time, and switched by keyboard while it is open."""

from __future__ import annotations

import sys
from functools import partial

import pytest

from tests.desktop.conftest import ON_A_SCREEN, Screen, wait_for
from tests.desktop.menus import opens_menu
from tests.desktop.practice_window import remembered, started
from tests.desktop.window_geometry import geometry

pytestmark = ON_A_SCREEN
LOOK_AT = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
x, y = map(int, sys.argv[1:])
print(application.primaryScreen().grabWindow(0, x, y, 1, 1).toImage().pixelColor(0, 0).lightness())
"""
"""Prints how light a pixel of the screen is, from 0 to 255."""
BLACK, DARK, LIGHT = range(1), range(1, 128), range(128, 256)


def has_ground(screen: Screen, window: str, shades: range) -> bool:
    """Tell whether the window is so light, a little inside of its upper left corner."""
    place = geometry(screen, window)
    seen = screen.run(sys.executable, "-c", LOOK_AT, str(place["x"] + 4), str(place["y"] + 4))
    return int(seen) in shades


def is_remembered(screen: Screen, look: str) -> bool:
    return remembered(screen).look == look


@pytest.mark.parametrize(("look", "ground"), [("high-contrast", BLACK), ("dark", DARK), ("light", LIGHT)])
def test_the_window_opens_with_the_look_of_the_last_time(screen: Screen, look: str, ground: range) -> None:
    remembered(screen).look = look
    with started(screen) as window:
        wait_for(f"the look {look}", partial(has_ground, screen, window, ground))


def test_the_look_is_switched_by_keyboard_and_stays(screen: Screen) -> None:
    with started(screen) as window:
        screen.in_front("Step 1 of 5")
        wait_for("the look of the system", partial(has_ground, screen, window, LIGHT))
        for key, ground, look in (("h", BLACK, "high-contrast"), ("d", DARK, "dark")):
            wait_for("the menu", partial(opens_menu, screen))
            screen.keys("e", key)
            wait_for(f"the look {look}", partial(has_ground, screen, window, ground))
            wait_for(f"{look} in the file", partial(is_remembered, screen, look))
    with started(screen) as window:
        wait_for("the look of the last time", partial(has_ground, screen, window, DARK))
