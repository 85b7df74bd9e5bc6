"""What each part of the way to the first frame costs, beside the same parts of a five-page QWizard.

The parts of the program are timed inside of it: this module starts itself again as the program, with clocks between the parts.
The part to begin with is the one that grew.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any, NoReturn

from benchmarks.startup import display
from benchmarks.timing import python

RUNS = 15
CHILD = "--as-the-program"
FLOOR = """
import json, os, time
told, last = {}, time.perf_counter()
def part(name):
    global last
    told[name], last = time.perf_counter() - last, time.perf_counter()
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage
part("Qt's modules")
class Wizard(QWizard):
    def paintEvent(self, event):
        super().paintEvent(event)
        part("shown and drawn")
        print(json.dumps(told), flush=True)
        os._exit(0)
app = QApplication([])
part("the application")
wizard = Wizard()
for number in range(5):
    page = QWizardPage()
    page.setTitle(f"Page {number + 1}")
    QVBoxLayout(page).addWidget(QLabel("Text"))
    wizard.addPage(page)
part("the window and step 1")
wizard.show()
app.exec()
"""


class Parts:
    """Seconds by part. What is timed inside of another part is told with two spaces before it, and counted in both."""

    def __init__(self) -> None:
        self.told: dict[str, float] = {}
        self._last = time.perf_counter()

    def part(self, name: str) -> None:
        """End a part."""
        now = time.perf_counter()
        self.told[name], self._last = now - self._last, now

    def inside(self, owner: Any, attribute: str, name: str) -> None:
        """Time each call of a function that is looked up on `owner`."""
        function = getattr(owner, attribute)
        self.told[name] = 0.0

        def timed(*given: Any, **named: Any) -> Any:  # not wrapped: to read a name of Qt's takes long the first time
            began = time.perf_counter()
            try:
                return function(*given, **named)
            finally:
                self.told[name] += time.perf_counter() - began

        setattr(owner, attribute, timed)

    def then(self, owner: Any, attribute: str, name: str) -> None:
        """End a part whenever this function, looked up on `owner`, has returned."""
        function: Callable[..., Any] = getattr(owner, attribute)

        def followed(*given: Any, **named: Any) -> Any:
            result = function(*given, **named)
            self.part(name)
            return result

        setattr(owner, attribute, followed)


def as_the_program() -> None:
    """Open the window as merchants do, and print the parts when it was drawn."""
    parts = Parts()
    gc.disable()  # here, and below, as `wizard.cli` does it
    from wizard.ui.plain_import import import_qt  # noqa: PLC0415 - timed

    import_qt()
    parts.part("Qt's modules")
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415 - timed

    from wizard import app  # noqa: PLC0415 - timed
    from wizard.ui.shell import frame  # noqa: PLC0415 - timed

    parts.part("our modules")
    parts.then(app, "make_application", "the application")
    parts.then(app, "use_language", "the language")
    parts.then(app, "_build_first_page", "the window and step 1")
    parts.inside(frame, "style_sheet", "  the style sheet's text")
    parts.inside(QWidget, "setStyleSheet", "  style sheets set")

    def drawn(*_given: object) -> NoReturn:
        parts.part("shown and drawn")
        print(json.dumps(parts.told), flush=True)
        os._exit(0)

    app.complete_window = drawn  # type: ignore[assignment, attr-defined]
    app.run_wizard(practice=False)


def medians(*command: str, **environment: str) -> Callable[[], dict[str, float]]:
    """Return what runs a command once more and gives the medians of all its runs so far, in milliseconds."""
    runs: list[dict[str, float]] = []

    def once_more() -> dict[str, float]:
        runs.append(json.loads(python(*command, **environment).stdout))
        return {name: 1000 * statistics.median(run.get(name, 0.0) for run in runs) for name in runs[-1]}

    return once_more


def main() -> None:
    with display() as screen:
        program = medians("-m", "benchmarks.first_frame", CHILD, **screen)
        floor = medians("-c", FLOOR, **screen)
        program(), floor()
        for _ in range(RUNS - 1):
            ours, least = program(), floor()
    whole = sum(value for name, value in least.items())
    print("way to the first frame: ms, those of a five-page QWizard, and the difference as a share of its whole way")
    for name, value in ours.items():
        same = least.get(name, 0.0)
        print(f"  {name:26} {value:6.1f} {same:6.1f} {(value - same) / whole:+7.2f}")


if __name__ == "__main__":
    as_the_program() if CHILD in sys.argv else main()
