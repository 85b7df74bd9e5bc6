"""Every page and every dialog of the wizard, with all that can appear on it, for tests that look at each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, NO_SCOPE, ScriptedHttp
from tests.ui.conftest import ADDRESS, MakeWizard, Outside
from tests.ui.pages.test_later_pages import AS_WANTED, PRODUCTS
from tests.ui.support.supporting import choose
from tests.ui.walking import button, page_of, paste_address, to_handover_page, to_test_page, to_token_page
from wizard.core.check.wire import Answer
from wizard.core.owner.blocks import Picture
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.fade_in import SettleIn
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pictures.picture_view import show_large
from wizard.ui.shell.window import SetupWizard

Way = Callable[[SetupWizard, Outside, QtBot], None]
"""Leads from the first page to a place."""


def _first(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    paste_address(wizard)


def _two_stores(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    paste_address(wizard, f"{ADDRESS} {ADDRESS.replace('g5cd38', 'other77')}")


def _account(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    paste_address(wizard)
    wizard.next()


def _token(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_token_page(wizard).fill("two words")


def _ready(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    button(to_test_page(wizard, qtbot), "What is sent").click()


def _rows_missing(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    to_test_page(wizard, qtbot)


def _refused(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(other=Answer(401, JSON, b"{}"))
    to_test_page(wizard, qtbot)


def _hand_over(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    page = to_handover_page(wizard, qtbot)
    button(page, "Copy API Token").click()
    button(page, "Compare the token").click()


def _red_mark(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    _hand_over(wizard, outside, qtbot)
    button(page_of(wizard, HandoverPage), "Red mark").click()


def _shared_screen(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_handover_page(wizard, qtbot)
    wizard.set_screen_shared(True)


PAGES: dict[str, Way] = {
    "step 1": _first,
    "step 1, two stores": _two_stores,
    "step 2": _account,
    "step 3": _token,
    "step 4, ready": _ready,
    "step 4, rows missing": _rows_missing,
    "step 5": _hand_over,
    "step 5, a red mark": _red_mark,
    "step 5, screen shared": _shared_screen,
    "step 4, refused": _refused,
}


def _report(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    choose(wizard, "Report")


def _spelled(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    paste_address(wizard)
    choose(wizard, "Spell")


def _about(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    choose(wizard, "About")


def _owner(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    _account(wizard, outside, qtbot)
    button(page_of(wizard, AccountPage), "Someone else").click()


def _new_passphrase(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    PassphraseDialog(wizard, "credential.age", new=True).open()


def _passphrase(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    PassphraseDialog(wizard, "credential.age", new=False).open()


def _question(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    button(to_test_page(wizard, qtbot), "Prove writing").click()


def _token_places(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    button(to_handover_page(wizard, qtbot), "Where does the token go").click()


def _pictures(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    show_large((Picture.FORM, Picture.SCOPE_ROW), "APPSe AI", wizard)


def _answer(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    _account(wizard, outside, qtbot)
    button(page_of(wizard, AccountPage), "What if I cannot see this page?").click()


DIALOGS: dict[str, Way] = {
    "report": _report,
    "spelled hash": _spelled,
    "about": _about,
    "owner": _owner,
    "passphrase of a new file": _new_passphrase,
    "passphrase of a file": _passphrase,
    "question": _question,
    "answer": _answer,
    "where the token goes": _token_places,
    "pictures": _pictures,
}
PLACES = PAGES | DIALOGS


def go(place: str, wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> QWidget:
    """Go to a place and return its window, which is active then."""
    PLACES[place](wizard, outside, qtbot)
    open_now = [one for one in wizard.findChildren(QDialog) if one.isVisible()]
    window: QWidget = open_now[-1] if place in DIALOGS else wizard
    assert len(open_now) == (1 if place in DIALOGS else 0), open_now
    page = wizard.currentPage()
    qtbot.waitUntil(lambda: not (isinstance(page, TestPage) and page.busy))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: settled(window))
    return window


def settled(window: QWidget) -> bool:
    """Tell whether every layout has been followed and every row has come in: then nothing moves any more."""
    if any(one.moving for one in window.findChildren(SettleIn)):
        return False
    before = [one.geometry() for one in window.findChildren(QWidget)]
    QApplication.sendPostedEvents()
    return before == [one.geometry() for one in window.findChildren(QWidget)]


IN_ONE_WINDOW = frozenset(
    {"step 1", "step 1, two stores", "step 2", "step 3", "report", "spelled hash", "about", "owner", "answer"}
    | {"passphrase of a new file", "passphrase of a file", "pictures"}
)
"""Places whose state goes when one goes back to the first page; the others leave something behind."""


def tour(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Go to every place, in as few windows as that takes, and give its name and its window."""
    usual = outside.http
    shared = make_wizard()
    for place in PLACES:
        wizard = shared if place in IN_ONE_WINDOW else make_wizard()
        outside.http = usual
        yield place, go(place, wizard, outside, qtbot)
        for dialog in wizard.findChildren(QDialog):
            dialog.reject()
        if wizard is not shared:
            wizard.leave_all_the_same()
        while wizard.currentId() > 0:
            wizard.back()
