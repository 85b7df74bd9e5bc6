"""What tests of the support window share: the menu, the report in it, and what can be read there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from tests.core.fakes import JSON
from tests.ui.language.spoken import says
from wizard.core.check.wire import Response
from wizard.ui.shell.window import SetupWizard
from wizard.ui.support.report_window import ReportWindow

HASH = "g5cd38"
MENU_AT_A_GOOD_STORE = [
    pytest.mark.usefixtures("good_store"),
    pytest.mark.qt_log_ignore(
        "This plugin does not support raise", "This plugin does not support grabbing the keyboard", extend=True
    ),
]
"""For tests that open the menu: what a menu asks of a screen, the platform without one does not have."""
REFUSED = Response(401, JSON, b"{}")
Dialog = TypeVar("Dialog", bound=QDialog)


def menu_of(window: SetupWizard) -> QMenu:
    """Press "Get help" and return what opens."""
    window.foot.help.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(window: SetupWizard, words: str) -> None:
    """Choose the one line of the menu with these words in it."""
    menu = menu_of(window)
    found = [action for action in menu.actions() if words in action.text().replace("&", "")]
    found = found or [action for action in menu.actions() if says(action.text(), words)]
    assert len(found) == 1, [action.text() for action in menu.actions()]
    assert found[0].isEnabled()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(found[0]).center())


@contextmanager
def opened(window: SetupWizard, words: str, kind: type[Dialog]) -> Iterator[Dialog]:
    choose(window, words)
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    yield found[0]
    QTest.keyClick(found[0], Qt.Key.Key_Escape)
    assert not any(one.isVisible() for one in window.findChildren(kind))


@contextmanager
def report_of(window: SetupWizard) -> Iterator[ReportWindow]:
    with opened(window, "Create a report", ReportWindow) as report:
        yield report


def preview(report: ReportWindow) -> QPlainTextEdit:
    (found,) = [one for one in report.findChildren(QPlainTextEdit) if one.accessibleName() == "The report"]
    return found


def tick(report: ReportWindow, words: str) -> None:
    (found,) = [one for one in report.findChildren(QAbstractButton) if words in one.text().replace("&", "")]
    found.click()


def data_of(report: ReportWindow) -> dict[str, Any]:
    """The report as JSON, as it is shown then; what was chosen before is chosen again."""
    tick(report, "JSON")
    data: dict[str, Any] = json.loads(preview(report).toPlainText())
    tick(report, "Text")
    return data


def events_in(report: ReportWindow) -> list[tuple[object, object, object]]:
    lines = data_of(report)["events"]["lines"]
    return [(line["step"], line["event"], line["code"]) for line in lines]


def every_text(widget: QWidget) -> str:
    """All that can be read, or is read out, of a window."""
    texts = [widget.windowTitle()]
    for one in [widget, *widget.findChildren(QWidget)]:
        texts += [one.accessibleName(), one.accessibleDescription(), one.toolTip(), one.statusTip()]
        if isinstance(one, QLabel | QAbstractButton | QLineEdit):
            texts.append(one.text())
        elif isinstance(one, QPlainTextEdit):
            texts.append(one.toPlainText())
    return "\n".join(texts)


def letter_in(address: str) -> tuple[str, str, str]:
    """Address, subject and body, taken apart as a mail program does it."""
    parts = urlsplit(address)
    assert parts.scheme == "mailto"
    assert "+" not in parts.query, "a plus stands for itself in a mail, not for a space"
    fields = parse_qs(parts.query, strict_parsing=True)
    return unquote(parts.path), fields["subject"][0], fields["body"][0]
