"""The program and its system, for the support report. No user name, computer name or path.

On Windows, Python's `platform` asks a service for most of this (WMI, since Python 3.12), which may take seconds or hang, and the
report is made on the window's thread. So Windows is asked without it.
"""

from __future__ import annotations

import os
import platform
import sys
from importlib import metadata

from wizard import __version__
from wizard.core.report.document import Plain, Section, public_entries

LIBRARIES = ("PySide6-Essentials", "requests", "urllib3", "keyring", "truststore", "pyrage")
TITLE = "Program and system"
PROCESSOR = ("PROCESSOR_ARCHITEW6432", "PROCESSOR_ARCHITECTURE")
"""Variables in which Windows names the kind of processor; the first is there where the program is of another kind."""
FIRST_BUILD_OF_11 = 22000
"""Windows 11 calls itself version 10, too."""


def system_section() -> Section:
    """Return the versions of program, Python, libraries and operating system."""
    facts: dict[str, Plain] = {
        "program version": __version__,
        "runs without Python installed": bool(getattr(sys, "frozen", False)),
        "operating system": _operating_system(),
        "architecture": _architecture() or None,
        "Python": platform.python_version(),
    }
    facts |= {name: _version(name) for name in LIBRARIES}
    return Section(TITLE, public_entries(facts))


def _version(library: str) -> str | None:
    """Return a library's version; None where there is no metadata, as in a bundle."""
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return None


def _architecture() -> str:
    if sys.platform == "win32":
        told = next((os.environ[name] for name in PROCESSOR if os.environ.get(name)), "")
    else:
        told = platform.machine()
    return told


def _operating_system() -> str:
    """Return name and version as people know them, then the kernel's or build's."""
    if sys.platform == "win32":
        version = sys.getwindowsversion()
        # The one lags behind in a compatibility mode, the other after an update that only switches features on.
        major, minor, build = max(version[:3], version.platform_version)
        told = f"Windows {11 if build >= FIRST_BUILD_OF_11 else major} ({major}.{minor}.{build})"
    else:
        told = _mac_or_other_unix()
    return told


def _mac_or_other_unix() -> str:
    system, release = platform.system(), platform.release()
    if system == "Darwin":
        return f"macOS {platform.mac_ver()[0]} (Darwin {release})"
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return f"{system} {release}"
    return f"{name} ({system} {release})"
