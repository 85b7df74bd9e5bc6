"""The whole main job by keyboard alone: nothing is clicked, and each key goes to whatever has the focus."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.desktop.by_ear import (
    hear,
    program,  # noqa: F401 - a fixture
    pytestmark,  # noqa: F401 - holds here, too
    reader,  # noqa: F401 - a fixture
    token,
)
from tests.desktop.by_keys import tab_to
from tests.desktop.conftest import Screen, wait_for
from tests.desktop.menus import PLAIN_JSON, menu_is_open
from tests.desktop.screen_reader import ScreenReader
from wizard.core.check.scopes import Profile
from wizard.practice import PRACTICE_ADDRESS

ROWS = "Rows to set in BigCommerce"


def enter_until(screen: Screen, reader: ScreenReader, words: str) -> None:
    """Press Enter, which is the primary button's wherever the focus is, until the window says these words."""
    screen.press_until_so("Return", repr(words), lambda: any(words in one.name for one in reader.look()))


def to_the_token(screen: Screen, reader: ScreenReader, profile: Profile) -> None:
    """From the first frame through all tasks of step 2 to step 3."""
    window = screen.window("Step 1 of 5")
    screen.run("xdotool", "windowactivate", "--sync", window)
    screen.type(PRACTICE_ADDRESS)
    screen.press_until("Return", "Step 2 of 5")

    screen.press_until_so("F1", "the menu", lambda: menu_is_open(screen))
    screen.keys("Escape")
    wait_for("the end of the menu", lambda: not menu_is_open(screen))
    enter_until(screen, reader, "Click Create API account")
    enter_until(screen, reader, "Name the account")
    assert screen.pasted() == "APPSe AI"
    enter_until(screen, reader, f"Set these {len(profile.to_change)} rows")
    wait_for("the focus in the list", lambda: ROWS in reader.focused_names())
    rows = len(profile.to_change)
    screen.keys(*["space", "Down"] * rows)
    reader.find("label", f"{rows} of {rows}")
    told = reader.inside(reader.find("list", ROWS))
    assert len([one for one in told if "checked" in one.states]) == rows
    enter_until(screen, reader, "Check the rows, then click Save")
    enter_until(screen, reader, "save it in Downloads")
    screen.keys("alt+p")  # Paste the token instead
    screen.window("Step 3 of 5")


def save_a_copy(screen: Screen, reader: ScreenReader, file: Path) -> None:
    tab_to(screen, reader, "Save a copy")
    screen.keys("space")
    wait_for("the menu", lambda: menu_is_open(screen))
    screen.keys(*PLAIN_JSON)
    screen.in_front("Save a copy")
    screen.keys("ctrl+a")
    screen.type(str(file))
    screen.keys("Return")
    hear(reader, "Saved as PRACTICE-credential.json")


def test_from_the_first_page_to_a_saved_file(
    screen: Screen,
    no_page_opens: None,
    program: subprocess.Popen[str],
    reader: ScreenReader,
    profile: Profile,
    tmp_path: Path,
) -> None:
    file = tmp_path / "PRACTICE-credential.json"
    to_the_token(screen, reader, profile)
    screen.type(token(profile, "ready"))
    screen.press_until("Return", "Step 4 of 5")
    hear(reader, "Your credential works")
    screen.press_until("Return", "Step 5 of 5")
    enter_until(screen, reader, "Copied 2 of 3")
    enter_until(screen, reader, "Copied 3 of 3")
    assert screen.pasted() == token(profile, "ready")
    save_a_copy(screen, reader, file)
    tab_to(screen, reader, "I saved it")
    screen.keys("space")
    enter_until(screen, reader, "You’re done")
    tab_to(screen, reader, "Keep the files")
    screen.keys("space")
    tab_to(screen, reader, "Close")
    screen.press_until_so("Return", "the end of the program", lambda: program.poll() is not None)
    assert program.returncode == 0
    assert json.loads(file.read_text("utf-8"))["access_token"] == token(profile, "ready")
