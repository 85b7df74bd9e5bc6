"""``bigcommerce-connect check``: the token test without a window."""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Collection, Sequence
from contextlib import closing
from datetime import datetime

from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.adapters.files.unfinished_files import UnfinishedFiles
from wizard.adapters.process_guard import guard_process
from wizard.commands.credential_source import token_from_file, token_from_text
from wizard.commands.exit_codes import ExitCode
from wizard.commands.outcome_codes import BY_OUTCOME
from wizard.commands.output import print_failure, print_json, print_text, untested_as_data
from wizard.commands.report_file import FORMAT_IS_FOR_SAVED, check_report_options, write_reports
from wizard.commands.scopes import catalogue_profile
from wizard.core.address.store_hash import NotAStore, parse_store_address
from wizard.core.check.api import Api
from wizard.core.check.as_json import check_as_data
from wizard.core.check.result import CheckResult, Verdict
from wizard.core.check.run import CheckPlan, run_check
from wizard.core.check.scopes import B2B_PROFILE, DEFAULT_PROFILE
from wizard.core.concurrency.fan_out import StopWish
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.report.document import Report
from wizard.core.report.sections import report_of_check

MARKS = {
    Verdict.AS_INTENDED: "ok     ",
    Verdict.READ_SEEN: "reads  ",
    Verdict.MISSING: "MISSING",
    Verdict.MORE_THAN_ASKED: "more   ",
    Verdict.NOT_PROVABLE: "-      ",
    Verdict.NOT_CHECKED: "?      ",
}


def run(arguments: argparse.Namespace) -> int:
    """Test a token and print what was seen; the token comes by file, standard input or environment, never as argument."""
    guard_process()
    UnfinishedFiles().clear()
    if arguments.saved:
        from wizard.commands.check_saved import run_saved  # noqa: PLC0415 - loads what only this kind of test needs

        return run_saved(arguments, _http)
    if are_several(arguments.file):
        from wizard.commands.check_files import run_files  # noqa: PLC0415 - likewise

        return run_files(arguments, _http)
    arguments.profile = arguments.profile or DEFAULT_PROFILE
    profile = catalogue_profile(arguments.profile)
    store_hash, token = "", None
    try:
        check_report_options(arguments)
        if arguments.format is not None:
            raise ValueError(FORMAT_IS_FOR_SAVED)
    except ValueError as error:
        arguments.report = None  # writing a report is what is refused here
        return _refuse(arguments, Failure(FailureKind.WRONG_USAGE, {"reason": str(error)}), store_hash)
    try:
        store_hash = _store_hash(arguments.store_hash) if arguments.store_hash is not None else ""
        store_hash, token = _pair(arguments, store_hash)
        plan = CheckPlan(store_hash, token, profile, deep=arguments.deep)
        http = _http(arguments, [profile.profile_id])
    except SetupError as error:
        return _refuse(arguments, error.failure, store_hash)
    except ValueError as error:
        return _refuse(arguments, Failure(FailureKind.WRONG_USAGE, {"reason": str(error)}), store_hash)
    cancel = StopWish()
    signal.signal(signal.SIGINT, lambda *_: cancel.set())
    with closing(http):
        result = run_check(plan, http, cancel)
    if arguments.json:
        print_json(check_as_data(result))
    else:
        _print(result)
    report = report_of_check(result, None, profile, token, datetime.now().astimezone())
    return _reported(arguments, report, BY_OUTCOME[result.outcome])


def are_several(names: Sequence[str] | None) -> bool:
    """Tell whether more than one file was named, or a folder."""
    return names is not None and (len(names) > 1 or os.path.isdir(names[0]))  # noqa: PTH112 - a name that no file can have is none


def _http(arguments: argparse.Namespace, profiles: Collection[str]) -> BigCommerceHttp:
    """Return what asks the addresses of the command line.

    Args:
        arguments: those of the command.
        profiles: the lists of rows that are to be asked.

    Raises:
        ValueError: when one of them may not get a token, or B2B Edition's is missing beside another than BigCommerce's own.
    """
    http = BigCommerceHttp(arguments.api_url, arguments.b2b_url, writes_allowed=arguments.deep)
    if B2B_PROFILE in profiles and not http.reaches(Api.B2B):
        raise ValueError("With --api-url, B2B Edition needs an address, too. Use --b2b-url.")
    return http


def _refuse(arguments: argparse.Namespace, failure: Failure, store_hash: str) -> int:
    """Nothing was asked: say why, with --json as an object of the same keys, its outcome null."""
    if arguments.json:
        print_json(untested_as_data(store_hash or None, arguments.profile, failure))
    else:
        print_failure(failure)
    profile = catalogue_profile(arguments.profile)
    report = report_of_check(None, failure, profile, None, datetime.now().astimezone(), store_hash=store_hash)
    _reported(arguments, report, ExitCode.WRONG_USAGE)
    return ExitCode.WRONG_USAGE  # "nothing was tested" matters more than the missing report


def _reported(arguments: argparse.Namespace, report: Report, code: ExitCode) -> ExitCode:
    if arguments.report is None:
        return code
    written = write_reports(arguments.report, [report], show_private=arguments.show_store_hash)
    return code if written else ExitCode.REPORT_NOT_WRITTEN


def _pair(arguments: argparse.Namespace, given: str) -> tuple[str, Secret]:
    """Return the store and the token, both from the same file or text where that names its store.

    Args:
        arguments: those of the command.
        given: the store of the command line, or empty.
    """
    if arguments.file is not None and arguments.token_stdin:
        raise ValueError("--file and --token-stdin both bring a token. Use only one.")
    if arguments.file is not None:
        found = token_from_file(arguments.file[0], given)
    else:
        found = token_from_text(from_input=arguments.token_stdin, wanted_store=given)
    brought = found.store.value if found.store is not None else ""
    if given and brought and brought != given:
        raise SetupError(FailureKind.FILE_OTHER_STORE, expected=given, found=brought)
    store_hash = given or brought
    if not store_hash:
        raise ValueError("Which store? Use --store-hash, or a --file that names its store.")
    return store_hash, found.token


def _store_hash(text: str) -> str:
    finding = parse_store_address(text)
    if isinstance(finding, NotAStore):
        raise SetupError(finding.failure.kind, **finding.failure.details)
    return finding.value


def _print(result: CheckResult) -> None:
    width = max(len(row.scope.label) for row in result.rows)
    for row in result.rows:
        print_text(f"{MARKS[row.verdict]}  {row.scope.label:<{width}}  {row.scope.wanted:<9}  {row.evidence_text}")
    print_text(f"\n{result.requests} requests in {result.seconds:.1f} seconds.")
    if result.failure is not None:
        print_failure(result.failure)
        return
    print_text(f"The credential works. {_confirmed(result)}")
    more = result.with_verdict(Verdict.MORE_THAN_ASKED)
    if more:
        print_text(
            "It can do more than needed: " + ", ".join(row.scope.label for row in more) + ". Leave those off next time."
        )


def _confirmed(result: CheckResult) -> str:
    """Return what the test confirmed, and what it could not: a GET shows reading alone."""
    rest = len(result.resting_on_ticks)
    total = result.proven + rest
    if result.writes:
        others = f" The other {rest} depend on the rows you set." if rest else ""
        return f"Confirmed as far as possible: {result.proven} of {total} permissions.{others}"
    also = f" and the other {rest}" if rest else ""
    return (
        f"Read access is confirmed for {result.proven} of {total} permissions. "
        f"Write access{also} can’t be checked without trying to change data."
    )
