"""The credentials file arriving in Downloads, dropped on the window, and removed in the end."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.core.fakes import ScriptedHttp
from tests.ui.conftest import TOKEN, Outside
from tests.ui.files.downloading import NAME, download, drop
from tests.ui.pages.scripted import AS_WANTED, credentials
from tests.ui.walking import button, copy_all, page_of, paste_address, press_now, to_account_part
from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.adapters.files.downloads import Downloads
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.ui.files.downloads_watch import DownloadsWatch
from wizard.ui.pages.account.parts import Part
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard
from wizard.ui.steps import Step


class WatchedReader(FileCredentialsReader):
    """The real reader, which remembers what it read."""

    def __init__(self) -> None:
        self.read_files: list[Path] = []

    def read(self, path: Path) -> bytes:
        self.read_files.append(path)
        return super().read(path)


@pytest.fixture(autouse=True)
def reader(outside: Outside, monkeypatch: pytest.MonkeyPatch) -> WatchedReader:
    outside.http = ScriptedHttp(AS_WANTED)
    watched = WatchedReader()
    monkeypatch.setattr(outside.files, "read", watched.read)
    return watched


def test_a_download_is_offered_once_it_is_whole_and_read_only_when_chosen(
    wizard: SetupWizard, reader: WatchedReader, qtbot: QtBot, tmp_path: Path
) -> None:
    page = to_account_part(wizard, Part.SAVE)
    arriving = tmp_path / f"{NAME}.crdownload"
    arriving.write_bytes(credentials("g5cd38"))
    (tmp_path / f"{NAME}.part").write_bytes(b"")
    (tmp_path / NAME).write_bytes(b"")  # the empty file that stands in while another browser downloads
    (tmp_path / f"{NAME}.part").unlink()
    arriving.replace(tmp_path / NAME)
    qtbot.waitUntil(lambda: NAME in page.lead())
    assert reader.read_files == []
    page.act("use")
    qtbot.waitUntil(lambda: wizard.currentId() == Step.TEST)
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
    assert reader.read_files == [tmp_path / NAME]
    assert wizard.session.token == Secret(TOKEN)


def test_an_older_file_is_not_offered(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    old = download(tmp_path, "BigCommerceAPI-credentials-old.txt")
    os.utime(old, (time.time() - 3600, time.time() - 3600))
    page = to_account_part(wizard, Part.SAVE)
    new = download(tmp_path)
    qtbot.waitUntil(lambda: page.part is Part.FILE)
    assert new.name in page.lead()


def test_a_file_that_arrives_during_step_3_is_offered_there_and_tested(
    wizard: SetupWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    to_account_part(wizard, Part.WAIT)
    wizard.walk.go_to(Step.TOKEN)
    page = page_of(wizard, TokenPage)
    assert page.page_state() is PageState.TOKEN_EMPTY
    download(tmp_path)
    qtbot.waitUntil(lambda: page.page_state() is PageState.TOKEN_ARRIVED)
    assert NAME in page.lead()
    page.act("use")
    qtbot.waitUntil(lambda: wizard.currentId() == Step.TEST)
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)


def test_what_was_typed_in_step_3_is_not_pushed_aside_by_a_file(
    wizard: SetupWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    account = to_account_part(wizard, Part.WAIT)
    wizard.walk.go_to(Step.TOKEN)
    page = page_of(wizard, TokenPage)
    page.fill(TOKEN)
    download(tmp_path)
    qtbot.waitUntil(lambda: account.watch.newest is not None)
    assert page.page_state() is PageState.TOKEN_SHAPED


def test_a_file_can_be_dropped_anywhere_in_steps_1_to_3(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    file = download(tmp_path)
    account = to_account_part(wizard, Part.ROWS)
    assert drop(wizard, file)
    qtbot.waitUntil(lambda: wizard.currentId() == Step.TEST)
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
    assert account.session.token_file == file
    assert not drop(wizard, file)
    wizard.walk.back_to(Step.TOKEN)
    page = page_of(wizard, TokenPage)
    page.fill("two words")
    assert drop(wizard, file)
    qtbot.waitUntil(lambda: NAME in page.form.found_words)


def test_a_changed_address_does_not_keep_the_token_of_another_stores_file(
    wizard: SetupWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(wizard, download(tmp_path))
    qtbot.waitUntil(lambda: wizard.currentId() == Step.TEST)
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
    wizard.walk.back_to(Step.STORE)
    paste_address(wizard, "https://store-other77.mybigcommerce.com/manage")
    wizard.walk.go_to(Step.TEST)
    page = page_of(wizard, TokenPage)
    assert (wizard.currentId(), page.notice.code) == (TokenPage.step, "F-04")
    assert "other77" in page.notice.accessibleName()
    assert "g5cd38" in page.notice.accessibleName()


def to_the_end(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> HandoverPage:
    drop(wizard, download(tmp_path))
    store = page_of(wizard, StorePage)
    qtbot.waitUntil(lambda: store.part.answer.store_hash == "g5cd38")
    for _ in range(3):
        wizard.next()
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
    wizard.next()
    return page_of(wizard, HandoverPage)


def to_green(wizard: SetupWizard, page: HandoverPage) -> None:
    button(page, "already open").click()
    copy_all(wizard)
    press_now(wizard)
    press_now(wizard)
    QGuiApplication.clipboard().clear()


def test_the_downloaded_file_is_removed_after_the_hand_over(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = to_the_end(wizard, qtbot, tmp_path)
    tidy_up = page.cards.finale.tidy_up
    assert not tidy_up.isVisible()
    to_green(wizard, page)
    assert tidy_up.names == (NAME,)
    press_now(wizard)
    qtbot.waitUntil(lambda: not tidy_up.isVisible())
    assert not (tmp_path / NAME).exists()


def test_a_file_that_cannot_be_removed_says_so(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = to_the_end(wizard, qtbot, tmp_path)
    to_green(wizard, page)
    (tmp_path / NAME).unlink()
    (tmp_path / NAME).mkdir()
    press_now(wizard)
    qtbot.waitUntil(lambda: page.notice.code == "E-06")
    (tmp_path / NAME).rmdir()


@pytest.mark.parametrize("asked_for", [True, False])
def test_a_folder_is_listed_before_it_is_watched_and_a_refusal_is_said_to_whom_asked(
    wizard: SetupWizard,
    outside: Outside,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    asked_for: bool,
) -> None:
    """macOS asks the person at the first look, and the window must not wait for the answer."""
    answered, asked_on = threading.Event(), []

    def newest(self: Downloads, folder: Path, since: float) -> None:
        asked_on.append(threading.current_thread())
        assert answered.wait(20)
        raise SetupError(FailureKind.DOWNLOADS_REFUSED, name=folder.name)

    monkeypatch.setattr(Downloads, "newest", newest)
    watched: list[str] = []
    monkeypatch.setattr(QFileSystemWatcher, "addPath", lambda self, path: watched.append(path))
    watch = DownloadsWatch(wizard.session, outside.services(tmp_path), wizard)
    said: list[Failure] = []
    watch.refused.connect(said.append)
    (watch.start if asked_for else watch.start_unasked)()
    qtbot.waitUntil(lambda: bool(asked_on))
    assert (watch.on, asked_on[0] is threading.main_thread(), watched) == (True, False, [])
    answered.set()
    qtbot.waitUntil(lambda: not watch.on)
    assert [failure.code for failure in said] == ["F-13"] * asked_for
    assert watched == []
    watch.start_unasked()
    assert not watch.on, "nobody is asked twice"
