"""Prepare a fresh checkout: system libraries, `.venv`, packages; for `package` and `test-all` also `.venv-package`.

Usage: python3 tools/prepare.py run | test | test-all | test-windows | test-windows-long | package | lock | fuzz | peers

Called by the Makefile before everything else. A second call finds nothing to do and says nothing. Needs the standard
library alone, and starts on any Python from 3.8 on, so that a Python that is too old gets a sentence and no traceback.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PACKAGE_VENV = ROOT / ".venv-package"  # what is frozen comes from here: nothing but what the lock names
LOCK = ROOT / "packaging" / "lock.txt"
STAMP = "prepared.json"
LOG = "prepare.log"
WINDOWS = os.name == "nt"
SUPPORTED = ((3, 14), (3, 13), (3, 12), (3, 11))

GROUPS: dict[str, list[str]] = {
    "run": [],
    "test": ["test", "lint", "package"],  # tests read with PyInstaller what it wrote
    "test-all": ["test", "lint", "package"],
    "test-windows": ["test"],
    "test-windows-long": ["test"],
    "package": [],
    "lock": ["lock"],
    "fuzz": ["fuzz"],
    "peers": [],
}
FREEZES = ("test-all", "package")
QT_LIBRARIES = [
    # Qt itself
    *("libegl1", "libgl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"),
    # its X11 platform
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0"),
    "fonts-dejavu-core",
]
TEST_TOOLS = [
    *("xvfb", "openbox", "xdotool", "x11-utils", "xclip", "dbus", "age"),
    # the shells that complete the commands, and what reads the manual page
    *("zsh", "fish", "groff-base", "mandoc"),
    "poppler-utils",  # reads a PDF as its reader sees it
    "fonts-inter",  # the letters of the README's pictures
    "fonts-ipafont-gothic",  # how wide Japanese is; DejaVu has the letters of the other languages
    *("appstream", "desktop-file-utils", "shellcheck"),  # what reads the files that lie beside the program
    *("binutils", "patchelf", "xz-utils"),  # what packs a program for Linux
]
# the browser beside the wizard, the keychain, and what reads the window to the test as a screen reader would
DESKTOP_TOOLS = ["chromium", "chromium-driver", "at-spi2-core", "gnome-keyring", "python3-gi"]
PACKAGE_TOOLS = ["debootstrap", "lintian", "nsis", "osslsigncode", "wine", "wine64"]
# a Windows under wine: its own Python, the window on a screen, and pictures of it (tests/windows/README.md)
WINDOWS_TOOLS = ["gcc-mingw-w64-x86-64", "imagemagick", "nsis", "wine", "wine64"]
FREEZE_TOOLS = [
    *("binutils", "patchelf", "xz-utils"),
    # What the package for Debian names as its needs is looked up among what is installed.
    *("ca-certificates", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
]
PACKAGES = {
    "run": QT_LIBRARIES,
    "test": QT_LIBRARIES + TEST_TOOLS,
    "test-all": QT_LIBRARIES + TEST_TOOLS + DESKTOP_TOOLS + PACKAGE_TOOLS + FREEZE_TOOLS,
    "test-windows": QT_LIBRARIES + TEST_TOOLS + WINDOWS_TOOLS,
    # npm has a standard library of Python 3.14, which Debian 12 has not
    "test-windows-long": [*QT_LIBRARIES, *TEST_TOOLS, *WINDOWS_TOOLS, "npm"],
    "package": QT_LIBRARIES + FREEZE_TOOLS,
    "lock": [],
    "fuzz": [],
    "peers": ["electrum", "keepassxc", "vorta"],  # what benchmarks/frozen_startup.py compares the program with
}
NETWORK_SIGNS = (
    "No matching distribution found",
    "NewConnectionError",
    "NameResolutionError",
    "Max retries exceeded",
    "ProxyError",
    "ReadTimeout",
    "SSLError",
)


def main() -> None:
    """Prepare for the purpose named on the command line."""
    if len(sys.argv) != 2 or sys.argv[1] not in GROUPS:
        give_up("Usage: python3 tools/prepare.py " + " | ".join(GROUPS))
    purpose = sys.argv[1]
    python = usable_python()
    prepare_system(purpose, python)
    if purpose != "package":
        prepare_venv(GROUPS[purpose], python)
    if purpose in FREEZES:
        prepare_package_venv(python)


def give_up(sentence: str) -> NoReturn:
    """End with a sentence for the person at the keyboard."""
    sys.exit(sentence)


def say(sentence: str) -> None:
    """Tell what is going on, before it takes its time."""
    print(sentence, flush=True)


# -- Python ------------------------------------------------------------------------------------------------------------


def usable_python() -> list[str]:
    """Return the command that starts a supported Python: this one, or another on PATH."""
    if sys.version_info[:2] in SUPPORTED:
        return [sys.executable]
    names = ["{}.{}".format(*version) for version in SUPPORTED]
    candidates = [["py", "-" + name] for name in names] if WINDOWS else [["python" + name] for name in names]
    for candidate in candidates:
        if shutil.which(candidate[0]) and version_of(candidate) in SUPPORTED:
            return candidate
    give_up(
        "BigCommerce Connect needs Python 3.11 to 3.14. This is Python {}.{}, and none of them was found on PATH. "
        "Install one of them and try again.".format(*sys.version_info[:2])
    )


def version_of(command: list[str]) -> tuple[int, ...]:
    """Ask a Python for its version; empty when it does not start (a version manager's shim may lead nowhere)."""
    question = [*command, "-c", "import sys; print(*sys.version_info[:2])"]
    answer = subprocess.run(question, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return tuple(int(number) for number in answer.stdout.split()) if answer.returncode == 0 else ()


# -- system libraries --------------------------------------------------------------------------------------------------


def prepare_system(purpose: str, python: list[str]) -> None:
    """Install what is missing on Debian and its kin; elsewhere on Linux, say what Qt needs."""
    if "linux" not in sys.platform:
        return
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        if not any((venv / STAMP).exists() for venv in (VENV, PACKAGE_VENV)):
            say("Qt needs these libraries of your system, here by their Debian names: " + " ".join(QT_LIBRARIES))
        return
    wanted = list(PACKAGES[purpose])
    version = "{}.{}".format(*version_of(python))
    venv_package = "python" + version + "-venv"
    if not can_make_venvs(purpose, python):
        wanted.append(venv_package)
    if purpose in FREEZES and is_of_the_system(python):
        wanted.append("libpython" + version)  # PyInstaller puts it into the folder
    present = installed_packages()
    missing = [package for package in wanted if package not in present]
    if missing:
        install_packages(missing)
    if venv_package in wanted and not can_make_venvs(purpose, python):
        give_up("No virtual environment can be created without " + venv_package + ".")


def can_make_venvs(purpose: str, python: list[str]) -> bool:
    """Tell whether this Python brings pip along, or need not; Debian keeps it in a package of its own."""
    if purpose not in FREEZES and venv_has_pip(VENV):
        return True
    question = [*python, "-c", "import ensurepip"]
    return subprocess.run(question, stderr=subprocess.DEVNULL, check=False).returncode == 0


def is_of_the_system(python: list[str]) -> bool:
    """Tell whether this Python came by apt-get; Debian keeps its shared library in a package of its own."""
    question = [*python, "-c", "import sys; sys.exit(sys.base_prefix != '/usr')"]
    return subprocess.run(question, stderr=subprocess.DEVNULL, check=False).returncode == 0


def installed_packages() -> set[str]:
    """Return the names of all installed packages, and the names they stand in for (libglib2.0-0t64: libglib2.0-0)."""
    query = ["dpkg-query", "-W", "-f=${db:Status-Status}\t${Package}\t${Provides}\n"]
    rows = subprocess.run(query, stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    names = set()
    for status, package, provides in (row.split("\t") for row in rows):
        if status == "installed":
            names.add(package)
            names.update(entry.split()[0] for entry in provides.split(",") if entry.strip())
    return names


def install_packages(missing: list[str]) -> None:
    """Install by apt-get where that is allowed without asking; otherwise print the line to type, and go on."""
    by_hand = "sudo apt-get update && sudo apt-get install --no-install-recommends " + " ".join(missing)
    prefix = administrator_prefix()
    if prefix is None:
        say("Some system packages are missing. Please type this line, then try again:\n\n    " + by_hand + "\n")
        return
    say("Installing system packages: " + " ".join(missing))
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
    if not apt_did([*apt, "update"], by_hand):
        return
    unknown = unknown_packages(missing)
    if unknown:
        say("This system has no package of this name; what needs it says so: " + " ".join(unknown))
    known = [package for package in missing if package not in unknown]
    if known:
        apt_did([*apt, "install", "--no-install-recommends", *known], by_hand)


def apt_did(command: list[str], by_hand: str) -> bool:
    """Run apt-get and return whether it did what it was asked; if not, say what it said last and the line to type."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        reason = done.stdout.decode(errors="replace").strip().splitlines()[-1:]
        say("apt-get did not succeed: " + "".join(reason))
        say("Is there a connection to the internet? The line to type by hand:\n\n    " + by_hand + "\n")
    return done.returncode == 0


def unknown_packages(names: list[str]) -> list[str]:
    """Return what cannot be installed here; one unknown name would keep apt-get from installing all the others.

    It is tried without doing it: a name may be known only as what another package stands in for.
    """
    return [] if is_installable(names) else [name for name in names if not is_installable([name])]


def is_installable(names: list[str]) -> bool:
    """Tell whether apt-get could install all of these together."""
    trial = ["apt-get", "-q", "--simulate", "install", "--no-install-recommends", *names]
    return subprocess.run(trial, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0


def administrator_prefix() -> list[str] | None:
    """Return what to put before a command that changes the system; None when that would need a password."""
    if sys.platform == "linux" and os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        allowed = subprocess.run(["sudo", "-n", "true"], stderr=subprocess.DEVNULL, check=False)
        if allowed.returncode == 0:
            return ["sudo", "-n"]
    return None


# -- .venv and .venv-package -------------------------------------------------------------------------------------------


def prepare_venv(groups: list[str], python: list[str]) -> None:
    """Create `.venv` and install the program with `groups`, unless the stamp says that this is done."""
    stamp = read_stamp(VENV)
    told = fingerprint(ROOT / "pyproject.toml", ROOT / "wizard/__init__.py")
    have = stamp.get("groups", [])
    if stamp.get("of") == told and venv_python(VENV).exists() and set(groups) <= set(have):
        return
    make_venv(VENV, stamp, python)
    wanted = sorted({*groups, *have} & {group for listed in GROUPS.values() for group in listed})
    say("Installing Python packages into .venv (a first time takes about a minute)")
    pip = [str(venv_python(VENV)), "-m", "pip", "--disable-pip-version-check", "install"]
    run([*pip, "--upgrade", "pip>=25.1"], VENV, "pip could not be upgraded.")  # 25.1 knows --group
    chosen = [argument for group in wanted for argument in ("--group", group)]
    run([*pip, "--editable", ".", *chosen], VENV, "The packages could not be installed.")
    write_stamp(VENV, {"of": told, "groups": wanted})


def prepare_package_venv(python: list[str]) -> None:
    """Create `.venv-package` anew with what the lock names, each file checked by its hash, unless the stamp says so."""
    stamp = read_stamp(PACKAGE_VENV)
    told = fingerprint(LOCK)
    if stamp.get("of") == told and venv_python(PACKAGE_VENV).exists():
        return
    make_venv(PACKAGE_VENV, {"root": None}, python)  # never built upon: nothing may be left of a former lock
    say("Installing what packaging/lock.txt names into .venv-package")
    pip = [str(venv_python(PACKAGE_VENV)), "-m", "pip", "--disable-pip-version-check", "install"]
    exactly = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "--requirement", str(LOCK)]
    run([*pip, *exactly], PACKAGE_VENV, "The packages that the lock names could not be installed.")
    write_stamp(PACKAGE_VENV, {"of": told})


def make_venv(venv: Path, stamp: dict[str, Any], python: list[str]) -> None:
    """Create `venv` unless it can be built upon."""
    if venv_is_sound(venv, stamp):
        return
    say("Creating " + venv.name + " with " + " ".join(python))
    run([*python, "-m", "venv", "--clear", str(venv)], venv, "The folder " + venv.name + " could not be created.")


def venv_python(venv: Path) -> Path:
    """Return the Python inside `venv`."""
    return venv / ("Scripts/python.exe" if WINDOWS else "bin/python")


def venv_has_pip(venv: Path) -> bool:
    """Tell whether `venv` starts and has pip; a creation that failed halfway leaves a Python without it."""
    if not venv_python(venv).exists():
        return False
    question = [str(venv_python(venv)), "-c", "import pip"]
    return subprocess.run(question, stderr=subprocess.DEVNULL, check=False).returncode == 0


def venv_is_sound(venv: Path, stamp: dict[str, Any]) -> bool:
    """Tell whether `venv` can be built upon: it starts, has pip and a supported version, and was not moved here."""
    if stamp.get("root", str(ROOT)) != str(ROOT) or not venv_has_pip(venv):
        return False
    return version_of([str(venv_python(venv))]) in SUPPORTED


def read_stamp(venv: Path) -> dict[str, Any]:
    """Return what the last complete run left behind."""
    try:
        stamp = json.loads((venv / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(venv: Path, told: dict[str, Any]) -> None:
    """Leave behind that `venv` is complete."""
    (venv / STAMP).write_text(json.dumps({**told, "root": str(ROOT)}), encoding="utf-8")


def fingerprint(*files: Path) -> str:
    """Return a hash of what decides about the packages: `files`, and where the checkout lies."""
    told = [str(ROOT).encode(), *(path.read_bytes() for path in files)]
    return hashlib.sha256(b"\0".join(told)).hexdigest()


def run(command: list[str], venv: Path, failure: str) -> None:
    """Run `command` in the checkout; when it fails, end with one sentence that says why."""
    done = subprocess.run(command, cwd=str(ROOT), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode == 0:
        return
    output = done.stdout.decode(errors="replace")
    venv.mkdir(exist_ok=True)
    (venv / LOG).write_text(output, encoding="utf-8")
    log = venv.name + "/" + LOG
    if any(sign in output for sign in NETWORK_SIGNS):
        give_up(
            failure
            + " Python's package index was not reached: check the connection to the internet, and behind a proxy "
            "set HTTPS_PROXY. Then try again. (Details: " + log + ")"
        )
    give_up(failure + " The end of " + log + ":\n" + "\n".join(output.splitlines()[-15:]))


if __name__ == "__main__":
    main()
