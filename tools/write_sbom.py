"""Write the SBOM of a frozen folder (CycloneDX 1.6), for vulnerability scanners.

Usage: .venv-package/bin/python -m tools.write_sbom FOLDER FILE

What is in the folder was found when it was built: packaging/licences.py left the list in the folder. Run this with the
Python that built it, which still has each library's own list of what was linked into it. SOURCE_DATE_EPOCH dates the
document; without it, it has no date.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any
from urllib.parse import quote

from packaging.utils import canonicalize_name

from tools.release_facts import ROOT, version

PROGRAM = "bigcommerce-connect"
NOTICES = "_internal/licences/notices.json"
SYSTEM_PACKAGE = "Debian source package "
"""How packaging/origins.py begins the names of what came from the system that built the folder."""
KNOWN_AS = {
    # Name in the notices: package URL without the version, and how lists of weaknesses call its makers and it.
    "OpenSSL": ("pkg:generic/openssl", "openssl:openssl"),
    "Python": ("pkg:generic/python", "python:python"),
    "Qt and Qt for Python": ("pkg:pypi/pyside6-essentials", "qt:qt"),
    "SQLite": ("pkg:generic/sqlite", "sqlite:sqlite"),
}


def document(folder: Path) -> dict[str, Any]:
    """Return the CycloneDX document of a frozen folder.

    Raises:
        FileNotFoundError: when the folder brings no list of what is in it.
    """
    notices = json.loads((folder / NOTICES).read_text("utf-8"))
    components = [_component(notice) for notice in notices]
    program = {"type": "application", "bom-ref": PROGRAM, "name": PROGRAM, "version": version(ROOT)}
    built_on = {"name": f"{PROGRAM}:system", "value": f"{sys.platform} {platform.machine().lower()}"}
    metadata: dict[str, Any] = {"component": program, "properties": [built_on]}
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        metadata["timestamp"] = datetime.fromtimestamp(int(epoch), UTC).isoformat()
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": metadata,
        "components": components,
        "dependencies": [{"ref": PROGRAM, "dependsOn": [component["bom-ref"] for component in components]}],
    }


def _component(notice: dict[str, Any]) -> dict[str, Any]:
    name = notice["name"].removeprefix(SYSTEM_PACKAGE)
    component: dict[str, Any] = {"type": "library", "bom-ref": notice["name"], "name": name}
    if notice["version"]:
        component |= {"version": notice["version"], "purl": _package_url(notice["name"], notice["version"])}
    if notice["name"] in KNOWN_AS:
        component["cpe"] = f"cpe:2.3:a:{KNOWN_AS[notice['name']][1]}:{notice['version']}:*:*:*:*:*:*:*"
    if notice["licence"]:
        component["licenses"] = [{"license": {"name": notice["licence"]}}]
    if parts := list(_linked_in(notice["name"])):
        component["components"] = parts
    return component


def _package_url(name: str, release: str) -> str:
    release = quote(release)
    if name in KNOWN_AS:
        return f"{KNOWN_AS[name][0]}@{release}"
    if name.startswith(SYSTEM_PACKAGE):
        system = platform.freedesktop_os_release()["ID"]
        return f"pkg:deb/{system}/{quote(name.removeprefix(SYSTEM_PACKAGE))}@{release}?arch=source"
    return f"pkg:pypi/{canonicalize_name(name)}@{release}"


def _linked_in(name: str) -> Iterator[dict[str, Any]]:
    """Return what the makers of a Python library say they linked into it, by the CycloneDX lists they ship."""
    try:
        files = distribution(name).files or []
    except (PackageNotFoundError, ValueError):
        return
    for file in files:
        if "sboms" in file.parts and file.suffix == ".json":
            for part in json.loads(Path(str(file.locate())).read_text("utf-8")).get("components", []):
                yield {key: part[key] for key in ("type", "name", "version", "purl") if key in part}


def main() -> None:
    """Write the document of the folder to the file, both from the command line."""
    if len(sys.argv) != 3:
        sys.exit("Usage: python -m tools.write_sbom FOLDER FILE")
    folder, output = map(Path, sys.argv[1:])
    output.write_text(json.dumps(document(folder), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
