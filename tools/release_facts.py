"""Check that tag, version, date, AppStream metainfo and changelog name the same release.

Usage: python3 tools/release_facts.py v1.2.3 [--notes FILE]

With --notes, what the changelog says of the release is written to FILE. Needs the standard library alone.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
VERSION_FILE = "wizard/__init__.py"
METAINFO_FILE = "packaging/linux/ai.appse.bigcommerce-connect.metainfo.xml"
CHANGELOG_FILE = "CHANGELOG.md"

HEADING = re.compile(r"^## \[(?P<name>[^\]]+)\](?: - (?P<day>\S+))?[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class Entry:
    """One section of the changelog: its date as written (None: without), and its text without the heading."""

    day: str | None
    text: str


def version(root: Path) -> str:
    """Return the program's version.

    Raises:
        ValueError: when the source does not say it.
    """
    found = re.search(r'^__version__ = "(.+)"$', (root / VERSION_FILE).read_text("utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError(f"{VERSION_FILE} states no version.")
    return found[1]


def released(root: Path) -> str | None:
    """Return the day of the version as the program says it; None: it says none."""
    found = re.search(r'^RELEASED = "(.+)"$', (root / VERSION_FILE).read_text("utf-8"), re.MULTILINE)
    return found and found[1]


def changelog(root: Path) -> dict[str, Entry]:
    """Return the changelog's sections by version, newest first."""
    text = (root / CHANGELOG_FILE).read_text("utf-8")
    headings = list(HEADING.finditer(text))
    ends = [heading.start() for heading in headings[1:]] + [len(text)]
    return {
        heading["name"]: Entry(heading["day"], text[heading.end() : end].strip())
        for heading, end in zip(headings, ends, strict=True)
    }


def metainfo_releases(root: Path) -> dict[str, str | None]:
    """Return the dates of the releases that the AppStream metainfo names, by version, in its own order."""
    tree = ElementTree.parse(root / METAINFO_FILE)  # noqa: S314 - a file of this project
    return {release.get("version", ""): release.get("date") for release in tree.iterfind("releases/release")}


def disagreements(root: Path = ROOT) -> list[str]:
    """Return a sentence for each thing that version, metainfo and changelog do not say alike. Empty at every commit."""
    release = version(root)
    entry = changelog(root).get(release)
    releases = metainfo_releases(root)
    problems = []
    if next(iter(releases), None) != release:
        problems.append(f"The first release in {METAINFO_FILE} is not {release}.")
    if entry is None:
        return [*problems, f'{CHANGELOG_FILE} has no heading "## [{release}] - YYYY-MM-DD".']
    if not _is_day(entry.day):
        problems.append(f"The heading of {release} in {CHANGELOG_FILE} has no date such as 2026-01-31.")
    elif release in releases and releases[release] != entry.day:
        problems.append(f"{METAINFO_FILE} dates {release} {releases[release]}, {CHANGELOG_FILE} dates it {entry.day}.")
    if released(root) != entry.day:
        problems.append(f"{VERSION_FILE} dates {release} {released(root)}, {CHANGELOG_FILE} dates it {entry.day}.")
    if not entry.text:
        problems.append(f"{CHANGELOG_FILE} says nothing about {release}.")
    return problems


def reasons_against(tag: str, root: Path = ROOT) -> list[str]:
    """Return a sentence for everything that keeps the checkout `root` from being released as `tag`."""
    release = version(root)
    problems = []
    if tag != f"v{release}":
        problems.append(f"The tag is {tag}, but {VERSION_FILE} says {release}, whose tag is v{release}.")
    unreleased = changelog(root).get("Unreleased")
    if unreleased is not None and unreleased.text:
        problems.append(f'{CHANGELOG_FILE} has lines under "Unreleased": they belong under the heading of {release}.')
    return problems + disagreements(root)


def _is_day(text: str | None) -> bool:
    try:
        return text is not None and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def main() -> None:
    """Judge the tag of the command line; end with the reasons against it, if any."""
    parser = argparse.ArgumentParser(description="Do tag, version, metainfo and changelog tell of the same release?")
    parser.add_argument("tag", help="the tag, such as v1.2.3")
    parser.add_argument("--notes", type=Path, metavar="FILE", help="write what the changelog says of the release here")
    chosen = parser.parse_args()
    problems = reasons_against(chosen.tag)
    if problems:
        sys.exit("\n".join(problems))
    release = version(ROOT)
    if chosen.notes is not None:
        chosen.notes.write_text(changelog(ROOT)[release].text + "\n", encoding="utf-8")
    print(f"Tag, version, metainfo and changelog tell of {release}.")


if __name__ == "__main__":
    main()
