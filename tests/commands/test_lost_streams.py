"""The commands when nobody takes what they print, or says what they read: closed streams, a full disk, a reader that left."""

from __future__ import annotations

import errno
import io
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.commands.running import ROOT
from tests.pipes import make_pipe
from wizard import cli
from wizard.commands import scopes
from wizard.commands.credential_source import reading_of_file
from wizard.core.failures import Failure, FailureKind, SetupError

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


class Refusing(io.StringIO):
    """An output that takes nothing, as Windows' C library says that the reader left (bpo-19612)."""

    def write(self, text: str, /) -> int:
        raise OSError(errno.EINVAL, "Invalid argument")


def test_windows_says_otherwise_that_a_reader_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "stdout", Refusing())
    assert cli.main(["scopes"]) == 6
    assert capsys.readouterr().err == ""


def test_elsewhere_the_same_error_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "stdout", Refusing())
    assert cli.main(["scopes"]) == 6
    assert capsys.readouterr().err == "The result couldn’t be written (Invalid argument).\n"


@pytest.mark.parametrize("platform", ["linux", "win32"])
@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.EINVAL, "Invalid argument"),
        BrokenPipeError(errno.EPIPE, "Broken pipe"),
        FileNotFoundError("The resource scopes.json is not installed."),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_the_system_refuses_elsewhere_is_no_lost_output(
    error: OSError, platform: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A socket, a date that Windows can't convert, a file that is missing from the installation."""

    def refused(*arguments: object, **more: object) -> int:
        raise error

    monkeypatch.setattr(scopes, "run", refused)
    monkeypatch.setattr(cli, "_open_window", refused)
    monkeypatch.setattr(sys, "platform", platform)
    for command in (["scopes"], []):
        assert cli.main(command) == 6
        said = capsys.readouterr().err
        assert "in refused" in said
        assert f"builtins.{type(error).__name__}" in said
        assert "couldn’t be written" not in said


@pytest.mark.parametrize(
    ("command", "code"), [("hash -", 4), ("check --file -", 2), ("check --token-stdin --store-hash abc123", 2)]
)
def test_an_input_that_cannot_be_read_is_said(command: str, code: int) -> None:
    """/dev/full is opened for writing alone there."""
    done = started(command, {STDIN: FULL})
    assert (done.returncode, done.stdout) == (code, "")
    assert "standard input can’t be read (" in done.stderr
    assert done.stderr.endswith("Code F-02\n")
    as_json = started(f"{command} --json", {STDIN: FULL})
    assert (as_json.returncode, as_json.stderr) == (code, "")
    assert "F-02" in as_json.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a file is no pipe there")
def test_a_pipe_that_cannot_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rights stand in the way of everybody but root, so a reading that fails stands in for them."""
    pipe = tmp_path / "pipe"
    make_pipe(pipe)

    def refused(self: Path, *how: object) -> object:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(SetupError) as said:
        reading_of_file(str(pipe))
    assert said.value.failure == Failure(FailureKind.FILE_UNREADABLE, {"name": "pipe", "reason": "Permission denied"})


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
