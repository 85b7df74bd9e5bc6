"""A file that opens with a passphrase alone, in the age format (age-encryption.org/v1), which other programs open too.

Deriving the key takes one to two seconds on purpose, and half a gigabyte of memory: callers run both methods in a job.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from wizard.adapters.credentials_reader import FileCredentialsReader
from wizard.adapters.secret_file import SecretFileWriter
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError

EXTENSION = ".age"
WORK_LIMIT = 22
"""The highest work factor that is tried, as in `age`. Each step doubles time and memory, and a file names its own: 22 is
4 GiB. pyrage itself draws the line by time (16 times what it would choose here), which says nothing about memory."""
_HEAD = re.compile(rb"age-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n[A-Za-z0-9+/]{43}\n--- ")
_ANOTHER_KEY = "Decryption failed"


class ProtectedFile:
    """Writes and opens files that are protected with a passphrase."""

    def write(self, path: Path, text: str, passphrase: Secret) -> None:
        """Encrypt `text` and write it to `path`, whole or not at all, readable by its owner alone. Takes seconds.

        Raises:
            SetupError: E-01 to E-04 as for :class:`SecretFileWriter`.
        """
        from pyrage import passphrase as age  # noqa: PLC0415 - not needed for the first frame

        try:
            plain = text.encode("utf-8")
        except ValueError:  # its text would show the file
            plain = None
        if plain is None:
            reason = "it holds a character that no file can hold"
            raise SetupError(FailureKind.WRITE_OTHER, folder=str(path.parent), reason=reason)
        SecretFileWriter().write_bytes(path, age.encrypt(plain, _typed(passphrase)))

    def open(self, path: Path, passphrase: Secret) -> str:
        """Return the text of the file at `path`. Takes seconds.

        Raises:
            SetupError: E-07 with another passphrase, E-08 when it is damaged, too large or something else,
                F-02 when it cannot be read.
        """
        data = _read(path)
        work = _HEAD.match(data)
        if not work or int(work[1]) > WORK_LIMIT:
            raise SetupError(FailureKind.PROTECTED_FILE_DAMAGED, name=path.name)
        outcome = _decrypted(data, passphrase)
        if isinstance(outcome, FailureKind):
            raise SetupError(outcome, name=path.name)
        return outcome


def _read(path: Path) -> bytes:
    try:
        return FileCredentialsReader().read(path)
    except SetupError as error:
        if error.failure.kind is not FailureKind.FILE_TOO_LARGE:
            raise
    raise SetupError(FailureKind.PROTECTED_FILE_DAMAGED, name=path.name)


def _decrypted(data: bytes, passphrase: Secret) -> str | FailureKind:
    """Decrypt, or say what is wrong. No exception leaves: its traceback would hold the passphrase."""
    from pyrage import DecryptError  # noqa: PLC0415 - not needed for the first frame
    from pyrage import passphrase as age  # noqa: PLC0415 - see above

    try:
        text: str = age.decrypt(data, _typed(passphrase)).decode("utf-8")
    except DecryptError as error:
        wrong = str(error) == _ANOTHER_KEY
        return FailureKind.PASSPHRASE_WRONG if wrong else FailureKind.PROTECTED_FILE_DAMAGED
    except UnicodeDecodeError:
        return FailureKind.PROTECTED_FILE_DAMAGED
    return text


def _typed(passphrase: Secret) -> str:
    """Return the passphrase as every keyboard gives it: macOS and Linux compose an ü differently."""
    text = unicodedata.normalize("NFC", passphrase.reveal())
    return text.encode("utf-8", "replace").decode("utf-8")  # half a character, which age would stumble over, becomes ?
