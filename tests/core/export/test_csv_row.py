"""A CSV file that people open in a spreadsheet to look at it, in countries of the comma and of the semicolon."""

from __future__ import annotations

import csv
import re

import pytest

from wizard.core.export.formats.csv_row import no_formula, one_row

STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠"]
HOSTILE = [
    *(f"{start}cmd()" for start in STARTS),
    *(f"Tea;{start}cmd()" for start in STARTS),
    *(f"Tea{end}{start}cmd()" for end in ("; ", '";', "\t", "\r\n", "\n", ";;") for start in ("=", "@")),
    " =cmd()",
    'x";=cmd();"',
]


@pytest.mark.parametrize("label", HOSTILE)
@pytest.mark.parametrize("place", [0, 1])
def test_no_cell_begins_a_formula_whichever_sign_ends_a_cell(label: str, place: int) -> None:
    cells = ["plain", "plain"]
    cells[place] = no_formula(label)
    text = one_row(("First", "Second"), cells)
    for cell in re.split(r"[;\t\r\n]|(?<=\"),", text):
        assert not re.match(r'[\s"]*[=+\-@|%＝＋－＠]', cell), cell
    assert list(csv.reader(text.splitlines(keepends=True)))[1][place].replace("'", "") == label


@pytest.mark.parametrize(
    "label", ["Tea; coffee", "Me & co", "a-b", "50 % off", "x=1", "", "me@example.com", "Tea, -20 %"]
)
def test_an_ordinary_label_stays(label: str) -> None:
    assert no_formula(label) == label


def test_each_cell_is_quoted() -> None:
    assert one_row(("A", "B"), ("1", 'say "x"')) == '"A","B"\r\n"1","say ""x"""\r\n'
