"""The window with stores set up before, each a practice store of its own.

Usage: python stores_window.py FOLDER [practice token of each store…]. The list lies in FOLDER. The keychain is in
memory. The third store does not answer the first time, so that a test can be stopped in its midst.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from wizard import late_adapters
from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.after_first_frame import complete_window
from wizard.app import make_application
from wizard.core.check.scopes import Catalogue, load_catalogue
from wizard.core.check.wire import Http, Request, Response
from wizard.core.concurrency.cancel import Cancel, Cancelled
from wizard.core.credential.secret import Secret
from wizard.core.setup.session import SetupSession
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore, standard_tokens
from wizard.resources import resource_text
from wizard.ui.assembly import make_window
from wizard.ui.language.languages import ENGLISH, use_language
from wizard.ui.services import Services
from wizard.ui.shell.window_place import show_in_place

SILENT = "shop03"
"""The hash of the store that does not answer the first time."""
LONGEST_SECONDS = 120.0


def store_hashes(count: int) -> list[str]:
    """Return the hashes of so many stores."""
    return [f"shop{number:02}" for number in range(1, count + 1)]


class Keychain:
    """Keeps tokens in memory."""

    def __init__(self) -> None:
        self._kept: dict[str, Secret] = {}

    def name(self) -> str:
        """Return its name."""
        return "the test keychain"

    def self_test(self) -> None:
        """Do nothing: it works."""

    def save(self, store_hash: str, token: Secret) -> None:
        """Keep a token."""
        self._kept[store_hash] = token

    def forget(self, store_hash: str) -> None:
        """Remove a token."""
        self._kept.pop(store_hash, None)

    def load(self, store_hash: str) -> Secret | None:
        """Return a token, or None."""
        return self._kept.get(store_hash)


class EachItsOwn:
    """Sends the requests of each store to its own server; one store is silent until the first test of it is stopped."""

    def __init__(self, stores: dict[str, Http]) -> None:
        self._stores = stores
        self._silent = {SILENT}

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        """Send a request, and return the answer."""
        if request.store_hash in self._silent:
            cancel.wait(LONGEST_SECONDS)
            self._silent.discard(request.store_hash)
            raise Cancelled
        return self._stores[request.store_hash].send(request, token, cancel)


def start_stores(running: ExitStack, catalogue: Catalogue, names: list[str], keychain: Keychain) -> Http:
    """Start a practice store for each name of a token, keep that token, and return what asks them."""
    stores: dict[str, Http] = {}
    for store_hash, name in zip(store_hashes(len(names)), names, strict=True):
        store = PracticeStore(standard_tokens(catalogue.profile()), store_hash)
        server = running.enter_context(PracticeServer(store))
        stores[store_hash] = running.enter_context(closing(BigCommerceHttp(server.url, proxies={})))
        keychain.save(store_hash, Secret(store.token(name).text))
    return EachItsOwn(stores)


def main() -> None:
    """Show the window until it is closed."""
    folder, *names = sys.argv[1:]
    application = make_application()
    use_language(ENGLISH.code)
    catalogue, keychain = load_catalogue(resource_text("scopes.json")), Keychain()
    with ExitStack() as running:
        http = start_stores(running, catalogue, names, keychain)
        services = Services(
            check=late_adapters.check_through(lambda writes: http),
            check_in_turn=late_adapters.check_in_turn(lambda writes: http),
            old_account=late_adapters.old_account_through(lambda writes: http),
            catalogue=lambda: catalogue,
            keychain=keychain,
            files=late_adapters.files(),
            protected=late_adapters.protected_files(),
            reader=late_adapters.credentials_reader(),
            open_url=lambda address: False,
            documents=lambda: Path(folder),
            downloads=late_adapters.downloads(),
            downloads_folder=lambda: Path(folder),
            saved_stores=SavedStoresFile(Path(folder)),
        )
        window = make_window(SetupSession(catalogue.profile), services)
        window.first_frame.connect(lambda: QTimer.singleShot(0, partial(complete_window, window, False, None)))
        show_in_place(window, None)
        application.exec()


if __name__ == "__main__":
    main()
