"""Measuring in a way that survives a busy machine: interleaved runs, medians, ratios."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def seconds_of(action: Callable[[], object]) -> float:
    """Return how long `action` takes."""
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def interleaved(actions: Mapping[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """Return the median seconds of each action. They take turns, in changing order, after a warm-up of each."""
    for action in actions.values():
        action()
    names = list(actions)
    taken: dict[str, list[float]] = {name: [] for name in names}
    for run in range(runs):
        for name in names if run % 2 == 0 else reversed(names):
            taken[name].append(seconds_of(actions[name]))
    return {name: statistics.median(values) for name, values in taken.items()}


def python(*arguments: str, under: Sequence[str] = (), **environment: str) -> subprocess.CompletedProcess[str]:
    """Run this Python in the checkout, with compiled modules kept from run to run as they are for a user.

    Args:
        arguments: what follows Python's name.
        under: a program that runs Python and watches it, with its own arguments.
        environment: variables to set besides those that are there.
    """
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run(
        [*under, sys.executable, *arguments],
        cwd=ROOT,
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )


def report(what: str, seconds: float, floor: str, floor_seconds: float, goal: str = "") -> None:
    """Print one line: the ratio first, the seconds for orientation."""
    ratio = f"{seconds / floor_seconds:6.2f} x {floor}"
    aim = f", goal {goal}" if goal else ""
    print(f"{what}: {ratio}{aim} ({seconds * 1000:.0f} ms to {floor_seconds * 1000:.0f} ms)")
