"""What a screen reader finds in the wizard's window, so that a test reads the window as a person would."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.desktop.conftest import Screen, wait_for
from tests.what_lacks import skip_without

SAY_WINDOW = Path(__file__).with_name("say_window.py")
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's own Python has a binding to D-Bus as a package of the system; with another one it would have to be compiled."""
BUS_OF_WINDOWS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


def _missing() -> Iterator[str]:
    """Name the packages without which a window cannot be read."""
    if shutil.which("dbus-daemon") is None:
        yield "dbus"
    if not BUS_OF_WINDOWS.exists():
        yield "at-spi2-core"
    asked = [SYSTEM_PYTHON, "-c", "import gi"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(asked, stderr=subprocess.DEVNULL, check=False).returncode:
        yield "python3-gi"


@contextmanager
def accessible(screen: Screen) -> Iterator[None]:
    """Give the screen a session bus, on which windows tell what they show."""
    skip_without(_missing())
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(
        command, env=screen.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as bus:
        assert bus.stdout is not None
        screen.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        screen.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        try:
            yield
        finally:
            bus.terminate()


class Speech:
    """Reads the windows of one program. Use as a context manager.

    Args:
        screen: where the program runs, made accessible.
        program: the program.
    """

    def __init__(self, screen: Screen, program: subprocess.Popen[str]) -> None:
        self._program = program
        command = [SYSTEM_PYTHON, str(SAY_WINDOW), str(program.pid)]
        pipe = subprocess.PIPE
        self._reader = subprocess.Popen(command, env=screen.environment, stdin=pipe, stdout=pipe, text=True)

    def __enter__(self) -> Speech:
        return self

    def __exit__(self, *details: object) -> None:
        self._reader.kill()
        self._reader.communicate()

    def words(self) -> list[str]:
        """Return what shows at this moment, each label and button by itself."""
        assert self._program.poll() is None, f"the program has ended with code {self._program.returncode}"
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        print(file=self._reader.stdin, flush=True)
        line = self._reader.stdout.readline()
        assert line, "what reads the window has ended; its words are on standard error"
        return list(json.loads(line))

    def wait_for(self, words: str, seconds: float = 60.0) -> str:
        """Wait until something on the window contains these words, at most `seconds` long, and return it whole."""
        found: list[str] = []

        def look() -> bool:
            found[:] = [one for one in self.words() if words in one]
            return bool(found)

        try:
            wait_for(f"the window to say {words!r}", look, seconds)
        except TimeoutError as problem:
            problem.add_note("\n".join(["It says:", *self.words()]))
            raise
        return found[0]
