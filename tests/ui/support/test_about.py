"""The window that says what this program is: from the menu, with a browser and without, practising, and packaged."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QDate, Qt, qVersion
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

import wizard.app
from tests.ui.conftest import Outside
from tests.ui.support.supporting import MENU_AT_A_GOOD_STORE, every_text, menu_of, opened
from tests.ui.walking import button
from wizard import RELEASED, __version__
from wizard.app import build_window
from wizard.core.links import APPSE_AI_GUIDE, LGPL_TEXT
from wizard.resources import licences_folder, resource_path
from wizard.ui.language.languages import use_language
from wizard.ui.shell.window import SetupWizard
from wizard.ui.support.about_window import NAME, AboutWindow, day_in_words
from wizard.ui.widgets.notice import Notice
from wizard.ui.widgets.page_scroll import PageScroll

pytestmark = MENU_AT_A_GOOD_STORE
GUIDE = "BigCommerce guide"


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of licences, as it stands beside the package in a frozen program."""
    inside = tmp_path / "_internal"
    resources = resource_path("style.qss").parent
    (inside / "wizard").mkdir(parents=True)
    (inside / "wizard/_resources").symlink_to(resources, target_is_directory=True)
    note = inside / "licences/Qt-and-Qt-for-Python/Qt-LGPL.txt"
    note.parent.mkdir(parents=True)
    note.write_text("how to replace Qt", encoding="utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr("wizard.resources._PACKAGE", inside / "wizard")
    return inside / "licences"


@pytest.fixture
def practising(monkeypatch: pytest.MonkeyPatch) -> Iterator[SetupWizard]:
    """The wizard as `--practice` starts it; whatever reaches the system's browser fails the test."""

    def refuse(address: str) -> bool:
        raise AssertionError(address)

    monkeypatch.setattr(wizard.app, "_open_url", refuse)
    made = build_window(practice=True)
    made.show()
    yield made
    made.leaving.agree()
    made.deleteLater()


def notice_of(about: AboutWindow) -> Notice:
    found = about.findChild(Notice)
    assert isinstance(found, Notice)
    return found


def test_it_is_the_last_line_of_the_menu(wizard: SetupWizard) -> None:
    menu = menu_of(wizard)
    assert menu.actions()[-1].text() == "A&bout BigCommerce Connect…"
    menu.close()


def test_it_says_version_day_and_what_is_under_it(wizard: SetupWizard) -> None:
    with opened(wizard, "About", AboutWindow) as about:
        lines = every_text(about).splitlines()
    assert f"Version {__version__}, November 22, 2026" in lines
    assert RELEASED == "2026-11-22"
    assert {platform.python_version(), PySide6.__version__, qVersion()} <= set(lines)
    text = "\n".join(lines)
    assert "MIT license" in text
    assert "GNU Lesser General Public License" in text
    assert "doesn’t check for updates" in text


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("de", "22. November 2026"),
        ("fr", "22 novembre 2026"),
        ("pt_BR", "22 de novembro de 2026"),
        ("ja", "2026年11月22日"),
    ],
)
def test_a_day_in_a_sentence_has_no_day_of_the_week(language: str, day: str) -> None:
    """Some languages cannot have it there."""
    use_language(language)
    assert day_in_words(QDate(2026, 11, 22)) == day


def test_all_versions_are_copied(wizard: SetupWizard) -> None:
    with opened(wizard, "About", AboutWindow) as about:
        button(about, "Copy versions").click()
    assert QGuiApplication.clipboard().text().splitlines() == [
        f"BigCommerce Connect {__version__} ({RELEASED})",
        f"Python {platform.python_version()}",
        f"Qt for Python (PySide6) {PySide6.__version__}",
        f"Qt {qVersion()}",
    ]


