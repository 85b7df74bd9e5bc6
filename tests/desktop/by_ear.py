"""Work with the window by what a screen reader says."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress

import pytest

from tests.desktop.conftest import PRESSES, Screen, practicing, wait_for
from tests.desktop.screen_reader import ScreenReader, Thing
from tests.desktop.speech import accessible
from wizard.core.check.scopes import Profile
from wizard.practice import PRACTICE_ADDRESS, PRACTICE_HASH
from wizard.practice.store import PracticeStore, standard_tokens

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the windows of an X server"),
]
ADDRESS = "Store address"
BUTTONS = {"push button", "toggle button", "button menu", "check box", "radio button"}
PICTURES = {"graphic", "image", "icon"}


@pytest.fixture
def program(screen: Screen) -> Iterator[subprocess.Popen[str]]:
    """Start the wizard where what it shows can be read."""
    with accessible(screen), practicing(screen) as process:
        yield process


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


def to_step_2(reader: ScreenReader) -> None:
    arrive(reader, "Step 1 of 5: Your store")
    reader.fill("text", ADDRESS, PRACTICE_ADDRESS)
    hear(reader, f"Store hash found: {PRACTICE_HASH}")
    reader.press("Next")
    arrive(reader, "Step 2 of 5: API account")


def to_step_3(reader: ScreenReader) -> None:
    to_step_2(reader)
    reader.press("Paste the token instead")
    arrive(reader, "Step 3 of 5: Access token")


def press_until(reader: ScreenReader, button: str, title: str) -> None:
    """Press a button until the window says this; a press within a moment after a change is left out."""

    def said() -> bool:
        return any(one.name.startswith(title) for one in reader.look())

    for _ in range(PRESSES):
        reader.press(button)
        with suppress(TimeoutError):
            return wait_for(repr(title), said, 4.0)
    return wait_for(repr(title), said)
