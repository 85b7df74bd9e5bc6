"""``check`` with protected files among several: the passphrase of each is asked for on a terminal, and only there."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.adapters.small_age import age_file
from tests.commands.several import (
    checked,
    files,
    folder,  # noqa: F401 - a fixture
    server,  # noqa: F401 - a fixture
    signals_as_before,  # noqa: F401 - a fixture
    store,  # noqa: F401 - a fixture
)
from tests.waiting import wait_for
from tests.what_lacks import needs
from wizard.commands.credential_source import TRIES
from wizard.commands.exit_codes import ExitCode
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "correct horse battery staple"


class Terminal(io.StringIO):
    """Standard input of a person."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def protected(folder: Path, store: PracticeStore) -> Path:
    """The folder with two protected files besides, both of tokens that work."""
    text = store.credentials_file_text(store.token("ready"))
    for name in ("p", "q"):
        (folder / f"{name}.age").write_bytes(age_file(text, PASSPHRASE))
    return folder


def answering(monkeypatch: pytest.MonkeyPatch, answer: Callable[[str], str]) -> list[str]:
    """Let `answer` enter passphrases on a terminal; return the prompts, which come by and by."""
    prompts: list[str] = []

    def ask(prompt: str) -> str:
        prompts.append(prompt)
        return answer(prompt)

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", ask)
    return prompts


def lines(output: str, room: Path) -> list[list[str]]:
    """Return file, store, result and code of each line."""
    return [line.replace(f"{room}{os.sep}", "").split("  ") for line in output.splitlines() if str(room) in line]


def names(room: Path) -> list[str]:
    return [str(room / "p.age"), *files(room, "b"), str(room / "q.age")]


def test_each_is_asked_for_by_its_name_and_one_left_out_stops_no_other(
    server: PracticeServer,
    protected: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    prompts = answering(monkeypatch, lambda prompt: PASSPHRASE if "q.age" in prompt else "")
    assert checked(server, "--file", *names(protected)) == ExitCode.REFUSED
    assert prompts == ["Passphrase for p.age: ", "Passphrase for q.age: "]
    assert lines(capsys.readouterr().out, protected) == [
        ["p.age", "-", "no token found", "F-11"],
        ["b.txt", "g5cd38", "token refused", "T-01"],
        ["q.age", "g5cd38", "ready", "-"],
    ]


def test_a_wrong_passphrase_is_asked_for_again(
    server: PracticeServer,
    protected: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    entered = iter(["wrong", PASSPHRASE, *["wrong"] * TRIES])
    prompts = answering(monkeypatch, lambda prompt: next(entered))
    checked(server, "--file", *names(protected))
    said = capsys.readouterr()
    assert [(line[0], line[-1]) for line in lines(said.out, protected)] == [
        ("p.age", "-"),
        ("b.txt", "T-01"),
        ("q.age", "E-07"),
    ]
    assert len(prompts) == 2 + TRIES
    assert said.err.count("Try again") == TRIES
    assert PASSPHRASE not in said.out + said.err


def test_the_end_of_what_is_typed_leaves_it_out(
    server: PracticeServer,
    protected: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def end(prompt: str) -> str:
        raise EOFError

    answering(monkeypatch, end)
    assert checked(server, "--file", str(protected / "p.age")) == ExitCode.WRONG_USAGE
    assert "Code F-11" in capsys.readouterr().err


def test_control_c_that_is_no_signal_stops_the_files_after_it_too(
    server: PracticeServer,
    protected: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Windows' getpass reads it as a character, and raises the exception by itself."""

    def interrupted(prompt: str) -> str:
        raise KeyboardInterrupt

    prompts = answering(monkeypatch, interrupted)
    assert checked(server, "--file", *names(protected)) == ExitCode.NOT_TOLD
    assert prompts == ["Passphrase for p.age: "]
    assert [(line[0], line[2]) for line in lines(capsys.readouterr().out, protected)] == [
        ("p.age", "stopped"),
        ("b.txt", "stopped"),
        ("q.age", "stopped"),
    ]


def test_without_a_terminal_it_says_where_it_would_be_asked_for(
    server: PracticeServer,
    protected: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert checked(server, "--file", *names(protected)) == ExitCode.REFUSED
    said = capsys.readouterr()
    assert [line[-1] for line in lines(said.out, protected)] == ["F-11", "T-01", "F-11"]
    assert "Protected files, not opened: 2. Run this in a terminal" in said.err


def until(terminal: int, words: str | None) -> str:
    """Read what a program says on a terminal until it says this, or until it ends."""
    said = b""
    while words is None or words.encode() not in said:
        try:
            more = os.read(terminal, 4096)
        except OSError:  # how Linux says that nobody has the terminal open any more
            more = b""
        if not more:
            break
        said += more
    return said.decode()


def is_running(process_id: int) -> bool:
    """Tell whether a process of Linux runs or could run, and doesn't wait for something."""
    return Path(f"/proc/{process_id}/stat").read_text().rpartition(") ")[2].startswith("R")


if sys.platform != "win32":

    @needs("setsid")
    def test_control_c_while_a_passphrase_is_asked_for_ends_it_with_what_is_known(
        server: PracticeServer,
        protected: Path,
    ) -> None:
        ours, theirs = os.openpty()
        command = [
            "setsid",
            "--ctty",
            "--wait",
            sys.executable,
            "-m",
            "wizard",
            "check",
            "--api-url",
            server.url,
            "--file",
        ]
        order = [*files(protected, "b"), str(protected / "p.age"), *files(protected, "a")]
        with subprocess.Popen([*command, *order], stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT) as process:
            os.close(theirs)
            said = until(ours, "Passphrase for p.age: ")
            # Python would notice a Ctrl+C in the moment before it reads at the next key.
            wait_for("the program to read", lambda: not is_running(process.pid))
            os.write(ours, b"\x03")
            said += until(ours, None)
            assert process.wait(60) == ExitCode.REFUSED
        os.close(ours)
        found = re.findall(r"^\S+?(\w+\.\w+)  \S+  ([a-z ]+?)  \S+\r?$", said, re.MULTILINE)
        assert found == [("b.txt", "token refused"), ("p.age", "stopped"), ("a.txt", "stopped")]
