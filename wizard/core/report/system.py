"""The program and what it runs on, for the support report. Nothing with a user's name, a computer's name or a path."""

from __future__ import annotations

import platform
import sys
from importlib import metadata

from wizard import __version__
from wizard.core.report.document import Plain, Section, public_entries

LIBRARIES = ("PySide6-Essentials", "requests", "urllib3", "keyring", "truststore", "pyrage")
TITLE = "Program and system"


def system_section() -> Section:
    """Return the versions of program, Python, libraries and operating system."""
    facts: dict[str, Plain] = {
        "program version": __version__,
        "runs without Python installed": bool(getattr(sys, "frozen", False)),
        "operating system": _operating_system(),
        "architecture": platform.machine() or None,
        "Python": platform.python_version(),
    }
    facts |= {name: _version(name) for name in LIBRARIES}
    return Section(TITLE, public_entries(facts))


def _version(library: str) -> str | None:
    """Return a library's version; None when what would tell is not there, as in a bundle."""
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return None


def _operating_system() -> str:
    """Return name and version as people know them, then the kernel's or build's."""
    system, release = platform.system(), platform.release()
    if system == "Darwin":
        return f"macOS {platform.mac_ver()[0]} (Darwin {release})"
    if system == "Windows":
        return f"Windows {release} ({platform.version()})"
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return f"{system} {release}"
    return f"{name} ({system} {release})"
