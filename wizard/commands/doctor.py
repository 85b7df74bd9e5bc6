"""``bigcommerce-connect doctor``: is this computer ready for a setup? No token and no store are needed."""

from __future__ import annotations

import argparse
import signal
from itertools import chain
from pathlib import Path
from typing import Any

from wizard import __version__
from wizard.adapters.api_url import check_api_url
from wizard.adapters.keychain.keyring_store import KeyringStore
from wizard.adapters.process_guard import guard_process
from wizard.adapters.readiness.computer import examine_all
from wizard.commands.exit_codes import ExitCode
from wizard.commands.output import complain, flush_output, print_failure, print_json, print_text
from wizard.core.check.as_json import failure_as_data
from wizard.core.concurrency.cancel import Cancelled
from wizard.core.concurrency.fan_out import StopWish
from wizard.core.failures import Failure, FailureKind, Phrase, PhraseText
from wizard.core.readiness import Finding, State, Topic

MARKS = {State.GOOD: "ok  ", State.BAD: "FAIL", State.UNKNOWN: "?   "}
_CLIPBOARD = PhraseText("readiness.clipboard.window", "only the window can try it (Get help)")
CLIPBOARD = Finding(Topic.CLIPBOARD, State.UNKNOWN, Phrase(_CLIPBOARD))
"""A clipboard belongs to a window system, which a command need not have."""
WIDTH = max(len(topic.label) for topic in Topic)


def run(arguments: argparse.Namespace) -> int:
    """Look at what a setup needs, and print a line for each as soon as it is known."""
    guard_process()
    try:
        url = check_api_url(arguments.api_url)
    except ValueError as error:
        print_failure(Failure(FailureKind.WRONG_USAGE, {"reason": str(error)}))
        return ExitCode.WRONG_USAGE
    cancel = StopWish()
    signal.signal(signal.SIGINT, lambda *_: cancel.set())
    keychain = KeyringStore(
        on_prompt=lambda: complain("Waiting for the keychain. A window may be asking for its password.")
    )
    findings: list[Finding] = []
    try:
        for finding in chain(examine_all(keychain, _downloads(), None, cancel, url), [CLIPBOARD]):
            findings.append(finding)
            if not arguments.json:
                _print(finding)
                flush_output()
    except Cancelled:
        return ExitCode.NOT_TOLD
    ready = all(finding.state is not State.BAD for finding in findings)
    if arguments.json:
        print_json({"version": __version__, "ready": ready, "checks": [_as_data(finding) for finding in findings]})
    return ExitCode.AS_INTENDED if ready else ExitCode.NOT_TOLD


def _downloads() -> Path:
    from wizard.ui.plain_import import import_qt  # noqa: PLC0415 - slow: it is loaded for this alone

    import_qt("PySide6.QtCore")
    from PySide6.QtCore import QStandardPaths  # noqa: PLC0415 - knows where the folder is on each system

    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))


def _print(finding: Finding) -> None:
    print_text(f"{MARKS[finding.state]}  {finding.topic.label:<{WIDTH}}  {finding.detail}")
    if finding.failure is not None:
        room = " " * (len(MARKS[finding.state]) + WIDTH + 4)
        for line in (finding.failure.message_and_seen, finding.failure.next_step, f"Code {finding.failure.code}"):
            print_text(f"{room}{line}")


def _as_data(finding: Finding) -> dict[str, Any]:
    said = None if finding.failure is None else failure_as_data(finding.failure)
    return {"name": finding.topic.key, "state": finding.state.value, "detail": str(finding.detail), "failure": said}
