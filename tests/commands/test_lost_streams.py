"""The commands when nobody takes what they print, or says what they read: closed streams, a full disk, a reader that left."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.commands.running import ROOT
from wizard import cli
from wizard.commands import scopes

STDIN, STDOUT, STDERR = "0", "1", "2"
"""The streams by their numbers."""
CLOSED, UNREAD, FULL = "closed", "unread", "full"
FULL_DISK = Path("/dev/full")
START = """
import os, subprocess, sys
for change in sys.argv[1].split(","):
    stream, _, how = change.partition("=")
    if how == "closed":
        os.close(int(stream))
        continue
    if how == "full":
        there = os.open("/dev/full", os.O_WRONLY)
    else:
        reader, there = os.pipe()
        os.close(reader)
    os.dup2(there, int(stream))
words = [sys.executable, "-m", "wizard", *sys.argv[2:]]
shown = [subprocess.list2cmdline([word]) for word in words] if os.name == "nt" else words
sys.exit(os.spawnv(os.P_WAIT, sys.executable, shown))
"""
"""Starts the program with other streams than its own, as a shell does; this way does so on every system."""
Streams = Mapping[str, str]


def started(command: str, streams: Streams) -> subprocess.CompletedProcess[str]:
    """Run a command line with some streams in another state: ``closed``; ``unread``, a pipe whose reader left; ``full``."""
    if FULL in streams.values() and not FULL_DISK.exists():
        pytest.skip("no disk is full there by its name")
    changes = ",".join(f"{stream}={how}" for stream, how in streams.items())
    words = [sys.executable, "-c", START, changes, *command.split()]
    return subprocess.run(words, capture_output=True, text=True, cwd=ROOT, timeout=120, check=False)


LOST = [
    ("scopes", {STDOUT: CLOSED}),
    ("scopes", {STDOUT: UNREAD}),
    ("scopes", {STDOUT: FULL}),
    ("scopes --format json", {STDOUT: CLOSED}),
    ("scopes --format json", {STDOUT: UNREAD}),
    ("explain T-12", {STDOUT: CLOSED, STDERR: CLOSED}),
    ("explain T-12", {STDOUT: UNREAD, STDERR: UNREAD}),
    ("scopes", {STDOUT: FULL, STDERR: FULL}),
]
"""Nobody can have the result."""


@pytest.mark.parametrize(("command", "streams"), [("hash -", {STDIN: CLOSED}), *LOST])
def test_lost_and_closed_streams_leave_no_trace(command: str, streams: Streams) -> None:
    assert "Traceback" not in started(command, streams).stderr


@pytest.mark.parametrize(("command", "streams"), LOST)
def test_a_lost_output_has_a_code_of_its_own(command: str, streams: Streams) -> None:
    assert started(command, streams).returncode == 6


def test_a_reader_that_has_enough_is_no_problem_to_tell() -> None:
    command = [sys.executable, "-m", "wizard", "explain", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline().strip() == b"{"
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(120) == 6


def test_windows_says_otherwise_that_a_reader_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its C library calls it a wrong argument (bpo-19612)."""

    def left(arguments: object) -> int:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(scopes, "run", left)
    monkeypatch.setattr(sys, "platform", "win32")
    assert cli.main(["scopes"]) == 6
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("command", "streams"),
    [
        ("hash store-abc123.mybigcommerce.com", {STDERR: CLOSED}),
        ("explain T-12", {STDERR: UNREAD}),
        ("explain T-12", {STDERR: FULL}),
    ],
)
def test_where_no_problem_can_be_said_the_result_still_counts(command: str, streams: Streams) -> None:
    done = started(command, streams)
    assert (done.returncode, bool(done.stdout), "Code" in done.stdout) == (0, True, False)


def test_a_problem_never_goes_among_the_result() -> None:
    done = started("hash me@example.com --json", {STDERR: CLOSED})
    assert json.loads(done.stdout)["code"] == "S-02"
    assert (started("hash me@example.com", {STDERR: CLOSED}).stdout, done.returncode) == ("", 4)
