"""The window's size and place from one start to the next, with a window manager and on a screen that became smaller."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect

from tests.desktop.conftest import ON_A_SCREEN, Screen, wait_for
from tests.desktop.practice_window import remembered, started
from tests.desktop.window_geometry import geometry, state

pytestmark = ON_A_SCREEN
WIDTH, HEIGHT = 1280, 900
MAXIMISED = "_NET_WM_STATE_MAXIMIZED_VERT"


def outer(screen: Screen, window: str) -> QRect:
    """The place of the window with the frame that the window manager drew around it."""
    inner = geometry(screen, window)
    sides = screen.run("xprop", "-id", window, "_NET_FRAME_EXTENTS").partition("=")[2].split(",")
    left, right, top, bottom = map(int, sides)
    place = QRect(inner["x"], inner["y"], inner["width"], inner["height"])
    return place.adjusted(-left, -top, right, bottom)


def test_size_and_place_are_those_of_the_last_time(screen: Screen) -> None:
    with started(screen) as window:
        screen.run("xdotool", "windowsize", "--sync", window, "800", "600")
        screen.run("xdotool", "windowmove", "--sync", window, "120", "90")
        placed = geometry(screen, window)
    with started(screen) as window:
        wait_for("the place of the last time", lambda: geometry(screen, window) == placed)
    with started(screen) as window:  # and it does not wander by the width of its frame
        wait_for("the same place again", lambda: geometry(screen, window) == placed)


def test_maximised_it_opens_maximised_and_knows_its_usual_place(screen: Screen) -> None:
    remembered(screen).remember_place(QRect(100, 120, 760, 560), maximised=True)
    with started(screen) as window:
        wait_for("the maximised window", lambda: MAXIMISED in state(screen, window))
    assert remembered(screen).maximised
    assert remembered(screen).place == QRect(100, 120, 760, 560)


def test_a_place_of_a_larger_screen_is_not_off_this_one(screen: Screen) -> None:
    whole = QRect(0, 0, WIDTH, HEIGHT)
    for place in (QRect(0, 0, 2500, 1400), QRect(900, 600, 900, 700), QRect(2560, 100, 900, 700)):
        remembered(screen).remember_place(place, maximised=False)
        with started(screen) as window:
            wait_for(f"{place} on the screen", partial(_shows_all_of, screen, window, whole))


def _shows_all_of(screen: Screen, window: str, whole: QRect) -> bool:
    return whole.contains(outer(screen, window))
