from __future__ import annotations

import math
import os
from pathlib import Path

import pytest

from tests.held import Held, hold
from wizard.adapters.files.downloads import Downloads
from wizard.core.failures import SetupError

NAME = "BigCommerceAPI-credentials-x.txt"


def make(folder: Path, name: str, when: float, content: bytes = b"ACCESS TOKEN: x\n") -> Path:
    path = folder / name
    path.write_bytes(content)
    os.utime(path, (when, when))
    return path


def test_the_newest_whole_file_is_found(tmp_path: Path) -> None:
    make(tmp_path, NAME, 1000)
    newest = make(tmp_path, "bigcommerceapi-credentials-y (1).TXT", 2000)
    make(tmp_path, "notes.txt", 3000)
    make(tmp_path, "BigCommerceAPI-credentials-z.txt.crdownload", 3000)
    assert Downloads().newest(tmp_path, 900) == newest


WHOLE = b"ACCESS TOKEN: x\nAPI PATH: https://api.bigcommerce.com/stores/g5cd38/v3/\n"


@pytest.mark.parametrize(
    "name",
    [
        "Unknown",
        "Unknown.txt",
        "unknown-2.txt",
        "download",
        "my key.txt",
        f"Copy of {NAME}",
        f"{NAME[:-4]} - Copy.txt",
        f"Kopie von {NAME}",
        f"{NAME[:-4]} (1).txt",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_file_is_found_whatever_it_is_called(tmp_path: Path, name: str, encoding: str) -> None:
    make(tmp_path, "notes.txt", 2000, b"ACCESS TOKEN: nothing else")
    found = make(tmp_path, name, 1000, WHOLE.decode().encode(encoding))
    assert Downloads().newest(tmp_path, 900) == found


@pytest.mark.parametrize("name", ["Unknown.pdf", "keys.zip", "Unknown.jpg"])
def test_what_is_no_text_is_not_looked_into(tmp_path: Path, name: str) -> None:
    make(tmp_path, name, 1000, WHOLE)
    assert Downloads().newest(tmp_path, 900) is None


def test_a_file_is_looked_into_anew_when_it_changed(tmp_path: Path) -> None:
    downloads = Downloads()
    make(tmp_path, "Unknown", 1000, b"half")
    assert downloads.newest(tmp_path, 900) is None
    whole = make(tmp_path, "Unknown", 1001, WHOLE)
    assert downloads.newest(tmp_path, 900) == whole


@pytest.mark.parametrize(("behind", "offered"), [(60, True), (119, True), (600, False)])
def test_the_clock_of_a_file_server_may_be_behind(tmp_path: Path, behind: int, offered: bool) -> None:
    path = make(tmp_path, NAME, 5000 - behind)
    assert Downloads().newest(tmp_path, 5000) == (path if offered else None)


@pytest.mark.parametrize("unfinished", [".crdownload", ".part", ".download", ".PART"])
def test_a_file_that_is_still_arriving_is_left_alone(tmp_path: Path, unfinished: str) -> None:
    make(tmp_path, NAME, 1000)
    make(tmp_path, NAME + unfinished, 1000)
    assert Downloads().newest(tmp_path, 900) is None


@pytest.mark.parametrize("content", [b"", b"x" * 100_000])
def test_an_empty_or_enormous_file_is_none(tmp_path: Path, content: bytes) -> None:
    make(tmp_path, NAME, 1000, content)
    assert Downloads().newest(tmp_path, 900) is None


def test_an_older_file_a_folder_and_a_link_are_none(tmp_path: Path) -> None:
    old = make(tmp_path, NAME, 1000)
    (tmp_path / "BigCommerceAPI-credentials-folder.txt").mkdir()
    (tmp_path / "BigCommerceAPI-credentials-link.txt").symlink_to(old)
    assert Downloads().newest(tmp_path, 5000) is None


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert Downloads().newest(tmp_path / "gone", 0) is None


def test_a_system_that_lets_nobody_look_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As macOS does after "Don't Allow"."""

    def refuse(folder: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(SetupError) as caught:
        Downloads().newest(tmp_path, 0)
    assert (caught.value.failure.code, tmp_path.name in caught.value.failure.message) == ("F-13", True)


def test_removing(tmp_path: Path) -> None:
    path = make(tmp_path, NAME, 1000)
    assert Downloads().is_there(path)
    Downloads().remove(path)
    assert not path.exists()
    assert not Downloads().is_there(path)
    Downloads().remove(path)
    path.mkdir()
    with pytest.raises(SetupError) as caught:
        Downloads().remove(path)
    assert caught.value.failure.code == "E-06"


def test_a_file_that_a_scanner_holds_for_a_moment_is_deleted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make(tmp_path, NAME, 1000)
    hold(monkeypatch, "unlink", Held(32, names=1))
    Downloads().remove(path)
    assert not path.exists()


def test_a_file_that_stays_open_elsewhere_is_said_to_be_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make(tmp_path, NAME, 1000)
    monkeypatch.setattr("wizard.core.setup.held_file.IN_USE_SECONDS", 0.1)
    hold(monkeypatch, "unlink", Held(32, names=1), math.inf)
    with pytest.raises(SetupError) as caught:
        Downloads().remove(path)
    assert (caught.value.failure.code, path.exists()) == ("E-06", True)


def test_a_file_that_may_not_be_deleted_is_tried_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = hold(monkeypatch, "unlink", Held(5, names=1), math.inf)
    with pytest.raises(SetupError, match="E-06"):
        Downloads().remove(make(tmp_path, NAME, 1000))
    assert len(calls) == 1
