"""The whole main job by screen reader alone: nothing is known of the window but what it tells, and no key is pressed.

What is found by its name is used by the actions it offers itself. What is announced is heard on the same bus.
"""

from __future__ import annotations

import json
import stat
import subprocess
from pathlib import Path

from tests.desktop.about_reading import ABOUT_THE_READING
from tests.desktop.by_ear import (
    ADDRESS,
    arrive,
    check_what_is_told,
    hear,
    press_until,
    program,  # noqa: F401 - a fixture
    pytestmark,  # noqa: F401 - holds here, too
    reader,  # noqa: F401 - a fixture
    to_step_2,
    to_step_3,
    token,
)
from tests.desktop.conftest import Screen, wait_for
from tests.desktop.menus import PLAIN_JSON, menu_is_open
from tests.desktop.screen_reader import ScreenReader
from wizard.core.check.scopes import Profile, load_catalogue
from wizard.practice import PRACTICE_ADDRESS, PRACTICE_HASH
from wizard.resources import resource_text

ROWS = "Rows to set in BigCommerce"
PLACES = (
    "Step 2 of 5: API account. Create an API account in BigCommerce",
    "Step 3 of 5: Access token. Add your access token",
    "Step 4 of 5: Test. Testing your credential",
    "Step 5 of 5: APPSe AI. ",
)
"""What is said on arriving at a step."""


def to_rows(reader: ScreenReader) -> None:
    """From the start of step 2, without moving the window, to the rows."""
    reader.press("Don’t move it")
    reader.find("label", "Click Create API account")
    press_until(reader, "Done, copy the name", "Name the account")
    rows = load_catalogue(resource_text("scopes.json")).profile().to_change
    press_until(reader, "Next", f"Set these {len(rows)} rows")


def test_from_the_first_page_to_a_saved_file(
    screen: Screen,
    no_page_opens: None,
    program: subprocess.Popen[str],
    reader: ScreenReader,
    profile: Profile,
    tmp_path: Path,
) -> None:
    file = tmp_path / "PRACTICE-credential.json"
    to_step_3(reader)
    assert "password text" in {one.role for one in reader.look() if one.name == "Access token"}
    screen.copy(f"  {token(profile, 'ready')}\n")
    reader.press("Paste")
    press_until(reader, "Test", "Step 4 of 5")
    arrive(reader, "Step 4 of 5: Test")
    verdict = hear(reader, "Your credential works")
    reader.find("label", "Your credential works")
    press_until(reader, "Open APPSe AI", "Step 5 of 5")
    arrive(reader, "Step 5 of 5: APPSe AI")
    name = hear(reader, "Connection name copied")
    press_until(reader, "Copy Store Hash", "Copied 2 of 3")
    reader.press("Save a copy…")
    choose_plain_json(screen)
    reader.find("dialog", "Save a copy")
    reader.fill("text", "File name:", str(file))
    reader.press("Save")
    saved = hear(reader, "Saved as PRACTICE-credential.json")
    reader.find("panel", saved)
    place = hear(reader, PLACES[3])
    story = (f"Store hash found: {PRACTICE_HASH}", *PLACES[:3], verdict, place, name, saved)
    assert [words for words in reader.announced() if words in story] == list(story)
    screen.press_until_so("alt+F4", "the end of the program", lambda: program.poll() is not None)
    assert program.returncode == 0
    assert program.stderr is not None
    assert [line for line in program.stderr if not line.startswith(ABOUT_THE_READING)] == []
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(file.read_text("utf-8"))["access_token"] == token(profile, "ready")


def choose_plain_json(screen: Screen) -> None:
    """Choose in the menu of copies, which is open; menus are outside the tree that is read, so this is done by keys."""
    wait_for("the menu", lambda: menu_is_open(screen))
    screen.keys(*PLAIN_JSON)
    wait_for("the end of the menu", lambda: not menu_is_open(screen))


