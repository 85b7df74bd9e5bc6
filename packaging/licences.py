"""Collects the notices of everything by others that is in the bundle, into its folder `licences`.

README.txt there is for people; notices.json says the same to tests: which notice covers which file.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import replace
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from origins import ROOT, TEXTS, Component, Origins, component_of_distribution

Entry = tuple[str, str, str]
FOLDER = "licences"
LINKED_IN = "linked-in.txt"
COMMON = ("Apache-2.0.txt", "BSD-3-Clause.txt", "MIT.txt", "Unicode-3.0.txt")
"""Texts that what is linked in names and does not bring along."""
SYSTEM_TEXTS = "/usr/share/common-licenses"
"""Where notices of Debian say that a text is, on whatever system this runs."""
NAMED_SYSTEM_TEXT = re.compile(rf"{SYSTEM_TEXTS}/([A-Za-z]+(?:-\d+(?:\.\d+)*)?)")
STARTER_LICENCE = "GPL-2.0-or-later, with an exception for the programs that it starts"
INTRODUCTION = """\
BigCommerce Connect contains the following work by others. Each entry names its version, its licence where its makers
state one in a word, and the files here that hold the full texts. Qt-LGPL.txt tells how to replace Qt.

What is called a Debian source package was taken from the Linux system that built this program. Debian (or Ubuntu, where
the version has "ubuntu" in it) publishes the source of each version; there, apt-get source NAME=VERSION fetches it.
"""


def notices(entries: Iterable[Entry], work: Path) -> list[Entry]:
    """Write the notices and return them as PyInstaller's data entries.

    Args:
        entries: modules, binaries and data files of the bundle.
        work: the folder to write to, in PyInstaller's own; it is emptied first.

    Raises:
        SystemExit: when something is in the bundle that no notice is known for.
    """
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    made_here = work.parent  # base_library.zip: Python's modules, which have their notice by others
    covered = _covered(entry for entry in entries if not Path(entry[1]).is_relative_to(made_here))
    listed = [_write(name, covered[name], work) for name in sorted(covered, key=str.lower)]
    shutil.copy(ROOT / "LICENSE", work / "BigCommerce-Connect.txt")
    _add_common_texts(work)
    (work / "notices.json").write_text(json.dumps(listed, indent=1), encoding="utf-8")
    (work / "README.txt").write_text(_for_people(listed), encoding="utf-8")
    files = sorted(path for path in work.rglob("*") if path.is_file())
    return [(str(Path(FOLDER, path.relative_to(work))), str(path), "DATA") for path in files]


def _covered(entries: Iterable[Entry]) -> dict[str, dict[Component, list[str]]]:
    """Group the bundle's files by what they belong to; of Python modules only the fact is kept."""
    origins = Origins()
    starter = replace(component_of_distribution(distribution("pyinstaller")), licence=STARTER_LICENCE)
    covered: dict[str, dict[Component, list[str]]] = {starter.name: {starter: []}}
    for name, source, kind in entries:
        if kind == "SYMLINK" or source in {"", "-"}:
            continue
        component = origins.component_of(Path(source))
        if component is not None:
            files = covered.setdefault(component.name, {}).setdefault(component, [])
            files.extend([] if kind.startswith("PYMODULE") else [Path(name).as_posix()])
    return covered


def _write(name: str, components: Mapping[Component, list[str]], work: Path) -> dict[str, Any]:
    """Copy the texts of what goes by one name (several packages may be made of one source) and describe it."""
    folder = work / re.sub(r"[^\w.+-]+", "-", name)
    folder.mkdir()
    written: dict[bytes, str] = {}
    for component in components:
        for text in component.texts:
            _copy(text, folder, written)
        parts = [part for sbom in component.sboms for part in json.loads(sbom.read_text("utf-8")).get("components", ())]
        if parts:
            (folder / LINKED_IN).write_text(_linked_in(component, parts), encoding="utf-8")
    return {
        "name": name,
        "version": ", ".join(sorted({component.version for component in components})),
        "licence": ", ".join(sorted({component.licence for component in components} - {""})),
        "texts": sorted(path.relative_to(work).as_posix() for path in folder.iterdir()),
        "files": sorted(file for files in components.values() for file in files),
    }


def _copy(text: Path, folder: Path, written: dict[bytes, str]) -> None:
    content = text.read_bytes()
    if text.name == "Qt-LGPL.txt":
        version = distribution("PySide6-Essentials").version
        content = content.replace(b"@VERSION@", version.encode())
        content = content.replace(b"@SERIES@", version.rpartition(".")[0].encode())
    if content in written:
        return
    name = text.name if text.suffix in {".txt", ".md", ".rst"} else f"{text.name}.txt"  # a double click opens it
    written[content] = name if name not in written.values() else f"{text.parent.name}-{name}"
    (folder / written[content]).write_bytes(content)


def _linked_in(component: Component, parts: Iterable[Mapping[str, Any]]) -> str:
    """List what the makers of a library linked into it, by the lists that they ship with it."""
    lines = {_line(part) for part in parts}
    texts = ", ".join(f"../{name}" for name in COMMON)
    return "\n".join([f"Linked into {component.name} {component.version}; texts: {texts}", "", *sorted(lines), ""])


def _line(part: Mapping[str, Any]) -> str:
    told = [entry.get("expression") or _named(entry.get("license", {})) for entry in part.get("licenses", [])]
    licence = ", ".join(told) or {"openssl": "Apache-2.0"}.get(part["name"], "see its sources")
    return f"{part['name']} {part['version']}: {licence}. {part.get('author', '')}".rstrip()


def _named(licence: Mapping[str, Any]) -> str:
    name = str(licence.get("id") or licence.get("name") or "Unknown")
    return "Unicode-3.0" if name == "Unknown" and "text" in licence else name


def _add_common_texts(work: Path) -> None:
    """Add the texts that notices only name: of what is linked in, and of Debian's, which lean on the system's own."""
    for name in COMMON:
        shutil.copy(TEXTS / name, work / name)
    told = "".join(path.read_text("utf-8", errors="replace") for path in work.rglob("copyright.txt"))
    for name in sorted(set(NAMED_SYSTEM_TEXT.findall(told))):
        source = Path(SYSTEM_TEXTS, name)
        if source.is_file():
            shutil.copy(source, work / f"{name}.txt")


def _for_people(listed: list[dict[str, Any]]) -> str:
    parts = [INTRODUCTION]
    for entry in listed:
        title = " ".join(filter(None, (entry["name"], entry["version"])))
        parts.append("\n".join([title, *([f"    {entry['licence']}"] if entry["licence"] else [])]))
        parts[-1] += "".join(f"\n    {text}" for text in entry["texts"])
    return "\n\n".join(parts) + "\n"
