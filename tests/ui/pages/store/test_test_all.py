"""Test all: one store at a time, each result in the list before the next begins, and Stop at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, HangingHttp, ScriptedHttp
from tests.ui.conftest import TOKEN, FakeKeychain, MakeWizard, Outside
from tests.ui.pages.scripted import AS_WANTED, question_of
from tests.ui.walking import button, page_of, press_now
from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.core.check.scopes import Profile
from wizard.core.check.wire import Http, Request, Response
from wizard.core.concurrency.cancel import Cancel
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError
from wizard.core.setup.saved_stores import SavedStore, StoreList, render_index
from wizard.core.stores.testing import AT_ONCE
from wizard.late_adapters import check_in_turn
from wizard.practice.faults import find_fault
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore, standard_tokens
from wizard.ui.language.languages import LANGUAGES, Language
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.store.saved.table import ROWS_SHOWN
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard

BEFORE = datetime(2026, 1, 2, tzinfo=UTC)


def saved(store_hash: str) -> SavedStore:
    return SavedStore(store_hash, f"Shop {store_hash}", "bigcommerce", BEFORE, "ready")


class Scene:
    """A window with a list of stores."""

    def __init__(self, make: MakeWizard, outside: Outside, qtbot: QtBot, folder: Path) -> None:
        self._make = make
        self.outside = outside
        self.qtbot = qtbot
        self.folder = folder
        self.index = SavedStoresFile(folder)

    def window(self, *hashes: str, **services: object) -> SetupWizard:
        self.folder.mkdir(exist_ok=True)
        stores = StoreList(tuple(saved(one) for one in hashes))
        (self.folder / "stores.json").write_text(render_index(stores), encoding="utf-8")
        for one in hashes:
            self.outside.keychain.kept.setdefault(one, Secret(TOKEN))
        window = self._make(saved_stores=self.index, **services)
        self.qtbot.waitUntil(lambda: bool(self.page(window).later.saved.texts()))
        return window

    @staticmethod
    def page(window: SetupWizard) -> StorePage:
        return page_of(window, StorePage)

    def test_all(self, window: SetupWizard) -> StorePage:
        button(window, "Test all").click()
        return self.page(window)

    def to_the_end(self, window: SetupWizard) -> StorePage:
        page = self.test_all(window)
        self.qtbot.waitUntil(lambda: not page.later.test.running, timeout=60_000)
        return page


def said(page: StorePage) -> list[str]:
    return [label.text() for label in page.notice.findChildren(QLabel)]


@pytest.fixture
def scene(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, tmp_path: Path) -> Scene:
    outside.http = ScriptedHttp(AS_WANTED)
    return Scene(make_wizard, outside, qtbot, tmp_path / "data")


class ByStore:
    """Sends the requests of each store to a server of its own."""

    def __init__(self, stores: Mapping[str, Http]) -> None:
        self._stores = stores

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        return self._stores[request.store_hash].send(request, token, cancel)


@pytest.fixture
def three_practice_stores(profile: Profile) -> Iterator[Http]:
    """One is well, one lacks a row, one is suspended; each knows its own hash alone."""
    with ExitStack() as running:
        stores: dict[str, Http] = {}
        for store_hash, fault in (("good01", None), ("less01", None), ("shut01", find_fault("suspended"))):
            store = PracticeStore(standard_tokens(profile), store_hash)
            server = running.enter_context(PracticeServer(store, fault=fault))
            stores[store_hash] = running.enter_context(closing(BigCommerceHttp(base_url=server.url, proxies={})))
        yield ByStore(stores)


def test_the_faults_of_three_practice_stores_stay_apart(
    scene: Scene, three_practice_stores: Http, profile: Profile
) -> None:
    tokens = {token.name: token.text for token in standard_tokens(profile)}
    for store_hash, name in (("good01", "ready"), ("less01", "one-row-missing"), ("shut01", "ready")):
        scene.outside.keychain.kept[store_hash] = Secret(tokens[name])
    window = scene.window(
        "good01", "less01", "shut01", check_in_turn=check_in_turn(lambda writes: three_practice_stores)
    )
    page = scene.to_the_end(window)
    assert [(one.store_hash, one.outcome, one.missing, one.code) for one in scene.index.all()] == [
        ("good01", "ready", (), ""),
        ("less01", "rows_missing", ("products",), "T-06"),
        ("shut01", "store_unavailable", (), "T-09"),
    ]
    assert all(one.when > BEFORE for one in scene.index.all())
    assert [text.rpartition("·")[2].strip() for text in page.later.saved.texts()] == [
        "test passed",
        "1 permission missing",
        "store unavailable",
    ]
    assert page.notice.title == "3 stores tested"
    assert "1 passed. 2 need a look." in said(page)


def test_each_result_is_written_before_the_next_store_begins(scene: Scene) -> None:
    hold, reached = threading.Event(), threading.Event()

    class Second(ScriptedHttp):
        def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
            if request.store_hash == "bbbb1":
                reached.set()
                hold.wait(30)
            return super().send(request, token, cancel)

    scene.outside.http = Second(AS_WANTED)
    window = scene.window("aaaa1", "bbbb1")
    page = scene.test_all(window)
    scene.qtbot.waitUntil(reached.is_set)
    assert [one.when > BEFORE for one in scene.index.all()] == [True, False]
    scene.qtbot.waitUntil(lambda: page.later.saved.progress.bar.value() == 1)
    assert page.later.saved.progress.words == "2 of 2: Shop bbbb1"
    assert page.page_state() is PageState.STORE_TESTING
    assert window.foot.primary.text() == "&Stop"
    hold.set()
    scene.qtbot.waitUntil(lambda: not page.later.test.running)
    assert page.notice.title == "2 stores tested"
    assert page.page_state() is PageState.STORE_SAVED


def test_many_stores_send_four_requests_at_once_and_go_forwards_alone(scene: Scene) -> None:
    http = ScriptedHttp(AS_WANTED)
    scene.outside.http = http
    hashes = [f"s{number:03d}" for number in range(60)]
    window = scene.window(*hashes, check_in_turn=check_in_turn(lambda writes: http))
    steps: list[int] = []
    scene.page(window).later.saved.progress.bar.valueChanged.connect(steps.append)
    page = scene.to_the_end(window)
    assert http.most_at_once <= AT_ONCE
    assert steps == list(range(1, 61)) or steps == list(range(61))
    assert page.notice.title == "60 stores tested"
    assert [one.store_hash for one in scene.index.all()] == hashes  # a test turns no list around


def test_stop_is_heard_at_once_while_nobody_answers(scene: Scene) -> None:
    http = HangingHttp()
    scene.outside.http = http
    window = scene.window("aaaa1", "bbbb1")
    page = scene.test_all(window)
    scene.qtbot.waitUntil(lambda: bool(page.later.saved.progress.words))
    press_now(window)
    assert not page.later.test.running
    assert page.page_state() is PageState.STORE_SAVED
    assert page.notice.title == "Stopped after 0 stores"
    assert {one.when for one in scene.index.all()} == {BEFORE}
    http.release.set()


def test_a_locked_keychain_is_asked_once(scene: Scene) -> None:
    asked: list[str] = []

    class Locked(FakeKeychain):
        def load(self, store_hash: str) -> Secret | None:
            asked.append(store_hash)
            raise SetupError(FailureKind.KEYCHAIN_LOCKED)

    page = scene.to_the_end(scene.window("aaaa1", "bbbb1", "cccc1", keychain=Locked()))
    assert asked == ["aaaa1"]
    assert page.notice.code == "K-02"
    assert all("keychain didn’t open" in text for text in page.later.saved.texts())


def test_a_store_without_a_token_is_left_out_and_says_so(scene: Scene) -> None:
    window = scene.window("aaaa1", "bbbb1")
    del scene.outside.keychain.kept["aaaa1"]
    page = scene.to_the_end(window)
    assert "1 passed. 1 couldn’t be tested." in said(page)
    assert "no saved token" in page.later.saved.texts()[0]
    assert [one.when > BEFORE for one in scene.index.all()] == [False, True]


def test_a_list_that_cannot_be_changed_ends_it(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(store: SavedStore) -> None:
        raise SetupError(FailureKind.INDEX_NOT_USABLE, folder="/", reason="Read-only file system")

    monkeypatch.setattr(scene.index, "note_result", refuse)
    page = scene.to_the_end(scene.window("aaaa1", "bbbb1"))
    scene.qtbot.waitUntil(lambda: page.notice.code == "I-02")


def test_closing_ends_it_without_a_question(scene: Scene) -> None:
    http = HangingHttp()
    scene.outside.http = http
    window = scene.window("aaaa1", "bbbb1")
    page = scene.test_all(window)
    scene.qtbot.waitUntil(lambda: bool(page.later.saved.progress.words))
    window.close()
    assert question_of(window) is None
    assert not window.isVisible()
    assert not page.later.test.running
    http.release.set()


def test_a_token_that_is_nowhere_else_is_still_asked_about(scene: Scene) -> None:
    window = scene.window("aaaa1", "bbbb1")
    window.session.token = Secret(TOKEN)
    scene.to_the_end(window)
    window.close()
    assert question_of(window) is not None
    assert window.isVisible()


def test_nothing_else_can_be_done_to_the_list_meanwhile(scene: Scene) -> None:
    http = HangingHttp()
    scene.outside.http = http
    window = scene.window("aaaa1", "bbbb1")
    page = scene.page(window)
    links = [button(page, name) for name in ("Test all", "Save a list", "Forget", "Rename", "Connect another")]
    scene.test_all(window)
    assert not any(link.isVisible() for link in links)
    page.act("stop")
    assert all(link.isVisible() for link in links)
    http.release.set()


def test_what_was_said_of_the_list_goes_when_it_is_left(scene: Scene) -> None:
    window = scene.window("aaaa1", "bbbb1")
    page = scene.to_the_end(window)
    assert "2 stores tested" in said(page)
    button(page, "Connect another").click()
    assert page.notice.isHidden()


def test_problems_first_holds_for_the_results_of_a_test(
    scene: Scene, three_practice_stores: Http, profile: Profile
) -> None:
    tokens = {token.name: token.text for token in standard_tokens(profile)}
    others = [f"none{number:02}" for number in range(ROWS_SHOWN)]
    for store_hash, name in (("good01", "ready"), ("less01", "one-row-missing"), ("shut01", "ready")):
        scene.outside.keychain.kept[store_hash] = Secret(tokens[name])
    hashes = ("good01", *others, "shut01", "less01")
    window = scene.window(*hashes, check_in_turn=check_in_turn(lambda writes: three_practice_stores))
    for one in others:
        del scene.outside.keychain.kept[one]
    page = scene.page(window)
    page.later.saved.worst_first.click()
    assert [one.store_hash for one in page.later.saved.table.stores.shown] == list(hashes), "all are old alike"
    scene.to_the_end(window)
    assert [one.store_hash for one in page.later.saved.table.stores.shown] == ["less01", *others, "shut01", "good01"]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_no_letter_presses_two_things_beside_many_stores(scene: Scene, language: Language) -> None:
    window = scene.window(*(f"shop{number:02}" for number in range(ROWS_SHOWN + 1)))
    window.speak(language.code)
    texts = [one.text() for one in window.findChildren(QAbstractButton) if one.isVisible()]
    keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert scene.page(window).later.saved.worst_first.text() in texts
    assert sorted(keys) == sorted(set(keys))


def test_the_selected_ones_alone(scene: Scene) -> None:
    window = scene.window("aaaa1", "bbbb1", "cccc1")
    page = scene.page(window)
    page.later.saved.table.select(["aaaa1", "cccc1"])
    press_now(window)
    scene.qtbot.waitUntil(lambda: page.notice.title == "2 stores tested")
    assert [one.when > BEFORE for one in scene.index.all()] == [True, False, True]


def test_a_result_outlives_adding_the_store_again(scene: Scene) -> None:
    """What the window remembers of a store is as new as what the list has."""
    scene.outside.http = ScriptedHttp(other=Response(401, JSON, b"{}"))
    window = scene.window("aaaa1", "bbbb1")
    page = scene.to_the_end(window)
    window.session.set_token(Secret(TOKEN), None, "aaaa1")
    memory = page.memory
    assert memory is not None
    page.fill("aaaa1")
    page.commit()
    with scene.qtbot.waitSignal(memory.loaded):
        memory.remember(window.session)
    assert {one.store_hash: one.outcome for one in scene.index.all()}["aaaa1"] == "token_refused"


def test_the_list_is_saved_in_the_format_of_its_name(scene: Scene, tmp_path: Path) -> None:
    window = scene.window("aaaa1", "bbbb1")
    del scene.outside.keychain.kept["bbbb1"]
    page = scene.to_the_end(window)
    for name in ("list.html", "list.csv", "list.txt", "list.json"):
        page.later.list_saver.save(tmp_path / name)
        scene.qtbot.waitUntil(lambda name=name: page.notice.title == f"Saved as {name}")  # type: ignore[misc]
    texts = {path.name: text for path, text in scene.outside.files.written.items()}
    assert set(texts) == {"list.html", "list.csv", "list.txt", "list.json"}
    for text in texts.values():
        assert all(words in text for words in ("Shop aaaa1", "bbbb1", "ready", "no token kept"))
        assert TOKEN not in text
    assert texts["list.html"].startswith("<!DOCTYPE html>")


def test_save_a_list_asks_for_a_place(scene: Scene) -> None:
    window = scene.window("aaaa1", "bbbb1")
    button(window, "Save a list").click()
    (dialog,) = [one for one in scene.page(window).findChildren(QFileDialog) if one.isVisible()]
    assert [one.rpartition("*")[2] for one in dialog.nameFilters()] == [".html)", ".csv)", ".txt)", ".json)"]
    dialog.reject()
