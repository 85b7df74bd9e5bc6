"""The window opens on Windows, and the whole way goes from a pasted address to a saved credential."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.conftest import Screen, wait_for
from tests.windows import walk
from tests.windows.computer import PYTHON_PROGRAM, Computer, wait_for_end
from tests.windows.conftest import ALL_BUTTONS
from wizard.core.check.scopes import Profile
from wizard.practice import PRACTICE_HASH
from wizard.practice.store import PracticeStore, standard_tokens

INSIDE = Path(__file__).with_name("inside")
Start = Callable[..., subprocess.Popen[bytes]]


def test_it_opens_and_closes(
    screen: Screen,
    computer: Computer,
    started: Start,
    photograph: Callable[[str], None],
    request: pytest.FixtureRequest,
) -> None:
    """With BigCommerce itself outside: nothing is asked before somebody asks for it. It can be minimized and maximized."""
    process = started()
    wait_for("the window or the end", lambda: screen.has(walk.step(1)) or process.poll() is not None)
    assert process.poll() is None, wait_for_end(process).complaint
    walk.focus(screen, walk.step(1))
    photograph(f"{request.node.callspec.id}-real")
    told = computer.call(PYTHON_PROGRAM, INSIDE / "window_style.py", walk.step(1))
    (style,) = map(int, told.text.split())
    assert style & ALL_BUTTONS == ALL_BUTTONS, hex(style)
    walk.leave(screen, lambda: process.poll() is not None)
    ended = wait_for_end(process)
    assert (ended.code, ended.text, ended.complaint) == (0, "", "")


def test_card_by_card_beside_the_browser(
    screen: Screen,
    computer: Computer,
    started: Start,
    profile: Profile,
    photograph: Callable[[str], None],
    request: pytest.FixtureRequest,
) -> None:
    store = PracticeStore(standard_tokens(profile))
    token = store.token("ready")
    downloads = computer.user / "Downloads"
    file = computer.user / "Documents/PRACTICE-credential.json"

    def download() -> None:
        arriving = downloads / "Unconfirmed 1234.crdownload"
        arriving.write_text(store.credentials_file_text(token), encoding="utf-8")
        arriving.rename(downloads / store.credentials_file_name(token))

    process = started("--practice")
    name = f"{request.node.callspec.id}-cards"
    place = computer.in_windows(file)
    walk.walk_by_the_cards(screen, download, len(profile.to_change), place, lambda step: photograph(f"{name}-{step}"))
    wait_for("the saved file", file.exists)
    photograph(f"{name}-5-saved")
    walk.leave(screen, lambda: process.poll() is not None)
    ended = wait_for_end(process)
    assert (ended.code, ended.text, ended.complaint) == (0, "", "")
    saved = json.loads(file.read_text(encoding="utf-8"))
    assert (saved["store_hash"], saved["access_token"]) == (PRACTICE_HASH, token.text)


def test_from_a_pasted_address_to_a_saved_credential(
    screen: Screen,
    computer: Computer,
    started: Start,
    profile: Profile,
    photograph: Callable[[str], None],
    request: pytest.FixtureRequest,
) -> None:
    store = PracticeStore(standard_tokens(profile))
    token = store.token("ready")
    downloaded = computer.user / "Downloads" / store.credentials_file_name(token)
    downloaded.write_text(store.credentials_file_text(token), encoding="utf-8")
    file = computer.user / "Documents/PRACTICE-credential.json"
    process = started("--practice")
    name = request.node.callspec.id
    paths = (computer.in_windows(downloaded), computer.in_windows(file))
    walk.walk(screen, *paths, lambda step: photograph(f"{name}-{step}"))
    wait_for("the saved file", file.exists)
    photograph(f"{name}-5-saved")
    walk.leave(screen, lambda: process.poll() is not None)
    ended = wait_for_end(process)
    assert (ended.code, ended.text, ended.complaint) == (0, "", "")
    saved = json.loads(file.read_text(encoding="utf-8"))
    assert "PRACTICE" in saved["practice"]
    assert (saved["store_hash"], saved["access_token"]) == (PRACTICE_HASH, token.text)
