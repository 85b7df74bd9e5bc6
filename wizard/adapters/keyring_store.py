"""Keeps the token in this computer's keychain, or says why that is not possible.

keyring may ask a service on the session bus, and the service may ask the person: every call here can block until a
window is answered, so none belongs on the window's thread (facts/platform.md, "Real parts that work here").
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from wizard.core.failures import FailureKind, SetupError
from wizard.core.secret import Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "BigCommerce Connect"
"""Under this name the entry appears in the keychain's own window; the user name of the entry is the store hash."""

Result = TypeVar("Result")


class KeyringStore:
    """The real :class:`wizard.core.ports.SecretStore`.

    Args:
        backend: the keyring to use; None: the one that keyring finds on this computer.
    """

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._given = backend

    def name(self) -> str:
        """Return the keychain's name for people, such as "Secret Service".

        Raises:
            SetupError: K-01 without a keychain, K-03 when it does not protect what it keeps.
        """
        from wizard.adapters.keyring_backends import name_of  # noqa: PLC0415 - loads keyring, which is slow

        return name_of(_guarded(self._backend))

    def save(self, store_hash: str, token: Secret) -> None:
        """Keep `token` as the one of this store, read it back and compare.

        Raises:
            SetupError: K-01 without a keychain, K-02 locked, K-03 not safe, K-04 not kept, K-05 refused.
        """
        backend = _guarded(self._backend)
        _guarded(lambda: backend.set_password(SERVICE, store_hash, token.reveal()))
        if self.load(store_hash) != token:
            raise SetupError(FailureKind.KEYCHAIN_NOT_KEPT)

    def load(self, store_hash: str) -> Secret | None:
        """Return the kept token of this store, or None.

        Raises:
            SetupError: K-01, K-02, K-03 or K-05 as for :meth:`save`.
        """
        backend = _guarded(self._backend)
        kept = _guarded(lambda: backend.get_password(SERVICE, store_hash))
        return None if kept is None else Secret(kept)

    def forget(self, store_hash: str) -> None:
        """Remove the token of this store. Nothing happens when there is none.

        Raises:
            SetupError: as for :meth:`load`.
        """
        backend = _guarded(self._backend)
        if self.load(store_hash) is not None:
            _guarded(lambda: backend.delete_password(SERVICE, store_hash))

    def _backend(self) -> KeyringBackend:
        from wizard.adapters.keyring_backends import safe_backend  # noqa: PLC0415 - loads keyring, which is slow

        return safe_backend(self._given)


def _guarded(action: Callable[[], Result]) -> Result:
    """Return what `action` returns; turn whatever it raises into a :class:`SetupError`.

    Backends let exceptions of the libraries below them through, so any class can come (facts/platform.md). The new
    exception is raised after the old one is gone: its traceback holds the token.
    """
    from wizard.adapters.keyring_backends import failure_of  # noqa: PLC0415 - loads keyring, which is slow

    try:
        return action()
    except SetupError:
        raise
    except Exception as error:  # noqa: BLE001 - see above
        failure = failure_of(error)
    raise SetupError(failure.kind, **failure.details)
