"""The version is said once, and everything that shows it reads it there."""

from __future__ import annotations

import importlib.metadata
import re
from pathlib import Path

import pytest

from wizard import __version__

ROOT = Path(__file__).parents[2]
SAYS_IT = re.compile(rf"(?<![\w.]){re.escape(__version__)}(?![\w.]\d)")


def test_the_version_is_a_plain_release_number() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)


def test_the_source_says_the_version_once() -> None:
    sources = [path for folder in ("wizard", "packaging", "tools") for path in (ROOT / folder).rglob("*.py")]
    told = {path.relative_to(ROOT).as_posix() for path in sources if SAYS_IT.search(path.read_text("utf-8"))}
    assert told == {"wizard/__init__.py"}


@pytest.mark.parametrize("name", ["pyproject.toml", "build.spec", "Makefile", "README.md"])
def test_no_other_file_repeats_the_version(name: str) -> None:
    assert not SAYS_IT.search((ROOT / name).read_text("utf-8"))


def test_the_changelog_has_an_entry_for_this_version() -> None:
    headings = re.findall(r"^## \[(.+?)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert __version__ in headings


def test_what_is_installed_says_the_same() -> None:
    assert importlib.metadata.version("bigcommerce-connect") == __version__
