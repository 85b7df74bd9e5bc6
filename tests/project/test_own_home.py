"""No test reaches the folders, or the session, of whoever runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_RUNTIME_DIR")
GONE = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "DBUS_SESSION_BUS_ADDRESS")


def test_every_folder_is_of_this_run(tmp_path_factory: pytest.TempPathFactory) -> None:
    of_this_run = tmp_path_factory.getbasetemp().resolve()
    folders = {name: Path(os.environ[name]).resolve() for name in FOLDERS}
    assert {name: folder for name, folder in folders.items() if not folder.is_relative_to(of_this_run)} == {}
    assert [name for name, folder in folders.items() if not folder.is_dir()] == []
    assert not set(GONE) & set(os.environ)


def test_it_is_so_whatever_a_person_has(tmp_path: Path) -> None:
    persons = dict.fromkeys((*FOLDERS, *GONE), str(tmp_path / "person"))
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--basetemp", str(tmp_path / "run"), "-k"]
    done = subprocess.run(
        [*command, test_every_folder_is_of_this_run.__name__, __file__],
        cwd=ROOT,
        env={**os.environ, **persons},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout
