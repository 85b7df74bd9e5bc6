"""What the program needs from outside, as protocols; `wizard.adapters` holds the real ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from wizard.core.address.shop_domain import Found
from wizard.core.concurrency.cancel import Cancel
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, SetupError
from wizard.core.setup.saved_stores import SavedStore


@dataclass(frozen=True)
class Request:
    """One call of the store's API, as the merchant may read it before it is sent.

    Attributes:
        store_hash: the store that is asked.
        path: version, resource and query without a leading slash, such as ``v3/customers?limit=1``.
        method: ``GET``, unless the merchant switched the deep check on.
        body: JSON text for a POST; empty for a GET.
    """

    store_hash: str
    path: str
    method: str = "GET"
    body: str = ""


@dataclass(frozen=True)
class Connection:
    """How an answer came here.

    Attributes:
        proxy: the kind of proxy on the way: "none", "http", "https" or "socks"; empty when not known.
        issuer: who issued the certificate that was shown, or empty (no TLS, or not known).
        issuer_is_common_name: True when it names no organisation, but a common name, which may be a host of the merchant's.
    """

    proxy: str = ""
    issuer: str = ""
    issuer_is_common_name: bool = False


@dataclass(frozen=True)
class Answer:
    """What came back over the wire, cut to what a diagnosis needs.

    Attributes:
        status: HTTP status code.
        headers: header names in lower case.
        body: at most the adapter's cap, decoded from any content encoding.
        complete: False when the connection ended before the announced length.
        cut: True when the body was longer than the cap and the rest was left unread.
        ms: milliseconds from sending to the last byte read.
        connection: how it came here.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    complete: bool = True
    cut: bool = False
    ms: float = 0.0
    connection: Connection = field(default_factory=Connection)


class NoAnswer(SetupError):
    """Raised when a request led to no answer; tells what was seen of the way all the same."""

    def __init__(self, failure: Failure, connection: Connection) -> None:
        super().__init__(failure.kind, **failure.details)
        self.connection = connection


class Http(Protocol):
    """Sends one request with the token to the store's API."""

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Answer:
        """Send `request` and return the answer, whatever its status.

        Raises:
            SetupError: with a network failure when no answer came; best a :class:`NoAnswer`.
            Cancelled: when `cancel` was set first.
        """
        ...


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
    """The list of the stores that were set up before. It holds no secrets."""

    def all(self) -> tuple[SavedStore, ...]:
        """Return the stores, the one that was put last first.

        Raises:
            SetupError: I-02 when the list cannot be read. A damaged list is set aside and counts as empty.
        """
        ...

    def put(self, store: SavedStore) -> None:
        """Add `store`, in place of an earlier row of the same store hash.

        Raises:
            SetupError: I-02 when the list cannot be changed.
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
        """Return what happened to a damaged list (I-01), once; None when there is nothing to report."""
        ...


class FileWriter(Protocol):
    """Writes a file that is nobody else's business: a secret, a report, instructions."""

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

    def write(self, path: Path, text: str, passphrase: Secret) -> None:
        """Encrypt `text` and write it, whole or not at all.

        Raises:
            SetupError: when the folder or the disk refuses.
        """
        ...

    def open(self, path: Path, passphrase: Secret) -> str:
        """Return the text of the file.

        Raises:
            SetupError: E-07 with another passphrase, E-08 when it is damaged, F-02 when it cannot be read.
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


class DownloadsFolder(Protocol):
    """Where the browser saves files."""

    def newest(self, folder: Path, since: float) -> Path | None:
        """Return the newest whole credentials file in `folder` made after `since` (seconds since 1970), or None.

        Raises:
            SetupError: when the system does not let this program list the folder.
        """
        ...

    def remove(self, path: Path) -> None:
        """Delete a file.

        Raises:
            SetupError: when the system does not let it go.
        """
        ...


class Clock(Protocol):
    """Time: one that only goes forward, to measure with, and the one this computer believes in."""

    def now(self) -> float:
        """Return seconds since some fixed moment; never less than before."""
        ...

    def wall_time(self) -> float:
        """Return seconds since 1970 by this computer's own clock, which may be wrong."""
        ...
