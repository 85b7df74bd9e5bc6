"""Every English sentence that can be on screen is plain: no banned word, no long sentence, US spelling, curly quotes."""

from __future__ import annotations

import argparse
import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.plain_words import LONGEST, complaints
from tests.project.source import ROOT
from tools import write_man_page
from tools.translatable import Sentence, all_sentences
from wizard.core.advice.lookup import ADVICE, SUBJECTS
from wizard.options import build_parser

IN_DETAILS = ("Evidence", "Result", "TestDetails")
"""Groups of sentences that stand in Details of step 4."""
AS_BIGCOMMERCE_SAYS_IT = (
    "View and manage Store-level API accounts, which are used to connect to BigCommerce's Admin API.",
    "I'm a teapot",
)
"""Words of the practice store that are not ours."""
BY_PYTHON = "show program's version number and exit"
WITHOUT_WINDOW = [
    *sorted((ROOT / "wizard/commands").glob("*.py")),
    *(ROOT / f"wizard/practice/panel/{page}.py" for page in ("account_pages", "create_page", "settings_pages")),
    *(ROOT / f"wizard/practice/panel/{page}.py" for page in ("frame", "routing", "trainer_page")),
    ROOT / "wizard/practice/faults.py",
    ROOT / "wizard/adapters/api_url.py",
    ROOT / "wizard/cli.py",
]
SHORTEST = 3
"""Words of a text that is a sentence, and no name."""


def complaints_about(one: Sentence) -> list[str]:
    details = one.context in IN_DETAILS or one.key.endswith(".seen")
    return complaints(one.source, in_details=details, in_mail=one.context == "Owner")


def line_of(one: Sentence) -> str:
    return f"{one.context}\t{one.source}".replace("\n", "\\n")


def test_every_sentence_on_screen_is_plain() -> None:
    sentences = all_sentences()
    window = sum(one.where.startswith("wizard/ui") for one in sentences)
    assert window > 500
    assert len(sentences) - window > 500
    assert {line_of(one): wrong for one in sentences if (wrong := complaints_about(one))} == {}


def test_what_support_reads_is_plain() -> None:
    texts = [text for advice in ADVICE.values() for text in (advice.cause, *advice.ask, *advice.do)]
    assert {text: wrong for text in texts if (wrong := complaints(text, in_details=True, in_mail=True))} == {}
    assert [text for text in SUBJECTS.values() if complaints(text)] == []


def test_help_and_manual_page_are_plain() -> None:
    texts = {text for text in _help() if text != BY_PYTHON}
    texts |= {*write_man_page.EXIT_CODES.values(), *write_man_page.ENVIRONMENT.values(), *write_man_page.FILES.values()}
    texts |= {*write_man_page.EXAMPLES, write_man_page.AFTER_EXIT_CODES}
    assert len(texts) > 50
    assert {text: wrong for text in texts if (wrong := complaints(text, in_details=True))} == {}


def _help() -> Iterator[str]:
    parser = build_parser()
    for command in (parser, *write_man_page._commands(parser).values()):
        yield command.description or ""
        yield from (str(action.help) for action in command._actions if action.help not in (None, argparse.SUPPRESS))
    yield from write_man_page._summaries(parser).values()


@pytest.mark.parametrize("path", WITHOUT_WINDOW, ids=lambda path: path.name)
def test_commands_and_practice_panel_are_plain(path: Path) -> None:
    said = {text for text in _texts(path) if text not in AS_BIGCOMMERCE_SAYS_IT}
    assert {text: wrong for text in said if (wrong := complaints(text, in_details=True))} == {}


def _texts(path: Path) -> Iterator[str]:
    """Give the texts of a module that are no docstrings; of those that are put together, each piece."""
    tree = ast.parse(path.read_text("utf-8"))
    described = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in described:
            yield from [node.value] if len(node.value.split()) >= SHORTEST else []


@pytest.mark.parametrize(
    "text",
    [
        "It cannot be proven by reading.",
        "The row stands at modify.",
        "It beg&ins with store-.",
        "Hand it over all the same",
        "It is not there.",
        "This program has ended.",
        "It answered {status}.",
        "It answered 404.",
        "GET /v3/customers",
        "The token lacks a scope.",
        "The licence is here.",
        "It was labelled so.",
        "Send an e-mail.",
        "Organise your stores.",
        "BigCommerce's file",
        'The box "Access token"',
        " ".join(["word"] * (LONGEST + 1)),
    ],
)
def test_a_planted_violation_is_found(text: str) -> None:
    assert len(complaints(text)) >= 1


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Close the program that has it open, or save under another name.", {}),
        ("Many shops show their store hash at their address plus /admin/oauth/info.", {}),
        ("Under {scopes}, set {change} of the {count} rows.", {}),
        ("{label} … {wanted}", {}),
        ("Otherwise use your license, promise, and surprise.", {}),
        ("It answered {status} to {path}.", {"in_details": True}),
        ("Please don’t send me BigCommerce’s file.", {"in_mail": True}),
        (f"{' '.join(['word'] * LONGEST)}. And another.", {}),
    ],
)
def test_what_is_plain_is_left_alone(text: str, where: dict[str, bool]) -> None:
    assert complaints(text, **where) == []
