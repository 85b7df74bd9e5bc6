"""The outside world of the window, passed in by `wizard.app`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:  # their modules are not needed for the first frame
    from wizard.core.address.front_page import FrontPage
    from wizard.core.check.old_account import OldAccountSeen
    from wizard.core.check.result import CheckResult
    from wizard.core.check.run import CheckEvent, CheckPlan
    from wizard.core.check.scopes import Catalogue
    from wizard.core.concurrency.cancel import Cancel
    from wizard.core.credential.secret import Secret
    from wizard.core.ports import (
        CredentialsReader,
        DownloadsFolder,
        FileWriter,
        ProtectedFiles,
        SecretStore,
        StoreIndex,
        StoreLookup,
    )
    from wizard.core.readiness import Examine
    from wizard.ui.practice.offered import Practice
    from wizard.ui.preferences import Preferences

ReadFrontPage: TypeAlias = "Callable[[str, Cancel], FrontPage | None]"
LookAtOldAccount: TypeAlias = "Callable[[str, Secret, Cancel], OldAccountSeen]"
Check: TypeAlias = "Callable[[CheckPlan, Cancel, Callable[[CheckEvent], None]], CheckResult]"


class Services(NamedTuple):
    """The outside world of one window.

    Attributes:
        check: runs the token test; called on a worker thread.
        check_in_turn: runs one of many tests; at most four requests are under way at once, those included that an earlier test
            left hanging. None: as `check`.
        catalogue: returns the lists of rows, for stores that are compared with another than the usual one.
        old_account: asks once whether an old token still opens its store; called on a worker thread.
        keychain: this computer's keychain, or None in practice mode, which keeps nothing.
        files: writes a file with a secret.
        protected: writes and opens files that a passphrase protects.
        reader: reads the credentials file.
        open_url: opens a page in the browser; returns whether that worked.
        documents: the folder offered first for saving.
        downloads: finds and removes the credentials file.
        downloads_folder: where the browser saves files.
        look_up: asks a shop's own domain for its store hash, or None in practice mode, which asks nobody.
        front_page: reads a store's public front page, without the token, for what it calls itself; None where nobody is asked.
        saved_stores: the list of stores set up before, or None in practice mode, which remembers nothing.
        practice: what practice mode offers, or None with a real store.
        ready: looks whether this computer is ready for a setup, on a worker thread; None in practice mode, which asks nobody.
        preferences: how this person likes the window, or None where nothing of a person is read or kept.
    """

    check: Check
    old_account: LookAtOldAccount
    keychain: SecretStore | None
    files: FileWriter
    protected: ProtectedFiles
    reader: CredentialsReader
    open_url: Callable[[str], bool]
    documents: Callable[[], Path]
    downloads: DownloadsFolder
    downloads_folder: Callable[[], Path]
    look_up: StoreLookup | None = None
    front_page: ReadFrontPage | None = None
    saved_stores: StoreIndex | None = None
    practice: Practice | None = None
    ready: Examine | None = None
    check_in_turn: Check | None = None
    catalogue: Callable[[], Catalogue] | None = None
    preferences: Preferences | None = None
