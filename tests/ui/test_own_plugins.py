"""The packaged program's Qt takes its own plugins, and what the program starts inherits every variable as it was."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from wizard.ui.own_plugins import MISLEADING, own_plugins

ROOT = Path(__file__).resolve().parents[2]
MAKES_IT = """
import json, os, subprocess, sys
from wizard.app import make_application
from PySide6.QtGui import QImageReader
if sys.argv[1] == "packaged":
    sys.frozen = True
application = make_application()
QImageReader.supportedImageFormats()
told = [sys.executable, "-c", "import json, os; print(json.dumps(dict(os.environ)))"]
print(json.dumps([application.libraryPaths(), json.loads(subprocess.check_output(told))]))
"""


def made(how: str, foreign: Path) -> tuple[list[Path], dict[str, str]]:
    """Make the application where the variables lead to `foreign`; return where Qt looks, and what a child inherits."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"} | dict.fromkeys(MISLEADING, str(foreign))
    done = subprocess.run(
        [sys.executable, "-c", MAKES_IT, how],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    paths, inherited = json.loads(done.stdout)
    return [Path(path).resolve() for path in paths], inherited


@pytest.mark.parametrize(("how", "is_taken"), [("packaged", False), ("from source", True)])
def test_what_qt_takes_and_what_a_child_inherits(how: str, is_taken: bool, tmp_path: Path) -> None:
    """Pictures are asked for afterwards: Qt looks for their plugins late."""
    paths, inherited = made(how, tmp_path)
    assert (tmp_path.resolve() in paths) is is_taken
    assert {inherited.get(name) for name in MISLEADING} == {str(tmp_path)}


def test_both_are_hidden_meanwhile_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was not set stays so."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for name in MISLEADING:
        monkeypatch.setenv(name, "elsewhere")
    before = dict(os.environ)
    with own_plugins():
        assert dict(os.environ) == {name: value for name, value in before.items() if name not in MISLEADING}
    assert dict(os.environ) == before
    monkeypatch.delenv(MISLEADING[1])
    with own_plugins():
        assert not set(MISLEADING) & set(os.environ)
    assert MISLEADING[1] not in os.environ
