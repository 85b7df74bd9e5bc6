from __future__ import annotations

from tools.write_diagnoses import PAGE, SUBJECTS, page
from wizard.core.failures import FailureKind


def test_the_page_says_what_the_code_says() -> None:
    assert PAGE.read_text("utf-8") == page(), "run `make diagnoses`"


def test_every_code_has_a_subject() -> None:
    assert {kind.value.code[0] for kind in FailureKind} == set(SUBJECTS)
