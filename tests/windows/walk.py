"""The walk through the window by mouse and keyboard: the one place that knows its keys and titles."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from tests.desktop.conftest import Screen, wait_for
from wizard.practice import PRACTICE_ADDRESS

STEPS = 5
MOMENT = 2.0
"""Seconds in which a page follows on a key, if it does; before that the key is not pressed again."""
NEXT, TEST, SAVE, CLOSE = "alt+n", "alt+t", "alt+f", "alt+c"
SAVE_DIALOG = "Save the credential"


def step(number: int) -> str:
    """Return how the window's title begins on a step."""
    return f"Step {number} of {STEPS}"


def focus(screen: Screen, title: str) -> str:
    """Wait for a window with this in its title, put it in front, and return its id."""
    window = screen.window(title)
    screen.run("xdotool", "windowactivate", "--sync", window)
    screen.in_front(title)
    return window


def walk(screen: Screen, token: str, file: str, photograph: Callable[[str], None]) -> None:
    """Go from the first frame to a file that the credential was saved to, and close the window.

    Args:
        screen: where the window is.
        token: one that the practice store knows.
        file: the path to save to, as Windows writes it.
        photograph: is called with a name on each step.
    """
    focus(screen, step(1))
    screen.copy(PRACTICE_ADDRESS)
    _go_on(screen, step(2), lambda: screen.keys("ctrl+a", "ctrl+v"), NEXT, lambda: photograph("1-store"))
    photograph("2-account")
    _go_on(screen, step(3), lambda: None, NEXT, lambda: None)
    _go_on(screen, step(4), lambda: _type_anew(screen, token), TEST, lambda: photograph("3-token"))
    _go_on(screen, step(5), lambda: None, NEXT, lambda: photograph("4-test"))
    photograph("5-handover")
    _go_on(screen, SAVE_DIALOG, lambda: None, SAVE, lambda: None)
    focus(screen, SAVE_DIALOG)
    photograph("5-save")
    screen.keys("ctrl+a")
    screen.type(file)
    screen.keys("Return")
    focus(screen, step(5))


def leave(screen: Screen) -> None:
    """Close the window by its button."""
    focus(screen, "Step")
    screen.keys(CLOSE)


def _type_anew(screen: Screen, text: str) -> None:
    screen.keys("ctrl+a")
    screen.type(text)


def _go_on(screen: Screen, title: str, fill: Callable[[], None], key: str, look: Callable[[], None]) -> None:
    """Fill in and press a key until a window with this title is there.

    A button may be waiting for something, wine hears late of what was copied, and it loses the Alt of a key now and then.
    """

    def moved_on() -> bool:
        fill()
        look()
        screen.keys(key)
        with contextlib.suppress(TimeoutError):
            wait_for(title, lambda: screen.has(title), MOMENT)
        return screen.has(title)

    wait_for(f"the page {title!r}", moved_on)
