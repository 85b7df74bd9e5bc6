"""Moments of a walk with state that must survive whatever happens to the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.core.fakes import NO_SCOPE, ScriptedHttp
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.pages.scripted import AS_WANTED, PRODUCTS, credentials
from tests.ui.walking import (
    button,
    copy_all,
    page_of,
    paste_address,
    press_now,
    save_as,
    to_account_part,
    to_all_rows,
    to_handover_page,
    to_test_page,
    to_token_page,
)
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.core.address.shop_domain import Found
from wizard.core.check.scopes import Profile
from wizard.core.credential.secret import Secret
from wizard.core.setup.saved_stores import SavedStore
from wizard.late_practice import LatePractice
from wizard.ui.pages.account.parts import Part
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.moves import Value
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard

DOWNLOAD = "BigCommerceAPI-credentials-store-g5cd38.txt"


@dataclass
class Scene:
    """What a moment is made of; it can be made several times."""

    make: MakeWizard
    outside: Outside
    qtbot: QtBot
    folder: Path
    profile: Profile

    def until(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened, timeout=20_000)


def _half_an_address(scene: Scene) -> SetupWizard:
    window = scene.make()
    page = page_of(window, StorePage)
    page.address.setPlainText("https://store-g5cd38.mybigcommerce.com/manage")
    cursor = page.address.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
    page.address.setTextCursor(cursor)
    page.address.setFocus()
    return window


def _a_wrong_address(scene: Scene) -> SetupWizard:
    window = scene.make()
    paste_address(window, "hello")
    return window


class _OneHost:
    def look_up(self, host: str, cancel: object) -> Found:
        return Found("g5cd38", certain=False)


def _looked_up(scene: Scene) -> SetupWizard:
    window = scene.make(look_up=_OneHost())
    page = paste_address(window, "www.example.com")
    page.act("look_up")
    scene.until(lambda: page.part.answer.store_hash == "g5cd38")
    return window


def _stores_before(scene: Scene) -> SetupWizard:
    index = SavedStoresFile(scene.folder / "data")
    for label, store_hash, outcome in (("First shop", "g5cd38", "ready"), ("Second", "other77", "rows-missing")):
        index.put(SavedStore(store_hash, label, "bigcommerce", datetime(2026, 1, 2, tzinfo=UTC), outcome))
    window = scene.make(saved_stores=index)
    page = page_of(window, StorePage)
    scene.until(lambda: len(page.later.saved.texts()) == 2)
    page.later.saved.table.select(["g5cd38"])
    return window


def _handed_over_again(scene: Scene) -> SetupWizard:
    scene.outside.keychain.kept["g5cd38"] = Secret(TOKEN)
    window = _stores_before(scene)
    page = page_of(window, StorePage)
    page.later.saved.table.select(["g5cd38"])
    button(page, "Add to APPSe AI again").click()
    scene.until(lambda: window.currentId() == HandoverPage.step)
    window.back()
    return window


def _checklist(scene: Scene) -> SetupWizard:
    window = scene.make()
    window.session.ticked |= {"products", "orders"}
    all_rows = to_all_rows(window)
    all_rows.search.setText("or")
    all_rows.list.setCurrentIndex(all_rows.list.filter.index(2, 0))
    all_rows.list.setFocus()
    return window


def _nothing_found(scene: Scene) -> SetupWizard:
    window = scene.make()
    to_all_rows(window).search.setText("zzz")
    return window


def _companion(scene: Scene) -> SetupWizard:
    window = _checklist(scene)
    window.docking.dock()
    return window


def _typed_token(scene: Scene) -> SetupWizard:
    window = scene.make()
    page = to_token_page(window)
    page.token.put(Secret(TOKEN))
    page.token.edited.emit()
    page.token.field.setSelection(4, 5)
    page.token.field.setFocus()
    return window


def _shared_token(scene: Scene) -> SetupWizard:
    window = _typed_token(scene)
    window.set_screen_shared(True)
    return window


def _token_from_file(scene: Scene) -> SetupWizard:
    scene.outside.files.content[DOWNLOAD] = credentials("g5cd38")
    window = scene.make()
    page = to_token_page(window)
    page.take_file(scene.folder / DOWNLOAD)
    scene.until(lambda: bool(page.form.found_words))
    return window


def _arrived_download(scene: Scene) -> SetupWizard:
    window = scene.make()
    to_account_part(window, Part.WAIT)
    window.walk.next()
    page = page_of(window, TokenPage)
    file = scene.folder / DOWNLOAD
    if not file.exists():
        file.write_bytes(credentials("g5cd38"))
    scene.until(lambda: page.page_state() is PageState.TOKEN_ARRIVED)
    return window


def _rows_missing(scene: Scene) -> SetupWizard:
    scene.outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    window = scene.make()
    page = to_test_page(window, scene.qtbot)
    button(page, "Details").click()
    table = page.details.table  # Qt's selectRow finds no row before a table from right to left has been laid out
    table.setCurrentIndex(table.model().index(5, 0))
    return window


def _started_over(scene: Scene) -> SetupWizard:
    window = _rows_missing(scene)
    page_of(window, TestPage).act("new_account")
    return window


def _stopped_test(scene: Scene) -> SetupWizard:
    window = scene.make()
    page = to_test_page(window, scene.qtbot)
    page.start()
    page.act("stop")
    return window


def _kept(scene: Scene) -> SetupWizard:
    window = scene.make()
    page = to_handover_page(window, scene.qtbot)
    page.keep.save_in_keychain()
    scene.until(lambda: bool(page.notice.title) and not page.holds_token)
    return window


def _saved(scene: Scene) -> SetupWizard:
    window = scene.make()
    page = to_handover_page(window, scene.qtbot)
    save_as(page, scene.folder / "shop.json")
    scene.until(lambda: bool(page.notice.title) and not page.holds_token)
    return window


def _green_tick(scene: Scene) -> SetupWizard:
    window = _saved(scene)
    page = page_of(window, HandoverPage)
    page.cards.copy.rows[Value.NAME].value.setText("Main shop")
    button(page, "already open").click()
    copy_all(window)
    press_now(window)
    press_now(window)
    return window


def _to_be_removed(scene: Scene) -> SetupWizard:
    window = _token_from_file(scene)
    window.next()
    scene.until(lambda: not page_of(window, TestPage).busy)
    window.next()
    button(page_of(window, HandoverPage), "already open").click()
    copy_all(window)
    press_now(window)
    press_now(window)
    return window


def _practice(scene: Scene) -> SetupWizard:
    room = LatePractice(lambda _: scene.profile, lambda: False)
    window = scene.make(practice=room.offers(), keychain=None)
    button(page_of(window, StorePage), "Use the practice address").click()
    return window


def _practice_token(scene: Scene) -> SetupWizard:
    window = _practice(scene)
    window.next()
    window.next()
    page_of(window, TokenPage).fill("not a token")
    return window


MOMENTS: dict[str, Callable[[Scene], SetupWizard]] = {
    "half an address": _half_an_address,
    "a wrong address": _a_wrong_address,
    "a looked-up store": _looked_up,
    "stores set up before": _stores_before,
    "handed over again": _handed_over_again,
    "a searched checklist": _checklist,
    "a search without a result": _nothing_found,
    "the companion": _companion,
    "a typed token": _typed_token,
    "a typed token on a shared screen": _shared_token,
    "a token from a file": _token_from_file,
    "a download that was noticed": _arrived_download,
    "a missing row": _rows_missing,
    "a new account after a missing row": _started_over,
    "a stopped test": _stopped_test,
    "a copy in the keychain": _kept,
    "a copy in a file": _saved,
    "a green tick": _green_tick,
    "a download to be removed": _to_be_removed,
    "practice": _practice,
    "practice, a wrong token": _practice_token,
}
