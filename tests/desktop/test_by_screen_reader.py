"""The whole main job by screen reader alone: nothing is known of the window but what it tells, and no key is pressed.

What is found by its name is used by the actions it offers itself. What is announced is heard on the same bus.
"""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.conftest import Screen, wait_for
from tests.desktop.screen_reader import ScreenReader, Thing
from tests.desktop.speech import accessible
from tests.desktop.test_rehearsal import ABOUT_THE_READING
from tests.desktop.test_walk import ROOT
from wizard.core.check.scopes import Profile
from wizard.practice import PRACTICE_ADDRESS, PRACTICE_HASH
from wizard.practice.store import PracticeStore, standard_tokens

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the windows of an X server"),
]
ADDRESS = "Address of your BigCommerce control panel"
BUTTONS = {"push button", "toggle button", "button menu", "check box", "radio button"}
PICTURES = {"graphic", "image", "icon"}
HEADINGS = (
    "Step 2 of 5: API account. Create the API account in BigCommerce",
    "Step 3 of 5: Access token. Enter the access token",
    "Step 4 of 5: Test. Test the connection",
    "Step 5 of 5: Hand over. Hand it over to APPSe AI",
)


@pytest.fixture
def program(screen: Screen) -> Iterator[subprocess.Popen[str]]:
    """Start the wizard where what it shows can be read."""
    command = [sys.executable, "-m", "wizard", "--practice"]
    with (
        accessible(screen),
        subprocess.Popen(command, cwd=ROOT, env=screen.environment, stderr=subprocess.PIPE, text=True) as process,
    ):
        yield process
        process.kill()


@pytest.fixture
def reader(screen: Screen, program: subprocess.Popen[str]) -> Iterator[ScreenReader]:
    with ScreenReader(screen, program) as reader:
        yield reader


def check_what_is_told(things: list[Thing]) -> None:
    """Everything that can be used has a name, and no two things are mistaken for each other."""
    reachable = [one for one in things if "focusable" in one.states]
    assert [one for one in reachable if not one.name.strip()] == []
    names = Counter(one.name for one in reachable if one.role in BUTTONS)
    assert [name for name, count in names.items() if count > 1] == []
    fields = [one for one in things if "editable" in one.states]
    assert [one for one in fields if not (one.labelled or one.description)] == []
    assert [one for one in things if one.role in PICTURES and not one.name] == []


def arrive(reader: ScreenReader, title: str) -> None:
    """Wait for a page by the title of the window, and check what it tells."""
    reader.wait_for_words(f"{title} - Connect BigCommerce to APPSe AI")
    check_what_is_told(reader.look(rows=True))


def hear(reader: ScreenReader, words: str) -> str:
    """Wait for an announcement with these words, and return it whole; it must be made once and stand on the window."""
    wait_for(f"the announcement {words!r}", lambda: any(words in one for one in reader.announced()))
    (whole,) = (one for one in reader.announced() if words in one)
    return whole


def token(profile: Profile, name: str) -> str:
    return PracticeStore(standard_tokens(profile)).token(name).text


def to_step_3(reader: ScreenReader) -> None:
    arrive(reader, "Step 1 of 5: Your store")
    reader.fill("text", ADDRESS, PRACTICE_ADDRESS)
    reader.find("label", PRACTICE_HASH)
    reader.press("Next")
    arrive(reader, "Step 2 of 5: API account")
    reader.press("Next")
    arrive(reader, "Step 3 of 5: Access token")


