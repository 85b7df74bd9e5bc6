"""The support guide quotes codes, commands and words of the window; all of them exist."""

from __future__ import annotations

import ast
import re
import shlex
from pathlib import Path

import pytest

from wizard.core.advice.lookup import SUBJECTS
from wizard.core.failures import FailureKind
from wizard.core.links import SUPPORT_ADDRESS
from wizard.options import build_parser
from wizard.practice.mishaps import list_mishaps

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs/support-guide.md"
TEXT = GUIDE.read_text("utf-8")
FLAT = re.sub(r"\s+", " ", TEXT)
"""Quotes run over the ends of lines."""
LONGEST_LINE = 130
"""As in the source; longer lines are only those of tables."""

CODES = set(re.findall(r"\b[A-Z]-\d\d\b", TEXT))
QUOTED = sorted(set(re.findall(r"“([^”]+)”", FLAT)))
INLINE = re.findall(r"`(bigcommerce-connect[^`]*)`", FLAT)
BLOCKS = [line for block in re.findall(r"```\n(.*?)```", TEXT, re.DOTALL) for line in block.splitlines()]
COMMANDS = sorted({*INLINE, *BLOCKS})
LINKS = re.findall(r"\]\(([^)]+)\)", TEXT)


@pytest.fixture(scope="module")
def words_of_the_program() -> str:
    """Every text in the source, without the marks of keyboard shortcuts, and the names of the rows."""
    texts = [(ROOT / "resources/scopes.json").read_text("utf-8")]
    for path in (ROOT / "wizard").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.append(node.value.replace("&", ""))
    return "\n".join(texts)


def test_every_code_that_is_named_exists() -> None:
    assert CODES
    assert {kind.value.code for kind in FailureKind} >= CODES


def test_every_subject_is_covered() -> None:
    assert {code[0] for code in CODES} == set(SUBJECTS)
    table = re.findall(r"^\| ([A-Z]) \| ", TEXT, re.MULTILINE)
    assert table == list(SUBJECTS)


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_line_is_one(line: str) -> None:
    name, *words = shlex.split(line)
    assert name == "bigcommerce-connect"
    build_parser().parse_args(words)


@pytest.mark.parametrize("words", QUOTED)
def test_every_quoted_word_of_the_window_is_there(words: str, words_of_the_program: str) -> None:
    assert words in words_of_the_program


def test_mishaps_are_named_with_the_code_they_lead_to() -> None:
    named = re.findall(r"`([a-z-]+)` \(([A-Z]-\d\d)\)", FLAT)
    assert len(named) >= 5
    assert {(mishap.name, mishap.leads_to) for mishap in list_mishaps()} >= set(named)


def test_every_link_leads_somewhere() -> None:
    headings = re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)
    anchors = {"#" + re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    for link in LINKS:
        assert link in anchors if link.startswith("#") else (GUIDE.parent / link).exists(), link


def test_it_stays_short_enough_to_scan() -> None:
    lines = TEXT.splitlines()
    assert len(lines) <= 180
    assert all(len(line) <= LONGEST_LINE for line in lines if not line.startswith("|"))


def test_what_is_not_known_of_appse_ai_is_not_claimed() -> None:
    (line,) = [one for one in TEXT.splitlines() if "Is Customers set to modify?" in one]
    assert line.endswith("It isn’t known if read-only passes APPSe AI’s check.")
    assert "must be at modify" not in FLAT


def test_pages_for_people_name_one_address_of_support() -> None:
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md"), *(ROOT / "docs").glob("*.1")]
    named = {address for page in pages for address in re.findall(r"[\w.+-]+@[\w-]+\.[\w.]*\w", page.read_text("utf-8"))}
    assert named == {SUPPORT_ADDRESS}


def test_it_never_asks_for_the_token() -> None:
    assert "Never ask for the token" in TEXT


ON_WINDOWS = r"$env:LOCALAPPDATA\Programs\BigCommerce Connect\bigcommerce-connect-console.exe"
ON_A_MAC = "/Applications/BigCommerce Connect.app/Contents/MacOS/bigcommerce-connect"


# That they lead to what is installed is tried in tests/windows/test_downloads.py.
@pytest.mark.parametrize("page", ["README.md", "docs/support-guide.md"])
def test_commands_are_named_with_their_paths_where_none_is_on_path(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    assert f'`& "{ON_WINDOWS}"' in text
    assert f'`"{ON_A_MAC}"' in text
