"""Every place that says which Pythons the program runs on says the same."""

from __future__ import annotations

import tomllib
from pathlib import Path

from packaging.specifiers import SpecifierSet
from ruamel.yaml import YAML

from tests.project.pythons import PYTHONS
from tools.prepare import SUPPORTED

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NAMES = [f"{major}.{minor}" for major, minor in sorted(SUPPORTED)]
OLDEST, NEWEST = NAMES[0], NAMES[-1]


def test_the_metadata_allows_these_and_no_others() -> None:
    allowed = SpecifierSet(PROJECT["requires-python"])
    assert [name for name in (f"3.{minor}" for minor in range(8, 30)) if f"{name}.5" in allowed] == NAMES
    said = [one.rpartition(" ")[2] for one in PROJECT["classifiers"] if one.startswith("Programming Language")]
    assert said == NAMES


def test_the_lock_is_looked_at_for_each() -> None:
    assert list(PYTHONS) == NAMES


def test_people_are_told() -> None:
    for page in ("README.md", "CONTRIBUTING.md", "packaging/README.md", "tools/prepare.py"):
        assert f"Python {OLDEST} to {NEWEST}" in (ROOT / page).read_text("utf-8"), page


def test_every_change_is_tested_with_the_oldest_and_the_newest() -> None:
    jobs = YAML(typ="safe").load(ROOT / ".github/workflows/ci.yml")["jobs"]
    matrices = {name: job["strategy"]["matrix"]["python"] for name, job in jobs.items() if "strategy" in job}
    assert matrices == {name: [OLDEST, NEWEST] for name in ("linux", "windows-and-macos")}
