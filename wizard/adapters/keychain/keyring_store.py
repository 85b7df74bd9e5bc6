"""Keep the token in this computer's keychain, or say why that isn't possible.

keyring may ask a service on the session bus, and the service may ask the person: every call here can block until a
window is answered, so none belongs on the window's thread (docs/facts/platform.md, "Real parts that work on Debian").
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from wizard.core.concurrency.fan_out import FanOut
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "BigCommerce Connect"
"""Under this name the entry appears in the keychain's own window; the user name of the entry is the store hash."""

WAIT_SECONDS = 120.0
"""Long enough to look for a password and type it."""
PROMPT_SECONDS = 3.0
"""A keychain that is open answers sooner; after that it most likely asks the person."""

Result = TypeVar("Result")


class KeyringStore:
    """The real :class:`wizard.core.ports.SecretStore`.

    Args:
        backend: the keyring to use; None: the platform's own.
        wait_seconds: after so long without an answer a call is given up. It goes on unheard, as nothing can end it.
        on_prompt: called once in a call that takes `PROMPT_SECONDS`, on the thread of the one who asked.
    """

    def __init__(
        self,
        backend: KeyringBackend | None = None,
        *,
        wait_seconds: float = WAIT_SECONDS,
        on_prompt: Callable[[], None] | None = None,
    ) -> None:
        self._given = backend
        self._wait_seconds = wait_seconds
        self._on_prompt = on_prompt

    def name(self) -> str:
        """Return the keychain's name for people, such as "Secret Service".

        Raises:
            SetupError: K-01 without a keychain, K-03 when it does not protect what it keeps, K-06 without an answer.
        """
        from wizard.adapters.keychain.keyring_backends import name_of  # noqa: PLC0415 - loads keyring, which is slow

        return name_of(self._in_time(self._backend))

    def self_test(self) -> None:
        """Write, read back and delete a random value under a name of its own: does this keychain keep what it is given?

        Raises:
            SetupError: as for :meth:`save`.
        """
        from secrets import token_urlsafe  # noqa: PLC0415 - not needed before the first use of the keychain

        # A unique name, since two windows may test at once, and never a store hash.
        user, value = f"self-test-{token_urlsafe(6)}", token_urlsafe(24)
        self._in_time(lambda: _try_out(self._backend(), user, value))

    def save(self, store_hash: str, token: Secret) -> None:
        """Keep `token` as the one of this store, read it back and compare.

        Raises:
            SetupError: K-01 without a keychain, K-02 locked, K-03 not safe, K-04 not kept, K-05 refused,
                K-06 without an answer, K-12 not allowed (macOS).
        """

        def work() -> None:
            backend = self._backend()
            backend.set_password(SERVICE, store_hash, token.reveal())
            if _kept(backend, store_hash) != token:
                raise SetupError(FailureKind.KEYCHAIN_NOT_KEPT)

        self._in_time(work)

    def load(self, store_hash: str) -> Secret | None:
        """Return the kept token of this store, or None.

        Raises:
            SetupError: K-01, K-02, K-03, K-05, K-06 or K-12 as for :meth:`save`.
        """
        return self._in_time(lambda: _kept(self._backend(), store_hash))

    def forget(self, store_hash: str) -> None:
        """Remove the token of this store. Nothing happens when there is none.

        Raises:
            SetupError: as for :meth:`load`.
        """

        def work() -> None:
            backend = self._backend()
            if _kept(backend, store_hash) is not None:
                backend.delete_password(SERVICE, store_hash)

        self._in_time(work)

    def _backend(self) -> KeyringBackend:
        from wizard.adapters.keychain.keyring_backends import safe_backend  # noqa: PLC0415 - loads keyring, which is slow

        return safe_backend(self._given)

    def _in_time(self, action: Callable[[], Result]) -> Result:
        """Return the result of `action`, if it comes in time.

        A system's question can stay open forever, so the keychain is asked on a thread that can be left behind.
        """
        asking: FanOut[None, Result | Failure] = FanOut(1)
        asking.submit(None, lambda: _outcome(action))
        soon = min(PROMPT_SECONDS, self._wait_seconds)
        done = asking.next_result(soon)
        if done is None and self._on_prompt is not None:
            self._on_prompt()
        if done is None:
            done = asking.next_result(self._wait_seconds - soon)
        asking.leave()
        if done is None:
            raise SetupError(FailureKind.KEYCHAIN_SILENT, seconds=f"{self._wait_seconds:.0f}")
        if done.error is not None:
            raise done.error
        outcome = done.value
        if isinstance(outcome, Failure):
            raise SetupError(outcome.kind, **outcome.details)
        return cast("Result", outcome)


def _outcome(action: Callable[[], Result]) -> Result | Failure:
    """Return the result of `action`, or the failure that its exception means.

    Backends let exceptions of the libraries below them through, so any class can come (docs/facts/platform.md,
    "Real parts that work on Debian"). Only the failure is handed on: the traceback of the exception holds the token.
    """
    from wizard.adapters.keychain.keyring_backends import failure_of  # noqa: PLC0415 - loads keyring, which is slow

    try:
        return action()
    except SetupError as error:
        return error.failure
    except Exception as error:  # noqa: BLE001 - see above
        return failure_of(error)


def _kept(backend: KeyringBackend, user: str) -> Secret | None:
    kept = backend.get_password(SERVICE, user)
    return None if kept is None else Secret(kept)


def _try_out(backend: KeyringBackend, user: str, value: str) -> None:
    backend.set_password(SERVICE, user, value)
    kept = _kept(backend, user)
    if kept is not None:  # a wrong value must not stay
        backend.delete_password(SERVICE, user)
    if kept != Secret(value):
        raise SetupError(FailureKind.KEYCHAIN_NOT_KEPT)
