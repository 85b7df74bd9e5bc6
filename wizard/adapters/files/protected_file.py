"""A file encrypted with a passphrase in the age format (age-encryption.org/v1), which other programs can open.

Deriving the key takes one to two seconds on purpose and half a gigabyte of memory, and the library holds up every thread of
its process meanwhile. So a child process does it: see `wizard.adapters.age`.
"""

from __future__ import annotations

import unicodedata
from codecs import BOM_UTF8
from pathlib import Path

from wizard.adapters.age.orders import Ending, Order
from wizard.adapters.age.process import DEADLINE_SECONDS, Result, run_child
from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.core.concurrency.cancel import NEVER, Cancel
from wizard.core.credential.secret import Secret
from wizard.core.failures import (
    NOT_OPENED_DAMAGED,
    NOT_OPENED_ENDED,
    NOT_OPENED_NO_MEMORY,
    NOT_OPENED_SLOW,
    NOT_PROTECTED_ENDED,
    NOT_PROTECTED_NO_MEMORY,
    NOT_PROTECTED_SLOW,
    FailureKind,
    Phrase,
    SetupError,
)
from wizard.core.text.lazy_pattern import lazy_pattern

EXTENSION = ".age"
WORK_LIMIT = 20
"""The highest work factor that is tried. Each step doubles time and memory, and a file names its own: 20 is 1 GiB. The library
would draw the line by time (16 times what it would choose here), which says nothing about memory."""
_HEAD = lazy_pattern(rb"age-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n[A-Za-z0-9+/]{43}\n--- ")

_NOT_OPENED = {
    Ending.NO_MEMORY: NOT_OPENED_NO_MEMORY,
    Ending.NO_TIME: NOT_OPENED_SLOW,
    Ending.BROKE_OFF: NOT_OPENED_ENDED,
}
_NOT_PROTECTED = {Ending.NO_MEMORY: NOT_PROTECTED_NO_MEMORY, Ending.NO_TIME: NOT_PROTECTED_SLOW}


class ProtectedFile:
    """Writes and opens files that are protected with a passphrase.

    Args:
        seconds: how long deriving the key may take.
    """

    def __init__(self, seconds: float = DEADLINE_SECONDS) -> None:
        self._seconds = seconds

    def write(self, path: Path, text: str, passphrase: Secret, cancel: Cancel = NEVER) -> None:
        """Encrypt `text` and write it to `path`, whole or not at all, readable by its owner alone. Takes seconds.

        Args:
            path: the file.
            text: what it is to hold.
            passphrase: opens it again.
            cancel: ends the work.

        Raises:
            SetupError: as for :class:`SecretFileWriter`; E-10 when memory or time does not suffice.
            Cancelled: when `cancel` was set first; nothing was written then.
        """
        try:
            plain = text.encode("utf-8")
        except ValueError:  # the exception would quote the content
            plain = None
        if plain is None:
            raise SetupError(FailureKind.WRITE_CHARACTER)
        outcome = self._run(Order.ENCRYPT, plain, passphrase, cancel)
        if outcome.ending is not Ending.DONE:
            words = _NOT_PROTECTED.get(outcome.ending, NOT_PROTECTED_ENDED)
            reason = Phrase(words, {"seconds": f"{self._seconds:.0f}"})
            raise SetupError(FailureKind.WRITE_NOT_PROTECTED, reason=reason)
        SecretFileWriter().write_bytes(path, outcome.data)

    def open(self, path: Path, passphrase: Secret, cancel: Cancel = NEVER) -> str:
        """Return the text of the file at `path`. Takes seconds.

        Args:
            path: the file.
            passphrase: the one it was protected with.
            cancel: ends the work.

        Raises:
            SetupError: E-07 with another passphrase, E-08 when it is damaged, too large or something else, E-13 when memory or
                time does not suffice here, E-14 when it asks for more than is tried, F-02 when it cannot be read.
            Cancelled: when `cancel` was set first.
        """
        return self.open_bytes(_read(path), path.name, passphrase, cancel)

    def open_bytes(self, data: bytes, name: str, passphrase: Secret, cancel: Cancel = NEVER) -> str:
        """Return the text of a file that was read already, such as a pipe, which is read only once. Takes seconds.

        Args:
            data: what is in the file.
            name: its name, as it is shown.
            passphrase: the one it was protected with.
            cancel: ends the work.

        Raises:
            SetupError: E-07, E-08, E-13 or E-14 as for :meth:`open`.
            Cancelled: when `cancel` was set first.
        """
        data = data.removeprefix(BOM_UTF8)  # some editors and shells write a byte order mark first
        work = _HEAD.match(data)
        if not work:
            raise _damaged(name)
        factor = int(work[1])
        if factor > WORK_LIMIT:
            details = {"name": name, "factor": str(factor), "limit": str(WORK_LIMIT)}
            raise SetupError(FailureKind.PROTECTED_FILE_TOO_HEAVY, **details)
        outcome = self._run(Order.DECRYPT, data, passphrase, cancel)
        if outcome.ending is Ending.ANOTHER_PASSPHRASE:
            raise SetupError(FailureKind.PASSPHRASE_WRONG, name=name)
        if words := _NOT_OPENED.get(outcome.ending):
            reason = Phrase(words, {"seconds": f"{self._seconds:.0f}"})
            raise SetupError(FailureKind.PROTECTED_FILE_NOT_OPENED, name=name, reason=reason)
        text = _text(outcome.data) if outcome.ending is Ending.DONE else None
        if text is None:
            raise _damaged(name)
        return text

    def _run(self, order: Order, data: bytes, passphrase: Secret, cancel: Cancel = NEVER) -> Result:
        return run_child(order, _typed(passphrase), data, cancel, self._seconds)


def _damaged(name: str) -> SetupError:
    return SetupError(FailureKind.PROTECTED_FILE_DAMAGED, name=name, reason=Phrase(NOT_OPENED_DAMAGED))


def _read(path: Path) -> bytes:
    try:
        return FileCredentialsReader().read(path)
    except SetupError as error:
        if error.failure.kind is not FailureKind.FILE_TOO_LARGE:
            raise
    raise _damaged(path.name)


def _text(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _typed(passphrase: Secret) -> str:
    """Return the passphrase in one normal form: macOS and Linux compose an ü differently."""
    text = unicodedata.normalize("NFC", passphrase.reveal())
    return text.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate, which age would reject, becomes ?
