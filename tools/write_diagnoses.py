"""Writes docs/diagnoses.md from the failures and the advice in the code; a test compares the two."""

from __future__ import annotations

from pathlib import Path

from wizard.commands.explain import explanation
from wizard.core.advice.lookup import SUBJECTS
from wizard.core.failures import FailureKind

PAGE = Path(__file__).resolve().parents[1] / "docs/diagnoses.md"

HEAD = """# Diagnoses

Every code a merchant can meet: what they read, why it happens, what to ask, and what to do. «Words like this» are filled in
when it happens. `bigcommerce-connect explain T-06` says the same in a terminal. The [support guide](support-guide.md) is about
the call itself.

`make diagnoses` writes this page from `wizard/core/failures.py` and `wizard/core/advice/`. Don’t edit it by hand.
"""


def page() -> str:
    """Return the text of the page: a list of the subjects, then a heading for each code."""
    parts = [HEAD, *(f"- [{letter}: {subject}](#{_anchor(letter)})" for letter, subject in SUBJECTS.items())]
    for letter, subject in SUBJECTS.items():
        parts += ["", f'<a id="{_anchor(letter)}"></a>', "", f"## {letter}: {subject}"]
        kinds = [kind for kind in FailureKind if kind.value.code[0] == letter]
        for kind in sorted(kinds, key=lambda one: one.value.code):
            parts += _entry(kind)
    return "\n".join(parts) + "\n"


def _entry(kind: FailureKind) -> list[str]:
    told = explanation(kind)
    lines = ["", f"### {told['code']}: {told['title']}", "", f"> {told['message']} *{told['next_step']}*", ""]
    lines += [f"- **Why:** {told['cause']}", f"- **Ask:** {' '.join(told['ask'])}"]
    lines += [f"- **Do:** {_numbered(told['do'])}"]
    if told["status_page"]:
        lines += [f"- **BigCommerce’s status page:** <{told['status_page']}>"]
    if told["practise_with"]:
        lines += ["- **Practice with:** " + ", ".join(f"`{name}`" for name in told["practise_with"])]
    return lines


def _numbered(steps: list[str]) -> str:
    return steps[0] if len(steps) == 1 else " ".join(f"({number}) {step}" for number, step in enumerate(steps, 1))


def _anchor(letter: str) -> str:
    return f"codes-{letter.lower()}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
