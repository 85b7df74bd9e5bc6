"""Starting over with a new account, and the check of writing: in the window."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, NO_SCOPE, OK, ScriptedHttp
from tests.ui.conftest import TOKEN, Outside
from tests.ui.pages.scripted import AS_WANTED, PRODUCTS, question_of
from tests.ui.walking import button, page_of, to_account_part, to_test_page
from wizard.core.check.wire import Response
from wizard.core.credential.secret import Secret
from wizard.ui.pages.account.checklist_model import MISSING_ROLE
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import Part
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SMALLEST_SIZE, SetupWizard
from wizard.ui.widgets.page_scroll import PageScroll

NEW_TOKEN = TOKEN[::-1]
REFUSED_BODY = Response(422, JSON, b'{"status":422}')
WRITES = dict.fromkeys(("v3/catalog/products", "v2/orders", "v3/payments/access_tokens"), REFUSED_BODY)
CUSTOMERS = "v3/customers?limit=1"


def shown(page: TestPage, words: str) -> bool:
    return any(one.isVisible() and words in one.text().replace("&", "") for one in page.findChildren(QPushButton))


def start_over(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> AccountPage:
    outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    wizard.session.ticked |= {"products", "orders"}
    page = to_test_page(wizard, qtbot)
    assert wizard.primary.text().replace("&", "") == "Create a new account"
    qtbot.waitUntil(lambda: wizard.rendering.takes_press)
    wizard.primary.click()
    assert not page.busy
    return page_of(wizard, AccountPage)


def test_the_primary_goes_back_with_the_missing_rows_marked(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    start_over(wizard, outside, qtbot)
    assert wizard.currentId() == AccountPage.step
    assert wizard.session.missing == {"products"}
    assert wizard.session.ticked == set(), "a new account has no row set"
    assert wizard.session.account_name == "APPSe AI 2"


def test_a_scrolled_page_begins_at_its_top_again_with_the_missing_rows_in_view(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    """Whoever left step 2 at its lower end must not have to look for what was missing."""
    wizard.resize(SMALLEST_SIZE)
    page = to_account_part(wizard, Part.ROWS)
    page.content.rows.show_all(True)
    (scroll,) = [one for one in wizard.findChildren(PageScroll) if one.isVisible()]
    qtbot.waitUntil(lambda: scroll.upright.maximum() > 0)
    scroll.upright.setValue(scroll.upright.maximum())
    start_over(wizard, outside, qtbot)
    missing = [one for one in page.content.again.findChildren(QLabel) if one.text() in ("Products", "modify")]
    qtbot.waitUntil(lambda: scroll.upright.value() == 0)
    assert len(missing) == 2
    assert all(one.visibleRegion().boundingRect() == one.rect() for one in missing)
    qtbot.waitUntil(lambda: wizard.rendering.takes_press)
    wizard.primary.click()
    assert outside.opened
    page.show_part(Part.ROWS)
    rows = page.content.rows.list
    assert rows.at(0).data(MISSING_ROLE)
    qtbot.waitUntil(lambda: rows.visibleRegion().contains(rows.visualRect(rows.at(0))))


def test_the_old_token_is_not_tested_again_and_the_new_one_is(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    start_over(wizard, outside, qtbot)
    wizard.next()
    page = page_of(wizard, TokenPage)
    assert page.token.secret() == Secret(TOKEN), "what was typed stays"
    assert page.form.found_words == "", "and nobody says that it's the right one"
    wizard.next()
    assert (wizard.currentId(), page.notice.code) == (TokenPage.step, "V-09")
    outside.http = ScriptedHttp(AS_WANTED)
    page.fill(NEW_TOKEN)
    assert page.form.found_words
    wizard.next()
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
    assert page_of(wizard, TestPage).page_state() is PageState.TEST_GOOD
    wizard.next()
    assert wizard.currentId() == HandoverPage.step
    assert wizard.session.token == Secret(NEW_TOKEN)


def test_on_a_first_set_up_nothing_is_said_of_an_old_account(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    page = to_test_page(wizard, qtbot)
    assert "old account" not in page.outcome.words
    assert "webhook" not in page.outcome.words
    wizard.session.old_token = Secret(NEW_TOKEN)
    page.start()
    qtbot.waitUntil(lambda: not page.busy)
    assert "Keep the old account until the new one works in APPSe AI." in page.outcome.words


def test_what_appse_ai_checks_is_said_and_never_as_seen(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    page = to_test_page(wizard, qtbot)
    button(page, "Details").click()
    assert page.details.own_check_words.endswith("The answer here was 200 (GET /v3/customers?limit=1).")
    outside.http = ScriptedHttp(AS_WANTED | {CUSTOMERS: NO_SCOPE})
    page.start()
    qtbot.waitUntil(lambda: not page.busy)
    assert "Without Customers, APPSe AI’s own check will probably fail." in page.outcome.words
    assert page.details.own_check_words.endswith("The answer here was 403 (GET /v3/customers?limit=1).")


def answer_the_question(wizard: SetupWizard, words: str) -> QMessageBox:
    question = question_of(wizard)
    assert question is not None
    button(question, words).click()
    return question


def test_the_check_of_writing_is_explained_first_and_holds_for_one_run(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    http = ScriptedHttp(AS_WANTED | WRITES)
    outside.http = http
    page = to_test_page(wizard, qtbot)
    button(page, "Details").click()
    button(page, "Check write access").click()
    question = answer_the_question(wizard, "Don’t send")
    assert "isn’t documented" in question.informativeText()
    assert not set(WRITES) & set(http.asked)
    button(page, "Check write access").click()
    answer_the_question(wizard, "Send three")
    qtbot.waitUntil(lambda: not page.busy)
    assert [path for path in http.asked if path in WRITES] == list(WRITES)
    rows = len(page.session.profile.to_change)
    assert page.lead().startswith(f"Confirmed as far as possible: {rows - 1} of {rows} permissions. The other 1 depend")
    assert "of which 3 tried to write" in page.details.sent_words
    page.start()
    qtbot.waitUntil(lambda: not page.busy)
    assert len([path for path in http.asked if path in WRITES]) == 3


def test_an_accepted_write_is_said_with_what_to_remove(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED | WRITES | {"v3/catalog/products": Response(200, JSON, b'{"data":{"id":7}}')})
    page = to_test_page(wizard, qtbot)
    button(page, "Details").click()
    button(page, "Check write access").click()
    answer_the_question(wizard, "Send three")
    qtbot.waitUntil(lambda: not page.busy)
    assert page.outcome.code == "Code T-21"
    assert "a product (number 7)" in f"{page.lead()} {page.outcome.words}"


def test_without_an_open_store_there_is_no_check_of_writing(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    outside.http = ScriptedHttp(other=Response(401, JSON, b"{}"))
    page = to_test_page(wizard, qtbot)
    button(page, "Details").click()
    assert not shown(page, "Check write access")
    outside.http = ScriptedHttp(AS_WANTED, other=OK)
    page.start()
    qtbot.waitUntil(lambda: not page.busy)
    assert shown(page, "Check write access")
