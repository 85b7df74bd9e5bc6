"""Ctrl+C on a panel that says a failure: the sentences and the code are copied, for a chat with support."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.walking import page_of
from wizard.core.failures import Failure, FailureKind
from wizard.ui.pages.store.page import StorePage
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets import notice as notice_module
from wizard.ui.widgets.notice import Kind, Notice

COPY = Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(notice_module, "announce", lambda widget, text: said.append(text))
    return said


@pytest.fixture
def panel(wizard: SetupWizard, spoken: list[str], qtbot: QtBot) -> Notice:
    """What step 1 says of a list of stores that cannot be read, with the focus on it as the Tab key brings it there."""
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    QGuiApplication.clipboard().clear()
    page_of(wizard, StorePage).show_failure(
        Failure(FailureKind.INDEX_NOT_USABLE, {"folder": "data", "reason": "damaged"})
    )
    notice = page_of(wizard, StorePage).notice
    assert notice.code
    spoken.clear()
    notice.setFocus(Qt.FocusReason.TabFocusReason)
    assert notice.hasFocus()
    return notice


def copied() -> str:
    return QGuiApplication.clipboard().text()


def words_of(panel: Notice) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.text()]


def test_sentences_and_code_are_copied_and_that_is_said(panel: Notice, spoken: list[str], qtbot: QtBot) -> None:
    words = words_of(panel)
    QTest.keyClick(panel, *COPY)
    assert copied() == "\n".join(words)
    assert panel.title in copied()
    assert copied().endswith(f"Step 1, code {panel.code}")
    assert spoken == [f"Step 1, code {panel.code} (copied with this message)"]
    assert words_of(panel)[-1] == spoken[0]
    assert panel.code_words == f"Step 1, code {panel.code}", "what is read out on the phone stays the same"
    qtbot.waitUntil(lambda: words_of(panel) == words)


def test_a_button_inside_and_a_click_on_the_words_will_do(panel: Notice, qtbot: QtBot) -> None:
    inside = QPushButton("Inside")
    panel.add_action(inside)
    inside.show()
    QTest.keyClick(inside, *COPY)
    whole = copied()
    assert panel.title in whole
    assert panel.code in whole
    for label in panel.findChildren(QLabel):
        if label.isVisible() and label.text():
            QGuiApplication.clipboard().clear()
            QTest.mouseClick(label, Qt.MouseButton.LeftButton)
            assert label.hasFocus()
            QTest.keyClick(label, *COPY)
            assert copied().startswith(panel.title), label.text()


def test_what_is_selected_is_copied_as_usual(panel: Notice, qtbot: QtBot) -> None:
    title = next(label for label in panel.findChildren(QLabel) if label.text() == panel.title)
    title.setFocus()
    title.setSelection(0, 4)
    QTest.keyClick(title, *COPY)
    assert copied() == panel.title[:4]


def test_a_clipboard_that_refuses_leaves_the_failure_where_it_is(
    panel: Notice, spoken: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.ui.clipboard.copy.copy_text", lambda text: False)
    code = panel.code
    QTest.keyClick(panel, *COPY)
    assert panel.code == code
    assert "not copied" in spoken[0]


def test_only_a_failure_is_a_stop_on_the_way_through_the_page(wizard: SetupWizard, panel: Notice) -> None:
    assert panel in stops(wizard)
    panel.say(Kind.GOOD, lambda: ("All is well",))
    assert panel not in stops(wizard)
    panel.say_failure(Failure(FailureKind.CLIPBOARD_REFUSED))
    assert panel in stops(wizard)
    panel.clear()
    assert panel not in stops(wizard)


def test_without_a_code_the_key_does_nothing(panel: Notice, qtbot: QtBot) -> None:
    panel.say(Kind.INFO, lambda: ("A note",))
    QTest.keyClick(panel, *COPY)
    assert copied() == ""


def stops(window: QWidget) -> list[QWidget]:
    """What the Tab key stops at, beginning at the first field."""
    page = window.currentPage() if isinstance(window, SetupWizard) else window
    assert isinstance(page, StorePage)
    page.address.setFocus()
    found: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in found:
        found.append(focused)
        window.focusNextPrevChild(True)
    return found
