"""The practice store of one window with its control panel, started on first use. A composition root beside `app`."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.core.check.api import Api
from wizard.core.check.wire import NoResponse
from wizard.core.failures import Failure
from wizard.core.links import API_HOST, B2B_HOST
from wizard.practice import PRACTICE_ADDRESS
from wizard.ui.practice.offered import Practice, PracticeMishap, PracticeValue

if TYPE_CHECKING:
    from wizard.core.check.scopes import Profile
    from wizard.core.check.wire import Http, Request, Response
    from wizard.core.concurrency.cancel import Cancel
    from wizard.core.credential.secret import Secret
    from wizard.practice.server import PracticeServer

MAIL = "mailto:"


class AsBigCommerce:
    """Sends requests to the practice store; failures name BigCommerce's host, as in real life.

    Args:
        http: talks to the practice store.
    """

    def __init__(self, http: Http) -> None:
        self._http = http

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        """Send one request.

        Args:
            request: what to ask.
            token: to ask with.
            cancel: ends the request.

        Raises:
            NoResponse: as the sender below does, with BigCommerce's host.
        """
        try:
            return self._http.send(request, token, cancel)
        except NoResponse as error:
            details = dict(error.failure.details)
            if "host" in details:
                details["host"] = B2B_HOST if request.api is Api.B2B else API_HOST
            raise NoResponse(Failure(error.failure.kind, details), error.connection) from None


class LatePractice:
    """The services practice mode gives the window.

    Args:
        load_profile: returns the rows of a profile by its id.
        has_b2b: tells whether the trainee says at present that the store has B2B Edition: then the practice store has it.
    """

    def __init__(self, load_profile: Callable[[str], Profile], has_b2b: Callable[[], bool]) -> None:
        self._load_profile = load_profile
        self._has_b2b = has_b2b
        self._started: PracticeServer | None = None

    @property
    def server(self) -> PracticeServer:
        """The practice server; it starts with the first use and runs until the program ends.

        First used on the window's thread: step 3 asks for the tokens to try, and no test can run before.
        """
        if self._started is None:
            from wizard.core.check.scopes import B2B_PROFILE  # noqa: PLC0415 - not needed for the first frame
            from wizard.practice.server import PracticeServer  # noqa: PLC0415 - not needed for the first frame
            from wizard.practice.store import standard_store  # noqa: PLC0415 - likewise

            server = PracticeServer(standard_store(self._load_profile(B2B_PROFILE)), has_b2b=self._has_b2b)
            server.start()
            self._started = server
        return self._started

    def offers(self) -> Practice:
        """Return what the window offers in practice mode; nothing is started by that."""
        return Practice(
            PRACTICE_ADDRESS,
            self._tokens,
            self._credentials_file,
            panel=lambda: self.server.panel_url,
            home=lambda: self.server.home_url,
            mishaps=_mishaps,
            mishap=self._mishap,
            choose_mishap=self._choose_mishap,
        )

    def may_be_opened(self, address: str) -> bool:
        """Tell whether practice may hand `address` to the system: a page of its own control panel, or an e-mail."""
        own = self._started is not None and address.startswith(f"{self._started.url}/")
        return own or address.startswith(MAIL)

    def _tokens(self) -> tuple[PracticeValue, ...]:
        return tuple(PracticeValue(token.name, token.description, token.text) for token in self.server.store.tokens)

    def _credentials_file(self) -> Path:
        """Write the credentials file of the practice store where temporary files go; its token opens nothing real."""
        store = self.server.store
        token = store.token("ready")
        path = self._room / store.credentials_file_name(token)
        path.write_text(store.credentials_file_text(token), encoding="utf-8")
        return path

    @cached_property
    def _room(self) -> Path:
        """Return a folder of this window's own, removed when the program ends."""
        import shutil  # noqa: PLC0415 - not needed for the first frame
        import tempfile  # noqa: PLC0415 - likewise

        room = tempfile.mkdtemp(prefix="bigcommerce-connect-practice-")
        weakref.finalize(self, shutil.rmtree, room, ignore_errors=True)
        return Path(room)

    def _mishap(self) -> str | None:
        """Return the present mishap without starting the server: before its first use there is none."""
        return self._started.mishap if self._started else None

    def _choose_mishap(self, name: str | None) -> None:
        self.server.choose_mishap(name)


def _mishaps() -> tuple[PracticeMishap, ...]:
    from wizard.practice.mishaps import list_mishaps  # noqa: PLC0415 - not needed for the first frame

    return tuple(PracticeMishap(mishap.name, mishap.label, mishap.leads_to) for mishap in list_mishaps())
