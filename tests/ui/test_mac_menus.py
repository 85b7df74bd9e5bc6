"""The menus at the top of a Mac's screen, and what they do, made on the system that the tests run on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ADDRESS, TOKEN, MakeWizard
from wizard.ui import assembly
from wizard.ui.language.languages import LANGUAGES
from wizard.ui.mac_menus import OF_PANELS, MacMenus
from wizard.ui.shell.leaving import Leaving
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets.masked_edit import MaskedEdit
from wizard.ui.widgets.question import QuestionBox

Key = QKeySequence.StandardKey
HANDED_TO_PANELS = ("Cut", "Copy", "Paste", "Select All")


@pytest.fixture
def window(make_wizard: MakeWizard, monkeypatch: pytest.MonkeyPatch) -> SetupWizard:
    monkeypatch.setattr(assembly, "HAS_MENUS_AT_THE_TOP", True)
    return make_wizard()


def lines(window: SetupWizard) -> list[QAction]:
    (menus,) = window.findChildren(MacMenus)
    opened = [title.menu() for title in menus.bar.actions()]
    return [line for menu in opened if isinstance(menu, QMenu) for line in menu.actions() if not line.isSeparator()]


def choose(window: SetupWizard, key: QKeySequence.StandardKey) -> None:
    (line,) = (one for one in lines(window) if one.shortcut() == QKeySequence(key))
    line.trigger()


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_qt_finds_the_lines_that_macos_own_panels_need(window: SetupWizard, language: str) -> None:
    """By their words alone, and by the letter: see QCocoaMenuItem's search for roles."""
    window.speak(language)
    said = [line.text() for line in lines(window)]
    wanted = [QCoreApplication.translate(OF_PANELS, words) for words in HANDED_TO_PANELS]
    assert said[3:] == wanted
    assert not [words for words in said if not words or "&" in words or "(" in words]
    if language != "en":
        assert not set(said) & {*HANDED_TO_PANELS, "Undo", "Redo", "Close"}


def test_other_systems_have_no_menus_at_the_top(make_wizard: MakeWizard) -> None:
    assert make_wizard().findChildren(MacMenus) == []


def test_editing_happens_in_the_field_that_has_the_focus(window: SetupWizard, qtbot: QtBot) -> None:
    field = window.pages[0].address  # type: ignore[attr-defined]
    window.activateWindow()
    field.setFocus()
    QGuiApplication.clipboard().setText(ADDRESS)
    choose(window, Key.Paste)
    assert field.toPlainText() == ADDRESS
    QGuiApplication.clipboard().clear()
    choose(window, Key.SelectAll)
    choose(window, Key.Cut)
    assert (field.toPlainText(), QGuiApplication.clipboard().text()) == ("", ADDRESS)
    choose(window, Key.Undo)
    assert field.toPlainText() == ADDRESS


def test_a_token_is_not_copied_this_way_either(window: SetupWizard, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    field = MaskedEdit()
    field.setParent(dialog)
    field.setText(TOKEN)
    dialog.open()
    dialog.activateWindow()
    field.setFocus()
    QGuiApplication.clipboard().setText("before")
    for key in (Key.SelectAll, Key.Copy, Key.Cut):
        choose(window, key)
    assert QGuiApplication.clipboard().text() == "before"


def test_close_closes_what_is_in_front(window: SetupWizard, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    QLineEdit(dialog)
    dialog.open()
    dialog.activateWindow()
    choose(window, Key.Close)
    assert (dialog.isVisible(), window.isVisible()) == (False, True)
    window.activateWindow()
    choose(window, Key.Close)
    assert not window.isVisible()


def test_close_asks_before_a_token_is_lost(window: SetupWizard, monkeypatch: pytest.MonkeyPatch) -> None:
    window.activateWindow()
    with monkeypatch.context() as patched:
        patched.setattr(Leaving, "loses_work", lambda self: True)
        choose(window, Key.Close)
        assert window.isVisible()
        (question,) = window.findChildren(QuestionBox)
        question.reject()
