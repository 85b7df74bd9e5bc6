"""The main job in a real window: from a pasted address to a saved credential, by keyboard and mouse alone."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from pathlib import Path

import pytest

from tests.desktop.conftest import ON_A_SCREEN, Screen, wait_for, walk_to_step_2
from tests.desktop.menus import PLAIN_JSON, choose
from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.core.check.result import Outcome
from wizard.core.check.run import CheckPlan, run_check
from wizard.core.check.scopes import Profile
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.practice import PRACTICE_ADDRESS, PRACTICE_HASH
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore, standard_tokens

pytestmark = ON_A_SCREEN
PRIMARY_BUTTON = (80, 34)
"""Where the primary button is on every page, from the lower right corner of the window."""


@pytest.mark.first_walk
def test_from_a_pasted_address_to_a_saved_credential(
    screen: Screen, program: subprocess.Popen[str], profile: Profile, tmp_path: Path
) -> None:
    store = PracticeStore(standard_tokens(profile))
    file = tmp_path / "PRACTICE-credential.json"

    window = screen.window("Step 1 of 5")
    screen.run("xdotool", "windowactivate", "--sync", window)
    screen.copy(PRACTICE_ADDRESS)
    screen.keys("ctrl+v")

    def clicked() -> bool:
        """A click within a moment after a change is left out."""
        screen.click(window, *PRIMARY_BUTTON)
        return screen.has("Step 2 of 5")

    wait_for("step 2", clicked)
    screen.press_until("alt+p", "Step 3 of 5")  # Paste the token instead
    screen.copy(f"  {store.token('ready').text}\n")
    screen.keys("ctrl+v")
    screen.press_until("alt+t", "Step 4 of 5")

    def good() -> bool:
        screen.keys("alt+o")  # Open APPSe AI: no other result of this token has such a button
        return screen.has("Step 5 of 5")

    wait_for("a good result", good)

    choose(screen, "alt+p", *PLAIN_JSON)
    screen.in_front("Save a copy")
    screen.keys("ctrl+a")
    screen.type(str(file))
    screen.keys("Return")
    wait_for("the saved file", file.exists)
    wait_for("the end of the question", lambda: not screen.has("Save a copy"))
    screen.in_front("Step 5 of 5")
    screen.press_until_so("alt+F4", "the end of the program", lambda: program.poll() is not None)

    assert program.returncode == 0
    assert program.stderr is not None
    assert program.stderr.read() == ""
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    saved = json.loads(file.read_text(encoding="utf-8"))
    assert "PRACTICE" in saved["practice"]
    assert saved["store_hash"] == PRACTICE_HASH
    with PracticeServer(store) as server:
        http = BigCommerceHttp(base_url=server.url, proxies={})
        result = run_check(
            CheckPlan(saved["store_hash"], Secret(saved["access_token"]), profile), http, NeverCancelled()
        )
        http.close()
    assert result.outcome is Outcome.READY


def test_the_browsers_download_is_noticed_and_used(
    screen: Screen, no_page_opens: None, program: subprocess.Popen[str], profile: Profile
) -> None:
    """The file arrives as browsers write it, under another name first; nobody types or chooses a path."""
    store = PracticeStore(standard_tokens(profile))
    token = store.token("ready")
    downloads = Path(screen.environment["HOME"]) / "Downloads"
    older = downloads / store.credentials_file_name(store.token("revoked"))
    older.write_text(store.credentials_file_text(store.token("revoked")), encoding="utf-8")
    yesterday = older.stat().st_mtime - 86_400
    os.utime(older, (yesterday, yesterday))
    walk_to_step_2(screen)

    def name_copied() -> bool:
        screen.keys("alt+m", "alt+d")  # Don't move it; Done, copy the name
        return screen.pasted() == "APPSe AI"

    wait_for("the copied name", name_copied)
    arriving = downloads / f"{store.credentials_file_name(token)}.crdownload"
    arriving.write_text(store.credentials_file_text(token), encoding="utf-8")
    arriving.rename(downloads / store.credentials_file_name(token))

    def used() -> bool:
        screen.keys("alt+n", "alt+u")  # Next, from the name to Save; Use this file and test
        return screen.has("Step 4 of 5")

    wait_for("the file that is used", used)

    def good() -> bool:
        screen.keys("alt+o")
        return screen.has("Step 5 of 5")

    wait_for("a good result, which the older file's token would not give", good)
    program.kill()


def test_escape_does_nothing_in_the_window_and_closing_asks_nothing_when_nothing_would_be_lost(
    screen: Screen, program: subprocess.Popen[str]
) -> None:
    window = screen.window("Step 1 of 5")
    screen.run("xdotool", "windowactivate", "--sync", window)
    screen.keys("Escape", "Escape")
    screen.copy(PRACTICE_ADDRESS)
    screen.keys("ctrl+v")
    screen.press_until("alt+n", "Step 2 of 5")  # the window is there still, and hears keys
    screen.keys("Escape")
    screen.press_until("alt+b", "Step 1 of 5")
    screen.press_until_so("alt+F4", "the end of the program", lambda: program.poll() is not None)
    assert program.returncode == 0
