"""Commands started from the windowed program on Windows, which has no console to print to."""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Sequence
from pathlib import Path

TITLE = "BigCommerce Connect"
CONSOLE_PROGRAM = "bigcommerce-connect-console.exe"
MB_ICONINFORMATION = 0x40


def is_windowed_program() -> bool:
    """Tell whether this is the frozen program that only opens the window.

    Any other may be started without a place to print to, too: then a box to be clicked away would hold up whatever started it.
    """
    return getattr(sys, "frozen", False) and Path(sys.executable).name.lower() != CONSOLE_PROGRAM


def needs_console(arguments: Sequence[str]) -> bool:
    """Tell whether these words of a command line ask for anything but the window."""
    from wizard.options import build_parser  # noqa: PLC0415 - not needed where there is a console

    nowhere = io.StringIO()
    with contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
        try:
            return build_parser().parse_args(arguments).command is not None
        except SystemExit:  # the help, the version, or a mistake to be told
            return True


def point_to_console() -> None:
    """Say in a window which program runs commands, and wait until that was read."""
    program = Path(sys.executable).with_name(CONSOLE_PROGRAM)
    show(
        "bigcommerce-connect.exe only opens the window. "
        f"For a command, open PowerShell or a command prompt and use this:\n\n{program}"
    )


if sys.platform == "win32":
    import ctypes

    def show(text: str) -> None:
        """Show a message box of Windows: Qt would take seconds to load."""
        ctypes.windll.user32.MessageBoxW(None, text, TITLE, MB_ICONINFORMATION)

else:

    def show(text: str) -> None:
        """Print: elsewhere every program can."""
        print(text)
