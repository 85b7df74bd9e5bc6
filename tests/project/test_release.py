"""What has to agree before a release, what a release tells of itself, and the walk every built program has to pass."""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from packaging.utils import canonicalize_name
from PyInstaller.archive.readers import CArchiveReader

from tools import make_package, write_sbom
from tools.practice_walk import read_introduction, walk
from tools.release_facts import CHANGELOG_FILE, METAINFO_FILE, ROOT, VERSION_FILE, disagreements, reasons_against
from wizard import __version__

CHANGELOG = """# Changelog

## [Unreleased]

## [1.2.0] - 2026-03-01

### Added

- The answer.

## [1.1.0] - 2026-01-31

- The question.
"""
METAINFO = """<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <releases>
    <release version="1.2.0" date="2026-03-01"/>
    <release version="1.1.0" date="2026-01-31"/>
  </releases>
</component>
"""

# -- tag, version, metainfo, changelog ---------------------------------------------------------------------------------


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The files that tell of a release, all of 1.2.0."""
    write(tmp_path, VERSION_FILE, '"""A program."""\n\n__version__ = "1.2.0"\nRELEASED = "2026-03-01"\n')
    write(tmp_path, CHANGELOG_FILE, CHANGELOG)
    write(tmp_path, METAINFO_FILE, METAINFO)
    return tmp_path


def write(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_tag_that_agrees_with_everything_may_be_released(checkout: Path) -> None:
    assert reasons_against("v1.2.0", checkout) == []


@pytest.mark.parametrize("tag", ["1.2.0", "v1.2", "v1.2.0-rc1", "v1.2.1", "v1.1.0", "v1.2.0; echo"])
def test_any_other_tag_is_refused(tag: str, checkout: Path) -> None:
    reasons = reasons_against(tag, checkout)
    assert len(reasons) == 1
    assert tag in reasons[0]
    assert "v1.2.0" in reasons[0]


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        (METAINFO_FILE, "1.2.0", "1.2.1", "first release"),
        (METAINFO_FILE, "2026-03-01", "2026-03-02", "2026-03-02"),
        (METAINFO_FILE, ' date="2026-03-01"', "", "dates"),
        (CHANGELOG_FILE, "[1.2.0]", "[1.2.1]", "no heading"),
        (CHANGELOG_FILE, " - 2026-03-01", "", "no date"),
        (CHANGELOG_FILE, "2026-03-01", "soon", "no date"),
        (CHANGELOG_FILE, "2026-03-01", "20260301", "no date"),
        (CHANGELOG_FILE, "### Added\n\n- The answer.\n\n", "", "says nothing"),
        (CHANGELOG_FILE, "## [Unreleased]\n", "## [Unreleased]\n\n- Left over.\n", "Unreleased"),
        (VERSION_FILE, "1.2.0", "1.1.0", "v1.1.0"),
        (VERSION_FILE, "2026-03-01", "2026-03-02", f"{VERSION_FILE} dates 1.2.0 2026-03-02"),
        (VERSION_FILE, 'RELEASED = "2026-03-01"\n', "", f"{VERSION_FILE} dates 1.2.0 None"),
    ],
)
def test_what_does_not_agree_is_said(name: str, old: str, new: str, said: str, checkout: Path) -> None:
    text = (checkout / name).read_text("utf-8")
    assert old in text
    (checkout / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert any(said in reason for reason in reasons_against("v1.2.0", checkout))


def test_this_checkout_tells_of_one_release() -> None:
    assert disagreements() == []


def test_the_tool_ends_with_a_sentence() -> None:
    done = run_tool("tools/release_facts.py", "v0.0.0")
    assert done.returncode == 1
    assert f"whose tag is v{__version__}." in done.stderr
    assert done.stdout == ""


def test_the_notes_are_what_the_changelog_says(checkout: Path, tmp_path: Path) -> None:
    write(checkout, "tools/release_facts.py", (ROOT / "tools/release_facts.py").read_text("utf-8"))
    notes = tmp_path / "notes.md"
    tool = [sys.executable, str(checkout / "tools/release_facts.py"), "v1.2.0", "--notes", str(notes)]
    subprocess.run(tool, check=True, capture_output=True)
    assert notes.read_text("utf-8") == "### Added\n\n- The answer.\n"


def run_tool(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


# -- the practice walk -------------------------------------------------------------------------------------------------

INTRODUCTION = """API URL     http://127.0.0.1:1
Store hash  practice1
Token       aaa  ready: All rows as wanted.
Token       bbb  one-row-missing: Products was left at None.
Token       ccc  revoked: Its API account was deleted.
Stop it with Ctrl+C.
"""


@pytest.fixture
def program(tmp_path: Path) -> Callable[[str, str], list[str]]:
    """Make a program of its two commands, each given as the lines of Python it runs."""

    def make(practice_store: str, check: str) -> list[str]:
        pairs = zip(COMMANDS, (practice_store, check), strict=True)
        bodies = [f"if sys.argv[1] == '{name}':\n    {body}" for name, body in pairs]
        path = tmp_path / "program.py"
        path.write_text("import json, sys, time\n" + "\n".join(bodies) + "\n", encoding="utf-8")
        return [sys.executable, str(path)]

    return make


COMMANDS = ("practice-store", "check")
SERVE = f"print({INTRODUCTION!r}, flush=True); time.sleep(60)"


def test_the_source_passes_the_walk() -> None:
    assert run_tool("tools/practice_walk.py", sys.executable, "-m", "wizard").returncode == 0


@pytest.mark.frozen
def test_the_frozen_program_passes_the_walk(frozen: Path) -> None:
    assert walk([str(frozen)]) == []


def test_a_program_that_calls_every_token_ready_does_not_pass(program: Callable[[str, str], list[str]]) -> None:
    problems = walk(program(SERVE, "print(json.dumps({'outcome': 'ready'}))"))
    assert len(problems) == 4
    assert "one-row-missing came to ready, and has to come to rows_missing" in problems[0]
    assert "one-row-missing ended with code 0, and has to end with 1" in problems[1]


def test_a_program_may_answer_in_the_code_page_of_windows(program: Callable[[str, str], list[str]]) -> None:
    answer = (
        "sys.stdout.buffer.write(json.dumps({'say': '“”', 'outcome': 'ready'}, ensure_ascii=False).encode('cp1252'))"
    )
    assert len(walk(program(SERVE, answer))) == 4  # what it answers is read, and is wrong for two tokens


def test_a_program_without_a_result_does_not_pass(program: Callable[[str, str], list[str]]) -> None:
    problems = walk(program(SERVE, "sys.exit('It broke.')"))
    assert len(problems) == 3
    assert "It broke." in problems[0]


def test_a_practice_store_that_does_not_start_is_said(program: Callable[[str, str], list[str]]) -> None:
    (problem,) = walk(program("sys.exit(1)", "pass"))
    assert "did not say: API URL, Store hash" in problem


def test_a_program_that_is_not_there_is_said(tmp_path: Path) -> None:
    done = run_tool("tools/practice_walk.py", str(tmp_path / "nothing"))
    assert done.returncode == 1
    assert "could not be started" in done.stderr


@pytest.mark.parametrize("line", INTRODUCTION.splitlines()[:5])
def test_every_line_of_the_introduction_is_needed(line: str) -> None:
    assert read_introduction(INTRODUCTION.splitlines()).url == "http://127.0.0.1:1"
    with pytest.raises(ValueError, match="did not say"):
        read_introduction(INTRODUCTION.replace(line, "").splitlines())


# -- the bill of materials ---------------------------------------------------------------------------------------------

NOTICES = [
    {"name": "cryptography", "version": "50.0", "licence": "Apache-2.0 OR BSD-3-Clause"},
    {"name": "Debian source package openssl", "version": "1:3.0.2+dfsg-0ubuntu1", "licence": ""},
    {"name": "jaraco.context", "version": "6.1", "licence": "MIT"},
    {"name": "Microsoft Visual C++ runtime", "version": "", "licence": ""},
    {"name": "OpenSSL", "version": "3.0.16", "licence": "Apache-2.0"},
    {"name": "Python", "version": "3.13.1", "licence": "PSF-2.0"},
    {"name": "Qt and Qt for Python", "version": "6.11.3", "licence": "LGPL-3.0-only"},
    {"name": "SQLite", "version": "3.49.1", "licence": "Public domain"},
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A frozen folder's list of what is in it."""
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: {"ID": "ubuntu"})
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    write(tmp_path, write_sbom.NOTICES, json.dumps(NOTICES))
    return tmp_path


