"""``bigcommerce-connect check --file A B C``: test the store of each file, one after the other.

Each file is read by the reader that reads one alone, and each token goes to the store it stands with and to no other.
"""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.commands.credential_source import STANDARD_INPUT, has_terminal, reading_of_file, say_doubts
from wizard.commands.exit_codes import ExitCode, worst
from wizard.commands.outcome_codes import BY_OUTCOME
from wizard.commands.output import complain, print_counts, print_failure, print_json, print_text, untested_as_data
from wizard.commands.report_file import FORMAT_IS_FOR_SAVED, check_report_options, write_reports
from wizard.commands.scopes import catalogue_profile
from wizard.core.check.as_json import check_as_data, failure_as_data
from wizard.core.check.result import CheckResult
from wizard.core.check.run import CheckPlan
from wizard.core.check.scopes import DEFAULT_PROFILE, Profile
from wizard.core.concurrency.cancel import Cancelled
from wizard.core.concurrency.fan_out import StopWish, interrupt
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.report.document import Report
from wizard.core.report.sections import report_of_check
from wizard.core.stores.files import Brought, each_store, files_in, is_left_out, not_listed
from wizard.core.stores.not_tested import NotTested, outcome_words
from wizard.core.stores.testing import AtMost, Check, check_through
from wizard.core.text.outgoing import outgoing

NO_CODE, NO_STORE = "-", "-"


@dataclass(frozen=True)
class FileTried:
    """What became of one file, or of one of the stores in it.

    Attributes:
        file: its name.
        store_hash: the store, or empty.
        result: what the test saw, or None when nothing was asked.
        not_tested: why not; None when it was.
        failure: what stood in the way, or what the test ended with.
        report: the report on it, for support; None where nobody asked for reports.
    """

    file: str
    store_hash: str = ""
    result: CheckResult | None = None
    not_tested: NotTested | None = None
    failure: Failure | None = None
    report: Report | None = None

    @property
    def code(self) -> ExitCode:
        """What this one alone would make the command return."""
        if self.result is not None:
            return BY_OUTCOME[self.result.outcome]
        return ExitCode.NOT_TOLD if self.not_tested is NotTested.STOPPED else ExitCode.WRONG_USAGE

    @property
    def words(self) -> str:
        """The outcome for people."""
        return outcome_words(self.not_tested, self.result)


def run_files(
    arguments: argparse.Namespace, http_of: Callable[[argparse.Namespace, Collection[str]], BigCommerceHttp]
) -> int:
    """Test the stores of several files and print a line for each.

    Args:
        arguments: of the command line.
        http_of: returns what asks their addresses, as for one file.
    """
    profile = catalogue_profile(arguments.profile or DEFAULT_PROFILE)
    try:
        _check_usage(arguments)
        http = http_of(arguments, [profile.profile_id])
    except ValueError as error:
        failure = Failure(FailureKind.WRONG_USAGE, {"reason": str(error)})
        if arguments.json:
            print_json({"failure": failure_as_data(failure), "stores": []})
        else:
            print_failure(failure)
        return ExitCode.WRONG_USAGE
    stop = StopWish()
    with closing(http):
        test = _FilesTest(profile, check_through(AtMost(http)), stop, with_reports=arguments.report is not None)
        signal.signal(signal.SIGINT, lambda *_: interrupt(stop, waiting=test.reads))
        tried = []
        for one in test.run(arguments.file):
            tried.append(one)
            if not arguments.json:
                _say_line(one)
    return _ending(arguments, tried, test.left_out, profile)


def _check_usage(arguments: argparse.Namespace) -> None:
    if STANDARD_INPUT in arguments.file:
        raise ValueError("Standard input is one file. Leave the others out.")
    if arguments.token_stdin:
        raise ValueError("--file and --token-stdin both bring a token. Use only one.")
    if arguments.store_hash is not None:
        raise ValueError("With several files, each names its own store. Leave --store-hash out.")
    if arguments.deep:
        raise ValueError("--deep tries to write, so it’s for one store at a time. Use it with one file.")
    if arguments.format is not None:
        raise ValueError(FORMAT_IS_FOR_SAVED)
    check_report_options(arguments)


