"""Rules for all pages that no other test looks at: headings, the count of the test, Stop, and how the window is left."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLabel, QWizard
from pytestqt.qtbot import QtBot

from tests.core.fakes import HangingHttp
from tests.ui.conftest import TOKEN, Outside
from tests.ui.walking import page_of, press_now, to_asking, to_handover_page, to_token_page
from wizard.ui.pages.check.lines import TestLines
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard
from wizard.ui.steps import COUNT as STEPS

ATTEMPTS = 3
OF_QT = (
    QWizard.WizardButton.BackButton,
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.CommitButton,
    QWizard.WizardButton.FinishButton,
    QWizard.WizardButton.CancelButton,
)


def test_each_page_has_a_heading_of_its_own(wizard: SetupWizard, good_store: None, qtbot: QtBot) -> None:
    to_handover_page(wizard, qtbot)
    headings = []
    for step in range(STEPS):
        page = wizard.page(step)
        assert isinstance(page, BasePage)
        headings.append(page.heading())
        assert [label.text() for label in page.findChildren(QLabel)].count(page.heading()) == 1
    assert len(set(headings)) == STEPS


def test_the_count_goes_forwards_and_never_begins_again(
    wizard: SetupWizard, good_store: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_token_page(wizard).fill(TOKEN)
    page = page_of(wizard, TestPage)
    seen: list[tuple[int, int]] = []

    def count(lines: TestLines, done: int, total: int) -> None:
        seen.append((done, total))
        shown(lines, done, total)

    shown = TestLines.count
    monkeypatch.setattr(TestLines, "count", count)
    wizard.next()
    qtbot.waitUntil(lambda: not page.busy)
    assert {total for _done, total in seen} == {11}
    assert all(later >= earlier for (earlier, _), (later, _) in pairwise(seen))
    assert len(set(seen)) > 3
    assert seen[-1] == (11, 11)


def test_stop_is_answered_at_once_even_when_nobody_answers(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = hanging = HangingHttp()
    to_token_page(wizard).fill(TOKEN)
    wizard.next()
    page = page_of(wizard, TestPage)
    busy = []
    for _ in range(ATTEMPTS):
        busy.append(page.busy)
        assert wizard.primary.text().replace("&", "") == "Stop the test"
        press_now(wizard)
        busy.append(page.busy)
        assert wizard.primary.text().replace("&", "") == "Test again"
        press_now(wizard)
    press_now(wizard)
    assert not hanging.over.is_set()
    hanging.release.set()
    assert busy == [True, False] * ATTEMPTS


def test_on_the_last_page_one_closes_and_cancels_nothing(wizard: SetupWizard, good_store: None, qtbot: QtBot) -> None:
    """Qt's own buttons are shown on no page; where everything is done, the primary closes and asks nothing."""
    assert shown_of_qt(wizard) == []
    to_asking(wizard, qtbot)
    assert shown_of_qt(wizard) == []
    press_now(wizard)
    assert page_of(wizard, HandoverPage).page_state() is PageState.HANDOVER_GREEN_DONE
    assert wizard.primary.text().replace("&", "") == "Close"
    press_now(wizard)
    assert not wizard.isVisible()


def shown_of_qt(wizard: SetupWizard) -> list[QWizard.WizardButton]:
    return [kind for kind in OF_QT if wizard.button(kind).isVisible()]
