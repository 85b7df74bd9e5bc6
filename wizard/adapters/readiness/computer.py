"""Check what a setup needs from the computer: a keychain, the Downloads folder, a browser."""

from __future__ import annotations

import os
import sys
import webbrowser
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from wizard.adapters.bigcommerce_http import Timeouts
from wizard.adapters.readiness.network import examine_network
from wizard.core.concurrency.cancel import Cancel, Cancelled
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.links import API_URL
from wizard.core.ports import SecretStore
from wizard.core.readiness import (
    BROWSER_FOUND,
    BROWSER_UNKNOWN,
    DOWNLOADS_ABSENT,
    DOWNLOADS_READABLE,
    KEYCHAIN_WORKS,
    Finding,
    Topic,
    bad,
    good,
    unknown,
)


def examine_all(
    keychain: SecretStore,
    downloads: Path,
    proxies: Mapping[str, str] | None,
    cancel: Cancel,
    url: str = API_URL,
    timeouts: Timeouts | None = None,
) -> Iterator[Finding]:
    """Yield the findings of all checks that need no window.

    Args:
        keychain: a random value is written to it, read back and deleted; the system may ask for a password.
        downloads: the folder where the browser saves files.
        proxies: see `examine_network`, as for `url` and `timeouts`.
        cancel: ends it.
        url: the API's address.
        timeouts: limits in seconds.

    Raises:
        Cancelled: when `cancel` was set.
    """
    yield from examine_network(url, proxies, cancel, timeouts)
    looks: tuple[Callable[[], Finding], ...] = (
        lambda: keychain_finding(keychain),
        lambda: downloads_finding(downloads),
        browser_finding,
    )
    for look in looks:
        if cancel.is_set():
            raise Cancelled
        yield look()


def keychain_finding(keychain: SecretStore) -> Finding:
    """Try the keychain with a random value."""
    try:
        keychain.self_test()
        return good(Topic.KEYCHAIN, KEYCHAIN_WORKS, name=keychain.name())
    except SetupError as error:
        return bad(Topic.KEYCHAIN, error.failure)


def downloads_finding(folder: Path) -> Finding:
    """Check whether the folder can be listed; no file in it is opened."""
    try:
        with os.scandir(folder) as entries:
            next(entries, None)
    except FileNotFoundError:
        return unknown(Topic.DOWNLOADS, DOWNLOADS_ABSENT, folder=folder.name)
    except OSError:
        return bad(Topic.DOWNLOADS, Failure(FailureKind.DOWNLOADS_REFUSED, {"name": folder.name}))
    return good(Topic.DOWNLOADS, DOWNLOADS_READABLE, folder=folder.name)


def browser_finding() -> Finding:
    """Look for a browser without opening a page. Windows and macOS always name one, so that proves nothing there."""
    if not sys.platform.startswith("linux"):
        finding = unknown(Topic.BROWSER, BROWSER_UNKNOWN)
    else:
        finding = _browser_of_linux()
    return finding


def _browser_of_linux() -> Finding:
    try:
        name = getattr(webbrowser.get(), "name", "")
    except webbrowser.Error:
        return bad(Topic.BROWSER, Failure(FailureKind.BROWSER_MISSING))
    return good(Topic.BROWSER, BROWSER_FOUND, name=Path(str(name)).name)
