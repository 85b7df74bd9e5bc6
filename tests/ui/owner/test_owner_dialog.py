"""Instructions for whoever may create API accounts: the sheet as its reader sees it, and the way there and back."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPageSize, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.adapters.small_age import age_file
from tests.core.owner.drafts import EVIL, PAGE, read_draft, with_label
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.files.file_dialogs import answer_file_dialog
from tests.ui.owner.sheets import A4, LETTER, pdf_pages, read_pdf
from tests.ui.walking import button, page_of, paste_address, press_now, save_by
from tests.what_lacks import needs
from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.app import build_window
from wizard.core.check.scopes import Profile
from wizard.core.credential.secret import Secret
from wizard.core.credential.token_value import Credential
from wizard.core.export.formats.json_file import JSON
from wizard.core.export.render import Export
from wizard.core.failures import FailureKind
from wizard.core.owner.blocks import Instructions, Row
from wizard.core.owner.instructions import owner_instructions
from wizard.core.setup.event_log import EventKind
from wizard.practice import PRACTICE_ADDRESS
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.look.switch import Look, palette_of
from wizard.ui.owner.instructions_document import Group, page_size, paginate, pdf_of
from wizard.ui.owner.owner_dialog import OwnerDialog
from wizard.ui.owner.page_items import ROW_HEIGHT, RowItem, RowsHead
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import Part
from wizard.ui.shell.window import SetupWizard
from wizard.ui.steps import Step

needs_poppler = needs("pdftotext")
PAGES = 3


def make_instructions(profile: Profile, *, practice: bool = False) -> Instructions:
    return owner_instructions(profile, "g5cd38", "APPSe AI", certain=True, practice=practice)


def to_account_page(window: SetupWizard) -> AccountPage:
    paste_address(window)
    window.next()
    return page_of(window, AccountPage)


def ask_owner(window: SetupWizard) -> OwnerDialog:
    button(to_account_page(window), "Someone else does this").click()
    dialog = window.findChild(OwnerDialog)
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def wait_for(qtbot: QtBot, dialog: OwnerDialog, title: str) -> None:
    qtbot.waitUntil(lambda: dialog.notice.title == title, timeout=20_000)


def events(window: SetupWizard) -> list[EventKind]:
    return [event.kind for event in window.session.log.events]


# -- the sheet -----------------------------------------------------------------------------------------------------------


@needs_poppler
@pytest.mark.parametrize("paper", [A4, LETTER])
def test_the_sheet_has_every_row_with_its_buttons_in_order(
    profile: Profile, tmp_path: Path, paper: QPageSize.PageSizeId
) -> None:
    instructions = make_instructions(profile)
    pages = pdf_pages(instructions, tmp_path, paper)
    assert len(pages) == PAGES
    text = " ".join(pages)
    assert PAGE in text
    place = 0
    for row in instructions.rows:
        place = text.index(f"{row.label} {' '.join(row.options)}", place)
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
    assert "PRACTICE" not in text


@needs_poppler
@pytest.mark.parametrize("paper", [A4, LETTER])
def test_a_sheet_of_practice_says_so_on_every_page(
    profile: Profile, tmp_path: Path, paper: QPageSize.PageSizeId
) -> None:
    pages = pdf_pages(make_instructions(profile, practice=True), tmp_path, paper)
    assert len(pages) == PAGES
    assert all("PRACTICE: none of this is about a real store." in page for page in pages)


@needs_poppler
@pytest.mark.parametrize("label", [one for one in EVIL if one.isascii()])
def test_an_odd_name_stands_on_the_sheet_as_it_is(profile: Profile, tmp_path: Path, label: str) -> None:
    pages = pdf_pages(make_instructions(with_label(profile, label)), tmp_path)
    text = "".join(pages).replace(" ", "")  # where words end is a guess of pdftotext
    assert f"{label} None read-only modify".replace(" ", "") in text


def test_a_sheet_holds_its_fonts_title_and_a_link_to_the_page(profile: Profile) -> None:
    data = pdf_of(make_instructions(profile), A4)
    assert data.startswith(b"%PDF-")
    assert b"FontFile" in data
    assert f"/URI ({PAGE})".encode() in data
    assert "BigCommerce Connect".encode("utf-16-be") in data
    assert "Create an API account for APPSe AI".encode("utf-16-be") in data


@needs_poppler
def test_paper_is_light_in_a_dark_theme_too(profile: Profile, qapp: QApplication, tmp_path: Path) -> None:
    def seen() -> bytes:
        path = tmp_path / "sheet.pdf"
        path.write_bytes(pdf_of(make_instructions(profile, practice=True), A4))
        return subprocess.run(["pdftoppm", "-r", "36", str(path)], capture_output=True, check=True).stdout

    light, before = seen(), QPalette(qapp.palette())
    try:
        qapp.setPalette(palette_of(Look.DARK))
        dark = seen()
    finally:
        qapp.setPalette(before)
    assert light == dark
    assert light.count(b"\xff\xff\xff") > len(light) / 5, "most of it is white paper"


@pytest.mark.parametrize(("country", "size"), [("en_US", "Letter"), ("de_DE", "A4"), ("en_GB", "A4")])
def test_paper_is_that_of_the_country(country: str, size: str) -> None:
    assert QPageSize.name(page_size(QLocale(country))).startswith(size)


# -- pages ---------------------------------------------------------------------------------------------------------------


class Brick:
    def __init__(self, height: float) -> None:
        self.height = height

    def paint(self, painter: object, left: float, top: float) -> None:
        raise AssertionError("nothing is painted here")


def heights(pages: list[list[object]]) -> list[list[float]]:
    return [[getattr(item, "height") for item in page] for page in pages]  # noqa: B009 - bricks and rows alike


def test_a_group_that_does_not_fit_any_more_goes_on_the_next_page_whole() -> None:
    pages = paginate([Group([Brick(60)]), Group([Brick(30), Brick(20)]), Group([Brick(50)])], 100)
    assert heights([list(page) for page in pages]) == [[60], [30, 20, 50]]


def test_a_group_larger_than_a_page_is_cut_between_rows_and_its_head_is_repeated() -> None:
    row = Row("Orders", ("None", "modify"), "modify", to_change=True)
    head = RowsHead(("a", "b", "c"), 4000)
    rows = [RowItem(row, 4000) for _ in range(60)]
    room = head.height + 20.5 * rows[0].height
    pages = paginate([Group([Brick(1)]), Group([head, *rows], head)], room)
    assert [len(page) for page in pages] == [1 + 1 + 20, 1 + 20, 1 + 20]
    assert all(page[0] is head for page in pages[1:])
    assert all(sum(item.height for item in page) <= room for page in pages)


@needs_poppler
def test_a_very_long_list_goes_on_with_its_head(profile: Profile, tmp_path: Path) -> None:
    scopes = tuple(replace(scope, label=f"Row {number}") for number, scope in enumerate(profile.scopes * 3))
    pages = pdf_pages(make_instructions(replace(profile, scopes=scopes)), tmp_path)
    assert sum("Row in BigCommerce" in page for page in pages) >= 3
    text = " ".join(pages)
    assert all(f"Row {number} " in text for number in range(len(scopes)))


def test_a_long_label_is_broken_before_the_buttons() -> None:
    row = Row("A long name of a row " * 6, ("None", "modify"), "None", to_change=False)
    assert RowItem(row, 4000).height > ROW_HEIGHT == RowItem(replace(row, label="Orders"), 4000).height


# -- the window ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def real(make_wizard: MakeWizard) -> SetupWizard:
    """A wizard that writes and reads real files."""
    return make_wizard(files=SecretFileWriter(), reader=FileCredentialsReader())


@needs_poppler
def test_the_sheet_is_saved_where_the_merchant_says(real: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ask_owner(real)
    assert save_by(dialog, "Save as PDF", tmp_path / "x.pdf") == "bigcommerce-g5cd38-for-the-owner.pdf"
    wait_for(qtbot, dialog, "Saved as x.pdf")
    assert PAGE in " ".join(read_pdf(tmp_path / "x.pdf"))
    assert EventKind.OWNER_ASKED in events(real)
    dialog.close()


@needs_poppler
def test_in_practice_file_name_and_sheet_say_so(qtbot: QtBot, tmp_path: Path) -> None:
    window = build_window(practice=True)
    window.show()
    paste_address(window, PRACTICE_ADDRESS)
    window.next()
    button(page_of(window, AccountPage), "Someone else does this").click()
    dialog = window.findChild(OwnerDialog)
    assert dialog is not None
    assert save_by(dialog, "Save as PDF", tmp_path / "x.pdf").startswith("PRACTICE-bigcommerce-")
    wait_for(qtbot, dialog, "Saved as PRACTICE-x.pdf")
    assert all("PRACTICE" in page for page in read_pdf(tmp_path / "PRACTICE-x.pdf"))
    assert dialog.preview.toPlainText().startswith("PRACTICE")
    dialog.close()
    window.leaving.agree()


def test_text_copy_and_preview_say_the_same(real: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ask_owner(real)
    assert save_by(dialog, "Save as text", tmp_path / "x.txt") == "bigcommerce-g5cd38-for-the-owner.txt"
    wait_for(qtbot, dialog, "Saved as x.txt")
    text = (tmp_path / "x.txt").read_text(encoding="utf-8")
    button(dialog, "Copy the instructions").click()
    assert QGuiApplication.clipboard().text() == text
    seen = dialog.preview.toPlainText()
    for row in dialog.instructions.rows:
        assert f"{row.label}: {'choose' if row.to_change else 'leave on'} {row.wanted}" in seen
        assert f"{row.label}: {'choose' if row.to_change else 'leave on'} {row.wanted}" in text
    assert PAGE in seen
    assert events(real).count(EventKind.OWNER_ASKED) == 2
    dialog.close()


def test_a_draft_is_opened_in_the_mail_program(wizard: SetupWizard, outside: Outside) -> None:
    dialog = ask_owner(wizard)
    button(dialog, "Email the instructions").click()
    (address,) = outside.opened
    assert "g5cd38" in read_draft(address)[1]
    assert QUrl(address).toEncoded().toStdString() == address, "Qt hands it on as it is"
    assert "attach" in dialog.notice.accessibleName()
    assert EventKind.OWNER_ASKED in events(wizard)
    dialog.close()


def test_without_a_mail_program_the_e_mail_can_be_copied(wizard: SetupWizard, outside: Outside) -> None:
    outside.opens = False
    dialog = ask_owner(wizard)
    button(dialog, "Email the instructions").click()
    assert dialog.notice.title == "Your email app didn’t open"
    assert EventKind.OWNER_ASKED not in events(wizard)
    button(dialog, "Copy email").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("BigCommerce: an API account for APPSe AI\n\nHello,")
    assert "- Metafields Access: full" in copied
    dialog.close()


def test_where_no_mail_shows_up_the_e_mail_can_be_copied(wizard: SetupWizard) -> None:
    """The system took the address, as it does where a mail program is set up that does not start."""
    dialog = ask_owner(wizard)
    button(dialog, "Email the instructions").click()
    assert "should open" in dialog.notice.title
    assert "No draft?" in dialog.notice.accessibleName()
    button(dialog, "Copy email").click()
    assert QGuiApplication.clipboard().text().startswith("BigCommerce: an API account for APPSe AI\n\nHello,")
    dialog.close()


def test_the_button_to_copy_the_e_mail_goes_when_it_is_not_needed(
    real: SetupWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ask_owner(real)
    button(dialog, "Email the instructions").click()
    copy = button(dialog, "Copy email")
    dialog.saver.save(tmp_path / "sheet.txt", "text")
    qtbot.waitUntil(lambda: dialog.notice.title == "Saved as sheet.txt")
    assert not copy.isVisible()
    dialog.close()


@pytest.mark.parametrize("words", ["Save as PDF", "Save as text"])
def test_a_file_that_cannot_be_written_is_said_with_step_and_code(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path, words: str
) -> None:
    outside.files.problem = FailureKind.WRITE_NO_SPACE
    dialog = ask_owner(wizard)
    save_by(dialog, words, tmp_path / "x")
    qtbot.waitUntil(lambda: dialog.notice.code == "E-02")
    assert dialog.notice.code_words == "Step 2, code E-02"
    assert EventKind.OWNER_ASKED not in events(wizard)
    assert wizard.session.log.events[-1].code == "E-02"
    outside.files.problem = None
    save_by(dialog, words, tmp_path / "x")
    wait_for(qtbot, dialog, "Saved as x")
    dialog.close()


def test_everything_is_reached_by_keyboard_and_escape_closes(wizard: SetupWizard, qtbot: QtBot) -> None:
    dialog = ask_owner(wizard)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.preview.hasFocus()
    seen: list[str] = []
    while len(seen) < 10 and (not seen or seen[-1] != "Instructions for the owner"):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        focused = dialog.focusWidget()
        name = focused.accessibleName() or (focused.text() if isinstance(focused, QPushButton) else "")
        seen.append(name.replace("&", ""))
    assert seen == [
        "Email the instructions",
        "Save as PDF…",
        "Save as text…",
        "Copy the instructions",
        "Close",
        "Instructions for the owner",
    ]
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert wizard.isVisible()


# -- no secret -----------------------------------------------------------------------------------------------------------


@needs_poppler
def test_neither_token_nor_what_was_typed_gets_into_any_form(
    real: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    session = real.session
    paste_address(real)
    session.set_token(Secret(TOKEN))
    session.old_token = Secret(TOKEN)
    session.given_name = f"</b>{{store}} {TOKEN}"
    dialog = ask_owner(real)
    save_by(dialog, "Save as PDF", tmp_path / "x.pdf")
    wait_for(qtbot, dialog, "Saved as x.pdf")
    save_by(dialog, "Save as text", tmp_path / "x.txt")
    wait_for(qtbot, dialog, "Saved as x.txt")
    button(dialog, "Email the instructions").click()
    button(dialog, "Copy the instructions").click()
    shown = {
        "pdf": " ".join(read_pdf(tmp_path / "x.pdf")),
        "text": (tmp_path / "x.txt").read_text(encoding="utf-8"),
        "e-mail": read_draft(outside.opened[-1])[1],
        "clipboard": QGuiApplication.clipboard().text(),
        "preview": dialog.preview.toPlainText(),
    }
    for where, text in shown.items():
        assert "g5cd38" in text, where
        assert TOKEN not in text.replace(" ", ""), where
        assert "</b>" not in text, where
    dialog.close()


# -- the way back --------------------------------------------------------------------------------------------------------


def choose_owners_file(window: SetupWizard) -> QFileDialog:
    """Close the instructions, and press the button that they name."""
    ask_owner(window).close()
    assert window.primary.text().replace("&", "") == "I got the file from the owner"
    press_now(window)
    found = window.currentPage().findChild(QFileDialog)
    assert found is not None
    assert found.isVisible()
    return found


@pytest.mark.parametrize("protected", [False, True])
def test_the_file_of_the_owner_is_taken_and_tested(
    real: SetupWizard, qtbot: QtBot, tmp_path: Path, protected: bool
) -> None:
    chooser = choose_owners_file(real)
    page = page_of(real, AccountPage)
    assert chooser.windowTitle() == "Choose the file with the token", "BigCommerce's, or the owner's protected one"
    path = tmp_path / ("from-the-owner.age" if protected else "BigCommerceAPI-credentials-1.txt")
    if protected:
        made = Export(Credential("g5cd38", Secret(TOKEN)), "BigCommerce g5cd38", datetime.now().astimezone())
        path.write_bytes(age_file(made.render(JSON), "one two three"))
    else:
        path.write_text(
            f"ACCESS TOKEN: {TOKEN}\nAPI PATH: https://api.bigcommerce.com/stores/g5cd38/v3/\n", encoding="utf-8"
        )
    answer_file_dialog(page, path)
    if protected:
        asked = page.findChild(PassphraseDialog)
        assert asked is not None
        asked.first.setText("one two three")
        asked.go.click()
    qtbot.waitUntil(lambda: real.currentId() == Step.TEST, timeout=30_000)
    assert real.session.token == Secret(TOKEN)


def test_without_a_file_the_step_waits_all_the_same(wizard: SetupWizard) -> None:
    choose_owners_file(wizard).reject()
    page = page_of(wizard, AccountPage)
    assert wizard.currentPage() is page
    assert page.part is Part.OWNER
    assert page.notice.title == ""


def test_who_cannot_see_the_page_is_led_to_the_same_button(wizard: SetupWizard) -> None:
    page = to_account_page(wizard)
    button(page, "I can’t see that page").click()
    press_now(wizard)
    dialog = wizard.findChild(OwnerDialog)
    assert dialog is not None
    assert "I got the file from the owner" in text_of(dialog)
    dialog.close()
    assert wizard.primary.text().replace("&", "") == "I got the file from the owner"


def text_of(dialog: OwnerDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))
