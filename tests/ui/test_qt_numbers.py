"""The numbers that stand for Qt's names before the first frame are Qt's, and until then no name is asked for."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt

from wizard.ui import qt_numbers

NAMES = {
    "FROM_LEFT": Qt.LayoutDirection.LeftToRight,
    "FROM_RIGHT": Qt.LayoutDirection.RightToLeft,
    "NO_FOCUS": Qt.FocusPolicy.NoFocus,
    "TAB_FOCUS": Qt.FocusPolicy.TabFocus,
    "STRONG_FOCUS": Qt.FocusPolicy.StrongFocus,
    "PLAIN_TEXT": Qt.TextFormat.PlainText,
    "SCROLL_BAR_ALWAYS_OFF": Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
    "HORIZONTAL": Qt.Orientation.Horizontal,
    "WINDOW_WITH_ALL_BUTTONS": Qt.WindowType.Window
    | Qt.WindowType.CustomizeWindowHint
    | Qt.WindowType.WindowTitleHint
    | Qt.WindowType.WindowSystemMenuHint
    | Qt.WindowType.WindowMinMaxButtonsHint
    | Qt.WindowType.WindowCloseButtonHint,
}
UNTIL_THE_FIRST_FRAME = """
import sys
from wizard.ui.plain_import import import_qt
import_qt()
from PySide6 import QtCore
from wizard import app
from wizard.ui.shell.window_place import window_of_system

def drawn(window, *_given):
    made = "Qt" in vars(QtCore)
    print("namespace made" if made else "drawn without it")
    slow = {"argparse", "dataclasses", "datetime", "logging"} & set(sys.modules)
    print("besides:", *(slow if sys.argv[1] == "real" else ()))
    made = window_of_system(window)
    print(made.flags().value if made is not None else "out of reach")
    QtCore.QCoreApplication.exit()

app.complete_window = drawn
sys.exit(app.run_wizard(practice=sys.argv[1] == "practice"))
"""


@pytest.mark.parametrize("name", NAMES)
def test_a_number_is_the_one_of_its_name(name: str) -> None:
    assert getattr(qt_numbers, name) == NAMES[name].value


def test_every_number_is_compared() -> None:
    assert {name for name in vars(qt_numbers) if name.isupper()} == NAMES.keys()


@pytest.fixture(scope="module", params=["practice", "real"])
def first_frame(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What the program says of itself as soon as its first frame is drawn."""
    folder = str(tmp_path_factory.mktemp("home"))
    home = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), folder)
    done = subprocess.run(
        [sys.executable, "-c", UNTIL_THE_FIRST_FRAME, request.param],
        env={**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_first_frame_does_without_qts_namespace(first_frame: list[str]) -> None:
    """Its types take a tenth of the way (docs/facts/platform.md, "Start-up and size")."""
    assert first_frame[:2] == ["drawn without it", "besides:"]


def test_the_window_is_shown_with_all_its_buttons(first_frame: list[str]) -> None:
    """The system's own, not Qt's widget, which is told later: a window that lacks Maximize gets none by that."""
    if first_frame[2] == "out of reach":  # docs/facts/platform.md: in one of 300 windows
        pytest.skip("PySide took the native window for something else; it is told after the first frame then")
    assert int(first_frame[2]) == qt_numbers.WINDOW_WITH_ALL_BUTTONS
