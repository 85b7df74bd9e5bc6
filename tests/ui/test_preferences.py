"""Saved preferences, and that no bad file stops the window."""

from __future__ import annotations

import math
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import platformdirs
import platformdirs.macos
import platformdirs.unix
import pytest
from platformdirs.api import PlatformDirsABC
from PySide6.QtCore import QRect

from tests.held import Held, hold, play_read_only
from tests.pipes import make_pipe
from wizard import app
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.ui.preferences import LOOKS, Preferences, preferences_file

PLACE = QRect(-1200, 40, 900, 700)
HOSTILE = "\n".join(
    [
        "[General]",
        *(
            f'{name}="@Variant({payload})"'
            for name in ("language", "look", "place", "maximised", "x", "width")
            for payload in (
                r"\0\0\0\b\x7f\xff\xff\xff",
                r"\0\0\0\t\x7f\xff\xff\xff",
                r"\0\0\0\x7f\0\0\0\0\x1fQImage\0",
            )
        ),
    ]
)
"""Lists with two thousand million entries, and objects that are made by reading them."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a folder that is not there yet" / "window.ini"


def at_the_next_start(path: Path) -> Preferences:
    """Read what is on the disk: of a file with the same name Qt remembers within one process what it read before."""
    copy = path.with_name(f"{path.name}-{len(list(path.parent.iterdir()))}")
    shutil.copy(path, copy)
    return Preferences(copy)


def test_nothing_is_known_at_first_and_reading_makes_no_file(path: Path) -> None:
    mine = Preferences(path)
    assert (mine.language, mine.look, mine.place, mine.maximised) == ("", "", None, False)
    assert not path.parent.exists()


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("language", ["de", "pt_BR"])
def test_another_start_finds_what_was_chosen(path: Path, look: str, language: str) -> None:
    mine = Preferences(path)
    mine.language, mine.look = language, look
    mine.remember_place(PLACE, maximised=True)
    later = at_the_next_start(path)
    assert (later.language, later.look, later.place, later.maximised) == (language, look, PLACE, True)
    mine.language = ""
    mine.remember_place(PLACE, maximised=False)
    later = at_the_next_start(path)
    assert (later.language, later.maximised) == ("", False)


def test_one_choice_leaves_the_others_as_they_were(path: Path) -> None:
    Preferences(path).language = "de"
    two_windows = Preferences(path), Preferences(path)
    two_windows[0].look = "dark"
    two_windows[1].remember_place(PLACE, maximised=False)
    later = at_the_next_start(path)
    assert (later.language, later.look, later.place) == ("de", "dark", PLACE)


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "this is no settings file",
        "[General]\nlanguage=../../etc\nlook=pink\nplace=everywhere\nmaximised=perhaps\n",
        "[General]\nlanguage=de, fr\nlook=@Rect(1 2 3 4)\nplace=@Rect(1 2 0 -4)\nmaximised=@Rect(1 2 3 4)\n",
        "[General]\nlanguage=@Invalid()\nlook=@ByteArray(dark)\nplace=@Size(3 4)\nmaximised=1\n",
        "[General]\nplace=@Rect(1 2)\n[[[[\n\x00\x01=\xff",
        HOSTILE,
        "[General]\nx=1\ny=2\nwidth=99999999999\nheight=3\n",
        "[General]\nx=1\ny=2\nwidth=3\n",
        "[General]\nx=1e3\ny=2\nwidth=300\nheight=300\n",
        "[General]\nplace=@Rect(1 2 99999999999 4)\n",
        "language=\u0660\n" * 100_000,
        "x" * 10_000_000,
    ],
)
def test_what_cannot_be_understood_counts_as_not_chosen(tmp_path: Path, damaged: str) -> None:
    path = tmp_path / "window.ini"
    path.write_text(damaged, encoding="utf-8")
    mine = Preferences(path)
    assert (mine.language, mine.look, mine.place, mine.maximised) == ("", "", None, False)
    mine.look = "dark"
    assert at_the_next_start(path).look == "dark"


def test_where_nothing_can_be_written_nothing_happens(tmp_path: Path) -> None:
    blocked = tmp_path / "a file, not a folder"
    blocked.write_text("", encoding="utf-8")
    mine = Preferences(blocked / "folder" / "window.ini")
    mine.language = "de"
    mine.remember_place(PLACE, maximised=False)
    assert Preferences(blocked / "folder" / "window.ini").language == ""


def test_a_folder_in_the_files_place_does_not_hinder(tmp_path: Path) -> None:
    mine = Preferences(tmp_path)
    mine.look = "dark"
    mine.remember_place(PLACE, maximised=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among the files")
def test_a_pipe_in_the_files_place_does_not_hinder(tmp_path: Path) -> None:
    make_pipe(tmp_path / "window.ini")
    mine = Preferences(tmp_path / "window.ini")
    assert (mine.language, mine.look, mine.place, mine.maximised) == ("", "", None, False)
    mine.look = "dark"
    mine.remember_place(PLACE, maximised=True)
    assert mine.look == "dark", "for as long as this window is open"
    assert [path.name for path in tmp_path.iterdir()] == ["window.ini"]


def test_a_place_that_an_earlier_version_wrote_is_still_known(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[General]\nlanguage=de\nplace=@Rect(-1200 40 900 700)\n", encoding="ascii")
    mine = Preferences(tmp_path / "window.ini")
    assert (mine.language, mine.place) == ("de", PLACE)
    mine.remember_place(QRect(1, 2, 300, 400), maximised=False)
    assert at_the_next_start(tmp_path / "window.ini").place == QRect(1, 2, 300, 400)


def test_it_lies_beside_the_list_of_stores(
    home_of_this_worker: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows platformdirs asks the system, which knows nothing of what the variable says to tests."""
    if "LOCALAPPDATA" in home_of_this_worker:
        monkeypatch.setenv("LOCALAPPDATA", home_of_this_worker["LOCALAPPDATA"])
    folder = platformdirs.user_data_path("bigcommerce-connect", appauthor=False)
    assert preferences_file() == folder / "window.ini"


