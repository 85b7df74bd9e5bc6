"""Choose a keyring backend, and translate its errors.

Imports `keyring`, so it is imported at the first use of the keychain and not before.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator

from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.backends.chainer import ChainerBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.text.lazy_pattern import lazy_pattern

NAMES = {
    "keyring.backends.SecretService": "Secret Service",
    "keyring.backends.libsecret": "Secret Service",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.macOS": "macOS Keychain",
    "wizard.adapters.keychain.credential_manager": "Windows Credential Manager",
}


BUS_SECONDS = 2.0
_OS_STATUS = lazy_pattern(r"\((-\d{2,6}), ")
_BUS_NAME = lazy_pattern(r"[A-Za-z0-9_.]{3,100}")
_NOT_UNLOCKED = frozenset({"PromptDismissedException", "LockedException"})
_BY_NUMBER = {
    -128: FailureKind.KEYCHAIN_NOT_ALLOWED,  # userCanceledErr: Deny or Cancel, whatever macOS asked
    -25244: FailureKind.KEYCHAIN_OLD_ENTRY,  # errSecInvalidOwnerEdit
    -25299: FailureKind.KEYCHAIN_OLD_ENTRY,  # errSecDuplicateItem, which this program may not see
    -25291: FailureKind.KEYCHAIN_MISSING,  # errSecNotAvailable
    -25307: FailureKind.KEYCHAIN_MISSING,  # errSecNoDefaultKeychain
    -25293: FailureKind.KEYCHAIN_PASSWORD_REFUSED,  # errSecAuthFailed
    -25308: FailureKind.KEYCHAIN_NOBODY_TO_ASK,  # errSecInteractionNotAllowed
    -25315: FailureKind.KEYCHAIN_NOBODY_TO_ASK,  # errSecInteractionRequired
    8: FailureKind.KEYCHAIN_NO_ROOM,  # ERROR_NOT_ENOUGH_MEMORY
    1312: FailureKind.KEYCHAIN_NOBODY_TO_ASK,  # ERROR_NO_SUCH_LOGON_SESSION
    1783: FailureKind.KEYCHAIN_NO_ROOM,  # RPC_X_BAD_STUB_DATA: longer than an entry may be
}
"""Source: SecBase.h of macOS, winerror.h of Windows."""

PLATFORMS = {
    "win32": (("wizard.adapters.keychain.credential_manager", "CredentialManager"),),
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
        SetupError: K-01 when there is none, K-11 when there is one that cannot be asked, K-03 when it does not protect what
            it keeps.
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
    if not links and _kwallet_is_there():
        raise SetupError(FailureKind.KEYCHAIN_PART_MISSING)
    failure = objections[0] if objections else Failure(FailureKind.KEYCHAIN_MISSING)
    raise SetupError(failure.kind, **failure.details)


def name_of(backend: KeyringBackend) -> str:
    """Return the keychain's name for people."""
    return NAMES.get(type(backend).__module__) or str(backend.name)


def _objection(backend: KeyringBackend) -> Failure | None:
    """Return why `backend` must not be given a token, or None.

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
    """Return what an error of keyring, or of a library below it, means for a person.

    Nothing of its text is handed on but the system's number: the text may hold what was to be kept.
    """
    number = _system_number(error)
    if number is not None:
        system = "macOS" if number < 0 else "Windows"
        kind = _BY_NUMBER.get(number, FailureKind.KEYCHAIN_REFUSED)
        return Failure(kind, {"reason": f"{system} {number}"})
    names = {type(link).__name__ for link in _chain(error)}
    if isinstance(error, KeyringLocked) or names & _NOT_UNLOCKED or "dismissed" in str(error).lower():
        return Failure(FailureKind.KEYCHAIN_LOCKED)
    if isinstance(error, (NoKeyringError, InitError)) or "SecretServiceNotAvailableException" in names:
        return Failure(FailureKind.KEYCHAIN_MISSING)
    return _bus_failure(error) or Failure(FailureKind.KEYCHAIN_REFUSED, {"reason": type(error).__name__})


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


def _system_number(error: Exception) -> int | None:
    """Return the number that macOS (OSStatus) or Windows gave, or None.

    keyring puts macOS's into the text; pywintypes.error has Windows' as its first argument.
    """
    found = _OS_STATUS.search(str(error))
    if found:
        return int(found[1])
    given = error.args[0] if type(error).__name__ == "error" and error.args else None
    return given if isinstance(given, int) else None


def _bus_failure(error: Exception) -> Failure | None:
    """Return the failure behind a D-Bus error that keyring let through, or None if it is another error."""
    name = str(getattr(error, "name", "")) if type(error).__name__ == "DBusErrorResponse" else ""
    if not _BUS_NAME.fullmatch(name):
        return None
    if name.endswith((".ServiceUnknown", ".NameHasNoOwner")):
        return Failure(FailureKind.KEYCHAIN_MISSING)
    if name.endswith(".IsLocked"):
        return Failure(FailureKind.KEYCHAIN_LOCKED)
    return Failure(FailureKind.KEYCHAIN_REFUSED, {"reason": name})


def _kwallet_is_there() -> bool:
    """Tell whether this desktop's keychain is KWallet, for which keyring needs a separate package."""
    try:
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - on Linux alone
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - see above

        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        with open_dbus_connection("SESSION") as connection:
            calls = [new_method_call(bus, method) for method in ("ListNames", "ListActivatableNames")]
            answers = [connection.send_and_get_reply(call, timeout=BUS_SECONDS) for call in calls]
    except Exception:  # noqa: BLE001 - without a session bus, or on another system, there is none
        return False
    return any(str(name).startswith("org.kde.kwalletd") for answer in answers for name in answer.body[0])
