"""What follows the first frame comes part by part, and what somebody quicker than that asks for comes after it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.files.downloading import drop
from tests.ui.walking import paste_address
from wizard import app
from wizard.ui import assembly
from wizard.ui.in_parts import InParts
from wizard.ui.shell.window import SetupWizard
from wizard.ui.steps import Step
from wizard.ui.support.session_files import SessionFiles


@pytest.fixture(params=["shown", "begun"])
def window(request: pytest.FixtureRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[SetupWizard]:
    """The practice window before what follows its first frame has begun, and right after."""
    monkeypatch.setattr("gc.freeze", lambda: None)  # what is frozen stays for the tests that follow
    window = app.open_window(practice=True)
    qtbot.addWidget(window)
    while request.param == "begun" and window.findChild(InParts) is None:
        QApplication.processEvents()
    assert (window.findChild(InParts) is not None) == (request.param == "begun")
    assert len(window.pages) == 1
    yield window
    window.close()


def test_events_come_between_two_parts(qtbot: QtBot) -> None:
    done: list[str] = []
    parts = [lambda: done.append("first"), lambda: done.append("second")]
    QTimer.singleShot(0, lambda: done.append("a key"))
    InParts(parts, QApplication.instance() or QObject())
    qtbot.waitUntil(lambda: "second" in done)
    assert done.index("a key") < done.index("second")


def test_wishes_come_after_all_parts(qtbot: QtBot) -> None:
    done: list[str] = []
    parent = QObject()
    work = InParts([lambda: done.append("part")] * 2, parent)

    def press_next() -> None:
        done.append("next")

    work.then(press_next)
    work.then(lambda: done.append("help"))
    work.then(press_next)
    qtbot.waitUntil(lambda: "help" in done)
    work.then(lambda: done.append("at once"))
    assert done == ["part", "part", "next", "help", "at once"]


def test_nothing_more_is_done_once_the_window_is_gone(qtbot: QtBot) -> None:
    done: list[int] = []
    parent = QObject()
    InParts([lambda: done.append(1)], parent)
    parent.deleteLater()
    QApplication.sendPostedEvents(parent, 52)  # QEvent.DeferredDelete
    QApplication.processEvents()
    assert done == []


def test_step_2_opens_for_somebody_who_is_quicker(window: SetupWizard, qtbot: QtBot) -> None:
    paste_address(window)
    window.walk.next()
    assert window.currentId() == Step.STORE
    qtbot.waitUntil(lambda: window.currentId() == Step.ACCOUNT)


def test_a_file_leads_further_for_somebody_who_is_quicker(window: SetupWizard, qtbot: QtBot) -> None:
    paste_address(window)
    window.walk.go_to(Step.ACCOUNT)  # as a file does that was given to step 1
    assert window.currentId() == Step.STORE
    qtbot.waitUntil(lambda: window.currentId() == Step.ACCOUNT)


def test_help_opens_for_somebody_who_is_quicker(
    window: SetupWizard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[SetupWizard] = []
    monkeypatch.setattr(assembly, "_open_help", opened.append)
    window.foot.help.click()
    window.foot.help.click()
    wait_until_built(window, qtbot)
    assert opened == [window]


def test_a_dropped_saved_setup_opens_for_somebody_who_is_quicker(
    window: SetupWizard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(SessionFiles, "open", lambda self, path: opened.append(path))
    assert drop(window, tmp_path / "mine.progress.json")
    wait_until_built(window, qtbot)
    assert opened == [tmp_path / "mine.progress.json"]


def test_without_a_frame_before_it_all_is_done_once_the_steps_are_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[SetupWizard] = []
    monkeypatch.setattr(assembly, "_open_help", opened.append)
    window = app.build_window(practice=True)
    qtbot.addWidget(window)
    window.foot.help.click()
    assert opened == [window]


def wait_until_built(window: SetupWizard, qtbot: QtBot) -> None:
    done: list[bool] = []
    qtbot.waitUntil(lambda: len(window.pages) > 1)
    window.walk.when_built(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
