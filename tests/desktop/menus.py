"""Menus on the screen: each is a window of its own."""

from __future__ import annotations

from tests.desktop.conftest import Screen, wait_for

PLAIN_JSON = ("Down", "Down", "Down", "Down", "Return")
"""From the first line that can be chosen in the menu of copies. Upwards, Windows stops at lines that only say something."""


def open_menus(screen: Screen) -> int:
    """Return how many menus are open; one that opened from another counts, too."""
    windows = screen.run("xdotool", "search", "--onlyvisible", "--class", "bigcommerce-connect").split()
    return sum("POPUP_MENU" in screen.run("xprop", "-id", one, "_NET_WM_WINDOW_TYPE") for one in windows)


def menu_is_open(screen: Screen) -> bool:
    """Tell whether any menu is open."""
    return open_menus(screen) > 0


def opens_menu(screen: Screen) -> bool:
    """Press F1; before the pages behind the first one are there, nothing listens to it."""
    screen.keys("F1")
    return menu_is_open(screen)


def choose(screen: Screen, key: str, *keys: str) -> None:
    """Open a menu with `key`, and once it is there choose with the others."""
    screen.press_until_so(key, "the menu", lambda: menu_is_open(screen))
    screen.keys(*keys)
    wait_for("the end of the menu", lambda: not menu_is_open(screen))
