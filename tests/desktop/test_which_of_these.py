"""The question which of several tokens is meant: reached, read and answered by screen reader alone, and by keyboard alone."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

import pytest

from tests.desktop.by_ear import (
    check_what_is_told,
    hear,
    press_until,
    program,  # noqa: F401 - a fixture
    pytestmark,  # noqa: F401 - holds here, too
    reader,  # noqa: F401 - a fixture
    to_step_3,
    token,
)
from tests.desktop.conftest import Screen, wait_for, walk_to_step_3
from tests.desktop.screen_reader import ScreenReader, Thing
from wizard.core.check.scopes import Profile
from wizard.core.intake.finding import LAST
from wizard.practice import PRACTICE_HASH

QUESTION = "Which one do you want to use?"
NAMES = ("Old link", "New link")
RANDOM = 16
"""Characters at the end of a practice token that are no words."""
WORKS = "Your credential works"


@pytest.fixture
def tokens(profile: Profile) -> tuple[str, str]:
    """Two tokens of one store; the second is the one that works."""
    return token(profile, "one-row-missing"), token(profile, "ready")


@pytest.fixture
def note(tokens: tuple[str, str]) -> str:
    """What a merchant kept: two of BigCommerce's files, one below the other."""
    path = f"https://api.bigcommerce.com/stores/{PRACTICE_HASH}/v3/"
    blocks = [
        f"ACCESS TOKEN: {value}\nCLIENT NAME: {name}\nAPI PATH: {path}\n"
        for value, name in zip(tokens, NAMES, strict=True)
    ]
    return "\n".join(blocks)


def answers(reader: ScreenReader) -> list[Thing]:
    """Wait for the question and return its buttons."""
    found: list[Thing] = []

    def asked() -> bool:
        found[:] = [one for one in reader.look() if one.role == "push button" and "token ending in" in one.name]
        return len(found) == len(NAMES)

    wait_for("the answers to choose from", asked)
    return found


def check_that_little_is_told(reader: ScreenReader, tokens: tuple[str, str]) -> None:
    """No more than the last characters of a token are said anywhere, by no name, no field and no announcement."""
    things = reader.look(rows=True)
    told = [words for one in things for words in (one.name, one.description)] + reader.announced()
    told += [reader.read(one) for one in things if "editable" in one.states]
    ends = [value[-RANDOM:] for value in tokens]
    pieces = {end[start : start + LAST + 1] for end in ends for start in range(RANDOM - LAST)}
    assert [words for words in told if any(piece in words for piece in pieces)] == []


def check_the_answers(reader: ScreenReader, tokens: tuple[str, str]) -> None:
    """Each answer says the account's name, its store and the end of its token; the focus is on the first."""
    buttons = answers(reader)
    for button, name, value in zip(buttons, NAMES, tokens, strict=True):
        assert all(words in button.name for words in (name, PRACTICE_HASH, value[-LAST:]))
        assert {"enabled", "focusable"} <= button.states
    wait_for("the focus on the first answer", lambda: "focused" in answers(reader)[0].states)
    check_what_is_told(reader.look())
    check_that_little_is_told(reader, tokens)


def check_that_it_is_answered(reader: ScreenReader, go_on: Callable[[], None], tokens: tuple[str, str]) -> None:
    """The question goes, and the token that was chosen is the one that is tested."""
    wait_for("the end of the question", lambda: not any(QUESTION in one.name for one in reader.look()))
    assert not any(value[-LAST:] in one.name for one in reader.look() for value in tokens)
    go_on()
    hear(reader, WORKS)
    check_that_little_is_told(reader, tokens)


def test_by_screen_reader_alone(
    screen: Screen, no_page_opens: None, reader: ScreenReader, note: str, tokens: tuple[str, str]
) -> None:
    to_step_3(reader)
    screen.copy(note)
    reader.press("Paste")
    hear(reader, QUESTION)
    check_the_answers(reader, tokens)
    assert reader.act(answers(reader)[1], "Press")
    check_that_it_is_answered(reader, lambda: press_until(reader, "Test", WORKS), tokens)


def test_by_keyboard_alone(
    screen: Screen,
    no_page_opens: None,
    program: subprocess.Popen[str],
    reader: ScreenReader,
    note: str,
    tokens: tuple[str, str],
) -> None:
    walk_to_step_3(screen)
    screen.copy(note)
    screen.keys("ctrl+v")
    check_the_answers(reader, tokens)
    screen.keys("Tab")
    wait_for("the focus on the second answer", lambda: "focused" in answers(reader)[1].states)
    screen.keys("shift+Tab")
    wait_for("the focus on the first answer", lambda: "focused" in answers(reader)[0].states)
    screen.keys("Tab", "space")
    check_that_it_is_answered(
        reader,
        lambda: screen.press_until_so("Return", WORKS, lambda: any(WORKS in one.name for one in reader.look())),
        tokens,
    )
    assert program.poll() is None
