"""Every page and dialog of the wizard with everything that can appear on it, for tests that visit them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from weakref import WeakKeyDictionary

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QRect
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, NO_SCOPE, ScriptedHttp
from tests.ui.conftest import ADDRESS, MakeWizard, Outside
from tests.ui.pages.scripted import AS_WANTED, PRODUCTS, credentials
from tests.ui.support.supporting import choose
from tests.ui.walking import (
    ask_support,
    button,
    compare_tokens,
    copy_all,
    page_of,
    paste_address,
    press_now,
    to_account_part,
    to_asking,
    to_copying,
    to_handover_page,
    to_test_page,
    to_token_page,
)
from wizard.core.check.wire import Response
from wizard.core.owner.blocks import Picture
from wizard.core.setup.leftovers import Leftover, LeftoverKind
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import Part
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.store.several.window import SeveralFiles
from wizard.ui.pictures.picture_view import show_large
from wizard.ui.shell.window import SetupWizard
from wizard.ui.signs.hero_tick import HeroTick
from wizard.ui.signs.ring import Ring

Way = Callable[[SetupWizard, Outside, QtBot], None]
"""Leads from the first page to a place."""


def _first(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    paste_address(wizard)


def _two_stores(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    paste_address(wizard, f"{ADDRESS} {ADDRESS.replace('g5cd38', 'other77')}")


def _account(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    paste_address(wizard)
    wizard.next()


def _rows(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_account_part(wizard, Part.ROWS)


def _all_rows(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_account_part(wizard, Part.ROWS).content.rows.show_all(True)


def _saving(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_account_part(wizard, Part.SAVE)


def _waiting(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_account_part(wizard, Part.WAIT)


def _unseen(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_account_part(wizard, Part.UNSEEN).content.show_where()


def _beside(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_account_part(wizard, Part.CREATE)
    wizard.docking.dock()


def _rows_again(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    page = to_account_part(wizard, Part.START)
    wizard.session.start_over(["products", "metafields_access"])
    page.arrived()
    page.show_part(Part.ROWS)


def _no_token(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_token_page(wizard)


def _token(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_token_page(wizard).fill("two words")


def _ready(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    button(to_test_page(wizard, qtbot), "Details").click()


def _rows_missing(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    to_test_page(wizard, qtbot)


def _refused(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(other=Response(401, JSON, b"{}"))
    to_test_page(wizard, qtbot)


def _open_appse_ai(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_handover_page(wizard, qtbot)


def _hand_over(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_copying(wizard, qtbot)
    copy_all(wizard)


def _what_it_shows(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_asking(wizard, qtbot)


def _red_mark(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    button(to_asking(wizard, qtbot), "Red exclamation mark").click()


def _ask_support(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    compare_tokens(to_copying(wizard, qtbot))


def _green(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    page = to_asking(wizard, qtbot)
    folder = page.services.documents()
    for number, kind in enumerate(LeftoverKind, start=1):
        file = folder / f"BigCommerceAPI-credentials-store-{number}.txt"
        file.touch()
        wizard.session.leftovers.add(Leftover(file, kind))
    press_now(wizard)


def _untested(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(other=Response(503, JSON, b"{}"))
    button(to_test_page(wizard, qtbot), "untested").click()


def _shared_screen(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_copying(wizard, qtbot)
    wizard.set_screen_shared(True)


PAGES: dict[str, Way] = {
    "step 1": _first,
    "step 1, two stores": _two_stores,
    "step 2": _account,
    "step 2, the rows": _rows,
    "step 2, all rows": _all_rows,
    "step 2, save": _saving,
    "step 2, waiting": _waiting,
    "step 2, the page cannot be seen": _unseen,
    "step 2, beside the browser": _beside,
    "step 2, the rows again": _rows_again,
    "step 3, empty": _no_token,
    "step 3": _token,
    "step 4, ready": _ready,
    "step 4, rows missing": _rows_missing,
    "step 5, APPSe AI opens": _open_appse_ai,
    "step 5": _hand_over,
    "step 5, what it shows": _what_it_shows,
    "step 5, a red mark": _red_mark,
    "step 5, support": _ask_support,
    "step 5, done": _green,
    "step 5, not tested": _untested,
    "step 5, screen shared": _shared_screen,
    "step 4, refused": _refused,
}


def _letter(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    choose(wizard, "Email support")


def _on_the_phone(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    choose(wizard, "on the phone")


def _leaving(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_test_page(wizard, qtbot)
    wizard.close()


def _report(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    choose(wizard, "Create a report")


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


def _passphrase_of_several(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    PassphraseDialog(wizard, "credential.age", new=False, among=(2, 3)).open()


def _question(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    page = to_test_page(wizard, qtbot)
    button(page, "Details").click()
    button(page, "Check write access").click()


def _token_places(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    ask_support(page)
    button(page, "Where does the token go").click()


def _pictures(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    show_large((Picture.FORM, Picture.SCOPE_ROW), "APPSe AI", wizard)


def _answer(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    _account(wizard, outside, qtbot)
    choose(wizard, "What if I can’t see this page?")


def _several_files(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    outside.files.content["first.txt"] = credentials("g5cd38")
    outside.files.content["notes.txt"] = b"No token here."
    page_of(wizard, StorePage).take_files([Path("first.txt"), Path("notes.txt"), Path("gone.txt")])
    (window,) = wizard.findChildren(SeveralFiles)
    qtbot.waitUntil(lambda: not window.running)


DIALOGS: dict[str, Way] = {
    "email to support": _letter,
    "on the phone": _on_the_phone,
    "closing": _leaving,
    "report": _report,
    "spelled hash": _spelled,
    "about": _about,
    "owner": _owner,
    "passphrase of a new file": _new_passphrase,
    "passphrase of a file": _passphrase,
    "passphrase of one of several": _passphrase_of_several,
    "question": _question,
    "answer": _answer,
    "where the token goes": _token_places,
    "pictures": _pictures,
    "several files": _several_files,
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


_WHERE_THINGS_WERE: WeakKeyDictionary[QWidget, list[QRect]] = WeakKeyDictionary()
MOST_TURNS = 200
"""Of the event loop, until nothing waits any more; a window that needs more of them is still moving."""


def settled(window: QWidget) -> bool:
    """Tell whether nothing moves any more. For `waitUntil`, which lets events happen between two calls.

    True when every widget is where it was at the call before, and no event waits that would move one. True is also the
    end of a wait: the next call begins anew, since what has just been changed may not have moved anything yet.
    """
    before = _WHERE_THINGS_WERE.pop(window, None)
    if not _all_delivered():
        return False
    moving: list[HeroTick | Ring] = [*window.findChildren(HeroTick), *window.findChildren(Ring)]
    if any(one.moving for one in moving):
        return False
    now = [one.geometry() for one in window.findChildren(QWidget)]
    if now == before:
        return True
    _WHERE_THINGS_WERE[window] = now
    return False


def _all_delivered() -> bool:
    """Deliver every event that waits, and those it brings; tell whether none is left.

    Qt tells one parent after the other that a child wants another size, and draws in between. On a busy machine a drawing
    takes longer than the time between two calls, so that nothing moves between them, though the next parent is yet to hear.
    """
    loop = QAbstractEventDispatcher.instance()
    return any(not loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents) for _ in range(MOST_TURNS))


IN_ONE_WINDOW = frozenset(
    {
        "step 1",
        "step 1, two stores",
        "step 2",
        "step 3",
        "report",
        "email to support",
        "on the phone",
        "spelled hash",
        "about",
        "owner",
        "answer",
    }
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
            wizard.leaving.agree()
        while wizard.currentId() > 0:
            wizard.back()
