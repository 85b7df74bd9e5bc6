"""Numbers and dates are written as the language of the window writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from wizard.core.failures import Failure, FailureKind
from wizard.core.text.pasted_text import LONGEST
from wizard.ui.language.texts import failure_words, phrase_words

ROOT = Path(__file__).resolve().parents[3]
BY_HAND = re.compile(r"strftime|\.isoformat\(|:,[}.]|\{[^{}]*:%[A-Za-z]|\{[^{}]*:\.\d+f")
"""How Python writes dates and numbers in one way for everybody."""
FILE_NAMES = {"wizard/ui/support/report_window.py"}
"""A date in the name of a file is written so that names sort."""


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("detail", "shown"),
    [
        ("1,000", "1.000"),
        ("1,234,567", "1.234.567"),
        ("500", "500"),
        ("123456", "123456"),
        ("1,2", "1,2"),
        ("a,b", "a,b"),
    ],
)
def test_a_large_number_is_written_as_the_language_does(detail: str, shown: str) -> None:
    assert phrase_words(detail) == shown


@pytest.mark.usefixtures("german")
def test_a_failure_names_its_limit_so() -> None:
    words = failure_words(Failure(FailureKind.STORE_TEXT_TOO_LONG, {"limit": f"{LONGEST:,}"}))
    assert f"{LONGEST:,}".replace(",", ".") in words.message


def test_nothing_in_the_window_is_written_for_everybody_alike() -> None:
    found = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "wizard/ui").rglob("*.py")
        if BY_HAND.search(path.read_text(encoding="utf-8"))
    }
    assert found == FILE_NAMES
