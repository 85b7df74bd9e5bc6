"""What belongs to the practice store is told apart in a window for real stores, and taken in one for practising."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ADDRESS, TOKEN, Outside
from tests.ui.walking import page_of, paste_address, to_token_page
from wizard.app import build_window
from wizard.core.check.scopes import Profile
from wizard.core.check.wire import Connection, NoResponse, Request, Response
from wizard.core.concurrency.cancel import Cancel, NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.late_practice import AsBigCommerce
from wizard.practice import PRACTICE_ADDRESS, PRACTICE_HASH
from wizard.practice.credentials import make_credentials
from wizard.practice.store import standard_store
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard

MADE = make_credentials("APPSe AI")
FILE = MADE.file_text(PRACTICE_HASH).encode()
FOREIGN_TOKEN = FILE.replace(MADE.access_token.encode(), TOKEN.encode())
# A random token may begin like the store hash, so the whole path is replaced.
FOREIGN_STORE = FILE.replace(f"stores/{PRACTICE_HASH}/".encode(), b"stores/g5cd38/")
EXPORTED = f'{{"store_hash": "{PRACTICE_HASH}", "access_token": "{TOKEN}"}}'.encode()


@pytest.mark.parametrize("text", [PRACTICE_ADDRESS, PRACTICE_HASH, f"Store hash: {PRACTICE_HASH}", "x" * 200_000])
def test_the_practice_store_is_not_connected(wizard: SetupWizard, text: str) -> None:
    text = text if len(text) < 1000 else f"{PRACTICE_ADDRESS} {text}"
    page = paste_address(wizard, text)
    assert page.part.problem.code == "S-16"
    assert PRACTICE_HASH in page.part.problem.accessibleName()
    assert page.part.answer.store_hash == ""
    wizard.next()
    assert wizard.currentId() == StorePage.step
    paste_address(wizard, ADDRESS)
    wizard.next()
    assert wizard.currentId() == AccountPage.step


def test_a_store_whose_hash_only_begins_so_is_a_real_one(wizard: SetupWizard) -> None:
    assert paste_address(wizard, "https://store-practice12.mybigcommerce.com").found_hash == "practice12"


@pytest.mark.parametrize(
    "token",
    [MADE.access_token, MADE.access_token.upper(), f"Access token: {MADE.access_token}"],
    ids=["as made", "in capitals", "with its label"],
)
def test_a_practice_token_is_not_taken(wizard: SetupWizard, token: str) -> None:
    page = to_token_page(wizard)
    page.fill(token)
    assert page.notice.code == "V-14"
    wizard.next()
    assert wizard.currentId() == TokenPage.step
    assert wizard.session.token is None


@pytest.mark.parametrize("text", [FILE, FOREIGN_TOKEN, FOREIGN_STORE])
def test_the_pasted_text_of_a_practice_file_is_not_taken(wizard: SetupWizard, text: bytes) -> None:
    page = to_token_page(wizard)
    page.fill(text.decode())
    assert page.notice.code == "F-06"
    wizard.next()
    assert wizard.currentId() == TokenPage.step


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("BigCommerceAPI-credentials-PRACTICE-1.txt", FILE),
        ("BigCommerceAPI-credentials-renamed.txt", FOREIGN_TOKEN),
        ("BigCommerceAPI-credentials-other.txt", FOREIGN_STORE),
        ("backup.json", EXPORTED),
    ],
)
def test_a_practice_file_is_not_taken_in_any_step(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, name: str, content: bytes
) -> None:
    outside.files.content[name] = content
    first = page_of(wizard, StorePage)
    first.take_file(Path(name))
    qtbot.waitUntil(lambda: first.notice.code == "F-06")
    assert wizard.session.token is None
    page = to_token_page(wizard)
    page.take_file(Path(name))
    qtbot.waitUntil(lambda: page.notice.code == "F-06")
    assert name in page.notice.accessibleName()
    page.fill(TOKEN)
    wizard.next()
    assert wizard.session.token is not None


def test_in_practice_all_of_it_is_taken(qtbot: QtBot, tmp_path: Path, profile: Profile) -> None:
    store = standard_store(profile)
    path = tmp_path / store.credentials_file_name(store.token("ready"))
    path.write_text(store.credentials_file_text(store.token("ready")), encoding="utf-8")
    window = build_window(practice=True)
    window.show()
    paste_address(window, PRACTICE_ADDRESS)
    window.next()
    window.next()
    page = page_of(window, TokenPage)
    page.fill(MADE.access_token)
    assert page.notice.code == ""
    page.take_file(path)
    qtbot.waitUntil(lambda: path.name in page.form.found_words)
    assert page.page_state() is PageState.TOKEN_SHAPED
    assert page.notice.title == ""
    window.leaving.agree()


@pytest.mark.parametrize("ending", ["", "/manage/dashboard", "/manage/settings/store-level-api-accounts?a=1#b"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_in_practice_the_address_of_its_control_panel_is_that_of_its_store(
    qtbot: QtBot, host: str, ending: str
) -> None:
    """It is what the browser's address bar shows, and step 1 asks for what stands there."""
    window = build_window(practice=True)
    window.show()
    assert paste_address(window, f"http://{host}:50123{ending}").found_hash == PRACTICE_HASH
    assert window.primary.text() == "&Next"
    window.leaving.agree()


def test_with_a_real_store_the_address_of_the_control_panel_is_none(wizard: SetupWizard) -> None:
    assert paste_address(wizard, "http://127.0.0.1:50123/manage").found_hash == ""


class Unreachable:
    """Where no answer comes from, though it stands for BigCommerce on this computer."""

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        details = {"host": "127.0.0.1:50123", "reason": "ReadTimeout", "seconds": "15"}
        raise NoResponse(Failure(FailureKind.ANSWER_TIMEOUT, details), Connection())


def test_a_failure_in_practice_names_bigcommerce_and_not_this_computer() -> None:
    with pytest.raises(NoResponse) as caught:
        AsBigCommerce(Unreachable()).send(Request(PRACTICE_HASH, "v2/store"), Secret(TOKEN), NeverCancelled())
    failure = caught.value.failure
    assert failure.details == {"host": "api.bigcommerce.com", "reason": "ReadTimeout", "seconds": "15"}
    assert "127.0.0.1" not in f"{failure.title} {failure.message} {failure.next_step}"