def test_from_the_first_page_to_a_saved_file(
    screen: Screen, program: subprocess.Popen[str], reader: ScreenReader, profile: Profile, tmp_path: Path
) -> None:
    file = tmp_path / "PRACTICE-credential.json"
    to_step_3(reader)
    assert "password text" in {one.role for one in reader.look() if one.name == "Access token"}
    screen.copy(f"  {token(profile, 'ready')}\n")
    reader.press("Paste")
    reader.press("Test the connection")
    arrive(reader, "Step 4 of 5: Test")
    verdict = hear(reader, "Ready.")
    reader.find("panel", verdict)
    reader.press("Next")
    arrive(reader, "Step 5 of 5: Hand over")
    reader.press("Save to a file…")
    reader.find("dialog", "Save the credential")
    reader.fill("text", "File name:", str(file))
    reader.press("Save")
    saved = hear(reader, "Saved as PRACTICE-credential.json")
    reader.find("panel", saved)
    story = (f"Store hash found: {PRACTICE_HASH}", *HEADINGS[:3], verdict, HEADINGS[3], saved)
    assert [words for words in reader.announced() if words in story] == list(story)
    reader.press("Close")
    wait_for("the end of the program", lambda: program.poll() is not None)
    assert program.returncode == 0
    assert program.stderr is not None
    assert [line for line in program.stderr if not line.startswith(ABOUT_THE_READING)] == []
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(file.read_text("utf-8"))["access_token"] == token(profile, "ready")


def test_each_problem_verdict_and_countdown_is_announced_once(
    screen: Screen, reader: ScreenReader, profile: Profile
) -> None:
    arrive(reader, "Step 1 of 5: Your store")
    reader.press("Next")
    reader.find("panel", hear(reader, "There is no address yet"))
    to_step_3(reader)
    reader.fill("password text", "Access token", PRACTICE_ADDRESS)
    reader.find("panel", hear(reader, "That is an address"))
    reader.fill("password text", "Access token", token(profile, "one-row-missing"))
    reader.press("Test the connection")
    arrive(reader, "Step 4 of 5: Test")
    reader.find("panel", hear(reader, "The token works, but permissions are missing"))
    check_what_is_told(reader.look())
    reader.press("Hand it over all the same")
    arrive(reader, "Step 5 of 5: Hand over")
    reader.press("Copy API Token")
    hear(reader, "API Token copied")
    hear(reader, "The token is on the clipboard. It is removed in")
    check_what_is_told(reader.look())
    reader.press("Give me 10 minutes until the token is removed from the clipboard")
    hear(reader, "10 minutes")
    hear(reader, "What does APPSe AI show for this credential")
    reader.press("Keep the token on the clipboard")
    hear(reader, "The token stays on the clipboard.")
    hear(reader, HEADINGS[3])


def test_the_rows_are_read_one_by_one(reader: ScreenReader, profile: Profile, screen: Screen) -> None:
    to_step_3(reader)
    reader.press("Back")
    arrive(reader, "Step 2 of 5: API account")
    rows = reader.inside(reader.find("list", "Permissions to set in BigCommerce"))
    for scope, row in zip(profile.scopes, rows, strict=True):
        assert row.role == "list item"
        assert row.name.startswith(f"{scope.label}: ")
        assert scope.wanted in row.name
        assert "checkable" in row.states
    reader.press("Next")
    screen.copy(token(profile, "ready"))
    reader.press("Paste")
    reader.press("Test the connection")
    reader.wait_for_words("Ready.")
    table = reader.find("table", "Permissions and what the test saw")
    cells = [one for one in reader.inside(table) if one.role == "cell"]
    for number, scope in enumerate(profile.scopes):
        label, wanted, seen = cells[3 * number : 3 * number + 3]
        assert (label.name, wanted.name) == (scope.label, scope.wanted)
        assert seen.name
        assert label.description == f"{scope.wanted} wanted, {seen.name}"


def test_walking_the_tree_while_the_window_changes(
    screen: Screen, program: subprocess.Popen[str], reader: ScreenReader, profile: Profile
) -> None:
    """Pages come and go, rows are filtered, results arrive; whoever counted the children before asks for them after."""
    to_step_3(reader)
    screen.copy(token(profile, "ready"))
    reader.press("Paste")
    with ScreenReader(screen, program) as walker:
        walker.begin(do="walk", seconds=20)
        for _ in range(8):
            reader.press("Test the connection")
            arrive(reader, "Step 4 of 5: Test")
            reader.find("push button", "Test again")
            reader.press("Test again")
            reader.press("Back")
            reader.press("Back")
            reader.toggle("Only the rows to change")
            reader.press("Next")
        walks = walker.end()
    assert walks > 5
    assert program.poll() is None
