"""Every fact sheet that a docstring cites is there, and has the section that is named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.project.source import ROOT

CITING = ("wizard", "tests", "tools", "benchmarks", "packaging", "docs")
PAGE = re.compile(r"\b(?:docs/)?(facts/[\w-]+\.md|credential-guide\.md)")
NUMBERS = re.compile(r",? (?:sections? )?(\d+(?:\.\d+)*)(?: \([^)]*\))?(?=[\s,.;:)\"]|$)")
MORE = re.compile(r"(?:,| and| to|, and) (\d+(?:\.\d+)*)(?: \([^)]*\))?(?=[\s,.;:)\"]|$)")
NAMED = re.compile(r', "([^"]+)"')
HEADING = re.compile(r"^#+ (?:(\d+(?:\.\d+)*)\.? )?(.*)$", re.MULTILINE)


class Citation(NamedTuple):
    """What is cited where; without a section, the page as a whole."""

    where: str
    page: str
    section: str


def citations_in(text: str, where: str) -> Iterator[Citation]:
    """Give the citations of a text, one for each section."""
    flat = re.sub(r"\s+(?:# )?", " ", text)
    for found in PAGE.finditer(flat):
        sections = list(_sections(flat, found.end()))
        for section in sections or [""]:
            yield Citation(where, found[1], section)


def _sections(text: str, place: int) -> Iterator[str]:
    match = NUMBERS.match(text, place) or NAMED.match(text, place)
    while match:
        yield match[1]
        following = NAMED if match.re is NAMED else MORE
        match = following.match(text, match.end())


def all_citations() -> list[Citation]:
    files = (path for folder in CITING for path in (ROOT / folder).rglob("*.*") if path.suffix in (".py", ".md"))
    ours = [path for path in files if path != Path(__file__) and "facts" not in path.parent.parts]
    return [
        citation
        for path in ours
        for citation in citations_in(path.read_text("utf-8"), path.relative_to(ROOT).as_posix())
    ]


def is_there(citation: Citation, docs: Path = ROOT / "docs") -> bool:
    page = docs / citation.page
    if not page.is_file():
        return False
    headings = HEADING.findall(page.read_text("utf-8"))
    return not citation.section or any(citation.section in (number, title) for number, title in headings)


def test_every_citation_opens() -> None:
    found = all_citations()
    assert len(found) > 60
    assert [citation for citation in found if not is_there(citation)] == []


def test_every_page_of_facts_is_cited_or_linked() -> None:
    cited = {Path(citation.page).name for citation in all_citations()}
    assert {path.name for path in (ROOT / "docs/facts").iterdir()} - cited == set()


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("Source: docs/facts/bigcommerce.md, section 4.3.", ["4.3"]),
        ("facts/bigcommerce.md, sections 1.2 (forms of address) and 1.3 (look-up).", ["1.2", "1.3"]),
        ("facts/bigcommerce.md, sections 2.1 to 2.5 (names), 4,\n    and 5", ["2.1", "2.5", "4", "5"]),
        ("facts/bigcommerce.md 1.2 (the address), 2.1 to 2.4 (the pages) and 4 (what", ["1.2", "2.1", "2.4", "4"]),
        ('# (docs/facts/platform.md,\n# "Start-up and size")', ["Start-up and size"]),
        ("docs/facts/screens.md.", [""]),
    ],
)
def test_each_way_to_cite_is_read(text: str, sections: list[str]) -> None:
    assert [citation.section for citation in citations_in(text, "x.py")] == sections


@pytest.mark.parametrize(
    "text",
    ["facts/bigcommerce.md, section 12.7", "facts/nowhere.md", 'facts/platform.md, "Nothing of the kind"'],
)
def test_a_citation_that_does_not_open_is_seen(text: str) -> None:
    (citation,) = citations_in(text, "x.py")
    assert not is_there(citation)
