"""What is said to macOS so that the countdown goes on behind other windows; the runtime itself exists on a Mac alone."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.clipboard.objective_c import Runtime
from tests.ui.conftest import TOKEN
from wizard.core.credential.secret import Secret
from wizard.ui.clipboard import guard as counting
from wizard.ui.clipboard.guard import ClipboardGuard
from wizard.ui.look.objective_c import ObjectiveC

SECRET = Secret(TOKEN)
SOON, LATE = 30, 60_000
KEEPS_TIME = 0x00FFFFFF & ~(1 << 20)
"""NSActivityUserInitiatedAllowingIdleSystemSleep, as Apple's NSProcessInfo.h puts it together."""
BEGUN = [("process", "beginActivityWithOptions:reason:", KEEPS_TIME, counting.REASON), ("activity", "retain")]
ENDED = [("process", "endActivity:", "activity"), ("activity", "release")]


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Runtime:
    made = Runtime({"processInfo": "process"}, {"beginActivityWithOptions:reason:": "activity"})
    monkeypatch.setattr(ObjectiveC, "load", lambda: made)
    return made


@pytest.fixture
def on_a_mac(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "cocoa")


def watching(keep_ms: int) -> ClipboardGuard:
    """A guard that has just been told of a copy."""
    guard = ClipboardGuard(QGuiApplication.instance(), keep_ms=keep_ms, tick_ms=10)
    QGuiApplication.clipboard().setText(TOKEN)
    guard.watch(SECRET)
    return guard


def test_one_activity_lasts_as_long_as_the_countdown(on_a_mac: None, runtime: Runtime, qtbot: QtBot) -> None:
    guard = watching(SOON)
    assert runtime.told == BEGUN
    with qtbot.waitSignal(guard.cleared):
        pass
    assert runtime.told == BEGUN + ENDED


def test_another_copy_and_more_time_begin_no_second_one(on_a_mac: None, runtime: Runtime) -> None:
    guard = watching(LATE)
    guard.watch(SECRET)
    guard.extend()
    assert runtime.told == BEGUN
    guard.stop()
    assert runtime.told == BEGUN + ENDED


@pytest.mark.parametrize(
    "end",
    [ClipboardGuard.stop, ClipboardGuard.clear_now, lambda _: QGuiApplication.clipboard().setText("something else")],
    ids=["kept", "cleared", "replaced"],
)
def test_it_ends_with_the_countdown_however_that_ends(
    on_a_mac: None, runtime: Runtime, end: Callable[[ClipboardGuard], None]
) -> None:
    guard = watching(LATE)
    end(guard)
    assert not guard.counting
    assert runtime.told == BEGUN + ENDED
    guard.watch(SECRET)
    assert runtime.told == BEGUN + ENDED + BEGUN
    guard.stop()


@pytest.mark.parametrize("message", ["beginActivityWithOptions:reason:", "retain", "endActivity:", "release"])
def test_whatever_macos_does_the_token_goes_in_time(
    on_a_mac: None, runtime: Runtime, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, message: str
) -> None:
    """To be kept awake is a courtesy: the countdown is what was promised."""
    answer = runtime.send

    def fail(receiver: object, selector: bytes, *arguments: object, gives: object = None) -> object:
        if selector.decode() == message:
            raise OSError("of the runtime")
        return answer(receiver, selector, *arguments, gives=gives)

    monkeypatch.setattr(runtime, "send", fail)
    with qtbot.captureExceptions() as raised:
        guard = ClipboardGuard(keep_ms=SOON)
        QGuiApplication.clipboard().setText(TOKEN)
        with contextlib.suppress(OSError):
            guard.watch(SECRET)
        qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    assert not guard.counting
    assert len(raised) <= 1


def test_an_activity_that_macos_does_not_give_is_not_ended(on_a_mac: None, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Runtime({"processInfo": "process"}, {"beginActivityWithOptions:reason:": None})
    monkeypatch.setattr(ObjectiveC, "load", lambda: made)
    watching(LATE).stop()
    assert made.told == BEGUN[:1]


def test_without_the_runtime_it_counts_all_the_same(
    on_a_mac: None, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(ObjectiveC, "load", lambda: None)
    with qtbot.waitSignal(watching(SOON).cleared):
        pass


def test_other_systems_are_told_nothing(runtime: Runtime) -> None:
    watching(LATE).stop()
    assert runtime.told == []
