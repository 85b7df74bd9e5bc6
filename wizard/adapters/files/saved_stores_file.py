"""Keep the list of saved stores in a file that two windows may change at the same time."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from wizard.adapters.files.file_lock import FileLock, LockBusy
from wizard.adapters.files.regular_file import read_regular
from wizard.adapters.files.secret_file import clear_leftovers, replace_file
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.setup.data_folder import data_folder
from wizard.core.setup.held_file import IN_USE, is_held, when_free
from wizard.core.setup.saved_stores import (
    IndexDamaged,
    IndexTooNew,
    SavedStore,
    StoreList,
    parse_index,
    renamed,
    render_index,
    with_result,
    with_store,
    without,
)

FILE, LOCK = "stores.json", "stores.lock"
SIZE_LIMIT = 4 * 1024 * 1024
"""Bytes; thousands of stores."""
LOCK_SECONDS = 5.0

Stores = tuple[SavedStore, ...]
Result = TypeVar("Result")


class SavedStoresFile:
    """The real :class:`wizard.core.ports.StoreIndex`.

    Args:
        folder: where the list lies; None: this program's folder among the person's data. Made when first needed.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._given = folder
        self._report: Failure | None = None
        self._told_of: tuple[object, ...] = ()

    def all(self) -> Stores:
        """Return the stores, the one that was put last first.

        Raises:
            SetupError: I-02, I-05 or I-06 when the list cannot be read.
        """
        return self._guarded(lambda: self._told(self._all()))

    def look(self) -> Stores:
        """Return the stores as :meth:`all` does, and leave the list as it is in any case.

        Raises:
            SetupError: as for :meth:`all`, and I-03 when the list is damaged.
        """
        try:
            return self._guarded(lambda: self._told(self._look()))
        except IndexDamaged:
            raise SetupError(FailureKind.INDEX_LEFT_DAMAGED, name=FILE, folder=str(self._folder)) from None

    def put(self, store: SavedStore) -> None:
        """Add `store`, in place of an earlier row of the same store hash. On return the row outlasts a power cut.

        Raises:
            SetupError: I-02, I-05 or I-06 when the list cannot be changed; it is then as it was.
        """
        self._guarded(lambda: self._change(lambda index: with_store(index, store)))

    def note_result(self, store: SavedStore) -> None:
        """Save the result of a test of `store`; a store no longer in the list is not added again.

        Raises:
            SetupError: as for :meth:`put`.
        """
        self._guarded(lambda: self._change(lambda index: with_result(index, store)))

    def rename(self, store_hash: str, label: str) -> None:
        """Change the label of a store.

        Raises:
            SetupError: as for :meth:`put`.
        """
        self._guarded(lambda: self._change(lambda index: renamed(index, store_hash, label)))

    def forget(self, store_hash: str) -> None:
        """Remove a store.

        Raises:
            SetupError: as for :meth:`put`.
        """
        self._guarded(lambda: self._change(lambda index: without(index, store_hash)))

    def take_report(self) -> Failure | None:
        """Return what happened to a damaged list (I-01) or is wrong with some of its rows (I-04), once."""
        report, self._report = self._report, None
        return report

    @property
    def _folder(self) -> Path:
        if self._given is None:
            try:
                self._given = data_folder()
            except RuntimeError as error:
                raise FileNotFoundError(errno.ENOENT, "there is no home folder") from error
        return self._given

    def _all(self) -> StoreList:
        if not (self._folder / FILE).exists():
            return StoreList()
        if os.name != "nt":  # Windows does not replace a file that somebody has open, so readers wait there too
            with contextlib.suppress(IndexDamaged):
                return self._read()
        with self._lock():
            return self._read_or_set_aside()

    def _look(self) -> StoreList:
        if os.name != "nt" or not (self._folder / FILE).exists():
            return self._read()
        with self._lock():
            return self._read()

    def _change(self, change: Callable[[StoreList], StoreList]) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with self._lock():
            clear_leftovers(self._folder, 0)  # its writer held the lock, and has ended
            before = self._read_or_set_aside()
            after = change(before)
            if after != before:
                replace_file(self._folder / FILE, render_index(after).encode())

    def _lock(self) -> FileLock:
        return FileLock(self._folder / LOCK, LOCK_SECONDS)

    def _read(self) -> StoreList:
        try:
            data = when_free(lambda: _read_or_tell_why(self._folder / FILE))
        except FileNotFoundError:
            return StoreList()
        if data is None:
            raise IndexDamaged("too large")
        try:
            return parse_index(data.decode("utf-8"))
        except UnicodeDecodeError as error:
            raise IndexDamaged("not UTF-8") from error

    def _read_or_set_aside(self) -> StoreList:
        """Read the list; a damaged one is renamed and reported. The lock must be held."""
        try:
            return self._read()
        except IndexDamaged:
            stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
            named = self._folder / f"stores-damaged-{stamp}.json"
            aside = when_free(lambda: (self._folder / FILE).rename(named))
            details = {"name": aside.name, "folder": str(self._folder)}
            self._report = Failure(FailureKind.INDEX_DAMAGED, details)
            return StoreList()

    def _told(self, index: StoreList) -> Stores:
        """Return the stores. Unreadable rows are reported once, and again if others appear."""
        if index.unread and index.unread != self._told_of:
            details = {"count": str(len(index.unread)), "name": FILE, "folder": str(self._folder)}
            self._report = Failure(FailureKind.INDEX_ROWS_UNREAD, details)
        self._told_of = index.unread
        return index.stores

    def _guarded(self, action: Callable[[], Result]) -> Result:
        """Return the result of `action`; turn its errors into a :class:`SetupError`."""
        details: dict[str, str] = {}
        try:
            return action()
        except LockBusy:
            kind = FailureKind.INDEX_IN_USE
        except IndexTooNew:
            kind = FailureKind.INDEX_TOO_NEW
        except OSError as error:
            if is_held(error):
                kind = FailureKind.INDEX_IN_USE
            else:
                kind, details = FailureKind.INDEX_NOT_USABLE, {"reason": error.strerror or type(error).__name__}
        raise SetupError(kind, folder=str(self._given or "?"), **details)


def _read_or_tell_why(path: Path) -> bytes | None:
    """Read the list. Where it is held, the error says so.

    Python opens files by a function of C, which on Windows says no more than "Permission denied". Renaming a file to its own
    name changes nothing, but its error carries Windows' own code.
    """
    try:
        return read_regular(path, SIZE_LIMIT)
    except PermissionError as refused:
        try:
            path.rename(path)
        except OSError as told:
            raise told if getattr(told, "winerror", None) in IN_USE else refused from None
    return read_regular(path, SIZE_LIMIT)
