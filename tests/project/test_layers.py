"""The table of docs/architecture.md holds, and the house has no circle and no crowded room; breaking a rule is seen."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.project.layers import (
    LONG_ON_PURPOSE,
    MOST_LINES,
    MOST_MODULES,
    arrows_up,
    circles,
    crowded_folders,
    import_graph,
    long_files,
)
from tests.project.source import ROOT, WIZARD, imports, name_of, parse

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
FORBIDDEN = [
    pytest.param(contract["id"], layer, forbidden, id=f"{contract['id']}-{forbidden}")
    for contract, forbidden in (
        (contract, forbidden)
        for contract in CONTRACTS
        for forbidden in ("PySide6", "requests", "wizard.ui", "wizard.adapters", "wizard.practice")
        if forbidden in contract["forbidden_modules"]
    )
    for layer in contract["source_modules"]
]

IMPORT_CORE = """
import importlib, pkgutil, sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "requests", "urllib3", "keyring", "truststore", "platformdirs"}:
            raise ImportError(f"core reached for {name}")

sys.meta_path.insert(0, Blocker())
import wizard.core
for module in pkgutil.walk_packages(wizard.core.__path__, "wizard.core."):
    importlib.import_module(module.name)
    print(module.name)
"""


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    command += ["--config", str(ROOT / "pyproject.toml"), "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)


def test_every_layer_imports_only_what_the_table_allows() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(CONTRACTS)} kept, 0 broken" in done.stdout


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program; each test takes out again what it plants."""
    root = tmp_path_factory.mktemp("house")
    shutil.copytree(WIZARD, root / "wizard", ignore=shutil.ignore_patterns("__pycache__"))
    return root


@pytest.fixture
def plant(copied: Path) -> Iterator[Callable[[str, str], Path]]:
    """Adds a module with this text to the copy, and gives its path."""
    planted: list[Path] = []

    def add(module: str, text: str) -> Path:
        path = copied.joinpath(*module.split(".")).with_suffix(".py")
        assert not path.exists()
        path.write_text(text, "utf-8")
        planted.append(path)
        return path

    yield add
    for path in planted:
        path.unlink()


def planted(layer: str, forbidden: str) -> str:
    """The name of a module that imports what its layer must not."""
    return f"{layer}.planted_{forbidden.replace('.', '_')}"


@pytest.fixture(scope="module")
def broken(copied: Path) -> subprocess.CompletedProcess[str]:
    """What is said of a copy of the program in which every forbidden import was planted."""
    paths = []
    for _contract, layer, forbidden in (one.values for one in FORBIDDEN):
        name = planted(str(layer), str(forbidden))
        paths.append(copied.joinpath(*name.split(".")).with_suffix(".py"))
        paths[-1].write_text(f"import {forbidden}\n", "utf-8")
    said = lint_imports(copied)
    for path in paths:
        path.unlink()
    return said


@pytest.mark.parametrize(("contract", "layer", "forbidden"), FORBIDDEN)
def test_a_forbidden_import_is_seen(
    contract: str, layer: str, forbidden: str, broken: subprocess.CompletedProcess[str]
) -> None:
    assert broken.returncode == 1, broken.stdout + broken.stderr
    assert f"{planted(layer, forbidden)} -> {forbidden}" in broken.stdout


def test_no_import_goes_round_in_a_circle() -> None:
    assert circles(import_graph(ROOT)) == []


def test_no_arrow_leads_up() -> None:
    assert arrows_up(import_graph(ROOT)) == []


def test_no_folder_is_crowded() -> None:
    assert crowded_folders(ROOT) == {}


def test_no_file_is_too_long() -> None:
    assert long_files(ROOT) == {}
    assert {name for name in LONG_ON_PURPOSE if (ROOT / name).is_file()} == {"wizard/core/failures.py"}


AT_THE_TOP = "from wizard.core.{} import there\n"
FOR_TYPES = "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import wizard.core.{}\n"
LATE = "def later() -> None:\n    from wizard.core import {}\n"
RELATIVE = "from . import {}\n"


@pytest.mark.parametrize("back", [AT_THE_TOP, FOR_TYPES, LATE, RELATIVE])
def test_a_circle_is_seen(back: str, copied: Path, plant: Callable[[str, str], Path]) -> None:
    before = circles(import_graph(copied))
    plant("wizard.core.planted_here", AT_THE_TOP.format("planted_between"))
    plant("wizard.core.planted_between", AT_THE_TOP.format("planted_there"))
    plant("wizard.core.planted_there", back.format("planted_here"))
    found = [circle for circle in circles(import_graph(copied)) if circle not in before]
    assert found == [[f"wizard.core.planted_{place}" for place in ("between", "here", "there")]]


@pytest.mark.parametrize(
    ("module", "target"),
    [
        ("wizard.core.text.planted", "wizard.core.check.run"),
        ("wizard.core.setup.planted", "wizard.core.report.document"),
        ("wizard.core.planted", "wizard.resources"),
        ("wizard.adapters.planted", "wizard.ui.jobs"),
        ("wizard.practice.planted", "wizard.adapters.api_url"),
        ("wizard.ui.planted", "wizard.app"),
        ("wizard.ui.pages.store.planted", "wizard.ui.pages.token.page"),
    ],
)
def test_an_arrow_up_is_seen(module: str, target: str, copied: Path, plant: Callable[[str, str], Path]) -> None:
    before = arrows_up(import_graph(copied))
    plant(module, f"def later() -> None:\n    import {target}\n")
    assert set(arrows_up(import_graph(copied))) - set(before) == {f"{module} -> {target}"}


def test_a_crowded_folder_and_a_long_file_are_seen(copied: Path, plant: Callable[[str, str], Path]) -> None:
    there = sum(path.name != "__init__.py" for path in (copied / "wizard/core/text").glob("*.py"))
    for number in range(MOST_MODULES - there):
        plant(f"wizard.core.text.planted_{number}", "")
    assert "wizard/core/text" not in crowded_folders(copied)
    plant("wizard.core.text.planted_last", "\n" * MOST_LINES)
    assert crowded_folders(copied)["wizard/core/text"] == MOST_MODULES + 1
    assert "wizard/core/text/planted_last.py" not in long_files(copied)
    plant("wizard.core.planted_long", "\n" * (MOST_LINES + 1))
    assert long_files(copied)["wizard/core/planted_long.py"] == MOST_LINES + 1


def test_every_package_is_a_layer_with_a_contract_or_a_composition_root() -> None:
    packages = {f"wizard.{path.parent.name}" for path in WIZARD.glob("*/__init__.py")}
    layers = {module for contract in CONTRACTS for module in contract["source_modules"]}
    assert packages - layers == {"wizard.commands"}
    assert layers <= packages


def test_core_imports_with_every_library_out_of_reach() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_CORE], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split()) == len(list((WIZARD / "core").rglob("*.py"))) - 1


@pytest.mark.parametrize("layer", ["core", "practice"])
def test_a_plain_layer_imports_nothing_outside_the_standard_library(layer: str) -> None:
    allowed = sys.stdlib_module_names | {"wizard"}
    foreign = {
        f"{name_of(path)}: {module}"
        for path in (WIZARD / layer).rglob("*.py")
        for module in imports(parse(path))
        if module.partition(".")[0] not in allowed
    }
    assert not foreign
