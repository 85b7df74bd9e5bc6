"""``bigcommerce-connect check --saved``: test every saved store with its token from the keychain.

Only reads: the stores are asked by GET alone, and the list of stores stays as it is, a damaged one too.
"""

from __future__ import annotations

import argparse
import signal
from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from datetime import datetime
from typing import Any

from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.adapters.keychain.keyring_store import KeyringStore
from wizard.commands.exit_codes import ExitCode, worst
from wizard.commands.outcome_codes import BY_OUTCOME
from wizard.commands.output import (
    complain,
    print_counts,
    print_document,
    print_failure,
    print_json,
    print_text,
    untested_as_data,
)
from wizard.commands.report_file import check_report_options, write_reports
from wizard.core.check.as_json import check_as_data, failure_as_data
from wizard.core.check.scopes import Catalogue, load_catalogue
from wizard.core.concurrency.fan_out import StopWish, interrupt
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.setup.saved_stores import SavedStore
from wizard.core.stores.as_html import as_html
from wizard.core.stores.not_tested import NotTested
from wizard.core.stores.status import StatusList, as_csv, status_list
from wizard.core.stores.testing import AtMost, SavedStoresTest, StoreTried, check_through
from wizard.core.text.outgoing import outgoing
from wizard.resources import resource_text

NO_CODE = "-"
_ONE_BY_ONE = "Test one store at a time, with its token from --file or --token-stdin."
_OF_THIS_MAC = "the password you use to sign in to this Mac"
AFTER_KEYCHAIN = {
    FailureKind.KEYCHAIN_MISSING: f"Run this on the desktop where the stores were set up. {_ONE_BY_ONE}",
    FailureKind.KEYCHAIN_LOCKED: "Run this again and enter the keychain’s password when its window asks.",
    FailureKind.KEYCHAIN_NOT_SAFE: _ONE_BY_ONE,
    FailureKind.KEYCHAIN_REFUSED: _ONE_BY_ONE,
    FailureKind.KEYCHAIN_OLD_ENTRY: _ONE_BY_ONE,
    FailureKind.KEYCHAIN_NOBODY_TO_ASK: f"Run this at the screen, signed in as the person who set up the stores. {_ONE_BY_ONE}",
    FailureKind.KEYCHAIN_PASSWORD_REFUSED: f"Run this again and enter {_OF_THIS_MAC}.",
    FailureKind.KEYCHAIN_NO_ROOM: _ONE_BY_ONE,
    FailureKind.KEYCHAIN_PART_MISSING: _ONE_BY_ONE,
    FailureKind.KEYCHAIN_NOT_ALLOWED: f"Run this again. When macOS asks, allow it with {_OF_THIS_MAC}.",
    FailureKind.KEYCHAIN_SILENT: "Find that window and answer, then run this again.",
}
"""What to do next at the command line, where nothing is to be saved."""


_DOCUMENTS = {"csv": as_csv, "html": as_html}


def run_saved(
    arguments: argparse.Namespace, http_of: Callable[[argparse.Namespace, Collection[str]], BigCommerceHttp]
) -> int:
    """Test all stores of the list and print a line for each.

    Args:
        arguments: of the command line.
        http_of: returns what asks their addresses, as for one store.
    """
    try:
        _check_usage(arguments)
        index = SavedStoresFile()
        stores, unread = index.look(), index.take_report()
        http = http_of(arguments, {store.profile for store in stores})
    except ValueError as error:
        _say_problem(arguments, Failure(FailureKind.WRONG_USAGE, {"reason": str(error)}))
        return ExitCode.WRONG_USAGE
    except SetupError as error:
        _say_problem(arguments, error.failure)
        return ExitCode.NOT_TOLD
    catalogue = load_catalogue(resource_text("scopes.json"))
    with closing(http):
        keychain, check, stop = KeyringStore(on_prompt=_say_prompt), check_through(AtMost(http)), StopWish()
        test = SavedStoresTest(keychain, check, catalogue, stop, with_reports=arguments.report is not None)
        signal.signal(signal.SIGINT, lambda *_: interrupt(stop, waiting=test.asks_keychain))
        tried = _shown(arguments, stores, test)
    if arguments.format in _DOCUMENTS:
        _say_list(_DOCUMENTS[arguments.format], tried, catalogue)
    return _ending(arguments, tried, unread)


def code_of(one: StoreTried) -> ExitCode:
    """Return what this store alone would make the command return."""
    return ExitCode.NOT_TOLD if one.result is None else BY_OUTCOME[one.result.outcome]


