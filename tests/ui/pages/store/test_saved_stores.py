"""Stores set up before: remembered at the hand-over, tested and handed over again, renamed, forgotten."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, ScriptedHttp
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.pages.scripted import AS_WANTED, question_of
from tests.ui.pages.store.known_stores import Known
from tests.ui.pages.store.known_stores import known as known  # noqa: PLC0414 - a fixture
from tests.ui.walking import button, copy_value, page_of, to_handover_page
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.core.check.wire import Response
from wizard.core.failures import FailureKind
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.moves import Value
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SetupWizard


def test_the_first_time_there_is_no_list(make_wizard: MakeWizard, tmp_path: Path, qtbot: QtBot) -> None:
    window = make_wizard(saved_stores=SavedStoresFile(tmp_path / "data"))
    page = page_of(window, StorePage)
    memory = page.memory
    assert memory is not None
    with qtbot.waitSignal(memory.loaded):
        memory.load()
    assert not page.later.saved.isVisible()


def test_a_hand_over_is_remembered_without_the_token(
    make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    index = SavedStoresFile(tmp_path / "data")
    window = make_wizard(saved_stores=index)
    page = to_handover_page(window, qtbot)
    page.keep.save_in_keychain()
    qtbot.waitUntil(lambda: bool(index.all()))
    (store,) = index.all()
    assert (store.store_hash, store.label, store.outcome) == ("g5cd38", "BigCommerce g5cd38", "ready")
    assert all(TOKEN not in path.read_text("utf-8") for path in (tmp_path / "data").iterdir())


def test_test_again_goes_to_the_test_with_the_kept_token(known: Known) -> None:
    window = known.wizard()
    page = known.store_page(window)
    assert page.later.saved.texts()[0].startswith("Main shop  ·  g5cd38")
    page.act("test_saved")
    known.qtbot.waitUntil(lambda: window.currentId() == TestPage.step)
    test = page_of(window, TestPage)
    known.qtbot.waitUntil(lambda: not test.busy)
    assert test.heading() == "Your credential works"
    known.qtbot.waitUntil(lambda: known.index.all()[0].when.year > 2000)
    known.qtbot.waitUntil(lambda: known.index.all()[0].when > datetime(2026, 1, 3, tzinfo=UTC))
    assert known.index.all()[0].label == "Main shop"


def test_a_verdict_that_changed_is_remembered(known: Known) -> None:
    known.outside.http = ScriptedHttp(other=Response(401, JSON, b"{}"))
    window = known.wizard()
    known.store_page(window).act("test_saved")
    known.qtbot.waitUntil(lambda: known.index.all()[0].outcome == "token_refused")


def test_hand_over_again_sends_nothing_and_says_so(known: Known) -> None:
    http = ScriptedHttp(AS_WANTED)
    known.outside.http = http
    window = known.wizard()
    button(known.store_page(window), "Add to APPSe AI again").click()
    known.qtbot.waitUntil(lambda: window.currentId() == HandoverPage.step)
    page = page_of(window, HandoverPage)
    copy_value(page, Value.TOKEN)
    assert QGuiApplication.clipboard().text() == TOKEN
    assert http.asked == []
    window.back()
    assert page_of(window, TestPage).lead().startswith("Not tested this time")
    QGuiApplication.clipboard().clear()


def test_a_store_whose_token_is_not_kept_goes_on_at_step_3(known: Known) -> None:
    known.outside.keychain.kept.clear()
    window = known.wizard()
    page = known.store_page(window)
    page.act("test_saved")
    known.qtbot.waitUntil(lambda: page.notice.title == "No saved token for Main shop.")
    page.act("add_token")
    assert window.currentId() == TokenPage.step
    assert window.session.store_hash == "g5cd38"


def forget(window: SetupWizard, page: StorePage) -> None:
    """Press "Forget" and answer its question."""
    button(page, "Forget").click()
    question = question_of(window)
    assert question is not None
    button(question, "Forget it").click()


def test_a_locked_keychain_says_so(known: Known) -> None:
    known.outside.keychain.problem = FailureKind.KEYCHAIN_LOCKED
    window = known.wizard()
    page = known.store_page(window)
    forget(window, page)
    known.qtbot.waitUntil(lambda: page.notice.code == "K-02")
    assert len(known.index.all()) == 1


def test_forgetting_removes_both_and_says_what(known: Known) -> None:
    window = known.wizard()
    page = known.store_page(window)
    forget(window, page)
    known.qtbot.waitUntil(lambda: page.notice.title == "Main shop removed")
    assert known.index.all() == ()
    assert known.outside.keychain.kept == {}
    assert not page.later.saved.isVisible()


def test_renaming(known: Known) -> None:
    window = known.wizard()
    page = known.store_page(window)
    button(page, "Rename").click()
    dialog = page.findChild(QInputDialog)
    assert dialog is not None
    dialog.textValueSelected.emit("  Second shop ")
    dialog.close()
    known.qtbot.waitUntil(lambda: page.later.saved.texts()[0].startswith("Second shop"))


def test_a_damaged_list_is_set_aside_and_reported(known: Known, tmp_path: Path) -> None:
    (tmp_path / "data" / "stores.json").write_text("{half", encoding="utf-8")
    window = known.wizard()
    page = page_of(window, StorePage)
    known.qtbot.waitUntil(lambda: page.notice.code == "I-01")
    assert not page.later.saved.isVisible()
