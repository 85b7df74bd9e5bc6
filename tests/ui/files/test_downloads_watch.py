"""The credentials file arriving in Downloads, dropped on the window, and removed in the end."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.core.fakes import ScriptedHttp
from tests.ui.conftest import TOKEN, Outside
from tests.ui.pages.test_later_pages import AS_WANTED, credentials
from tests.ui.walking import button, page_of, paste_address, to_token_page
from wizard.adapters.credentials_reader import FileCredentialsReader
from wizard.adapters.downloads import Downloads
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError
from wizard.ui.files.downloads_watch_box import WatchBox
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SetupWizard

NAME = "BigCommerceAPI-credentials-clientid0m2-.txt"


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


def download(folder: Path, name: str = NAME, store_hash: str = "g5cd38") -> Path:
    """Save as a browser does: under another name first, then renamed."""
    arriving = folder / f"{name}.crdownload"
    arriving.write_bytes(credentials(store_hash))
    return arriving.rename(folder / name)


def box(page: TokenPage | AccountPage) -> WatchBox:
    found = page.findChild(WatchBox)
    assert found is not None
    return found


def test_a_download_is_offered_once_it_is_whole_and_read_only_when_chosen(
    wizard: SetupWizard, reader: WatchedReader, qtbot: QtBot, tmp_path: Path
) -> None:
    page = to_token_page(wizard)
    arriving = tmp_path / f"{NAME}.crdownload"
    arriving.write_bytes(credentials("g5cd38"))
    box(page).click()
    (tmp_path / f"{NAME}.part").write_bytes(b"")
    (tmp_path / NAME).write_bytes(b"")  # the empty file that stands in while another browser downloads
    (tmp_path / f"{NAME}.part").unlink()
    arriving.rename(tmp_path / NAME)
    qtbot.waitUntil(lambda: NAME in page.offered)
    assert reader.read_files == []
    button(page, "Use this file").click()
    qtbot.waitUntil(lambda: page.notice.title.startswith("The access token was taken"))
    assert reader.read_files == [tmp_path / NAME]
    wizard.next()
    assert wizard.session.token == Secret(TOKEN)


def test_without_permission_nothing_is_looked_at(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = to_token_page(wizard)
    download(tmp_path)
    box(page).click()
    qtbot.waitUntil(lambda: page.offered != "")
    box(page).click()
    download(tmp_path, "BigCommerceAPI-credentials-second.txt")
    page.fill(TOKEN)
    wizard.next()
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
    assert "second" not in page.offered


def test_a_folder_is_listed_before_it_is_watched_and_a_refusal_is_said(
    wizard: SetupWizard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """macOS asks the person at the first look, and the window must not wait for the answer."""
    page = to_token_page(wizard)
    answered, asked_on = threading.Event(), []

    def newest(self: Downloads, folder: Path, since: float) -> None:
        asked_on.append(threading.current_thread())
        assert answered.wait(20)
        raise SetupError(FailureKind.DOWNLOADS_REFUSED, name=folder.name)

    monkeypatch.setattr(Downloads, "newest", newest)
    watched: list[str] = []
    monkeypatch.setattr(QFileSystemWatcher, "addPath", lambda self, path: watched.append(path))
    box(page).click()
    qtbot.waitUntil(lambda: bool(asked_on))
    assert (asked_on[0] is threading.main_thread(), watched) == (False, [])
    answered.set()
    qtbot.waitUntil(lambda: page.notice.code == "F-13")
    assert (box(page).isChecked(), wizard.session.watches_downloads, watched) == (False, False, [])


def test_an_older_file_is_not_offered(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    old = download(tmp_path, "BigCommerceAPI-credentials-old.txt")
    os.utime(old, (time.time() - 3600, time.time() - 3600))
    page = to_token_page(wizard)
    box(page).click()
    new = download(tmp_path)
    qtbot.waitUntil(lambda: page.offered != "")
    assert new.name in page.offered


def test_a_file_that_arrives_during_step_2_is_offered_in_step_3(
    wizard: SetupWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    paste_address(wizard)
    wizard.next()
    account = page_of(wizard, AccountPage)
    box(account).click()
    download(tmp_path)
    qtbot.waitUntil(lambda: NAME in account.notice.accessibleName())
    wizard.next()
    page = page_of(wizard, TokenPage)
    assert box(page).isChecked()
    assert NAME in page.offered
    assert button(page, "Use this file").isVisible()


def drop(window: SetupWizard, path: Path) -> bool:
    """Drop a file on the window; return whether it was let in."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place, none = QPoint(5, 5), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        event = QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(window, event)
    return enter.isAccepted()


def test_a_file_can_be_dropped_anywhere_in_steps_1_to_3(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    file = download(tmp_path)
    assert drop(wizard, file)
    store = page_of(wizard, StorePage)
    qtbot.waitUntil(lambda: store.shown_hash == "g5cd38")
    wizard.next()
    assert drop(wizard, file)
    page = page_of(wizard, TokenPage)
    assert wizard.currentId() == TokenPage.step
    qtbot.waitUntil(lambda: page.notice.title.startswith("The access token was taken"))
    wizard.next()
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
    assert not drop(wizard, file)


def test_a_changed_address_does_not_keep_the_token_of_another_stores_file(
    wizard: SetupWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(wizard, download(tmp_path))
    store = page_of(wizard, StorePage)
    qtbot.waitUntil(lambda: store.shown_hash == "g5cd38")
    paste_address(wizard, "https://store-other77.mybigcommerce.com/manage")
    for _ in range(3):
        wizard.next()
    page = page_of(wizard, TokenPage)
    assert (wizard.currentId(), page.notice.code) == (TokenPage.step, "F-04")
    assert "other77" in page.notice.accessibleName()
    assert "g5cd38" in page.notice.accessibleName()


def to_the_end(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> HandoverPage:
    drop(wizard, download(tmp_path))
    store = page_of(wizard, StorePage)
    qtbot.waitUntil(lambda: store.shown_hash == "g5cd38")
    for _ in range(3):
        wizard.next()
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
    wizard.next()
    return page_of(wizard, HandoverPage)


def test_the_downloaded_file_is_removed_after_the_hand_over(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = to_the_end(wizard, qtbot, tmp_path)
    offered = [page.offers_removal]
    button(page, "Copy API Token").click()
    QGuiApplication.clipboard().clear()
    offered.append(page.offers_removal)
    button(page, "Remove the downloaded file").click()
    qtbot.waitUntil(lambda: page.notice.title == f"{NAME} was removed")
    offered.append(page.offers_removal)
    assert offered == [False, True, False]
    assert not (tmp_path / NAME).exists()


def test_a_file_that_cannot_be_removed_says_so(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = to_the_end(wizard, qtbot, tmp_path)
    button(page, "Copy API Token").click()
    QGuiApplication.clipboard().clear()
    (tmp_path / NAME).unlink()
    (tmp_path / NAME).mkdir()
    button(page, "Remove the downloaded file").click()
    qtbot.waitUntil(lambda: page.notice.code == "E-06")
    (tmp_path / NAME).rmdir()
