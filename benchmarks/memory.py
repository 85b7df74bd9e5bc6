"""The memory of the frozen program, one second after its window showed, against the frozen five-page QWizard's.

Counted is the proportional set size (PSS) of every process of the program: what several share is divided among them.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.frozen_floor import PROGRAM, build_floor
from benchmarks.shown import started, wait_for_window
from benchmarks.startup import display

RUNS = 5


def mebibytes_of_session(leader: int) -> float:
    """Return the PSS of all processes of the session that `leader` leads, in MiB."""
    kibibytes = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            session = int((process / "stat").read_text().rpartition(") ")[2].split()[3])
            told = (process / "smaps_rollup").read_text() if session == leader else ""
        except OSError:  # it ended meanwhile
            continue
        kibibytes += sum(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:"))
    return kibibytes / 1024


def memory_of(command: Sequence[str], screen: Mapping[str, str]) -> float:
    """Return what `command` takes a second after its window showed, in MiB."""
    with started(command, screen) as leader:
        wait_for_window(screen)
        time.sleep(1)
        return mebibytes_of_session(leader)


def main() -> None:
    if "linux" not in sys.platform:
        raise SystemExit("The memory of a process tree is read from /proc, which only Linux has.")
    commands = {
        "program": [str(PROGRAM)],
        "practice": [str(PROGRAM), "--practice"],
        "floor": [str(build_floor()), "--stay"],
    }
    taken: dict[str, list[float]] = {name: [] for name in commands}
    with display() as screen:
        for _ in range(RUNS):
            for name, command in commands.items():
                taken[name].append(memory_of(command, screen))
    floor = statistics.median(taken["floor"])
    for name, what in (("program", "memory, goal 1.4"), ("practice", "memory in practice mode")):
        mebibytes = statistics.median(taken[name])
        print(f"{what}: {mebibytes / floor:6.2f} x frozen five-page QWizard ({mebibytes:.0f} MiB to {floor:.0f} MiB)")


if __name__ == "__main__":
    main()
