"""The table of docs/architecture.md, and the rules that can be read off the source, hold; breaking one is seen."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WIZARD = ROOT / "wizard"
MODULES = sorted(WIZARD.rglob("*.py"))

THREAD_MODULES = {"threading", "_thread", "concurrent.futures", "multiprocessing", "asyncio"}
THREAD_NAMES = {"QThread", "QThreadPool", "QRunnable", "QtConcurrent"}

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
FORBIDDEN = [
    pytest.param(contract["id"], floor, forbidden, id=f"{contract['id']}-{forbidden}")
    for contract, forbidden in (
        (contract, forbidden)
        for contract in CONTRACTS
        for forbidden in ("PySide6", "requests", "wizard.ui", "wizard.adapters", "wizard.practice")
        if forbidden in contract["forbidden_modules"]
    )
    for floor in contract["source_modules"]
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


def test_every_floor_imports_only_what_the_table_allows() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(CONTRACTS)} kept, 0 broken" in done.stdout


def planted(floor: str, forbidden: str) -> str:
    """The name of a module that imports what its floor must not."""
    return f"{floor}.planted_{forbidden.replace('.', '_')}"


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> subprocess.CompletedProcess[str]:
    """What is said of a copy of the program in which every forbidden import was planted."""
    folder = tmp_path_factory.mktemp("broken")
    shutil.copytree(WIZARD, folder / "wizard", ignore=shutil.ignore_patterns("__pycache__"))
    for _contract, floor, forbidden in (one.values for one in FORBIDDEN):
        name = planted(str(floor), str(forbidden))
        folder.joinpath(*name.split(".")).with_suffix(".py").write_text(f"import {forbidden}\n", "utf-8")
    return lint_imports(folder)


@pytest.mark.parametrize(("contract", "floor", "forbidden"), FORBIDDEN)
def test_a_forbidden_import_is_seen(
    contract: str, floor: str, forbidden: str, broken: subprocess.CompletedProcess[str]
) -> None:
    assert broken.returncode == 1, broken.stdout + broken.stderr
    assert f"{planted(floor, forbidden)} -> {forbidden}" in broken.stdout


def test_every_package_is_a_floor_with_a_contract_or_a_composition_root() -> None:
    packages = {f"wizard.{path.parent.name}" for path in WIZARD.glob("*/__init__.py")}
    floors = {module for contract in CONTRACTS for module in contract["source_modules"]}
    assert packages - floors == {"wizard.commands"}
    assert floors <= packages


def test_core_imports_with_every_library_out_of_reach() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_CORE], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split()) == len(list((WIZARD / "core").rglob("*.py"))) - 1


@pytest.mark.parametrize("floor", ["core", "practice"])
def test_a_plain_floor_imports_nothing_outside_the_standard_library(floor: str) -> None:
    allowed = sys.stdlib_module_names | {"wizard"}
    foreign = {
        f"{name_of(path)}: {module}"
        for path in (WIZARD / floor).rglob("*.py")
        for module in imports(parse(path))
        if module.partition(".")[0] not in allowed
    }
    assert not foreign


def test_only_the_catalogued_places_name_a_thread() -> None:
    def names_a_thread(tree: ast.Module) -> bool:
        modules = set(imports(tree))
        return bool(modules & THREAD_MODULES or names(tree) & THREAD_NAMES)

    assert modules_where(names_a_thread) == {
        "wizard/core/concurrency/fan_out.py",
        "wizard/practice/server.py",
        "wizard/ui/jobs.py",
    }


def test_only_resources_knows_where_files_lie() -> None:
    def looks_around(tree: ast.Module) -> bool:
        modules = set(imports(tree))
        return bool(modules & {"importlib.resources", "pkgutil"} or names(tree) & {"__file__", "_MEIPASS"})

    assert modules_where(looks_around) == {"wizard/resources.py"}


def test_nothing_spins_the_event_loop_or_kills_a_thread() -> None:
    banned = {"processEvents", "terminate", "QEventLoop"}
    assert modules_where(lambda tree: bool(names(tree) & banned)) == set()


def test_nothing_switches_verification_off() -> None:
    def unverified(tree: ast.Module) -> bool:
        keywords = (node for node in ast.walk(tree) if isinstance(node, ast.keyword))
        return any(
            keyword.arg in ("verify", "check_hostname")
            and isinstance(keyword.value, ast.Constant)
            and not keyword.value.value
            for keyword in keywords
        )

    assert modules_where(unverified) == set()


def test_only_the_look_at_a_refused_certificate_does_without_verification() -> None:
    """It sends nothing: it reads who issued the certificate that was refused, for the failure's words."""
    lax = {"CERT_NONE", "_create_unverified_context"}
    assert modules_where(lambda tree: bool(names(tree) & lax)) == {"wizard/adapters/certificate_issuer.py"}


def test_no_exception_is_swallowed_whole() -> None:
    def swallows(tree: ast.Module) -> bool:
        handlers = (node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler))
        return any(_catches_all(handler) and _does_nothing(handler) for handler in handlers)

    assert modules_where(swallows) == set()


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"\b(TODO|FIXME|XXX)\b")
    assert {name_of(path) for path in MODULES if later.search(path.read_text("utf-8"))} == set()


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from concurrent import futures", "concurrent.futures"),
        ("from concurrent.futures import ThreadPoolExecutor", "concurrent.futures"),
        ("import multiprocessing.pool", "multiprocessing"),
        ("def late():\n    import threading as quiet", "threading"),
    ],
)
def test_the_scan_sees_every_way_to_import(source: str, found: str) -> None:
    assert found in set(imports(ast.parse(source)))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from PySide6.QtCore import QThread as T", "QThread"),
        ("QtCore.QThreadPool.globalInstance()", "QThreadPool"),
        ("getattr(sys, '_MEIPASS', None)", "_MEIPASS"),
        ("sys._MEIPASS", "_MEIPASS"),
        ("here = __file__", "__file__"),
    ],
)
def test_the_scan_sees_every_way_to_name(source: str, found: str) -> None:
    assert found in names(ast.parse(source))


@cache
def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def modules_where(condition: Callable[[ast.Module], bool]) -> set[str]:
    assert MODULES
    return {name_of(path) for path in MODULES if condition(parse(path))}


def imports(tree: ast.Module) -> Iterator[str]:
    """Yield every imported module, and every package it lies in."""
    for node in ast.walk(tree):
        found: list[str] = []
        if isinstance(node, ast.Import):
            found = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found = [f"{node.module}.{alias.name}" for alias in node.names]
        for module in found:
            parts = module.split(".")
            yield from (".".join(parts[:end]) for end in range(1, len(parts) + 1))


def names(tree: ast.Module) -> set[str]:
    """Return every name, attribute, imported name and whole-string constant (getattr) of a module."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.alias):
            found.update(node.name.split("."))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.add(node.value)
    return found


def _catches_all(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or (isinstance(kind, ast.Name) and kind.id.endswith("Exception")) for kind in kinds)


def _does_nothing(handler: ast.ExceptHandler) -> bool:
    return all(isinstance(step, ast.Pass | ast.Continue | ast.Expr) and not _calls(step) for step in handler.body)


def _calls(step: ast.stmt) -> bool:
    return any(isinstance(node, ast.Call) for node in ast.walk(step))
