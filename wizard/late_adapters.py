"""Adapters that are imported when they are first used, so that the window's first frame does not wait for them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from wizard.core.concurrency.cancel import NEVER, Cancel

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.core.address.front_page import FrontPage
    from wizard.core.address.shop_domain import Found
    from wizard.core.credential.secret import Secret
    from wizard.core.failures import Failure
    from wizard.core.ports import StoreIndex
    from wizard.core.setup.saved_stores import SavedStore


class LateProtected:
    """Files that a passphrase protects; the library is imported when the first one is written or opened."""

    def write(self, path: Path, text: str, passphrase: Secret, cancel: Cancel = NEVER) -> None:
        from wizard.adapters.protected_file import ProtectedFile  # noqa: PLC0415 - see above

        ProtectedFile().write(path, text, passphrase, cancel)

    def open(self, path: Path, passphrase: Secret, cancel: Cancel = NEVER) -> str:
        from wizard.adapters.protected_file import ProtectedFile  # noqa: PLC0415 - see above

        return ProtectedFile().open(path, passphrase, cancel)


class LateIndex:
    """The list of stores set up before, imported when it is first read."""

    @cached_property
    def _list(self) -> StoreIndex:
        from wizard.adapters.saved_stores_file import SavedStoresFile  # noqa: PLC0415 - see above

        return SavedStoresFile()

    def all(self) -> tuple[SavedStore, ...]:
        return self._list.all()

    def put(self, store: SavedStore) -> None:
        self._list.put(store)

    def rename(self, store_hash: str, label: str) -> None:
        self._list.rename(store_hash, label)

    def forget(self, store_hash: str) -> None:
        self._list.forget(store_hash)

    def take_report(self) -> Failure | None:
        return self._list.take_report()


class LateLookup:
    """The look-up of a shop's own domain, imported when it is first asked for."""

    def look_up(self, host: str, cancel: Cancel) -> Found:
        from wizard.adapters.store_lookup import ShopDomainLookup  # noqa: PLC0415 - see above

        return ShopDomainLookup().look_up(host, cancel)

    def front_page(self, store_hash: str, cancel: Cancel) -> FrontPage | None:
        from wizard.adapters.store_lookup import ShopDomainLookup  # noqa: PLC0415 - see above

        return ShopDomainLookup().front_page(store_hash, cancel)


class LateFiles:
    """The adapters for files, imported when a file is first touched."""

    def write(self, path: Path, text: str) -> None:
        from wizard.adapters.secret_file import SecretFileWriter  # noqa: PLC0415 - see above

        SecretFileWriter().write(path, text)

    def write_bytes(self, path: Path, data: bytes) -> None:
        from wizard.adapters.secret_file import SecretFileWriter  # noqa: PLC0415 - see above

        SecretFileWriter().write_bytes(path, data)

    def read(self, path: Path) -> bytes:
        from wizard.adapters.credentials_reader import FileCredentialsReader  # noqa: PLC0415 - see above

        return FileCredentialsReader().read(path)

    def newest(self, folder: Path, since: float) -> Path | None:
        from wizard.adapters.downloads import Downloads  # noqa: PLC0415 - see above

        return Downloads().newest(folder, since)

    def is_there(self, path: Path) -> bool:
        from wizard.adapters.downloads import Downloads  # noqa: PLC0415 - see above

        return Downloads().is_there(path)

    def remove(self, path: Path) -> None:
        from wizard.adapters.downloads import Downloads  # noqa: PLC0415 - see above

        Downloads().remove(path)