def test_a_clipboard_that_refuses_is_said(wizard: SetupWizard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.ui.clipboard.copy.copy_text", lambda text: False)
    with opened(wizard, "About", AboutWindow) as about:
        button(about, "Copy versions").click()
        assert notice_of(about).code == "E-05"


def test_nothing_opens_until_a_link_is_pressed(wizard: SetupWizard, outside: Outside) -> None:
    with opened(wizard, "About", AboutWindow) as about:
        assert outside.opened == []
        button(about, GUIDE).click()
        button(about, "LGPL text").click()
        assert notice_of(about).title == ""
    assert outside.opened == [APPSE_AI_GUIDE, LGPL_TEXT]


def test_without_a_browser_the_address_is_there_to_copy(wizard: SetupWizard, outside: Outside) -> None:
    outside.opens = False
    with opened(wizard, "About", AboutWindow) as about:
        button(about, GUIDE).click()
        assert notice_of(about).title == "Your browser didn’t open"
        assert APPSE_AI_GUIDE in every_text(about)
        button(about, "Copy the address").click()
    assert QGuiApplication.clipboard().text() == APPSE_AI_GUIDE


def test_practice_mode_opens_nothing_and_says_so(practising: SetupWizard) -> None:
    with opened(practising, "About", AboutWindow) as about:
        button(about, GUIDE).click()
        assert notice_of(about).title == "Practice doesn’t open real pages"
        button(about, "Copy the address").click()
    assert QGuiApplication.clipboard().text() == APPSE_AI_GUIDE


# -- where the licences are --------------------------------------------------------------------------------------------


def test_a_packaged_program_says_where_its_licences_lie(wizard: SetupWizard, packaged: Path) -> None:
    with opened(wizard, "About", AboutWindow) as about:
        (path,) = about.findChildren(QLineEdit)
        assert path.text() == str(packaged)
        assert path.isReadOnly()
        assert "Qt-and-Qt-for-Python/Qt-LGPL.txt" in every_text(about)
        assert "installed one by one" not in every_text(about)


def test_from_source_no_folder_is_claimed(wizard: SetupWizard) -> None:
    with opened(wizard, "About", AboutWindow) as about:
        assert about.findChildren(QLineEdit) == []
        assert "installed one by one" in every_text(about)


def test_a_folder_of_that_name_beside_an_installed_package_is_not_ours(
    packaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert licences_folder() == packaged
    monkeypatch.setattr(sys, "frozen", False)
    assert licences_folder() is None


# -- by keyboard, and with large letters ---------------------------------------------------------------------------------


def test_the_keyboard_alone_is_enough(wizard: SetupWizard, packaged: Path, outside: Outside, qtbot: QtBot) -> None:
    with opened(wizard, "About", AboutWindow) as about:
        about.activateWindow()
        qtbot.waitUntil(about.isActiveWindow)
        assert about.focusWidget() is button(about, "Close")
        QTest.keySequence(about, "Alt+G")
        qtbot.waitUntil(lambda: outside.opened == [APPSE_AI_GUIDE])
        QTest.keySequence(about, "Alt+C")
        qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().startswith("BigCommerce Connect"))


def test_all_is_seen_at_once_with_the_letters_most_people_have(wizard: SetupWizard, outside: Outside) -> None:
    outside.opens = False
    with opened(wizard, "About", AboutWindow) as about:
        assert not scroll_of(about).upright.isVisible()
        before = about.height()
        button(about, GUIDE).click()
        QApplication.sendPostedEvents()
        assert about.height() > before
        assert not scroll_of(about).upright.isVisible()


def test_with_large_letters_it_scrolls_and_stays_on_the_screen(wizard: SetupWizard, packaged: Path) -> None:
    font = QFont(QApplication.font())
    try:
        larger = QFont(font)
        larger.setPointSizeF(font.pointSizeF() * 2.5)
        QApplication.setFont(larger)
        with opened(wizard, "About", AboutWindow) as about:
            assert scroll_of(about).upright.isVisible()
            assert about.screen().availableSize().height() >= about.height()
            assert about.screen().availableSize().width() >= about.width()
    finally:
        QApplication.setFont(font)


def scroll_of(about: AboutWindow) -> PageScroll:
    found = about.findChild(PageScroll)
    assert isinstance(found, PageScroll)
    return found


def test_where_words_are_read_from_the_right_the_name_stands_beside_its_icon(
    wizard: SetupWizard, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with opened(wizard, "About", AboutWindow) as about:
            labels = about.findChildren(QLabel)
            icon = next(label for label in labels if not label.pixmap().isNull())
            name = next(label for label in labels if label.text() == NAME)
            python, version = (
                next(label for label in labels if label.text() == words)
                for words in ("Python", platform.python_version())
            )
            assert 0 < icon.x() - name.geometry().right() < 24
            assert name.width() == name.sizeHint().width()
            assert 0 < python.x() - version.geometry().right() < 24
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
