"""The last thing after a replacement: delete the old account, and see that its token is dead."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, OK, HangingHttp, ScriptedHttp
from tests.ui.conftest import Outside
from tests.ui.places import settled
from tests.ui.walking import press_now, to_asking
from wizard.core.address.store_hash import Form, StoreHash
from wizard.core.check.wire import Response
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError
from wizard.ui.pages.handover.old_account import OldAccount
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.shell.window import SetupWizard

OLD = "canary7oldtoken2m9x4q8w3n6t1z5k"
REFUSED = Response(401, JSON, b'{"status":401,"title":"Unauthorized"}')


@pytest.fixture
def page(wizard: SetupWizard, qtbot: QtBot, good_store: None) -> HandoverPage:
    """APPSe AI shows the green tick, and another account was replaced."""
    found = to_asking(wizard, qtbot)
    wizard.session.old_token = Secret(OLD)
    wizard.session.account_number = 2
    press_now(wizard)
    return found


@pytest.fixture
def part(page: HandoverPage) -> OldAccount:
    return page.cards.finale.old_account


def answers(outside: Outside, reply: Response | Exception) -> ScriptedHttp:
    outside.http = http = ScriptedHttp({"v2/time": reply})
    return http


def check(part: OldAccount, qtbot: QtBot) -> str:
    part.check.click()
    qtbot.waitUntil(lambda: not part.running)
    return part.seen


def test_401_is_said_to_be_the_end_of_it_and_the_old_token_is_forgotten(
    part: OldAccount, wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    http = answers(outside, REFUSED)
    assert "Delete “APPSe AI” in BigCommerce." in part.to_do.replace("\u2068", "").replace("\u2069", "")
    assert check(part, qtbot) == "The old account is gone. BigCommerce no longer accepts its token."
    assert http.asked == ["v2/time"]
    assert wizard.session.old_token is None
    assert (part.to_do, part.check.isVisible(), part.open.isVisible()) == ("", False, False)
    assert part.isVisible()


def test_an_account_that_still_works_is_said_to_and_can_be_looked_at_again(
    part: OldAccount, wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    answers(outside, OK)
    assert check(part, qtbot) == "The old account is still there, and its token still works."
    assert wizard.session.old_token == Secret(OLD)
    answers(outside, REFUSED)
    assert check(part, qtbot).startswith("The old account is gone.")


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Response(403, JSON, b"{}"), "T-04"),
        (Response(401, {"content-type": "text/plain"}, b"X-Auth-Token header is required"), "T-03"),
        (Response(503, JSON, b"{}"), "T-09"),
        (SetupError(FailureKind.NO_SUCH_HOST, host="api.bigcommerce.com"), "N-01"),
        (RuntimeError("a defect"), "P-01"),
    ],
)
def test_whatever_proves_nothing_is_said_as_it_is(
    reply: Response | Exception, code: str, part: OldAccount, wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    answers(outside, reply)
    said = check(part, qtbot)
    assert said.startswith("Can’t tell if the old account is gone. ")
    assert f"({code})" in said
    assert wizard.session.old_token == Secret(OLD)
    assert part.check.isVisible()


def test_what_is_said_is_seen_whole(part: OldAccount, wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    answers(outside, Response(503, JSON, b"{}"))
    check(part, qtbot)
    labels = [label for label in part.findChildren(QLabel) if label.isVisible()]
    assert len(labels) == 2
    qtbot.waitUntil(lambda: settled(wizard))
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))


def test_it_works_from_the_keyboard(part: OldAccount, outside: Outside, qtbot: QtBot) -> None:
    answers(outside, REFUSED)
    part.check.setFocus()
    QTest.keyClick(part.check, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: part.seen.startswith("The old account is gone."))


def test_a_second_click_asks_no_second_time(part: OldAccount, outside: Outside, qtbot: QtBot) -> None:
    outside.http = hanging = HangingHttp()
    part.check.click()
    part.check.click()
    assert (part.running, part.seen) == (True, "Asking BigCommerce…")
    part.forget()
    assert not part.running
    hanging.release.set()
    qtbot.waitUntil(hanging.over.is_set)
    assert part.seen == ""


def test_another_store_has_no_old_account(part: OldAccount, page: HandoverPage, wizard: SetupWizard) -> None:
    wizard.session.set_store(StoreHash("hijklm2", Form.BARE, (0, 7)))
    page.take_over()
    assert (part.to_do, part.seen, part.isVisible()) == ("", "", False)


def test_without_a_replacement_there_is_nothing_to_check(wizard: SetupWizard, qtbot: QtBot, good_store: None) -> None:
    page = to_asking(wizard, qtbot)
    press_now(wizard)
    part = page.cards.finale.old_account
    assert (part.isVisible(), part.check.isVisible()) == (False, False)
