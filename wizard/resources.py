"""The only module that knows where files are: beside the package in a checkout, inside it in a wheel or a bundle."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_path(name: str) -> Path:
    """Return the path of a resource, such as ``scopes.json``.

    Hatch and PyInstaller both put ``resources/`` at ``wizard/_resources``; from a checkout it is the folder beside
    ``wizard/``.

    Raises:
        FileNotFoundError: when the installation is damaged.
    """
    for folder in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        path = folder / name
        if path.exists():
            return path
    raise FileNotFoundError(f"The resource {name} is not installed.")


@cache
def resource_text(name: str) -> str:
    """Return a resource as UTF-8 text.

    Raises:
        FileNotFoundError: when the installation is damaged.
    """
    return resource_path(name).read_text(encoding="utf-8")


def licences_folder() -> Path | None:
    """Return the folder of license texts that a frozen program brings along, or None where packages are installed.

    packaging/licences.py writes it; PyInstaller puts it beside the package.
    """
    folder = _PACKAGE.parent / "licences"
    return folder if getattr(sys, "frozen", False) and folder.is_dir() else None
