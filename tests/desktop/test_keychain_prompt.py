"""A locked keychain asks on a real screen: its question is dismissed, answered, or left open."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.adapters.keyring_session import SELF_TEST, UNLOCK, run
from tests.desktop.conftest import Screen, wait_for
from tests.what_lacks import needs

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.secret_service,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="drives an X server"),
    needs("dbus-run-session", "gnome-keyring-daemon"),
]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with a keychain in it, locked with the word "password"."""
    home = tmp_path / "locked"
    home.mkdir(mode=0o700)
    assert run(UNLOCK, home, SELF_TEST)[0].splitlines() == ["kept"]
    return home


@pytest.fixture
def worker() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as pool:
        yield pool


def asked(screen: Screen, home: Path, worker: ThreadPoolExecutor, wait: float = 60) -> Future[tuple[str, str]]:
    """Start the self-test and wait for the system's question."""
    result = worker.submit(run, "", home, SELF_TEST, wait, screen.environment["DISPLAY"])
    wait_for("the keychain's question", lambda: result.done() or bool(questions(screen)))
    return result


def questions(screen: Screen) -> list[str]:
    return screen.run("xdotool", "search", "--onlyvisible", "--class", "gcr-prompter").split()


def last_line(result: Future[tuple[str, str]]) -> str:
    """What the self-test said; services that the bus starts for the question print before it."""
    output, errors = result.result(60)
    assert output, errors
    return output.splitlines()[-1]


def test_a_dismissed_question_for_a_new_keychain(screen: Screen, tmp_path: Path, worker: ThreadPoolExecutor) -> None:
    """Case 52: there is a service, and no keychain in it yet. keyring says the same as without a service."""
    new = tmp_path / "new"
    new.mkdir(mode=0o700)
    result = asked(screen, new, worker)

    def dismissed() -> bool:
        screen.keys("Escape")
        return result.done()

    wait_for("the end of the self-test", dismissed)
    assert last_line(result) == "K-02"


def test_a_dismissed_question(screen: Screen, home: Path, worker: ThreadPoolExecutor) -> None:
    result = asked(screen, home, worker)

    def dismissed() -> bool:
        screen.keys("Escape")
        return result.done()

    wait_for("the end of the self-test", dismissed)
    assert last_line(result) == "K-02"


def test_an_answered_question(screen: Screen, home: Path, worker: ThreadPoolExecutor) -> None:
    result = asked(screen, home, worker)
    window = questions(screen)[-1]
    screen.run("xdotool", "windowfocus", "--sync", window)
    screen.type("password")
    screen.keys("Return")
    assert last_line(result) == "kept"


def test_a_question_that_nobody_answers(screen: Screen, home: Path, worker: ThreadPoolExecutor) -> None:
    result = asked(screen, home, worker, wait=3)
    assert last_line(result) == "K-06"
