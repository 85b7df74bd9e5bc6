"""What build.spec tells PyInstaller on each system, read without freezing anything."""

from __future__ import annotations

import importlib.util
import pathlib
import sys
import types
from pathlib import Path, PureWindowsPath
from typing import Any

import pytest

from wizard.options import LANGUAGES

ROOT = Path(__file__).parents[2]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, request: pytest.FixtureRequest) -> dict[str, list[Any]]:
    """The arguments of each of PyInstaller's targets, by its name, on the system that the test asks for."""
    monkeypatch.setattr(sys, "platform", request.param)
    monkeypatch.setattr(sys, "path", [*sys.path])
    stand_ins: dict[str, dict[str, Any]] = {
        "PyInstaller.utils.hooks": {"collect_submodules": lambda package: [], "copy_metadata": lambda name: []},
        "licences": {"notices": lambda entries, work: []},
        "shiboken_support": {"support_files": lambda work: []},
        "trim": {"trim": lambda binaries, datas: (binaries, datas), "unused_qt_modules": list},
    }
    for name, does in stand_ins.items():
        stand_in = types.ModuleType(name)
        stand_in.__dict__.update(does)
        monkeypatch.setitem(sys.modules, name, stand_in)
    found: dict[str, list[Any]] = {name: [] for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}

    def record(name: str) -> Any:
        def target(*_: object, **options: object) -> types.SimpleNamespace:
            found[name].append(options)
            return types.SimpleNamespace(binaries=[], datas=[], pure=[], scripts=[])

        return target

    spec = ROOT / "build.spec"
    names = {"SPECPATH": str(ROOT), "workpath": str(tmp_path), **{name: record(name) for name in found}}
    exec(compile(spec.read_text("utf-8"), str(spec), "exec"), names)
    return found


def on(*systems: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("told", systems, indirect=True)


@on("win32")
def test_windows_gets_a_window_and_a_program_that_prints(told: dict[str, list[Any]]) -> None:
    assert [(options["name"], options["console"]) for options in told["EXE"]] == [
        ("bigcommerce-connect", False),
        ("bigcommerce-connect-console", True),
    ]
    assert all(Path(options["version"]).is_file() for options in told["EXE"])


@on("win32", "darwin", "linux")
def test_no_merchant_is_shown_a_traceback(told: dict[str, list[Any]]) -> None:
    assert all(options["disable_windowed_traceback"] for options in told["EXE"])


@on("darwin")
def test_a_mac_is_told_the_languages_and_why_folders_are_asked_for(told: dict[str, list[Any]]) -> None:
    (bundle,) = told["BUNDLE"]
    told_to_macos = bundle["info_plist"]
    assert {language.replace("-", "_") for language in told_to_macos["CFBundleLocalizations"]} == set(LANGUAGES)
    assert (told_to_macos["CFBundleDevelopmentRegion"], told_to_macos["CFBundleAllowMixedLocalizations"]) == (
        "en",
        True,
    )
    for folder in ("Downloads", "Documents", "Desktop"):
        assert told_to_macos[f"NS{folder}FolderUsageDescription"].endswith(".")


def test_the_notices_can_be_collected_where_paths_are_those_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    origins = types.ModuleType("origins")
    origins.__dict__.update(dict.fromkeys(("ROOT", "TEXTS", "Component", "Origins", "component_of_distribution")))
    monkeypatch.setitem(sys.modules, "origins", origins)
    spec = importlib.util.spec_from_file_location("licences_on_windows", ROOT / "packaging/licences.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with monkeypatch.context() as patch:
        patch.setattr(pathlib, "Path", PureWindowsPath)
        spec.loader.exec_module(module)
    (name,) = module.NAMED_SYSTEM_TEXT.findall("see /usr/share/common-licenses/GPL-2.")
    assert name == "GPL-2"
