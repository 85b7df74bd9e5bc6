"""Track files being written, so that one left by a killed program is found: it can hold a secret, in any folder.

Each writing leaves a note among the person's data: a file that names the temporary one, and a lock on it for as long as that is
written. The system takes the lock away from a program that is killed, so that the next start knows what nobody writes any more.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from wizard.adapters.files.file_lock import FileLock, LockBusy
from wizard.core.setup.data_folder import data_folder
from wizard.core.text.lazy_pattern import lazy_pattern

TEMPORARY = lazy_pattern(r"\.bigcommerce-connect-[0-9a-f]{16}\.tmp")
"""The name of every temporary file, and of nothing else."""
FOLDER, END, LOCK = "unfinished", ".path", ".lock"
_LONGEST_PATH = 32 * 1024


class UnfinishedFiles:
    """The notes.

    Args:
        folder: where they lie; None: this program's folder among the person's data. Made when first needed.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._given = folder

    @contextlib.contextmanager
    def noted(self, temporary: Path) -> Iterator[None]:
        """Keep a note of `temporary` until it is gone or has its own name; where none can be kept, go on without."""
        note: Path | None = None
        with contextlib.ExitStack() as lock:
            with contextlib.suppress(OSError, LockBusy):
                note = self._folder / f"{temporary.name}{END}"
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                # A lock of its own: on Windows nobody, not even this program, can write what is locked.
                lock.enter_context(FileLock(note.with_suffix(LOCK), 0))
                note.write_bytes(os.fsencode(temporary.absolute()))
            try:
                yield
            finally:
                if note is not None:
                    with contextlib.suppress(OSError):
                        note.unlink()
        if note is not None:
            with contextlib.suppress(OSError):
                note.with_suffix(LOCK).unlink()

    def clear(self) -> None:
        """Remove what programs that are gone left behind, and their notes."""
        with contextlib.suppress(OSError):
            for note in self._folder.glob(f"*{END}"):
                with contextlib.suppress(OSError, LockBusy, ValueError):
                    self._clear(note)

    def _clear(self, note: Path) -> None:
        if not stat.S_ISREG(note.lstat().st_mode):
            return
        with FileLock(note.with_suffix(LOCK), 0):
            with note.open("rb") as file:
                named = Path(os.fsdecode(file.read(_LONGEST_PATH)))
            # Whatever a note says, nothing but a temporary file of this program is removed.
            if TEMPORARY.fullmatch(named.name):
                named.unlink(missing_ok=True)
            note.unlink(missing_ok=True)
        note.with_suffix(LOCK).unlink(missing_ok=True)

    @cached_property
    def _folder(self) -> Path:
        if self._given is not None:
            return self._given
        try:
            return data_folder() / FOLDER
        except RuntimeError as error:
            raise FileNotFoundError(errno.ENOENT, "there is no home folder") from error
