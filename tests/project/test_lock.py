"""The lock names what pyproject.toml asks for, each file by its hash, and nothing about where it was fetched."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.project.pythons import PYTHONS
from tests.project.source import MODULES, imports, parse

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "packaging/lock.txt").read_text("utf-8")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
ASKED = [Requirement(text) for text in PYPROJECT["project"]["dependencies"] + PYPROJECT["dependency-groups"]["package"]]
ENTRY = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ]+)(?: ; (?P<marker>.+?))? \\\n(?P<rest>(?:    .+\n)+)", re.M
)
ENTRIES = {found["name"]: found for found in ENTRY.finditer(LOCK)}
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
SYSTEMS = ("linux", "win32", "darwin")


def locked_for(system: str, python: str) -> set[str]:
    """What the lock installs on one system with one Python."""
    place = {
        "sys_platform": system,
        "python_version": python,
        "python_full_version": f"{python}.0",
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
    }
    return {name for name, entry in ENTRIES.items() if not entry["marker"] or Marker(entry["marker"]).evaluate(place)}


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_everything_asked_for_is_locked_on_every_system(system: str, python: str) -> None:
    assert {canonicalize_name(asked.name) for asked in ASKED} <= locked_for(system, python)


@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked.name)
def test_what_is_locked_is_within_what_is_asked_for(asked: Requirement) -> None:
    assert Version(ENTRIES[canonicalize_name(asked.name)]["version"]) in asked.specifier


def test_what_is_locked_leads_back_to_what_is_asked_for() -> None:
    """A package that nothing needs any more would be frozen all the same, if something imported it."""
    asked = {canonicalize_name(requirement.name) for requirement in ASKED}
    for name, entry in ENTRIES.items():
        needed_by = re.findall(r"^    #   (?:via )?(.+)$|^    # via (.+)$", entry["rest"], re.M)
        reasons = {first or second for first, second in needed_by}
        assert reasons & ENTRIES.keys() or name in asked, name


def test_whatever_the_program_imports_is_locked() -> None:
    """What only tests install is not frozen: the program would find out when somebody needs it."""
    imported = {name.partition(".")[0] for path in MODULES for name in imports(parse(path))}
    others = imported - sys.stdlib_module_names - {"wizard"}
    assert others
    brought_by = packages_distributions()
    unlocked = {name for name in others if not {canonicalize_name(one) for one in brought_by[name]} & ENTRIES.keys()}
    assert unlocked == set()


def test_every_entry_is_pinned_with_hashes() -> None:
    starts = [line for line in LOCK.splitlines() if line and not line.startswith((" ", "#"))]
    assert len(starts) == len(ENTRIES)
    for name, entry in ENTRIES.items():
        assert any(HASH.fullmatch(line) for line in entry["rest"].splitlines()), name


def test_nothing_else_is_in_it() -> None:
    """No address of an index, no option: where packages are fetched is a matter of who builds."""
    known = [*(found[0] for found in ENTRIES.values())]
    rest = [line for line in LOCK.splitlines() if line not in "".join(known).splitlines()]
    assert all(line.startswith("# ") for line in rest)
    assert "://" not in LOCK


def test_no_test_tool_is_locked() -> None:
    tools = {canonicalize_name(Requirement(text).name) for text in PYPROJECT["dependency-groups"]["test"]}
    assert not tools & ENTRIES.keys()
