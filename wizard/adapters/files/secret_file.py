"""Write a file that holds a secret: readable by its owner only, and never half written."""

from __future__ import annotations

import contextlib
import errno
import os
import time
from pathlib import Path

from wizard.adapters.files.unfinished_files import TEMPORARY, UnfinishedFiles
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.setup.held_file import is_held, put_in_place

OWNER_ALONE = 0o600
NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
NO_SPACE = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})  # Windows knows no EDQUOT
NO_FOLDER = frozenset({errno.ENOENT, errno.ENOTDIR})
BAD_NAME = frozenset({errno.EINVAL, errno.ENAMETOOLONG, errno.EILSEQ})
"""Also what Windows says of a name with a sign it keeps for itself, and this module of a name that is no file's."""
NAME_TOO_LONG = 206
"""Windows' own number, which it also counts among the missing folders."""
LEFTOVER_SECONDS = 60.0
"""Writing a few hundred bytes takes no minute."""


class SecretFileWriter:
    """The real :class:`wizard.core.ports.FileWriter`.

    Args:
        unfinished: keeps a note of each file while it is written; None: among the person's data.
    """

    def __init__(self, unfinished: UnfinishedFiles | None = None) -> None:
        self._unfinished = unfinished or UnfinishedFiles()

    def write(self, path: Path, text: str) -> None:
        """Write `text` to `path` as UTF-8, exactly as it is (line ends included).

        Raises:
            SetupError: E-11 when a character cannot be written, and as for :meth:`write_bytes`.
        """
        try:
            data = text.encode("utf-8")
        except ValueError:  # a lone surrogate; the exception would quote the content
            data = None
        if data is None:
            raise SetupError(FailureKind.WRITE_CHARACTER)
        self.write_bytes(path, data)

    def write_bytes(self, path: Path, data: bytes) -> None:
        """Write `data` to `path`.

        A file that is there is replaced, whatever its permissions were, by one that its owner alone may read. Where
        `path` is a symbolic link, the file it points to is replaced and the link stays. On Windows, which has no such
        permissions, the file gets those of its folder; the read-only attribute goes with the old file.

        Raises:
            SetupError: E-01 not allowed, E-02 no space, E-03 no such folder, E-09 another program has the old file open
                (Windows), E-12 the name cannot be used, E-04 anything else. The old file is then as it was, and nothing of the
                new one is left.
        """
        try:
            target = Path(os.path.realpath(path))
            clear_leftovers(target.parent, LEFTOVER_SECONDS)
            replace_file(target, data, self._unfinished)
            return
        except OSError as error:
            failure = _failure_of(error, path)
        except ValueError as error:  # a character that a file name can't have
            failure = Failure(FailureKind.WRITE_NAME, {"name": path.name, "reason": type(error).__name__})
        raise SetupError(failure.kind, **failure.details)


def replace_file(target: Path, data: bytes, unfinished: UnfinishedFiles | None = None) -> None:
    """Write a file that its owner alone can read. Afterwards the whole new file is there, or the old one.

    Args:
        target: the file.
        data: what it is to hold.
        unfinished: remembers the temporary file until it has the name of `target`; None: nobody has to.

    Raises:
        OSError: when the system refuses. The old file is then as it was, and nothing of the new one is left.
    """
    if target.exists() and not target.is_file():
        # Renaming over a device or a pipe would remove it, as a folder would be in the way.
        raise OSError(errno.EINVAL, "it is not a file")
    # As `secrets` draws it, which would bring OpenSSL along, 3 MiB, for the list of stores.
    temporary = target.with_name(f".bigcommerce-connect-{os.urandom(8).hex()}.tmp")
    with unfinished.noted(temporary) if unfinished else contextlib.nullcontext():
        _write_through(temporary, target, data)
    _sync_folder(target.parent)


def _write_through(temporary: Path, target: Path, data: bytes) -> None:
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), OWNER_ALONE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def clear_leftovers(folder: Path, seconds: float) -> None:
    """Remove what a program that was killed while writing left in `folder`: it can hold a secret.

    A temporary file younger than `seconds` may be one that another window is writing just now.
    """
    with contextlib.suppress(OSError, ValueError):
        for path in folder.iterdir():
            if TEMPORARY.fullmatch(path.name):
                with contextlib.suppress(OSError):
                    if time.time() - path.lstat().st_mtime >= seconds:
                        path.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the new name outlast a power cut, where the system can. The file itself is saved already."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _failure_of(error: OSError, path: Path) -> Failure:
    if is_held(error):
        return Failure(FailureKind.WRITE_IN_USE, {"name": path.name})
    details = {"folder": str(path.parent), "reason": error.strerror or type(error).__name__}
    if error.errno in BAD_NAME or getattr(error, "winerror", None) == NAME_TOO_LONG:
        return Failure(FailureKind.WRITE_NAME, {"name": path.name, "reason": details["reason"]})
    if error.errno in NOT_ALLOWED:
        return Failure(FailureKind.WRITE_NOT_ALLOWED, details)
    if error.errno in NO_SPACE:
        return Failure(FailureKind.WRITE_NO_SPACE, details)
    if error.errno in NO_FOLDER:
        return Failure(FailureKind.WRITE_NO_FOLDER, details)
    return Failure(FailureKind.WRITE_OTHER, details)
