"""The whole main job by keyboard alone: nothing is clicked, and each key goes to whatever has the focus."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.desktop.conftest import Screen, wait_for
from tests.desktop.screen_reader import ScreenReader
from tests.desktop.test_by_screen_reader import (
    HEADINGS,
    hear,
    program,  # noqa: F401 - a fixture
    pytestmark,  # noqa: F401 - holds here, too
    reader,  # noqa: F401 - a fixture
    token,
)
from tests.desktop.test_support import menu_is_open
from wizard.core.check.scopes import Profile
from wizard.practice import PRACTICE_ADDRESS

MOST_STOPS = 40


def tab_to(screen: Screen, reader: ScreenReader, name: str) -> None:
    """Press Tab until the focus is on what goes by this name."""
    passed: list[str] = []
    for _ in range(MOST_STOPS):
        focused = reader.focused_names()
        if any(one.startswith(name) for one in focused):
            return
        passed += focused
        screen.keys("Tab")
    raise AssertionError(f"{name!r} is not reached with Tab; what is: {passed}")


def test_from_the_first_page_to_a_saved_file(
    screen: Screen, program: subprocess.Popen[str], reader: ScreenReader, profile: Profile, tmp_path: Path
) -> None:
    file = tmp_path / "PRACTICE-credential.json"
    window = screen.window("Step 1 of 5")
    screen.run("xdotool", "windowactivate", "--sync", window)
    screen.type(PRACTICE_ADDRESS)
    screen.keys("Return")
    screen.window("Step 2 of 5")

    screen.keys("F1")
    wait_for("the menu", lambda: menu_is_open(screen))
    screen.keys("Escape")
    wait_for("the end of the menu", lambda: not menu_is_open(screen))
    tab_to(screen, reader, "Permissions to set in BigCommerce")
    rows = len(profile.scopes)
    screen.keys(*["space", "Down"] * rows)
    reader.find("label", f"{len(profile.to_change)} of {len(profile.to_change)} set")
    told = reader.inside(reader.find("list", "Permissions to set in BigCommerce"))
    assert len([one for one in told if "checked" in one.states]) == rows
    tab_to(screen, reader, "Next")
    screen.keys("space")
    screen.window("Step 3 of 5")

    screen.type(token(profile, "ready"))
    screen.keys("Return")
    screen.window("Step 4 of 5")
    hear(reader, "Ready.")
    tab_to(screen, reader, "Next")
    screen.keys("Return")
    screen.window("Step 5 of 5")
    hear(reader, HEADINGS[-1])

    tab_to(screen, reader, "Save to a file")
    screen.keys("space")
    screen.in_front("Save the credential")
    screen.keys("ctrl+a")
    screen.type(str(file))
    screen.keys("Return")
    hear(reader, "Saved as PRACTICE-credential.json")
    tab_to(screen, reader, "Close")
    screen.keys("space")
    wait_for("the end of the program", lambda: program.poll() is not None)
    assert program.returncode == 0
    assert json.loads(file.read_text("utf-8"))["access_token"] == token(profile, "ready")
