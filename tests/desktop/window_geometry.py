"""Geometry and state of a window, as the window manager has them."""

from __future__ import annotations

from tests.desktop.conftest import Screen


def geometry(screen: Screen, window: str) -> dict[str, int]:
    """The place on the screen and the size of a window's content; xdotool counts the frame twice in its place."""
    names = {"Absolute upper-left X": "x", "Absolute upper-left Y": "y", "Width": "width", "Height": "height"}
    lines = (line.strip().partition(":") for line in screen.run("xwininfo", "-id", window).splitlines())
    return {names[name]: int(value) for name, _colon, value in lines if name in names}


def state(screen: Screen, window: str) -> str:
    return screen.run("xprop", "-id", window, "_NET_WM_STATE")
