"""The numbers that stand for Qt's names before the first frame are Qt's, and until then no name is asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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

def drawn(*_given):
    made = "Qt" in vars(QtCore)
    print("namespace made" if made else "drawn without it")
    slow = {"argparse", "dataclasses", "datetime", "logging"} & set(sys.modules)
    print("with", *slow) if slow and sys.argv[1] == "real" else None
    QtCore.QCoreApplication.exit()

app.complete_window = drawn
sys.exit(app.run_wizard(practice=sys.argv[1] == "practice"))
"""


@pytest.mark.parametrize("name", NAMES)
def test_a_number_is_the_one_of_its_name(name: str) -> None:
    assert getattr(qt_numbers, name) == NAMES[name].value


def test_every_number_is_compared() -> None:
    assert {name for name in vars(qt_numbers) if name.isupper()} == NAMES.keys()


@pytest.mark.parametrize("mode", ["practice", "real"])
def test_the_first_frame_does_without_qts_namespace(mode: str, tmp_path: Path) -> None:
    """Its types take a tenth of the way (docs/facts/platform.md, "Start-up and size")."""
    home = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    environment = {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", UNTIL_THE_FIRST_FRAME, mode],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (0, "drawn without it\n"), done.stderr
