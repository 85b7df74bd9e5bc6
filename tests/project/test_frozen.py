"""The PyInstaller folder is built, started, and does what the source does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from wizard import __version__

pytestmark = pytest.mark.frozen

ROOT = Path(__file__).parents[2]
NAME = "bigcommerce-connect-console.exe" if sys.platform == "win32" else "bigcommerce-connect"


@pytest.fixture(scope="session")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The frozen program, built once."""
    folder = tmp_path_factory.mktemp("frozen")
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    build += ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work"), str(ROOT / "build.spec")]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False, timeout=230)
    assert done.returncode == 0, done.stderr
    return folder / "dist" / "bigcommerce-connect" / NAME


def answer(command: list[str], folder: Path) -> Any:
    """Run a command that prints JSON, away from the checkout's own files."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def test_it_passes_its_self_check(frozen: Path, tmp_path: Path) -> None:
    report = answer([str(frozen), "self-check", "--json"], tmp_path)
    assert report["ok"] is True
    assert report["version"] == __version__
    assert report["checks"]
    assert [check for check in report["checks"] if check["ok"] is not True] == []


def test_it_checks_what_the_source_checks(frozen: Path, tmp_path: Path) -> None:
    shipped = answer([str(frozen), "self-check", "--json"], tmp_path)
    source = answer([sys.executable, "-m", "wizard", "self-check", "--json"], ROOT)
    assert [check["name"] for check in shipped["checks"]] == [check["name"] for check in source["checks"]]


def test_it_reads_a_store_hash(frozen: Path, tmp_path: Path) -> None:
    address = "https://store-abc123.mybigcommerce.com/manage/dashboard"
    assert answer([str(frozen), "hash", address, "--json"], tmp_path)["hash"] == "abc123"
