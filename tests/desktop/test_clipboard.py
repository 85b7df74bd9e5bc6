"""The token on a real X11 clipboard, put there by keyboard."""

from __future__ import annotations

import subprocess

from tests.desktop.conftest import ON_A_SCREEN, Screen, wait_for, walk_to_step_4
from wizard.core.check.scopes import Profile
from wizard.practice.store import PracticeStore, standard_tokens

pytestmark = ON_A_SCREEN


def walk_to_step_5(screen: Screen, token: str) -> None:
    walk_to_step_4(screen, token)

    def handed_on() -> bool:
        screen.keys("alt+o")
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

    screen.press_until_so("alt+c", "the copied token", lambda: paste(screen, "clipboard") == token)  # hash, then token
    assert paste(screen, "primary") != token
    assert paste(screen, "secondary") != token
    assert paste(screen, "clipboard", "x-kde-passwordManagerHint") == "secret"
    screen.keys("alt+F4")  # the clipboard ends with the program, so this asks
    screen.in_front("Token not saved")
    screen.keys("alt+c")
    wait_for("the end of the program", lambda: program.poll() is not None)
    assert program.returncode == 0
    assert token not in paste(screen, "clipboard")
