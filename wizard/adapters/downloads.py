"""Finds the credentials file that BigCommerce made the browser save, and removes it when the merchant wants that."""

from __future__ import annotations

import os
from pathlib import Path

from wizard.adapters.credentials_reader import SIZE_LIMIT
from wizard.core.credential.downloaded_file import is_download_name
from wizard.core.failures import FailureKind, SetupError

UNFINISHED = (".crdownload", ".part", ".download", ".opdownload")
"""What browsers put behind the name of a file while it arrives."""
COARSE_CLOCK_SECONDS = 2.0
"""File systems round the time of a change, some to two seconds."""


class Downloads:
    """The real :class:`wizard.core.ports.DownloadsFolder`. Names, sizes and times are looked at; nothing is read."""

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
            return None  # there is no such folder: then there is nothing to offer
        names = {entry.name.lower() for entry in listed}
        for entry in listed:
            if is_download_name(entry.name) and not any(entry.name.lower() + end in names for end in UNFINISHED):
                made = _made_at(entry)
                if made is not None and made >= since - COARSE_CLOCK_SECONDS:
                    found.append((made, Path(entry.path)))
        return max(found)[1] if found else None

    def remove(self, path: Path) -> None:
        """Delete the file; a file that is gone already is as good.

        Raises:
            SetupError: E-06 when the system does not let it go.
        """
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise SetupError(FailureKind.FILE_NOT_REMOVED, name=path.name, reason=error.strerror or "?") from None


def _made_at(entry: os.DirEntry[str]) -> float | None:
    """Return when the file's content was last written; None for what is no file of a plausible size."""
    try:
        status = entry.stat(follow_symlinks=False)
        is_file = entry.is_file(follow_symlinks=False)
    except OSError:
        return None  # it vanished while we looked
    return status.st_mtime if is_file and 0 < status.st_size <= SIZE_LIMIT else None
