"""Start the window, and read the place it remembers."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.desktop.conftest import ROOT, Screen
from wizard.ui.preferences import Preferences


@contextmanager
def started(screen: Screen) -> Iterator[str]:
    """The wizard, and its end by Alt+F4, after which it must have said nothing."""
    command = [sys.executable, "-m", "wizard", "--practice"]
    with subprocess.Popen(command, cwd=ROOT, env=screen.environment, stderr=subprocess.PIPE, text=True) as process:
        try:
            window = screen.window("Step 1 of 5")
            screen.run("xdotool", "windowactivate", "--sync", window)
            yield window
            screen.press_until_so("alt+F4", "the end of the program", lambda: process.poll() is not None)
            assert process.stderr is not None
            assert process.stderr.read() == ""
        finally:
            process.kill()


def remembered(screen: Screen) -> Preferences:
    return Preferences(screen.home / ".local/share/bigcommerce-connect/window.ini")
