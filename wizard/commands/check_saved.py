"""``bigcommerce-connect check --saved``: test every saved store with its token from the keychain.

Only reads: the stores are asked by GET alone, and the list of stores stays as it is, a damaged one too.
"""

from __future__ import annotations

import argparse
import signal
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import Any

from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.adapters.keychain.keyring_store import KeyringStore
from wizard.commands.exit_codes import ExitCode, worst
from wizard.commands.outcome_codes import BY_OUTCOME
from wizard.commands.output import complain, say, say_failure, say_json, untested_as_data
from wizard.commands.report_file import check_report_options, write_reports
from wizard.core.check.as_json import check_as_data, failure_as_data
from wizard.core.check.result import CheckResult
from wizard.core.check.run import CheckPlan, run_check
from wizard.core.check.scopes import Catalogue, Profile, load_catalogue
from wizard.core.check.wire import Http
from wizard.core.concurrency.fan_out import StopWish
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.ports import SecretStore
from wizard.core.report.document import Report
from wizard.core.report.sections import report_of_check
from wizard.core.setup.saved_stores import SavedStore
from wizard.core.text.outgoing import outgoing
from wizard.resources import resource_text

NO_CODE = "-"
_ONE_BY_ONE = "Test one store at a time, with its token from --file or --token-stdin."
AFTER_KEYCHAIN = {
    FailureKind.KEYCHAIN_MISSING: f"Run this on the desktop where the stores were set up. {_ONE_BY_ONE}",
    FailureKind.KEYCHAIN_LOCKED: "Run this again and enter the keychain’s password when its window asks.",
    FailureKind.KEYCHAIN_NOT_SAFE: _ONE_BY_ONE,
    FailureKind.KEYCHAIN_REFUSED: _ONE_BY_ONE,
    FailureKind.KEYCHAIN_OLD_ENTRY: _ONE_BY_ONE,
    FailureKind.KEYCHAIN_NOBODY_TO_ASK: f"Run this at the screen, signed in as the person who set up the stores. {_ONE_BY_ONE}",
    FailureKind.KEYCHAIN_PASSWORD_REFUSED: "Run this again and enter the password you use to sign in to this Mac.",
    FailureKind.KEYCHAIN_NO_ROOM: _ONE_BY_ONE,
    FailureKind.KEYCHAIN_PART_MISSING: _ONE_BY_ONE,
    FailureKind.KEYCHAIN_SILENT: "Find that window and answer, then run this again.",
}
"""What to do next at the command line, where nothing is to be saved."""

OF_ONE_ENTRY = (FailureKind.KEYCHAIN_REFUSED, FailureKind.KEYCHAIN_OLD_ENTRY)
"""Perhaps about one entry alone, so that the next store is tried. After any other the keychain is not asked again."""


class NotTested(StrEnum):
    """Why a store was not tested."""

    NO_TOKEN_KEPT = "no_token_kept"  # noqa: S105 - a reason, not a token
    KEYCHAIN = "keychain_not_open"
    ROWS_UNKNOWN = "rows_unknown"
    STOPPED = "stopped"


@dataclass(frozen=True)
class StoreTried:
    """The result of one store.

    Attributes:
        store: its row in the list.
        result: what the test saw, or None when it was not asked.
        not_tested: why not; None when it was.
        failure: what stood in the way, or what the test ended with.
        report: makes the report on it, for support. A list can be long, and mostly nobody asked for reports.
    """

    store: SavedStore
    result: CheckResult | None
    not_tested: NotTested | None
    failure: Failure | None
    report: Callable[[], Report]

    @property
    def code(self) -> ExitCode:
        """What this store alone would make the command return."""
        return ExitCode.NOT_TOLD if self.result is None else BY_OUTCOME[self.result.outcome]

    @property
    def words(self) -> str:
        """The outcome for people."""
        word = self.not_tested or (self.result.outcome if self.result else "")
        return word.replace("_", " ")


class SavedStoresTest:
    """Tests one store at a time: a keychain shows one prompt at a time, and lines keep the order of the list.

    Args:
        keychain: holds the tokens.
        http: sends one request.
        catalogue: the lists of rows; each store is compared with its own.
        cancel: ends the test; what is known by then stands.
    """

    def __init__(self, keychain: SecretStore, http: Http, catalogue: Catalogue, cancel: StopWish) -> None:
        self._keychain = keychain
        self._http = http
        self._catalogue = catalogue
        self._cancel = cancel
        self._locked: Failure | None = None
        self._asks_keychain = False

    def interrupt(self) -> None:
        """End the test in order; to be called by a signal handler.

        Raises:
            KeyboardInterrupt: while the keychain is asked, whose question can stay open for ever.
        """
        self._cancel.set()
        if self._asks_keychain:
            raise KeyboardInterrupt

    def run(self, stores: Sequence[SavedStore], begin: Callable[[int, SavedStore], None]) -> Iterator[StoreTried]:
        """Give what became of each store, as soon as it is known; `begin` is told which one (from 1) comes next."""
        for number, store in enumerate(stores, 1):
            if not (self._cancel.is_set() or self._locked):
                begin(number, store)
            yield self._try(store)

    def _try(self, store: SavedStore) -> StoreTried:
        try:
            profile = self._catalogue.profile(store.profile)
        except KeyError:  # another version of the program set it up
            return _left_out(store, self._catalogue.profile(), NotTested.ROWS_UNKNOWN)
        if self._cancel.is_set():
            return _left_out(store, profile, NotTested.STOPPED)
        try:
            token = self._token(store.store_hash)
        except KeyboardInterrupt:
            return _left_out(store, profile, NotTested.STOPPED)
        except SetupError as error:
            return _left_out(store, profile, NotTested.KEYCHAIN, error.failure)
        if token is None:
            return _left_out(store, profile, NotTested.NO_TOKEN_KEPT)
        result = run_check(CheckPlan(store.store_hash, token, profile), self._http, self._cancel)
        report = report_of_check(result, None, profile, token, datetime.now().astimezone())
        return StoreTried(store, result, None, result.failure, lambda: report)

    def _token(self, store_hash: str) -> Secret | None:
        """Return the kept token. After a failure that would meet every store, the keychain is not asked again."""
        if self._locked is None:
            self._asks_keychain = True
            try:
                return self._keychain.load(store_hash)
            except SetupError as error:
                if error.failure.kind in OF_ONE_ENTRY:
                    raise
                self._locked = error.failure
            finally:
                self._asks_keychain = False
        raise SetupError(self._locked.kind, **self._locked.details)


