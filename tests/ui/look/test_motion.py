"""Rows of the test come in softly, and at once where the system asks for less motion."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from wizard.ui.pages.check.fade_in import DURATION_MS, SettleIn

from tests.ui.conftest import Outside
from tests.ui.walking import to_test_page
from tests.what_lacks import needs
from wizard.core.check.result import Evidence, RowResult, Verdict
from wizard.core.check.scopes import Profile
from wizard.ui.look import motion
from wizard.ui.look.motion import animations_wanted
from wizard.ui.pages.check import fade_in as settle_in
from wizard.ui.pages.check.results_table import ResultsTable
from wizard.ui.shell.window import SetupWizard

ROOT = Path(__file__).resolve().parents[3]
REDUCED, ANIMATIONS = "org.freedesktop.appearance/reduced-motion", "org.gnome.desktop.interface/enable-animations"
PORTAL = """
import sys
from jeepney import DBusAddress, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import open_dbus_connection

name, _, value = sys.argv[1].partition("=")
connection = open_dbus_connection("SESSION")
connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
print("ready", flush=True)
while True:
    message = connection.receive()
    if message.header.message_type is not MessageType.method_call or sys.argv[2] == "silent":
        continue
    if "/".join(message.body) == name:
        kind = ("u", int(value)) if value.isdigit() else ("b", value == "true")
        answer = new_method_return(message, "v", (("v", kind),))
    else:
        answer = new_error(message, "org.freedesktop.portal.Error.NotFound", "s", ("Requested setting not found",))
    connection.send(answer)
"""
"""Stands for the desktop's portal: knows one setting, wrapped twice as the real one wraps it."""
ASKING = """
import subprocess, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from wizard.ui.look import motion

portal = subprocess.Popen([sys.executable, "-c", *sys.argv[1:]], stdout=subprocess.PIPE, text=True)
portal.stdout.readline()
application = QApplication([])
motion.ask_desktop()
before = motion.animations_wanted()
look = QTimer()
look.timeout.connect(lambda: None if motion._portal()._waiting else application.quit())
look.start(5)
application.exec()
print(before, motion.animations_wanted())
portal.kill()
"""


@pytest.fixture
def table(qtbot: QtBot, profile: Profile) -> ResultsTable:
    made = ResultsTable(profile)
    made.resize(700, 500)
    qtbot.addWidget(made)
    made.show()
    return made


def wish(monkeypatch: pytest.MonkeyPatch, wanted: bool) -> None:
    monkeypatch.setattr(settle_in, "animations_wanted", lambda: wanted)


def lightness_of_icon(table: ResultsTable) -> int:
    """How light the place of the first row's icon is, all its pixels together."""
    cell = table.visualRect(table.results.index(0, 2))
    picture = table.viewport().grab(QRect(cell.left(), cell.top(), cell.height(), cell.height())).toImage()
    return sum(picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height()))


# -- the rows ----------------------------------------------------------------------------------------------------------


def test_an_icon_comes_in_once_and_never_goes_back(
    table: ResultsTable, profile: Profile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish(monkeypatch, True)
    empty = lightness_of_icon(table)
    seen: list[int] = []
    table.results.settling.moved.connect(lambda line: seen.append(lightness_of_icon(table)))
    table.results.put(RowResult(profile.scopes[0], Verdict.MISSING, Evidence.REFUSED))
    assert table.results.settling.moving
    assert table.results.index(0, 2).data(), "the words are there at once"
    qtbot.waitUntil(lambda: not table.results.settling.moving)
    assert len(seen) >= 2
    assert seen[-1] < empty
    assert all(later <= earlier for earlier, later in pairwise([empty, *seen])), seen


def test_with_less_motion_the_icon_is_there_at_once(
    table: ResultsTable, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish(monkeypatch, False)
    empty = lightness_of_icon(table)
    table.results.put(RowResult(profile.scopes[0], Verdict.MISSING, Evidence.REFUSED))
    assert not table.results.settling.moving
    at_once = lightness_of_icon(table)
    assert at_once < empty
    wish(monkeypatch, True)
    assert lightness_of_icon(table) == at_once


def test_each_line_takes_its_own_time(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    wish(monkeypatch, True)
    settling = SettleIn()
    settling.add(3)
    qtbot.waitUntil(lambda: settling.share(3) > 0.3)
    settling.add(4)
    assert settling.share(4) < settling.share(3)
    assert settling.share(5) == 1.0
    with qtbot.waitSignal(settling.moved, check_params_cb=lambda line: line == 4, timeout=10 * DURATION_MS):
        pass
    qtbot.waitUntil(lambda: not settling.moving)
    assert settling.share(3) == settling.share(4) == 1.0


def test_a_new_test_leaves_nothing_half_way(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    wish(monkeypatch, True)
    settling = SettleIn()
    settling.add(0)
    settling.clear()
    assert not settling.moving
    assert settling.share(0) == 1.0


def test_after_a_whole_test_every_row_has_come_in(
    wizard: SetupWizard, outside: Outside, good_store: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish(monkeypatch, True)
    page = to_test_page(wizard, qtbot)
    settling = page.table.results.settling
    qtbot.waitUntil(lambda: not settling.moving)
    assert {settling.share(line) for line in range(page.table.results.rowCount())} == {1.0}


# -- what the system says ----------------------------------------------------------------------------------------------


def test_a_style_without_animations_is_a_wish(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    class Still:
        def styleHint(self, hint: object) -> int:
            return 0

    monkeypatch.setattr(QApplication, "style", Still)
    assert not animations_wanted()


@pytest.mark.parametrize("wanted", [True, False])
@pytest.mark.parametrize(("platform", "asks"), [("win32", "_windows_wants_them"), ("darwin", "_mac_wants_them")])
def test_windows_and_macos_are_asked_themselves(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, platform: str, asks: str, wanted: bool
) -> None:
    monkeypatch.setattr(motion, asks, lambda: wanted)
    monkeypatch.setattr(sys, "platform", platform)
    assert animations_wanted() is wanted


@pytest.mark.skipif(sys.platform.startswith("linux"), reason="asks Windows or macOS")
def test_the_real_question_is_answered(qapp: QApplication) -> None:
    motion.ask_desktop()
    assert animations_wanted() in (True, False)


@needs("dbus-run-session")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the portal is Linux's")
@pytest.mark.parametrize(
    ("known", "manner", "wanted"),
    [
        (f"{REDUCED}=1", "answers", False),
        (f"{REDUCED}=0", "answers", True),
        (f"{ANIMATIONS}=false", "answers", False),
        (f"{ANIMATIONS}=true", "answers", True),
        ("nothing/at-all=1", "answers", True),
        (f"{REDUCED}=1", "silent", True),
    ],
)
def test_the_desktop_is_asked_without_waiting(known: str, manner: str, wanted: bool) -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", ASKING, PORTAL, known, manner]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.split() == ["False", str(wanted)], done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the portal is Linux's")
def test_without_a_bus_nobody_asks_for_less(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    motion._portal.cache_clear()
    assert not animations_wanted()
    motion.ask_desktop()
    assert animations_wanted()
