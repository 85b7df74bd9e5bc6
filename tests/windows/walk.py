"""The walk through the window by mouse and keyboard: the one place that knows its keys and titles."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from tests.desktop.conftest import Screen, wait_for
from tests.desktop.menus import PLAIN_JSON
from wizard.practice import PRACTICE_ADDRESS

STEPS = 5
BYTES_OF_PIXEL = 3
MOMENT = 4.0
"""Seconds in which something follows on a key, if it does; before that the key is not pressed again."""
PASTE = ("ctrl+a", "ctrl+v")
HAVE_FILE = "alt+f"
SAVE_COPY = "alt+p"
ACCOUNT_NAME = "APPSe AI"
COLUMN = 400
"""Pixels that the window is wide at most while it stands beside the browser."""
PRIMARY_BUTTON, PRIMARY_IN_COLUMN = (100, 34), (190, 66)
"""Where the primary button is, from the lower right corner of the window."""
HEADING, COUNT = (95, 130), (150, 195)
"""Lines of the screen, from and to, on which a card of the column beside the browser has its heading, and its count of rows."""
OPEN_DIALOG, SAVE_DIALOG = "Choose the file with the token", "Save a copy"
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
    _fill(screen, credentials)
    photograph("1-file")
    screen.click(dialog, *OPEN_BUTTON)
    screen.window(step(4))
    _test_and_save(screen, file, photograph)


def walk_by_the_cards(
    screen: Screen, download: Callable[[], None], rows: int, file: str, photograph: Callable[[str], None]
) -> None:
    """Go the whole way as a merchant does, with each card of step 2 beside the browser.

    Args:
        screen: where the window is.
        download: does what the browser does when Save is clicked.
        rows: how many there are to set.
        file: the path to save to, as Windows writes it.
        photograph: is called with a name on each step.
    """
    window = focus(screen, step(1))
    screen.copy(PRACTICE_ADDRESS)

    def paste_and_go_on() -> None:
        screen.keys(*PASTE)
        photograph("1-store")
        screen.click(window, *PRIMARY_BUTTON)

    _until(screen, step(2), paste_and_go_on)
    photograph("2-start")
    screen.press_until_so("Return", "the column beside the browser", lambda: _width(screen, window) <= COLUMN)
    photograph("2-create")
    screen.press_until_so("alt+d", "the copied name", lambda: screen.pasted() == ACCOUNT_NAME)
    photograph("2-name")
    _see_change(screen, HEADING, lambda: screen.click(window, *PRIMARY_IN_COLUMN))
    photograph("2-rows")
    for row in range(rows):
        if row:
            screen.keys("Down")
        _see_change(screen, COUNT, lambda: screen.keys("space"))
    photograph("2-rows-done")
    _see_change(screen, HEADING, lambda: screen.click(window, *PRIMARY_IN_COLUMN))
    photograph("2-save")
    _see_change(screen, HEADING, download)
    photograph("2-file")
    _until(screen, step(4), lambda: screen.keys("alt+u"))
    _test_and_save(screen, file, photograph)


def _test_and_save(screen: Screen, file: str, photograph: Callable[[str], None]) -> None:
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
    _fill(screen, file)
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


def _fill(screen: Screen, text: str) -> None:
    """Type into the field that has the focus until it holds the text: a window takes keys later than it is seen."""

    def filled() -> bool:
        screen.keys("ctrl+a")
        screen.type(text)
        screen.keys("ctrl+a", "ctrl+c")
        with contextlib.suppress(TimeoutError):
            wait_for("the copy", lambda: screen.pasted() == text, MOMENT)
        return screen.pasted() == text

    wait_for(f"the field that holds {text!r}", filled)


def _width(screen: Screen, window: str) -> int:
    lines = screen.run("xdotool", "getwindowgeometry", "--shell", window).splitlines()
    return int(dict(line.split("=") for line in lines)["WIDTH"])


def _see_change(screen: Screen, lines: tuple[int, int], act: Callable[[], None]) -> None:
    """Do something, and wait until these lines of the screen are others: on the cards they change by nothing else."""
    first, last = (line * screen.size[0] * BYTES_OF_PIXEL for line in lines)

    def seen() -> bytes:
        return screen.picture()[first:last]

    before = seen()
    act()
    wait_for("a change on the screen", lambda: seen() != before)


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
