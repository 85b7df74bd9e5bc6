"""Writes again and again and says so after each time: `index|export FOLDER NAME TIMES`.

Without arguments, it starts workers that do so until they are killed, by orders from standard input, one a line:
`index|export FOLDER NAME MOUTH` starts a worker that writes into FOLDER and tells into the file MOUTH; the answer is its process
id. `bury` waits for the end of the last one; the answer is its code. A worker is a fork of this process, which has no threads: so
starting it takes no time for imports.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TextIO

sys.path.insert(0, str(Path(__file__).parents[2]))

from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.adapters.files.unfinished_files import UnfinishedFiles
from wizard.core.setup.saved_stores import SavedStore


def notes_beside(folder: Path) -> Path:
    """Return where notes of unfinished files lie: this program runs without the library that names the usual place."""
    return folder.with_name(f"{folder.name}-notes")


def say(word: str, to: TextIO) -> None:
    """Tell, at once."""
    to.write(f"{word}\n")
    to.flush()


def work(what: str, folder: Path, name: str, numbers: Iterable[int], words: TextIO) -> None:
    """Write a row or a file for each number; after each, say its name."""
    index, when = SavedStoresFile(folder), datetime(2026, 1, 2, tzinfo=UTC)
    writer = SecretFileWriter(UnfinishedFiles(notes_beside(folder)))
    say("ready", words)
    for number in numbers:
        one = f"{name}{number}"
        if what == "index":
            index.put(SavedStore(one, "a label" * 20, "appse-ai", when, "ready"))
        else:
            writer.write(folder / "shop.env", f"{one}\n" * 2000)
        say(one, words)


def start_like_this() -> int:
    """Start a copy of this process, and return its number; the copy gets 0. Windows has no such thing."""
    number = 0
    if sys.platform != "win32":
        number = os.fork()
    return number


def follow_orders() -> None:
    """Start workers, and bury them."""
    worker = 0
    for line in sys.stdin:
        if line == "bury\n":
            say(str(os.waitstatus_to_exitcode(os.waitpid(worker, 0)[1])), sys.stdout)
            continue
        what, folder, name, mouth = line.split()
        worker = start_like_this()
        if worker == 0:
            with Path(mouth).open("w", encoding="utf-8") as words:
                work(what, Path(folder), name, count(), words)
        say(str(worker), sys.stdout)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        what, folder, name, times = sys.argv[1:]
        work(what, Path(folder), name, range(int(times)), sys.stdout)
    else:
        follow_orders()
