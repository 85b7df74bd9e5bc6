"""Writes docs/diagnoses.md from the failures in the code; a test compares the two."""

from __future__ import annotations

import re
from pathlib import Path

from wizard.core.failures import FailureKind

PAGE = Path(__file__).resolve().parents[1] / "docs/diagnoses.md"

SUBJECTS = {
    "S": "The store address",
    "L": "Looking up a shop's own domain",
    "V": "The value in the token field",
    "F": "The credentials file",
    "T": "The token test: what BigCommerce answered",
    "N": "The network: no answer of BigCommerce arrived",
    "I": "The list of stores set up before",
    "K": "This computer's keychain",
    "E": "Saving and copying",
    "P": "The program",
}

HEAD = """# Diagnoses

Every code a person can meet, what was seen, and what to do next. «Words like this» are filled in where it happens.
This page is written by `make diagnoses` from `wizard/core/failures.py`; do not edit it by hand.
"""


def page() -> str:
    """Return the text of the page."""
    parts = [HEAD]
    for letter, subject in SUBJECTS.items():
        parts.append(f"\n## {letter}: {subject}\n\n| code | title | what was seen | next step |\n|---|---|---|---|\n")
        kinds = [kind for kind in FailureKind if kind.value.code[0] == letter]
        for kind in sorted(kinds, key=lambda one: one.value.code):
            text = kind.value
            cells = (text.code, text.title, text.message, text.next_step)
            parts.append("| " + " | ".join(_readable(cell) for cell in cells) + " |\n")
    return "".join(parts)


def _readable(template: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda match: f"«{match[1].replace('_', ' ')}»", template).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
