"""Chooses among keyring's backends, and translates their errors.

Imports `keyring`, so it is imported at the first use of the keychain and not before.
"""

from __future__ import annotations

import importlib
import sys

from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.backends.chainer import ChainerBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from wizard.core.failures import Failure, FailureKind, SetupError

NAMES = {
    "keyring.backends.SecretService": "Secret Service",
    "keyring.backends.libsecret": "Secret Service",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.macOS": "macOS Keychain",
    "wizard.adapters.credential_manager": "Windows Credential Manager",
}


PLATFORMS = {
    "win32": (("wizard.adapters.credential_manager", "CredentialManager"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "linux": (("keyring.backends.SecretService", "Keyring"), ("keyring.backends.kwallet", "DBusKeyring")),
}
"""The only keyrings that are looked for. What keyring itself would choose depends on a configuration file, on an
environment variable and on what else is installed, and may be a plain file."""


def platform_backends(platform: str = sys.platform) -> list[KeyringBackend]:
    """Return this platform's own keyrings that work here, the preferred one first."""
    names = PLATFORMS.get(platform, PLATFORMS["linux"])
    kinds: list[type[KeyringBackend]] = [getattr(importlib.import_module(module), name) for module, name in names]
    return [kind() for kind in sorted((kind for kind in kinds if kind.viable), key=_preference)]


def _preference(kind: type[KeyringBackend]) -> float:
    return -float(kind.priority)


def safe_backend(given: KeyringBackend | None) -> KeyringBackend:
    """Return the keyring to use: `given` or the platform's own; of a chain of several, the first that is safe.

    Raises:
        SetupError: K-01 when there is none, K-03 when it does not protect what it keeps.
        Exception: whatever a backend raises while it is looked for; see :func:`failure_of`.
    """
    found = [given] if given else platform_backends()
    links = [link for one in found for link in (one.backends if isinstance(one, ChainerBackend) else [one])]
    objections = []
    for link in links:
        objection = _objection(link)
        if objection is None:
            return link
        objections.append(objection)
    failure = objections[0] if objections else Failure(FailureKind.KEYCHAIN_MISSING)
    raise SetupError(failure.kind, **failure.details)


def name_of(backend: KeyringBackend) -> str:
    """Return the keychain's name for people."""
    return NAMES.get(type(backend).__module__) or str(backend.name)


def _objection(backend: KeyringBackend) -> Failure | None:
    """Say why `backend` must not be given a token, or return None.

    `null` accepts a token and keeps nothing, `fail` always raises, and the alternative keyrings write files that others
    may read; a priority of 0 or less is how a keyring says that it is not meant to be used.
    """
    module, name = type(backend).__module__, type(backend).__qualname__
    if isinstance(backend, fail.Keyring):
        return Failure(FailureKind.KEYCHAIN_MISSING)
    alternative = module.startswith("keyrings.alt") or "plaintext" in f"{module}.{name}".lower()
    if alternative or float(backend.priority) <= 0:
        return Failure(FailureKind.KEYCHAIN_NOT_SAFE, {"name": name_of(backend)})
    return None


def failure_of(error: Exception) -> Failure:
    """Return what an error of keyring, or of a library below it, means for a person."""
    if isinstance(error, KeyringLocked):
        return Failure(FailureKind.KEYCHAIN_LOCKED)
    if isinstance(error, (NoKeyringError, InitError)):
        return Failure(FailureKind.KEYCHAIN_MISSING)
    return Failure(FailureKind.KEYCHAIN_REFUSED, {"reason": type(error).__name__})
