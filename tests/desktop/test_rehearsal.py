"""The whole main job with browser and wizard side by side, as it is rehearsed: nothing is pasted but the store's address.

The wizard runs in a real window and is used by keyboard. What it shows is read as a screen reader reads it. The page it
opens goes to a browser, in a window of its own, that can reach this computer alone.

``--frames FOLDER`` keeps a picture of the screen for each step of the way; `tools.moving_picture` makes one moving one of them.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.desktop.about_reading import ABOUT_THE_READING
from tests.desktop.browser import ControlPanel, chromium
from tests.desktop.conftest import ON_A_SCREEN, Screen, practicing, wait_for
from tests.desktop.speech import Speech, accessible
from wizard.core.check.scopes import Profile
from wizard.practice import PRACTICE_ADDRESS, PRACTICE_HASH

SIZE = pytest.mark.parametrize("screen", [(1366, 768)], indirect=True, ids=["1366x768"])
pytestmark = [pytest.mark.browser, *ON_A_SCREEN, SIZE]
FORGOTTEN = "products"
COLUMN = 380
"""Pixels that the docked wizard is wide."""
LOOKS = 4
"""How often a picture is taken at most until it is the one before."""
PRESSES = 5
"""How often a key is pressed at most: one that comes within a moment after a change is left out, as a double click is."""
INTER = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<alias binding="strong"><family>sans-serif</family><prefer><family>Inter</family></prefer></alias>
<alias binding="strong"><family>Sans Serif</family><prefer><family>Inter</family></prefer></alias>
</fontconfig>"""


@dataclass
class Frames:
    """Pictures of the screen, where somebody wants them."""

    screen: Screen
    folder: Path | None
    taken: int = field(default=0)

    def take(self, name: str) -> None:
        """Keep a picture of the whole screen once nothing moves on it; a spinner moves always, and is not waited for."""
        if self.folder is None:
            return
        self.taken += 1
        file = self.folder / f"{self.taken:02}-{name}.png"
        before = b""
        for _ in range(LOOKS):
            self.screen.run("import", "-window", "root", str(file))
            if file.read_bytes() == before:
                break
            before = file.read_bytes()


