"""docs/ux-rules.md names tests that exist, for every rule."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RULES = 21
_ROW = re.compile(r"^\| (\d+) \| (.+) \| (.+) \|$", re.MULTILINE)
_TEST = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")


def rows() -> list[tuple[int, str, str]]:
    page = (ROOT / "docs/ux-rules.md").read_text(encoding="utf-8")
    return [(int(number), rule, checked) for number, rule, checked in _ROW.findall(page)]


def is_there(path: str, name: str) -> bool:
    file = ROOT / path
    if not file.is_file():
        return False
    return not name or re.search(rf"^def {name}\(", file.read_text(encoding="utf-8"), re.MULTILINE) is not None


def test_every_rule_is_there_once_and_names_a_test() -> None:
    assert [number for number, _rule, _checked in rows()] == list(range(1, RULES + 1))
    assert [number for number, _rule, checked in rows() if not _TEST.search(checked)] == []


@pytest.mark.parametrize(
    ("path", "name"), [found for _number, _rule, checked in rows() for found in _TEST.findall(checked)]
)
def test_what_it_names_exists(path: str, name: str) -> None:
    assert is_there(path, name)


@pytest.mark.parametrize(
    ("path", "name"), [("tests/ui/test_no_such_file.py", ""), ("tests/project/test_ux_rules.py", "test_no_such_test")]
)
def test_a_name_that_is_gone_is_found(path: str, name: str) -> None:
    assert not is_there(path, name)
