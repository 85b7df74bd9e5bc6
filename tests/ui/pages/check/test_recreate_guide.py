"""Starting over with a new account, and the deep check: in the window."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, NO_SCOPE, OK, ScriptedHttp
from tests.ui.conftest import TOKEN, Outside
from tests.ui.pages.test_later_pages import AS_WANTED, PRODUCTS, question_of
from tests.ui.walking import button, page_of, to_test_page
from wizard.core.check.wire import Answer
from wizard.core.credential.secret import Secret
from wizard.ui.pages.account.checklist_model import MISSING_ROLE
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SetupWizard

NEW_TOKEN = TOKEN[::-1]
REFUSED_BODY = Answer(422, JSON, b'{"status":422}')
WRITES = dict.fromkeys(("v3/catalog/products", "v2/orders", "v3/payments/access_tokens"), REFUSED_BODY)


def shown(page: TestPage, words: str) -> bool:
    return any(one.isVisible() and words in one.text() for one in page.findChildren(QPushButton))


def start_over(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> AccountPage:
    outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    wizard.session.ticked |= {"products", "orders"}
    page = to_test_page(wizard, qtbot)
    button(page, "Create a new account").click()
    return page_of(wizard, AccountPage)


def test_the_coach_leads_back_with_the_missing_rows_marked(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    page = start_over(wizard, outside, qtbot)
    assert wizard.currentId() == AccountPage.step
    assert "Products (modify)" in page.notice.accessibleName()
    model = page.checklist.model()
    marked = [index.data() for row in range(model.rowCount()) if (index := model.index(row, 0)).data(MISSING_ROLE)]
    assert marked == ["Products"]
    assert wizard.session.ticked == {"orders"}
    assert button(page, "APPSe AI 2").isVisible()


def test_the_old_token_is_not_tested_again_and_the_new_one_is(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    start_over(wizard, outside, qtbot)
    wizard.next()
    page = page_of(wizard, TokenPage)
    assert page.token.secret() == Secret(TOKEN), "what was typed stays"
    wizard.next()
    assert (wizard.currentId(), page.notice.code) == (TokenPage.step, "V-09")
    outside.http = ScriptedHttp(AS_WANTED)
    page.fill(NEW_TOKEN)
    wizard.next()
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
    assert not page_of(wizard, TestPage).coach.isVisible()
    wizard.next()
    assert wizard.currentId() == HandoverPage.step
    assert wizard.session.token == Secret(NEW_TOKEN)
    assert "delete the old API account" in page_of(wizard, HandoverPage).old_account_words


def test_a_good_account_says_nothing_of_an_old_one(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    page = to_test_page(wizard, qtbot)
    assert not page.coach.isVisible()
    wizard.next()
    assert page_of(wizard, HandoverPage).old_account_words == ""


def test_what_appse_ai_will_see_stands_on_its_own_line(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    page = to_test_page(wizard, qtbot)
    assert page.appse_ai_words.endswith("(GET /v3/customers?limit=1), and is allowed: 200.")
    outside.http = ScriptedHttp(AS_WANTED | {"v3/customers?limit=1": NO_SCOPE})
    page.start()
    qtbot.waitUntil(lambda: not page.busy)
    assert page.appse_ai_words.endswith("and is refused: 403.")


def answer_the_question(wizard: SetupWizard, words: str) -> QMessageBox:
    question = question_of(wizard)
    assert question is not None
    button(question, words).click()
    return question


def test_the_deep_check_is_explained_first_and_holds_for_one_run(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    http = ScriptedHttp(AS_WANTED | WRITES)
    outside.http = http
    page = to_test_page(wizard, qtbot)
    button(page, "Prove writing").click()
    question = answer_the_question(wizard, "Leave it")
    assert "not documented" in question.informativeText()
    assert not set(WRITES) & set(http.asked)
    button(page, "Prove writing").click()
    answer_the_question(wizard, "Send the three")
    qtbot.waitUntil(lambda: not page.busy)
    assert [path for path in http.asked if path in WRITES] == list(WRITES)
    assert (
        page.headline.title == "Ready. Of 11 rows to set: 10 rows proven as far as this test can, 1 cannot be proven."
    )
    assert "of which 3 tried to write" in page.status_words
    button(page, "Test again").click()
    qtbot.waitUntil(lambda: not page.busy)
    assert len([path for path in http.asked if path in WRITES]) == 3


def test_an_accepted_write_is_said_with_what_to_remove(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED | WRITES | {"v3/catalog/products": Answer(200, JSON, b'{"data":{"id":7}}')})
    page = to_test_page(wizard, qtbot)
    button(page, "Prove writing").click()
    answer_the_question(wizard, "Send the three")
    qtbot.waitUntil(lambda: not page.busy)
    assert page.headline.code == "T-21"
    assert "a product (number 7)" in page.headline.accessibleName()
    assert not page.coach.isVisible()


def test_without_an_open_store_there_is_no_deep_check(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(other=Answer(401, JSON, b"{}"))
    page = to_test_page(wizard, qtbot)
    assert not shown(page, "Prove writing")
    outside.http = ScriptedHttp(AS_WANTED, other=OK)
    page.start()
    qtbot.waitUntil(lambda: not page.busy)
    assert shown(page, "Prove writing")


def test_the_missing_row_is_seen_with_what_is_said_about_it(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    wizard.resize(940, 590)  # not all of the page is seen at once
    page = to_test_page(wizard, qtbot)
    table, headline = page.table, page.headline
    assert table.currentIndex().data() == "Products"

    def both_are_seen() -> bool:
        row, seen = table.visualRect(table.currentIndex()), table.viewport().visibleRegion().boundingRect()
        return seen.contains(row) and headline.visibleRegion().boundingRect() == headline.rect()

    qtbot.waitUntil(both_are_seen)
    assert table.verticalScrollBar().value() > 0
    outside.http = ScriptedHttp(AS_WANTED)
    page.start()
    assert table.verticalScrollBar().value() == 0
    qtbot.waitUntil(lambda: not page.busy)
    assert table.selectionModel().selectedRows() == []
    assert table.verticalScrollBar().value() == 0


def test_what_goes_on_in_a_second_line_stands_below_its_words_not_below_the_number(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    page = to_test_page(wizard, qtbot)
    labels = [label for label in page.coach.findChildren(QLabel) if label.isVisible()]
    numbers = [label for label in labels if label.text() in {"1.", "2.", "3.", "4."}]
    words = [label for label in labels if label.wordWrap()]
    assert len(numbers) == len(words) == 4
    assert min(one.x() for one in words) > max(one.geometry().right() for one in numbers)
    assert [one.y() for one in words] == [one.y() for one in numbers]
