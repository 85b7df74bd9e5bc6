"""What merchants download for Windows, made of the folder that is frozen here: unpacked, installed, upgraded, removed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.conftest import Screen, wait_for
from tests.windows import walk
from tests.windows.computer import Computer, wait_for_end
from tests.windows.conftest import ROOT
from tools.make_package import NAME

FOLDER = "Tëst 日本 & co"
SCRIPTS = ROOT / "packaging/windows"
README = (ROOT / "README.md").read_text("utf-8")
RUNNING = 3
TITLE = "BigCommerce Connect"


def make(script: str, *arguments: str | Path) -> None:
    command = [sys.executable, str(SCRIPTS / script), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr


def self_check(computer: Computer, program: Path) -> None:
    ended = computer.call(program, "self-check", "--json")
    assert [check for check in json.loads(ended.text)["checks"] if not check["ok"]] == []


@pytest.fixture(scope="module")
def setup(frozen_for_windows: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installer."""
    output = tmp_path_factory.mktemp("setup")
    make("make_installer.py", frozen_for_windows, output)
    (made,) = output.iterdir()
    return made


def test_the_portable_zip_runs_from_a_folder_of_any_name(
    screen: Screen,
    computer: Computer,
    frozen_for_windows: Path,
    tmp_path: Path,
    photograph: Callable[[str], None],
) -> None:
    make("make_portable.py", frozen_for_windows, tmp_path / "zip")
    (archive,) = (tmp_path / "zip").iterdir()
    place = computer.user / "Downloads" / FOLDER
    with zipfile.ZipFile(archive) as content:
        content.extractall(place)
    folder = place / "BigCommerce Connect"
    self_check(computer, folder / f"{NAME}-console.exe")
    process = computer.open(folder / f"{NAME}.exe", "--practice")
    walk.focus(screen, walk.step(1))
    photograph("portable")
    walk.leave(screen, lambda: process.poll() is not None)
    assert wait_for_end(process).code == 0


def test_installed_silently_upgraded_while_it_runs_and_removed(screen: Screen, computer: Computer, setup: Path) -> None:
    assert computer.call(setup, "/S").code == 0
    folder = computer.user / "AppData/Local/Programs/BigCommerce Connect"
    self_check(computer, folder / f"{NAME}-console.exe")
    assert typed_in_command_prompt(computer, "hash abc123 --help").startswith("usage: ")
    process = computer.open(folder / f"{NAME}.exe", "--practice")
    walk.focus(screen, walk.step(1))
    assert computer.call(setup, "/S").code == RUNNING
    assert computer.call(folder / "uninstall.exe", "/S", *_unquoted(computer, folder)).code == RUNNING
    walk.focus(screen, walk.step(1))
    walk.leave(screen, lambda: process.poll() is not None)
    assert wait_for_end(process).code == 0
    assert computer.call(setup, "/S").code == 0
    assert computer.call(folder / "uninstall.exe", "/S").code == 0
    wait_for("the uninstaller", lambda: not computer.uninstallers())
    assert not folder.exists()
    assert not (computer.user / "AppData/Local/bigcommerce-connect").exists()


def test_installed_upgraded_and_removed_in_its_window(
    screen: Screen, computer: Computer, setup: Path, photograph: Callable[[str], None]
) -> None:
    local = computer.user / "AppData/Local"
    folder = local / "Programs/BigCommerce Connect"
    program, uninstaller = folder / f"{NAME}.exe", folder / "uninstall.exe"
    link = computer.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/BigCommerce Connect.lnk"
    window = InstallersWindow(screen, photograph)

    installing = computer.open(setup)
    window.go_on("setup-folder")
    wait_for("the Start menu's entry, which comes last", lambda: program.exists() and link.exists(), 120)
    assert window.leave(installing, "setup-finished") == 0

    running = computer.open(program, "--practice")
    walk.focus(screen, walk.step(1))
    installing = computer.open(setup)
    window.go_on("upgrade-folder")
    assert window.answer("upgrade-running", "Escape", installing) == RUNNING
    removing = computer.open(uninstaller)
    window.go_on("uninstall-start")
    window.answer("uninstall-running", "Escape", removing)
    wait_for("the uninstaller", lambda: not computer.uninstallers())
    assert program.exists()
    walk.focus(screen, walk.step(1))
    walk.leave(screen, lambda: running.poll() is not None)
    assert wait_for_end(running).code == 0

    changed = program.stat().st_ctime_ns
    installing = computer.open(setup)
    window.go_on("upgrade")
    wait_for("the newer program", lambda: program.exists() and program.stat().st_ctime_ns != changed, 120)
    assert window.leave(installing, "upgrade-finished") == 0

    stores = local / "bigcommerce-connect/stores.json"
    stores.parent.mkdir(exist_ok=True)
    stores.write_text("{}", encoding="utf-8")
    removing = computer.open(uninstaller)
    window.go_on("uninstall")
    window.answer("uninstall-stores", "Return", removing)
    wait_for("the folder to go", lambda: not folder.exists(), 120)
    window.close("uninstall-finished", lambda: not computer.uninstallers())
    assert stores.exists()
    assert not link.exists()


class InstallersWindow:
    """The window of the installer or the uninstaller, and its questions, which have its title, too."""

    def __init__(self, screen: Screen, photograph: Callable[[str], None]) -> None:
        self._screen = screen
        self._photograph = photograph

    def go_on(self, name: str) -> None:
        """Press the button that is the default of the first page."""
        walk.focus(self._screen, TITLE)
        self._photograph(name)
        self._screen.keys("Return")

    def answer(self, name: str, key: str, process: subprocess.Popen[bytes]) -> int:
        """Answer the question that follows by a key, and wait until the process has ended; return its exit code."""
        wait_for("a question", lambda: self._count() > 1)
        self._photograph(name)
        self._screen.press_until_so(key, "the end of the question", lambda: self._count() < 2)
        return wait_for_end(process).code

    def leave(self, process: subprocess.Popen[bytes], name: str) -> int:
        """Close the last page; return the exit code."""
        self.close(name, lambda: process.poll() is not None)
        return wait_for_end(process).code

    def close(self, name: str, ended: Callable[[], bool]) -> None:
        """Press the default button of the last page until it is gone."""
        self._photograph(name)
        self._screen.press_until_so("Return", "the end of the installer", ended)

    def _count(self) -> int:
        found = self._screen.run("xdotool", "search", "--onlyvisible", "--name", TITLE)
        return len(found.split())


def typed_in_command_prompt(computer: Computer, words: str) -> str:
    """Type what the README says there, and return what is printed."""
    (line,) = re.findall(r"^\| Windows, installed \(Command Prompt\) \| `(.+)` \|$", README, re.MULTILINE)
    batch = computer.user / "typed.bat"
    batch.write_text(f"@{line} {words}\r\n", encoding="utf-8")
    ended = computer.call("cmd", "/c", batch)
    assert ended.code == 0, ended.complaint
    return ended.text


def _unquoted(computer: Computer, folder: Path) -> list[str]:
    """Return a switch that NSIS takes without quotation marks only; wine puts them around words with a space."""
    return f"_?={computer.in_windows(folder)}".split(" ")
