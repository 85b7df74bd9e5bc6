"""What a click opens below itself is seen at once, though that is below the lower edge of a small window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.core.fakes import ScriptedHttp
from tests.ui.conftest import Outside
from tests.ui.pages.scripted import AS_WANTED
from tests.ui.walking import ask_support, button, to_copying, to_test_page, to_token_page
from wizard.ui.shell.window import SMALLEST_SIZE, SetupWizard
from wizard.ui.widgets.page_scroll import PageScroll

Opens = Callable[[SetupWizard, Outside, QtBot], tuple[str, Callable[[], QWidget]]]
LOW = 300
"""Pixels: a window so low that little more than the title is seen, as with large text."""
SEEN = 0.6
"""How much of what was opened has to be seen, or of the page where that is less; what opened it may be above."""


def details(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> tuple[str, Callable[[], QWidget]]:
    outside.http = ScriptedHttp(AS_WANTED)
    page = to_test_page(wizard, qtbot)
    return "Details", lambda: page.details


def third_box(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> tuple[str, Callable[[], QWidget]]:
    page = to_token_page(wizard)
    return "Which of the three", lambda: page.form.picture


def words_for_a_call(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> tuple[str, Callable[[], QWidget]]:
    outside.http = ScriptedHttp(AS_WANTED)
    page = to_copying(wizard, qtbot)
    ask_support(page)

    def opened() -> QWidget:
        check = page.cards.support.call.phone_check
        assert check is not None
        return check

    return "Compare tokens by phone", opened


@pytest.mark.parametrize("way", [details, third_box, words_for_a_call])
def test_what_a_click_opens_is_scrolled_to(wizard: SetupWizard, outside: Outside, qtbot: QtBot, way: Opens) -> None:
    wizard.setMinimumHeight(0)
    wizard.resize(SMALLEST_SIZE.width(), LOW)
    link, opened = way(wizard, outside, qtbot)
    button(wizard, link).click()
    assert opened().isVisible()
    (room,) = [one for one in wizard.findChildren(PageScroll) if one.isVisible()]
    qtbot.waitUntil(lambda: seen(opened()) >= SEEN * min(opened().height(), room.height()))


def seen(widget: QWidget) -> int:
    """How much of its height is on the screen, in pixels."""
    return widget.visibleRegion().boundingRect().height()
