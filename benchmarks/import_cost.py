"""What `bigcommerce-connect hash` imports, and what it costs over a Python that does nothing: seconds, and instructions."""

from __future__ import annotations

import os
import re
import shutil

from benchmarks.timing import interleaved, python, report

ADDRESS = ("-m", "wizard", "hash", "https://store-abc12xyz.mybigcommerce.com/manage/dashboard")
LABELLED = ("-m", "wizard", "hash", "Store Hash: abc12xyz")
NOTHING = ("-c", "pass")
FLOOR = "`python -c pass`"
COUNTING = ("valgrind", "--tool=cachegrind", "--cache-sim=no", f"--cachegrind-out-file={os.devnull}")
HEAVY = ("PySide6", "shiboken6", "requests", "urllib3", "keyring", "truststore", "argparse", "dataclasses", "inspect")
RUNS = 15


def imported() -> set[str]:
    """Return the top-level names of everything that the command imports."""
    lines = python("-X", "importtime", *ADDRESS).stderr.splitlines()
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in lines if line.startswith("import time:")}


def millions_of_instructions(*arguments: str) -> float:
    """Return how many instructions Python takes, in millions: the same number on a busy machine."""
    told = python(*arguments, under=COUNTING, PYTHONHASHSEED="0").stderr
    counted = re.search(r"I\s+refs:\s+([0-9,]+)", told)
    if counted is None:
        raise ValueError(f"valgrind counted nothing:\n{told}")
    return int(counted[1].replace(",", "")) / 1e6


def main() -> None:
    met = sorted(set(HEAVY) & imported())
    print(f"hash imports of {', '.join(HEAVY)}: {', '.join(met) or 'none'}, goal none")
    medians = interleaved({"hash": lambda: python(*ADDRESS), "floor": lambda: python(*NOTHING)}, RUNS)
    report("hash", medians["hash"], FLOOR, medians["floor"], "4")
    if shutil.which(COUNTING[0]) is None:
        print("hash, in instructions: not counted, because valgrind isn't installed")
        return
    floor = millions_of_instructions(*NOTHING)
    for what, arguments, goal in (("hash", ADDRESS, ", goal 4"), ("hash of a labelled value", LABELLED, "")):
        count = millions_of_instructions(*arguments)
        print(f"{what}, in instructions: {count / floor:6.2f} x {FLOOR}{goal} ({count:.0f} to {floor:.0f} million)")


if __name__ == "__main__":
    main()
