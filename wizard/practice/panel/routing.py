"""Routes of the panel."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import Protocol

from wizard.practice.accounts import AccountBook, NotSaved
from wizard.practice.answers import PracticeResponse, host_refused
from wizard.practice.credentials import credentials_file_name
from wizard.practice.gateway import Call, is_own_host
from wizard.practice.panel import assets, paths, settings_pages
from wizard.practice.panel.account_pages import KEY, accounts_page, created_page, delete_page, shown_before_page
from wizard.practice.panel.create_page import create_page
from wizard.practice.panel.forms import LONGEST_FORM, is_from_own_page, read_draft, read_fields
from wizard.practice.panel.responses import downloaded, kept_here, sent_on, shown, told
from wizard.practice.panel.trainer_page import MISHAP, trainer_page
from wizard.practice.receipts import Receipts

Fields = Mapping[str, str]


class Mishaps(Protocol):
    """Where a mishap is chosen."""

    @property
    def mishap(self) -> str | None:
        """The name of what goes wrong at present, or None."""
        ...

    def choose_mishap(self, name: str | None) -> None:
        """Choose the mishap that happens from now on; None for none.

        Raises:
            KeyError: when there is none with this name.
        """
        ...


class Panel:
    """The control panel of one practice store.

    Args:
        accounts: what is created and deleted here.
        receipts: where the values of a new account are.
        mishaps: where the person who helps chooses what goes wrong.
    """

    def __init__(self, accounts: AccountBook, receipts: Receipts, mishaps: Mishaps) -> None:
        self._accounts = accounts
        self._receipts = receipts
        self._mishaps = mishaps
        self._form_token = secrets.token_urlsafe(24)
        self._pages: dict[str, Callable[[], PracticeResponse]] = {
            "/manage": lambda: sent_on(paths.DASHBOARD),
            paths.DASHBOARD: lambda: shown(settings_pages.dashboard()),
            paths.SETTINGS: lambda: shown(settings_pages.settings()),
            paths.PLAYGROUND: lambda: shown(settings_pages.playground()),
            paths.ACCOUNT_LEVEL: lambda: shown(settings_pages.account_level()),
            paths.ACCOUNTS: lambda: shown(accounts_page(accounts.list_accounts(), accounts.rows)),
            paths.CREATE: lambda: shown(create_page(accounts.rows, accounts.store_hash, self._form_token)),
            paths.TRAINER: lambda: shown(trainer_page(mishaps.mishap, self._form_token)),
            paths.STYLE: lambda: PracticeResponse(200, assets.STYLE.encode(), "text/css; charset=utf-8"),
            paths.SCRIPT: lambda: PracticeResponse(200, assets.SCRIPT.encode(), "text/javascript; charset=utf-8"),
            paths.ICON: lambda: PracticeResponse(204),
        }
        self._pages_with_key: dict[str, Callable[[str], PracticeResponse]] = {
            paths.CREATED: self._show_created,
            paths.DOWNLOAD: self._download,
            paths.DELETE: self._ask_before_deleting,
        }
        self._actions: dict[str, Callable[[Fields], PracticeResponse]] = {
            paths.CREATE: self._save,
            paths.DONE: self._put_away,
            paths.TRAINER: self._choose_mishap,
        }

    def serves(self, path: str) -> bool:
        """Tell whether `path` is the panel's; all others are the API's."""
        return path in self._pages or path.startswith(("/manage/", "/panel/", "/trainer/"))

    def answer(self, call: Call) -> PracticeResponse:
        """Return the page at `call`, or do what its form asks for."""
        return kept_here(self._answer(call))

    def _answer(self, call: Call) -> PracticeResponse:
        if not is_own_host(call):
            return host_refused()
        if call.method == "GET":
            return self._page(call.path)
        if call.method != "POST":
            words = "You can open this page and send its form. Nothing else works here."
            return told(405, "That doesn’t work here", words).with_headers({"Allow": "GET, POST"})
        return self._act(call)

    def _page(self, path: str) -> PracticeResponse:
        if path in self._pages:
            return self._pages[path]()
        for begin, page in self._pages_with_key.items():
            if path.startswith(begin):
                return page(path.removeprefix(begin))
        return _not_found()

    def _act(self, call: Call) -> PracticeResponse:
        fields = None if call.body is None or len(call.body) > LONGEST_FORM else read_fields(call.body)
        if fields is None:
            return told(413, "That isn’t a form from this page", "Go back to the page and fill in its form again.")
        if not is_from_own_page(call, fields, self._form_token):
            words = "Go back, reload the page, and send its form again. The practice store may have restarted."
            return told(403, "This form wasn’t sent from this page", words)
        if call.path in self._actions:
            return self._actions[call.path](fields)
        if call.path.startswith(paths.DELETE):
            return self._delete(call.path.removeprefix(paths.DELETE))
        return _not_found()

    # -- pages ---------------------------------------------------------------------------------------------------------

    def _show_created(self, key: str) -> PracticeResponse:
        credentials = self._receipts.show(key)
        if credentials is None:
            return shown(shown_before_page(), 410)
        return shown(created_page(credentials, key, self._form_token))

    def _download(self, key: str) -> PracticeResponse:
        credentials = self._receipts.download(key)
        if credentials is None:
            return shown(shown_before_page(), 410)
        name = credentials_file_name(credentials.client_id)
        return downloaded(credentials.file_text(self._accounts.store_hash), name)

    def _ask_before_deleting(self, number: str) -> PracticeResponse:
        account = self._accounts.account(_as_number(number))
        return _not_found() if account is None else shown(delete_page(account, self._form_token))

    # -- actions -------------------------------------------------------------------------------------------------------

    def _save(self, fields: Fields) -> PracticeResponse:
        draft = read_draft(fields, self._accounts.rows)
        saved = self._accounts.save(draft)
        if isinstance(saved, NotSaved):
            page = create_page(self._accounts.rows, self._accounts.store_hash, self._form_token, draft, saved)
            return shown(page, 422)
        return sent_on(paths.CREATED + saved)

    def _put_away(self, fields: Fields) -> PracticeResponse:
        self._receipts.put_away(fields.get(KEY, ""))
        return sent_on(paths.ACCOUNTS)

    def _delete(self, number: str) -> PracticeResponse:
        self._accounts.delete(_as_number(number))
        return sent_on(paths.ACCOUNTS)

    def _choose_mishap(self, fields: Fields) -> PracticeResponse:
        try:
            self._mishaps.choose_mishap(fields.get(MISHAP, "") or None)
        except KeyError:
            return told(422, "That problem doesn’t exist", "Go back and choose one from the list.")
        return sent_on(paths.TRAINER)


def _not_found() -> PracticeResponse:
    words = f"The practice panel doesn’t have that page. Its first page is {paths.DASHBOARD}."
    return told(404, "Page not found", words)


def _as_number(text: str) -> int:
    """Return the number in an address; 0, which no account has, for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
