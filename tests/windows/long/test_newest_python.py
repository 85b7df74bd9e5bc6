"""The program on the newest Python for Windows: it opens, and the whole walk goes well."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.windows import rig
from tests.windows.computer import PYTHON_PROGRAM, Computer
from tests.windows.cpython import NEWEST, CannotRun
from tests.windows.test_window import (
    test_card_by_card_beside_the_browser as test_card_by_card_beside_the_browser,  # noqa: PLC0414 - runs here, too
)
from tests.windows.test_window import test_it_opens_and_closes as test_it_opens_and_closes  # noqa: PLC0414 - likewise


@pytest.fixture(scope="session")
def rig_folder() -> Path:
    try:
        return rig.build(NEWEST)
    except CannotRun as reason:
        pytest.exit(f"The Windows tests cannot run: {reason}", returncode=2)


@pytest.fixture(params=[f"python-{NEWEST.minor}"])
def started(computer: Computer, unpacked_wheel: Path) -> Callable[..., subprocess.Popen[bytes]]:
    """Open the window with this Python."""
    environment = {"PYTHONPATH": computer.in_windows(unpacked_wheel)}
    return lambda *words: computer.open(PYTHON_PROGRAM, "-m", "wizard", *words, environment=environment)


def test_it_is_this_python(computer: Computer) -> None:
    told = computer.call(PYTHON_PROGRAM, "-c", "import platform; print(platform.python_version())")
    assert told.text.startswith(f"{NEWEST.minor}.")


def test_the_self_check_finds_everything(computer: Computer, unpacked_wheel: Path) -> None:
    environment = {"PYTHONPATH": computer.in_windows(unpacked_wheel)}
    ended = computer.call(PYTHON_PROGRAM, "-m", "wizard", "self-check", "--json", environment=environment)
    assert [check for check in json.loads(ended.text)["checks"] if not check["ok"]] == []
