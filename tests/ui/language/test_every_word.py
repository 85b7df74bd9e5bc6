"""Every word that a person reads or hears goes through translation: in the pseudo-locale none is left in plain letters.

Its words are long, so the same tour looks whether everything fits in large letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count, takewhile
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.access.fitting import spoken, text_size
from tests.ui.access.overflow import SIZES, wrong_at
from tests.ui.conftest import MakeWizard, Outside
from tests.ui.places import go, tour
from tests.ui.support.supporting import menu_of
from tests.ui.walking import page_of
from tools.pseudo_locale import PseudoLocale, pseudo
from wizard.core.check.scopes import Profile
from wizard.core.links import SUPPORT_ADDRESS
from wizard.core.owner.instructions import ACCOUNT_LEVEL, CREDENTIALS, DONE, FILE_BEGINS, RIGHT_TYPE, SCOPES
from wizard.late_practice import LatePractice
from wizard.ui.calls.phone_check import PhoneCheck
from wizard.ui.language.languages import LANGUAGES
from wizard.ui.pages.store.address_edit import AddressEdit
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pictures.picture_words import NAMES
from wizard.ui.pictures.small_windows import APPSE_FIELDS
from wizard.ui.practice.bar import PracticeBar
from wizard.ui.practice.rehearsal_menu import RehearsalMenu
from wizard.ui.support.about_window import NAME
from wizard.ui.support.questions import _NAMES as NAMES_IN_ANSWERS

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)

PRINTED_BY_OTHERS = (
    *(*NAMES.values(), *NAMES_IN_ANSWERS.values(), *APPSE_FIELDS, "API accounts", "BigCommerce"),
    *(ACCOUNT_LEVEL, CREDENTIALS, DONE, FILE_BEGINS, RIGHT_TYPE, SCOPES),
)
"""BigCommerce's and APPSe AI's own words, which stand in every language as their pages print them."""
GIVEN = (
    *("APPSe AI 2", "APPSe AI", "BigCommerce g5cd38", "the test keychain", "credential.age", "other77", "g5cd38"),
    *("first.txt", "gone.txt", "notes.txt"),
)
"""What these tests enter or let the system name."""
OF_THE_PROGRAM = (NAME, SUPPORT_ADDRESS, "Qt for Python (PySide6)", "Python", "Qt")
"""Names that are the same in every language."""
FOR_SUPPORT = (pseudo("The report"), pseudo("Email text for support"))
"""Fields whose text support reads, in English."""
ADDRESS_OR_CODE = re.compile(
    r"https?://\S+|\S*mybigcommerce\.com\S*|\bstore-(\w+|…)|\bBigCommerceAPI-credentials[\w.-]*"
    r"|/(v2|v3|stores)/\S*|\b(GET|POST|PUT|DELETE)\b"  # requests
    r"|\b[A-Z]+-\d\d\b"  # codes
    r"|\b(Ctrl|Alt|Shift|Meta)\+\w+"  # keys
)
NUMBER = re.compile(r"\b[A-Z]*\d[\w.]*\b")
WORD = re.compile("[A-Za-z]{2,}")


@pytest.fixture
def allowed(profile: Profile, tmp_path: Path) -> list[str]:
    """What may stand in plain letters, the longest first: a part of it would leave the rest behind."""
    rows = [name for scope in profile.scopes for name in (scope.label, *scope.older_labels, *scope.options)]
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    days = [QLocale().dayName(day, form) for day in range(1, 8) for form in forms]
    months = [QLocale().monthName(month, form) for month in range(1, 13) for form in forms]
    of_the_locale = [*days, *months, QLocale().amText(), QLocale().pmText()]
    languages = [language.own_name for language in LANGUAGES]
    printed = (words.removesuffix(" *") for words in PRINTED_BY_OTHERS)
    words = {*printed, *GIVEN, *OF_THE_PROGRAM, tmp_path.name, *rows, *of_the_locale, *languages}
    return sorted(words - {""}, key=len, reverse=True)


def bypassing(window: QWidget, allowed: list[str]) -> list[str]:
    """Return what a window says in plain letters, apart from what may stand so."""
    said = ((kind, text, WORD.findall(_without(text, allowed))) for kind, text in _said(window) if WORD.search(text))
    return [f"{kind}: {words} in {text!r}" for kind, text, words in said if words]


def _without(text: str, allowed: list[str]) -> str:
    text = ADDRESS_OR_CODE.sub(" ", text.replace("&&", "&"))
    for words in allowed:
        text = text.replace(words, " ")
    return NUMBER.sub(" ", text)


def _said(window: QWidget) -> Iterator[tuple[str, str]]:
    """Give everything that is read or heard in a window, hidden parts of it included."""
    yield "title", window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        name = f"{type(widget).__name__}#{widget.objectName()}"
        for aspect in ("toolTip", "accessibleName", "accessibleDescription", "statusTip", "placeholderText"):
            yield f"{name} {aspect}", str(widget.property(aspect) or "")
        yield from ((name, text) for text in _texts(widget))
    for action in window.findChildren(QAction):
        yield "action", action.text()
        yield "action's tip", action.toolTip()


def _texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() if isinstance(widget.parentWidget(), PhoneCheck) and widget.objectName() == "sectionTitle":
            return  # the four words are the same in every language: they are compared on the phone
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QPlainTextEdit() if widget.accessibleName() in FOR_SUPPORT or isinstance(widget, AddressEdit):
            return  # what is typed is nobody's sentence
        case QPlainTextEdit() | QTextEdit():
            yield widget.toPlainText()
        case QLineEdit() if widget.isReadOnly():
            yield widget.text()
        case QHeaderView():
            return  # its table tells the headings
        case QAbstractItemView():
            yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    roles = Qt.ItemDataRole
    if model is None:
        return
    for column in takewhile(lambda one: model.index(0, one).isValid(), count()):  # a list does not tell how many
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            for role in (
                roles.DisplayRole,
                roles.ToolTipRole,
                roles.AccessibleTextRole,
                roles.AccessibleDescriptionRole,
            ):
                yield str(model.index(row, column).data(role) or "")


def test_in_any_place_no_word_bypasses_translation_and_none_is_cut_off(
    make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, allowed: list[str]
) -> None:
    found, wrong = set(), []
    with text_size(2), spoken(PseudoLocale()):
        for place, window in tour(make_wizard, outside, qtbot):
            found |= {f"{place}: {words}" for words in bypassing(window, allowed)}
            wrong += wrong_at(place, window, SIZES, qtbot)
    assert not found, "\n".join(sorted(found))
    assert not wrong, "\n".join(wrong)


def test_no_line_of_the_menus_bypasses_translation(
    make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, allowed: list[str]
) -> None:
    with spoken(PseudoLocale()):
        wizard = make_wizard()
        go("step 1", wizard, outside, qtbot)
        menu = menu_of(wizard)
        found = [words for one in (menu, *menu.findChildren(QMenu)) for words in bypassing(one, allowed)]
        menu.close()
    assert found == []


def test_practice_mode_does_not_bypass_translation(
    make_wizard: MakeWizard, profile: Profile, qtbot: QtBot, allowed: list[str]
) -> None:
    practice = LatePractice(lambda _: profile, lambda: False)
    with spoken(PseudoLocale()):
        wizard = make_wizard(practice=practice.offers())
        bar = page_of(wizard, StorePage).findChild(PracticeBar)
        assert isinstance(bar, PracticeBar)
        menu = RehearsalMenu(practice.offers(), bar)
        found = [words for one in (bar, menu, *menu.findChildren(QMenu)) for words in bypassing(one, allowed)]
        menu.deleteLater()
    practice.server.stop()
    assert found == []


def test_a_sentence_that_bypasses_translation_is_found(
    make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, allowed: list[str]
) -> None:
    with spoken(PseudoLocale()):
        wizard = make_wizard()
        window = go("step 1", wizard, outside, qtbot)
        assert bypassing(window, allowed) == []
        forgotten: QObject = QLabel("Forgotten", window)
        assert bypassing(window, allowed) == ["QLabel#: ['Forgotten'] in 'Forgotten'"]
        forgotten.deleteLater()
