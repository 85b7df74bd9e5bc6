"""Reading a file that may be anything."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from pathlib import Path

import pytest

from tests.adapters.ordinary_person import as_an_ordinary_person
from wizard.adapters.files.credentials_reader import SIZE_LIMIT, FileCredentialsReader
from wizard.core.failures import Failure, FailureKind, SetupError

posix = pytest.mark.skipif(os.name != "posix", reason="pipes, sockets and devices of POSIX")


def failure_of_reading(path: Path) -> Failure:
    with pytest.raises(SetupError) as caught:
        FileCredentialsReader().read(path)
    assert caught.value.__context__ is None
    failure = caught.value.failure
    assert failure.details["name"] == path.name.replace("\0", " "), "no control character leaves"
    assert str(path.parent) not in failure.message, "the folder's name can hold a person's name"
    return failure


@pytest.mark.parametrize("size", [0, 1, SIZE_LIMIT])
def test_a_file_up_to_the_limit_is_read(size: int, tmp_path: Path) -> None:
    (tmp_path / "file.txt").write_bytes(b"\r" * size)
    assert FileCredentialsReader().read(tmp_path / "file.txt") == b"\r" * size


def test_a_file_above_the_limit_is_not(tmp_path: Path) -> None:
    (tmp_path / "file.txt").write_bytes(b"x" * (SIZE_LIMIT + 1))
    failure = failure_of_reading(tmp_path / "file.txt")
    assert failure == Failure(FailureKind.FILE_TOO_LARGE, {"name": "file.txt", "limit": "10 MB"})


def test_of_a_file_only_the_beginning_is_read(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"
    path.write_bytes(b"begun" + b"x" * 100)
    assert FileCredentialsReader().read_head(path, 5) == b"begun"
    assert FileCredentialsReader().read_head(path, 1000) == path.read_bytes()


def test_of_a_file_above_the_limit_not_even_the_beginning_is_read(tmp_path: Path) -> None:
    """Nobody is asked for the passphrase of a file that can’t be used."""
    with (tmp_path / "file.txt").open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)
    with pytest.raises(SetupError) as caught:
        FileCredentialsReader().read_head(tmp_path / "file.txt", 5)
    assert caught.value.failure.kind is FailureKind.FILE_TOO_LARGE


def test_a_huge_file_takes_no_memory(tmp_path: Path) -> None:
    with (tmp_path / "file.txt").open("wb") as file:
        file.truncate(10**12)
    assert failure_of_reading(tmp_path / "file.txt").kind is FailureKind.FILE_TOO_LARGE


def test_a_file_that_is_larger_than_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As one that grows while it is read, or one of /proc."""
    (tmp_path / "file.txt").write_bytes(b"x" * (SIZE_LIMIT + 1))
    real = os.fstat

    def small(descriptor: int) -> os.stat_result:
        values = list(real(descriptor))
        values[6] = 0
        return os.stat_result(values)

    monkeypatch.setattr("os.fstat", small)
    assert failure_of_reading(tmp_path / "file.txt").kind is FailureKind.FILE_TOO_LARGE


@pytest.mark.parametrize("name", ["missing.txt", "n" * 300, "nul\0l"])
def test_a_file_that_is_not_there(name: str, tmp_path: Path) -> None:
    assert failure_of_reading(tmp_path / name).kind is FailureKind.FILE_UNREADABLE


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    failure = failure_of_reading(tmp_path / "folder")
    assert (failure.kind, failure.details["reason"]) == (FailureKind.FILE_UNREADABLE, "Is a directory")


if sys.platform != "win32":

    def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        assert failure_of_reading(tmp_path / "pipe").details["reason"] == "it is not a file"


if sys.platform != "win32":

    def test_a_pipe_that_takes_the_files_place_does_not_hang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "file.txt").write_bytes(b"x")
        before = (tmp_path / "file.txt").stat()
        os.mkfifo(tmp_path / "pipe")
        monkeypatch.setattr("pathlib.Path.stat", lambda path: before)
        assert failure_of_reading(tmp_path / "pipe").details["reason"] == "it is not a file"


if sys.platform != "win32":

    def test_a_socket_and_a_device(tmp_path: Path) -> None:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(tmp_path / "socket"))
            assert failure_of_reading(tmp_path / "socket").kind is FailureKind.FILE_UNREADABLE
        assert failure_of_reading(Path("/dev/zero")).kind is FailureKind.FILE_UNREADABLE


@posix
def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"x")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert FileCredentialsReader().read(tmp_path / "link") == b"x"


@posix
def test_a_file_that_may_not_be_read() -> None:
    # Not under tmp_path, which its owner alone may enter.
    with tempfile.NamedTemporaryFile() as file:
        Path(file.name).chmod(0)
        with as_an_ordinary_person():
            failure = failure_of_reading(Path(file.name))
        assert failure.details["reason"] == "Permission denied"
