"""Files of every kind, opened again; the phone check; changing what was entered."""

from __future__ import annotations

import json
import threading
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.adapters.small_age import LightProtectedFile, age_file
from tests.core.fakes import ScriptedHttp
from tests.ui.conftest import TOKEN, FakeKeychain, MakeWizard, Outside
from tests.ui.files.downloading import drop
from tests.ui.pages.scripted import AS_WANTED
from tests.ui.walking import (
    ask_support,
    button,
    compare_tokens,
    page_of,
    save_as,
    to_copying,
    to_handover_page,
    to_token_page,
)
from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.core.concurrency.cancel import NEVER, Cancel
from wizard.core.credential.secret import Secret
from wizard.core.credential.token_value import Credential
from wizard.core.export.formats.bitwarden import BITWARDEN
from wizard.core.export.formats.json_file import JSON
from wizard.core.export.render import Export
from wizard.core.export.synced_folders import synced_by
from wizard.core.failures import FailureKind
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.hand_over import HandOver
from wizard.ui.calls.token_places import TokenPlaces
from wizard.ui.copies.menu import CopyMenu
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.language.retranslate import without_key
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.window import SetupWizard
from wizard.ui.steps import Step

MENU = pytest.mark.qt_log_ignore(
    "This plugin does not support raise", "This plugin does not support grabbing the keyboard", extend=True
)
"""For tests that open the menu: what a menu asks of a screen, the platform without one does not have."""
PASSPHRASE = "copper lantern under seven quiet bridges"


@pytest.fixture(autouse=True)
def a_good_store(outside: Outside) -> None:
    outside.http = ScriptedHttp(AS_WANTED)


@pytest.fixture
def real(make_wizard: MakeWizard) -> SetupWizard:
    """A wizard that writes and reads real files."""
    return make_wizard(files=SecretFileWriter(), reader=FileCredentialsReader())


