"""Two builds are the same when every file, its mode and every link are."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.compare_builds import contents, differences


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    """Two equal folders: a program, a library, a link to it."""
    folders = tmp_path / "one", tmp_path / "other"
    for folder in folders:
        (folder / "lib").mkdir(parents=True)
        (folder / "program").write_bytes(b"program")
        (folder / "lib/library.so").write_bytes(b"library")
        (folder / "library.so").symlink_to("lib/library.so")
    return folders


def compare(builds: tuple[Path, Path]) -> list[str]:
    one, other = map(contents, builds)
    return list(differences(one, other))


def test_equal_builds_have_no_difference(builds: tuple[Path, Path]) -> None:
    assert compare(builds) == []


def test_other_bytes_are_found_with_their_place(builds: tuple[Path, Path]) -> None:
    (builds[1] / "program").write_bytes(b"progrAm")
    (found,) = compare(builds)
    assert found.startswith("program differs in 1 bytes, the first at ")


def test_another_length_is_told(builds: tuple[Path, Path]) -> None:
    (builds[1] / "program").write_bytes(b"program!")
    assert "in length" in compare(builds)[0]


def test_another_mode_is_a_difference(builds: tuple[Path, Path]) -> None:
    (builds[1] / "program").chmod(0o755)
    assert len(compare(builds)) == 1


def test_another_link_is_a_difference(builds: tuple[Path, Path]) -> None:
    (builds[1] / "library.so").unlink()
    (builds[1] / "library.so").symlink_to("program")
    assert len(compare(builds)) == 1


def test_missing_files_are_told_from_both_sides(builds: tuple[Path, Path]) -> None:
    (builds[0] / "lib/library.so").rename(builds[0] / "lib/renamed.so")
    assert compare(builds) == ["lib/library.so is only in the second", "lib/renamed.so is only in the first"]


def test_two_empty_folders_are_not_called_equal(tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        contents(tmp_path)
