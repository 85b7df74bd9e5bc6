"""Whoever does not see the browser come up hears that a page should open there."""

from __future__ import annotations

import pytest

from tests.ui.conftest import MakeWizard, Outside
from tests.ui.walking import page_of, paste_address, press_now
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.shell import open_page as opened_page
from wizard.ui.shell.window import SetupWizard

SAID = "The page should open in your browser"


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(opened_page, "announce", lambda widget, text: said.append(text))
    return said


def open_from_step_2(wizard: SetupWizard) -> AccountPage:
    paste_address(wizard)
    wizard.next()
    press_now(wizard)
    return page_of(wizard, AccountPage)


def test_a_page_that_opens_is_said_and_takes_no_room(wizard: SetupWizard, outside: Outside, spoken: list[str]) -> None:
    page = open_from_step_2(wizard)
    assert len(outside.opened) == 1
    assert spoken == [SAID]
    assert page.notice.title == ""


def test_a_page_that_does_not_open_is_not_said_to_open(
    make_wizard: MakeWizard, outside: Outside, spoken: list[str]
) -> None:
    outside.opens = False
    page = open_from_step_2(make_wizard())
    assert spoken == []
    assert page.notice.title == "Your browser didn’t open"
