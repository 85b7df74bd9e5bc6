"""The column beside the browser, in a real window: above other windows, at its place, and the same window all the time."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.desktop.conftest import ON_A_SCREEN, Screen, wait_for
from tests.desktop.window_geometry import geometry, state
from wizard.practice import PRACTICE_ADDRESS

pytestmark = ON_A_SCREEN
BROWSER = (
    "from PySide6.QtWidgets import QApplication, QLabel\n"
    "app = QApplication([])\n"
    "window = QLabel('BigCommerce')\n"
    "window.setWindowTitle('The browser')\n"
    "window.showMaximized()\n"
    "app.exec()\n"
)
HEAD, FROM_RIGHT = 26, {"sides": 64, "back": 32}
"""Pixels from the column's upper and right edge to the middle of the buttons at its head."""
ABOVE = "_NET_WM_STATE_ABOVE"


@pytest.fixture
def browser(screen: Screen) -> Iterator[str]:
    """A window that fills the screen; it is there before the wizard, and does not take the focus from it later."""
    with subprocess.Popen([sys.executable, "-c", BROWSER], env=screen.environment) as process:
        yield screen.window("The browser")
        process.kill()


def topmost(screen: Screen) -> int:
    return int(screen.run("xprop", "-root", "_NET_CLIENT_LIST_STACKING").split()[-1], 16)


def test_the_column_stays_above_the_browser_and_goes_back(
    screen: Screen, no_page_opens: None, browser: str, program: subprocess.Popen[str]
) -> None:
    window = screen.window("Step 1 of 5")
    screen.run("xdotool", "windowactivate", "--sync", window)
    screen.copy(PRACTICE_ADDRESS)
    screen.keys("ctrl+v")
    assert screen.press_until("alt+n", "Step 2 of 5") == window
    usual = geometry(screen, window)

    screen.press_until_so("alt+o", "the column", lambda: ABOVE in state(screen, window))
    column: dict[str, int] = {}

    def is_column() -> bool:
        column.update(geometry(screen, window))
        higher = column["height"] > usual["height"] and column["y"] < usual["y"]
        return higher and column["x"] > usual["x"] and column["width"] < usual["width"]

    wait_for("its size and place", is_column)
    assert column["x"] >= 0
    assert column["y"] >= 0
    assert column["x"] + column["width"] <= 1280
    assert column["y"] + column["height"] <= 900
    assert screen.run("xdotool", "getactivewindow") == window

    screen.run("xdotool", "windowactivate", "--sync", browser)
    assert topmost(screen) == int(window)

    screen.click(window, FROM_RIGHT["sides"], column["height"] - HEAD)
    wait_for("the other side", lambda: geometry(screen, window)["x"] < column["width"])
    assert geometry(screen, window)["x"] >= 0
    assert topmost(screen) == int(window)
    screen.click(window, FROM_RIGHT["sides"], column["height"] - HEAD)
    wait_for("this side again", lambda: geometry(screen, window) == column)

    screen.click(window, FROM_RIGHT["back"], column["height"] - HEAD)
    wait_for("the usual size", lambda: geometry(screen, window) == usual)
    wait_for("the usual place among the windows", lambda: ABOVE not in state(screen, window))

    screen.press_until_so("alt+r", "the column again", lambda: geometry(screen, window) == column)
    screen.keys("alt+b")
    assert screen.press_until("alt+p", "Step 3 of 5") == window
    wait_for("the usual size in step 3", lambda: geometry(screen, window) == usual)
    screen.press_until_so("alt+F4", "the end of the program", lambda: program.poll() is not None)
    assert program.stderr is not None
    assert program.stderr.read() == ""
