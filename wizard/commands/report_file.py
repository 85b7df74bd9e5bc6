"""Writes the support report that ``check --report FILE`` asks for."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from pathlib import Path

from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.commands.output import complain, print_failure
from wizard.core.failures import SetupError
from wizard.core.report.document import Report
from wizard.core.text.outgoing import outgoing

FORMAT_IS_FOR_SAVED = "--format is about the list of stores. Add --saved, or leave it out."
KIND_OF_SEVERAL = "bigcommerce-connect support reports"


def check_report_options(arguments: argparse.Namespace) -> None:
    """Look whether what is said of the report has a report to be about.

    Raises:
        ValueError: in words for whoever typed the command.
    """
    if arguments.show_store_hash and arguments.report is None:
        raise ValueError("--show-store-hash is about the report. Add --report FILE, or leave it out.")
    if arguments.report is not None and any(_same_file(arguments.report, file) for file in arguments.file or ()):
        raise ValueError("--report would replace the file from --file. Use another name.")


def _same_file(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):  # one of them doesn't exist yet
        return os.path.realpath(one) == os.path.realpath(other)


def write_reports(name: str, reports: Sequence[Report], *, show_private: bool) -> bool:
    """Write the reports to the file `name`, one after the other; as JSON when it ends in .json, otherwise as text.

    Args:
        name: the file; it is readable by its owner alone, and what was there before is replaced.
        reports: at least one. A JSON file of one holds that report itself, a file of several a list.
        show_private: True to write the store hash in full.

    Returns:
        False when it could not be written; the reason was printed then.
    """
    path = Path(name)
    if path.suffix.lower() == ".json":
        several = [report.as_data(show_private=show_private) for report in reports]
        document = several[0] if len(several) == 1 else {"kind": KIND_OF_SEVERAL, "reports": several}
        text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    else:
        text = "\n\n".join(report.as_text(show_private=show_private) for report in reports)
    try:
        SecretFileWriter().write(path, text)
    except SetupError as error:
        print_failure(error.failure)
        return False
    complain(f"The report is in {outgoing(name)}. It contains no token. Look through it before you send it.")
    return True
