"""The Windows installer is compiled, run, run again and removed, on a Windows played by wine.

The payload stands in for the program: wine's own cmd.exe, which can be running, under the names of our programs, and
small files around it. What freezing on Windows makes is not tried here.
"""

from __future__ import annotations

import base64
import datetime
import importlib
import os
import runpy
import shutil
import subprocess
import sys
import types
import zipfile
from collections.abc import Iterator
from pathlib import Path

import PyInstaller.compat
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.desktop.conftest import wait_for
from tests.project.windows_machine import TOOLS, WindowsMachine
from tests.what_lacks import skip_without
from wizard import __version__
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.adapters.files.unfinished_files import END, FOLDER, LOCK
from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.preferences import Preferences, preferences_file

pytestmark = [
    pytest.mark.installer,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="wine and makensis of Debian"),
]

ROOT = Path(__file__).parents[2]
WINDOWS = ROOT / "packaging/windows"
OLD, NEW = "0.0.9", "0.1.0"
KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\ai.appse.bigcommerce-connect"
APP_PATHS = r"HKCU\Software\Microsoft\Windows\CurrentVersion\App Paths\bigcommerce-connect.exe"
NOT_WRITTEN, RUNNING, TOO_OLD, BUSY, FOREIGN = 2, 3, 4, 5, 7
MARKER = "bigcommerce-connect.installed"
HOLDER = """
Target amd64-unicode
RequestExecutionLevel user
SilentInstall silent
OutFile "holder.exe"
Section
    System::Call 'kernel32::CreateMutexW(p 0, i 1, w "ai.appse.bigcommerce-connect.installer") p .r0'
    FileOpen $1 "$EXEDIR\\held" w
    FileClose $1
    wait:
        Sleep 50
        IfFileExists "$EXEDIR\\held" wait
SectionEnd
"""
"""What another installer of ours is to the one that is tried: it has the mutex until a file is deleted."""
TEMPORARY = ".bigcommerce-connect-0123456789abcdef.tmp"
OF_NO_USE_LATER = {"window.ini", "window.ini.4711.new", f"{FOLDER}/{TEMPORARY}{LOCK}"}
"""Beside the list of stores, and nothing that a later installation would miss."""
NOTE = f"{FOLDER}/{TEMPORARY}{END}"
"""Where a save that was ended left a token: the next start of a later installation removes it."""
PASSWORD = "p$ ä'\"1"

COMMON = {"_internal/base_library.zip": "a", "_internal/Übersetzungen 日本/größe.qm": "b", "LICENSE.txt": "c"}
CONTENT = {
    OLD: COMMON | {"_internal/old/only here.dll": "d"},
    NEW: COMMON | {"_internal/PySide6/plugins/platforms/qwindows.dll": "e", "LICENSE.txt": "f"},
}
PROGRAMS = ("bigcommerce-connect.exe", "bigcommerce-connect-console.exe")


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowsMachine]:
    skip_without(sorted({package for tool, package in TOOLS.items() if shutil.which(tool) is None}))
    made = WindowsMachine(tmp_path_factory.mktemp("windows"))
    try:
        made.switch_on()
        yield made
    finally:
        made.switch_off()


@pytest.fixture(scope="module")
def payloads(machine: WindowsMachine, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The frozen folders of two versions; one file may only be read."""
    folders = {}
    for version, content in CONTENT.items():
        folder = folders[version] = tmp_path_factory.mktemp("payload") / "bigcommerce-connect"
        for name, text in content.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        for program in PROGRAMS:
            shutil.copyfile(machine.drive / "windows/system32/cmd.exe", folder / program)
        (folder / "LICENSE.txt").chmod(0o444)
    return folders


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """A certificate of our own making: as the secret holds it, and the part that checks signatures."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "made by a test")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = pkcs12.serialize_key_and_certificates(
        b"test", key, made, None, serialization.BestAvailableEncryption(PASSWORD.encode())
    )
    public = tmp_path_factory.mktemp("certificate") / "public.pem"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return base64.b64encode(secret).decode(), public


