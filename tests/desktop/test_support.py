"""On the phone with support, on a real screen and by keyboard: menu, report and spelled store hash."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.desktop.conftest import ON_A_SCREEN, Screen, wait_for, walk_to_step_4
from tests.desktop.menus import choose
from wizard.core.check.scopes import Profile
from wizard.practice import PRACTICE_HASH
from wizard.practice.store import PracticeStore, standard_tokens

pytestmark = ON_A_SCREEN


def clipboard(screen: Screen) -> str:
    return screen.run("xclip", "-selection", "clipboard", "-o", "-t", "UTF8_STRING")


def wait_for_copy(screen: Screen, words: str) -> str:
    wait_for(f"{words!r} on the clipboard", lambda: words in clipboard(screen))
    return clipboard(screen)


def test_code_report_and_spelled_hash_by_keyboard(
    screen: Screen, program: subprocess.Popen[str], profile: Profile, tmp_path: Path
) -> None:
    token = PracticeStore(standard_tokens(profile)).token("revoked").text
    walk_to_step_4(screen, token)

    def told() -> bool:
        """The test may still be under way."""
        choose(screen, "F1", "w")
        screen.in_front("What to say on the phone")
        screen.keys("alt+c")
        wait_for_copy(screen, "Step 4")
        screen.keys("Escape")
        wait_for("the end of what to say", lambda: not screen.has("What to say on the phone"))
        return clipboard(screen) == "Step 4, code T-01"

    wait_for("step and code on the clipboard", told)

    choose(screen, "F1", "r")
    screen.in_front("Report for support")
    screen.keys("alt+c")
    text = wait_for_copy(screen, "bigcommerce-connect support report")
    assert "token_refused" in text
    assert "xcb" in text
    assert PRACTICE_HASH not in text
    assert token.removeprefix("practice0revoked") not in text

    screen.keys("alt+j", "alt+s")
    screen.in_front("Save the report")
    screen.keys("ctrl+a")
    screen.type(str(tmp_path / "PRACTICE-report.json"))
    screen.keys("Return")
    file = tmp_path / "PRACTICE-report.json"
    wait_for("the saved report", file.exists)
    assert json.loads(file.read_text(encoding="utf-8"))["test"]["failure_code"] == "T-01"
    wait_for("the end of the window that asked", lambda: not screen.has("Save the report"))
    screen.in_front("Report for support")
    screen.keys("Escape")
    wait_for("the end of the report", lambda: not screen.has("Report for support"))
    screen.in_front("Step 4 of 5")

    choose(screen, "alt+g", "p")
    screen.in_front("Spell the store hash")
    screen.keys("alt+c")
    wait_for_copy(screen, "papa, romeo, alfa")
    screen.keys("Escape")
    wait_for("the end of the spelled hash", lambda: not screen.has("Spell the store hash"))
    assert program.poll() is None
    assert screen.has("Step 4 of 5")
