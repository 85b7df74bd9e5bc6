"""What holds in every state of every page, in every language: one primary button, Enter, focus, Escape, a second press."""

from __future__ import annotations

import re
import string
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollBar
from pytestqt.qtbot import QtBot

from tests.project.plain_words import longer_than
from tests.sampling import some_of
from tests.ui.conftest import MakeWizard, Outside
from tests.ui.handover_states import EVERY_STATE as STATES
from tests.ui.places import settled
from tests.ui.states import Stage
from wizard.ui.language.languages import LANGUAGES
from wizard.ui.shell.states import TABLE, PageState
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets.search_field import SearchField

WITH_MORE = ("_SHARED", "_RED_TOKEN", "_RED_STORE", "TOKEN_PROBLEM", "_WRONG_ACCOUNT")
"""States that are no first ones: with the strip about the screen, and with the words of a failure."""
WITHOUT_FAILURE = [state for state in STATES if not state.name.endswith(WITH_MORE)]
CODES = [language.code for language in LANGUAGES]
SMALL_SCREEN = (1280, 720 - 40)
"""Pixels of the window on a screen of 1280 x 720, beside the bar of the system."""
MOST_WORDS = 60
MOST_WORDS_OF_A_SENTENCE = 15
KEEPING = re.compile(r"\b&?(keep|kept|delete|remove|throw)\b[^.?]*\b(file|download)", re.IGNORECASE)
"""What is to become of BigCommerce's file."""
KEY = re.compile("(?<!&)&(?!&)(.)")
"""The letter that is pressed with Alt, in words on a button or before a field."""

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)