def run_saved(arguments: argparse.Namespace) -> int:
    """Test all stores of the list and print a line for each."""
    try:
        _check_usage(arguments)
        http = BigCommerceHttp(arguments.api_url, arguments.b2b_url)
    except ValueError as error:
        _say_problem(arguments, Failure(FailureKind.WRONG_USAGE, {"reason": str(error)}))
        return ExitCode.WRONG_USAGE
    try:
        index = SavedStoresFile()
        stores, unread = index.look(), index.take_report()
    except SetupError as error:
        _say_problem(arguments, error.failure)
        return ExitCode.NOT_TOLD
    catalogue = load_catalogue(resource_text("scopes.json"))
    with closing(http):
        test = SavedStoresTest(KeyringStore(on_prompt=_say_prompt), http, catalogue, StopWish())
        signal.signal(signal.SIGINT, lambda *_: test.interrupt())
        tried = _shown(arguments, stores, test)
    return _ending(arguments, tried, unread)


def _check_usage(arguments: argparse.Namespace) -> None:
    others = {"--store-hash": arguments.store_hash, "--file": arguments.file, "--token-stdin": arguments.token_stdin}
    for name, value in others.items():
        if value:
            raise ValueError(f"--saved uses stores and tokens from this computer. Leave {name} out.")
    if arguments.profile is not None:
        raise ValueError("--saved compares each store with its own list of rows. Leave --profile out.")
    check_report_options(arguments)
    if arguments.deep:
        raise ValueError("--deep tries to write, so it’s for one store at a time. Leave out --deep or --saved.")


def _say_prompt() -> None:
    complain("The keychain may be asking for its password in another window. Press Ctrl+C to stop.")


def _shown(arguments: argparse.Namespace, stores: Sequence[SavedStore], test: SavedStoresTest) -> list[StoreTried]:
    """Test the stores and, unless JSON was asked for, print each line as soon as it is known."""

    def begin(number: int, store: SavedStore) -> None:
        complain(f"{number} of {len(stores)}: {store.store_hash}  {store.label}")

    tried = []
    widths = [max((len(text) for text in column), default=0) for column in _columns(stores)]
    for one in test.run(stores, begin):
        tried.append(one)
        if not arguments.json:
            code = one.failure.code if one.failure else NO_CODE
            say(f"{one.store.store_hash:<{widths[0]}}  {one.store.label:<{widths[1]}}  {one.words:<18}  {code}")
    return tried


def _columns(stores: Sequence[SavedStore]) -> tuple[list[str], list[str]]:
    return [store.store_hash for store in stores], [store.label for store in stores]


def _ending(arguments: argparse.Namespace, tried: Sequence[StoreTried], unread: Failure | None) -> int:
    """Print the summary; `unread` says that the list has rows nobody could read, of which nothing is known."""
    codes = [one.code for one in tried] + [ExitCode.NOT_TOLD] * (unread is not None)
    code = worst(codes)
    if unread is not None and not arguments.json:
        say_failure(unread)
    if arguments.json:
        said = None if unread is None else failure_as_data(unread)
        say_json({"failure": said, "stores": [_as_data(one) for one in tried]})
    elif tried:
        counts = Counter(one.words for one in tried)
        say("\n" + ", ".join(f"{count} {words}" for words, count in counts.items()) + ".")
        if any(one.failure for one in tried):
            say("Run bigcommerce-connect explain CODE to see what a code means.")
        locked = next((one.failure for one in tried if one.not_tested is NotTested.KEYCHAIN), None)
        if locked is not None:
            say_failure(locked, AFTER_KEYCHAIN.get(locked.kind))
    elif unread is None:
        complain("No stores are set up on this computer yet.")
    if not tried:
        _say_no_report(arguments)
    elif arguments.report is not None:
        reports = [one.report() for one in tried]
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
    if arguments.json:
        say_json({"failure": failure_as_data(failure), "stores": []})
    else:
        say_failure(failure)
    _say_no_report(arguments)


def _left_out(store: SavedStore, profile: Profile, why: NotTested, failure: Failure | None = None) -> StoreTried:
    now = datetime.now().astimezone()
    report = partial(report_of_check, None, failure, profile, None, now, store_hash=store.store_hash)
    return StoreTried(store, None, why, failure, report)
