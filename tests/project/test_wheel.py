"""The wheel holds the program and its resources, nothing else, and works where no checkout is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.project.self_checks import normalised, source_report
from wizard import __version__

ROOT = Path(__file__).parents[2]


def test_it_is_named_after_the_version(wheel: Path) -> None:
    assert wheel.name == f"bigcommerce_connect-{__version__}-py3-none-any.whl"


def test_it_holds_every_module_and_every_resource(wheel: Path) -> None:
    expected = {path.relative_to(ROOT).as_posix() for path in (ROOT / "wizard").rglob("*.py")}
    expected |= {
        "wizard/_resources/" + path.relative_to(ROOT / "resources").as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert expected | {"wizard/py.typed"} <= names
    assert "wizard/_resources/scopes.json" in names


def test_it_holds_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
    assert tops == {"wizard", f"bigcommerce_connect-{__version__}.dist-info"}


def test_it_finds_its_resources_where_no_checkout_is(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "wizard", "scopes", "--format", "json"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)


def test_it_finds_what_the_source_finds(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "wizard", "self-check", "--json"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert normalised(json.loads(done.stdout), tmp_path) == normalised(source_report(), ROOT)
