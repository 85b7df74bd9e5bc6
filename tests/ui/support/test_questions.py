"""Each step's question stands at the same place, and its answer is short, true and one key away from where one was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Outside
from tests.ui.support.supporting import choose
from tests.ui.walking import button, page_of, to_handover_page
from wizard.core.check.scopes import Profile
from wizard.core.owner.instructions import owner_instructions
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pictures.picture_dialog import LargePicture
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.window import SetupWizard
from wizard.ui.steps import COUNT as STEPS
from wizard.ui.support.menu import SupportMenu
from wizard.ui.support.question_window import QuestionWindow
from wizard.ui.support.questions import answer

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
ROOT = Path(__file__).resolve().parents[3]
MOST_LETTERS = 700
"""Of an answer: half a minute to read."""


def pages_of(wizard: SetupWizard, qtbot: QtBot) -> list[BasePage]:
    """All pages, each shown once."""
    to_handover_page(wizard, qtbot)
    pages = [wizard.page(step) for step in range(STEPS)]
    assert all(isinstance(page, BasePage) for page in pages)
    return [page for page in pages if isinstance(page, BasePage)]


def opened(wizard: SetupWizard) -> QuestionWindow:
    found = [one for one in wizard.findChildren(QuestionWindow) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def ask(page: BasePage, qtbot: QtBot) -> QuestionWindow:
    window = page.wizard()
    assert isinstance(window, SetupWizard)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    choose(window, page.question())
    return opened(window)


def test_each_question_is_a_question_and_no_two_are_alike(
    wizard: SetupWizard, outside: Outside, good_store: None, qtbot: QtBot
) -> None:
    questions = [page.question() for page in pages_of(wizard, qtbot)]
    assert all(question.endswith("?") for question in questions)
    assert len(set(questions)) == STEPS


def test_the_window_answers_with_words_and_pictures_and_escape_goes_back(
    wizard: SetupWizard, outside: Outside, good_store: None, qtbot: QtBot
) -> None:
    for page in reversed(pages_of(wizard, qtbot)):
        window = ask(page, qtbot)
        told = answer(page.step)
        shown = [label.text() for label in window.findChildren(QLabel)]
        assert window.windowTitle() == page.question()
        assert page.question() in shown
        assert set(told.paragraphs) <= set(shown)
        assert len(window.findChildren(LargePicture)) == len(told.pictures)
        assert window.screen().availableGeometry().contains(window.frameGeometry())
        QTest.keyClick(window, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not wizard.findChildren(QuestionWindow))
        wizard.back()


def test_enter_closes_it(wizard: SetupWizard, qtbot: QtBot) -> None:
    window = ask(page_of(wizard, StorePage), qtbot)
    closing = button(window, "Close")
    qtbot.waitUntil(closing.hasFocus)
    QTest.keyClick(closing, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not wizard.findChildren(QuestionWindow))


def test_support_is_one_step_further(wizard: SetupWizard, qtbot: QtBot) -> None:
    window = ask(page_of(wizard, StorePage), qtbot)
    button(window, "Get help").click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, SupportMenu)
    assert not window.isVisible()
    menu.close()


@pytest.mark.parametrize("step", range(STEPS))
def test_an_answer_is_short_and_fills_in_every_name(step: int) -> None:
    told = answer(step)
    assert 3 <= sum(words.count(". ") + words.count("? ") + 1 for words in told.paragraphs) <= 8
    assert sum(map(len, told.paragraphs)) <= MOST_LETTERS
    assert not [words for words in told.paragraphs if "{" in words or "}" in words]


def test_the_answers_say_what_the_instructions_and_the_guide_say(profile: Profile) -> None:
    sheet = owner_instructions(profile, "g5cd38", "APPSe AI", certain=True)
    said = " ".join(
        block.words.text(lambda _key, english: english) for block in sheet.blocks if hasattr(block, "words")
    )
    path = "Account Settings, Users, Edit, High-Risk Permissions"
    assert path in said
    assert path in " ".join(answer(1).paragraphs)
    guide = (ROOT / "docs/credential-guide.md").read_text(encoding="utf-8")
    for words in ("Store-level API accounts", "Settings"):
        assert words in guide
        assert words in answer(1).paragraphs[0]
    assert "store-" in answer(0).paragraphs[1]
    copy = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
    assert copy in answer(0).paragraphs[2]


def test_what_an_answer_points_to_is_on_the_page(
    wizard: SetupWizard, outside: Outside, good_store: None, qtbot: QtBot
) -> None:
    for page in pages_of(wizard, qtbot):
        buttons = {one.text().replace("&", "") for one in page.findChildren(QPushButton)}
        quoted = [part.partition("”")[0] for part in " ".join(answer(page.step).paragraphs).split("“")[1:]]
        assert set(quoted) <= buttons, (page.step, quoted, buttons)
