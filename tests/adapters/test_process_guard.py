"""What a crash leaves behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.adapters.asking import TOKEN

GUARDED = (
    "import sys; from wizard.adapters.process_guard import guard_process; guard_process(); token = sys.stdin.read(); "
)
posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such limit")


def run(script: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", GUARDED + script]
    return subprocess.run(command, input=TOKEN, capture_output=True, text=True, check=False, timeout=60)


@posix
def test_the_limit_is_set_and_children_may_raise_theirs() -> None:
    before = "import resource; print(resource.getrlimit(resource.RLIMIT_CORE)[1])"
    script = (
        "import resource; soft, hard = resource.getrlimit(resource.RLIMIT_CORE); print(soft in (0, 1)); print(hard)"
    )
    plain = subprocess.run([sys.executable, "-c", before], capture_output=True, text=True, check=True, timeout=60)
    assert run(script).stdout.splitlines() == ["True", plain.stdout.strip()]


if sys.platform != "win32":

    def test_a_crash_writes_no_dump(tmp_path: Path) -> None:
        script = f"import os; os.chdir({str(tmp_path)!r}); os.abort()"
        child = os.posix_spawn(
            sys.executable, [sys.executable, "-c", GUARDED.replace("sys.stdin.read()", "''") + script], os.environ
        )
        status = os.waitpid(child, 0)[1]
        assert os.WIFSIGNALED(status)
        assert not os.WCOREDUMP(status)
        assert list(tmp_path.iterdir()) == []


def test_an_unforeseen_exception_tells_kind_and_place_alone() -> None:
    done = run("\ndef ask():\n    raise ValueError(f'bad header {token}')\nask()")
    assert done.returncode == 1
    assert TOKEN not in done.stdout + done.stderr
    assert done.stderr.splitlines()[-2:] == ['  File "<string>", line 3, in ask', "builtins.ValueError"]


def test_an_exception_nobody_can_catch_tells_no_more() -> None:
    done = run("\nclass Held:\n    def __del__(self):\n        raise ValueError(token)\nHeld()")
    assert TOKEN not in done.stderr
    assert "builtins.ValueError" in done.stderr


def test_an_exception_in_a_slot_tells_no_more() -> None:
    """PySide6 prints it by itself, by way of the same hook."""
    done = run(
        "\nfrom PySide6.QtCore import QCoreApplication, QTimer"
        "\ndef slot():\n    QCoreApplication.exit(0)\n    raise ValueError(token)"
        "\napplication = QCoreApplication([])\nQTimer.singleShot(0, slot)\napplication.exec()"
    )
    assert TOKEN not in done.stdout + done.stderr
    assert "builtins.ValueError" in done.stderr