def test_it_goes_where_the_system_says_data_belongs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert preferences_file().parent.parent == tmp_path
    monkeypatch.setenv("XDG_DATA_HOME", "")
    assert preferences_file() == Path.home() / ".local/share/bigcommerce-connect/window.ini"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    assert preferences_file() == tmp_path / "Local/bigcommerce-connect/window.ini"


@pytest.mark.skipif(sys.platform == "win32", reason="folders of POSIX")
def test_on_a_mac_it_goes_where_platformdirs_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert preferences_file().parent == platformdirs.macos.MacOS("bigcommerce-connect").user_data_path
    monkeypatch.setenv("XDG_DATA_HOME", "")
    assert preferences_file().parent == platformdirs.macos.MacOS("bigcommerce-connect").user_data_path
    assert preferences_file().parts[-4:-2] == ("Library", "Application Support")


@pytest.mark.skipif(sys.platform == "win32", reason="folders of POSIX")
@pytest.mark.parametrize("chosen", ["", "/data/mine", " /data/mine ", "relative"])
@pytest.mark.parametrize(
    ("system", "rule"),
    [("linux", platformdirs.unix.Unix), ("darwin", platformdirs.macos.MacOS)],
    ids=["linux", "darwin"],
)
def test_the_folder_is_the_one_that_platformdirs_names(
    monkeypatch: pytest.MonkeyPatch, system: str, rule: type[PlatformDirsABC], chosen: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv("XDG_DATA_HOME", chosen)
    named = rule("bigcommerce-connect", appauthor=False).user_data_path
    assert preferences_file().parent == SavedStoresFile()._folder == named


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_others_on_this_computer_cannot_look_into_the_folder(path: Path) -> None:
    Preferences(path).language = "de"
    assert path.parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_that_is_held_for_a_moment_gets_what_was_chosen(
    winerror: int, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Preferences(path).look = "dark"
    with monkeypatch.context() as patch:
        hold(patch, "replace", Held(winerror))
        Preferences(path).language = "de"
    later = at_the_next_start(path)
    assert (later.language, later.look) == ("de", "dark")


def test_a_file_that_may_only_be_read_gets_what_was_chosen(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Preferences(path).look = "dark"
    path.chmod(0o444)
    with monkeypatch.context() as patch:
        play_read_only(patch)
        Preferences(path).language = "de"
    later = at_the_next_start(path)
    assert (later.language, later.look) == ("de", "dark")


def test_a_file_that_stays_open_elsewhere_hinders_nobody(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Preferences(path).look = "dark"
    monkeypatch.setattr("wizard.core.setup.held_file.IN_USE_SECONDS", 0.1)
    hold(monkeypatch, "replace", Held(32), math.inf)
    mine = Preferences(path)
    mine.language = "de"
    assert (mine.language, at_the_next_start(path).language) == ("de", "")
    assert not [one.name for one in path.parent.iterdir() if one.suffix == ".new"]


def test_without_a_home_folder_nothing_is_remembered_and_the_window_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.app.preferences_file", raise_no_home)
    assert app._preferences() is None


def raise_no_home() -> Path:
    raise RuntimeError("Could not determine home directory.")
