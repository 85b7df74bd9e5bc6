"""A window with the practice store: its start, its end, and what it remembers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tests.desktop.conftest import Screen, practicing
from wizard.ui.preferences import Preferences


@contextmanager
def started(screen: Screen, title: str = "Step 1 of 5") -> Iterator[str]:
    """The window with this in its title, and its end by Alt+F4, after which the program must have said nothing."""
    with practicing(screen) as process:
        window = screen.window(title)
        screen.run("xdotool", "windowactivate", "--sync", window)
        yield window
        screen.press_until_so("alt+F4", "the end of the program", lambda: process.poll() is not None)
        assert process.stderr is not None
        assert process.stderr.read() == ""


def remembered(screen: Screen) -> Preferences:
    return Preferences(screen.home / ".local/share/bigcommerce-connect/window.ini")
