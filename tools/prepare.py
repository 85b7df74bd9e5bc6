"""Makes a fresh checkout ready: system libraries, `.venv`, packages.

Usage: python3 tools/prepare.py run | test | package | fuzz

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
STAMP = VENV / "prepared.json"
LOG = VENV / "prepare.log"
WINDOWS = os.name == "nt"
SUPPORTED = ((3, 13), (3, 12), (3, 11))

GROUPS: dict[str, list[str]] = {
    "run": [],
    "test": ["test", "lint", "package"],
    "package": ["package"],
    "fuzz": ["fuzz"],
}
QT_LIBRARIES = [
    # Qt itself
    *("libegl1", "libgl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"),
    # its X11 platform
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0"),
    "fonts-dejavu-core",
]
TEST_TOOLS = [
    *("xvfb", "openbox", "xdotool", "imagemagick", "x11-utils", "xclip", "dbus", "gnome-keyring", "age"),
    # the browser beside the wizard, and what reads the wizard's window to the test as a screen reader would
    *("chromium", "chromium-driver", "at-spi2-core", "python3-gi"),
    # the shells that complete the commands, and what reads the manual page
    *("zsh", "fish", "groff-base", "mandoc"),
    "poppler-utils",  # reads a PDF as its reader sees it
]
FREEZE_TOOLS = ["binutils"]
PACKAGES = {
    "run": QT_LIBRARIES,
    "test": QT_LIBRARIES + TEST_TOOLS + FREEZE_TOOLS,
    "package": QT_LIBRARIES + FREEZE_TOOLS,
    "fuzz": [],
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
    prepare_venv(GROUPS[purpose], python)


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
        "BigCommerce Connect needs Python 3.11, 3.12 or 3.13. This is Python {}.{}, and none of them was found on PATH. "
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
    if not sys.platform.startswith("linux"):
        return
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        if not STAMP.exists():
            say("Qt needs these libraries of your system, here by their Debian names: " + " ".join(QT_LIBRARIES))
        return
    wanted = list(PACKAGES[purpose])
    version = "{}.{}".format(*version_of(python))
    venv_package = "python" + version + "-venv"
    if not can_make_venvs(python):
        wanted.append(venv_package)
    if purpose in ("test", "package") and is_of_the_system(python):
        wanted.append("libpython" + version)  # PyInstaller puts it into the folder
    present = installed_packages()
    missing = [package for package in wanted if package not in present]
    if missing:
        install_packages(missing)
    if venv_package in wanted and not can_make_venvs(python):
        give_up("The folder .venv cannot be created without " + venv_package + ".")


def can_make_venvs(python: list[str]) -> bool:
    """Tell whether this Python brings pip along; Debian keeps it in a package of its own."""
    if venv_has_pip():
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
    for step in (["update"], ["install", "--no-install-recommends", *missing]):
        done = subprocess.run([*apt, *step], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode:
            reason = done.stdout.decode(errors="replace").strip().splitlines()[-1:]
            say("apt-get {} did not succeed: {}".format(step[0], "".join(reason)))
            say("Is there a connection to the internet? The line to type by hand:\n\n    " + by_hand + "\n")
            return


def administrator_prefix() -> list[str] | None:
    """Return what to put before a command that changes the system; None when that would need a password."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        allowed = subprocess.run(["sudo", "-n", "true"], stderr=subprocess.DEVNULL, check=False)
        if allowed.returncode == 0:
            return ["sudo", "-n"]
    return None


# -- .venv -------------------------------------------------------------------------------------------------------------


def prepare_venv(groups: list[str], python: list[str]) -> None:
    """Create `.venv` and install the program with `groups`, unless the stamp says that this is done."""
    stamp = read_stamp()
    fresh = stamp.get("of") == fingerprint() and venv_python().exists()
    have = stamp.get("groups", [])
    if fresh and set(groups) <= set(have):
        return
    if not venv_is_sound(stamp):
        say("Creating .venv with " + " ".join(python))
        run([*python, "-m", "venv", "--clear", str(VENV)], "The folder .venv could not be created.")
    wanted = sorted({*groups, *have})
    say("Installing Python packages into .venv (a first time takes about a minute)")
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "install"]
    run([*pip, "--upgrade", "pip>=25.1"], "pip could not be upgraded.")  # 25.1 knows --group
    chosen = [argument for group in wanted for argument in ("--group", group)]
    run([*pip, "--editable", ".", *chosen], "The packages could not be installed.")
    STAMP.write_text(json.dumps({"of": fingerprint(), "root": str(ROOT), "groups": wanted}), encoding="utf-8")


def venv_python() -> Path:
    """Return the Python inside `.venv`."""
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


def venv_has_pip() -> bool:
    """Tell whether `.venv` starts and has pip; a creation that failed halfway leaves a Python without it."""
    if not venv_python().exists():
        return False
    question = [str(venv_python()), "-c", "import pip"]
    return subprocess.run(question, stderr=subprocess.DEVNULL, check=False).returncode == 0


def venv_is_sound(stamp: dict[str, Any]) -> bool:
    """Tell whether `.venv` can be built upon: it starts, has pip and a supported version, and was not moved here."""
    if not venv_has_pip() or version_of([str(venv_python())]) not in SUPPORTED:
        return False
    return bool(stamp.get("root", str(ROOT)) == str(ROOT))


def read_stamp() -> dict[str, Any]:
    """Return what the last complete run left behind."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def fingerprint() -> str:
    """Return a hash of what decides about the packages: their list, the version, and where the checkout lies."""
    told = [str(ROOT).encode()]
    told += [(ROOT / name).read_bytes() for name in ("pyproject.toml", "wizard/__init__.py")]
    return hashlib.sha256(b"\0".join(told)).hexdigest()


def run(command: list[str], failure: str) -> None:
    """Run `command` in the checkout; when it fails, end with one sentence that says why."""
    done = subprocess.run(command, cwd=str(ROOT), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode == 0:
        return
    output = done.stdout.decode(errors="replace")
    VENV.mkdir(exist_ok=True)
    LOG.write_text(output, encoding="utf-8")
    if any(sign in output for sign in NETWORK_SIGNS):
        give_up(
            failure
            + " Python's package index was not reached: check the connection to the internet, and behind a proxy "
            "set HTTPS_PROXY. Then try again. (Details: .venv/prepare.log)"
        )
    give_up(failure + " The end of .venv/prepare.log:\n" + "\n".join(output.splitlines()[-15:]))


if __name__ == "__main__":
    main()
