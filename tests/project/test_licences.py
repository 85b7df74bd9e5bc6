"""Everything by others in the bundle has its notice there, with the licence's text."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.project.frozen_modules import modules_inside

pytestmark = pytest.mark.frozen

ROOT = Path(__file__).parents[2]
QT = "Qt and Qt for Python"
LIBRARY = re.compile(r"\.(so(\.\d+)*|pyd|dll|dylib)$")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def licences(frozen_folder: Path) -> Path:
    return frozen_folder / "_internal" / "licences"


@pytest.fixture(scope="module")
def listed(licences: Path) -> list[dict[str, Any]]:
    notices: list[dict[str, Any]] = json.loads((licences / "notices.json").read_text("utf-8"))
    return notices


def test_every_library_has_a_notice(frozen_folder: Path, listed: list[dict[str, Any]]) -> None:
    covered = {file for entry in listed for file in entry["files"]}
    internal = frozen_folder / "_internal"
    libraries = {
        path.relative_to(internal).as_posix()
        for path in internal.rglob("*")
        if LIBRARY.search(path.name) and not path.is_symlink()
    }
    assert len(libraries) > 30
    assert libraries - covered == set()


def test_every_package_has_a_notice(frozen: Path, listed: list[dict[str, Any]]) -> None:
    """Of each name that a module in the bundle has at its top, somebody is named."""
    packages = {name.partition(".")[0] for name in modules_inside(frozen)} - sys.stdlib_module_names
    ours_or_under_another_name = {
        "wizard": None, "PySide6": QT, "shiboken6": QT, "_pyi_rth_utils": "pyinstaller", "jaraco": "jaraco.functools",
        "backports": "backports.tarfile",
    }  # fmt: skip
    names = {canonicalize_name(entry["name"]) for entry in listed}
    for package in packages:
        name = ours_or_under_another_name.get(package, package)
        assert name is None or canonicalize_name(name) in names, package


def test_every_dependency_has_a_notice(listed: list[dict[str, Any]]) -> None:
    names = {canonicalize_name(entry["name"]) for entry in listed}
    asked = {canonicalize_name(Requirement(text).name) for text in PYPROJECT["project"]["dependencies"]}
    assert asked - {"pyside6-essentials"} <= names
    assert {canonicalize_name(QT), "python", "pyinstaller"} <= names


def test_every_notice_has_its_texts(licences: Path, listed: list[dict[str, Any]]) -> None:
    for entry in listed:
        assert entry["texts"], entry["name"]
        texts = [(licences / text).read_text("utf-8", errors="replace").strip() for text in entry["texts"]]
        assert all(texts), entry["name"]
        assert max(map(len, texts)) > 300, entry["name"]  # the shortest names its licence and where it stands


def test_the_page_for_people_names_everything(licences: Path, listed: list[dict[str, Any]]) -> None:
    page = (licences / "README.txt").read_text("utf-8")
    for entry in listed:
        assert f"\n{entry['name']} {entry['version']}".rstrip() in page
        assert all(text in page for text in entry["texts"])


def test_qt_comes_with_the_lgpl_and_with_the_way_to_replace_it(
    frozen_folder: Path, licences: Path, listed: list[dict[str, Any]]
) -> None:
    (qt,) = [entry for entry in listed if entry["name"] == QT]
    folder = licences / "Qt-and-Qt-for-Python"
    note = (folder / "Qt-LGPL.txt").read_text("utf-8")
    assert "@" not in note
    assert f"Qt {qt['version']} and" in note
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / "LGPL-3.0.txt").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in (folder / "GPL-3.0.txt").read_text("utf-8")
    if sys.platform.startswith("linux"):
        (line,) = [line for line in note.splitlines() if line.startswith("    Linux")]
        for pattern in (part.strip() for part in line.removeprefix("    Linux").split(",")):
            assert list((frozen_folder / "_internal").glob(pattern.rstrip("/"))), pattern


def test_our_own_licence_is_there(licences: Path) -> None:
    assert (licences / "BigCommerce-Connect.txt").read_bytes() == (ROOT / "LICENSE").read_bytes()
