"""The report for support: what it shows, and what is said of the keychain."""

from __future__ import annotations

import gc
import json
import re
import threading
import weakref
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from tests.core.fakes import OK, HangingHttp, ScriptedHttp
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.support.supporting import (
    HASH,
    MENU_AT_A_GOOD_STORE,
    REFUSED,
    data_of,
    events_in,
    every_text,
    letter_in,
    preview,
    report_of,
    tick,
)
from tests.ui.walking import (
    button,
    compare_tokens,
    copy_value,
    page_of,
    press_now,
    save_by,
    to_copying,
    to_test_page,
    to_token_page,
)
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind
from wizard.core.setup.event_log import EventKind
from wizard.ui.look.switch import Look, palette_of
from wizard.ui.owner.owner_dialog import OwnerDialog
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.moves import Value
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.practice.offered import Practice
from wizard.ui.shell.window import SetupWizard
from wizard.ui.support.report_window import ReportWindow
from wizard.ui.support.window_facts import window_facts
from wizard.ui.widgets.notice import Notice

pytestmark = MENU_AT_A_GOOD_STORE


# -- what the report shows --------------------------------------------------------------------------------------------


def test_the_report_begins_with_the_outcome_and_ends_with_the_versions(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    outside.http = ScriptedHttp(other=REFUSED)
    to_test_page(wizard, qtbot)
    with report_of(wizard) as report:
        lines = preview(report).toPlainText().splitlines()
    assert lines[2] == "Outcome"
    assert "(T-01)" in lines[4]
    assert lines[5].split() == ["step", "4"]
    titles = [line for line, below in pairwise(lines) if below and set(below) == {"-"}]
    assert titles[-1] == "Program and system"


def test_neither_token_nor_store_hash_is_seen_until_the_hash_is_asked_for(wizard: SetupWizard, qtbot: QtBot) -> None:
    to_copying(wizard, qtbot)
    secret = Secret(TOKEN)
    with report_of(wizard) as report:
        for form in ("JSON", "Text"):
            tick(report, form)
            assert "6 characters" in preview(report).toPlainText()
            assert HASH not in every_text(report)
        tick(report, "Show the store hash")
        assert HASH in preview(report).toPlainText()
        tick(report, "JSON")
        assert json.loads(preview(report).toPlainText())["store_and_token"]["store_hash"] == HASH
        button(report, "Email support").click()
        assert not secret.shows_in(every_text(report))
    with report_of(wizard) as report:
        assert HASH not in every_text(report), "the next time it has to be asked for again"


def test_text_and_json_say_the_same(wizard: SetupWizard, qtbot: QtBot) -> None:
    to_test_page(wizard, qtbot)
    with report_of(wizard) as report:
        text, data = preview(report).toPlainText(), data_of(report)
    assert len(data) > 8
    for section, content in data.items():
        if not isinstance(content, dict):
            assert str(content) in text
            continue
        for name, value in content.items():
            values = [value] if name != "lines" else [cell for line in content["lines"] for cell in line.values()]
            for one in values:
                shown = {True: "yes", False: "no"}[one] if isinstance(one, bool) else str(one)
                assert one is None or shown in text, (section, name)


def test_what_happened_is_in_the_report(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy_value(page, Value.HASH)
    copy_value(page, Value.TOKEN)
    page.copying.guard.clear_now()
    page.keep.save_in_keychain()
    qtbot.waitUntil(lambda: HASH in outside.keychain.kept and page.notice.title.startswith("Saved in"))
    with report_of(wizard) as report:
        happened, steps = events_in(report), data_of(report)["steps"]["lines"]
    assert happened == [
        (1, "step shown", None),
        (2, "step shown", None),
        (3, "step shown", None),
        (4, "step shown", None),
        (4, "test started", None),
        (4, "test ended", "ready"),
        (5, "step shown", None),
        (5, "store hash copied", None),
        (5, "token copied", None),
        (5, "clipboard cleared", None),
        (5, "saved in the keychain", None),
    ]
    assert all(re.match(r"\d{4}-\d\d-\d\d", line["first_shown"]) for line in steps)


def test_a_stopped_test_and_a_taken_file_are_in_the_report(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = hanging = HangingHttp()
    page = to_token_page(wizard)
    name = "BigCommerceAPI-credentials-x.txt"
    outside.files.content[name] = (
        f"ACCESS TOKEN: {TOKEN}\nAPI PATH: https://api.bigcommerce.com/stores/{HASH}/v3/".encode()
    )
    page.take_file(Path(name))
    qtbot.waitUntil(lambda: not page.busy)
    if wizard.currentId() != TestPage.step:
        wizard.next()
    press_now(wizard)
    hanging.release.set()
    with report_of(wizard) as report:
        happened = events_in(report)
    assert [event for event in happened if event[1] != "step shown"] == [
        (3, "credentials file taken", None),
        (4, "test started", None),
        (4, "test stopped", None),
    ]


def test_the_report_follows_what_happens_meanwhile(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    answers = threading.Event()
    outside.http = ScriptedHttp(other=lambda: OK if answers.wait(30) else REFUSED)
    page = to_token_page(wizard)
    page.fill(TOKEN)
    wizard.next()
    with report_of(wizard) as report:
        assert "test ended" not in preview(report).toPlainText()
        answers.set()
        qtbot.waitUntil(lambda: "test ended" in preview(report).toPlainText(), timeout=20_000)
        assert data_of(report)["test"]["tested"] is True


def test_what_is_selected_stays_selected_while_nothing_is_new(wizard: SetupWizard) -> None:
    with report_of(wizard) as report:
        preview(report).moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        selected = preview(report).textCursor().selectedText()
        report.refresh()
        assert preview(report).textCursor().selectedText() == selected != ""
        wizard.session.log.add(EventKind.GREEN_TICK)
        QApplication.sendEvent(report, QEvent(QEvent.Type.ActivationChange))
        assert "green check mark" in preview(report).toPlainText()


def test_the_words_for_a_call_are_in_the_report_once_they_were_made(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    with report_of(wizard) as report:
        assert "words_for_a_call" not in data_of(report)["store_and_token"]
    check = compare_tokens(page)
    with report_of(wizard) as report:
        told = data_of(report)["store_and_token"]
    assert told["check_number"] == check.number.text()
    assert str(told["words_for_a_call"]).split() == check.words.text().split(" · ")


def test_a_token_pasted_as_check_number_stays_out_of_the_report(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    check = compare_tokens(page)
    number = check.number
    number.clear()
    QGuiApplication.clipboard().setText(TOKEN)
    number.paste()
    assert number.text() == ""
    number.setText(TOKEN[:12])  # past the validator, as no person could
    with report_of(wizard) as report:
        assert "check_number" not in data_of(report)["store_and_token"]


def test_dialogs_that_were_closed_are_gone(wizard: SetupWizard, qtbot: QtBot) -> None:
    to_copying(wizard, qtbot)
    for kind in (ReportWindow, OwnerDialog):
        gone = []
        for _ in range(3):
            dialog = kind(wizard.session, page_of(wizard, HandoverPage).services, wizard)
            gone.append(weakref.ref(dialog))
            dialog.open()
            dialog.reject()
            del dialog
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        assert [one() for one in gone] == [None, None, None]


Repaint = Callable[[QPalette], None]


@pytest.fixture
def repaint(qapp: QApplication) -> Iterator[Repaint]:
    """Switch the system's colours, until the test ends."""
    before = qapp.palette()
    yield qapp.setPalette
    qapp.setPalette(before)


def seen_of(window: SetupWizard) -> dict[str, object]:
    return {entry.name: entry.datum.value for entry in window_facts(window).entries}


def test_the_window_is_described(wizard: SetupWizard, repaint: Repaint, qtbot: QtBot) -> None:
    facts = seen_of(wizard)
    assert facts["platform"] == "offscreen"
    assert facts["theme"] == "light"
    assert facts["window size"] == f"{wizard.width()} x {wizard.height()}"
    assert facts["screen reader"] is False
    repaint(palette_of(Look.DARK))
    qtbot.waitUntil(lambda: seen_of(wizard)["theme"] == "dark")


def test_high_contrast_is_said(wizard: SetupWizard, repaint: Repaint, qtbot: QtBot) -> None:
    assert seen_of(wizard)["theme"] == "light"
    repaint(QPalette(QColor("black"), QColor("black")))
    qtbot.waitUntil(lambda: seen_of(wizard)["theme"] == "dark, high contrast")


# -- the keychain -----------------------------------------------------------------------------------------------------


def test_the_keychain_is_named_and_not_tested_before_a_click(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tests: list[str] = []
    monkeypatch.setattr(outside.keychain, "self_test", lambda: tests.append("tested"))
    with report_of(wizard) as report:
        qtbot.waitUntil(lambda: "the test keychain" in preview(report).toPlainText())
        assert data_of(report)["keychain"] == {"keychain": "the test keychain", "self_test": "not tested"}
        assert tests == []
        button(report, "Test the keychain").click()
        qtbot.waitUntil(lambda: data_of(report)["keychain"]["self_test"] == "passed")
        assert (1, "keychain tested", "passed") in events_in(report)
        assert "a test value came back" in every_text(report)


def test_a_locked_keychain_is_in_the_report(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.keychain.problem = FailureKind.KEYCHAIN_LOCKED
    with report_of(wizard) as report:
        button(report, "Test the keychain").click()
        notice = report.findChild(Notice)
        assert notice is not None
        qtbot.waitUntil(lambda: notice.code == "K-02")
        assert data_of(report)["keychain"]["self_test"] == "K-02"
        assert (1, "keychain tested", "K-02") in events_in(report)
        assert button(report, "Test the keychain").isEnabled()


def test_a_computer_without_keychain_is_in_the_report(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.keychain.problem = FailureKind.KEYCHAIN_MISSING
    with report_of(wizard) as report:
        qtbot.waitUntil(lambda: data_of(report)["keychain"]["keychain"] == "none that can be used (K-01)")


def test_practice_is_said_and_has_no_keychain(
    make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    window = make_wizard(keychain=None, practice=practice_store())
    with report_of(window) as report:
        data = data_of(report)
        assert data["outcome"]["practice"] is True
        assert data["keychain"]["keychain"] == "none in practice mode"
        assert not [one for one in report.findChildren(QPushButton) if one.isVisible() and "keychain" in one.text()]
        assert save_by(report, "Save…", tmp_path / "x.txt").startswith("PRACTICE-bigcommerce-connect-report-")
        qtbot.waitUntil(lambda: list(outside.files.written) == [tmp_path / "PRACTICE-x.txt"])
        button(report, "Email support").click()
    assert letter_in(outside.opened[-1])[1].endswith("(practice store)")


def practice_store() -> Practice:
    return Practice(
        address="https://store-practice0.mybigcommerce.com",
        tokens=lambda: (),
        credentials_file=Path,
        panel=lambda: "",
        home=lambda: "",
        mishaps=lambda: (),
        mishap=lambda: None,
        choose_mishap=lambda name: None,
    )
