"""From the command to the first painted window, against the least that a five-page QWizard can be."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.timing import interleaved, python, report

FLOOR = "benchmarks/floor/qwizard_floor.py"
WIZARD = ("-m", "wizard", "--practice")
LEAVE = "BIGCOMMERCE_CONNECT_EXIT_AFTER_PAINT"
RUNS = 15


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """Yield the environment of a screen of our own; on Windows and macOS, of the one that is there."""
    if "linux" not in sys.platform:
        yield {}
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()  # Xvfb writes it when it is ready
        if not number:
            raise SystemExit("Xvfb did not start.")
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    with display() as screen:
        medians = interleaved(
            {
                "wizard": lambda: python(*WIZARD, **screen, **{LEAVE: "1"}),
                "floor": lambda: python(FLOOR, **screen),
            },
            RUNS,
        )
    report("start-up", medians["wizard"], "five-page QWizard", medians["floor"], "1.30")


if __name__ == "__main__":
    main()
