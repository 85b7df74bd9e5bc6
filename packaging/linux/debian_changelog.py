"""CHANGELOG.md as Debian's tools read it."""

from __future__ import annotations

import datetime
import re
import textwrap
from email.utils import format_datetime
from pathlib import Path

RELEASE = re.compile(r"^## \[(?P<version>[\d.]+)\] - (?P<day>\d{4}-\d\d-\d\d)\s*$(?P<text>.*?)(?=^## |\Z)", re.M | re.S)

WIDTH = 78


def debian_changelog(changelog: Path, package: str, maintainer: str) -> str:
    """Return the dated releases of `changelog`, newest first, as deb-changelog(5) describes."""
    releases = RELEASE.finditer(changelog.read_text(encoding="utf-8"))
    return "\n".join(_entry(release, package, maintainer) for release in releases)


def _entry(release: re.Match[str], package: str, maintainer: str) -> str:
    told = re.sub(r"^#.*$", "", release["text"], flags=re.M)
    points = [" ".join(point.split()) for point in re.split(r"^- ", told, flags=re.M) if point.strip()]
    day = datetime.datetime.fromisoformat(release["day"]).replace(tzinfo=datetime.UTC)
    heading = f"{package} ({release['version']}) stable; urgency=medium"
    body = "\n".join(textwrap.fill(point, WIDTH, initial_indent="  * ", subsequent_indent="    ") for point in points)
    return f"{heading}\n\n{body}\n\n -- {maintainer}  {format_datetime(day)}\n"
