"""``bigcommerce-connect hash TEXT``: the store hash in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.commands.exit_codes import ExitCode
from wizard.commands.output import print_failure, print_json, print_text, read_input
from wizard.core.address.store_hash import NotAStore, parse_store_address
from wizard.core.failures import SetupError
from wizard.core.intake.formats.encoding import decoded
from wizard.core.text.pasted_text import LONGEST

if TYPE_CHECKING:
    import argparse

_MOST_BYTES = 4 * (LONGEST + 1)
"""What that many characters take in any encoding."""


def run(arguments: argparse.Namespace) -> int:
    """Print the store hash found in `arguments.text` (``-``: standard input) or why there is none."""
    try:
        text: str = decoded(read_input(_MOST_BYTES)) if arguments.text == "-" else arguments.text
    except SetupError as error:
        return _tell_why_none(NotAStore(error.failure), as_json=arguments.json)
    return tell_hash(text, as_json=arguments.json)


def tell_hash(text: str, *, as_json: bool = False) -> ExitCode:
    """Print the store hash found in `text` or why there is none."""
    finding = parse_store_address(text)
    if isinstance(finding, NotAStore):
        return _tell_why_none(finding, as_json=as_json)
    if as_json:
        document = {"hash": finding.value, "form": finding.form.value, "certain": finding.certain}
        print_json(document | {"notes": [note.value for note in finding.notes]})
    else:
        print_text(
            finding.value if finding.certain else f"{finding.value} (not certain: it may be a name someone chose)"
        )
    return ExitCode.AS_INTENDED


def _tell_why_none(finding: NotAStore, *, as_json: bool) -> ExitCode:
    if as_json:
        print_json({"hash": None, "reason": finding.reason, "code": finding.failure.code})
    else:
        print_failure(finding.failure)
    return ExitCode.NOT_TOLD
