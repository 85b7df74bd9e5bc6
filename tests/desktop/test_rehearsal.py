"""The whole main job with browser and wizard side by side, as it is rehearsed: nothing is pasted but the store's address.

The wizard runs in a real window and is used by keyboard. What it shows is read as a screen reader reads it. The page it
opens goes to a browser that can reach this computer alone.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.desktop.browser import ControlPanel, chromium
from tests.desktop.conftest import ON_A_SCREEN, ROOT, Screen, wait_for
from tests.desktop.speech import Speech, accessible
from wizard.core.check.scopes import Profile
from wizard.practice import PRACTICE_ADDRESS, PRACTICE_HASH

pytestmark = [pytest.mark.browser, *ON_A_SCREEN]
FORGOTTEN = "products"
ABOUT_THE_READING = "qt.accessibility.atspi:"
"""Begins what Qt says of a question that AT-SPI asks every program and Qt does not know."""


@dataclass
class Room:
    """The rehearsal room: the wizard's window, what it says, and the browser beside it."""

    screen: Screen
    program: subprocess.Popen[str]
    speech: Speech
    panel: ControlPanel
    opened: Path

    def address_opened(self, number: int) -> str:
        """Wait until the wizard has opened a page for the `number`-th time, and return its address."""

        def addresses() -> list[str]:
            return self.opened.read_text("utf-8").splitlines() if self.opened.exists() else []

        wait_for(f"page number {number} that the wizard opens", lambda: len(addresses()) >= number)
        assert len(addresses()) == number
        return addresses()[-1]

    def press(self, keys: str, then: str) -> str:
        """Press keys and return what the window says when it says these words."""
        self.screen.keys(keys)
        return self.speech.wait_for(then)

    def open_menu(self, keys: str) -> None:
        """Press keys and wait for the window of a menu; menus are outside the tree that is read."""
        search = ("xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid))
        before = self.screen.run(*search).split()
        self.screen.keys(keys)
        wait_for("the menu", lambda: len(self.screen.run(*search).split()) > len(before))

    def account_name(self) -> str:
        """Return the name that step 2 proposes for the account."""
        return self.speech.wait_for("Copy “").removeprefix("Copy “").removesuffix("”")


@pytest.fixture
def room(screen: Screen, tmp_path: Path) -> Iterator[Room]:
    """Start the wizard where `xdg-open`, which Qt opens pages with, writes down what the browser would get."""
    opened = tmp_path / "opened"
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "xdg-open").write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{opened}'\n", "utf-8")
    (tools / "xdg-open").chmod(0o755)
    screen.environment["PATH"] = f"{tools}:{screen.environment['PATH']}"
    home = Path(screen.environment["HOME"])
    command = [sys.executable, "-m", "wizard", "--practice"]
    with (
        accessible(screen),
        chromium(home, tmp_path / "profile") as browser,
        subprocess.Popen(command, cwd=ROOT, env=screen.environment, stderr=subprocess.PIPE, text=True) as program,
        Speech(screen, program) as speech,
    ):
        yield Room(screen, program, speech, ControlPanel(browser), opened)
        program.kill()


def rows_to_click(profile: Profile, *, without: str = "") -> dict[str, str]:
    return {row.label: row.wanted for row in profile.to_change if row.scope_id != without}


def to_step_2(room: Room) -> None:
    """From the menu of the strip to the dashboard, and from there with its address to step 2."""
    window = room.screen.window("Step 1 of 5")
    room.screen.run("xdotool", "windowactivate", "--sync", window)
    room.open_menu("alt+e")
    room.press("o", then="The practice control panel should open in your browser now")
    room.panel.open(room.address_opened(1))
    room.panel.follow("Home")
    address = room.panel.value("Address of this page in a real store")
    assert address == PRACTICE_ADDRESS
    room.screen.copy(address)
    room.screen.keys("alt+a", "ctrl+v")
    room.speech.wait_for(PRACTICE_HASH)
    room.screen.keys("alt+n")
    room.screen.window("Step 2 of 5")


def create_account(room: Room, rows: dict[str, str]) -> str:
    """Create the account that step 2 names, in the browser, and return its token."""
    room.panel.follow("+ Create API account")
    return room.panel.create_account(room.account_name(), rows)


def use_the_file(room: Room) -> None:
    """From step 2, where the browser's file is noticed, to the test in step 4."""
    room.speech.wait_for("BigCommerce's file has arrived in your Downloads")
    room.press("alt+n", then="Nothing was taken from it yet")
    room.press("alt+u", then="The access token was taken from BigCommerceAPI-credentials-PRACTICE-")
    room.screen.keys("alt+t")
    room.screen.window("Step 4 of 5")


def hand_over(room: Room, folder: Path) -> dict[str, object]:
    """From a test that is ready to a saved file; return what it holds, and leave the wizard."""
    room.speech.wait_for("Ready.")
    room.screen.keys("alt+n")
    room.screen.window("Step 5 of 5")
    room.screen.keys("alt+f")
    room.screen.in_front("Save the credential")
    room.screen.keys("ctrl+a")
    room.screen.type(str(folder / "credential.json"))
    room.screen.keys("Return")
    room.speech.wait_for("Saved as PRACTICE-credential.json")
    room.screen.keys("alt+c")
    wait_for("the end of the program", lambda: room.program.poll() is not None)
    assert room.program.returncode == 0
    assert room.program.stderr is not None
    assert [line for line in room.program.stderr if not line.startswith(ABOUT_THE_READING)] == []
    assert not (folder / "credential.json").exists()
    saved = json.loads((folder / "PRACTICE-credential.json").read_text("utf-8"))
    assert isinstance(saved, dict)
    return saved


def test_from_the_control_panel_to_a_saved_credential(room: Room, profile: Profile, tmp_path: Path) -> None:
    to_step_2(room)
    room.screen.keys("alt+w")
    room.press("alt+o", then="The practice control panel should open in your browser now")
    room.panel.open(room.address_opened(2))
    room.panel.follow("Settings")
    room.panel.follow("Store-level API accounts")
    token = create_account(room, rows_to_click(profile))
    use_the_file(room)
    saved = hand_over(room, tmp_path)
    assert "PRACTICE" in str(saved["practice"])
    assert saved["store_hash"] == PRACTICE_HASH
    assert saved["access_token"] == token


def test_a_row_forgotten_in_the_browser_is_found_and_put_right(room: Room, profile: Profile, tmp_path: Path) -> None:
    (row,) = [one for one in profile.to_change if one.scope_id == FORGOTTEN]
    to_step_2(room)
    room.screen.keys("alt+w")
    room.press("alt+o", then="The practice control panel should open in your browser now")
    room.panel.open(room.address_opened(2))
    first = create_account(room, rows_to_click(profile, without=FORGOTTEN))
    use_the_file(room)
    room.speech.wait_for("code T-06")
    steps = room.speech.wait_for(f"and this time: {row.label} to {row.wanted}")
    room.screen.keys("alt+c")
    room.screen.window("Step 2 of 5")
    room.speech.wait_for(f"Last time these were missing: {row.label} ({row.wanted})")
    assert f"“{room.account_name()}”" in steps
    room.panel.open(room.address_opened(2))
    second = create_account(room, rows_to_click(profile))
    use_the_file(room)
    saved = hand_over(room, tmp_path)
    assert saved["access_token"] == second != first
