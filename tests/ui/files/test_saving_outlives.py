"""Saving continues after its window closes, and the page reports the result."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import FakeFiles, MakeWizard, Outside
from tests.ui.support.supporting import MENU_AT_A_GOOD_STORE, choose
from tests.ui.walking import button, page_of, paste_address
from wizard.core.failures import FailureKind
from wizard.core.setup.event_log import EventKind
from wizard.ui.files.text_saver import TextSaver
from wizard.ui.owner.owner_dialog import OwnerDialog
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.shell.window import SetupWizard
from wizard.ui.support.report_window import ReportWindow

pytestmark = MENU_AT_A_GOOD_STORE
LONGEST_S = 20.0


@dataclass
class SlowFiles(FakeFiles):
    """Writes once it is let; a slow share, or a stick that wakes up."""

    let: threading.Event = field(default_factory=threading.Event)

    def write(self, path: Path, text: str) -> None:
        assert self.let.wait(LONGEST_S)
        super().write(path, text)


def report_window(wizard: SetupWizard) -> QDialog:
    choose(wizard, "Create a report")
    return next(one for one in wizard.findChildren(ReportWindow) if one.isVisible())


def owner_window(wizard: SetupWizard) -> QDialog:
    button(page_of(wizard, AccountPage), "Someone else").click()
    return next(one for one in wizard.findChildren(OwnerDialog) if one.isVisible())


@pytest.mark.parametrize("open_window", [report_window, owner_window])
@pytest.mark.parametrize("problem", [None, FailureKind.WRITE_NO_FOLDER])
def test_the_end_is_said_on_the_page(
    make_wizard: MakeWizard,
    outside: Outside,
    qtbot: QtBot,
    tmp_path: Path,
    open_window: Callable[[SetupWizard], QDialog],
    problem: FailureKind | None,
) -> None:
    files = SlowFiles(problem=problem)
    wizard = make_wizard(files=files)
    paste_address(wizard)
    wizard.next()
    savers = len(wizard.findChildren(TextSaver))
    dialog = open_window(wizard)
    (saver,) = dialog.findChildren(TextSaver)
    saver.save(tmp_path / "slow.txt", "words")
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(gone))
    files.let.set()
    notice = page_of(wizard, AccountPage).notice
    if problem is None:
        qtbot.waitUntil(lambda: notice.title == "Saved as slow.txt")
        assert files.written[tmp_path / "slow.txt"] == "words"
        asked = [event for event in wizard.session.log.events if event.kind is EventKind.OWNER_ASKED]
        assert bool(asked) is (open_window is owner_window)
    else:
        qtbot.waitUntil(lambda: notice.code == problem.value.code)
    qtbot.waitUntil(lambda: len(wizard.findChildren(TextSaver)) == savers)


def test_a_window_that_waits_for_nothing_leaves_nothing_behind(wizard: SetupWizard, qtbot: QtBot) -> None:
    before = len(wizard.findChildren(TextSaver))
    dialog = report_window(wizard)
    assert len(wizard.findChildren(TextSaver)) == before + 1
    dialog.reject()
    qtbot.waitUntil(lambda: len(wizard.findChildren(TextSaver)) == before)
