from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ADDRESS, TOKEN, Outside
from tests.ui.walking import page_of, paste_address
from wizard.core.advice.lookup import ADVICE
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.shell.states import PageState, StepMark
from wizard.ui.shell.window import SetupWizard
from wizard.ui.steps import Step

FILE = f"ACCESS TOKEN: {TOKEN}\nAPI PATH: https://api.bigcommerce.com/stores/g5cd38/v3/\n".encode()


def test_a_pasted_address_shows_its_hash_and_picks_it_out(wizard: SetupWizard) -> None:
    page = paste_address(wizard, f"\n see {ADDRESS} 😀")
    (selection,) = page.address.extraSelections()
    assert selection.cursor.selectedText() == "g5cd38"
    assert page.part.answer.store_hash == "g5cd38"
    assert page.notice.title == ""
    wizard.next()
    assert wizard.currentId() == AccountPage.step
    assert wizard.session.store_hash == "g5cd38"


def test_a_pasted_address_after_characters_that_qt_counts_twice(wizard: SetupWizard) -> None:
    page = paste_address(wizard, f"😀😀 {ADDRESS}")
    (selection,) = page.address.extraSelections()
    assert selection.cursor.selectedText() == "g5cd38"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("https://login.bigcommerce.com/login", "S-03"),
        ("me@example.com", "S-02"),
        ("https://my-nice-shop.mybigcommerce.com/", "S-04"),
        ("https://www.example.com", "S-05"),
        (TOKEN, "S-11"),
    ],
)
def test_a_wrong_paste_is_named_at_once_and_stays(wizard: SetupWizard, text: str, code: str) -> None:
    page = paste_address(wizard, text)
    assert page.part.problem.code == code
    wizard.next()
    assert wizard.currentId() == StorePage.step
    assert page.address.toPlainText() == text


def test_typing_is_met_with_good_news_only(wizard: SetupWizard) -> None:
    page = page_of(wizard, StorePage)
    for character in "https://login.bigcommerce.com":
        QTest.keyClicks(page.address, character)
        assert page.part.problem.code == ""


def test_with_an_empty_field_the_primary_opens_bigcommerce(wizard: SetupWizard, outside: Outside) -> None:
    page = page_of(wizard, StorePage)
    page.act("open")
    assert outside.opened == ["https://login.bigcommerce.com/deep-links/manage"]
    assert page.page_state() is PageState.STORE_OPENED
    wizard.next()
    assert (wizard.currentId(), page.part.problem.code) == (StorePage.step, "S-01")


def test_what_was_pasted_is_there_after_going_back(wizard: SetupWizard) -> None:
    page = paste_address(wizard)
    wizard.next()
    wizard.back()
    assert page.address.toPlainText() == ADDRESS


def drop(page: StorePage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page.address.insertFromMimeData(data)


def test_the_dropped_file_gives_store_and_token(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    outside.files.content["BigCommerceAPI-credentials-x.txt"] = FILE
    page = page_of(wizard, StorePage)
    drop(page, tmp_path / "BigCommerceAPI-credentials-x.txt")
    qtbot.waitUntil(lambda: page.part.answer.store_hash == "g5cd38")
    assert wizard.session.token == Secret(TOKEN)
    assert TOKEN not in page.address.toPlainText()


def test_a_file_with_store_and_token_goes_straight_to_the_test(
    wizard: SetupWizard, outside: Outside, good_store: None, qtbot: QtBot, tmp_path: Path
) -> None:
    """The list of steps says by what the two between were done."""
    outside.files.content["BigCommerceAPI-credentials-x.txt"] = FILE
    drop(page_of(wizard, StorePage), tmp_path / "BigCommerceAPI-credentials-x.txt")
    qtbot.waitUntil(lambda: wizard.currentId() == TestPage.step)
    qtbot.waitUntil(lambda: page_of(wizard, TestPage).page_state() is PageState.TEST_GOOD, timeout=20_000)
    between = [wizard.rail.steps[step] for step in (Step.ACCOUNT, Step.TOKEN)]
    assert {(step.mark, step.note) for step in between} == {(StepMark.FROM_FILE, "done by the file")}


def test_a_client_secret_is_sent_to_no_step_that_refuses_it(wizard: SetupWizard) -> None:
    """Step 3 takes an access token, so only that is said to belong there."""
    page = paste_address(wizard, "5f" * 32)
    assert page.part.problem.code == "S-11"
    advice = ADVICE[FailureKind.STORE_SECRET_PASTED]
    said = (page.part.problem.accessibleName(), *advice.do)
    sentences = [one for text in said for one in text.split(". ") if "step 3" in one]
    assert len(sentences) == 2
    assert all("access token" in one for one in sentences), sentences


def test_a_dropped_file_that_cannot_be_read_says_so(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = paste_address(wizard)
    drop(page, tmp_path / "gone.txt")
    qtbot.waitUntil(lambda: page.notice.code == "F-02")
    assert page.address.toPlainText() == ADDRESS
    assert page.part.answer.store_hash == "g5cd38"


def test_ten_megabytes_do_not_harm_the_field(wizard: SetupWizard) -> None:
    page = paste_address(wizard, "https://login.bigcommerce.com/ " * 300_000)
    assert page.part.problem.code == "S-03"


def test_two_stores_in_one_text_are_a_question(wizard: SetupWizard) -> None:
    page = paste_address(wizard, "https://store-aaa111.mybigcommerce.com or https://store-bbb222.mybigcommerce.com?")
    assert page.part.problem.code == "S-10"
    rows = [one for one in page.findChildren(QRadioButton) if one.isVisible()]
    assert [row.text() for row in rows] == ["Store aaa111", "Store bbb222"]
    assert wizard.primary.text() == "&Use store aaa111"
    rows[1].click()
    assert wizard.primary.text() == "&Use store bbb222"
    page.act("choose")
    assert page.part.answer.store_hash == "bbb222"
    assert page.part.problem.code == ""
    assert not [one for one in page.findChildren(QRadioButton) if one.isVisible()]
