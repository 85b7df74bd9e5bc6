"""A token is pasted into every field that takes a text, and then no way to support or to the owner carries a piece of it."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWizard, Outside
from tests.ui.files.file_dialogs import answer_file_dialog
from tests.ui.owner.sheets import read_pdf
from tests.ui.support.all_texts import texts_of
from tests.ui.support.supporting import MENU_AT_A_GOOD_STORE, choose, opened, report_of, tick
from tests.ui.walking import button, compare_tokens, page_of, paste_address, save_by, to_all_rows
from tests.what_lacks import needs
from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.core.credential.secret import Secret
from wizard.ui.letters.window import LetterWindow
from wizard.ui.owner.owner_dialog import OwnerDialog
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SetupWizard
from wizard.ui.support.phone_window import PhoneWindow
from wizard.ui.support.spelled_hash import SpelledHash

pytestmark = [
    *MENU_AT_A_GOOD_STORE,
    needs("pdftotext"),
]
LETTERS_ALONE = "qzxwvkjhgfdpqmzxnbvwkrtzxqplmvw"
MIXED = "canary0plume8w2q5z7x1v4n6m3k9j0"


@dataclass
class Seen:
    """Everything that came out, by where it was.

    Attributes:
        window: the wizard that is looked at.
        token: what is pasted, and must not be found.
        texts: what was read at each place.
        filled: accessible names of the fields that the token was pasted into.
    """

    window: SetupWizard
    token: str
    texts: dict[str, str] = field(default_factory=dict)
    filled: set[str] = field(default_factory=set)

    def fill_every_field(self) -> None:
        """Paste the token into whatever on this page takes a text, but the field that is made for it."""
        page = self.window.currentPage()
        for one in page.findChildren(QLineEdit):
            if one.isVisible() and not one.isReadOnly() and one.echoMode() is QLineEdit.EchoMode.Normal:
                one.clear()
                one.insert(self.token)
                self.filled.add(one.accessibleName())

    def look(self, place: str) -> None:
        """Read all windows, but for what stands in the fields that were filled."""
        read = [text for one in QApplication.allWidgets() if one.isVisible() for text in texts_of(one)]
        self.texts[place] = "\n".join(read)

    def take_clipboard(self, place: str) -> None:
        self.texts[f"clipboard: {place}"] = QGuiApplication.clipboard().text()

    def places_with_a_piece(self) -> list[str]:
        token = Secret(self.token)
        return [place for place, text in self.texts.items() if token.shows_in(text) or token.shows_in(packed(text))]


def packed(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def walk_to_step_5(seen: Seen, qtbot: QtBot) -> HandoverPage:
    window = seen.window
    paste_address(window, seen.token)  # into the wrong field first, as happens
    seen.look("step 1 with the token in it")
    assert page_of(window, StorePage).problem() is not None
    to_all_rows(window)
    seen.fill_every_field()
    seen.look("step 2")
    window.next()
    page_of(window, TokenPage).fill(seen.token)
    seen.look("step 3")
    window.next()
    qtbot.waitUntil(lambda: not page_of(window, TestPage).busy, timeout=20_000)
    seen.look("step 4")
    window.next()
    page = page_of(window, HandoverPage)
    button(page, "already open").click()
    seen.fill_every_field()
    seen.look("step 5, the values")
    compare_tokens(page)
    seen.fill_every_field()
    seen.look("step 5")
    return page


def through_the_report(seen: Seen, outside: Outside, qtbot: QtBot, folder: Path) -> None:
    with report_of(seen.window) as report:
        tick(report, "Show the store hash")
        for form, suffix in (("Text", "txt"), ("JSON", "json")):
            tick(report, form)
            seen.look(f"report as {form}")
            button(report, "Copy the report").click()
            seen.take_clipboard(f"report as {form}")
            path = folder / f"report.{suffix}"
            save_by(report, "Save…", path)
            qtbot.waitUntil(path.exists)
        button(report, "Email support").click()
        outside.opens = False
        button(report, "Email support").click()
        outside.opens = True
        seen.look("letter to support")
        button(report, "Copy text").click()
        seen.take_clipboard("letter to support")


def through_the_menu(seen: Seen, qtbot: QtBot, folder: Path) -> None:
    window = seen.window
    with opened(window, "on the phone", PhoneWindow) as phone:
        seen.look("on the phone")
        button(phone, "Copy").click()
        seen.take_clipboard("step and code")
    with opened(window, "Email support", LetterWindow) as letter:
        seen.look("email to support")
        button(letter, "Copy text").click()
        seen.take_clipboard("email to support")
    with opened(window, "Spell", SpelledHash) as spelled:
        seen.look("spelled hash")
        button(spelled, "Copy").click()
        seen.take_clipboard("spelled hash")
    choose(window, "Save progress")
    with qtbot.waitSignal(window.session_files.saver.saved):
        seen.texts["proposed name"] = answer_file_dialog(window, folder / "mine.progress.json")
    seen.look("after saving")
    choose(window, "Others can see my screen")
    seen.look("shared screen")
    choose(window, "Others can see my screen")


def through_the_sheet(seen: Seen, outside: Outside, qtbot: QtBot, folder: Path) -> None:
    window = seen.window
    while window.currentId() > AccountPage.step:
        window.back()
    seen.look("step 2 once more")
    page = page_of(window, AccountPage)
    assert page.isVisible()
    button(page, "Someone else does this").click()
    dialog = window.findChild(OwnerDialog)
    assert dialog is not None
    for words, name in (("Save as PDF", "sheet.pdf"), ("Save as text", "sheet.txt")):
        seen.texts[f"proposed name of {name}"] = save_by(dialog, words, folder / name)
        qtbot.waitUntil(lambda title=f"Saved as {name}": dialog.notice.title == title, timeout=20_000)  # type: ignore[misc]
    button(dialog, "Copy the instructions").click()
    seen.take_clipboard("sheet")
    button(dialog, "Email the instructions").click()
    outside.opens = False
    button(dialog, "Email the instructions").click()
    outside.opens = True
    button(dialog, "Copy email").click()
    seen.take_clipboard("e-mail to the owner")
    seen.look("sheet")
    dialog.close()


@pytest.mark.parametrize("token", [MIXED, LETTERS_ALONE])
def test_no_way_out_carries_a_piece_of_the_token(
    make_wizard: MakeWizard,
    outside: Outside,
    qtbot: QtBot,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    token: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    window = make_wizard(files=SecretFileWriter(), reader=FileCredentialsReader())
    seen = Seen(window, token)
    walk_to_step_5(seen, qtbot)
    assert seen.filled >= {"Connection name", "Check number"}
    assert len(seen.filled) >= 3, "the search in step 2 is one, too"
    assert window.session.given_name == token, "it went where a merchant's words go"
    through_the_report(seen, outside, qtbot, tmp_path)
    through_the_menu(seen, qtbot, tmp_path)
    through_the_sheet(seen, outside, qtbot, tmp_path)
    another = make_wizard(files=SecretFileWriter(), reader=FileCredentialsReader())
    with qtbot.waitSignal(another.session_files.opened):
        another.session_files.open(tmp_path / "mine.progress.json")
    seen.look("the saved set-up, opened")
    seen.texts["handed to the system"] = unquote("\n".join(outside.opened))
    seen.texts["log"] = caplog.text
    for path in tmp_path.iterdir():
        seen.texts[path.name] = "\n".join(read_pdf(path)) if path.suffix == ".pdf" else path.read_text("utf-8")
    assert seen.places_with_a_piece() == []
    assert {"mine.progress.json", "report.json", "report.txt", "sheet.pdf", "sheet.txt"} <= set(seen.texts)
    assert len(outside.opened) == 4
    assert all(text for place, text in seen.texts.items() if place != "log")
