"""From the command to the first painted window, against the least that a five-page QWizard can be."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.timing import interleaved, python, report
from tools.virtual_screen import virtual_screen

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
    with virtual_screen(1280, 1024) as name:
        yield {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}


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