@dataclass
class Room:
    """The rehearsal room: the wizard's window, what it says, and the browser beside it."""

    screen: Screen
    program: subprocess.Popen[str]
    speech: Speech
    panel: ControlPanel
    opened: Path
    frames: Frames

    def address_opened(self, number: int) -> str:
        """Wait until the wizard has opened a page for the `number`-th time, and return its address."""

        def addresses() -> list[str]:
            return self.opened.read_text("utf-8").splitlines() if self.opened.exists() else []

        wait_for(f"page number {number} that the wizard opens", lambda: len(addresses()) >= number)
        assert len(addresses()) == number
        return addresses()[-1]

    def press(self, keys: str, then: str) -> str:
        """Press keys until the window says these words, and return all of what says them."""
        for _ in range(PRESSES - 1):
            self.screen.keys(keys)
            try:
                return self.speech.wait_for(then, seconds=2.0)
            except TimeoutError:
                self.to_front()
        self.screen.keys(keys)
        return self.speech.wait_for(then)

    def to_front(self) -> None:
        """Give the wizard the focus, as a click on it does."""
        search = ("xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid), "--name", " of 5")
        self.screen.run("xdotool", "windowactivate", "--sync", self.screen.run(*search).split()[-1])

    def open_menu(self, keys: str) -> None:
        """Press keys and wait for the window of a menu; menus are outside the tree that is read."""
        search = ("xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid))
        before = self.screen.run(*search).split()
        self.screen.keys(keys)
        wait_for("the menu", lambda: len(self.screen.run(*search).split()) > len(before))

    def place(self) -> dict[str, int]:
        """Return where the wizard's window is on the screen, and how large."""
        window = self.screen.run("xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid), "--name", "of 5")
        lines = self.screen.run("xwininfo", "-id", window.split()[-1]).splitlines()
        names = {"Absolute upper-left X": "x", "Width": "width", "Height": "height"}
        pairs = (line.strip().partition(":") for line in lines)
        return {names[name]: int(value) for name, _colon, value in pairs if name in names}


@pytest.fixture
def room(screen: Screen, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Room]:
    """Start the wizard where `xdg-open`, which Qt opens pages with, writes down what the browser would get."""
    opened = tmp_path / "opened"
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "xdg-open").write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{opened}'\n", "utf-8")
    (tools / "xdg-open").chmod(0o755)
    screen.environment["PATH"] = f"{tools}:{screen.environment['PATH']}"
    home = Path(screen.environment["HOME"])
    frames = request.config.getoption("--frames", default=None)
    if frames is not None:
        frames.mkdir(parents=True, exist_ok=True)
        fonts = home / ".config" / "fontconfig"
        fonts.mkdir(parents=True)
        (fonts / "fonts.conf").write_text(INTER, "utf-8")
    beside = (screen.size[0] - COLUMN, screen.size[1])  # as wide as a person makes it, to see all of the page
    with (
        accessible(screen),
        chromium(home, tmp_path / "profile", screen.environment["DISPLAY"], beside) as browser,
        practicing(screen) as program,
        Speech(screen, program) as speech,
    ):
        yield Room(screen, program, speech, ControlPanel(browser), opened, Frames(screen, frames))


def rows_to_click(profile: Profile, *, without: str = "") -> dict[str, str]:
    return {row.label: row.wanted for row in profile.to_change if row.scope_id != without}


def to_step_2(room: Room) -> None:
    """From the menu of the strip to the dashboard, and from there with its address to step 2."""
    window = room.screen.window("Step 1 of 5")
    room.screen.run("xdotool", "windowactivate", "--sync", window)
    room.frames.take("store")
    room.open_menu("alt+e")
    room.press("o", then="The practice control panel should open in your browser")
    room.panel.open(room.address_opened(1))
    room.panel.follow("Home")
    address = room.panel.value("This page’s address in a real store")
    assert address == PRACTICE_ADDRESS
    room.screen.copy(address)
    room.to_front()
    room.screen.keys("alt+a", "ctrl+v")
    room.speech.wait_for(PRACTICE_HASH)
    room.frames.take("store-found")
    room.press("Return", then="Create an API account in BigCommerce")
    room.frames.take("account")


def create_account(room: Room, rows: dict[str, str], count: int, opened: int) -> str:
    """From BigCommerce's list of accounts to the file in Downloads; return the new account's token.

    Args:
        room: where.
        rows: label of each row to click, and its option.
        count: how many rows the wizard asks for.
        opened: how many pages the wizard has opened then.
    """
    room.press("Return", then="Click Create API account")
    room.panel.open(room.address_opened(opened))
    wait_for("the column beside the browser", lambda: room.place()["width"] == COLUMN)
    assert room.place()["x"] + COLUMN <= room.screen.size[0]
    room.frames.take("create")
    room.panel.follow("+ Create API account")
    room.press("Return", then="Name the account")
    room.panel.type_name(room.screen.pasted())
    room.frames.take("name")
    room.press("Return", then=f"0 of {count}")
    room.frames.take("rows")
    for number, (label, option) in enumerate(rows.items(), start=1):
        room.panel.choose(label, option)
        room.press("space", then=f"{number} of {count}")
        room.screen.keys("Down")
        if number % 3 == 0 or number == len(rows):
            room.frames.take(f"rows-{number}")
    room.press("Return", then="Check the rows, then click Save")
    room.frames.take("save")
    token = room.panel.save()
    room.speech.wait_for("Your file is here")
    room.frames.take("file")
    return token


def use_the_file(room: Room) -> None:
    """From step 2, where the browser's file was noticed, to the test in step 4."""
    room.to_front()
    room.press("Return", then="Details")
    room.screen.window("Step 4 of 5")
    assert room.place()["width"] > COLUMN


def hand_over(room: Room) -> tuple[str, str]:
    """From a test that is good to the three copied values; return store hash and token, and leave the wizard."""
    room.press("Return", then="Copied 1 of 3")  # the page is opened, and what its form asks for first is copied
    room.press("Return", then="Copied 2 of 3")
    store = room.screen.pasted()
    room.frames.take("copy")
    room.press("Return", then="Copied 3 of 3")
    token = room.screen.pasted()
    room.press("Return", then="What does APPSe AI show?")
    room.press("Return", then="You’re done")
    room.frames.take("done")
    room.screen.press_until_so("alt+F4", "the end of the program", lambda: room.program.poll() is not None)
    assert room.program.returncode == 0
    assert room.program.stderr is not None
    assert [line for line in room.program.stderr if not line.startswith(ABOUT_THE_READING)] == []
    return store, token


def test_from_the_control_panel_to_three_copied_values(room: Room, profile: Profile) -> None:
    to_step_2(room)
    token = create_account(room, rows_to_click(profile), count=len(profile.to_change), opened=2)
    use_the_file(room)
    room.speech.wait_for("Your credential works")
    room.frames.take("works")
    assert hand_over(room) == (PRACTICE_HASH, token)


def test_a_row_forgotten_in_the_browser_is_found_and_put_right(room: Room, profile: Profile) -> None:
    (row,) = [one for one in profile.to_change if one.scope_id == FORGOTTEN]
    to_step_2(room)
    first = create_account(room, rows_to_click(profile, without=FORGOTTEN), count=len(profile.to_change), opened=2)
    use_the_file(room)
    room.speech.wait_for("1 permission is missing")
    room.speech.wait_for(row.label)
    room.press("Return", then="Create a new API account")
    room.speech.wait_for(row.label)
    room.speech.wait_for(row.wanted)
    second = create_account(room, rows_to_click(profile), count=len(profile.to_change), opened=3)
    use_the_file(room)
    room.speech.wait_for("Your credential works")
    assert hand_over(room) == (PRACTICE_HASH, second)
    assert second != first
