"""Messages from tests for the end of the output, whichever worker ran them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

KEY = "closing words"
_told = pytest.StashKey[list[str]]()


def say_at_the_end(config: pytest.Config, lines: Iterable[str]) -> None:
    """Have `lines` printed when all tests have run."""
    of_worker = getattr(config, "workeroutput", None)  # what a worker hands on to the process that started it
    told: list[str] = config.stash.setdefault(_told, []) if of_worker is None else of_worker.setdefault(KEY, [])
    told.extend(lines)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a worker has to tell."""
    say_at_the_end(node.config, getattr(node, "workeroutput", {}).get(KEY, []))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print it."""
    told: list[str] = config.stash.get(_told, [])
    for line in sorted(told):
        terminalreporter.write_line(line)