def dialog_of(window: SetupWizard) -> PassphraseDialog:
    found = [one for one in window.findChildren(PassphraseDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def save_protected(window: SetupWizard, qtbot: QtBot, path: Path) -> HandoverPage:
    page = to_handover_page(window, qtbot)
    save_as(page, path)
    dialog = dialog_of(window)
    dialog.first.setText(PASSPHRASE)
    dialog.go.click()
    assert dialog.isVisible(), "the second field is empty"
    assert "both fields" in dialog.words.text()
    assert dialog.second is not None
    dialog.second.setText(PASSPHRASE)
    dialog.go.click()
    qtbot.waitUntil(lambda: page.notice.title == f"Saved as {path.name}", timeout=30_000)
    return page


def test_a_protected_file_is_saved_and_opened_again_in_step_1(
    real: SetupWizard, make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "shop.age"
    save_protected(real, qtbot, path)
    assert TOKEN.encode() not in path.read_bytes()
    window = make_wizard(reader=FileCredentialsReader())
    assert drop(window, path)
    page = page_of(window, StorePage)
    dialog = dialog_of(window)
    dialog.first.setText(PASSPHRASE)
    dialog.go.click()
    qtbot.waitUntil(lambda: page.part.answer.store_hash == "g5cd38", timeout=30_000)
    assert window.session.token == Secret(TOKEN)


@pytest.mark.parametrize("step", [StorePage.step, TokenPage.step])
def test_after_a_wrong_passphrase_the_same_dialog_asks_again(
    make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path, step: int
) -> None:
    window = make_wizard(reader=FileCredentialsReader())
    if step == TokenPage.step:
        to_token_page(window)
    page = window.currentPage()
    assert isinstance(page, BasePage)
    path = protected_file(tmp_path)
    assert drop(window, path)
    dialog = dialog_of(window)
    dialog.first.setText("wrong")
    QTest.keyClick(dialog.first, Qt.Key.Key_Return)
    QTest.keyClick(dialog.first, Qt.Key.Key_Return)  # pressed twice, it neither cancels nor opens twice
    qtbot.waitUntil(lambda: dialog.notice.code == "E-07", timeout=30_000)
    assert dialog_of(window) is dialog
    cut_off = [
        one.text() for one in dialog.notice.findChildren(QLabel) if one.height() < one.heightForWidth(one.width())
    ]
    assert cut_off == []
    assert dialog.notice.code_words == f"Step {step + 1}, code E-07"
    assert page.notice.code == ""
    last = window.session.log.events[-1]
    assert (last.kind, last.code) == (EventKind.FAILURE_SHOWN, "E-07")
    assert dialog.first.selectedText()
    QTest.keyClicks(dialog.first, PASSPHRASE)
    QTest.keyClick(dialog.first, Qt.Key.Key_Return)
    assert dialog.notice.isHidden()
    qtbot.waitUntil(lambda: not dialog_is_open(window), timeout=30_000)
    assert not dialog_is_open(window)


def test_the_button_pressed_twice_does_not_press_another(wizard: SetupWizard, qtbot: QtBot) -> None:
    """The button can’t keep the focus while the file is opened, and the next one would leave the file out."""
    dialog = PassphraseDialog(wizard, "shop.age", new=False, among=(1, 2))
    skipped: list[bool] = []
    dialog.skipped.connect(lambda: skipped.append(True))
    dialog.open()
    dialog.first.setText(PASSPHRASE)
    dialog.go.setFocus()
    QTest.keyClick(dialog.go, Qt.Key.Key_Space)
    focused = dialog.focusWidget()
    assert focused is dialog.first
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert (skipped, dialog.isVisible()) == ([], True)
    dialog.reject()


TOO_HEAVY = f"age-encryption.org/v1\n-> scrypt {'A' * 22} 30\n{'A' * 43}\n--- ".encode()


@pytest.mark.parametrize(
    ("content", "code", "advice"),
    [(b"something else", "E-08", "another copy"), (TOO_HEAVY, "E-14", "the program that protected it")],
)
def test_what_is_not_the_passphrase_is_said_on_the_page(
    content: bytes, code: str, advice: str, make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    window = make_wizard(reader=FileCredentialsReader())
    path = tmp_path / "shop.age"
    path.write_bytes(content)
    assert drop(window, path)
    dialog = dialog_of(window)
    dialog.first.setText(PASSPHRASE)
    dialog.go.click()
    page = page_of(window, StorePage)
    qtbot.waitUntil(lambda: page.notice.code == code, timeout=30_000)
    assert not dialog_is_open(window)
    assert advice in " ".join(label.text() for label in page.notice.findChildren(QLabel))


def test_closing_the_dialog_while_the_file_opens_leaves_it_alone(
    make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    opening, go_on = threading.Event(), threading.Event()
    wishes: list[Cancel] = []

    class Slow(LightProtectedFile):
        def open(self, path: Path, passphrase: Secret, cancel: Cancel = NEVER) -> str:
            wishes.append(cancel)
            opening.set()
            go_on.wait(30)
            return super().open(path, passphrase, cancel)

    window = make_wizard(reader=FileCredentialsReader(), protected=Slow())
    page = page_of(window, StorePage)
    assert drop(window, protected_file(tmp_path))
    dialog = dialog_of(window)
    dialog.first.setText(PASSPHRASE)
    dialog.go.click()
    qtbot.waitUntil(opening.is_set)
    dialog.reject()
    assert not page._file.running
    assert [wish.is_set() for wish in wishes] == [True], "which ends the child process"
    go_on.set()


def protected_file(folder: Path) -> Path:
    path = folder / "shop.age"
    export = Export(Credential("g5cd38", Secret(TOKEN)), "BigCommerce g5cd38", datetime.now().astimezone())
    path.write_bytes(age_file(export.render(JSON), PASSPHRASE))
    return path


def dialog_is_open(window: SetupWizard) -> bool:
    return any(one.isVisible() for one in window.findChildren(PassphraseDialog))


def test_a_passphrase_that_is_too_short_says_so(real: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = to_handover_page(real, qtbot)
    save_as(page, tmp_path / "shop.age")
    dialog = dialog_of(real)
    dialog.first.setText("abc")
    dialog.go.click()
    assert dialog.words.text().startswith("Too short")
    dialog.reject()
    assert not (tmp_path / "shop.age").exists()
    assert not real.session.hand_over.begun


def test_a_plain_file_that_was_saved_here_opens_in_step_3(
    real: SetupWizard, make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    page = to_handover_page(real, qtbot)
    save_as(page, tmp_path / "shop.json")
    qtbot.waitUntil(lambda: page.notice.title == "Saved as shop.json")
    window = make_wizard(reader=FileCredentialsReader())
    token = to_token_page(window)
    assert drop(window, tmp_path / "shop.json")
    qtbot.waitUntil(lambda: not token.busy)
    window.next()
    assert window.session.token == Secret(TOKEN)


def lines_of(page: HandoverPage) -> dict[str, QAction]:
    """The lines of the menu behind “Save a copy…”, opened as a person does it."""
    page.cards.save.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, CopyMenu)
    return {without_key(line.text()): line for line in menu.actions()}


def close_menu() -> None:
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


@MENU
@pytest.mark.parametrize(
    ("chosen", "suffix"),
    [
        ("Plain file (JSON)…", "json"),
        ("Plain file for developers (.env)…", "env"),
        ("Protected with a passphrase…", "age"),
        ("For Bitwarden…", "json"),
        ("For 1Password…", "csv"),
        ("For KeePass…", "csv"),
    ],
)
def test_the_form_that_is_chosen_gives_its_ending(wizard: SetupWizard, qtbot: QtBot, chosen: str, suffix: str) -> None:
    page = to_handover_page(wizard, qtbot)
    lines_of(page)[chosen].trigger()
    dialog = wizard.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == suffix
    assert Path(dialog.selectedFiles()[0]).suffix == f".{suffix}"
    dialog.close()


@MENU
def test_the_keychain_comes_first_and_keeps_the_token(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    page = to_handover_page(wizard, qtbot)
    lines = lines_of(page)
    offered = [words for words, line in lines.items() if line.isEnabled()]
    assert offered[:2] == ["Save in this computer’s keychain", "Protected with a passphrase…"]
    assert "BigCommerce won’t show the token again." in lines
    lines[offered[0]].trigger()
    close_menu()
    qtbot.waitUntil(lambda: page.notice.title == "Saved in the test keychain")
    assert outside.keychain.kept == {"g5cd38": Secret(TOKEN)}
    assert wizard.session.hand_over is HandOver.KEPT


@pytest.mark.parametrize("kind", [FailureKind.KEYCHAIN_LOCKED, FailureKind.KEYCHAIN_NOT_KEPT])
def test_a_keychain_that_refuses_leaves_the_other_ways(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, kind: FailureKind
) -> None:
    outside.keychain.problem = kind
    page = to_handover_page(wizard, qtbot)
    page.keep.save_in_keychain()
    qtbot.waitUntil(lambda: page.notice.code == kind.value.code)
    assert not wizard.session.hand_over.begun
    assert not page.keep.running


@MENU
@pytest.mark.parametrize("kind", [FailureKind.KEYCHAIN_MISSING, FailureKind.KEYCHAIN_NOT_SAFE])
def test_a_keychain_that_cannot_be_used_is_not_offered(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, kind: FailureKind
) -> None:
    outside.keychain.problem = kind
    page = to_handover_page(wizard, qtbot)
    qtbot.waitUntil(lambda: page.keep.no_keychain is not None)
    lines = lines_of(page)
    assert "Save in this computer’s keychain" not in lines
    (why,) = [line for words, line in lines.items() if kind.value.code in words]
    assert not why.isEnabled()
    close_menu()


@MENU
def test_one_copy_is_saved_at_a_time(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    go_on = threading.Event()

    class Slow(FakeKeychain):
        def self_test(self) -> None:
            go_on.wait(30)

    page = to_handover_page(make_wizard(keychain=Slow()), qtbot)
    page.keep.save_in_keychain()
    assert page.notice.title == "Opening the keychain…"
    assert not any(line.isEnabled() for line in lines_of(page).values())
    close_menu()
    go_on.set()
    qtbot.waitUntil(lambda: page.notice.title.startswith("Saved in"))


@pytest.mark.parametrize(("name", "begins"), [("x.json", "{"), ("x.env", "BIGCOMMERCE_STORE_HASH=g5cd38\n")])
def test_a_file_is_saved_in_the_form_its_name_asks_for(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path, name: str, begins: str
) -> None:
    page = to_handover_page(wizard, qtbot)
    save_as(page, tmp_path / name)
    qtbot.waitUntil(lambda: page.notice.title == f"Saved as {name}")
    text = outside.files.written[tmp_path / name]
    assert text.startswith(begins)
    assert TOKEN in text
    assert wizard.session.hand_over is HandOver.KEPT


def test_the_saved_json_names_the_rows_and_their_verdicts(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    page = to_handover_page(wizard, qtbot)
    save_as(page, tmp_path / "x.json")
    qtbot.waitUntil(lambda: page.notice.title != "")
    rows = json.loads(outside.files.written[tmp_path / "x.json"])["scopes"]
    assert {"scope": "Products", "wanted": "modify", "verdict": "read_seen"} in rows


def test_a_folder_that_refuses_loses_nothing(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    outside.files.problem = FailureKind.WRITE_NOT_ALLOWED
    page = to_handover_page(wizard, qtbot)
    save_as(page, tmp_path / "x.json")
    qtbot.waitUntil(lambda: page.notice.code == "E-01")
    assert not wizard.session.hand_over.begun
    assert wizard.session.token == Secret(TOKEN)


def test_bitwardens_form_is_written_when_it_was_chosen(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    page = to_handover_page(wizard, qtbot)
    page.keep.saver.save(tmp_path / "x.json", BITWARDEN)
    qtbot.waitUntil(lambda: page.notice.title == "Saved as x.json")
    assert json.loads(outside.files.written[tmp_path / "x.json"])["items"][0]["login"]["password"] == TOKEN


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/me/OneDrive - Shop/keys", "OneDrive"),
        ("/home/me/Dropbox", "Dropbox"),
        ("/Users/me/Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("/home/me/Documents", ""),
        ("/home/me/dropboxes", ""),
    ],
)
def test_a_synced_folder_is_named(folder: str, service: str) -> None:
    assert synced_by(Path(folder)) == service


def test_saving_into_a_synced_folder_warns(real: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    page = to_handover_page(real, qtbot)
    save_as(page, tmp_path / "Dropbox" / "x.json")
    qtbot.waitUntil(lambda: "syncs to Dropbox" in page.notice.accessibleName())


def test_two_windows_with_the_same_token_and_number_show_the_same_words(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    words = []
    for token in (TOKEN, TOKEN, TOKEN[::-1]):
        check = compare_tokens(to_copying(make_wizard(), qtbot, token))
        check.number.setText("4711")
        words.append(check.words.text())
    assert words[0] == words[1] != words[2]
    assert len(words[0].split(" · ")) == 4


@pytest.mark.parametrize("step", [Step.TOKEN, Step.STORE])
def test_every_value_leads_back_to_where_it_was_entered(wizard: SetupWizard, qtbot: QtBot, step: Step) -> None:
    to_copying(wizard, qtbot)
    wizard.rail.steps[step].click()
    assert wizard.currentId() == step


def test_where_the_token_goes_can_be_read_in_the_window(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    ask_support(page)
    button(page, "Where does the token go").click()
    (places,) = [one for one in page.findChildren(TokenPlaces) if one.isVisible()]
    places.reject()
