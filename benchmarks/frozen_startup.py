"""From exec to the first drawn window of the frozen program, warm, against a frozen five-page QWizard.

Beside them, when they are installed, what others ship on this system: KeePassXC, which is C++, and the Python programs
Electrum and Vorta. Those do not end by themselves, so what counts is the moment when the X server shows a window.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping

from benchmarks.frozen_floor import PROGRAM, build_floor
from benchmarks.shown import LONGEST, started, wait_for_window
from benchmarks.startup import LEAVE, display
from benchmarks.timing import interleaved, report

PEERS = {"keepassxc": ["keepassxc"], "electrum": ["electrum", "--offline"], "vorta": ["vorta"]}
RUNS = 25
PEER_RUNS = 5


def run(*command: str, **environment: str) -> None:
    """Run a program that ends with its first frame."""
    subprocess.run(command, env={**os.environ, **environment}, capture_output=True, check=True, timeout=LONGEST)


def until_window(command: list[str], environment: Mapping[str, str]) -> Callable[[], None]:
    """Return an action that lasts until `command` shows a window, and until that is gone again."""

    def action() -> None:
        with started(command, environment):
            wait_for_window(environment)

    return action


def compare_with_peers(screen: Mapping[str, str]) -> None:
    """Print how the program compares with others, all measured by the window that shows."""
    actions = {"program": until_window([str(PROGRAM), "--practice"], screen)}
    for name, command in PEERS.items():
        if shutil.which(command[0]):
            actions[name] = until_window(command, screen)
        else:
            print(f"{name}: not installed")
    if len(actions) > 1:
        medians = interleaved(actions, PEER_RUNS)
        for name in actions.keys() - {"program"}:
            report("window shows", medians["program"], name, medians[name])


def main() -> None:
    floor = str(build_floor())
    with display() as screen:
        medians = interleaved(
            {
                "program": lambda: run(str(PROGRAM), **screen, **{LEAVE: "1"}),
                "practice": lambda: run(str(PROGRAM), "--practice", **screen, **{LEAVE: "1"}),
                "floor": lambda: run(floor, **screen),
            },
            RUNS,
        )
        report("frozen start-up", medians["program"], "frozen five-page QWizard", medians["floor"], "1.25")
        report("frozen start-up in practice mode", medians["practice"], "frozen five-page QWizard", medians["floor"])
        if sys.platform.startswith("linux"):
            compare_with_peers(screen)


if __name__ == "__main__":
    main()
