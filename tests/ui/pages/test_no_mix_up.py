"""Nothing of one store or token ends up with another, however slow an answer is and whichever way one goes."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.core.fakes import NO_SCOPE, ScriptedHttp
from tests.ui.conftest import TOKEN, FakeKeychain, MakeWizard, Outside
from tests.ui.files.downloading import drop
from tests.ui.pages.scripted import AS_WANTED, PRODUCTS, question_of
from tests.ui.pages.store.known_stores import Known
from tests.ui.pages.store.known_stores import known as a_known_store
from tests.ui.walking import (
    button,
    compare_tokens,
    copy_value,
    page_of,
    paste_address,
    press_now,
    to_copying,
    to_token_page,
)
from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.core.credential.secret import Secret
from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.formats.env_file import ENV
from wizard.core.export.formats.one_password import ONE_PASSWORD
from wizard.core.setup.hand_over import HandOver
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.moves import Value
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SetupWizard

NEW = TOKEN[::-1]
known = a_known_store  # the fixture, under its name here too
OTHER_ADDRESS = "https://store-other77.mybigcommerce.com/manage"


@dataclass
class SlowKeychain(FakeKeychain):
    """Answers when it is let."""

    go_on: threading.Event = field(default_factory=threading.Event)

    def save(self, store_hash: str, token: Secret) -> None:
        assert self.go_on.wait(20)
        super().save(store_hash, token)

    def load(self, store_hash: str) -> Secret | None:
        assert self.go_on.wait(20)
        return super().load(store_hash)


@pytest.fixture(autouse=True)
def a_good_store(outside: Outside) -> None:
    outside.http = ScriptedHttp(AS_WANTED)


def back_to_step_1(window: SetupWizard) -> StorePage:
    while window.currentId() > StorePage.step:
        window.back()
    return page_of(window, StorePage)


def test_a_token_that_is_nowhere_else_is_not_replaced_without_a_question(known: Known, qtbot: QtBot) -> None:
    window = known.wizard()
    to_copying(window, qtbot, NEW)
    page = back_to_step_1(window)
    button(page, "Your stores").click()
    press_now(window)
    question = question_of(window)
    assert question is not None
    button(question, "Keep this token").click()
    assert window.session.token == Secret(NEW)


def test_a_slow_keychain_does_not_replace_what_was_entered_since(
    make_wizard: MakeWizard,
    known: Known,
    qtbot: QtBot,
) -> None:
    slow = SlowKeychain(kept={"g5cd38": Secret(TOKEN)})
    window = make_wizard(saved_stores=known.index, keychain=slow)
    page = known.store_page(window)
    button(page, "Add to APPSe AI again").click()
    window.next()
    window.next()
    page_of(window, TokenPage).fill(NEW)
    window.next()
    qtbot.waitUntil(lambda: window.session.result is not None)
    slow.go_on.set()
    memory = page.memory
    assert memory is not None
    with qtbot.waitSignal(memory.loaded):
        memory.load()
    assert window.currentId() == TestPage.step
    assert window.session.token == Secret(NEW)


def test_a_keep_that_ends_late_counts_for_its_own_token_only(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    slow = SlowKeychain()
    window = make_wizard(keychain=slow)
    page = to_copying(window, qtbot)
    page.keep.save_in_keychain()
    window.walk.back_to(TokenPage.step)
    page_of(window, TokenPage).fill(NEW)
    window.next()
    qtbot.waitUntil(lambda: window.session.result is not None)
    window.next()
    slow.go_on.set()
    qtbot.waitUntil(lambda: slow.kept == {"g5cd38": Secret(TOKEN)})
    qtbot.waitUntil(lambda: page.notice.title.startswith("Saved in"))
    assert not window.session.hand_over.begun


def test_closing_while_something_is_kept_asks(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    slow = SlowKeychain()
    window = make_wizard(keychain=slow)
    page = to_copying(window, qtbot)
    window.session.hand_over = HandOver.KEPT
    page.keep.save_in_keychain()
    window.reject()
    question = question_of(window)
    assert question is not None
    button(question, "Don’t close").click()
    slow.go_on.set()
    qtbot.waitUntil(lambda: page.notice.title.startswith("Saved in"))


def test_a_backup_of_ones_own_is_not_offered_for_removal(
    make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path, outside: Outside
) -> None:
    backup = tmp_path / "backup.json"
    backup.write_text(f'\ufeff{{"store_hash": "g5cd38", "access_token": "{TOKEN}"}}', encoding="utf-8")
    window = make_wizard(reader=FileCredentialsReader())
    token = to_token_page(window)
    drop(window, backup)
    qtbot.waitUntil(lambda: "backup.json" in token.form.found_words)
    window.next()
    qtbot.waitUntil(lambda: window.session.result is not None)
    window.next()
    page = page_of(window, HandoverPage)
    copy_value(page, Value.TOKEN)
    QGuiApplication.clipboard().clear()
    assert window.session.leftovers.files == ()


def test_after_the_clipboard_was_cleared_closing_asks_again(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy_value(page, Value.TOKEN)
    page.copying.guard.clear_now()
    wizard.reject()
    question = question_of(wizard)
    assert question is not None
    button(question, "Don’t close").click()


@pytest.mark.parametrize("name", ["my.backup", "backup.json", "backup"])
def test_what_was_to_be_protected_is_never_written_plain(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    page = to_copying(wizard, qtbot)
    page.keep.saver.save(tmp_path / name, None)
    dialog = wizard.findChild(PassphraseDialog)
    assert dialog is not None
    dialog.reject()
    assert outside.files.written == {}


@pytest.mark.parametrize(
    ("name", "chosen", "begins"),
    [("shop", ENV, "BIGCOMMERCE_"), ("shop.v2", ONE_PASSWORD, '"Title",')],
)
def test_a_form_that_was_chosen_holds_where_the_name_does_not_tell(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path, name: str, chosen: ExportFormat, begins: str
) -> None:
    page = to_copying(wizard, qtbot)
    page.keep.saver.save(tmp_path / name, chosen)
    qtbot.waitUntil(lambda: bool(outside.files.written))
    assert outside.files.written[tmp_path / name].startswith(begins)
    qtbot.waitUntil(lambda: page.notice.title.startswith("Saved"))


def test_another_store_begins_afresh(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    wizard.session.ticked.add("orders")
    to_token_page(wizard)
    page_of(wizard, TokenPage).fill(TOKEN)
    wizard.next()
    qtbot.waitUntil(lambda: wizard.session.result is not None)
    press_now(wizard)
    assert wizard.currentId() == AccountPage.step
    wizard.session.given_name = "Main shop"
    back_to_step_1(wizard)
    paste_address(wizard, OTHER_ADDRESS)
    wizard.next()
    session = wizard.session
    assert (session.missing, session.old_token, session.account_number) == (frozenset(), None, 1)
    assert (session.ticked, session.connection_name) == (set(), "BigCommerce other77")
    assert page_of(wizard, AccountPage).notice.title == ""


def test_the_old_token_can_be_insisted_on(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    to_token_page(wizard)
    page_of(wizard, TokenPage).fill(TOKEN)
    wizard.next()
    qtbot.waitUntil(lambda: wizard.session.result is not None)
    press_now(wizard)
    assert wizard.currentId() == AccountPage.step
    wizard.next()
    wizard.next()
    assert (wizard.currentId(), page_of(wizard, TokenPage).notice.code) == (TokenPage.step, "V-09")
    button(page_of(wizard, TokenPage).form, "Test").click()
    assert wizard.currentId() == TestPage.step


def test_the_phone_check_follows_the_token(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    check = compare_tokens(page)
    before = check.words.text()
    wizard.walk.back_to(TokenPage.step)
    page_of(wizard, TokenPage).fill(NEW)
    wizard.next()
    qtbot.waitUntil(lambda: wizard.session.result is not None)
    wizard.next()
    assert check.words.text() != before


def test_handing_over_again_keeps_what_the_last_test_saw(known: Known, qtbot: QtBot) -> None:
    window = known.wizard()
    before = known.index.all()[0]
    button(known.store_page(window), "Add to APPSe AI again").click()
    qtbot.waitUntil(lambda: window.currentId() == HandoverPage.step)
    page = page_of(window, HandoverPage)
    page.keep.save_in_keychain()
    qtbot.waitUntil(lambda: page.notice.title.startswith("Saved in"))
    memory = page_of(window, StorePage).memory
    assert memory is not None
    with qtbot.waitSignal(memory.loaded):
        memory.load()
    assert known.index.all()[0] == before