class _FilesTest:
    """Tests one store after the other.

    Attributes:
        left_out: files of a folder that hold no token.
        reads: True while a file is read, or its passphrase is asked for.
    """

    def __init__(self, profile: Profile, check: Check, stop: StopWish, *, with_reports: bool) -> None:
        self._profile = profile
        self._check = check
        self._stop = stop
        self._with_reports = with_reports
        self.left_out = 0
        self.reads = False

    def run(self, names: Sequence[str]) -> Iterator[FileTried]:
        """Give what became of each file, and of each store in it, as soon as it is known."""
        for name in names:
            if os.path.isdir(name):  # noqa: PTH112 - a name that no file can have is none
                yield from self._of_folder(Path(name))
            else:
                yield from self._of_file(name, of_folder=False)

    def _of_folder(self, folder: Path) -> Iterator[FileTried]:
        try:
            files = list(files_in([folder]))
        except OSError as error:
            failure = not_listed(folder.name, error)
            yield FileTried(str(folder), not_tested=NotTested.NO_TOKEN_FOUND, failure=failure)
            return
        for file, _ in files:
            yield from self._of_file(str(file), of_folder=True)

    def _of_file(self, name: str, *, of_folder: bool) -> Iterator[FileTried]:
        if self._stop.is_set():
            yield FileTried(name, not_tested=NotTested.STOPPED)
            return
        complain(name)
        try:
            brought = self._brought(name)
        except (KeyboardInterrupt, Cancelled):
            self._stop.set()  # Windows' getpass takes Ctrl+C for a character: no signal comes
            yield FileTried(name, not_tested=NotTested.STOPPED)
            return
        for one in brought:
            if is_left_out(one, of_folder=of_folder):
                self.left_out += 1
            else:
                yield self._tried(one)

    def _brought(self, name: str) -> tuple[Brought, ...]:
        self.reads = True
        try:
            return each_store(name, reading_of_file(name, self._stop))
        except SetupError as error:
            return (Brought(name, failure=error.failure),)
        finally:
            self.reads = False

    def _tried(self, one: Brought) -> FileTried:
        found = one.found
        if found is None:
            return self._reported(FileTried(one.file, not_tested=NotTested.NO_TOKEN_FOUND, failure=one.failure))
        if found.store is None:
            return self._reported(FileTried(one.file, not_tested=NotTested.NO_STORE))
        if self._stop.is_set():
            return self._reported(FileTried(one.file, found.store.value, not_tested=NotTested.STOPPED))
        say_doubts(found, one.file)
        result = self._check(CheckPlan(found.store.value, found.token, self._profile), self._stop)
        tried = FileTried(one.file, found.store.value, result, failure=result.failure)
        if not self._with_reports:
            return tried
        now = datetime.now().astimezone()
        return replace(tried, report=report_of_check(result, None, self._profile, found.token, now))

    def _reported(self, tried: FileTried) -> FileTried:
        if not self._with_reports:
            return tried
        now, store_hash = datetime.now().astimezone(), tried.store_hash
        report = report_of_check(None, tried.failure, self._profile, None, now, store_hash=store_hash)
        return replace(tried, report=report)


def _say_line(one: FileTried) -> None:
    code = one.failure.code if one.failure else NO_CODE
    print_text(f"{outgoing(one.file)}  {one.store_hash or NO_STORE}  {one.words}  {code}")


def _ending(arguments: argparse.Namespace, tried: Sequence[FileTried], left_out: int, profile: Profile) -> int:
    """Print the summary, and write the reports that were asked for."""
    if arguments.json:
        print_json({"failure": None, "stores": [_as_data(one, profile) for one in tried]})
    elif tried:
        print_counts([one.words for one in tried], with_codes=any(one.failure for one in tried))
    if left_out:
        complain(f"Files without a token, left out: {left_out}.")
    protected = sum(one.failure is not None and one.failure.kind is FailureKind.FILE_PROTECTED for one in tried)
    if protected and not has_terminal():
        complain(f"Protected files, not opened: {protected}. Run this in a terminal: it asks for each passphrase.")
    if not tried:
        complain("There is no file with a token.")
        return ExitCode.WRONG_USAGE
    reports = [one.report for one in tried if one.report is not None]
    if arguments.report is not None and not write_reports(
        arguments.report, reports, show_private=arguments.show_store_hash
    ):
        return ExitCode.REPORT_NOT_WRITTEN
    return worst(one.code for one in tried)


def _as_data(one: FileTried, profile: Profile) -> dict[str, Any]:
    untested = untested_as_data(one.store_hash or None, profile.profile_id, one.failure)
    seen = untested if one.result is None else check_as_data(one.result)
    return seen | {"file": one.file, "not_tested": one.not_tested}
