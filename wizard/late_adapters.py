"""Adapters, and what is asked through them, imported on first use: each would delay the first frame by 10 to 120 ms."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from wizard.adapters.store_lookup import ShopDomainLookup
    from wizard.core.check.old_account import OldAccountSeen
    from wizard.core.check.result import CheckResult
    from wizard.core.check.run import CheckEvent, CheckPlan
    from wizard.core.check.wire import Http
    from wizard.core.concurrency.cancel import Cancel
    from wizard.core.credential.secret import Secret
    from wizard.core.ports import (
        CredentialsReader,
        DownloadsFolder,
        FileWriter,
        ProtectedFiles,
        SecretStore,
        StoreIndex,
    )
    from wizard.ui.services import Check, LookAtOldAccount

Adapter = TypeVar("Adapter")


class _Late:
    """A proxy for an adapter, which calls `make` whenever an attribute is looked up."""

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Any:
        return getattr(self._make(), name)


def late(make: Callable[[], Adapter]) -> Adapter:
    """Return a proxy that behaves like the adapter `make` returns, and calls `make` on first use.

    Args:
        make: returns the same adapter each time.
    """
    return cast("Adapter", _Late(make))


@cache
def files() -> FileWriter:
    """Return the adapter that writes private files."""
    from wizard.adapters.files.secret_file import SecretFileWriter  # noqa: PLC0415 - see above

    return SecretFileWriter()


@cache
def protected_files() -> ProtectedFiles:
    """Return the adapter for files protected with a passphrase."""
    from wizard.adapters.files.protected_file import ProtectedFile  # noqa: PLC0415 - see above

    return ProtectedFile()


@cache
def keychain() -> SecretStore:
    """Return this computer's keychain."""
    from wizard.adapters.keychain.keyring_store import KeyringStore  # noqa: PLC0415 - see above

    return KeyringStore()


@cache
def credentials_reader() -> CredentialsReader:
    """Return the adapter that reads files people bring."""
    from wizard.adapters.files.credentials_reader import FileCredentialsReader  # noqa: PLC0415 - see above

    return FileCredentialsReader()


@cache
def downloads() -> DownloadsFolder:
    """Return the adapter for the Downloads folder."""
    from wizard.adapters.files.downloads import Downloads  # noqa: PLC0415 - see above

    return Downloads()


@cache
def store_index() -> StoreIndex:
    """Return the list of saved stores."""
    from wizard.adapters.files.saved_stores_file import SavedStoresFile  # noqa: PLC0415 - see above

    return SavedStoresFile()


@cache
def store_lookup() -> ShopDomainLookup:
    """Return the adapter that looks up a shop's domain."""
    from wizard.adapters.store_lookup import ShopDomainLookup  # noqa: PLC0415 - see above

    return ShopDomainLookup()


def check_through(http: Callable[[bool], Http]) -> Check:
    """Return the function that runs the token test.

    Args:
        http: makes what sends its requests, or returns what was made; True when it may send the write check.
    """

    def check(plan: CheckPlan, cancel: Cancel, report: Callable[[CheckEvent], None]) -> CheckResult:
        from wizard.core.check.run import run_check  # noqa: PLC0415 - not needed for the first frame

        return run_check(plan, http(plan.deep), cancel, report)

    return check


def check_in_turn(http: Callable[[bool], Http]) -> Check:
    """Return the function that runs one of many tests, with at most four requests at once over all of them."""

    @cache
    def gated(writes: bool) -> Http:
        from wizard.core.stores.testing import AtMost  # noqa: PLC0415 - see above

        return AtMost(http(writes))

    return check_through(gated)


def old_account_through(http: Callable[[bool], Http]) -> LookAtOldAccount:
    """Return the function that asks once with an old token; for `http` see :func:`check_through`."""

    def look(store_hash: str, old_token: Secret, cancel: Cancel) -> OldAccountSeen:
        from wizard.core.check.old_account import look_at_old_account  # noqa: PLC0415 - rarely needed

        return look_at_old_account(store_hash, old_token, http(False), cancel)

    return look
