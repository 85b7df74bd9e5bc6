"""After a test the primary button is the remedy, and has the focus; what was seen is said, and nothing more."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, NO_SCOPE, HangingHttp, ScriptedHttp
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.pages.scripted import AS_WANTED, PRODUCTS
from tests.ui.walking import button, page_of, to_test_page, to_token_page
from wizard.core.address.front_page import FrontPage
from wizard.core.check.wire import Response
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.links import STATUS_PAGE
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check import lines
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SetupWizard
from wizard.ui.signs import spinner
from wizard.ui.signs.spinner import Spinner
from wizard.ui.signs.status_disc import Status

REFUSED = ScriptedHttp(other=Response(401, JSON, b"{}"))
NO_SUCH_STORE = ScriptedHttp(other=Response(404, JSON, b"{}"))
ONE_MISSING = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
LOCATIONS = "v3/inventory/locations?limit=1"


@pytest.mark.parametrize(
    ("http", "words", "step"),
    [
        (REFUSED, "Go back to the token", TokenPage.step),
        (NO_SUCH_STORE, "Go back to step 1", StorePage.step),
        (ONE_MISSING, "Create a new account", AccountPage.step),
        (ScriptedHttp(AS_WANTED), "Open APPSe AI", HandoverPage.step),
    ],
    ids=["token", "store", "rows", "good"],
)
def test_enter_does_what_helps(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, http: ScriptedHttp, words: str, step: int
) -> None:
    outside.http = http
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    to_test_page(wizard, qtbot)
    assert wizard.primary.text().replace("&", "") == words
    qtbot.waitUntil(lambda: wizard.focusWidget() is wizard.primary and wizard.rendering.takes_press)
    QTest.keyClick(wizard.primary, Qt.Key.Key_Return)
    assert wizard.currentId() == step


def test_the_lines_say_what_was_seen_and_what_is_awaited(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "SLOW_MS", 0)
    outside.http = hanging = HangingHttp()
    to_token_page(wizard).fill(TOKEN)
    wizard.next()
    page = page_of(wizard, TestPage)
    shown = page.lines
    assert shown.opening.words == "Opening store g5cd38"
    assert (shown.opening.status, shown.rows.status) == (None, Status.TO_COME)
    qtbot.waitUntil(lambda: shown.note == "Waiting for BigCommerce…")
    page.act("stop")
    assert shown.note == ""
    hanging.release.set()


def test_while_nothing_is_answered_something_turns(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sign that stands still looks like a program that hangs."""
    monkeypatch.setattr(spinner, "animations_wanted", lambda: True)
    outside.http = hanging = HangingHttp()
    to_token_page(wizard).fill(TOKEN)
    wizard.next()
    (turning,) = [one for one in page_of(wizard, TestPage).findChildren(Spinner) if one.isVisible()]
    seen = []

    def looks() -> int:
        picture = turning.grab().toImage()
        if picture not in seen:
            seen.append(picture)
        return len(seen)

    qtbot.waitUntil(lambda: looks() > 3)
    page_of(wizard, TestPage).act("stop")
    assert not turning.isVisible()
    hanging.release.set()


def test_without_a_network_no_request_is_counted(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(other=SetupError(FailureKind.NO_SUCH_HOST, host="api.bigcommerce.com"))
    page = to_test_page(wizard, qtbot)
    button(page, "Details").click()
    assert page.outcome.code == "Code N-01"
    assert page.details.sent_words == "Nothing was sent."


@pytest.mark.parametrize(("seconds", "words"), [(0.0, "< 0.1 s"), (0.09, "< 0.1 s"), (0.1, "0.1 s"), (2.04, "2.0 s")])
def test_a_short_test_did_not_take_no_time(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, seconds: float, words: str
) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    page = to_test_page(wizard, qtbot)
    result = wizard.session.result
    assert result is not None
    page.finish(replace(result, seconds=seconds))
    button(page, "Details").click()
    assert f"Time: {words}." in page.details.sent_words


def test_the_store_is_named_as_it_was_seen(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot) -> None:
    place = Response(200, JSON, b'{"data":[{"label":"Main warehouse","address":{"city":"Austin","zip":"78701"}}]}')
    outside.http = ScriptedHttp(AS_WANTED | {LOCATIONS: place})
    window = make_wizard(front_page=lambda store_hash, cancel: FrontPage("Kate’s Bakery", "katesbakery.com"))
    page = to_test_page(window, qtbot)
    named = "This is “Kate’s Bakery”, katesbakery.com. Its first location: Main warehouse, Austin."
    qtbot.waitUntil(lambda: named in page.outcome.words)
    assert "78701" not in page.outcome.words


def test_a_front_page_that_does_not_answer_says_nothing(
    make_wizard: MakeWizard, outside: Outside, qtbot: QtBot
) -> None:
    asked = []

    def refuse(store_hash: str, cancel: object) -> None:
        asked.append(store_hash)
        raise SetupError(FailureKind.LOOKUP_TOO_SLOW, host="store-g5cd38.mybigcommerce.com", seconds="8")

    outside.http = ScriptedHttp(AS_WANTED)
    window = make_wizard(front_page=refuse)
    page = to_test_page(window, qtbot)
    qtbot.waitUntil(lambda: asked == ["g5cd38"])
    assert page.outcome.words == ""
    assert page_of(window, StorePage).part.problem.code == ""


def test_a_defect_of_the_program_is_said(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a defect")

    page = to_test_page(make_wizard(check=broken), qtbot)
    assert page.heading() == Failure(FailureKind.PROGRAM_DEFECT, {"reason": "RuntimeError"}).title


HOST = {"host": "api.bigcommerce.com", "reason": "timed out"}
OUTAGES = {
    "T-08": ScriptedHttp(other=Response(423, JSON, b"{}")),
    "T-09": ScriptedHttp(other=Response(503, JSON, b"{}")),
    "T-12": ScriptedHttp(other=Response(500, JSON, b"{}")),
    "N-03": ScriptedHttp(other=SetupError(FailureKind.CONNECT_TIMEOUT, **HOST)),
    "N-04": ScriptedHttp(other=SetupError(FailureKind.ANSWER_TIMEOUT, **HOST)),
}


@pytest.mark.parametrize("code", OUTAGES)
def test_an_outage_is_one_click_from_the_status_page(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, code: str
) -> None:
    outside.http = OUTAGES[code]
    page = to_test_page(wizard, qtbot)
    assert page.outcome.code == f"Code {code}"
    assert outside.opened == []
    button(page, "BigCommerce’s status page").click()
    assert outside.opened == [STATUS_PAGE]


@pytest.mark.parametrize("http", [REFUSED, NO_SUCH_STORE, ONE_MISSING, ScriptedHttp(AS_WANTED)])
def test_what_is_no_outage_does_not_point_to_it(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, http: ScriptedHttp
) -> None:
    outside.http = http
    page = to_test_page(wizard, qtbot)
    shown = [one.text().replace("&", "") for one in page.findChildren(QAbstractButton) if one.isVisible()]
    assert shown
    assert "BigCommerce’s status page" not in shown


@pytest.mark.parametrize(("http", "shown"), [(REFUSED, True), (NO_SUCH_STORE, False), (ONE_MISSING, False)])
def test_where_the_right_value_stands_is_shown_after_a_wrong_one(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, http: ScriptedHttp, shown: bool
) -> None:
    outside.http = http
    page = to_test_page(wizard, qtbot)
    assert page.outcome.third_box.isVisible() is shown
    assert "Access token" in page.outcome.third_box.accessibleDescription()