def assert_follows_the_schema(document: dict[str, Any]) -> None:
    from cyclonedx.schema import SchemaVersion  # noqa: PLC0415 - takes two seconds, which every worker would
    from cyclonedx.validation.json import JsonStrictValidator  # noqa: PLC0415 - likewise

    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(document)) is None


def test_it_lists_each_notice_once_and_nothing_else(folder: Path) -> None:
    document = write_sbom.document(folder)
    assert_follows_the_schema(document)
    names = [
        "cryptography",
        "openssl",
        "jaraco.context",
        "Microsoft Visual C++ runtime",
        "OpenSSL",
        "Python",
        "Qt and Qt for Python",
        "SQLite",
    ]
    assert [component["name"] for component in document["components"]] == names
    assert document["metadata"]["component"]["version"] == __version__


def test_scanners_find_each_by_its_package(folder: Path) -> None:
    components = write_sbom.document(folder)["components"]
    assert [component.get("purl") for component in components] == [
        "pkg:pypi/cryptography@50.0",
        "pkg:deb/ubuntu/openssl@1%3A3.0.2%2Bdfsg-0ubuntu1?arch=source",
        "pkg:pypi/jaraco-context@6.1",
        None,
        "pkg:generic/openssl@3.0.16",
        "pkg:generic/python@3.13.1",
        "pkg:pypi/pyside6-essentials@6.11.3",
        "pkg:generic/sqlite@3.49.1",
    ]
    assert [component["cpe"] for component in components[4:]] == [
        "cpe:2.3:a:openssl:openssl:3.0.16:*:*:*:*:*:*:*",
        "cpe:2.3:a:python:python:3.13.1:*:*:*:*:*:*:*",
        "cpe:2.3:a:qt:qt:6.11.3:*:*:*:*:*:*:*",
        "cpe:2.3:a:sqlite:sqlite:3.49.1:*:*:*:*:*:*:*",
    ]


