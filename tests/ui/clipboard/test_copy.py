"""The token on the clipboard: out of histories, counted down, and removed only while it is ours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.core.fakes import NO_SCOPE, ScriptedHttp
from tests.ui.conftest import TOKEN, Outside
from tests.ui.pages.scripted import NOT_WANTED
from tests.ui.walking import copy_value, to_copying
from wizard.core.credential.secret import Secret
from wizard.ui.clipboard.copy import KEPT_OUT_OF_HISTORIES, clipboard_ends_with_us, copy_secret, copy_text
from wizard.ui.clipboard.guard import ClipboardGuard
from wizard.ui.pages.handover.clipboard_countdown import ClipboardCountdown
from wizard.ui.pages.handover.moves import Value
from wizard.ui.shell.window import SetupWizard

SECRET = Secret(TOKEN)
SOON, LATE = 30, 60_000


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QCoreApplication) -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def clipboard_text() -> str:
    return QGuiApplication.clipboard().text()


def watching(keep_ms: int) -> ClipboardGuard:
    """A guard that has just been told of a copy."""
    guard = ClipboardGuard(QCoreApplication.instance(), keep_ms=keep_ms, tick_ms=10)
    assert copy_secret(SECRET)
    guard.watch(SECRET)
    return guard


def test_a_copied_secret_is_kept_out_of_histories() -> None:
    assert copy_secret(SECRET)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == TOKEN
    given = {name: data.data(name).data() for name in data.formats()}
    windows = 'application/x-qt-windows-mime;value="{}"'
    for name in ("CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"):
        assert given[windows.format(name)] == b"\0\0\0\0"
    assert given[windows.format("ExcludeClipboardContentFromMonitorProcessing")]
    assert given["x-kde-passwordManagerHint"] == b"secret"


def test_other_values_may_stay_in_histories() -> None:
    assert copy_text("g5cd38")
    assert not set(KEPT_OUT_OF_HISTORIES) & set(QGuiApplication.clipboard().mimeData().formats())


def test_the_secret_is_removed_when_its_time_is_up(qtbot: QtBot) -> None:
    with qtbot.waitSignal(watching(SOON).cleared):
        assert clipboard_text() == TOKEN
    assert clipboard_text() == ""


def test_what_was_copied_meanwhile_stays(qtbot: QtBot) -> None:
    guard = watching(SOON)
    with qtbot.assertNotEmitted(guard.cleared, wait=SOON * 3), qtbot.waitSignal(guard.replaced):
        copy_text("something else")
    assert clipboard_text() == "something else"
    assert not guard.counting


def test_what_another_program_copied_unseen_stays(qtbot: QtBot) -> None:
    """Not every platform reports a change; at the end the content decides."""
    guard = watching(SOON)
    QGuiApplication.clipboard().dataChanged.disconnect(guard._look)
    copy_text("something else")
    with qtbot.waitSignal(guard.replaced):
        pass
    assert clipboard_text() == "something else"


def test_counting_can_be_stopped(qtbot: QtBot) -> None:
    guard = watching(SOON)
    with qtbot.waitSignal(guard.kept):
        guard.stop()
    with qtbot.assertNotEmitted(guard.cleared, wait=SOON * 3):
        guard.clear_now()
    assert clipboard_text() == TOKEN


def test_counting_can_be_made_ten_times_as_long() -> None:
    seconds: list[int] = []
    guard = watching(LATE)
    guard.ticked.connect(seconds.append)
    guard.extend()
    assert seconds == [600]
    guard.stop()
    guard.extend()
    assert not guard.counting


def test_a_second_copy_begins_anew() -> None:
    guard = watching(LATE)
    seconds: list[int] = []
    guard.extend()
    guard.ticked.connect(seconds.append)
    copy_secret(SECRET)
    guard.watch(SECRET)
    assert seconds == [60]
    guard.stop()


def test_the_end_of_the_program_removes_it_unless_it_was_to_stay() -> None:
    application = QCoreApplication.instance()
    assert application is not None
    watching(LATE)
    application.aboutToQuit.emit()
    assert clipboard_text() == ""
    watching(LATE).stop()
    application.aboutToQuit.emit()
    assert clipboard_text() == TOKEN


@pytest.mark.parametrize("platform", ["windows", "cocoa"])
def test_while_it_counts_the_clipboard_ends_with_the_program(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    guard = watching(LATE)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    assert clipboard_ends_with_us()
    guard.stop()
    assert not clipboard_ends_with_us()


def test_under_x11_a_copy_of_another_program_is_not_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    guard = watching(LATE)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda self: False)
    guard.clear_now()
    assert clipboard_text() == TOKEN


def test_the_guard_forgets_the_secret() -> None:
    guard = watching(LATE)
    guard.clear_now()
    assert not [value for value in vars(guard).values() if isinstance(value, Secret)]


# -- the line on the page --------------------------------------------------------------------------------------------


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    words: list[str] = []
    monkeypatch.setattr(
        "wizard.ui.pages.handover.clipboard_countdown.announce", lambda widget, text: words.append(text)
    )
    return words


def countdown(qtbot: QtBot, keep_ms: int) -> ClipboardCountdown:
    line = ClipboardCountdown(ClipboardGuard(keep_ms=keep_ms, tick_ms=5))
    qtbot.addWidget(line)
    line.show()
    assert line.words.text() == ""
    height = line.height()
    copy_secret(SECRET)
    line.watch(SECRET)
    assert line.words.text()
    assert line.height() == height
    return line


def test_the_line_is_announced_at_the_start_and_at_the_end_alone(qtbot: QtBot, said: list[str]) -> None:
    line = countdown(qtbot, SOON)
    qtbot.waitUntil(line.again.isVisible)
    assert said == ["On the clipboard for 1 second.", "Removed from the clipboard."]
    assert not line.keep.isVisible()


def test_the_seconds_are_not_part_of_what_a_screen_reader_watches(qtbot: QtBot) -> None:
    line = countdown(qtbot, LATE)
    assert "60 seconds" in line.words.text()
    assert not any(one.isdigit() for one in line.words.accessibleName())
    line.keep.click()


def test_the_line_offers_to_keep_it_and_more_time(qtbot: QtBot, said: list[str]) -> None:
    line = countdown(qtbot, LATE)
    line.longer.click()
    assert line.words.text() == "On the clipboard for 10 minutes."
    line.keep.click()
    assert line.words.text() == "The token stays on the clipboard."
    assert not line.again.isVisible()
    assert said[1:] == ["On the clipboard for 10 minutes.", "The token stays on the clipboard."]
    assert clipboard_text() == TOKEN
    assert "&" not in line.keep.text() + line.longer.text()


def test_step_5_counts_for_the_token_and_for_nothing_else(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(dict.fromkeys(NOT_WANTED, NO_SCOPE))
    page = to_copying(wizard, qtbot)
    line = page.findChild(ClipboardCountdown)
    assert isinstance(line, ClipboardCountdown)
    copy_value(page, Value.HASH)
    assert line.words.text() == ""
    seen = []
    for value in (Value.TOKEN, Value.HASH):
        copy_value(page, value)
        seen.append((line.counting, line.keep.isVisible()))
    assert seen == [(True, True), (False, False)]
    assert clipboard_text() == "g5cd38"
