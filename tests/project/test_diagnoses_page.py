from __future__ import annotations

import re

from tools.write_diagnoses import PAGE, page
from wizard.core.failures import FailureKind


def test_the_page_says_what_the_code_says() -> None:
    assert PAGE.read_text("utf-8") == page(), "run `make diagnoses`"


def test_every_code_has_a_heading() -> None:
    headings = re.findall(r"^### ([A-Z]-\d\d): ", page(), re.MULTILINE)
    assert sorted(headings) == sorted(kind.value.code for kind in FailureKind)
