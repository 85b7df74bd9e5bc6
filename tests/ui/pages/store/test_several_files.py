"""Several files at once: dropped, chosen, or in a folder; each read and tested by itself."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, HangingHttp, ScriptedHttp
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.pages.scripted import AS_WANTED, credentials, question_of
from tests.ui.walking import button, page_of
from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.core.check.wire import Request, Response
from wizard.core.concurrency.cancel import Cancel
from wizard.core.credential.secret import Secret, living_secrets
from wizard.core.failures import FailureKind
from wizard.practice import PRACTICE_HASH
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.store.several.window import SeveralFiles
from wizard.ui.shell.window import SetupWizard

OTHER_TOKEN = "another0token5m9x4q8w3n6t1z5k0b2"[:31]


class ByToken(ScriptedHttp):
    """Refuses one token, and notes which came with which store."""

    def __init__(self) -> None:
        super().__init__(AS_WANTED)
        self.pairs: set[tuple[str, bool]] = set()

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        refused = token == Secret(OTHER_TOKEN)
        self.pairs.add((request.store_hash, refused))
        return Response(401, JSON, b"{}") if refused else super().send(request, token, cancel)


@pytest.fixture
def index(tmp_path: Path) -> SavedStoresFile:
    return SavedStoresFile(tmp_path / "data")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One that works, one that is refused, one without a token, one of a practice store, and a saved set-up."""
    room = tmp_path / "stores"
    room.mkdir()
    (room / "a.txt").write_bytes(credentials("g5cd38"))
    (room / "b.txt").write_bytes(credentials("other77").replace(TOKEN.encode(), OTHER_TOKEN.encode()))
    (room / "notes.txt").write_bytes(b"Nothing to see.")
    (room / "practice.txt").write_bytes(credentials(PRACTICE_HASH))
    (room / "a.progress.json").write_bytes(b"{}")
    return room


@pytest.fixture
def window(make_wizard: MakeWizard, outside: Outside, index: SavedStoresFile) -> SetupWizard:
    outside.http = ByToken()
    return make_wizard(index=index, reader=FileCredentialsReader())


def opened(window: SetupWizard, paths: Sequence[Path]) -> SeveralFiles:
    assert page_of(window, StorePage).take_files(paths)
    (several,) = window.findChildren(SeveralFiles)
    return several


def finished(window: SetupWizard, paths: Sequence[Path], qtbot: QtBot) -> SeveralFiles:
    several = opened(window, paths)
    qtbot.waitUntil(lambda: not several.running)
    return several


def rows(several: SeveralFiles) -> list[tuple[str, str, str]]:
    return [(one.file, one.store_hash, one.failure.code if one.failure else "") for one in several.table.files.rows]


def test_each_file_has_its_own_result_and_nothing_is_mixed(
    window: SetupWizard, outside: Outside, folder: Path, qtbot: QtBot
) -> None:
    paths = [folder / name for name in ("b.txt", "notes.txt", "practice.txt", "gone.txt", "a.txt")]
    several = finished(window, paths, qtbot)
    assert rows(several) == [
        ("b.txt", "other77", "T-01"),
        ("notes.txt", "", "F-03"),
        ("practice.txt", "", "F-06"),
        ("gone.txt", "", "F-02"),
        ("a.txt", "g5cd38", ""),
    ]
    http = outside.http
    assert isinstance(http, ByToken)
    assert http.pairs == {("other77", True), ("g5cd38", False)}
    several.reject()


def test_of_a_folder_what_holds_no_token_is_passed_over(window: SetupWizard, folder: Path, qtbot: QtBot) -> None:
    several = finished(window, [folder], qtbot)
    assert [row[0] for row in rows(several)] == ["a.txt", "b.txt", "practice.txt"]
    several.reject()


