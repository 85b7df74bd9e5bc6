"""The list of stores on disk: two windows, damage, refusals."""

from __future__ import annotations

import errno
import json
import math
import os
import stat
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.adapters.ordinary_person import as_an_ordinary_person
from tests.held import Held, hold
from tests.pipes import make_pipe
from wizard.adapters.files import file_lock, saved_stores_file
from wizard.adapters.files.file_lock import FileLock, LockBusy
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.ports import StoreIndex
from wizard.core.setup.saved_stores import SavedStore

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")


def store(store_hash: str = "g5cd38", label: str = "Tea") -> SavedStore:
    return SavedStore(store_hash, label, "appse-ai", datetime(2026, 1, 2, tzinfo=UTC), "ready")


def hashes(folder: Path) -> list[str]:
    return [one.store_hash for one in SavedStoresFile(folder).all()]


def damaged_names(folder: Path) -> list[str]:
    return [path.name for path in folder.glob("stores-damaged-*.json")]


def failure_of_putting(folder: Path) -> Failure:
    with pytest.raises(SetupError) as caught:
        SavedStoresFile(folder).put(store())
    return caught.value.failure


def test_a_store_is_kept_renamed_and_forgotten(tmp_path: Path) -> None:
    index: StoreIndex = SavedStoresFile(tmp_path)
    index.put(store("one"))
    index.put(store("two"))
    index.put(store("one", "Again"))
    index.rename("two", "Coffee")
    assert SavedStoresFile(tmp_path).all() == (store("one", "Again"), store("two", "Coffee"))
    index.forget("one")
    index.forget("unknown")
    index.rename("unknown", "Cake")
    assert index.all() == (store("two", "Coffee"),)
    assert index.take_report() is None


def test_before_the_first_store_nothing_is_made(tmp_path: Path) -> None:
    assert SavedStoresFile(tmp_path / "new").all() == ()
    assert list(tmp_path.iterdir()) == []


@posix
def test_only_the_owner_may_look(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "new"
    SavedStoresFile(folder).put(store())
    assert {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {
        "stores.json": 0o600,
        "stores.lock": 0o600,
    }
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform != "linux", reason="the folder is named by a variable there alone")
def test_without_a_folder_it_lies_among_the_persons_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    SavedStoresFile().put(store())
    assert hashes(tmp_path / "bigcommerce-connect") == ["g5cd38"]


# -- damage ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", [b"", b'{"format": 1, "sto', b"\xff\xfe", b"\0" * 100, b" " * 5_000_000])
def test_a_damaged_list_is_set_aside_and_reported_once(damage: bytes, tmp_path: Path) -> None:
    (tmp_path / "stores.json").write_bytes(damage)
    index = SavedStoresFile(tmp_path)
    assert index.all() == ()
    report = index.take_report()
    assert report is not None
    (name,) = damaged_names(tmp_path)
    assert (report.code, name in report.message) == ("I-01", True)
    assert (tmp_path / name).read_bytes() == damage
    assert index.take_report() is None
    assert index.all() == ()
    assert index.take_report() is None


def test_who_only_looks_leaves_a_damaged_list_where_it_is(tmp_path: Path) -> None:
    assert SavedStoresFile(tmp_path / "new").look() == ()
    index = SavedStoresFile(tmp_path)
    index.put(store())
    assert index.look() == (store(),)
    (tmp_path / "stores.json").write_bytes(b"{")
    with pytest.raises(SetupError, match="I-03") as caught:
        index.look()
    assert str(tmp_path) in caught.value.failure.message
    assert (tmp_path / "stores.json").read_bytes() == b"{"
    assert damaged_names(tmp_path) == []


def test_a_damaged_list_does_not_keep_a_store_from_being_added(tmp_path: Path) -> None:
    index = SavedStoresFile(tmp_path)
    for number in range(2):
        (tmp_path / "stores.json").write_text("{")
        index.put(store(f"s{number}"))
        assert index.take_report() is not None
    assert (hashes(tmp_path), len(damaged_names(tmp_path))) == (["s1"], 2)


def test_a_row_that_cannot_be_read_is_kept_and_reported_once(tmp_path: Path) -> None:
    file, index = tmp_path / "stores.json", SavedStoresFile(tmp_path)
    index.put(store("one"))
    index.put(store("two"))
    document = json.loads(file.read_text("utf-8"))
    document["stores"][0]["when"] = "yesterday"
    file.write_text(json.dumps(document), encoding="utf-8")
    index = SavedStoresFile(tmp_path)
    assert index.all() == (store("one"),)
    report = index.take_report()
    assert report is not None
    assert (report.code, report.details["count"]) == ("I-04", "1")
    index.put(store("three"))
    assert index.all() == (store("three"), store("one"))
    assert index.take_report() is None
    assert document["stores"][0] in json.loads(file.read_text("utf-8"))["stores"]
    assert damaged_names(tmp_path) == []
    index.put(store("two"))
    assert len(json.loads(file.read_text("utf-8"))["stores"]) == 3


@posix
def test_a_pipe_in_the_lists_place_hangs_nobody(tmp_path: Path) -> None:
    make_pipe(tmp_path / "stores.json")
    for action in (SavedStoresFile(tmp_path).all, SavedStoresFile(tmp_path).look):
        with pytest.raises(SetupError, match="I-02"):
            action()
    assert failure_of_putting(tmp_path).kind is FailureKind.INDEX_NOT_USABLE


def test_the_list_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "stores.json").write_text('{"format": 2}')
    failure = failure_of_putting(tmp_path)
    assert (failure.kind, failure.details) == (FailureKind.INDEX_TOO_NEW, {"folder": str(tmp_path)})
    assert ("newest version" in failure.next_step, "other windows" in failure.next_step) == (True, False)
    with pytest.raises(SetupError, match="I-05"):
        SavedStoresFile(tmp_path).all()
    assert (tmp_path / "stores.json").read_text() == '{"format": 2}'


