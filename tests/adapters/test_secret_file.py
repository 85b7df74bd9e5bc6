"""A file with a secret: its owner's alone, whole or not at all."""

from __future__ import annotations

import errno
import math
import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.ordinary_person import as_an_ordinary_person
from tests.held import Held, hold, play_read_only
from wizard.adapters.files import unfinished_files
from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.adapters.files.unfinished_files import UnfinishedFiles
from wizard.core.failures import Failure, FailureKind, SetupError

SECRET = "the-hidden-secret"
posix = pytest.mark.skipif(os.name != "posix", reason="permissions and links of POSIX")


def failure_of_writing(path: Path, text: str = SECRET) -> Failure:
    with pytest.raises(SetupError) as caught:
        SecretFileWriter().write(path, text)
    assert caught.value.__context__ is None
    assert SECRET not in str(vars(caught.value)) + str(caught.value)
    failure = caught.value.failure
    assert all((failure.title, failure.message, failure.next_step))
    return failure


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_text_is_written_as_it_is(tmp_path: Path) -> None:
    SecretFileWriter().write(tmp_path / "values.env", "A=ä\nB=1\r\n")
    assert (tmp_path / "values.env").read_bytes() == "A=ä\nB=1\r\n".encode()
    assert names_in(tmp_path) == ["values.env"]


@posix
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_only_the_owner_may_read_it(umask: int, tmp_path: Path) -> None:
    before = os.umask(umask)
    try:
        SecretFileWriter().write(tmp_path / "file", SECRET)
    finally:
        os.umask(before)
    assert mode_of(tmp_path / "file") == 0o600


