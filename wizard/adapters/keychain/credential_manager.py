"""Windows' Credential Manager, with one entry per store.

keyring gives the newest password of a service the plain name and moves the others to `USER@SERVICE`; when an older one is
saved anew, its former value stays behind there. And it keeps entries so that Windows carries them to other computers of
a domain (CRED_PERSIST_ENTERPRISE), while the window says "this computer".
"""

from __future__ import annotations

from keyring.backend import KeyringBackend
from keyring.backends.Windows import WinVaultKeyring
from keyring.compat import properties

THIS_COMPUTER = "local machine"
"""keyring's word for CRED_PERSIST_LOCAL_MACHINE."""


class CredentialManager(KeyringBackend):
    """keyring's own backend with names that never collide. Entries under older names are still found and removed."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._writer = WinVaultKeyring()  # type: ignore[no-untyped-call]
        self._writer.persist = THIS_COMPUTER
        self._vault: KeyringBackend = self._writer

    @properties.classproperty
    def priority(cls) -> float:  # noqa: N805 - of the class, not of an object
        """As keyring's own: raises where this is not Windows."""
        return float(WinVaultKeyring.priority)

    def get_password(self, service: str, username: str) -> str | None:
        """Return the password, also one that an earlier version kept under the plain name."""
        kept = self._vault.get_password(own_name(service, username), username)
        return kept if kept is not None else self._vault.get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the password; no earlier one stays under any name.

        Args:
            service: this program's name.
            username: the store hash, or the name of a trial entry.
            password: what to keep.
        """
        # Its public method would keep what is there already under another name, even of the same person.
        self._writer._set_password(own_name(service, username), username, password)  # type: ignore[no-untyped-call]
        self._forget(service, username)

    def delete_password(self, service: str, username: str) -> None:
        """Remove the password under every name it can have."""
        for name in (own_name(service, username), service):
            self._forget(name, username)

    def _forget(self, service: str, username: str) -> None:
        if self._vault.get_password(service, username) is not None:
            self._vault.delete_password(service, username)


def own_name(service: str, username: str) -> str:
    """Return what an entry is called in Credential Manager's own window."""
    return f"{service}: {username}"
