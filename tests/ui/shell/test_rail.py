"""The list of steps tells the truth: done, worked on, failed, not tested, not started; and one can go back by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, NO_SCOPE, HangingHttp, ScriptedHttp
from tests.ui.conftest import TOKEN, Outside
from tests.ui.pages.scripted import AS_WANTED, PRODUCTS
from tests.ui.walking import button, page_of, to_handover_page, to_test_page, to_token_page
from wizard.core.check.wire import Response
from wizard.ui.pages.check.page import TestPage
from wizard.ui.shell.states import StepMark
from wizard.ui.shell.window import SetupWizard
from wizard.ui.steps import COUNT, Step


def marks(window: SetupWizard) -> list[StepMark]:
    return [one.mark for one in window.rail.steps]


def test_the_column_is_as_wide_on_every_page(wizard: SetupWizard, good_store: None, qtbot: QtBot) -> None:
    before = wizard.rail.minimumWidth()
    to_handover_page(wizard, qtbot)
    assert wizard.rail.minimumWidth() == before
    assert len(wizard.rail.steps) == COUNT


def test_what_is_done_is_marked_and_what_comes_is_not(wizard: SetupWizard) -> None:
    to_token_page(wizard)
    assert marks(wizard) == [StepMark.DONE, StepMark.DONE, StepMark.NOW, StepMark.TO_COME, StepMark.TO_COME]
    assert wizard.rail.steps[2].accessibleName() == "Step 3: Access token, current"


def test_a_good_test_is_done_on_its_own_page(wizard: SetupWizard, good_store: None, qtbot: QtBot) -> None:
    to_test_page(wizard, qtbot)
    assert wizard.rail.steps[Step.TEST].mark is StepMark.DONE


@pytest.mark.parametrize(
    ("http", "mark", "note"),
    [
        (ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE}), StepMark.FAILED, "1 missing"),
        (ScriptedHttp(other=Response(401, JSON, b"{}")), StepMark.FAILED, "failed"),
        (ScriptedHttp(other=Response(503, JSON, b"{}")), StepMark.NOT_TESTED, "not tested"),
    ],
)
def test_a_test_that_did_not_end_well_is_marked_so(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, http: ScriptedHttp, mark: StepMark, note: str
) -> None:
    outside.http = http
    to_test_page(wizard, qtbot)
    step = wizard.rail.steps[Step.TEST]
    assert (step.mark, step.note) == (mark, note)
    assert note in step.accessibleName()


def test_a_token_that_was_not_tested_has_no_tick(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = hanging = HangingHttp()
    to_token_page(wizard).fill(TOKEN)
    wizard.next()
    page_of(wizard, TestPage).act("stop")
    hanging.release.set()
    button(page_of(wizard, TestPage), "Continue untested").click()
    assert wizard.currentId() == Step.HANDOVER
    step = wizard.rail.steps[Step.TEST]
    assert (step.mark, step.note) == (StepMark.NOT_TESTED, "not tested")


def test_a_finished_step_is_gone_back_to_by_a_click_and_by_a_key(wizard: SetupWizard) -> None:
    to_token_page(wizard)
    QTest.mouseClick(wizard.rail.steps[Step.ACCOUNT], Qt.MouseButton.LeftButton)
    assert wizard.currentId() == Step.ACCOUNT
    wizard.rail.steps[Step.STORE].setFocus()
    QTest.keyClick(wizard.rail.steps[Step.STORE], Qt.Key.Key_Space)
    assert wizard.currentId() == Step.STORE


def test_a_step_to_come_takes_no_click(wizard: SetupWizard) -> None:
    to_token_page(wizard)
    assert not wizard.rail.steps[Step.HANDOVER].isEnabled()
    QTest.mouseClick(wizard.rail.steps[Step.HANDOVER], Qt.MouseButton.LeftButton)
    assert wizard.currentId() == Step.TOKEN


def test_the_mark_fills_with_the_steps(wizard: SetupWizard) -> None:
    shares = [wizard.rail.mark._share]
    to_token_page(wizard)
    shares.append(wizard.rail.mark._share)
    assert shares == [0.1, 0.5]


def test_list_and_page_reach_the_edges_of_the_window(wizard: SetupWizard, qtbot: QtBot) -> None:
    """Without a rest of the line that Qt draws above its own buttons."""
    page = wizard.pages[0]

    def reaches() -> bool:
        places = [one.mapTo(wizard, one.rect().bottomRight()) for one in (wizard.rail, page)]
        return [place.y() for place in places] == [wizard.height() - 1] * 2 and places[1].x() == wizard.width() - 1

    qtbot.waitUntil(reaches)
