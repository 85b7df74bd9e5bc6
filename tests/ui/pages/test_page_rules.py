"""Rules for all pages that no other test looks at: headings, the one progress bar, Stop, and how the window is left."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QLabel, QProgressBar, QWizard
from pytestqt.qtbot import QtBot

from tests.core.fakes import HangingHttp
from tests.ui.conftest import TOKEN, Outside
from tests.ui.walking import button, page_of, to_handover_page, to_token_page
from wizard.ui.pages.check.page import TestPage
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.window import SetupWizard
from wizard.ui.steps import COUNT as STEPS

ATTEMPTS = 3


def test_each_page_has_a_heading_of_its_own(wizard: SetupWizard, good_store: None, qtbot: QtBot) -> None:
    to_handover_page(wizard, qtbot)
    headings = []
    for step in range(STEPS):
        page = wizard.page(step)
        assert isinstance(page, BasePage)
        headings.append(page.heading())
        assert [label.text() for label in page.findChildren(QLabel)].count(page.heading()) == 1
    assert len(set(headings)) == STEPS


def test_one_bar_goes_forwards_and_never_begins_again(wizard: SetupWizard, good_store: None, qtbot: QtBot) -> None:
    to_token_page(wizard).fill(TOKEN)
    wizard.next()
    page = page_of(wizard, TestPage)
    (bar,) = page.findChildren(QProgressBar)
    seen = [(bar.value(), bar.maximum())]
    bar.valueChanged.connect(lambda value: seen.append((value, bar.maximum())))
    qtbot.waitUntil(lambda: not page.busy)
    most = {maximum for _value, maximum in seen}
    assert len(most) == 1
    assert most.pop() > 0, "a bar without an end says nothing"
    assert len(seen) > 3
    assert all(later > earlier for (earlier, _), (later, _) in pairwise(seen))


def test_stop_is_answered_at_once_even_when_nobody_answers(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = hanging = HangingHttp()
    to_token_page(wizard).fill(TOKEN)
    wizard.next()
    page = page_of(wizard, TestPage)
    busy = []
    for _ in range(ATTEMPTS):
        busy.append(page.busy)
        button(page, "Stop").click()
        busy.append(page.busy)
        button(page, "Test again").click()
    button(page, "Stop").click()
    assert not hanging.over.is_set()
    hanging.release.set()
    assert busy == [True, False] * ATTEMPTS


def test_on_the_last_page_one_closes_and_cancels_nothing(wizard: SetupWizard, good_store: None, qtbot: QtBot) -> None:
    kinds = QWizard.WizardButton
    assert wizard.button(kinds.CancelButton).isVisible()
    assert not wizard.button(kinds.FinishButton).isVisible()
    to_handover_page(wizard, qtbot)
    assert not wizard.button(kinds.CancelButton).isVisible()
    assert wizard.button(kinds.FinishButton).isVisible()
    assert wizard.button(kinds.FinishButton).text().replace("&", "") == "Close"
