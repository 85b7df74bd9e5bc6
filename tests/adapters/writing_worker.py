"""Writes again and again and says so after each time, until it is killed: `index|export FOLDER NAME TIMES`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.adapters.files.unfinished_files import UnfinishedFiles
from wizard.core.setup.saved_stores import SavedStore


def notes_beside(folder: Path) -> Path:
    """Return where notes of unfinished files lie: this program runs without the library that names the usual place."""
    return folder.with_name(f"{folder.name}-notes")


def say(word: str) -> None:
    """Tell the test, at once."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main(what: str, folder: Path, name: str, times: int) -> None:
    """Write `times` rows or files; after each, say its name."""
    index, when = SavedStoresFile(folder), datetime(2026, 1, 2, tzinfo=UTC)
    writer = SecretFileWriter(UnfinishedFiles(notes_beside(folder)))
    say("ready")
    for number in range(times):
        one = f"{name}{number}"
        if what == "index":
            index.put(SavedStore(one, "a label" * 20, "appse-ai", when, "ready"))
        else:
            writer.write(folder / "shop.env", f"{one}\n" * 2000)
        say(one)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
