"""What the program asks of Windows itself: Credential Manager, clipboard, locks, files that others hold open."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.windows.computer import PYTHON_PROGRAM, Computer, wait_for_end
from tests.windows.conftest import LOCKS
from tests.windows.inside import clipboard, keychain

INSIDE = Path(__file__).with_name("inside")
LOCAL_MACHINE, ENTERPRISE = 2, 3
"""CRED_PERSIST_LOCAL_MACHINE, and what lets Windows carry the token to other computers of a domain."""
WINDOWS_MAKES = {"1", "7", "16"}
"""CF_TEXT, CF_OEMTEXT and CF_LOCALE: Windows derives them of the text, and Qt's own copy may come with them."""
PROCESSES, STORES_EACH = 3, 8


@pytest.fixture
def inside(computer: Computer, unpacked_wheel: Path) -> Any:
    """Start a script of the folder `inside` in Windows' Python, with the installed program at hand."""
    path = ";".join(map(computer.in_windows, (LOCKS, unpacked_wheel)))
    environment = {"PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}

    def start(script: str, *words: str, cwd: Path | None = None) -> subprocess.Popen[bytes]:
        return computer.open(PYTHON_PROGRAM, INSIDE / script, *words, cwd=cwd, environment=environment)

    return start


def told_by(process: subprocess.Popen[bytes]) -> Any:
    ended = wait_for_end(process)
    assert ended.code == 0, ended.complaint
    return json.loads(ended.text)


def test_the_credential_manager_keeps_the_newest_token_and_no_other(inside: Any) -> None:
    told = told_by(inside("keychain.py"))
    steps = told["steps"]
    assert told["name"] == "Windows Credential Manager"
    assert steps["self-test"]["entries"] == []
    held = {name: sorted(entry["value"] for entry in step["entries"]) for name, step in steps.items()}
    assert held["kept"] == [keychain.FIRST]
    assert held["kept another"] == [keychain.FIRST] * 2
    assert held["kept anew"] == [keychain.FIRST, keychain.SECOND]
    assert held["forgot one"] == [keychain.SECOND]
    assert held["forgot both"] == []
    assert steps["kept anew"]["loaded"] == {"storea": keychain.SECOND, "storeb": keychain.FIRST}
    own = [step for name, step in steps.items() if "keyring" not in name]
    assert {entry["persist"] for step in own for entry in step["entries"]} == {LOCAL_MACHINE}


def test_what_keyring_itself_left_behind_is_found_replaced_and_removed(inside: Any) -> None:
    """As earlier versions kept tokens: the first one of a store stays under a name that nobody looks at."""
    steps = told_by(inside("keychain.py"))["steps"]
    held = {name: sorted(entry["value"] for entry in step["entries"]) for name, step in steps.items()}
    for name in ("kept by keyring", "kept by keyring again"):
        assert held[name] == [keychain.FIRST, keychain.FORMER, keychain.OTHER], "keyring leaves nothing any more"
        assert {entry["persist"] for entry in steps[name]["entries"]} == {ENTERPRISE}
        assert steps[name]["loaded"] == {"storea": keychain.FIRST, "storeb": keychain.OTHER}
    assert held["kept over keyring's"] == [keychain.OTHER, keychain.SECOND]
    assert steps["kept over keyring's"]["loaded"] == {"storea": keychain.SECOND, "storeb": keychain.OTHER}
    assert held["forgot both after keyring"] == []
    assert held["forgot one of keyring's"] == [keychain.OTHER]
    assert held["forgot both of keyring's"] == []


def test_a_copied_token_is_kept_out_of_histories_and_goes(inside: Any) -> None:
    told = told_by(inside("clipboard.py"))
    assert told["copied"] is True
    assert told["then"]["text"] == clipboard.TOKEN
    no = "00000000"
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    ):
        assert told["then"][name].startswith(no), name
    assert told["later"] == {}


def test_three_processes_lose_no_store(inside: Any, computer: Computer) -> None:
    running = [inside("add_stores.py", letter, str(STORES_EACH)) for letter in "abc"[:PROCESSES]]
    for process in running:
        ended = wait_for_end(process)
        assert (ended.code, ended.text) == (0, "put\n"), ended.complaint
    folder = computer.user / "AppData/Local/bigcommerce-connect"
    kept = json.loads((folder / "stores.json").read_text("utf-8"))["stores"]
    assert sorted(row["store_hash"] for row in kept) == [
        f"{letter}{n:03}" for letter in "abc" for n in range(STORES_EACH)
    ]
    assert {path.name for path in folder.iterdir()} == {"stores.json", "stores.lock"}


def test_a_file_that_is_held_for_a_moment_is_replaced(inside: Any, tmp_path: Path) -> None:
    """As by a virus scanner, or by what synchronises the folder."""
    told = told_by(inside("held_file.py", "0.4", cwd=tmp_path))
    assert told["content"] == "new", told


def test_a_file_that_stays_open_is_named_and_left_as_it_was(inside: Any, tmp_path: Path) -> None:
    told = told_by(inside("held_file.py", "60", cwd=tmp_path))
    assert told["content"] == "old"
    assert told["code"] == "E-09"
    assert "held.json" in told["files"]
    assert not [name for name in told["files"] if name.endswith(".tmp")]


def test_a_file_that_may_only_be_read_is_replaced_unless_somebody_has_it_open(inside: Any, tmp_path: Path) -> None:
    told = told_by(inside("read_only_file.py", cwd=tmp_path))
    assert told["alone"] == {"content": "new", "code": None, "read_only": False}
    assert told["open"] == {"content": "old", "code": "E-09", "read_only": True}
    assert told["left"]["temporary"] == []


def test_a_downloaded_file_that_is_held_for_a_moment_is_deleted(inside: Any, tmp_path: Path) -> None:
    told = told_by(inside("held_file.py", "0.4", "delete", cwd=tmp_path))
    assert (told["content"], told["code"]) == (None, None)


@pytest.mark.parametrize("what", ["put", "put what others may read"])
def test_a_list_that_is_held_for_a_moment_takes_a_store(inside: Any, tmp_path: Path, what: str) -> None:
    told = told_by(inside("held_file.py", "0.4", what, cwd=tmp_path))
    assert told["code"] is None, told
    assert "storea" in told["content"]


@pytest.mark.parametrize("what", ["put", "put what others may read"])
def test_a_list_that_stays_open_is_said_to_be_in_use_and_stays(inside: Any, tmp_path: Path, what: str) -> None:
    told = told_by(inside("held_file.py", "60", what, cwd=tmp_path))
    assert (told["code"], json.loads(told["content"])["stores"]) == ("I-06", []), told
    assert not [name for name in told["files"] if name.endswith(".tmp") or "damaged" in name]


def test_preferences_that_are_held_for_a_moment_are_written(inside: Any, tmp_path: Path) -> None:
    told = told_by(inside("held_file.py", "0.4", "remember", cwd=tmp_path))
    assert sorted(told["content"].split()) == ["[General]", "language=de", "look=dark"]
    assert not [name for name in told["files"] if name.endswith(".new")]


def test_the_windows_thread_never_waits_for_wmi(inside: Any) -> None:
    told = told_by(inside("asked_of_platform.py"))
    assert told["noticed"]
    assert told["asked"] == []
