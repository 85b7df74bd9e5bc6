"""How the commands print: results to standard output, problems to standard error, JSON as one object."""

from __future__ import annotations

import json
import sys
from typing import Any

from wizard.core.failures import Failure


def say(text: str = "") -> None:
    """Print a line of the result."""
    print(text)


def say_json(document: Any) -> None:
    """Print one JSON object."""
    print(json.dumps(document, indent=2, ensure_ascii=sys.stdout.encoding.lower() != "utf-8"))


def complain(text: str) -> None:
    """Print a problem."""
    print(text, file=sys.stderr)


def say_failure(failure: Failure) -> None:
    """Print what happened, what to do next, then the code."""
    complain(f"{failure.title}.\n{failure.message}\n{failure.next_step}\nCode {failure.code}")


def read_input(most: int) -> str:
    """Return at most `most` characters of standard input; empty when it is closed."""
    return "" if sys.stdin is None else sys.stdin.read(most)