@pytest.fixture(scope="module")
def origins() -> Iterator[ModuleType]:
    """The module that build.spec finds beside itself."""
    with pytest.MonkeyPatch.context() as patched:
        patched.syspath_prepend(ROOT / "packaging")
        yield importlib.import_module("origins")


@pytest.fixture(scope="module")
def known(origins: ModuleType) -> Any:
    """One look at all that is installed, as in one build."""
    return origins.Origins()


@pytest.mark.parametrize(
    ("file", "name", "version"),
    [
        ("DLLs/libssl-3.dll", "OpenSSL", "3.0.99"),
        ("DLLs/libcrypto-3-x64.dll", "OpenSSL", "3.0.99"),
        ("lib/libcrypto.3.dylib", "OpenSSL", "3.0.99"),
        ("DLLs/sqlite3.dll", "SQLite", "3.99.1"),
        ("lib/libsqlite3.0.dylib", "SQLite", "3.99.1"),
        ("DLLs/_sqlite3.pyd", "Python", platform.python_version()),
        ("DLLs/_ssl.pyd", "Python", platform.python_version()),
        ("DLLs/libffi-8.dll", "Python", platform.python_version()),
    ],
)
def test_what_python_brings_along_goes_by_its_own_name(
    file: str, name: str, version: str, known: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "LICENSE.txt", "Python's licence")
    write(tmp_path, file, "a library")
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    monkeypatch.setattr("ssl.OPENSSL_VERSION", "OpenSSL 3.0.99 27 Jan 2026")
    monkeypatch.setattr("sqlite3.sqlite_version", "3.99.1")
    component = known.component_of(tmp_path / file)
    assert (component.name, component.version) == (name, version)
    assert component.texts
    assert all(text.is_file() for text in component.texts)


