"""*Is this computer ready?*, as it is opened from the menu and read."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWizard
from tests.ui.support.supporting import MENU_AT_A_GOOD_STORE, every_text, menu_of, opened
from tests.ui.walking import button
from wizard.core.concurrency.cancel import Cancel
from wizard.core.failures import Failure, FailureKind
from wizard.core.readiness import (
    CLIPBOARD_OTHER,
    CLIPBOARD_READ,
    CLIPBOARD_WORKS,
    DOWNLOADS_ABSENT,
    PROXY_NONE,
    Examine,
    Finding,
    State,
    Topic,
    bad,
    good,
    unknown,
)
from wizard.ui.clipboard.probe import clipboard_finding
from wizard.ui.readiness.window import ReadinessWindow
from wizard.ui.signs.status_disc import Status
from wizard.ui.widgets.notice import Notice

pytestmark = MENU_AT_A_GOOD_STORE
ENTRY = "Is this computer ready?"
WELL = good(Topic.PROXY, PROXY_NONE)
UNFOUND = bad(Topic.NAME, Failure(FailureKind.NO_SUCH_HOST, {"host": "api.example", "reason": "gaierror"}))
ABSENT = unknown(Topic.DOWNLOADS, DOWNLOADS_ABSENT, folder="Downloads")


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: object) -> None:
    QGuiApplication.clipboard().clear()


def finds(*findings: Finding) -> Examine:
    def look(cancel: Cancel, report: Callable[[Finding], None]) -> None:
        for finding in findings:
            report(finding)

    return look


def ended(window: ReadinessWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: button(window, "Check again").isEnabled())


@pytest.mark.parametrize(
    ("findings", "summary"),
    [
        ((WELL,), "This computer is ready"),
        ((WELL, ABSENT), "No problem found, but not everything could be checked"),
        ((WELL, UNFOUND, ABSENT), "Not ready yet"),
    ],
)
def test_each_line_says_what_was_found(
    findings: tuple[Finding, ...], summary: str, make_wizard: MakeWizard, qtbot: QtBot
) -> None:
    with opened(make_wizard(ready=finds(*findings)), ENTRY, ReadinessWindow) as window:
        ended(window, qtbot)
        assert window.summary.text() == summary
        assert window.lines[Topic.PROXY].words == "Proxy: none, the connection is direct"
        assert window.lines[Topic.PROXY].status is Status.GOOD
        assert window.lines[Topic.CLIPBOARD].words == f"Clipboard: {CLIPBOARD_WORKS.english}"
        assert (window.lines[Topic.DOWNLOADS].status is Status.UNCLEAR) is (ABSENT in findings)


def test_what_is_wrong_has_its_code_and_what_to_do_and_is_copied(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    with opened(make_wizard(ready=finds(WELL, UNFOUND)), ENTRY, ReadinessWindow) as window:
        ended(window, qtbot)
        failure, line = UNFOUND.failure, window.lines[Topic.NAME]
        assert failure is not None
        assert line.status is Status.BAD
        assert line.words.startswith("Name lookup: api.example wasn’t found\n")
        assert failure.next_step in line.words
        assert line.words.endswith("\nCode N-01")
        assert line.words.splitlines()[0] in every_text(window)
        button(window, "Copy").click()
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith("Not ready yet\nProxy: ")
        assert "Code N-01" in copied


def test_it_can_be_checked_again(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    answers = [finds(UNFOUND), finds(WELL)]

    def look(cancel: Cancel, report: Callable[[Finding], None]) -> None:
        answers.pop(0)(cancel, report)

    with opened(make_wizard(ready=look), ENTRY, ReadinessWindow) as window:
        ended(window, qtbot)
        button(window, "Check again").click()
        assert window.lines[Topic.NAME].status is Status.TO_COME
        ended(window, qtbot)
        assert window.summary.text() == "This computer is ready"
        assert window.lines[Topic.NAME].status is Status.TO_COME


def test_escape_ends_the_looking(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    stopped = threading.Event()

    def look(cancel: Cancel, report: Callable[[Finding], None]) -> None:
        if cancel.wait(30):
            stopped.set()

    with opened(make_wizard(ready=look), ENTRY, ReadinessWindow) as window:
        assert window.summary.text() == "Checking this computer…"
        assert not button(window, "Check again").isEnabled()
    qtbot.waitUntil(stopped.is_set)


def test_a_defect_is_said(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    def look(cancel: Cancel, report: Callable[[Finding], None]) -> None:
        raise RuntimeError

    with opened(make_wizard(ready=look), ENTRY, ReadinessWindow) as window:
        ended(window, qtbot)
        notice = window.findChild(Notice)
        assert notice is not None
        assert (window.summary.text(), notice.code) == ("The check stopped early", "P-01")


def test_practice_mode_asks_nobody(make_wizard: MakeWizard) -> None:
    menu = menu_of(make_wizard(ready=None))
    lines = [line.text().replace("&", "") for line in menu.actions()]
    menu.close()
    assert ENTRY not in lines


def test_no_two_lines_of_the_menu_have_the_same_key(make_wizard: MakeWizard) -> None:
    menu = menu_of(make_wizard(ready=finds()))
    keys = [line.text().partition("&")[2][:1].lower() for line in menu.actions() if "&" in line.text()]
    menu.close()
    assert len(keys) == len(set(keys)), keys


def test_what_somebody_copied_is_read_and_left_alone() -> None:
    QGuiApplication.clipboard().setText("mine")
    assert clipboard_finding() == good(Topic.CLIPBOARD, CLIPBOARD_READ)
    assert QGuiApplication.clipboard().text() == "mine"
    picture = QMimeData()
    picture.setData("image/x-made-up", b"12")
    QGuiApplication.clipboard().setMimeData(picture)
    assert clipboard_finding() == unknown(Topic.CLIPBOARD, CLIPBOARD_OTHER)
    assert QGuiApplication.clipboard().mimeData().hasFormat("image/x-made-up")


def test_an_empty_clipboard_is_tried_and_left_empty() -> None:
    assert clipboard_finding() == good(Topic.CLIPBOARD, CLIPBOARD_WORKS)
    assert QGuiApplication.clipboard().text() == ""


def test_a_clipboard_that_refuses_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.ui.clipboard.probe.copy_text", lambda text: False)
    finding = clipboard_finding()
    assert finding.failure is not None
    assert (finding.state, finding.failure.code) == (State.BAD, "E-05")
