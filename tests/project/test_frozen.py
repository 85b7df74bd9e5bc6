"""The PyInstaller folder is built, started, holds what it needs and nothing else, and does what the source does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.project.frozen_modules import ROOT, answer, modules_inside, modules_that_keep_columns
from tests.project.self_checks import normalised, source_report
from wizard import __version__
from wizard.commands.self_check import ICONS
from wizard.options import LANGUAGES

pytestmark = pytest.mark.frozen

LARGEST = 135
"""MiB, on disk."""
NEVER_SHIPPED = {
    "PyInstaller", "_pytest", "altgraph", "hypothesis", "mypy", "packaging", "pip", "pkg_resources", "pydoc", "pytest",
    "setuptools", "tests", "tkinter", "tools", "unittest", "wheel",
}  # fmt: skip
QT_PARTS = {"QtCore", "QtGui", "QtWidgets", "QtSvg"} | ({"QtDBus"} if "linux" in sys.platform else {"QtNetwork"})


def test_it_passes_its_self_check(frozen: Path, tmp_path: Path) -> None:
    report = answer([str(frozen), "self-check", "--json"], tmp_path)
    assert report["ok"] is True
    assert report["version"] == __version__
    assert report["checks"]
    assert [check for check in report["checks"] if check["ok"] is not True] == []


def test_it_finds_what_the_source_finds(frozen: Path, frozen_folder: Path, tmp_path: Path) -> None:
    shipped = answer([str(frozen), "self-check", "--json"], tmp_path)
    assert normalised(shipped, frozen_folder) == normalised(source_report(), ROOT)


def test_it_is_whole_in_a_folder_of_any_name(frozen: Path, tmp_path: Path) -> None:
    """People are called O'Brien or Müller, and so are their folders; a complaint of Qt fails the self-check."""
    folder = tmp_path / "O'Brien Müller $x & y"
    shutil.copytree(frozen.parent, folder, copy_function=os.link, symlinks=True)
    report = answer([str(folder / frozen.name), "self-check", "--json"], tmp_path)
    assert [check for check in report["checks"] if check["ok"] is not True] == []


def test_the_self_check_looks_at_every_picture() -> None:
    assert set(ICONS) == {path.stem for path in (ROOT / "resources/icons").glob("*.svg")}


def test_it_reads_a_store_hash(frozen: Path, tmp_path: Path) -> None:
    address = "https://store-abc123.mybigcommerce.com/manage/dashboard"
    assert answer([str(frozen), "hash", address, "--json"], tmp_path)["hash"] == "abc123"


@pytest.mark.skipif("linux" not in sys.platform, reason="asks the loader of Linux")
def test_a_command_loads_nothing_of_qt(frozen: Path, tmp_path: Path) -> None:
    """Else each would take twice as long. (build.spec leaves out PyInstaller's hook for PySide6.)"""
    command = [str(frozen), "hash", "https://store-abc123.mybigcommerce.com"]
    environment = {**os.environ, "LD_DEBUG": "files", "LD_DEBUG_OUTPUT": str(tmp_path / "loaded")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout.strip()) == (0, "abc123")
    loaded = "".join(path.read_text(encoding="utf-8") for path in tmp_path.glob("loaded.*"))
    assert "libpython" in loaded
    assert "libQt6" not in loaded


@pytest.mark.skipif("linux" not in sys.platform, reason="asks the loader of Linux")
def test_the_plugins_of_another_qt_are_left_alone(frozen: Path, frozen_folder: Path, tmp_path: Path) -> None:
    """Some desktops and shells name theirs in these variables; in the first, Qt would look before its own."""
    (own,) = frozen_folder.rglob("libqoffscreen.so")
    foreign = tmp_path / "plugins/platforms" / own.name
    foreign.parent.mkdir(parents=True)
    shutil.copy(own, foreign)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_PLUGIN_PATH": str(tmp_path / "plugins"),
        "QT_QPA_PLATFORM_PLUGIN_PATH": str(foreign.parent),
        "LD_DEBUG": "files",
        "LD_DEBUG_OUTPUT": str(tmp_path / "loaded"),
    }
    subprocess.run([str(frozen), "self-check"], env=environment, capture_output=True, check=False, timeout=60)
    loaded = "".join(path.read_text(encoding="utf-8") for path in tmp_path.glob("loaded.*"))
    assert own.name in loaded
    assert str(foreign) not in loaded


