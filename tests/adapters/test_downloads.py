from __future__ import annotations

import os
from pathlib import Path

import pytest

from wizard.adapters.downloads import Downloads
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
    Downloads().remove(path)
    assert not path.exists()
    Downloads().remove(path)
    path.mkdir()
    with pytest.raises(SetupError) as caught:
        Downloads().remove(path)
    assert caught.value.failure.code == "E-06"
