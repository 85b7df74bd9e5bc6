"""Several files at once: dropped, chosen, or in a folder; each read and tested by itself."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog, QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from tests.adapters.small_age import LightProtectedFile, age_file
from tests.core.fakes import JSON, HangingHttp, ScriptedHttp
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.pages.scripted import AS_WANTED, credentials, question_of
from tests.ui.walking import button, page_of
from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.core.check.wire import Request, Response
from wizard.core.concurrency.cancel import NEVER, Cancel
from wizard.core.credential.secret import Secret, living_secrets
from wizard.core.failures import FailureKind
from wizard.practice import PRACTICE_HASH
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.store.several import window as window_module
from wizard.ui.pages.store.several.window import SeveralFiles
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets.button import CheckBox

PASSPHRASE = "one that is long enough"
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
    return make_wizard(saved_stores=index, reader=FileCredentialsReader())


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
    held = (secret for secret in living_secrets() if secret.begins_with(TOKEN) or secret.begins_with(PASSPHRASE))
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


# -- protected ones ----------------------------------------------------------------------------------------------------


def protect(folder: Path, *names: str, passphrase: str = PASSPHRASE) -> None:
    """Add protected files, the store of each named like it."""
    for name in names:
        text = credentials(name).decode()
        (folder / f"{name}.age").write_bytes(age_file(text, passphrase))


def asked(several: SeveralFiles, qtbot: QtBot, name: str) -> PassphraseDialog:
    """Wait until the passphrase of this file is asked for."""
    found: list[PassphraseDialog] = []

    def is_asked() -> bool:
        open_now = [one for one in several.findChildren(PassphraseDialog) if one.isVisible()]
        found[:] = [one for one in open_now if name in one.first.accessibleName()]
        return bool(found)

    qtbot.waitUntil(is_asked)
    return found[0]


def answer(dialog: PassphraseDialog, passphrase: str) -> None:
    dialog.first.setText(passphrase)
    dialog.go.click()


def ended(several: SeveralFiles, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not several.running, timeout=30_000)


def test_the_passphrase_of_each_protected_file_is_asked_for_in_turn(
    window: SetupWizard, folder: Path, qtbot: QtBot
) -> None:
    protect(folder, "first77", "second77")
    several = opened(window, [folder / name for name in ("first77.age", "a.txt", "second77.age", "b.txt")])
    dialog = asked(several, qtbot, "first77.age")
    assert dialog.windowTitle() == "Open protected file 1 of 2"
    assert rows(several) == []
    answer(dialog, "not the one")
    qtbot.waitUntil(lambda: dialog.notice.code == "E-07", timeout=30_000)
    button(dialog, "Skip this file").click()
    dialog = asked(several, qtbot, "second77.age")
    answer(dialog, PASSPHRASE)
    ended(several, qtbot)
    assert rows(several) == [
        ("first77.age", "", "F-11"),
        ("a.txt", "g5cd38", ""),
        ("second77.age", "second77", ""),
        ("b.txt", "other77", "T-01"),
    ]
    several.reject()


def test_a_passphrase_is_tried_for_the_others_too_and_asked_for_where_it_fails(
    window: SetupWizard, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    monkeypatch.setattr(window_module, "announce", lambda widget, text: announced.append(text))
    protect(folder, "aaaa77", "bbbb77")
    protect(folder, "cccc77", passphrase="another one of mine")
    several = opened(window, [folder])
    dialog = asked(several, qtbot, "aaaa77.age")
    assert not several.under_way.isVisible()
    answer(dialog, PASSPHRASE)
    qtbot.waitUntil(lambda: several.under_way.text() == "Opening protected file 2 of 3…")
    dialog = asked(several, qtbot, "cccc77.age")
    assert dialog.windowTitle() == "Open protected file 3 of 3"
    assert not several.under_way.isVisible(), "it is waited for, not opened"
    assert announced == [f"Opening protected file {number} of 3…" for number in (2, 3)]
    answer(dialog, "another one of mine")
    ended(several, qtbot)
    assert not several.under_way.isVisible()
    assert {row for row in rows(several) if row[0].endswith(".age")} == {
        (f"{name}.age", name, "") for name in ("aaaa77", "bbbb77", "cccc77")
    }
    several.reject()


def test_each_file_is_read_whole_only_once(
    make_wizard: MakeWizard, outside: Outside, folder: Path, qtbot: QtBot
) -> None:
    """Whether it is protected shows in its first bytes, and it may have millions."""
    outside.http = ByToken()
    read: list[str] = []

    class Noting(FileCredentialsReader):
        def read(self, path: Path) -> bytes:
            read.append(path.name)
            return super().read(path)

    protect(folder, "aaaa77")
    several = opened(make_wizard(reader=Noting()), [folder / name for name in ("a.txt", "aaaa77.age", "b.txt")])
    dialog = asked(several, qtbot, "aaaa77.age")
    assert read == []
    answer(dialog, PASSPHRASE)
    ended(several, qtbot)
    assert read == ["a.txt", "b.txt"], "the protected one was read by what opened it"
    several.reject()


def test_a_passphrase_that_failed_is_not_tried_for_the_others(
    make_wizard: MakeWizard, outside: Outside, folder: Path, qtbot: QtBot
) -> None:
    outside.http = ByToken()
    tried: list[tuple[str, bool]] = []

    class Noting(LightProtectedFile):
        def open(self, path: Path, passphrase: Secret, cancel: Cancel = NEVER) -> str:
            tried.append((path.name, passphrase == Secret(PASSPHRASE)))
            return super().open(path, passphrase, cancel)

    window = make_wizard(reader=FileCredentialsReader(), protected=Noting())
    protect(folder, "aaaa77", "bbbb77", "cccc77")
    several = opened(window, [folder])
    dialog = asked(several, qtbot, "aaaa77.age")
    answer(dialog, "not the one")
    qtbot.waitUntil(lambda: dialog.notice.code == "E-07", timeout=30_000)
    assert dialog.is_for_others
    button(dialog, "Skip this file").click()
    answer(asked(several, qtbot, "bbbb77.age"), PASSPHRASE)
    ended(several, qtbot)
    assert tried == [("aaaa77.age", False), ("bbbb77.age", True), ("cccc77.age", True)]
    several.reject()


def test_the_bar_is_named_by_what_is_done_and_gone_while_a_passphrase_is_asked_for(
    make_wizard: MakeWizard, outside: Outside, folder: Path, qtbot: QtBot
) -> None:
    http = HangingHttp()
    outside.http = http
    window = make_wizard(reader=FileCredentialsReader())
    protect(folder, "aaaa77", "bbbb77")
    several = opened(window, [folder])
    (bar,) = several.findChildren(QProgressBar)

    def shown_as() -> str:
        return bar.accessibleName() if bar.isVisible() else ""

    assert shown_as() == "Looking for protected files"
    dialog = asked(several, qtbot, "aaaa77.age")
    assert shown_as() == ""
    answer(dialog, PASSPHRASE)
    assert shown_as() == ""
    qtbot.waitUntil(lambda: shown_as() == "Opening protected file 2 of 2…", timeout=30_000)
    qtbot.waitUntil(lambda: shown_as() == "Files are being tested", timeout=30_000)
    several.stop.click()
    assert shown_as() == ""
    several.reject()
    http.release.set()


def test_a_passphrase_is_for_one_file_alone_where_that_is_wanted(
    window: SetupWizard, folder: Path, qtbot: QtBot
) -> None:
    protect(folder, "aaaa77", "bbbb77")
    several = opened(window, [folder / "aaaa77.age", folder / "bbbb77.age"])
    dialog = asked(several, qtbot, "aaaa77.age")
    (box,) = dialog.findChildren(CheckBox)
    box.click()
    answer(dialog, PASSPHRASE)
    dialog = asked(several, qtbot, "bbbb77.age")
    assert dialog.findChildren(CheckBox) == []
    button(dialog, "Skip this file").click()
    ended(several, qtbot)
    assert [row[2] for row in rows(several)] == ["", "F-11"]
    several.reject()


def test_a_damaged_one_stops_no_other(window: SetupWizard, folder: Path, qtbot: QtBot) -> None:
    protect(folder, "aaaa77")
    (folder / "worse.age").write_bytes((folder / "aaaa77.age").read_bytes()[:-20])
    several = opened(window, [folder / "worse.age", folder / "aaaa77.age"])
    answer(asked(several, qtbot, "worse.age"), PASSPHRASE)
    ended(several, qtbot)
    assert rows(several) == [("worse.age", "", "E-08"), ("aaaa77.age", "aaaa77", "")]
    several.reject()


def test_with_the_window_go_passphrase_and_tokens_of_protected_files(
    window: SetupWizard, folder: Path, qtbot: QtBot
) -> None:
    earlier = _still_held([])
    protect(folder, "aaaa77", "bbbb77")
    several = opened(window, [folder])
    answer(asked(several, qtbot, "aaaa77.age"), PASSPHRASE)
    ended(several, qtbot)
    qtbot.waitUntil(lambda: not [one for one in _still_held(earlier) if one.begins_with(PASSPHRASE)])
    assert _still_held(earlier)
    several.reject()
    del several
    qtbot.waitUntil(lambda: not window.findChildren(SeveralFiles))
    qtbot.waitUntil(lambda: not _still_held(earlier))


@pytest.mark.parametrize("busy", [False, True], ids=["asked", "opening"])
def test_cancel_ends_it_all_and_opens_nothing(
    window: SetupWizard, outside: Outside, folder: Path, qtbot: QtBot, busy: bool
) -> None:
    protect(folder, "aaaa77")
    several = opened(window, [folder / "a.txt", folder / "aaaa77.age"])
    dialog = asked(several, qtbot, "aaaa77.age")
    if busy:
        answer(dialog, PASSPHRASE)
    dialog.reject()
    assert not several.running
    qtbot.waitUntil(lambda: not window.findChildren(SeveralFiles))
    http = outside.http
    assert isinstance(http, ByToken)
    assert http.pairs == set()


def test_closing_the_wizard_while_a_passphrase_is_asked_for_ends_it(
    window: SetupWizard, folder: Path, qtbot: QtBot
) -> None:
    protect(folder, "aaaa77")
    several = opened(window, [folder / "a.txt", folder / "aaaa77.age"])
    asked(several, qtbot, "aaaa77.age")
    window.close()
    assert not window.isVisible()
    assert not several.running


def test_stopped_before_the_first_result_it_does_not_say_that_there_is_no_token(
    make_wizard: MakeWizard, outside: Outside, folder: Path
) -> None:
    http = HangingHttp()
    outside.http = http
    several = opened(make_wizard(reader=FileCredentialsReader()), [folder])
    several.stop.click()
    assert "No file was tested." in [one.text() for one in several.notice.findChildren(QLabel)]
    several.reject()
    http.release.set()
