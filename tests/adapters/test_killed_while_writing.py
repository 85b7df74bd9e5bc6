"""Two hundred programs are killed while they write: there is the old file or the new one, and no row is lost."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.adapters.writing_worker import notes_beside
from tests.pipes import make_pipe
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.adapters.files.secret_file import LEFTOVER_SECONDS, SecretFileWriter
from wizard.adapters.files.unfinished_files import TEMPORARY, UnfinishedFiles
from wizard.core.setup.saved_stores import SavedStore, parse_index

WORKER = Path(__file__).with_name("writing_worker.py")
KILL = 9
"""The number of SIGKILL, which Windows has no name for."""
RUNS = 100
"""Of each kind."""
pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL")


def killed_runs(what: str, folder: Path) -> Iterator[list[str]]:
    """Start and kill a worker again and again; give what each said it had written."""
    chance = random.Random(5)
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-S", str(WORKER)], stdin=pipe, stdout=pipe, text=True) as nursery:
        for run in range(RUNS):
            mouth = folder.parent / f"{folder.name}-{run}"
            make_pipe(mouth)
            worker = int(asked(nursery, f"{what} {folder} {what}{run}- {mouth}"))
            with mouth.open(encoding="utf-8") as words:
                assert words.readline() == "ready\n"
                heard = [words.readline() for _ in range(chance.randrange(4))]
                time.sleep(chance.uniform(0, 0.010))
                os.kill(worker, KILL)
                said = "".join(heard) + words.read()
            assert int(asked(nursery, "bury")) == -KILL
            # A last line without its end was not said whole.
            yield said.split("\n")[:-1]


def asked(nursery: subprocess.Popen[str], order: str) -> str:
    """Send a line to what starts the workers, and return its answer."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    print(order, file=nursery.stdin, flush=True)
    return nursery.stdout.readline()


def leftovers(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if TEMPORARY.fullmatch(path.name)]


def test_no_row_is_lost_and_the_list_is_never_half(tmp_path: Path) -> None:
    acknowledged: list[str] = []
    cut_off = 0
    for said in killed_runs("index", tmp_path):
        acknowledged += said
        if (tmp_path / "stores.json").exists():
            parse_index((tmp_path / "stores.json").read_text("utf-8"))  # whole, or it raises
        assert len(leftovers(tmp_path)) <= 1, "each window tidies up after the one before"
        cut_off += len(leftovers(tmp_path))
    index = SavedStoresFile(tmp_path)
    index.put(SavedStore("last", "", "appse-ai", datetime(2026, 1, 2, tzinfo=UTC), "ready"))
    kept = {one.store_hash for one in index.all()}
    assert set(acknowledged) - kept == set()
    assert len(kept) - 1 - len(set(acknowledged)) <= RUNS, "at most one row a run was written and not said"
    assert index.take_report() is None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["stores.json", "stores.lock"]
    assert cut_off, "none was killed in the middle of writing"
    assert len(acknowledged) > RUNS / 2, "most were killed too early to prove anything"


def test_an_export_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "shop.env"
    times = 0
    for said in killed_runs("export", tmp_path):
        times += len(said)
        if path.exists():
            lines = path.read_text("utf-8").split("\n")
            assert (len(lines), len(set(lines[:-1]))) == (2001, 1), "a file of one writing, whole"
    assert leftovers(tmp_path), "none was killed in the middle of writing"
    UnfinishedFiles(notes_beside(tmp_path)).clear()  # as at the next start, in whichever folder they lie, and at once
    assert [one.name for one in tmp_path.iterdir()] == ["shop.env"]
    assert [one for one in notes_beside(tmp_path).iterdir() if one.suffix == ".path"] == []
    assert times > RUNS / 2, "most were killed too early to prove anything"


def test_what_was_left_without_a_note_goes_with_the_next_file_in_its_folder(tmp_path: Path) -> None:
    left = tmp_path / f".bigcommerce-connect-{'0' * 16}.tmp"
    left.write_text("secret", encoding="utf-8")
    old = time.time() - LEFTOVER_SECONDS - 1
    os.utime(left, (old, old))
    SecretFileWriter().write(tmp_path / "shop.env", "last")
    assert [one.name for one in tmp_path.iterdir()] == ["shop.env"]


def test_a_file_that_is_being_written_is_left_alone_and_so_is_everything_else(tmp_path: Path) -> None:
    notes, other = UnfinishedFiles(tmp_path / "notes"), tmp_path / "mine.txt"
    writing = tmp_path / f".bigcommerce-connect-{'1' * 16}.tmp"
    other.write_text("mine", encoding="utf-8")
    with notes.noted(writing):
        writing.write_text("secret", encoding="utf-8")
        (tmp_path / "notes" / "evil.path").write_bytes(os.fsencode(other))
        make_pipe(tmp_path / "notes" / "pipe.path")
        UnfinishedFiles(tmp_path / "notes").clear()
        assert writing.exists()
    assert other.read_text("utf-8") == "mine"
    assert [one.name for one in (tmp_path / "notes").iterdir()] == ["pipe.path"]