def test_a_licence_that_only_the_list_of_a_library_names_is_found(origins: ModuleType) -> None:
    assert origins.component_of_distribution(importlib.metadata.distribution("pyrage")).licence == "MIT"


# -- building it -------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for Python is a shell script")
def test_freezing_that_takes_too_long_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hanging = tmp_path / "python"
    hanging.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    hanging.chmod(0o755)
    monkeypatch.setattr(make_package, "PACKAGE_PYTHON", hanging)
    with pytest.raises(SystemExit, match=r"not ready after 0\.005 minutes"):
        make_package.build_folder(tmp_path / "dist", tmp_path / "work", seconds=0.3)


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for Python is a shell script")
def test_freezing_signs_strictly_and_tells_what_it_warned_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Without, PyInstaller only warns of an .app that it could not sign, which Macs with Apple's chips call damaged."""
    python = tmp_path / "python"
    asked = "$PYINSTALLER_STRICT_BUNDLE_CODESIGN_ERROR $PYINSTALLER_VERIFY_BUNDLE_SIGNATURE"
    python.write_text(f'#!/bin/sh\necho "a warning; strict: {asked}" >&2\n', encoding="utf-8")
    python.chmod(0o755)
    monkeypatch.setattr(make_package, "PACKAGE_PYTHON", python)
    (tmp_path / "dist" / make_package.NAME).mkdir(parents=True)
    make_package.build_folder(tmp_path / "dist", tmp_path / "work")
    assert capfd.readouterr().err == "a warning; strict: 1 1\n"


def test_a_maker_that_does_not_succeed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    maker = tmp_path / "maker.py"
    maker.write_text("raise SystemExit(3)\n", encoding="utf-8")
    monkeypatch.setattr(make_package, "build_folder", lambda *_: make_package.DIST)
    monkeypatch.setattr(make_package, "MAKERS", {sys.platform: [str(maker)]})
    monkeypatch.setattr(sys, "argv", ["make_package.py"])
    with pytest.raises(SystemExit, match="did not succeed"):
        make_package.main()


def test_it_is_dated_by_the_commit_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "timestamp" not in write_sbom.document(folder)["metadata"]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert write_sbom.document(folder)["metadata"]["timestamp"] == "1970-01-02T00:00:00+00:00"


@pytest.mark.frozen
def test_it_lists_every_library_that_the_frozen_program_holds(frozen: Path) -> None:
    document = write_sbom.document(frozen.parent)
    assert_follows_the_schema(document)
    listed = {component["purl"].partition("@")[0] for component in document["components"] if "purl" in component}
    modules = {name.partition(".")[0] for name in CArchiveReader(str(frozen)).open_embedded_archive("PYZ.pyz").toc}
    modules |= {path.name.partition(".")[0] for path in (frozen.parent / "_internal").iterdir()}
    owners = importlib.metadata.packages_distributions()
    held = {f"pkg:pypi/{canonicalize_name(owner)}" for module in modules for owner in owners.get(module, [])}
    ours_and_of_qt = {"pkg:pypi/bigcommerce-connect", "pkg:pypi/shiboken6"}
    assert held - ours_and_of_qt == {purl for purl in listed if purl.startswith("pkg:pypi/")} - {"pkg:pypi/pyinstaller"}
    assert "pkg:pypi/pyside6-essentials" in held


@pytest.mark.frozen
def test_it_lists_what_is_linked_into_a_library(frozen: Path) -> None:
    components = {component["name"]: component for component in write_sbom.document(frozen.parent)["components"]}
    assert "age" in {part["name"] for part in components["pyrage"]["components"]}
