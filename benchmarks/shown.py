"""Programs on a screen of our own: started, seen, ended with all that they started."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

LONGEST = 60
POLL = 0.01


@contextmanager
def started(command: Sequence[str], environment: Mapping[str, str]) -> Iterator[int]:
    """Yield the process id of `command`, which leads a session of its own and has an empty home."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        own = {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
        process = subprocess.Popen(
            command,
            env={**os.environ, **environment, **own},
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield process.pid
        finally:
            if sys.platform != "win32":
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            _wait(environment, shown=False)


def wait_for_window(environment: Mapping[str, str]) -> None:
    """Return when the screen shows a window.

    Raises:
        SystemExit: when none showed in a minute.
    """
    _wait(environment, shown=True)


def _wait(environment: Mapping[str, str], *, shown: bool) -> None:
    until = time.monotonic() + LONGEST
    while time.monotonic() < until:
        search = ["xdotool", "search", "--onlyvisible", "--class", "."]
        done = subprocess.run(search, env={**os.environ, **environment}, capture_output=True, check=False)
        if bool(done.stdout.strip()) == shown:
            return
        time.sleep(POLL)
    raise SystemExit("No window showed in a minute." if shown else "The window did not go within a minute.")
