"""Garbage is looked for on the window's thread, between two events: elsewhere the end of a widget ends the program."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wizard import after_first_frame, app
from wizard.ui.jobs import Job
from wizard.ui.shell import garbage_collection as garbage
from wizard.ui.shell.garbage_collection import GarbageCollection, collect_what_is_due

MANY = 200_000
"""Objects of which Python, left to itself, looks through all there are."""


class Knot(QWidget):
    """A widget that only the collector can find once nobody needs it. Qt complains if its timers end elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        for _ in range(3):
            QTimer(self).start(10_000)


def make_many() -> int:
    return len([[[number]] for number in range(MANY)])


def leave_knots() -> bool:
    """Leave what only the collector can find: objects that are gone at once give it no reason to look."""
    for _ in range(1000):
        knot: list[object] = []
        knot.append(knot)
    return True


@pytest.fixture
def looks() -> Iterator[list[threading.Thread]]:
    """On which threads is looked for garbage, beginning with Python as it starts."""
    seen: list[threading.Thread] = []
    gc.collect()
    gc.callbacks.append(lambda phase, info: seen.append(threading.current_thread()))
    gc.enable()
    yield seen
    gc.disable()
    gc.callbacks.pop()


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QObject]:
    lives = QObject()
    yield lives
    lives.deleteLater()


def test_python_itself_would_look_on_a_workers_thread(qtbot: QtBot, looks: list[threading.Thread]) -> None:
    """What all this is for. Where Python changes that, it can go."""
    worker = threading.Thread(target=make_many)
    worker.start()
    worker.join()
    assert worker in looks


def test_what_was_left_ends_on_the_windows_thread_and_in_no_function(
    qtbot: QtBot, looks: list[threading.Thread], parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "LOOK_EVERY_MS", 1)
    GarbageCollection(parent)
    looks.clear()
    knot = weakref.ref(Knot())
    make_many()
    assert not looks
    assert knot() is not None
    job = Job(parent)
    with qtbot.waitSignal(job.finished):
        job.start(lambda cancel, report: make_many())
    qtbot.waitUntil(lambda: leave_knots() and knot() is None)
    assert set(looks) == {threading.main_thread()}


@pytest.mark.parametrize(
    ("counts", "generation"), [((10, 3, 3), None), ((701, 3, 3), 0), ((701, 11, 3), 1), ((3, 3, 11), 2)]
)
def test_it_looks_as_thoroughly_as_python_would(
    counts: tuple[int, int, int], generation: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "collect", asked.append)
    collect_what_is_due()
    assert asked == ([] if generation is None else [generation])


def test_the_program_looks_so_from_its_first_frame_on(
    qtbot: QtBot, looks: list[threading.Thread], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gc.freeze", lambda: None)  # what is frozen stays for the tests that follow
    window = app._build_first_page(practice=True)
    after_first_frame.complete_window(window, practice=True, saved_setup=None)
    assert window.findChild(GarbageCollection) is not None
    assert not gc.isenabled()
    window.close()
    window.deleteLater()