def make(script: str, *arguments: str | Path, code: int = 0, **environment: str) -> str:
    """Run one of the scripts of packaging/windows and return what it printed."""
    done = subprocess.run(
        [sys.executable, str(WINDOWS / script), *map(str, arguments)],
        env={**{key: value for key, value in os.environ.items() if not key.startswith("WINDOWS_")}, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def make_installer(version: str, folder: Path, output: Path, **environment: str) -> Path:
    make("make_installer.py", folder, output, "--version", version, code=0, **environment)
    return output / f"bigcommerce-connect-{version}-windows-x64-setup.exe"


@pytest.fixture(scope="module")
def installers(
    payloads: dict[str, Path], certificate: tuple[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """The installers of both versions; the newer one is signed."""
    output = tmp_path_factory.mktemp("installers")
    secrets = {"WINDOWS_CERTIFICATE": certificate[0], "WINDOWS_CERTIFICATE_PASSWORD": PASSWORD}
    return {
        OLD: make_installer(OLD, payloads[OLD], output),
        NEW: make_installer(NEW, payloads[NEW], output, **secrets),
    }


class Traces:
    """What is on the machine that was not there when the test began."""

    def __init__(self, machine: WindowsMachine) -> None:
        self.machine = machine
        self.before = machine.files()
        assert "bigcommerce" not in machine.person().lower()

    def files(self) -> set[str]:
        """New files and folders, but for two that Windows knows: one for programs, and what an uninstaller leaves in
        the folder for temporary files, where a copy of it runs (NSIS)."""
        new = self.machine.files() - self.before
        return {name for name in new if not name.endswith("/AppData/Local/Programs/") and "/Temp/~nsu" not in name}

    def nothing_left(self) -> bool:
        return not self.files() and "bigcommerce" not in self.machine.person().lower()

    def clean(self) -> None:
        for name in sorted(self.files(), reverse=True):
            path = self.machine.drive / name
            if path.is_dir():
                path.rmdir()
            else:
                path.unlink()
        person = self.machine.person()
        for key in (KEY, APP_PATHS):
            if key.rpartition("\\")[2] in person:
                self.machine.run("reg", "delete", key, "/f")


@pytest.fixture
def traces(machine: WindowsMachine) -> Iterator[Traces]:
    found = Traces(machine)
    yield found
    if not found.nothing_left():  # a test that failed on the way; the next one begins anew
        found.clean()


def usual_folder(machine: WindowsMachine) -> Path:
    return machine.user / "AppData/Local/Programs/BigCommerce Connect"


def remove(machine: WindowsMachine, folder: Path, *switches: str) -> None:
    machine.run(folder / "uninstall.exe", "/S", *switches)
    wait_for("the uninstaller", lambda: not machine.uninstallers())


def unquoted(machine: WindowsMachine, switch: str, folder: Path) -> list[str]:
    """Return a switch that NSIS takes without quotation marks only; wine puts them around words with a space."""
    return f"{switch}={machine.in_windows(folder)}".split(" ")


def installed(folder: Path) -> dict[str, str]:
    """The small files in a folder, as the payloads list them."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".exe" and path.name != MARKER)
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files}


def every_file(folder: Path) -> dict[str, str]:
    """The files in a folder that holds texts only, whatever they are called."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in files}


def keep_stores(machine: WindowsMachine, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program itself write its list where it does on Windows, with everything that can lie beside it."""
    local = machine.user / "AppData/Local"
    before = set(local.iterdir())
    stores = SavedStoresFile()
    store = SavedStore("abc123", "Shop", "bigcommerce", datetime.datetime.now(datetime.UTC), "passed")
    with monkeypatch.context() as patch:
        patch.setattr("sys.platform", "win32")
        patch.setenv("LOCALAPPDATA", str(local))
        stores.put(store)
        Preferences(preferences_file()).language = "de"
        SecretFileWriter().write(machine.drive.parent / "a copy.json", "{}")
    (folder,) = set(local.iterdir()) - before
    (folder / "stores.json").write_text("{", encoding="utf-8")
    stores.put(store)
    assert {path.name.partition("-2")[0] for path in folder.iterdir()} == {
        "stores.json",
        "stores.lock",
        "stores-damaged",
        "window.ini",
        FOLDER,
    }
    # What a program that was killed leaves: of the list, of the window's place, and of the copy.
    for name in (TEMPORARY, *OF_NO_USE_LATER - {"window.ini"}):
        (folder / name).write_text("", encoding="utf-8")
    return folder


def test_what_is_installed_is_known_to_windows_and_goes_without_a_trace(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces
) -> None:
    machine.run(installers[NEW], "/S")
    folder = usual_folder(machine)
    assert installed(folder) == CONTENT[NEW]
    assert {path.name for path in folder.glob("*.exe")} == {*PROGRAMS, "uninstall.exe"}
    outside = {name for name in traces.files() if "/BigCommerce Connect/" not in name}
    (link,) = outside
    assert link.endswith("/Start Menu/Programs/BigCommerce Connect.lnk")
    assert "bigcommerce-connect.exe".encode("utf-16-le") in (machine.drive / link).read_bytes()

    place = machine.in_windows(folder)
    entry = machine.registry(KEY)
    size = int(entry.pop("EstimatedSize"), 16) * 1024
    assert abs(size - sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())) < 500_000
    assert entry == {
        "DisplayName": "BigCommerce Connect",
        "DisplayVersion": NEW,
        "DisplayIcon": rf"{place}\bigcommerce-connect.exe,0",
        "Publisher": "BigCommerce Connect contributors",
        "InstallLocation": place,
        "UninstallString": rf'"{place}\uninstall.exe"',
        "QuietUninstallString": rf'"{place}\uninstall.exe" /S',
        "NoModify": "0x1",
        "NoRepair": "0x1",
    }
    assert machine.registry(APP_PATHS) == {"(Default)": rf"{place}\bigcommerce-connect.exe"}

    machine.run("cmd", "/c", f'attrib +r "{place}\\LICENSE.txt"')
    remove(machine, folder)
    assert traces.nothing_left()


def test_a_newer_version_takes_the_place_of_an_older_one(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores = keep_stores(machine, monkeypatch)
    kept = every_file(stores)
    desktop = machine.user / "Desktop/BigCommerce Connect.lnk"
    machine.run(installers[OLD], "/S", "/DESKTOP")
    folder = usual_folder(machine)
    assert installed(folder) == CONTENT[OLD]
    assert desktop.exists()

    machine.run(installers[NEW], "/S")
    assert installed(folder) == CONTENT[NEW]
    assert not (folder / "_internal/old").exists()
    assert machine.registry(KEY)["DisplayVersion"] == NEW
    assert desktop.exists()

    assert every_file(stores) == kept
    remove(machine, folder)
    assert every_file(stores) == {name: text for name, text in kept.items() if name not in OF_NO_USE_LATER}
    assert not (stores / FOLDER).exists()  # no save was ended
    assert not desktop.exists()
    shutil.rmtree(stores)
    assert traces.nothing_left()


def test_the_list_of_stores_goes_when_that_is_asked_for(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores = keep_stores(machine, monkeypatch)
    machine.run(installers[NEW], "/S")
    remove(machine, usual_folder(machine), "/REMOVEDATA")
    assert not stores.exists()
    assert traces.nothing_left()


def test_where_a_save_that_was_ended_left_the_token_stays_known(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores = keep_stores(machine, monkeypatch)
    (stores / NOTE).write_text("where it is", encoding="utf-8")
    machine.run(installers[NEW], "/S")
    remove(machine, usual_folder(machine), "/REMOVEDATA")
    assert every_file(stores) == {NOTE: "where it is"}
    shutil.rmtree(stores)
    assert traces.nothing_left()


def test_files_of_others_in_a_chosen_folder_stay(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces
) -> None:
    folder = machine.drive / "A folder/of mine"
    (folder / "_other").mkdir(parents=True)
    (folder / "_other/thesis.txt").write_text("mine", encoding="utf-8")
    machine.run(installers[NEW], "/S", *unquoted(machine, "/D", folder))
    (folder / "_internal/notes.txt").write_text("mine too", encoding="utf-8")

    elsewhere = machine.drive / "Elsewhere"
    machine.run(installers[OLD], "/S", *unquoted(machine, "/D", elsewhere))
    mine = {"_other/thesis.txt": "mine", "_internal/notes.txt": "mine too"}
    assert installed(folder) == mine
    assert {path.name for path in folder.iterdir()} == {"_internal", "_other"}

    (elsewhere / "diary.txt").write_text("mine as well", encoding="utf-8")
    remove(machine, elsewhere)
    assert [path.name for path in elsewhere.iterdir()] == ["diary.txt"]
    assert installed(folder) == mine
    shutil.rmtree(elsewhere)
    shutil.rmtree(folder.parent)
    assert traces.nothing_left()


def test_a_file_of_others_is_not_overwritten(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces
) -> None:
    folder = machine.drive / "Texts"
    folder.mkdir()
    (folder / "LICENSE.txt").write_text("mine", encoding="utf-8")
    machine.run(installers[NEW], "/S", *unquoted(machine, "/D", folder), code=FOREIGN)
    assert installed(folder) == {"LICENSE.txt": "mine"}
    shutil.rmtree(folder)
    assert traces.nothing_left()


def test_a_running_program_is_neither_replaced_nor_removed(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces
) -> None:
    machine.run(installers[OLD], "/S")
    folder = usual_folder(machine)
    program = machine.start(folder / PROGRAMS[1], "/k", "echo", "it runs")
    assert program.stdin is not None and program.stdout is not None
    try:
        assert any(b"it runs" in line for line in iter(program.stdout.readline, b""))
        machine.run(installers[NEW], "/S", code=RUNNING)
        machine.run(folder / "uninstall.exe", "/S", *unquoted(machine, "_?", folder), code=RUNNING)
        assert installed(folder) == CONTENT[OLD]
        assert machine.registry(KEY)["DisplayVersion"] == OLD
    finally:
        program.stdin.write(b"exit\r\n")
        program.stdin.close()
        program.stdout.close()
        program.wait(60)
    remove(machine, folder)
    assert traces.nothing_left()


def test_an_installation_that_was_broken_off_can_be_run_again(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces
) -> None:
    folder = usual_folder(machine)
    machine.run(installers[NEW], "/S")
    machine.run("reg", "delete", KEY, "/f")
    (folder / "LICENSE.txt").write_text("half", encoding="utf-8")
    machine.run(installers[NEW], "/S")
    assert installed(folder) == CONTENT[NEW]
    remove(machine, folder)
    assert traces.nothing_left()


@pytest.mark.parametrize("marker", [None, "another program's\r\n"])
def test_another_program_with_an_uninstaller_is_not_overwritten(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces, marker: str | None
) -> None:
    folder = machine.drive / "Other"
    theirs = {"uninstall.exe": "theirs", "_internal/a.txt": "theirs too"}
    if marker is not None:
        theirs[MARKER] = marker
    for name, text in theirs.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="")
    machine.run(installers[OLD], "/S")

    machine.run(installers[NEW], "/S", *unquoted(machine, "/D", folder), code=FOREIGN)
    assert every_file(folder) == theirs
    shutil.rmtree(folder / "_internal")
    machine.run(installers[NEW], "/S", *unquoted(machine, "/D", folder), code=FOREIGN)
    assert (folder / "uninstall.exe").read_text(encoding="utf-8") == "theirs"

    usual = usual_folder(machine)  # what was refused took nothing away from the version that is installed
    assert installed(usual) == CONTENT[OLD]
    assert machine.registry(KEY)["InstallLocation"] == machine.in_windows(usual)
    remove(machine, usual)
    shutil.rmtree(folder)
    assert traces.nothing_left()


@pytest.mark.parametrize("damage", ["junk", "cut off", "taken away"])
def test_a_damaged_uninstaller_is_mended_by_installing_again(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces, damage: str
) -> None:
    machine.run(installers[NEW], "/S", "/DESKTOP")
    folder = usual_folder(machine)
    uninstaller = folder / "uninstall.exe"
    whole = uninstaller.read_bytes()
    if damage == "taken away":
        uninstaller.unlink()
    else:
        uninstaller.write_bytes(b"junk" if damage == "junk" else whole[: len(whole) // 2])
    (folder / "LICENSE.txt").write_text("half", encoding="utf-8")

    machine.run(installers[NEW], "/S")
    assert installed(folder) == CONTENT[NEW]
    assert uninstaller.read_bytes() == whole
    assert (machine.user / "Desktop/BigCommerce Connect.lnk").exists()
    remove(machine, folder)
    assert traces.nothing_left()


@pytest.mark.parametrize("damage", ["junk", "cut off"])
def test_a_version_that_cannot_be_removed_stays_when_another_folder_is_chosen(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces, damage: str
) -> None:
    machine.run(installers[OLD], "/S")
    usual, elsewhere = usual_folder(machine), machine.drive / "Elsewhere"
    damaged = b"junk" if damage == "junk" else (usual / "uninstall.exe").read_bytes()[:-1000]
    (usual / "uninstall.exe").write_bytes(damaged)
    machine.run(installers[NEW], "/S", *unquoted(machine, "/D", elsewhere))
    assert installed(elsewhere) == CONTENT[NEW]
    assert installed(usual) == CONTENT[OLD]
    assert (usual / "uninstall.exe").read_bytes() == damaged

    machine.run(installers[OLD], "/S", *unquoted(machine, "/D", usual))
    assert not elsewhere.exists()
    remove(machine, usual)
    assert traces.nothing_left()


def test_an_uninstaller_that_cannot_be_written_is_told_and_the_former_one_stays(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces
) -> None:
    machine.run(installers[OLD], "/S")
    folder = usual_folder(machine)
    former = (folder / "uninstall.exe").read_bytes()
    (folder / "bigcommerce-connect.new").mkdir()
    machine.run(installers[NEW], "/S", code=NOT_WRITTEN)
    assert (folder / "uninstall.exe").read_bytes() == former
    (folder / "bigcommerce-connect.new").rmdir()
    machine.run(installers[NEW], "/S")
    assert installed(folder) == CONTENT[NEW]
    remove(machine, folder)
    assert traces.nothing_left()


def test_one_folder_named_in_two_ways_keeps_its_uninstaller(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces
) -> None:
    folder = machine.drive / "Twice"
    machine.run(installers[OLD], "/S", *unquoted(machine, "/D", folder))
    machine.run(installers[NEW], "/S", f"/D=Z:{str(folder).replace('/', chr(92))}")
    assert installed(folder) == CONTENT[NEW]
    assert machine.registry(KEY)["InstallLocation"].startswith("Z:")
    remove(machine, folder)
    assert traces.nothing_left()


def test_an_uninstaller_that_stays_is_still_ours(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces
) -> None:
    folder = usual_folder(machine)
    machine.run(installers[OLD], "/S")
    machine.run(folder / "uninstall.exe", "/S", *unquoted(machine, "_?", folder))
    make("look_after_removal.py", folder)  # as the job does that makes a release
    assert {path.name for path in folder.iterdir()} == {"uninstall.exe", MARKER}
    (folder / "diary.txt").write_text("mine", encoding="utf-8")
    assert "diary.txt" in make("look_after_removal.py", folder, code=1)
    (folder / "diary.txt").unlink()
    machine.run(installers[NEW], "/S")
    assert installed(folder) == CONTENT[NEW]
    remove(machine, folder)
    assert traces.nothing_left()


def test_one_installs_or_removes_at_a_time(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces, tmp_path: Path
) -> None:
    machine.run(installers[OLD], "/S")
    folder = usual_folder(machine)
    (tmp_path / "holder.nsi").write_text(HOLDER, encoding="utf-8")
    subprocess.run(["makensis", "-V2", "holder.nsi"], cwd=tmp_path, check=True, capture_output=True, timeout=60)
    holder = machine.start(tmp_path / "holder.exe", stdout=subprocess.DEVNULL)
    held = tmp_path / "held"
    try:
        wait_for("the mutex", held.exists)
        machine.run(installers[NEW], "/S", code=BUSY)
        machine.run(folder / "uninstall.exe", "/S", *unquoted(machine, "_?", folder), code=BUSY)
        assert installed(folder) == CONTENT[OLD]
        assert machine.registry(KEY)["DisplayVersion"] == OLD
    finally:
        held.unlink(missing_ok=True)
        holder.communicate(timeout=60)
    remove(machine, folder)
    assert traces.nothing_left()


@pytest.mark.parametrize(("version", "build"), [("win81", None), ("win10", 17134)])
def test_older_systems_are_refused(
    machine: WindowsMachine, installers: dict[str, Path], traces: Traces, version: str, build: int | None
) -> None:
    machine.become(version, build)
    try:
        machine.run(installers[NEW], "/S", code=TOO_OLD)
    finally:
        machine.become("win10")
    assert traces.nothing_left()


def verify(program: Path, public: Path) -> int:
    command = ["osslsigncode", "verify", "-CAfile", str(public), "-in", str(program)]
    return subprocess.run(command, capture_output=True, check=False, timeout=60).returncode


def test_installer_and_uninstaller_are_signed(
    machine: WindowsMachine, installers: dict[str, Path], certificate: tuple[str, Path], traces: Traces
) -> None:
    machine.run(installers[NEW], "/S")
    folder = usual_folder(machine)
    assert verify(installers[NEW], certificate[1]) == 0
    assert verify(folder / "uninstall.exe", certificate[1]) == 0
    assert verify(installers[OLD], certificate[1]) != 0
    remove(machine, folder)
    assert traces.nothing_left()


def test_every_program_and_library_of_a_folder_is_signed_once(
    machine: WindowsMachine, certificate: tuple[str, Path], tmp_path: Path
) -> None:
    """Smart App Control looks at what a program loads, too."""
    names = ("bigcommerce-connect.exe", "_internal/pyrage.pyd", "_internal/Qt6Core.dll")
    (tmp_path / "_internal").mkdir()
    for name in names:
        shutil.copyfile(machine.drive / "windows/system32/cmd.exe", tmp_path / name)
    (tmp_path / "_internal/notes.txt").write_text("MZ, but no program", encoding="utf-8")
    secrets = {"WINDOWS_CERTIFICATE": certificate[0], "WINDOWS_CERTIFICATE_PASSWORD": PASSWORD}
    said = make("sign.py", tmp_path, code=0, **secrets)
    assert sorted(said.splitlines()) == sorted(f"{Path(name).name} is signed." for name in names)
    assert [verify(tmp_path / name, certificate[1]) for name in names] == [0, 0, 0]
    assert "nothing to sign" in make("sign.py", tmp_path, code=1, **secrets)


def test_a_signature_that_cannot_be_made_stops_the_build(
    payloads: dict[str, Path], certificate: tuple[str, Path], tmp_path: Path
) -> None:
    secrets = {"WINDOWS_CERTIFICATE": certificate[0], "WINDOWS_CERTIFICATE_PASSWORD": "another"}
    said = make("make_installer.py", payloads[NEW], tmp_path, code=1, **secrets)
    assert "could not be signed" in said
    assert list(tmp_path.iterdir()) == []


def test_the_same_folder_gives_the_same_installer(
    payloads: dict[str, Path], installers: dict[str, Path], tmp_path: Path
) -> None:
    copy = shutil.copytree(payloads[OLD], tmp_path / "copy", copy_function=shutil.copyfile)  # dated later
    assert make_installer(OLD, copy, tmp_path).read_bytes() == installers[OLD].read_bytes()


@pytest.mark.parametrize(
    "name", ["a$b.txt", "Uninstall.exe", MARKER, "license.TXT", "trailing.", "a" * 171, "a[b].dll"]
)
def test_a_name_that_cannot_be_installed_is_told(payloads: dict[str, Path], tmp_path: Path, name: str) -> None:
    copy = shutil.copytree(payloads[OLD], tmp_path / "copy")
    (copy / name).write_text("", encoding="utf-8")
    assert name in make("make_installer.py", copy, tmp_path / "out", code=1)


def test_a_folder_without_the_program_is_told(tmp_path: Path) -> None:
    for script in ("make_installer.py", "make_portable.py"):
        assert "does not hold bigcommerce-connect.exe" in make(script, tmp_path, tmp_path / "out", code=1)


def test_the_portable_zip_is_the_folder_with_a_note(payloads: dict[str, Path], tmp_path: Path) -> None:
    copy = shutil.copytree(payloads[NEW], tmp_path / "copy", copy_function=shutil.copyfile)
    for folder, output in ((payloads[NEW], "1"), (copy, "2")):
        make("make_portable.py", folder, tmp_path / output, SOURCE_DATE_EPOCH="1700000000")
    (first,), (second,) = ((tmp_path / output).iterdir() for output in "12")
    assert first.name == second.name == f"bigcommerce-connect-{__version__}-windows-x64-portable.zip"
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        archive.extractall(tmp_path / "unpacked")
    unpacked = tmp_path / "unpacked/BigCommerce Connect"
    note = (unpacked / "Read me first.txt").read_bytes()
    (unpacked / "Read me first.txt").unlink()
    assert b"%LOCALAPPDATA%\\bigcommerce-connect\r\n" in note
    assert installed(unpacked) == CONTENT[NEW]
    for program in PROGRAMS:
        assert (unpacked / program).read_bytes() == (copy / program).read_bytes()


def test_windows_shows_what_a_program_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # PyInstaller's own reader; only its way to write into a program needs Windows.
    monkeypatch.setitem(sys.modules, "pefile", types.ModuleType("pefile"))
    monkeypatch.setattr(PyInstaller.compat, "win32api", None, raising=False)
    versioninfo = importlib.import_module("PyInstaller.utils.win32.versioninfo")
    source = runpy.run_path(str(WINDOWS / "version_info.py"))
    for program in PROGRAMS:
        path = source["write"](tmp_path / "made", program.removesuffix(".exe"), "1.20.3rc1")
        info = versioninfo.load_version_info_from_text_file(path)
        raw = info.toRaw()
        for words in ("1.20.3rc1", "BigCommerce Connect contributors", program, "Connects a BigCommerce store"):
            assert words.encode("utf-16-le") in raw
        described = {entry.name: entry.val for entry in info.kids[0].kids[0].kids}["FileDescription"]
        assert described == "BigCommerce Connect" + " (commands)" * ("console" in program)  # as Task Manager has it
        assert (info.ffi.fileVersionMS, info.ffi.fileVersionLS) == (1 << 16 | 20, 3 << 16)
        assert info.ffi.productVersionMS == info.ffi.fileVersionMS
