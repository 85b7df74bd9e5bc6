"""The program with the window, given a command on Windows: played here, and run in tests/windows."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from wizard import cli
from wizard.commands import no_console


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a message box showed, on a Windows whose program has no console."""
    texts: list[str] = []
    monkeypatch.setattr(no_console, "show", texts.append)
    monkeypatch.setattr(cli, "_open_window", lambda **_: 0)
    monkeypatch.setattr(sys, "executable", "/programs/bigcommerce-connect.exe")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    return texts


def run(words: list[str]) -> int:
    """Call the program without any stream to print to."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("stdout", "stderr"):
            patch.setattr(sys, name, None)
        return cli.main(words)


@pytest.mark.parametrize(
    "words", [["hash", "abc123"], ["self-check", "--json"], ["--help"], ["--version"], ["nonsense"]]
)
def test_a_command_names_the_program_that_runs_commands(words: list[str], shown: list[str]) -> None:
    assert run(words) == 2
    (text,) = shown
    assert text.endswith(str(Path("/programs/bigcommerce-connect-console.exe")))


@pytest.mark.parametrize("words", [[], ["--practice"], ["--language", "de"], ["--open", "x.progress.json"]])
def test_the_window_needs_none(words: list[str], shown: list[str]) -> None:
    assert run(words) == 0
    assert shown == []


@pytest.mark.parametrize(
    ("program", "frozen"), [("bigcommerce-connect-console.exe", True), ("python.exe", False), ("pythonw.exe", False)]
)
def test_no_other_program_shows_a_box(
    program: str, frozen: bool, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A task of the night that closes standard output would wait for somebody to click."""
    monkeypatch.setattr(sys, "executable", f"/programs/{program}")
    monkeypatch.setattr(sys, "frozen", frozen)
    assert run(["hash", "abc123"]) == 6
    assert shown == []