def test_what_works_can_be_kept(window: SetupWizard, outside: Outside, folder: Path, qtbot: QtBot) -> None:
    several = finished(window, [folder], qtbot)
    button(several, "Keep on this computer").click()
    qtbot.waitUntil(lambda: several.notice.title == "1 store kept")
    page = page_of(window, StorePage)
    qtbot.waitUntil(lambda: [store.store_hash for store in page.later.stores] == ["g5cd38"])
    assert outside.keychain.kept == {"g5cd38": Secret(TOKEN)}
    assert page.later.stores[0].outcome == "ready"
    several.reject()


def test_a_keychain_that_refuses_says_so_and_lists_nothing(
    window: SetupWizard, outside: Outside, index: SavedStoresFile, folder: Path, qtbot: QtBot
) -> None:
    outside.keychain.problem = FailureKind.KEYCHAIN_LOCKED
    several = finished(window, [folder], qtbot)
    button(several, "Keep on this computer").click()
    qtbot.waitUntil(lambda: several.notice.code == "K-02")
    assert index.all() == ()
    several.reject()


def test_only_what_opened_its_store_can_be_kept(window: SetupWizard, folder: Path, qtbot: QtBot) -> None:
    several = finished(window, [folder / "b.txt", folder / "notes.txt"], qtbot)
    several.table.selectAll()
    assert not several.keep.isEnabled()
    several.reject()


def test_with_the_window_go_the_tokens(window: SetupWizard, folder: Path, qtbot: QtBot) -> None:
    earlier = _still_held([])  # by windows of other tests
    several = finished(window, [folder], qtbot)
    assert _still_held(earlier)
    several.reject()
    del several
    qtbot.waitUntil(lambda: not window.findChildren(SeveralFiles))
    qtbot.waitUntil(lambda: not _still_held(earlier))


def _still_held(earlier: list[Secret]) -> list[Secret]:
    gc.collect()  # the window's own search waits for a moment between two events
    held = (secret for secret in living_secrets() if secret.begins_with(TOKEN))
    return [secret for secret in held if not any(secret is one for one in earlier)]


def test_stop_and_closing_the_wizard_end_it(
    make_wizard: MakeWizard, outside: Outside, folder: Path, qtbot: QtBot
) -> None:
    http = HangingHttp()
    outside.http = http
    window = make_wizard(reader=FileCredentialsReader())
    several = opened(window, [folder])
    several.stop.click()
    assert not several.running
    assert several.notice.title == "Stopped"
    several.reject()
    qtbot.waitUntil(lambda: not window.findChildren(SeveralFiles))
    several = opened(window, [folder / "a.txt", folder / "b.txt"])
    window.close()
    assert question_of(window) is None
    assert not window.isVisible()
    assert not several.running
    http.release.set()


def test_dropped_on_the_field_or_chosen_they_open_the_same_window(
    window: SetupWizard, folder: Path, qtbot: QtBot
) -> None:
    page = page_of(window, StorePage)
    paths = [folder / "a.txt", folder / "b.txt"]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    page.address.insertFromMimeData(data)
    (several,) = window.findChildren(SeveralFiles)
    qtbot.waitUntil(lambda: len(several.table.files.rows) == 2)
    several.reject()
    qtbot.waitUntil(lambda: not window.findChildren(SeveralFiles))
    button(page, "file").click()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(path) for path in paths])
    dialog.close()
    (several,) = window.findChildren(SeveralFiles)
    qtbot.waitUntil(lambda: not several.running)
    several.reject()


def test_one_file_goes_on_with_the_set_up_as_before(window: SetupWizard, folder: Path) -> None:
    page = page_of(window, StorePage)
    assert not page.take_files([folder / "a.txt"])
    assert window.findChildren(SeveralFiles) == []


def test_without_a_keychain_there_is_nothing_to_keep(
    make_wizard: MakeWizard, outside: Outside, folder: Path, qtbot: QtBot
) -> None:
    outside.http = ByToken()
    several = finished(make_wizard(reader=FileCredentialsReader(), keychain=None), [folder], qtbot)
    assert not several.keep.isVisible()
    several.reject()
