"""The walk through the window by mouse and keyboard: the one place that knows its keys and titles."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from tests.desktop.conftest import Screen, wait_for
from tests.desktop.menus import PLAIN_JSON
from wizard.practice import PRACTICE_ADDRESS

STEPS = 5
MOMENT = 4.0
"""Seconds in which something follows on a key, if it does; before that the key is not pressed again."""
PASTE = ("ctrl+a", "ctrl+v")
HAVE_FILE = "alt+f"
SAVE_COPY = "alt+p"
OPEN_DIALOG, SAVE_DIALOG = "Choose the file that holds the token", "Save a copy"
OPEN_BUTTON = (48, 59)
"""Where it stands in Qt's own dialog, from the lower right corner: the list of completions takes the first Return."""


def step(number: int) -> str:
    """Return how the window's title begins on a step."""
    return f"Step {number} of {STEPS}"


def focus(screen: Screen, title: str) -> str:
    """Wait for a window with this in its title, put it in front, and return its id."""
    window = screen.window(title)
    screen.run("xdotool", "windowactivate", "--sync", window)
    screen.in_front(title)
    return window


def walk(screen: Screen, credentials: str, file: str, photograph: Callable[[str], None]) -> None:
    """Go from the first frame to a file that a copy of the credential was saved to.

    Args:
        screen: where the window is.
        credentials: the path of the file that the practice store would have downloaded, as Windows writes it.
        file: the path to save to, likewise.
        photograph: is called with a name on each step.
    """
    focus(screen, step(1))
    screen.copy(PRACTICE_ADDRESS)

    def paste_and_ask_for_file() -> None:
        screen.keys(*PASTE)
        photograph("1-store")
        screen.keys(HAVE_FILE)

    _until(screen, OPEN_DIALOG, paste_and_ask_for_file)
    dialog = focus(screen, OPEN_DIALOG)
    screen.type(credentials)
    photograph("1-file")
    _until(screen, step(4), lambda: screen.click(dialog, *OPEN_BUTTON))

    def go_on() -> None:
        photograph("4-test")
        screen.keys("Return")

    _until(screen, step(5), go_on)
    photograph("5-appse-ai")

    def save_copy() -> None:
        screen.keys("Escape", SAVE_COPY)  # whatever an earlier try has opened is closed
        photograph("5-menu")
        screen.keys(*PLAIN_JSON)

    _until(screen, SAVE_DIALOG, save_copy)
    focus(screen, SAVE_DIALOG)
    photograph("5-save")
    screen.keys("ctrl+a")
    screen.type(file)
    screen.keys("Return")
    focus(screen, step(5))


def leave(screen: Screen, has_ended: Callable[[], bool]) -> None:
    """Close the window, which asks nothing: no work would be lost."""
    focus(screen, "Step")

    def pressed() -> bool:
        screen.keys("alt+F4")
        with contextlib.suppress(TimeoutError):
            wait_for("the end", has_ended, MOMENT)
        return has_ended()

    wait_for("the end of the program", pressed)


def _until(screen: Screen, title: str, act: Callable[[], None]) -> None:
    """Do something until a window with this title is there.

    A button may be waiting for something, wine hears late of what was copied, and it loses the Alt of a key now and then.
    """

    def moved_on() -> bool:
        act()
        with contextlib.suppress(TimeoutError):
            wait_for(title, lambda: screen.has(title), MOMENT)
        return screen.has(title)

    wait_for(f"the window {title!r}", moved_on)
