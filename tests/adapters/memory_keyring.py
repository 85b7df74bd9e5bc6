"""A keyring that keeps everything in memory."""

from __future__ import annotations

from collections.abc import Callable

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class Memory(KeyringBackend):
    """A keychain that keeps what it is given, or does what `trouble` does."""

    priority = 1

    def __init__(self, trouble: Callable[[str], None] = lambda action: None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self._trouble = trouble

    def set_password(self, service: str, username: str, password: str) -> None:
        self._trouble("set")
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        self._trouble("get")
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        self._trouble("delete")
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")