def test_each_problem_verdict_and_countdown_is_announced_once(
    screen: Screen, no_page_opens: None, reader: ScreenReader, profile: Profile
) -> None:
    arrive(reader, "Step 1 of 5: Your store")
    reader.fill("text", ADDRESS, "two words")
    reader.press("Next")
    reader.find("panel", hear(reader, "No store hash found"))
    to_step_3(reader)
    screen.copy(PRACTICE_ADDRESS)
    reader.press("Paste")
    reader.find("panel", hear(reader, "That’s an address"))
    screen.copy(token(profile, "one-row-missing"))
    reader.press("Paste")
    press_until(reader, "Test", "Step 4 of 5")
    arrive(reader, "Step 4 of 5: Test")
    hear(reader, "1 permission is missing")
    reader.find("label", "1 permission is missing")
    check_what_is_told(reader.look())
    reader.press("Continue anyway")
    arrive(reader, "Step 5 of 5: APPSe AI")
    reader.press("It’s already open")
    for name, count in (("Connection name", 1), ("Store Hash", 2), ("API Token", 3)):
        press_until(reader, f"Copy {name}", f"Copied {count} of 3")
        hear(reader, f"{name} copied")
    hear(reader, "On the clipboard for")
    check_what_is_told(reader.look())
    reader.press("Keep the token on the clipboard for 10 minutes")
    hear(reader, "10 minutes")
    press_until(reader, "Keep the token on the clipboard", "The token stays on the clipboard.")
    hear(reader, "The token stays on the clipboard.")
    press_until(reader, "I saved it", "What does APPSe AI show?")
    hear(reader, "What does APPSe AI show?")
    hear(reader, PLACES[3])


def test_the_rows_are_read_one_by_one(
    reader: ScreenReader, no_page_opens: None, profile: Profile, screen: Screen
) -> None:
    to_step_2(reader)
    to_rows(reader)
    rows = reader.inside(reader.find("list", ROWS))
    for scope, row in zip(profile.to_change, rows, strict=True):
        assert row.role == "list item"
        assert row.name == f"{scope.label}: choose {scope.wanted}"
        assert "checkable" in row.states
    reader.press(f"Show all {len(profile.scopes)}")
    reader.find("push button", f"Show only these {len(profile.to_change)}")
    rows = reader.inside(reader.find("list", ROWS))
    for scope, row in zip(profile.scopes, rows, strict=True):
        assert row.role == "list item"
        assert row.name.startswith(f"{scope.label}: ")
        assert scope.wanted in row.name
        assert "checkable" in row.states
    for title in ("Name the account", "Click Create API account", "Create an API account in BigCommerce"):
        press_until(reader, "Back", title)
    reader.press("Paste the token instead")
    arrive(reader, "Step 3 of 5: Access token")
    screen.copy(token(profile, "ready"))
    reader.press("Paste")
    press_until(reader, "Test", "Your credential works")
    reader.press("Details")
    table = reader.find("table", "Test results by permission")
    cells = [one for one in reader.inside(table) if one.role == "cell"]
    for number, scope in enumerate(profile.scopes):
        label, wanted, seen = cells[3 * number : 3 * number + 3]
        assert (label.name, wanted.name) == (scope.label, scope.wanted)
        assert seen.name
        assert label.description == f"{scope.wanted} needed, {seen.name}"


def test_walking_the_tree_while_the_window_changes(
    screen: Screen, no_page_opens: None, program: subprocess.Popen[str], reader: ScreenReader, profile: Profile
) -> None:
    """Pages come and go, lists take each other's place, results arrive; whoever counted the children before asks after."""
    to_step_2(reader)
    to_rows(reader)
    with ScreenReader(screen, program) as walker:
        walker.begin(do="walk", seconds=20)
        for _ in range(4):
            reader.press(f"Show all {len(profile.scopes)}")
            reader.press(f"Show only these {len(profile.to_change)}")
            for title in ("Name the account", "Click Create API account", "Create an API account in BigCommerce"):
                press_until(reader, "Back", title)
            reader.press("Paste the token instead")
            arrive(reader, "Step 3 of 5: Access token")
            screen.copy(token(profile, "ready"))
            reader.press("Paste")
            press_until(reader, "Test", "Your credential works")
            reader.press("Details")
            press_until(reader, "Back", "Step 3 of 5")
            press_until(reader, "Back", "Step 2 of 5")
            to_rows(reader)
        walks = walker.end()
    assert walks > 5
    assert program.poll() is None
