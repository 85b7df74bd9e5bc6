"""The language is switched while the wizard is in use: all words follow, and nothing is lost."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.core.fakes import ScriptedHttp
from tests.sampling import some_of
from tests.ui import conftest as surroundings
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.language.made_languages import BEGIN, END
from tests.ui.moments import MOMENTS, Scene
from tests.ui.pages.scripted import AS_WANTED
from tests.ui.places import PAGES, go, settled
from tests.ui.snapshot import Snapshot, state_of, words_in
from tests.ui.support.supporting import menu_of
from tests.ui.walking import button, copy_value, page_of, paste_address, to_copying, to_handover_page, to_token_page
from wizard.core.check.result import CheckResult
from wizard.core.check.run import CheckEvent, CheckPlan, RowDecided, run_check
from wizard.core.check.scopes import Profile
from wizard.core.concurrency.cancel import Cancel
from wizard.core.credential.secret import MASK
from wizard.ui.language import retranslate as words
from wizard.ui.language.languages import ENGLISH, LANGUAGES, present_language
from wizard.ui.language.menu import LanguageMenu
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.moves import Value
from wizard.ui.pages.store.page import StorePage
from wizard.ui.preferences import Preferences
from wizard.ui.shell.window import SetupWizard

pytestmark = pytest.mark.usefixtures("good_store", "made_languages", "same_check_number", "same_seconds")
EVERYWHERE = (*PAGES, *MOMENTS)
PASSING = re.compile(r"\d+ (?=second|minute)|\b\d{1,2}:\d\d\b")
"""Numbers that follow the clock."""


@pytest.fixture
def same_check_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two windows are compared; the number for a call would be another one in each."""
    monkeypatch.setattr("wizard.ui.calls.phone_check.new_check_number", lambda: "123 456")


@pytest.fixture
def same_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two windows are compared; how long a test took would be said in each, and differ."""

    def run_in_a_second(*given: Any) -> CheckResult:
        return replace(run_check(*given), seconds=1.0)

    monkeypatch.setattr(surroundings, "run_check", run_in_a_second)


@pytest.fixture
def scene(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, tmp_path: Path, profile: Profile) -> Scene:
    return Scene(make_wizard, outside, qtbot, tmp_path, profile)


def window_at(where: str, scene: Scene) -> SetupWizard:
    """Return a window in that place or moment, which is active."""
    QGuiApplication.clipboard().clear()
    if where in PAGES:
        window = scene.make()
        go(where, window, scene.outside, scene.qtbot)
        return window
    window = MOMENTS[where](scene)
    window.activateWindow()
    scene.until(window.isActiveWindow)
    scene.until(lambda: settled(window))
    return window


def without_seconds(said: Snapshot) -> Snapshot:
    """Time passes while two windows are compared."""
    return {where: PASSING.sub("", one) if isinstance(one, str) else one for where, one in said.items()}


@pytest.mark.parametrize("code", ["de", pytest.param("ar", marks=pytest.mark.thorough)])
@pytest.mark.parametrize("where", some_of(EVERYWHERE, every=7))
def test_there_and_back_nothing_is_lost_and_all_is_said_as_from_the_start(scene: Scene, where: str, code: str) -> None:
    """Whoever switches the language meets the words of those who came in it."""
    window = window_at(where, scene)
    said, state, log = words_in(window), state_of(window), window.session.log.events
    wanted = QGuiApplication.clipboard().text()
    window.speak(code)
    switched = words_in(window)
    assert state_of(window) == state
    assert without_seconds(switched) != without_seconds(said)
    window.speak("en")
    assert (without_seconds(words_in(window)), state_of(window)) == (without_seconds(said), state)
    assert window.session.log.events == log  # nothing was done or said a second time
    assert QGuiApplication.clipboard().text() == wanted
    window.speak(code)
    assert words_in(window) == switched
    window.leaving.agree()
    assert without_seconds(switched) == without_seconds(words_in(window_at(where, scene)))


class SlowStore:
    """A test that has seen three rows and waits to be told to go on."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.runs = 0

    def check(self, plan: CheckPlan, cancel: Cancel, report: Callable[[CheckEvent], None]) -> CheckResult:
        self.runs += 1
        seen = 0

        def hold_up(event: CheckEvent) -> None:
            nonlocal seen
            report(event)
            seen += isinstance(event, RowDecided)
            if seen == 3:
                assert self.go_on.wait(20)

        return run_check(plan, ScriptedHttp(AS_WANTED), cancel, hold_up)


