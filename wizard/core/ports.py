"""Protocols for everything outside the program; `wizard.adapters` implements them."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from wizard.core.address.shop_domain import Found
from wizard.core.concurrency.cancel import NEVER, Cancel
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure
from wizard.core.setup.saved_stores import SavedStore


class StoreLookup(Protocol):
    """Asks a shop's own domain which store it belongs to. Sends no token."""

    def look_up(self, host: str, cancel: Cancel) -> Found:
        """Return the store behind `host`, a name as in an address.

        Raises:
            SetupError: a kind of L-.. when it cannot be learned.
            Cancelled: when `cancel` was set first.
        """
        ...


class SecretStore(Protocol):
    """Where this computer keeps secrets (its keychain)."""

    def name(self) -> str:
        """Return the keychain's name for people, such as "Secret Service".

        Raises:
            SetupError: when there is no keychain that keeps secrets safely.
        """
        ...

    def self_test(self) -> None:
        """Write, read back and delete a random value.

        Raises:
            SetupError: when the keychain is missing, locked, silent, or does not keep what it is given.
        """
        ...

    def save(self, store_hash: str, token: Secret) -> None:
        """Write, read back and compare.

        Raises:
            SetupError: when the keychain is missing, locked, or did not keep what it was given.
        """
        ...

    def forget(self, store_hash: str) -> None:
        """Remove the kept token of this store; nothing happens when there is none.

        Raises:
            SetupError: when the keychain cannot be asked.
        """
        ...

    def load(self, store_hash: str) -> Secret | None:
        """Return the kept token of this store, or None.

        Raises:
            SetupError: when the keychain cannot be asked.
        """
        ...


class StoreIndex(Protocol):
    """The list of saved stores. It holds no secrets."""

    def all(self) -> tuple[SavedStore, ...]:
        """Return the stores, the latest first.

        Raises:
            SetupError: I-02, I-05 or I-06 when the list cannot be read. A damaged list is set aside and counts as empty.
        """
        ...

    def put(self, store: SavedStore) -> None:
        """Add `store`, in place of an earlier row of the same store hash.

        Raises:
            SetupError: I-02, I-05 or I-06 when the list cannot be changed.
        """
        ...

    def note_result(self, store: SavedStore) -> None:
        """Save the result of a test of `store` in its row, which keeps its place and its name.

        Nothing happens when it is not in the list any more.

        Raises:
            SetupError: as for :meth:`put`.
        """
        ...

    def rename(self, store_hash: str, label: str) -> None:
        """Change the label of a store. Nothing happens when it is not in the list.

        Raises:
            SetupError: as for :meth:`put`.
        """
        ...

    def forget(self, store_hash: str) -> None:
        """Remove a store. Nothing happens when it is not in the list.

        Raises:
            SetupError: as for :meth:`put`.
        """
        ...

    def take_report(self) -> Failure | None:
        """Return what is wrong with the list (I-01 or I-04), once; None when there is nothing to report."""
        ...


class FileWriter(Protocol):
    """Writes a private file: a secret, a report, instructions."""

    def write(self, path: Path, text: str) -> None:
        """Write `text` as UTF-8, readable by its owner alone; afterwards the whole new file or the old one is there.

        Raises:
            SetupError: when the folder or the disk refuses.
        """
        ...

    def write_bytes(self, path: Path, data: bytes) -> None:
        """Write `data` in the same way, such as a PDF.

        Raises:
            SetupError: as for :meth:`write`.
        """
        ...


class ProtectedFiles(Protocol):
    """Files that open with a passphrase. Both methods take seconds on purpose."""

    def write(self, path: Path, text: str, passphrase: Secret, cancel: Cancel = NEVER) -> None:
        """Encrypt `text` and write it, whole or not at all.

        Args:
            path: the file.
            text: what it is to hold.
            passphrase: opens it again.
            cancel: ends the work.

        Raises:
            SetupError: when the folder or the disk refuses, or memory or time does not suffice.
            Cancelled: when `cancel` was set first.
        """
        ...

    def open(self, path: Path, passphrase: Secret, cancel: Cancel = NEVER) -> str:
        """Return the text of the file.

        Args:
            path: the file.
            passphrase: the one it was protected with.
            cancel: ends the work.

        Raises:
            SetupError: E-07 with another passphrase, E-08, E-13 or E-14 when it cannot be opened, F-02 when it cannot be read.
            Cancelled: when `cancel` was set first.
        """
        ...


class CredentialsReader(Protocol):
    """Reads the text file that BigCommerce downloads, without trusting its size."""

    def read(self, path: Path) -> bytes:
        """Return the file's bytes.

        Raises:
            SetupError: when it is too large to be such a file, or cannot be read.
        """
        ...

    def read_head(self, path: Path, most: int) -> bytes:
        """Return at most the first `most` bytes of the file, which tell its type.

        Raises:
            SetupError: as for :meth:`read`.
        """
        ...


class DownloadsFolder(Protocol):
    """Where the browser saves files."""

    def newest(self, folder: Path, since: float) -> Path | None:
        """Return the newest whole credentials file in `folder` made after `since` (seconds since 1970), or None.

        Raises:
            SetupError: when the system does not let this program list the folder.
        """
        ...

    def is_there(self, path: Path) -> bool:
        """Tell whether a file exists."""
        ...

    def remove(self, path: Path) -> None:
        """Delete a file.

        Raises:
            SetupError: when the system does not let it go.
        """
        ...
