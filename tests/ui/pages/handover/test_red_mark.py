"""Move 3: green check mark or red exclamation mark, and what follows from each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, NO_SCOPE, ScriptedHttp
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.files.downloading import drop
from tests.ui.pages.scripted import AS_WANTED, PRODUCTS, question_of
from tests.ui.walking import (
    button,
    copy_all,
    page_of,
    press_now,
    save_as,
    to_asking,
    to_copying,
    to_test_page,
    to_token_page,
)
from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.adapters.files.downloads import Downloads
from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.core.check.wire import Response
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError
from wizard.core.links import api_accounts_page
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.hand_over import HandOver
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.choice_tile import ChoiceTile
from wizard.ui.pages.handover.moves import Place
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard
from wizard.ui.support.report_window import ReportWindow

CUSTOMERS = "v3/customers?limit=1"
NEW_TOKEN = "q7z4x9w2k8v5j3h6g1f0d9s8p2m4n6b"
DOWNLOAD = "BigCommerceAPI-credentials-{}.txt"


@pytest.fixture(autouse=True)
def a_good_store(outside: Outside) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    QGuiApplication.clipboard().clear()


@pytest.fixture
def asked(wizard: SetupWizard, qtbot: QtBot) -> HandoverPage:
    """The last page when it asks what APPSe AI shows."""
    return to_asking(wizard, qtbot)


def said(page: HandoverPage) -> str:
    """What the page says, from top to bottom."""
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def red(page: HandoverPage) -> None:
    button(page, "Red exclamation mark").click()


def test_nothing_is_asked_before_the_values_were_copied(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    assert not page.cards.ask.isVisible()
    copy_all(wizard)
    assert not page.cards.ask.isVisible()
    press_now(wizard)
    assert page.heading() == "What does APPSe AI show?"
    assert "BigCommerce g5cd38" in page.lead()


def test_the_question_stays_when_the_clipboard_is_emptied(asked: HandoverPage) -> None:
    asked.copying.guard.clear_now()
    assert asked.page_state() is PageState.HANDOVER_ASK


# -- green -------------------------------------------------------------------------------------------------------------


def test_with_a_green_check_mark_one_is_done(wizard: SetupWizard, asked: HandoverPage) -> None:
    press_now(wizard)
    assert asked.page_state() is PageState.HANDOVER_GREEN_DONE
    assert "You’re done" in said(asked)
    assert "APPSe AI can use BigCommerce g5cd38." in said(asked)
    assert "Tidy up" not in said(asked)
    assert wizard.session.log.events[-1].kind is EventKind.GREEN_TICK
    asked.copying.guard.clear_now()
    press_now(wizard)
    assert not wizard.isVisible(), "APPSe AI has the token: nothing would be lost"


def test_the_window_gets_its_place_back_when_one_is_done(
    wizard: SetupWizard, asked: HandoverPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(asked.dock_wanted) as docked:
        press_now(wizard)
    assert docked.args == [False]


def test_a_green_check_mark_that_is_taken_back_keeps_the_token_safe(wizard: SetupWizard, asked: HandoverPage) -> None:
    press_now(wizard)
    asked.copying.guard.clear_now()
    assert asked.go_back()
    red(asked)
    assert "You’re done" not in said(asked)
    wizard.close()
    question = question_of(wizard)
    assert question is not None
    button(question, "Don’t close").click()


@pytest.fixture
def with_files(make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path) -> HandoverPage:
    """The last page with the file of each of two accounts, and a plain copy."""
    window = make_wizard(reader=FileCredentialsReader(), files=SecretFileWriter())
    to_token_page(window)
    take_download(window, qtbot, tmp_path / DOWNLOAD.format("1"), NEW_TOKEN)
    window.session.start_over(())
    window.walk.back_to(TokenPage.step)
    take_download(window, qtbot, tmp_path / DOWNLOAD.format("2"), TOKEN)
    window.next()
    handover = page_of(window, HandoverPage)
    button(handover, "already open").click()
    save_as(handover, tmp_path / "kept.json")
    qtbot.waitUntil(lambda: handover.notice.title == "Saved as kept.json")
    copy_all(window)
    press_now(window)
    press_now(window)
    return handover


def take_download(window: SetupWizard, qtbot: QtBot, file: Path, token: str) -> None:
    """Drop a file as BigCommerce saves it, and let its token be tested."""
    file.write_text(f"ACCESS TOKEN: {token}\nAPI PATH: https://api.bigcommerce.com/stores/g5cd38/v3/\n", "utf-8")
    page = page_of(window, TokenPage)
    assert drop(window, file)
    qtbot.waitUntil(lambda: not page.busy and page.token.secret() == Secret(token))
    if window.currentId() == TokenPage.step:
        window.next()
    qtbot.waitUntil(lambda: window.session.result is not None and window.session.token == Secret(token))


def test_every_file_of_this_setup_is_in_one_list_and_what_is_chosen_is_deleted(
    with_files: HandoverPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page, window = with_files, with_files.window()
    assert isinstance(window, SetupWizard)
    tidy_up = page.cards.finale.tidy_up
    names = [DOWNLOAD.format("1"), DOWNLOAD.format("2"), "kept.json"]
    assert list(tidy_up.names) == names
    assert window.primary.text() == "&Delete 3 files"
    kept = next(tile for tile in tidy_up.findChildren(ChoiceTile) if tile.name == "kept.json")
    kept.click()
    assert window.primary.text() == "&Delete 2 files"
    press_now(window)
    qtbot.waitUntil(lambda: list(tidy_up.names) == ["kept.json"])
    assert sorted(one.name for one in tmp_path.iterdir()) == ["kept.json"]
    assert "2 files deleted." in said(page)
    assert page.page_state() is PageState.HANDOVER_GREEN_DONE


def test_the_files_can_be_kept(with_files: HandoverPage, tmp_path: Path) -> None:
    button(with_files, "Keep the files").click()
    assert with_files.page_state() is PageState.HANDOVER_GREEN_DONE
    assert len(list(tmp_path.iterdir())) == 3


def test_a_file_that_is_gone_already_is_not_listed(with_files: HandoverPage, tmp_path: Path) -> None:
    (tmp_path / DOWNLOAD.format("1")).unlink()
    with_files.cards.finale.follow()
    assert list(with_files.cards.finale.tidy_up.names) == [DOWNLOAD.format("2"), "kept.json"]


def test_a_file_that_cannot_be_deleted_stays_in_the_list(
    with_files: HandoverPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    delete = Downloads.remove

    def refuse_one(self: Downloads, path: Path) -> None:
        if path.name == DOWNLOAD.format("1"):
            raise SetupError(FailureKind.FILE_NOT_REMOVED, name=path.name, reason="in use")
        delete(self, path)

    monkeypatch.setattr(Downloads, "remove", refuse_one)
    window = with_files.window()
    assert isinstance(window, SetupWizard)
    press_now(window)
    qtbot.waitUntil(lambda: with_files.notice.code == "E-06")
    assert list(with_files.cards.finale.tidy_up.names) == [DOWNLOAD.format("1")]


def test_the_old_account_comes_last_and_is_one_click_away(with_files: HandoverPage, outside: Outside) -> None:
    words = said(with_files)
    assert words.index("Delete these files?") < words.index("Delete “APPSe AI” in BigCommerce.")
    button(with_files, "Open BigCommerce").click()
    assert outside.opened[-1] == api_accounts_page("g5cd38")


def test_nothing_is_said_of_an_old_account_without_one(wizard: SetupWizard, asked: HandoverPage) -> None:
    press_now(wizard)
    assert "in BigCommerce" not in said(asked)


def test_a_green_check_mark_does_not_make_missing_rows_forgotten(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    outside.http = ScriptedHttp({**AS_WANTED, PRODUCTS: NO_SCOPE})
    page = go_on_anyway(wizard, qtbot)
    press_now(wizard)
    assert "Still missing: Products (modify). What needs them won’t work." in said(page)


def go_on_anyway(wizard: SetupWizard, qtbot: QtBot) -> HandoverPage:
    """Go from a test that found something to the question."""
    test = to_test_page(wizard, qtbot)
    button(test, ANYWAY).click()
    page = page_of(wizard, HandoverPage)
    button(page, "already open").click()
    copy_all(wizard)
    press_now(wizard)
    return page


ANYWAY = "Continue anyway"

# -- red ---------------------------------------------------------------------------------------------------------------


def test_with_a_red_mark_one_question_is_asked_at_a_time(wizard: SetupWizard, asked: HandoverPage) -> None:
    red(asked)
    assert wizard.session.log.events[-1].kind is EventKind.RED_MARK
    assert asked.eyebrow() == "Check 1 of 7"
    assert asked.lead() == f"Is API Token exactly {len(TOKEN)} characters, without spaces or line breaks?"
    assert "Clear API Token in APPSe AI" in said(asked)
    assert "could read customers." in said(asked)
    assert "Store Hash" not in said(asked)
    button(asked, "Not this").click()
    assert asked.lead().startswith("Is Store Hash exactly g5cd38")
    assert TOKEN[:4] not in said(asked)


def test_the_button_of_a_question_settles_it(wizard: SetupWizard, asked: HandoverPage) -> None:
    QGuiApplication.clipboard().clear()
    red(asked)
    press_now(wizard)
    assert QGuiApplication.clipboard().text() == TOKEN
    assert wizard.primary.text() == "&Look again"
    press_now(wizard)
    assert asked.page_state() is PageState.HANDOVER_ASK
    red(asked)
    assert asked.lead().startswith("Is Store Hash exactly"), "what was tried is not asked again"


@pytest.mark.parametrize(
    ("answer", "seen", "first", "state"),
    [
        (NO_SCOPE, "was refused customers.", "“Customers” is missing", PageState.HANDOVER_RED_ACCOUNT),
        (
            Response(500, JSON, b"{}"),
            "got an unclear answer for customers.",
            "The test got no clear answer",
            PageState.HANDOVER_RED_TEST_AGAIN,
        ),
    ],
)
def test_what_the_test_here_saw_comes_first(
    wizard: SetupWizard,
    outside: Outside,
    qtbot: QtBot,
    answer: Response,
    seen: str,
    first: str,
    state: PageState,
) -> None:
    outside.http = ScriptedHttp({**AS_WANTED, CUSTOMERS: answer})
    page = go_on_anyway(wizard, qtbot)
    red(page)
    assert seen in said(page)
    assert page.lead().startswith(first)
    assert page.page_state() is state


def test_a_missing_row_leads_to_a_new_account_with_it(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp({**AS_WANTED, CUSTOMERS: NO_SCOPE})
    page = go_on_anyway(wizard, qtbot)
    red(page)
    press_now(wizard)
    assert wizard.currentId() == AccountPage.step
    assert wizard.session.missing == {"customers"}
    assert wizard.session.account_number == 2


def test_testing_again_starts_a_fresh_test(
    wizard: SetupWizard, outside: Outside, asked: HandoverPage, qtbot: QtBot
) -> None:
    red(asked)
    while asked.page_state() is not PageState.HANDOVER_RED_TEST_AGAIN:
        button(asked, "Not this").click()
    before = wizard.session.result
    outside.http = ScriptedHttp({**AS_WANTED, CUSTOMERS: NO_SCOPE})
    press_now(wizard)
    assert wizard.currentId() == TestPage.step
    test = page_of(wizard, TestPage)
    qtbot.waitUntil(lambda: not test.busy)
    assert wizard.session.result not in (None, before)


def test_values_that_were_not_tested_are_to_be_tested(wizard: SetupWizard, asked: HandoverPage) -> None:
    wizard.session.result = None
    red(asked)
    assert asked.lead() == "These values haven’t been tested here."
    assert wizard.primary.text() == "&Test now"


@pytest.mark.parametrize("way", ["none of these", "not this, to the end"])
def test_it_ends_at_the_report(wizard: SetupWizard, asked: HandoverPage, way: str) -> None:
    red(asked)
    if way == "none of these":
        button(asked, "None of these").click()
    while asked.moves.place is Place.RED:
        button(asked, "Not this").click()
    assert asked.page_state() is PageState.HANDOVER_REPORT
    press_now(wizard)
    (report,) = [one for one in wizard.findChildren(ReportWindow) if one.isVisible()]
    report.reject()
    button(asked, "Start again").click()
    assert asked.page_state() is PageState.HANDOVER_ASK
    red(asked)
    assert asked.eyebrow() == "Check 1 of 7"


def test_a_connections_name_is_shown_as_it_is(wizard: SetupWizard, qtbot: QtBot) -> None:
    wizard.session.given_name = None
    page = to_asking(wizard, qtbot)
    wizard.session.given_name = "<b>Shop</b> {count}"
    red(page)
    while "credential" not in page.lead():
        button(page, "Not this").click()
    (label,) = [one for one in page.findChildren(QLabel) if one.isVisible() and "<b>Shop</b> {count}" in one.text()]
    assert label.textFormat() is Qt.TextFormat.PlainText


# -- how long an answer holds --------------------------------------------------------------------------------------------


def back_and_forth(window: SetupWizard) -> None:
    window.back()
    window.next()


def the_same_token_again(window: SetupWizard) -> None:
    window.back()
    window.back()
    window.next()
    window.next()


def another_token(window: SetupWizard) -> None:
    window.back()
    window.back()
    page_of(window, TokenPage).fill(NEW_TOKEN)
    window.next()


@pytest.mark.parametrize(
    ("walk", "stays"), [(back_and_forth, True), (the_same_token_again, True), (another_token, False)]
)
@pytest.mark.parametrize("answer", ["green", "red"])
def test_an_answer_belongs_to_one_token(
    wizard: SetupWizard,
    asked: HandoverPage,
    qtbot: QtBot,
    walk: Callable[[SetupWizard], None],
    stays: bool,
    answer: str,
) -> None:
    press_now(wizard) if answer == "green" else red(asked)
    chosen = asked.moves.place
    walk(wizard)
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
    if wizard.currentId() == TestPage.step:
        wizard.next()
    assert wizard.currentId() == HandoverPage.step
    assert asked.moves.place is (chosen if stays else Place.OPEN)
    if not stays:
        assert asked.moves.copied == set()
        assert wizard.session.hand_over is HandOver.NOT_YET
