"""Find the credentials file in the Downloads folder, and delete it when the merchant asks."""

from __future__ import annotations

import os
from pathlib import Path

from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.core.credential.downloaded_file import is_download_name, looks_like_download
from wizard.core.failures import FailureKind, SetupError
from wizard.core.setup.held_file import when_free

UNFINISHED = (".crdownload", ".part", ".download", ".opdownload")
"""What browsers put behind the name of a file while it arrives."""
CLOCK_BEHIND_SECONDS = 120.0
"""How far the clock of a file server may be behind this computer's, rounding of file systems included."""
SIZE_LIMIT = 64 * 1024
"""Bytes. BigCommerce's file has a few hundred."""
TEXT_ENDS = ("", ".txt", ".text")
"""How the name of a file ends that is looked into, whatever it is called."""


class Downloads:
    """The real :class:`wizard.core.ports.DownloadsFolder`.

    Names, sizes and times are looked at; read are small new text files alone, and only to see whether they are BigCommerce's.
    """

    def __init__(self) -> None:
        self._looked_into: dict[tuple[str, float, int], bool] = {}

    def newest(self, folder: Path, since: float) -> Path | None:
        """Return the newest whole credentials file in `folder` that was made after `since` (seconds since 1970).

        A file that is still arriving is left alone: browsers give it another name, or an empty file stands in for it.

        Raises:
            SetupError: F-13 when the system does not let this program list the folder.
        """
        found: list[tuple[float, Path]] = []
        try:
            with os.scandir(folder) as entries:
                listed = list(entries)
        except PermissionError:
            raise SetupError(FailureKind.DOWNLOADS_REFUSED, name=folder.name) from None
        except OSError:
            return None  # no such folder, so nothing to offer
        names = {entry.name.lower() for entry in listed}
        for entry in listed:
            if any(entry.name.lower() + end in names for end in UNFINISHED):
                continue
            status = _file_status(entry)
            if status is None or status.st_mtime < since - CLOCK_BEHIND_SECONDS:
                continue
            if is_download_name(entry.name) or self._holds_credentials(Path(entry.path), status):
                found.append((status.st_mtime, Path(entry.path)))
        return max(found)[1] if found else None

    def is_there(self, path: Path) -> bool:
        """Tell whether the file still exists; of a folder that can't be reached, that it doesn't."""
        try:
            return path.is_file()
        except OSError:
            return False

    def _holds_credentials(self, path: Path, status: os.stat_result) -> bool:
        """Look into a text file of another name, once per version of it."""
        if path.suffix.lower() not in TEXT_ENDS:
            return False
        state = (path.name, status.st_mtime, status.st_size)
        if state not in self._looked_into:
            try:
                self._looked_into[state] = looks_like_download(FileCredentialsReader().read(path))
            except SetupError:
                return False  # gone, or not readable
        return self._looked_into[state]

    def remove(self, path: Path) -> None:
        """Delete the file; a file that is gone already is as good.

        Raises:
            SetupError: E-06 when the system can't delete it; on Windows, after trying for a second.
        """
        try:
            when_free(lambda: path.unlink(missing_ok=True))
        except OSError as error:
            raise SetupError(FailureKind.FILE_NOT_REMOVED, name=path.name, reason=error.strerror or "?") from None


def _file_status(entry: os.DirEntry[str]) -> os.stat_result | None:
    """Return the file's status; None if it is not a file of a plausible size."""
    try:
        status = entry.stat(follow_symlinks=False)
        is_file = entry.is_file(follow_symlinks=False)
    except OSError:
        return None  # gone meanwhile
    return status if is_file and 0 < status.st_size <= SIZE_LIMIT else None
