"""Signs draw themselves, and are there at once where the system asks for less motion."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wizard.ui.look import motion
from wizard.ui.look.motion import animations_wanted
from wizard.ui.look.theme import colour
from wizard.ui.signs import hero_tick
from wizard.ui.signs import ring as ring_module
from wizard.ui.signs.hero_tick import HeroTick
from wizard.ui.signs.ring import Ring

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


def wish(monkeypatch: pytest.MonkeyPatch, wanted: bool) -> None:
    for module in (hero_tick, ring_module):
        monkeypatch.setattr(module, "animations_wanted", lambda: wanted)


# -- the signs ---------------------------------------------------------------------------------------------------------


def test_the_large_tick_draws_itself_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    wish(monkeypatch, True)
    tick = HeroTick()
    qtbot.addWidget(tick)
    tick.appear()
    assert tick.moving
    begun = inked(tick)
    qtbot.waitUntil(lambda: not tick.moving)
    assert inked(tick) > begun
    tick.appear()
    assert not tick.moving


def test_with_less_motion_the_tick_is_there_at_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    wish(monkeypatch, False)
    tick = HeroTick()
    qtbot.addWidget(tick)
    tick.appear()
    assert not tick.moving
    assert inked(tick) > 0


def test_the_ring_grows_to_its_share(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    wish(monkeypatch, True)
    ring = Ring()
    qtbot.addWidget(ring)
    ring.show()
    empty = inked(ring)
    ring.fill(7, 11)
    assert ring.moving
    qtbot.waitUntil(lambda: not ring.moving)
    assert inked(ring) > empty


def inked(widget: QWidget) -> int:
    """Count the pixels in the colour of what is done."""
    picture, good = widget.grab().toImage(), colour("good", widget.palette())
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixelColor(x, y) == good for x, y in places)


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


@pytest.mark.desktop
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
    if shutil.which("dbus-run-session") is None:
        pytest.fail("not installed: dbus-run-session; `make test` installs it on Debian and Ubuntu")
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
