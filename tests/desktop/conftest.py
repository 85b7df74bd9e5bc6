"""A screen of our own: Xvfb with a window manager, driven by xdotool as a person drives mouse and keyboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.waiting import wait_for as wait_for  # noqa: PLC0414 - what drives a screen waits by it
from tests.what_lacks import skip_without
from tools.virtual_screen import virtual_screen
from wizard.practice import PRACTICE_ADDRESS

ROOT = Path(__file__).resolve().parents[2]
ON_A_SCREEN = [
    pytest.mark.desktop,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="drives an X server"),
]
PRESSES = 5
"""How often a key is pressed at most."""
TOOLS = ("Xvfb", "openbox", "xdotool", "xclip", "xprop")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let somebody keep the pictures of the rehearsal."""
    parser.addoption("--frames", type=Path, help="a folder for pictures of the screen, step by step")


class Screen:
    """One X display with a window manager.

    Attributes:
        size: width and height in pixels.
    """

    def __init__(self, display: str, home: Path, size: tuple[int, int]) -> None:
        self.home = home
        self.size = size
        self.environment = {name: value for name, value in os.environ.items() if name in ("PATH", "VIRTUAL_ENV")} | {
            "LC_ALL": "C.UTF-8",
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "QT_QPA_PLATFORM": "xcb",
        }

    def run(self, *command: str, text: str | None = None) -> str:
        """Run a tool on this display and return what it printed."""
        done = subprocess.run(
            command, env=self.environment, input=text, capture_output=True, text=True, timeout=60, check=False
        )
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """Wait for a visible window with this in its title and return its id."""
        found: list[str] = []

        def look() -> bool:
            found[:] = self.run("xdotool", "search", "--onlyvisible", "--name", title).split()
            return bool(found)

        wait_for(f"a window named {title!r}", look)
        return found[-1]

    def in_front(self, title: str) -> None:
        """Wait until the window with this in its title has the focus: keys that come before that are lost."""
        wait_for(
            f"the focus of {title!r}", lambda: title in self.run("xdotool", "getactivewindow", "getwindowname"), 60.0
        )

    def picture(self) -> bytes:
        """Return what is on the screen, pixel by pixel."""
        command = ["import", "-window", "root", "-depth", "8", "rgb:-"]
        return subprocess.run(command, env=self.environment, capture_output=True, timeout=60, check=True).stdout

    def has(self, title: str) -> bool:
        """Tell whether a visible window has this in its title."""
        return bool(self.run("xdotool", "search", "--onlyvisible", "--name", title))

    def keys(self, *keys: str) -> None:
        """Press keys, such as ``alt+n``, in the window that has the focus."""
        self.run("xdotool", "key", "--delay", "20", *keys)

    def press_until(self, keys: str, title: str) -> str:
        """Press keys until a window has this in its title; return its id."""
        self.press_until_so(keys, f"a window named {title!r}", lambda: self.has(title))
        return self.window(title)

    def press_until_so(self, keys: str, what: str, ready: Callable[[], bool]) -> None:
        """Press keys until `ready`. A key within a moment after a change is left out, as a double click is."""
        for _ in range(PRESSES - 1):
            self.keys(keys)
            try:
                return wait_for(what, ready, 2.0)
            except TimeoutError:
                continue
        self.keys(keys)
        return wait_for(what, ready)

    def type(self, text: str) -> None:
        """Type a text."""
        self.run("xdotool", "type", "--delay", "10", text)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard, as the browser does."""
        command = ["xclip", "-selection", "clipboard"]
        subprocess.run(
            command, env=self.environment, input=text, text=True, check=True, timeout=30, stdout=subprocess.DEVNULL
        )

    def pasted(self) -> str:
        """Return the text on the clipboard."""
        return self.run("timeout", "5", "xclip", "-selection", "clipboard", "-o")  # a busy window may never answer

    def click(self, window: str, from_right: int, from_bottom: int) -> None:
        """Click into a window, so many pixels from its lower right corner."""
        geometry = self.run("xdotool", "getwindowgeometry", "--shell", window)
        place = dict(line.split("=") for line in geometry.splitlines())
        x, y = int(place["WIDTH"]) - from_right, int(place["HEIGHT"]) - from_bottom
        self.run("xdotool", "mousemove", "--window", window, str(x), str(y), "click", "1")


@pytest.fixture
def screen(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Screen]:
    """A screen of the size that a test asks for by an indirect parameter."""
    size: tuple[int, int] = getattr(request, "param", (1280, 900))
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    skip_without(missing)
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    (home / "Downloads").mkdir()
    with virtual_screen(*size) as name:
        display = Screen(name, home, size)
        manager = subprocess.Popen(["openbox"], env=display.environment, stderr=subprocess.DEVNULL)
        try:
            check = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
            wait_for("the window manager", lambda: "window id" in display.run(*check))
            yield display
        finally:
            manager.terminate()
            manager.wait()


@pytest.fixture
def no_page_opens(screen: Screen, tmp_path: Path) -> None:
    """What Qt opens pages with does nothing here: the test stands in for the browser."""
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "xdg-open").write_text("#!/bin/sh\n", "utf-8")
    (tools / "xdg-open").chmod(0o755)
    screen.environment["PATH"] = f"{tools}:{screen.environment['PATH']}"


@contextmanager
def practicing(screen: Screen) -> Iterator[subprocess.Popen[str]]:
    """The wizard with the practice store, on that screen."""
    command = [sys.executable, "-m", "wizard", "--practice"]
    with subprocess.Popen(command, cwd=ROOT, env=screen.environment, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def program(screen: Screen) -> Iterator[subprocess.Popen[str]]:
    """The same for a whole test."""
    with practicing(screen) as process:
        yield process


def walk_to_step_2(screen: Screen) -> None:
    """From the first frame to the API account, by keyboard."""
    window = screen.window("Step 1 of 5")
    screen.run("xdotool", "windowactivate", "--sync", window)
    screen.copy(PRACTICE_ADDRESS)
    screen.keys("ctrl+v")
    screen.press_until("alt+n", "Step 2 of 5")


def walk_to_step_3(screen: Screen) -> None:
    """From the first frame to the token, by keyboard."""
    walk_to_step_2(screen)
    screen.press_until("alt+p", "Step 3 of 5")


def walk_to_step_4(screen: Screen, token: str) -> None:
    """From the first frame to the test, which is under way then."""
    walk_to_step_3(screen)
    screen.copy(token)
    screen.keys("ctrl+v")
    screen.press_until("alt+t", "Step 4 of 5")
