"""``bigcommerce-connect check``: the token test without a window."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from contextlib import closing
from pathlib import Path

from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.adapters.credentials_reader import FileCredentialsReader
from wizard.commands.exit_codes import BY_OUTCOME, ExitCode
from wizard.commands.output import complain, say, say_failure, say_json
from wizard.commands.scopes import catalogue_profile
from wizard.core.check import CheckResult, Verdict
from wizard.core.check_json import check_as_data, failure_as_data
from wizard.core.check_run import CheckPlan, run_check
from wizard.core.credential import which_value
from wizard.core.credential_file import parse_credential_file
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.fan_out import StopWish
from wizard.core.scopes import Profile
from wizard.core.secret import Secret
from wizard.core.store_hash import NotAStore, parse_store_address

TOKEN_VARIABLE = "BIGCOMMERCE_ACCESS_TOKEN"  # noqa: S105 - the variable's name, not a token
LONGEST_TOKEN = 4096

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
    try:
        plan = _plan(arguments, catalogue_profile(arguments.profile))
        http = BigCommerceHttp(base_url=arguments.api_url, writes_allowed=arguments.deep)
    except SetupError as error:
        if arguments.json:
            say_json({"store_hash": None, "outcome": None, "failure": failure_as_data(error.failure)})
        else:
            say_failure(error.failure)
        return ExitCode.WRONG_USAGE
    except ValueError as error:
        complain(str(error))
        return ExitCode.WRONG_USAGE
    cancel = StopWish()
    signal.signal(signal.SIGINT, lambda *_: cancel.set())
    with closing(http):
        result = run_check(plan, http, cancel)
    if arguments.json:
        say_json(check_as_data(result))
    else:
        _print(result)
    return BY_OUTCOME[result.outcome]


def _plan(arguments: argparse.Namespace, profile: Profile) -> CheckPlan:
    store_hash, token = _from_file(arguments.file) if arguments.file else (None, None)
    if arguments.store_hash:
        given = _store_hash(arguments.store_hash)
        if store_hash and store_hash != given:
            raise SetupError(FailureKind.FILE_OTHER_STORE, expected=given, found=store_hash)
        store_hash = given
    if store_hash is None:
        raise SetupError(FailureKind.STORE_EMPTY)
    return CheckPlan(store_hash, token or _token(arguments), profile, deep=arguments.deep)


def _from_file(name: str) -> tuple[str | None, Secret]:
    path = Path(name)
    outcome = parse_credential_file(FileCredentialsReader().read(path), path.name)
    if isinstance(outcome, Failure):
        raise SetupError(outcome.kind, **outcome.details)
    return outcome.store_hash, outcome.access_token


def _store_hash(text: str) -> str:
    finding = parse_store_address(text)
    if isinstance(finding, NotAStore):
        raise SetupError(finding.failure.kind, **finding.failure.details)
    return finding.value


def _token(arguments: argparse.Namespace) -> Secret:
    pasted = sys.stdin.read(LONGEST_TOKEN) if arguments.token_stdin else os.environ.get(TOKEN_VARIABLE, "")
    outcome = which_value(pasted)
    if isinstance(outcome, Failure):
        raise SetupError(outcome.kind, **outcome.details)
    return outcome


def _print(result: CheckResult) -> None:
    width = max(len(row.scope.label) for row in result.rows)
    for row in result.rows:
        say(f"{MARKS[row.verdict]}  {row.scope.label:<{width}}  {row.scope.wanted:<9}  {row.evidence_text}")
    say(f"\n{result.requests} requests in {result.seconds:.1f} seconds.")
    if result.failure is not None:
        say_failure(result.failure)
        return
    say(
        f"Ready. {result.proven} rows proven as far as reading can, "
        f"{len(result.resting_on_ticks)} cannot be proven by reading."
    )
    more = result.with_verdict(Verdict.MORE_THAN_ASKED)
    if more:
        say("More than asked: " + ", ".join(row.scope.label for row in more) + ". The token works all the same.")
