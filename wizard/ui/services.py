"""What the window needs from outside, handed in by `wizard.app`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:  # their modules are not needed for the first frame
    from wizard.core.cancel import Cancel
    from wizard.core.check import CheckResult
    from wizard.core.check_run import CheckEvent, CheckPlan
    from wizard.core.ports import (
        CredentialsReader,
        DownloadsFolder,
        FileWriter,
        ProtectedFiles,
        SecretStore,
        StoreIndex,
        StoreLookup,
    )

Check: TypeAlias = "Callable[[CheckPlan, Cancel, Callable[[CheckEvent], None]], CheckResult]"


@dataclass(frozen=True)
class PracticeValue:
    """One thing to try in practice mode; practice tokens are no secrets."""

    label: str
    text: str


@dataclass(frozen=True)
class Practice:
    """What practice mode offers.

    Attributes:
        address: the address of the practice store's control panel.
        tokens: tokens to try, each with what it shows.
        credentials_file: makes a file as BigCommerce downloads it and returns its path.
    """

    address: str
    tokens: Callable[[], tuple[PracticeValue, ...]]
    credentials_file: Callable[[], Path]


@dataclass(frozen=True)
class Services:
    """The outside world of one window.

    Attributes:
        check: runs the token test; called on a worker thread.
        keychain: this computer's keychain, or None in practice mode, which keeps nothing.
        files: writes a file with a secret.
        protected: writes and opens files that a passphrase protects.
        reader: reads the credentials file.
        open_url: opens a page in the browser; returns whether that worked.
        documents: the folder offered first for saving.
        downloads: finds and removes the credentials file.
        downloads_folder: where the browser saves files.
        look_up: asks a shop's own domain for its store hash, or None in practice mode, which asks nobody.
        index: the list of stores set up before, or None in practice mode, which remembers nothing.
        practice: what practice mode offers, or None with a real store.
    """

    check: Check
    keychain: SecretStore | None
    files: FileWriter
    protected: ProtectedFiles
    reader: CredentialsReader
    open_url: Callable[[str], bool]
    documents: Callable[[], Path]
    downloads: DownloadsFolder
    downloads_folder: Callable[[], Path]
    look_up: StoreLookup | None = None
    index: StoreIndex | None = None
    practice: Practice | None = None