def test_no_test_or_build_package_is_in_it(frozen: Path, frozen_folder: Path) -> None:
    modules = {name.partition(".")[0] for name in modules_inside(frozen)}
    folders = {path.name.partition("-")[0] for path in (frozen_folder / "_internal").iterdir()}
    assert {"wizard", "requests", "keyring", "truststore"} <= modules
    assert not NEVER_SHIPPED & (modules | folders)


def test_every_module_of_the_program_is_in_it(frozen: Path) -> None:
    modules = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in (ROOT / "wizard").rglob("*.py")
    }
    assert modules - {"wizard.__main__"} <= modules_inside(frozen)


def test_its_code_holds_nothing_to_underline_sources_with(frozen: Path) -> None:
    """It has no sources, so a traceback could show none."""
    assert modules_that_keep_columns(frozen) == []


def test_only_the_parts_of_qt_that_are_used_are_in_it(frozen_folder: Path) -> None:
    extensions = [path for path in (frozen_folder / "_internal/PySide6").iterdir() if path.suffix in {".so", ".pyd"}]
    assert {path.name.partition(".")[0] for path in extensions if path.name.startswith("Qt")} == QT_PARTS


def test_of_qts_own_words_those_of_our_languages_are_in_it(frozen_folder: Path) -> None:
    """Japanese is `qtbase_ja`; what other languages say would be 6 MB."""
    found = {path.name for path in frozen_folder.rglob("translations/*")}
    assert found - {"qtbase_en.qm"} == {f"qtbase_{code}.qm" for code in LANGUAGES if code != "en"}
    assert not list(frozen_folder.rglob("*.ts"))


@pytest.mark.skipif("linux" not in sys.platform, reason="names of Linux's plugins")
def test_the_window_systems_of_linux_are_in_it_and_gtk_is_not(frozen_folder: Path) -> None:
    plugins = frozen_folder / "_internal/PySide6/Qt/plugins"
    shipped = {path.relative_to(plugins).as_posix() for path in plugins.rglob("*.so")}
    assert {"platforms/libqxcb.so", "platforms/libqoffscreen.so", "platformthemes/libqxdgdesktopportal.so"} <= shipped
    assert any(name.startswith("platforms/libqwayland") for name in shipped)
    assert {"iconengines/libqsvgicon.so", "imageformats/libqsvg.so"} <= shipped
    assert not [path for path in frozen_folder.rglob("*") if "gtk" in path.name]


@pytest.mark.skipif("linux" not in sys.platform, reason="ldd")
def test_every_library_finds_those_it_is_linked_to(frozen_folder: Path) -> None:
    """What is missing where it is built would be missing everywhere; Qt would blame another library."""
    libraries = [path for path in (frozen_folder / "_internal").rglob("*.so*") if not path.is_symlink()]
    paths = {"LD_LIBRARY_PATH": str(frozen_folder / "_internal")}
    done = subprocess.run(
        ["ldd", *map(str, libraries)], env=os.environ | paths, capture_output=True, text=True, check=False
    )
    missing = [line.strip() for line in done.stdout.splitlines() if "not found" in line]
    allowed = ("libvulkan", "libwayland", "libdrm", "libgbm")  # of plugins that are only tried where these are there
    assert [line for line in missing if not line.startswith(allowed)] == []


def test_it_is_not_larger_than_promised(frozen_folder: Path) -> None:
    files = [path for path in frozen_folder.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_size for path in files) / 2**20 <= LARGEST


@contextmanager
def copied(folder: Path, place: Path) -> Iterator[Path]:
    """A second folder of the same files, in which single ones can be replaced."""
    for path in folder.rglob("*"):
        target = place / path.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.is_symlink():
            target.symlink_to(path.readlink())
        elif path.is_file():
            os.link(path, target)
    yield place


def test_it_takes_shiboken_s_files_from_the_folder_compiled_for_it(
    frozen: Path, frozen_folder: Path, tmp_path: Path
) -> None:
    """Proven by putting something else there: it must be met. (packaging/shiboken_support.py)"""
    with copied(frozen_folder, tmp_path / "copy") as copy:
        module = copy / "_internal/shiboken6/files.dir/shibokensupport/__init__.pyc"
        assert module.is_file()
        module.unlink()
        module.write_bytes(b"not Python")
        command = [str(copy / frozen.relative_to(frozen_folder)), "self-check", "--json"]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode != 0
    assert "shibokensupport" in done.stdout + done.stderr
