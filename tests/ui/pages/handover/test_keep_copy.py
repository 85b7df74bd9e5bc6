"""Files of every kind, opened again; the phone check; changing what was entered."""

from __future__ import annotations

import json
import threading
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.adapters.small_age import LightProtectedFile, age_file
from tests.core.fakes import ScriptedHttp
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.files.test_downloads_watch import drop
from tests.ui.pages.test_later_pages import AS_WANTED, save_as
from tests.ui.walking import button, page_of, to_handover_page, to_token_page
from wizard.adapters.credentials_reader import FileCredentialsReader
from wizard.adapters.secret_file import SecretFileWriter
from wizard.core.concurrency.cancel import NEVER, Cancel
from wizard.core.credential.secret import Secret
from wizard.core.credential.token_value import Credential
from wizard.core.export.formats.bitwarden import BITWARDEN
from wizard.core.export.formats.json_file import JSON
from wizard.core.export.render import Export
from wizard.core.export.synced_folders import synced_by
from wizard.core.setup.event_log import EventKind
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.handover.token_places import TokenPlaces
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.window import SetupWizard

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
    qtbot.waitUntil(lambda: page.shown_hash == "g5cd38", timeout=30_000)
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
    qtbot.waitUntil(lambda: path.name in page.notice.title, timeout=30_000)
    assert not dialog_is_open(window)


def test_what_is_not_the_passphrase_is_said_on_the_page(make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path) -> None:
    window = make_wizard(reader=FileCredentialsReader())
    path = tmp_path / "shop.age"
    path.write_bytes(b"something else")
    assert drop(window, path)
    dialog = dialog_of(window)
    dialog.first.setText(PASSPHRASE)
    dialog.go.click()
    page = page_of(window, StorePage)
    qtbot.waitUntil(lambda: page.notice.code == "E-08", timeout=30_000)
    assert not dialog_is_open(window)


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
    assert not real.session.handed_over


def test_a_plain_file_that_was_saved_here_opens_in_step_3(
    real: SetupWizard, make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    page = to_handover_page(real, qtbot)
    save_as(page, tmp_path / "shop.json")
    qtbot.waitUntil(lambda: page.notice.title == "Saved as shop.json")
    window = make_wizard(reader=FileCredentialsReader())
    token = to_token_page(window)
    assert drop(window, tmp_path / "shop.json")
    qtbot.waitUntil(lambda: token.notice.title.endswith("shop.json"))
    window.next()
    assert window.session.token == Secret(TOKEN)


@pytest.mark.parametrize(
    ("chosen", "suffix"),
    [
        ("JSON file (*.json)", "json"),
        ("Environment file (*.env)", "env"),
        ("Protected with a passphrase (*.age)", "age"),
        ("For Bitwarden (*.json)", "json"),
        ("For 1Password (*.csv)", "csv"),
        ("For KeePass (*.csv)", "csv"),
    ],
)
def test_the_form_that_is_chosen_gives_its_ending(wizard: SetupWizard, qtbot: QtBot, chosen: str, suffix: str) -> None:
    page = to_handover_page(wizard, qtbot)
    button(page, "Save to a file").click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.filterSelected.emit(chosen)
    assert dialog.defaultSuffix() == suffix
    dialog.close()


def test_bitwardens_form_is_written_when_it_was_chosen(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    page = to_handover_page(wizard, qtbot)
    page.saver.save(tmp_path / "x.json", BITWARDEN)
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
    qtbot.waitUntil(lambda: "copied to Dropbox" in page.notice.accessibleName())


def test_two_windows_with_the_same_token_and_number_show_the_same_words(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    words = []
    for token in (TOKEN, TOKEN, TOKEN[::-1]):
        page = to_handover_page(make_wizard(), qtbot, token)
        button(page, "Compare the token").click()
        assert page.phone_check is not None
        page.phone_check.number.setText("4711")
        words.append(page.phone_check.words.text())
    assert words[0] == words[1] != words[2]
    assert len(words[0].split(" · ")) == 4


def test_every_value_leads_back_to_where_it_was_entered(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_handover_page(wizard, qtbot)
    button(page, "Change API Token").click()
    assert wizard.currentId() == TokenPage.step
    wizard.next()
    wizard.next()
    button(page, "Change Store Hash").click()
    assert wizard.currentId() == StorePage.step


def test_where_the_token_goes_can_be_read_in_the_window(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_handover_page(wizard, qtbot)
    button(page, "Where does the token go").click()
    (places,) = [one for one in page.findChildren(TokenPlaces) if one.isVisible()]
    places.reject()
