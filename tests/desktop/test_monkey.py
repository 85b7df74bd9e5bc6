"""Mouse and keys at random on the real window: no exception, no warning of Qt, and the window never works long at a stretch."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop import monkey_window
from tests.desktop.conftest import ON_A_SCREEN, ROOT, Screen
from wizard.practice import PRACTICE_ADDRESS

pytestmark = [*ON_A_SCREEN, pytest.mark.monkey]
SECONDS = 60
STALL_MS = 200
OF_X11 = "QXcbClipboard::setMimeData: Cannot set X11 selection owner"
"""What Qt says when xclip took the clipboard between Ctrl+C and its turn; the window's own copies are looked at."""
TITLE = "Step 1 of 5"
KEYS = (
    *("Tab", "shift+Tab", "Return", "space", "Escape", "Up", "Down", "Left", "Right", "Home", "End", "F1", "BackSpace"),
    *("ctrl+v", "ctrl+a", "ctrl+z", "ctrl+x", "ctrl+c", "ctrl+f", "Page_Down", "Menu", "Delete"),
    *(f"alt+{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
)
PASTES = (PRACTICE_ADDRESS, "g5cd38", "x" * 5000, "<img src=x>", "", "ACCESS TOKEN: abc\nCLIENT ID: def", "متجر")


class Monkey:
    """Hits at random, but the same way for each seed."""

    def __init__(self, screen: Screen, seed: int) -> None:
        self._screen = screen
        self._chance = random.Random(seed)

    def act(self) -> None:
        """Do one thing."""
        acts: list[Callable[[], None]] = [self._press, self._press, self._click, self._click, self._type, self._paste]
        self._chance.choice(acts)()

    def _press(self) -> None:
        self._screen.keys(*(self._chance.choice(KEYS) for _ in range(self._chance.randint(1, 4))))

    def _click(self) -> None:
        """Click anywhere, most often where a window of the usual size has something."""
        x, y = self._chance.randint(0, 1279), self._chance.randint(0, 899)
        self._screen.run("xdotool", "mousemove", str(x), str(y), "click", self._chance.choice("1113"))

    def _type(self) -> None:
        self._screen.type("".join(self._chance.choice("abc123 .<&é") for _ in range(self._chance.randint(1, 9))))

    def _paste(self) -> None:
        self._screen.copy(self._chance.choice(PASTES))
        self._screen.keys("ctrl+v")


@pytest.fixture
def no_browser(tmp_path: Path) -> Path:
    """A folder for PATH with a browser that opens nothing."""
    opener = tmp_path / "bin" / "xdg-open"
    opener.parent.mkdir()
    opener.write_text("#!/bin/sh\n", encoding="utf-8")
    opener.chmod(0o755)
    return opener.parent


@pytest.mark.parametrize("seed", range(5))
def test_the_window_takes_whatever_comes(screen: Screen, no_browser: Path, seed: int) -> None:
    command = [sys.executable, monkey_window.__file__]
    environment = screen.environment | {"PYTHONPATH": str(ROOT), "PATH": f"{no_browser}:{screen.environment['PATH']}"}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True) as program:
        screen.run("xdotool", "windowactivate", "--sync", screen.window(TITLE))
        monkey, end = Monkey(screen, seed), time.monotonic() + SECONDS
        while time.monotonic() < end and program.poll() is None:
            monkey.act()
        assert program.poll() is None, f"the window ended with {program.returncode}"
        said, _ = program.communicate(timeout=60)
    seen = json.loads(said.splitlines()[-1])
    assert (seen["exceptions"], [one for one in seen["warnings"] if one != OF_X11]) == ([], [])
    assert seen["stall_ms"] < STALL_MS