def _check_usage(arguments: argparse.Namespace) -> None:
    others = {"--store-hash": arguments.store_hash, "--file": arguments.file, "--token-stdin": arguments.token_stdin}
    for name, value in others.items():
        if value:
            raise ValueError(f"--saved uses stores and tokens from this computer. Leave {name} out.")
    if arguments.profile is not None:
        raise ValueError("--saved compares each store with its own list of rows. Leave --profile out.")
    if arguments.json and arguments.format not in (None, "json"):
        raise ValueError("--json and --format ask for different things. Use only one.")
    check_report_options(arguments)
    if arguments.deep:
        raise ValueError("--deep tries to write, so it’s for one store at a time. Leave out --deep or --saved.")


def _say_prompt() -> None:
    complain("The keychain may be asking for its password in another window. Press Ctrl+C to stop.")


def _shown(arguments: argparse.Namespace, stores: Sequence[SavedStore], test: SavedStoresTest) -> list[StoreTried]:
    """Test the stores and, where a line for each was asked for, print it as soon as it is known."""

    def begin(number: int, store: SavedStore) -> None:
        complain(f"{number} of {len(stores)}: {store.store_hash}  {store.label}")

    tried = []
    widths = [max((len(text) for text in column), default=0) for column in _columns(stores)]
    for one in test.run(stores, begin):
        tried.append(one)
        if not (_wants_json(arguments) or arguments.format in _DOCUMENTS):
            code = one.failure.code if one.failure else NO_CODE
            print_text(f"{one.store.store_hash:<{widths[0]}}  {one.store.label:<{widths[1]}}  {one.words:<18}  {code}")
    return tried


def _say_list(render: Callable[[StatusList], str], tried: Sequence[StoreTried], catalogue: Catalogue) -> None:
    """Print the list as it is after this test; the saved one stays as it is."""
    now = datetime.now().astimezone()
    remarks = {one.store.store_hash: "" if one.tells_of_store else one.words for one in tried}
    stores = [one.as_saved(now) for one in tried]
    print_document(render(status_list(stores, now, catalogue.row_labels, lambda store: remarks[store.store_hash])))


def _wants_json(arguments: argparse.Namespace) -> bool:
    return bool(arguments.json) or arguments.format == "json"


def _columns(stores: Sequence[SavedStore]) -> tuple[list[str], list[str]]:
    return [store.store_hash for store in stores], [store.label for store in stores]


def _ending(arguments: argparse.Namespace, tried: Sequence[StoreTried], unread: Failure | None) -> int:
    """Print the summary; `unread` says that the list has rows nobody could read, of which nothing is known."""
    codes = [code_of(one) for one in tried] + [ExitCode.NOT_TOLD] * (unread is not None)
    code = worst(codes)
    if unread is not None and not _wants_json(arguments):
        print_failure(unread)
    if _wants_json(arguments):
        said = None if unread is None else failure_as_data(unread)
        print_json({"failure": said, "stores": [_as_data(one) for one in tried]})
    elif tried and arguments.format not in _DOCUMENTS:
        print_counts([one.words for one in tried], with_codes=any(one.failure for one in tried))
    if tried and not _wants_json(arguments):
        locked = next((one.failure for one in tried if one.not_tested is NotTested.KEYCHAIN), None)
        if locked is not None:
            print_failure(locked, AFTER_KEYCHAIN.get(locked.kind))
    if not tried and unread is None and not _wants_json(arguments):
        complain("No stores are set up on this computer yet.")
    if not tried:
        _say_no_report(arguments)
    elif arguments.report is not None:
        reports = [one.report() for one in tried if one.report is not None]
        if not write_reports(arguments.report, reports, show_private=arguments.show_store_hash):
            return ExitCode.REPORT_NOT_WRITTEN
    return code


def _say_no_report(arguments: argparse.Namespace) -> None:
    if arguments.report is not None:
        complain(f"No store was tested, so {outgoing(arguments.report)} wasn’t written.")


def _as_data(one: StoreTried) -> dict[str, Any]:
    store = one.store
    untested = untested_as_data(store.store_hash, store.profile, one.failure)
    if one.failure is not None and one.failure.kind in AFTER_KEYCHAIN:
        untested["failure"]["next_step"] = AFTER_KEYCHAIN[one.failure.kind]
    seen = untested if one.result is None else check_as_data(one.result)
    before = {"label": store.label, "last_outcome": store.outcome, "last_tested": store.when.isoformat()}
    return seen | before | {"not_tested": one.not_tested}


def _say_problem(arguments: argparse.Namespace, failure: Failure) -> None:
    if _wants_json(arguments):
        print_json({"failure": failure_as_data(failure), "stores": []})
    else:
        print_failure(failure)
    _say_no_report(arguments)
