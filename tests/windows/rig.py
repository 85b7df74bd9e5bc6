"""Builds a Windows with a Python of its own under wine, and keeps it for later runs. README.md beside this file tells why so.

What is kept lies outside the checkout, by a name made of everything that decides about it: the lock, this folder's sources,
the versions of wine and of the Python that builds it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from filelock import FileLock

from tests.windows.cpython import USUAL, CannotRun, CPython, run_step

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LOCK = ROOT / "packaging/lock.txt"
NATIVE = HERE / "native"
COMPILER = "x86_64-w64-mingw32-gcc"
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
FONTS = {
    "/usr/share/fonts/truetype/dejavu": "fonts-dejavu-core",
    "/usr/share/fonts/opentype/ipafont-gothic": "fonts-ipafont-gothic",
}
"""Folders whose fonts Windows gets, and the packages that bring them."""

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "bigcommerce-connect-windows"
"""What is kept from run to run. Asked for while tests are collected: each run of tests has a home of its own."""
KEPT_DAYS = 7
"""How long what no run has used is kept."""

PYTHON = r"C:\Python"
PYTHON_FOLDER = "Python"
"""Where Python lies on drive C:."""
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
    missing = {package for tool, package in TOOLS.items() if shutil.which(tool) is None}
    missing |= {package for folder, package in FONTS.items() if not any(Path(folder).glob("*.ttf"))}
    if missing:
        raise CannotRun(
            f"not installed: {', '.join(sorted(missing))}. `make test-windows` installs them on Debian and Ubuntu."
        )
    wine()


def fingerprint(*more: bytes, python: CPython = USUAL) -> str:
    """Return a hash of everything that decides about the rig with this Python, and of `more`."""
    version = subprocess.run([wine(), "--version"], capture_output=True, check=True).stdout
    pythons = (sys.version.encode(), repr(python.minor).encode(), python.put_library.__name__.encode())
    told = hashlib.sha256(b"\0".join((version, *pythons, LOCK.read_bytes(), *more)))
    for source in (Path(__file__), HERE / "cpython.py", *sorted(NATIVE.iterdir())):
        told.update(source.read_bytes())
    return told.hexdigest()[:16]


def build(python: CPython = USUAL) -> Path:
    """Return the folder of the rig with this Python; build it when it is not there yet, or not with these versions.

    Raises:
        CannotRun: when something is missing or a step did not succeed.
    """
    look_for_tools()
    return kept("rig", fingerprint(python=python), partial(_build, python))


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


def _build(python: CPython, part: Path) -> None:
    environment = wine_environment(part / "prefix", part / "home")
    _make_windows(part, environment)
    _compile(python, part)
    _put_python_there(python, part)
    _install(python, part)
    asked = "import sys, ssl, PySide6.QtWidgets, pyrage; print(sys.version)"
    said = run_step([wine(), rf"{PYTHON}\python.exe", "-c", asked], environment)
    if not said.startswith(python.minor):
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


def _compile(python: CPython, part: Path) -> None:
    system, folder = part / "prefix/drive_c/windows/system32", part / "prefix/drive_c" / PYTHON_FOLDER
    folder.mkdir()
    compiler = [COMPILER, "-O1", "-static-libgcc"]
    for name, source in DLLS.items():
        run_step([*compiler, "-shared", "-o", str(system / f"{name}.dll"), str(NATIVE / source), "-ladvapi32"])
    program = [*compiler, "-municode", f'-DPYTHON_DLL=L"{python.name}.dll"', str(NATIVE / "python_main.c")]
    run_step([*program, "-o", str(folder / "python.exe")])
    run_step([*program, "-mwindows", "-o", str(folder / "pythonw.exe")])


def _put_python_there(python: CPython, part: Path) -> None:
    folder = part / "prefix/drive_c" / PYTHON_FOLDER
    definitions = part / "python3.def"
    definitions.write_text(python.put(folder, part), encoding="utf-8")
    forwarder = [str(NATIVE / "python3_forwarder.c"), str(definitions)]
    run_step([COMPILER, "-O1", "-shared", "-o", str(folder / "python3.dll"), *forwarder])


def _install(python: CPython, part: Path) -> None:
    """Put there what the lock names for Windows, each file checked by its hash."""
    folder = part / "prefix/drive_c" / PYTHON_FOLDER
    packages = folder / "Lib/site-packages"
    requirements = part / "requirements.txt"
    requirements.write_text("\n".join(python.locked(LOCK.read_text("utf-8"))), encoding="utf-8")
    exactly = ["--no-deps", "--require-hashes", "--requirement", str(requirements)]
    python.pip("install", *exactly, "--target", str(packages))
    for runtime in (packages / "PySide6").glob("vcruntime140*.dll"):
        shutil.copy(runtime, folder)
