"""From the command to the first painted window, against the least that a five-page QWizard can be.

Both as merchants open it, where nothing was ever saved, and in practice mode, which has one strip more to show.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from benchmarks.timing import interleaved, python, report
from tools.virtual_screen import virtual_screen

FLOOR = "benchmarks/floor/qwizard_floor.py"
WIZARD = ("-m", "wizard")
PRACTICE = (*WIZARD, "--practice")
LEAVE = "BIGCOMMERCE_CONNECT_EXIT_AFTER_PAINT"
RUNS = 15


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """Yield the environment of an empty data folder and a screen of our own; on Windows and macOS, of the one that is there."""
    with TemporaryDirectory() as folder:
        data = {"XDG_DATA_HOME": folder, "LOCALAPPDATA": folder}
        if "linux" not in sys.platform:
            yield data
            return
        with virtual_screen(1280, 1024) as name:
            yield {**data, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}


def main() -> None:
    with display() as screen:
        medians = interleaved(
            {
                "wizard": lambda: python(*WIZARD, **screen, **{LEAVE: "1"}),
                "practice": lambda: python(*PRACTICE, **screen, **{LEAVE: "1"}),
                "floor": lambda: python(FLOOR, **screen),
            },
            RUNS,
        )
    report("start-up", medians["wizard"], "five-page QWizard", medians["floor"], "1.30")
    report("start-up in practice mode", medians["practice"], "five-page QWizard", medians["floor"])


if __name__ == "__main__":
    main()