@pytest.fixture
def stage(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(make_wizard, outside, qtbot, tmp_path)


@pytest.fixture(params=STATES, ids=lambda state: state.name)
def state(request: pytest.FixtureRequest) -> PageState:
    found = request.param
    assert isinstance(found, PageState)
    return found


@pytest.fixture
def window(state: PageState, stage: Stage) -> Iterator[SetupWizard]:
    window = STATES[state](stage)
    page = window.shown_page
    assert page is not None
    assert page.page_state() is state
    window.activateWindow()
    stage.until(window.isActiveWindow)
    stage.until(lambda: window.rendering.takes_press)
    yield window
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()
    for one in window.pages:
        one.stop()
    release = getattr(stage.outside.http, "release", None)
    if release is not None:
        release.set()


def filled(window: SetupWizard) -> list[QPushButton]:
    """The buttons that are drawn as the primary, or that Qt would take for it."""
    shown = [one for one in window.findChildren(QPushButton) if one.isVisible()]
    return [one for one in shown if one.objectName() == "primary" or one.isDefault()]


def test_every_state_of_the_table_is_reached() -> None:
    others = {state for state in TABLE if state.name.startswith(("ACCOUNT_", "TOKEN_"))}
    assert set(TABLE) - set(STATES) <= others


@pytest.mark.parametrize("state", some_of(STATES, every=6, name=lambda state: state.name), indirect=True)
def test_it_holds_in_every_language(window: SetupWizard, qtbot: QtBot) -> None:
    """One primary at the same place, no key twice, and, on a small screen, nothing that scrolls."""
    usual, places, shared, scrolled = window.size(), set(), [], []
    for code in CODES:
        window.speak(code)
        qtbot.waitUntil(lambda: settled(window))
        assert filled(window) == [window.primary]
        assert window.primary.isEnabled()
        assert window.primary.text().strip("& ")
        assert window.primary.width() >= window.primary.minimumSizeHint().width()
        places.add(_place_of_primary(window))
        shared += [(code, words) for words in _keys(window).values() if len(words) > 1]
        window.resize(*SMALL_SCREEN)
        QApplication.sendPostedEvents()
        bars = [bar for bar in window.findChildren(QScrollBar) if bar.isVisible() and bar.maximum() > bar.minimum()]
        scrolled += [(code, bar.objectName()) for bar in bars]
        window.resize(usual)
    assert len(places) == 1
    assert shared == []
    assert scrolled == []


def _place_of_primary(window: SetupWizard) -> tuple[int, int]:
    """Return where its lower and its outer edge are, in pixels."""
    area = window.primary.rect().translated(window.primary.mapTo(window, QPoint(0, 0)))
    return area.bottom(), area.left() if window.isRightToLeft() else window.width() - 1 - area.right()


def _keys(window: SetupWizard) -> dict[str, list[str]]:
    """Return what each letter presses: of two, Qt would press neither, but go from one to the other."""
    every: list[QAbstractButton | QLabel] = [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]
    keys: dict[str, list[str]] = defaultdict(list)
    for one in every:
        key = KEY.search(one.text())
        if key and one.isVisible() and not (isinstance(one, QLabel) and one.buddy() is None):  # it leads to its field
            keys[key[1].casefold()].append(one.text())
    return keys


def test_the_keyboard_does_what_the_table_says(
    window: SetupWizard, state: PageState, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And in the end, the primary button changes something."""
    the_focus_is_where_the_table_says(window)
    escape_does_nothing(window, state)
    if state in WITHOUT_FAILURE:
        a_page_has_few_words_in_its_first_state(window)
    no_sentence_is_long(window)
    what_to_do_with_the_file_is_asked_at_the_end_alone(window, state)
    enter_presses_the_primary_from_everywhere_but_buttons(window, monkeypatch)
    alt_and_a_letter_types_into_no_field(window)
    before = picture_of(window, stage)
    window.primary.click()
    stage.until(lambda: picture_of(window, stage) != before)


def the_focus_is_where_the_table_says(window: SetupWizard) -> None:
    focused = window.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert focused.isEnabled()
    assert focused not in (window.foot.help, window.foot.back)


def escape_does_nothing(window: SetupWizard, state: PageState) -> None:
    focused = window.focusWidget()
    QTest.keyClick(focused if focused is not None else window, Qt.Key.Key_Escape)
    page = window.shown_page
    assert window.isVisible()
    assert page is not None
    assert page.page_state() is state


def a_page_has_few_words_in_its_first_state(window: SetupWizard) -> None:
    words = [word for text in _texts_of_page(window) for word in text.split()]
    assert len(words) <= MOST_WORDS, words


def no_sentence_is_long(window: SetupWizard) -> None:
    """On the main path; elsewhere on screen, twenty-five words are the most (test_plain_words.py)."""
    texts = _texts_of_page(window)
    assert texts
    assert [long for text in texts for long in longer_than(MOST_WORDS_OF_A_SENTENCE, text)] == []


def _texts_of_page(window: SetupWizard) -> list[str]:
    page = window.shown_page
    every: list[QLabel | QPushButton] = [*page.findChildren(QLabel), *page.findChildren(QPushButton)] if page else []
    return [one.text() for one in every if one.isVisible() and not window.foot.isAncestorOf(one)]


def what_to_do_with_the_file_is_asked_at_the_end_alone(window: SetupWizard, state: PageState) -> None:
    """Pages that each have a word on keeping or deleting it contradict each other."""
    page = window.shown_page
    assert page is not None
    parts: list[QLabel | QPushButton] = [*page.findChildren(QLabel), *page.findChildren(QPushButton)]
    said = [one.text().replace("&", "") for one in parts if one.isVisible() and KEEPING.search(one.text())]
    assert bool(said) is (state is PageState.HANDOVER_GREEN_TIDY), said


def alt_and_a_letter_types_into_no_field(window: SetupWizard) -> None:
    every: list[QLineEdit | QPlainTextEdit] = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    fields = [one for one in every if one.isVisible() and not one.isReadOnly()]
    for field in fields:
        before = _text(field)
        field.setFocus()
        field.selectAll()
        for letter in string.ascii_lowercase:
            if not field.hasFocus():
                break  # the key before did something, which is what it is for
            if any(f"&{letter}" in one.text().lower() for one in window.findChildren(QPushButton) if one.isVisible()):
                continue  # that is the key of a button, which Qt presses before the field hears of it
            QTest.keyClicks(field, letter, Qt.KeyboardModifier.AltModifier)
        assert _text(field) == before


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def enter_presses_the_primary_from_everywhere_but_buttons(window: SetupWizard, patched: pytest.MonkeyPatch) -> None:
    pressed: list[bool] = []
    expected = 0  # in the field that searches, Enter leads to the row that was found (test_checklist.py)
    window.primary.clicked.disconnect(window.rendering.press)
    with patched.context() as here:
        here.setattr(window.rendering, "press", lambda: pressed.append(True))
        window.primary.clicked.connect(window.rendering.press)
        for one in window.findChildren(QLineEdit) + window.findChildren(QPlainTextEdit):
            if (
                one.isVisible()
                and not isinstance(one, SearchField)
                and not (isinstance(one, QPlainTextEdit) and one.isReadOnly())
            ):
                one.setFocus()
                QTest.keyClick(one, Qt.Key.Key_Return)
                QTest.keyClick(one, Qt.Key.Key_Enter)
                expected += 2
        window.primary.setFocus()
        QTest.keyClick(window.primary, Qt.Key.Key_Return)
        window.primary.clicked.disconnect(window.rendering.press)
    window.primary.clicked.connect(window.rendering.press)
    assert len(pressed) == expected + 1


def picture_of(window: SetupWizard, stage: Stage) -> object:
    page = window.shown_page
    if page is None:
        return "closed"
    dialogs = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    texts = [one.text() for one in window.findChildren(QPushButton) if one.isVisible()]
    return (window.currentId(), page.page_state(), len(stage.outside.opened), len(dialogs), texts, page.notice.title)


@pytest.mark.parametrize("state", [PageState.STORE_FOUND], ids=lambda state: state.name, indirect=True)
def test_a_double_click_goes_on_once(window: SetupWizard, stage: Stage) -> None:
    QTest.mouseClick(window.primary, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.primary, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(window.primary, Qt.MouseButton.LeftButton)
    assert window.currentId() == 1
    QTest.mouseClick(window.foot.back, Qt.MouseButton.LeftButton)
    assert window.currentId() == 1
    stage.until(lambda: window.rendering.takes_press)
    QTest.mouseClick(window.foot.back, Qt.MouseButton.LeftButton)
    assert window.currentId() == 0


LEADING_ON = [PageState.STORE_LOOKING, PageState.STORE_SHOP, PageState.ACCOUNT_FILE, PageState.TOKEN_ARRIVED]
"""States whose primary hides itself, or the page that it is on: what looks up a shop, and what uses a file."""


@pytest.mark.parametrize("state", LEADING_ON, ids=lambda state: state.name, indirect=True)
def test_what_hides_with_the_focus_hands_it_to_the_primary_or_its_successor(window: SetupWizard, stage: Stage) -> None:
    window.primary.click()
    stage.until(lambda: window.rendering.takes_press)
    focused = window.focusWidget()
    assert focused is not None
    assert focused not in (window.foot.help, window.foot.back)
    assert focused.isVisible()
