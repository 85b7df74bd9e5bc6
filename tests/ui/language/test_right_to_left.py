"""A language that is read from the right: the window is mirrored, and what runs from the left keeps its order."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.core.fakes import NO_SCOPE, ScriptedHttp
from tests.ui.conftest import MakeWizard, Outside
from tests.ui.language.made_languages import BEGIN, END
from tests.ui.owner.sheets import pdf_pages
from tests.ui.pages.scripted import AS_WANTED, PRODUCTS
from tests.ui.places import settled
from tests.ui.support.supporting import menu_of, opened, report_of
from tests.ui.walking import button, page_of, paste_address, to_all_rows, to_handover_page, to_test_page
from tests.what_lacks import needs
from wizard.core.check.scopes import Profile
from wizard.core.owner.instructions import owner_instructions
from wizard.ui.language.button import LanguageButton
from wizard.ui.language.languages import use_language
from wizard.ui.language.menu import LanguageMenu
from wizard.ui.look.bidi import isolated, without_marks
from wizard.ui.owner.owner_dialog import OwnerDialog
from wizard.ui.owner.paper import begin_at
from wizard.ui.owner.preview import Preview
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SetupWizard
from wizard.ui.support.about_window import OWN_NOTICE, QT_NOTICE, AboutWindow
from wizard.ui.widgets.flow_row import FlowRow

pytestmark = [
    pytest.mark.usefixtures("good_store", "made_languages"),
    pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True),
]
ODD_ADDRESS = "https://store-5gcd38.mybigcommerce.com/manage"
"""Of a store whose hash begins with a digit: in an Arabic sentence it would be torn apart."""


def left_of(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, widget.rect().topLeft()).x()


def test_the_window_is_mirrored_and_comes_back(wizard: SetupWizard, qtbot: QtBot) -> None:
    page, steps = page_of(wizard, StorePage), wizard.rail
    assert left_of(steps, wizard) < left_of(page, wizard)
    assert "border-right" in wizard.styleSheet()
    wizard.speak("ar")
    qtbot.waitUntil(lambda: left_of(steps, wizard) > left_of(page, wizard))
    assert "border-left" in wizard.styleSheet()
    wizard.speak("en")
    qtbot.waitUntil(lambda: left_of(steps, wizard) < left_of(page, wizard))


def test_what_is_compared_with_bigcommerce_or_copied_is_not_mirrored(wizard: SetupWizard, qtbot: QtBot) -> None:
    wizard.speak("ar")
    all_rows = to_all_rows(wizard).list
    wizard.walk.next()
    fields = [page_of(wizard, StorePage).address, all_rows, page_of(wizard, TokenPage).token.field]
    assert {field.layoutDirection() for field in fields} == {Qt.LayoutDirection.LeftToRight}
    assert wizard.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_menus_stand_over_their_buttons_at_the_side_where_words_begin(wizard: SetupWizard, qtbot: QtBot) -> None:
    wizard.resize(780, 500)  # the whole window is on the screen, and the list of steps still in the window
    wizard.move(0, 0)
    help_button = wizard.foot.help
    wizard.speak("ar")
    qtbot.waitUntil(lambda: left_of(help_button, wizard) > wizard.width() / 2)
    menu = menu_of(wizard)
    assert right_on_screen(menu) == right_on_screen(help_button)
    menu.close()
    language_button = wizard.findChild(LanguageButton)
    assert language_button is not None
    language_button.click()
    languages = QApplication.activePopupWidget()
    assert isinstance(languages, LanguageMenu)
    assert right_on_screen(languages) == right_on_screen(language_button)
    languages.close()


def right_on_screen(widget: QWidget) -> int:
    return widget.mapToGlobal(widget.rect().topRight()).x()


def test_the_example_of_an_address_stays_in_one_piece(wizard: SetupWizard) -> None:
    field = page_of(wizard, StorePage).address
    example = field.placeholderText()
    wizard.speak("ar")
    assert field.placeholderText() == isolated(example) != example
    wizard.speak("en")
    assert field.placeholderText() == example


@pytest.mark.parametrize("notice", [OWN_NOTICE, QT_NOTICE])
def test_notices_of_copyright_stay_in_one_piece(wizard: SetupWizard, notice: str) -> None:
    wizard.speak("ar")
    with opened(wizard, "About", AboutWindow) as about:
        assert isolated(notice) in _shown_words(about)


def test_the_name_of_a_row_stands_over_its_buttons(wizard: SetupWizard, qtbot: QtBot) -> None:
    """It would stand at the other side if the painter went by the window's direction."""
    rows = to_all_rows(wizard).list.viewport()
    before = rows.grab().toImage()
    wizard.speak("ar")
    qtbot.waitUntil(lambda: settled(wizard))
    both = before.size().boundedTo(rows.size())  # other words around it may leave it more or less room
    left_half = (0, 0, both.width() // 2, both.height())
    qtbot.waitUntil(lambda: rows.grab().toImage().copy(*left_half) == before.copy(*left_half))


def test_a_hash_stays_in_one_piece_in_sentences(wizard: SetupWizard) -> None:
    wizard.speak("ar")
    page = paste_address(wizard, f"{ODD_ADDRESS} https://store-other77.mybigcommerce.com/")
    said = "\n".join(one.text() for one in page.findChildren(QAbstractButton) if one.isVisible())
    assert isolated("5gcd38") in said
    assert "5gcd38" in without_marks(said)


def _shown_words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_missing_rows_keep_their_names(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    wizard.speak("ar")
    page = to_test_page(wizard, qtbot)
    assert page.outcome.rows.texts() == ["Products: modify"]


def test_a_row_keeps_its_margin_where_one_begins_to_read(qtbot: QtBot) -> None:
    host, row, first = QWidget(), FlowRow(), QLabel("first")
    qtbot.addWidget(host)
    row.setContentsMargins(30, 0, 0, 0)
    host.setLayout(row)
    row.add(first)
    host.resize(300, 40)
    host.show()
    assert first.geometry().left() == 30
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: first.geometry().right() + 1 == 300 - 30)


def test_page_and_foot_end_at_the_same_place(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = paste_address(wizard)
    for language in ("en", "ar"):
        wizard.speak(language)
        qtbot.waitUntil(lambda: settled(wizard))
        primary, field = wizard.primary, page.address
        if language == "en":
            assert left_of(primary, page) + primary.width() == left_of(field, page) + field.width()
        else:
            assert left_of(primary, page) == left_of(field, page)


def test_the_report_begins_at_the_beginning_of_its_lines(wizard: SetupWizard, qtbot: QtBot) -> None:
    wizard.speak("ar")
    with report_of(wizard) as report:
        (preview,) = [one for one in report.findChildren(QPlainTextEdit) if one.isVisible()]
        assert preview.horizontalScrollBar().value() == 0
        assert preview.cursorRect().left() < preview.viewport().width() / 4


def test_copied_sentences_hold_no_marks(wizard: SetupWizard, qtbot: QtBot) -> None:
    wizard.speak("ar")
    page = paste_address(wizard, "https://www.example.com")
    label = next(one for one in page.findChildren(QLabel) if "S-05" in one.text() and one.isVisible())
    marked = label.text()
    label.setSelection(0, len(marked))
    label.setFocus()
    QTest.keySequence(label, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == without_marks(marked)


def test_nothing_marked_leaves_by_a_button(wizard: SetupWizard, qtbot: QtBot) -> None:
    wizard.speak("ar")
    page = to_handover_page(wizard, qtbot)
    for name in ("Connection name", "Store Hash"):
        (copy,) = [one.button for one in page.cards.copy.rows.values() if name in one.button.accessibleName()]
        assert isolated(name) in copy.accessibleName()
        copy.click()
        copied = QGuiApplication.clipboard().text()
        assert copied == without_marks(copied) != ""


def test_the_report_stays_english_whatever_the_window_speaks(wizard: SetupWizard, qtbot: QtBot) -> None:
    to_test_page(wizard, qtbot)
    wizard.speak("ar")
    with report_of(wizard) as report:
        (text,) = [one.toPlainText() for one in report.findChildren(QPlainTextEdit) if one.isVisible()]
        assert report.windowTitle().startswith(BEGIN)
    assert BEGIN not in text
    assert text == without_marks(text)
    assert "Program and system" in text


# -- the instructions for the owner ------------------------------------------------------------------------------------


def test_the_sheet_begins_at_the_other_side() -> None:
    assert begin_at(10, 100, 5, 20) == 15
    use_language("ar")
    assert begin_at(10, 100, 5, 20) == 85


def test_the_preview_hangs_its_numbers_at_the_right(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    window = make_wizard()
    paste_address(window, ODD_ADDRESS)
    window.next()
    window.speak("ar")
    button(page_of(window, AccountPage), "Someone else").click()
    dialog = window.findChild(OwnerDialog)
    assert dialog is not None
    preview = dialog.findChild(Preview)
    assert preview is not None
    block = preview.document().findBlock(preview.toPlainText().index("1.  "))
    assert (block.blockFormat().leftMargin(), block.blockFormat().rightMargin() > 0) == (0, True)
    assert block.text().startswith(f"1.  {BEGIN}")
    address = preview.document().findBlock(preview.toPlainText().index("https://"))
    assert address.textDirection() == Qt.LayoutDirection.LeftToRight
    assert "←  " in preview.toPlainText()
    dialog.reject()


@needs("pdftotext")
@pytest.mark.parametrize("code", ["ja", "ar", "de"])
def test_the_sheet_is_written_in_each_language(profile: Profile, tmp_path: Path, code: str) -> None:
    use_language(code)
    told = owner_instructions(profile, "5gcd38", "APPSe AI", certain=True, practice=False)
    first, *others = pdf_pages(told, tmp_path)
    assert "Settings" in first
    assert "store-5gcd38.mybigcommerce.com" in first
    assert others
    assert all(END in page for page in (first, *others))