def test_a_list_in_use_is_said_as_what_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saved_stores_file, "LOCK_SECONDS", 0.0)
    SavedStoresFile(tmp_path).put(store("one"))
    with FileLock(tmp_path / saved_stores_file.LOCK, 1):
        failure = failure_of_putting(tmp_path)
    assert (failure.kind, failure.details) == (FailureKind.INDEX_IN_USE, {"folder": str(tmp_path)})
    assert "other windows" in failure.next_step


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_list_that_another_program_has_open_is_in_use_and_stays(
    winerror: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SavedStoresFile(tmp_path).put(store("old"))
    monkeypatch.setattr("wizard.core.setup.held_file.IN_USE_SECONDS", 0.1)
    with monkeypatch.context() as patch:
        hold(patch, "replace", Held(winerror), math.inf)
        failure = failure_of_putting(tmp_path)
    assert (failure.kind, failure.details) == (FailureKind.INDEX_IN_USE, {"folder": str(tmp_path)})
    assert "any program that has the list open" in failure.next_step
    assert hashes(tmp_path) == ["old"]


@pytest.mark.parametrize(
    ("winerror", "kind"),
    [(32, FailureKind.INDEX_IN_USE), (5, FailureKind.INDEX_NOT_USABLE), (None, FailureKind.INDEX_NOT_USABLE)],
)
def test_a_list_that_cannot_be_opened_is_in_use_only_where_windows_says_so(
    winerror: int | None, kind: FailureKind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, limit: int) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied")

    SavedStoresFile(tmp_path).put(store("old"))
    monkeypatch.setattr("wizard.core.setup.held_file.IN_USE_SECONDS", 0.1)
    monkeypatch.setattr(saved_stores_file, "read_regular", refuse)
    if winerror is not None:
        hold(monkeypatch, "rename", Held(winerror), math.inf)
    assert failure_of_putting(tmp_path).kind is kind
    assert [path.name for path in tmp_path.glob("*.json")] == ["stores.json"]


def test_a_damaged_list_that_is_held_for_a_moment_is_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "stores.json").write_text("{")
    hold(monkeypatch, "rename", Held(32))
    assert hashes(tmp_path) == []
    assert len(damaged_names(tmp_path)) == 1


# -- refusals --------------------------------------------------------------------------------------------------------


@posix
def test_a_folder_that_may_not_be_written_to() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        SavedStoresFile(folder).put(store("old"))
        for path in (folder, *folder.iterdir()):
            path.chmod(0o755 if path == folder else 0o644)
        folder.chmod(0o555)
        with as_an_ordinary_person():
            failure = failure_of_putting(folder)
            assert hashes(folder) == ["old"]
        assert (failure.kind, failure.details["folder"]) == (FailureKind.INDEX_NOT_USABLE, str(folder))
        assert "other windows" not in failure.next_step
        folder.chmod(0o755)


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert failure_of_putting(tmp_path / "file").kind is FailureKind.INDEX_NOT_USABLE


def test_a_full_disk_keeps_the_old_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    SavedStoresFile(tmp_path).put(store("old"))
    monkeypatch.setattr("os.fsync", full)
    assert failure_of_putting(tmp_path).details["reason"] == "No space left on device"
    assert hashes(tmp_path) == ["old"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["stores.json", "stores.lock"]


# -- two windows -----------------------------------------------------------------------------------------------------


def test_who_waits_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saved_stores_file, "LOCK_SECONDS", 0.05)
    SavedStoresFile(tmp_path).put(store("old"))
    with FileLock(tmp_path / "stores.lock", 1):
        assert failure_of_putting(tmp_path).kind is FailureKind.INDEX_IN_USE
        if os.name == "posix":
            assert hashes(tmp_path) == ["old"]
    SavedStoresFile(tmp_path).put(store("new"))


def test_a_lock_is_waited_for_as_long_as_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    monkeypatch.setattr(file_lock, "time", SimpleNamespace(monotonic=lambda: sum(pauses), sleep=pauses.append))
    with FileLock(tmp_path / "lock", 1):
        with pytest.raises(LockBusy), FileLock(tmp_path / "lock", 0.1):
            pass
        assert 0.1 <= sum(pauses) <= 0.1 + file_lock.POLL_SECONDS


def test_a_lock_ends_with_its_holder_however_it_ends(tmp_path: Path) -> None:
    code = (
        "import sys, time\nfrom pathlib import Path\nfrom wizard.adapters.files.file_lock import FileLock\n"
        "with FileLock(Path(sys.argv[1]), 1):\n    print('held', flush=True)\n    time.sleep(60)\n"
    )
    holder = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "lock")], cwd=ROOT, stdout=subprocess.PIPE)
    with holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(LockBusy), FileLock(tmp_path / "lock", 0):
            pass
        holder.kill()
    with FileLock(tmp_path / "lock", 1):
        pass


def test_two_programs_at_once_lose_no_row(tmp_path: Path) -> None:
    worker = [sys.executable, str(ROOT / "tests/adapters/writing_worker.py"), "index", str(tmp_path)]
    both = [subprocess.Popen([*worker, name, "50"], cwd=ROOT, stdout=subprocess.DEVNULL) for name in ("a", "b")]
    assert [one.wait(60) for one in both] == [0, 0]
    expected = {f"{name}{number}" for name in ("a", "b") for number in range(50)}
    assert sorted(hashes(tmp_path)) == sorted(expected)
    assert len(json.loads((tmp_path / "stores.json").read_text())["stores"]) == 100