@posix
@pytest.mark.parametrize("mode", [0o666, 0o644, 0o600, 0o400])
def test_a_file_that_is_replaced_does_not_pass_its_permissions_on(mode: int, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old " * 1000)
    path.chmod(mode)
    SecretFileWriter().write(path, SECRET)
    assert (path.read_text(), mode_of(path)) == (SECRET, 0o600)


@posix
def test_who_has_the_old_file_open_does_not_see_the_new_text(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old")
    with path.open() as watcher:
        SecretFileWriter().write(path, SECRET)
        assert watcher.read() == "old"


@posix
def test_a_link_stays_and_its_target_is_replaced(tmp_path: Path) -> None:
    real, link = tmp_path / "there" / "real", tmp_path / "link"
    real.parent.mkdir()
    real.write_text("old")
    link.symlink_to(real)
    SecretFileWriter().write(link, SECRET)
    assert link.is_symlink()
    assert (real.read_text(), mode_of(real)) == (SECRET, 0o600)
    assert (names_in(tmp_path), names_in(real.parent)) == (["link", "there"], ["real"])


@posix
def test_a_link_whose_target_is_gone_gets_it_back(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("real")
    SecretFileWriter().write(tmp_path / "link", SECRET)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == SECRET


@posix
def test_the_longest_name_can_be_written(tmp_path: Path) -> None:
    SecretFileWriter().write(tmp_path / ("n" * 255), SECRET)
    assert names_in(tmp_path) == ["n" * 255]


# -- refusals --------------------------------------------------------------------------------------------------------


def test_a_person_without_a_home_can_save_and_keeps_no_note(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(unfinished_files, "data_folder", nowhere)
    SecretFileWriter(UnfinishedFiles()).write(tmp_path / "x.json", "text")
    UnfinishedFiles().clear()
    assert [one.name for one in tmp_path.iterdir()] == ["x.json"]


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    failure = failure_of_writing(tmp_path / "gone" / "file")
    assert (failure.kind, failure.details["folder"]) == (FailureKind.WRITE_NO_FOLDER, str(tmp_path / "gone"))


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert failure_of_writing(tmp_path / "file" / "file").kind is FailureKind.WRITE_NO_FOLDER


@posix
def test_a_folder_that_may_not_be_written_to() -> None:
    # Not under tmp_path, which its owner alone may enter.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "file").write_text("old")
        folder.chmod(0o555)
        with as_an_ordinary_person():
            assert failure_of_writing(folder / "file").kind is FailureKind.WRITE_NOT_ALLOWED
            assert failure_of_writing(folder / "new").kind is FailureKind.WRITE_NOT_ALLOWED
        assert (names_in(folder), (folder / "file").read_text()) == (["file"], "old")
        folder.chmod(0o755)


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="a file system that takes no files")
def test_a_file_system_that_takes_no_files() -> None:
    assert failure_of_writing(Path("/sys/kernel/file")).kind is FailureKind.WRITE_NOT_ALLOWED


def test_a_folder_of_that_name_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "file").mkdir()
    assert failure_of_writing(tmp_path / "file").kind is FailureKind.WRITE_NAME
    assert names_in(tmp_path) == ["file"]


if sys.platform != "win32":

    def test_a_pipe_or_a_device_is_not_replaced(tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        assert failure_of_writing(tmp_path / "pipe").details["reason"] == "it is not a file"
        assert failure_of_writing(Path(os.devnull)).kind is FailureKind.WRITE_NAME
        assert (tmp_path / "pipe").is_fifo()
        assert Path(os.devnull).is_char_device()


def test_a_text_that_cannot_be_encoded(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        SecretFileWriter().write(tmp_path / "file", f"{SECRET}\ud800")
    assert (caught.value.failure.kind, caught.value.__context__) == (FailureKind.WRITE_CHARACTER, None)
    assert names_in(tmp_path) == []


# What Windows says of 300 characters depends on its setting for long paths.
LONG_NAME = pytest.param("x" * 300, marks=pytest.mark.skipif(sys.platform == "win32", reason="another limit"))


@pytest.mark.parametrize("name", ["nul\0l", LONG_NAME])
def test_a_name_that_no_file_can_have_asks_for_another(name: str, tmp_path: Path) -> None:
    failure = failure_of_writing(tmp_path / name)
    assert (failure.kind, failure.details["name"][:3]) == (FailureKind.WRITE_NAME, name[:3].replace("\0", " "))
    assert "another folder" not in failure.next_step
    assert names_in(tmp_path) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 16 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if "linux" not in sys.platform or Path("/proc/self").stat().st_uid != 0:
        pytest.skip("only root on Linux can mount a small disk")
    command = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not permitted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_keeps_the_old_file(small_disk: Path) -> None:
    (small_disk / "file").write_text("old")
    assert failure_of_writing(small_disk / "file", SECRET * 10_000).kind is FailureKind.WRITE_NO_SPACE
    assert (names_in(small_disk), (small_disk / "file").read_text()) == (["file"], "old")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, FailureKind.WRITE_NO_SPACE),
        (getattr(errno, "EDQUOT", errno.ENOSPC), FailureKind.WRITE_NO_SPACE),
        (errno.EIO, FailureKind.WRITE_OTHER),
        (errno.EROFS, FailureKind.WRITE_NOT_ALLOWED),
        (errno.EINVAL, FailureKind.WRITE_NAME),
        (errno.EILSEQ, FailureKind.WRITE_NAME),
    ],
)
@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace"])
def test_whatever_step_fails_nothing_is_left(
    step: str, number: int, kind: FailureKind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: Any) -> None:
        raise OSError(number, os.strerror(number))

    (tmp_path / "file").write_text("old")
    monkeypatch.setattr(step, fail)
    failure = failure_of_writing(tmp_path / "file")
    assert (failure.kind, failure.details["reason"]) == (kind, os.strerror(number))
    assert (names_in(tmp_path), (tmp_path / "file").read_text()) == (["file"], "old")


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_that_another_program_holds_for_a_moment_is_replaced(
    winerror: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("old")
    hold(monkeypatch, "replace", Held(winerror))
    SecretFileWriter().write(tmp_path / "file", SECRET)
    assert (names_in(tmp_path), (tmp_path / "file").read_text()) == (["file"], SECRET)


def test_a_name_too_long_for_windows_is_no_missing_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class TooLong(FileNotFoundError):
        winerror = 206

    def refuse(self: Path, target: Path) -> Path:
        raise TooLong(errno.ENOENT, "The filename or extension is too long")

    monkeypatch.setattr(Path, "replace", refuse)
    failure = failure_of_writing(tmp_path / "file")
    assert (failure.kind, failure.details["name"]) == (FailureKind.WRITE_NAME, "file")


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_that_stays_open_elsewhere_is_named(
    winerror: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("old")
    hold(monkeypatch, "replace", Held(winerror), math.inf)
    monkeypatch.setattr("wizard.core.setup.held_file.IN_USE_SECONDS", 0.1)
    failure = failure_of_writing(tmp_path / "file")
    assert (failure.kind, failure.details) == (FailureKind.WRITE_IN_USE, {"name": "file"})
    assert (names_in(tmp_path), (tmp_path / "file").read_text()) == (["file"], "old")


def test_a_file_that_may_only_be_read_is_replaced_on_windows_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play_read_only(monkeypatch)
    (tmp_path / "file").write_text("old")
    (tmp_path / "file").chmod(0o444)
    SecretFileWriter().write(tmp_path / "file", SECRET)
    assert (names_in(tmp_path), (tmp_path / "file").read_text()) == (["file"], SECRET)


def test_a_file_that_stays_may_still_only_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    play_read_only(monkeypatch, held=tmp_path / "file")
    monkeypatch.setattr("wizard.core.setup.held_file.IN_USE_SECONDS", 0.1)
    (tmp_path / "file").write_text("old")
    (tmp_path / "file").chmod(0o444)
    assert failure_of_writing(tmp_path / "file").kind is FailureKind.WRITE_IN_USE
    assert mode_of(tmp_path / "file") == 0o444
    assert (names_in(tmp_path), (tmp_path / "file").read_text()) == (["file"], "old")


def test_an_interrupt_leaves_nothing_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        SecretFileWriter().write(tmp_path / "file", SECRET)
    assert names_in(tmp_path) == []