def test_a_running_test_goes_on_and_fills_its_rows(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    store = SlowStore()
    window = make_wizard(check=store.check)
    to_token_page(window).fill(TOKEN)
    window.next()
    page = page_of(window, TestPage)
    qtbot.waitUntil(lambda: seen_rows(page) == 3)
    window.speak("de")
    assert page.busy
    assert page.lines.opening.words.startswith(BEGIN)
    assert seen_rows(page) == 3
    store.go_on.set()
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
    assert store.runs == 1
    assert window.session.result is not None
    assert seen_rows(page) == len(window.session.profile.scopes)
    assert page.heading().startswith(BEGIN)


def seen_rows(page: TestPage) -> int:
    rows = range(page.details.table.results.rowCount())
    return sum(page.details.table.result_at(page.details.table.results.index(row, 0)) is not None for row in rows)


def test_the_countdown_goes_on_and_can_still_be_stopped(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy_value(page, Value.TOKEN)
    wizard.speak("de")
    assert page.copying.guard.counting
    assert QGuiApplication.clipboard().text() == TOKEN
    button(page, f"{BEGIN}Keep it{END}").click()
    assert not page.copying.guard.counting


def test_what_was_typed_can_still_be_undone(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_token_page(wizard)
    QTest.keyClicks(page.token.field, "abc")
    wizard.speak("ar")
    QTest.keySequence(page.token.field, QKeySequence(QKeySequence.StandardKey.Undo))
    assert not page.token.secret()


def test_nothing_is_announced_but_the_language(
    wizard: SetupWizard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_handover_page(wizard, qtbot)
    said: list[str] = []
    handover = ("pages.handover.page", "pages.handover.copied_value", "pages.handover.clipboard_countdown")
    for module in ("shell.window", "widgets.notice", *handover, "pages.check.page"):
        monkeypatch.setattr(f"wizard.ui.{module}.announce", lambda widget, words: said.append(words))
    wizard.speak("de")
    assert said == [f"{BEGIN}Language: Deutsch.{END}"]


def test_a_message_that_is_gone_stays_away(wizard: SetupWizard) -> None:
    page = paste_address(wizard, "hello")
    paste_address(wizard)
    wizard.speak("de")
    assert page.notice.title == ""


def test_the_next_start_speaks_it(make_wizard: MakeWizard, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "window.ini")
    make_wizard(preferences=preferences).speak("de")
    assert Preferences(tmp_path / "window.ini").language == "de"
    make_wizard(preferences=preferences).speak("")
    assert Preferences(tmp_path / "window.ini").language == ""


def test_the_token_is_in_no_new_place(make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path) -> None:
    window = make_wizard(preferences=Preferences(tmp_path / "window.ini"))
    page = to_handover_page(window, qtbot)
    copy_value(page, Value.TOKEN)
    window.speak("de")
    kept = [str(vars(widget).get(words._SAID)) for widget in window.findChildren(QWidget)]
    assert any(BEGIN in one for one in kept)
    assert not [one for one in kept if TOKEN in one or TOKEN[:4] in one]
    assert TOKEN not in (tmp_path / "window.ini").read_text(encoding="utf-8")
    assert page.cards.copy.rows[Value.TOKEN].value.text() == MASK


# -- the ways to it ----------------------------------------------------------------------------------------------------


def open_menu(window: SetupWizard) -> LanguageMenu:
    button(window, "Language: ").click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, LanguageMenu)
    return menu


MENUS = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)


@MENUS
def test_the_button_opens_all_languages_by_their_own_names(wizard: SetupWizard) -> None:
    menu = open_menu(wizard)
    lines = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert lines == ["Match my computer: English", *(language.own_name for language in LANGUAGES)]
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["English"]
    menu.close()


@MENUS
def test_the_menu_is_used_from_the_keyboard(wizard: SetupWizard) -> None:
    menu = open_menu(wizard)
    assert menu.activeAction().text() == "English"
    names = [language.own_name for language in LANGUAGES]
    for _ in range(names.index("Deutsch") - names.index("English")):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert present_language().own_name == "Deutsch"
    assert button(wizard, "Deutsch").hasFocus() or button(wizard, "Deutsch").isVisible()
    menu = open_menu(wizard)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Deutsch"]
    assert menu.activeAction().text() == "Deutsch"
    menu.actions()[0].trigger()
    menu.close()
    assert present_language() == ENGLISH


@MENUS
@pytest.mark.parametrize("width", [700, 940])
def test_get_help_has_it_too_for_windows_without_the_list_of_steps(wizard: SetupWizard, width: int) -> None:
    wizard.resize(width, 700)
    menu = menu_of(wizard)
    (languages,) = (one for one in menu.findChildren(LanguageMenu))
    next(action for action in languages.actions() if action.text() == "Deutsch").trigger()
    menu.close()
    headings = [label.text() for label in page_of(wizard, StorePage).findChildren(QLabel)]
    assert f"{BEGIN}Which store do you want to connect?{END}" in headings
