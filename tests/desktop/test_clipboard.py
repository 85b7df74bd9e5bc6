"""The token on a real X11 clipboard, put there by keyboard."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.desktop.conftest import Screen, wait_for
from tests.desktop.test_walk import ROOT
from wizard.core.scopes import Profile
from wizard.practice import PRACTICE_ADDRESS
from wizard.practice.store import PracticeStore, standard_tokens

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="drives an X server"),
]


@pytest.fixture
def program(screen: Screen) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "wizard", "--practice"]
    with subprocess.Popen(command, cwd=ROOT, env=screen.environment, stderr=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def walk_to_step_5(screen: Screen, token: str) -> None:
    window = screen.window("Step 1 of 5")
    screen.run("xdotool", "windowactivate", "--sync", window)
    screen.copy(PRACTICE_ADDRESS)
    screen.keys("ctrl+v", "alt+n")
    screen.window("Step 2 of 5")
    screen.keys("alt+n")
    screen.window("Step 3 of 5")
    screen.copy(token)
    screen.keys("ctrl+v", "alt+t")
    screen.window("Step 4 of 5")

    def handed_on() -> bool:
        screen.keys("alt+n")
        return screen.has("Step 5 of 5")

    wait_for("a finished test", handed_on)
    screen.copy("something else")


def paste(screen: Screen, selection: str, target: str = "UTF8_STRING") -> str:
    return screen.run("xclip", "-selection", selection, "-o", "-t", target)


def test_the_token_is_on_the_clipboard_and_on_no_other_selection(
    screen: Screen, program: subprocess.Popen[str], profile: Profile
) -> None:
    token = PracticeStore(standard_tokens(profile)).token("ready").text
    walk_to_step_5(screen, token)

    def copied() -> bool:
        """Through the Copy buttons with Tab, as someone without a mouse does, until the token's was pressed."""
        screen.keys("Tab", "space")
        return paste(screen, "clipboard") == token

    wait_for("the copied token", copied)
    assert paste(screen, "primary") != token
    assert paste(screen, "secondary") != token
    assert paste(screen, "clipboard", "x-kde-passwordManagerHint") == "secret"
    screen.keys("Escape")  # the clipboard ends with the program, so this asks
    screen.window("not handed over")
    screen.keys("alt+c")
    wait_for("the end of the program", lambda: program.poll() is not None)
    assert program.returncode == 0
    assert token not in paste(screen, "clipboard")
