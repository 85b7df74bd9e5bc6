"""Test many saved stores in turn, each with its token from the keychain.

One store at a time: a keychain shows one prompt at a time, and a store's own limit is kept by its own run. No token outlives
the test of its store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from wizard.core.check.result import CheckResult, Outcome
from wizard.core.check.run import CheckLimits, CheckPlan, run_check
from wizard.core.check.scopes import Catalogue, Profile
from wizard.core.check.wire import Http, Request, Response
from wizard.core.concurrency.cancel import Cancel
from wizard.core.concurrency.fan_out import Gate
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.ports import SecretStore
from wizard.core.report.document import Report
from wizard.core.report.sections import report_of_check
from wizard.core.setup.saved_stores import SavedStore
from wizard.core.stores.not_tested import NotTested, outcome_words

AT_ONCE = CheckLimits().at_once
"""Requests under way at the same time, over all stores."""
OF_ONE_ENTRY = (FailureKind.KEYCHAIN_REFUSED, FailureKind.KEYCHAIN_OLD_ENTRY, FailureKind.KEYCHAIN_NOT_ALLOWED)
"""Perhaps about one entry alone, so that the next store is tried. After any other the keychain is not asked again."""
NOT_ABOUT_THE_STORE = (Outcome.CANCELLED, Outcome.UNREACHABLE)
"""What says nothing about the store: the test was stopped, or this computer did not reach BigCommerce. The last result stands."""

Check = Callable[[CheckPlan, Cancel], CheckResult]


@dataclass(frozen=True)
class StoreTried:
    """The result of one store.

    Attributes:
        store: its row in the list, as it was before.
        result: what the test saw, or None when it was not asked.
        not_tested: why not; None when it was.
        failure: what stood in the way, or what the test ended with.
        report: makes the report on it, for support; None where nobody asked for reports.
    """

    store: SavedStore
    result: CheckResult | None
    not_tested: NotTested | None
    failure: Failure | None
    report: Callable[[], Report] | None = None

    @property
    def words(self) -> str:
        """The outcome for people, in English."""
        return outcome_words(self.not_tested, self.result)

    @property
    def tells_of_store(self) -> bool:
        """True when the result is worth more than what the list says of the store."""
        return self.result is not None and self.result.outcome not in NOT_ABOUT_THE_STORE

    def as_saved(self, now: datetime) -> SavedStore:
        """Return the store's row as it is after this test; unchanged where the test tells nothing of the store."""
        if self.result is None or not self.tells_of_store:
            return self.store
        return with_test(self.store, self.result, now)


def with_test(store: SavedStore, result: CheckResult, now: datetime) -> SavedStore:
    """Return a row of the list with the result of a test.

    Args:
        store: the row.
        result: what was seen.
        now: when.
    """
    code = result.failure.code if result.failure else ""
    missing = tuple(row.scope.scope_id for row in result.missing)
    return replace(store, profile=result.profile_id, when=now, outcome=result.outcome.value, missing=missing, code=code)


class AtMost:
    """An :class:`Http` that sends at most so many requests at once, those included that nobody waits for any more.

    Args:
        http: sends one request.
        at_most: how many.
    """

    def __init__(self, http: Http, at_most: int = AT_ONCE) -> None:
        self._http = http
        self._gate = Gate(at_most)

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        """Send `request` once there is room, and return the answer.

        Args:
            request: what to ask.
            token: to ask with.
            cancel: ends the wait and the request.

        Raises:
            SetupError: as `http` does.
            Cancelled: when `cancel` was set first.
        """
        with self._gate.entered(cancel):
            return self._http.send(request, token, cancel)


def check_through(http: Http) -> Check:
    """Return what tests one token over `http`."""
    return lambda plan, cancel: run_check(plan, http, cancel)


class SavedStoresTest:
    """Tests one store after the other, in the order of the list.

    Args:
        keychain: holds the tokens.
        check: tests one token.
        catalogue: the lists of rows; each store is compared with its own.
        cancel: ends the test; what is known by then stands.
        with_reports: keep what a report for support is made of. A list can be long, and mostly nobody asked for reports.
    """

    def __init__(
        self, keychain: SecretStore, check: Check, catalogue: Catalogue, cancel: Cancel, *, with_reports: bool = False
    ) -> None:
        self._keychain = keychain
        self._check = check
        self._catalogue = catalogue
        self._cancel = cancel
        self._with_reports = with_reports
        self._locked: Failure | None = None
        self.asks_keychain = False
        """True while the keychain is asked, whose question can stay open forever."""

    def run(self, stores: Sequence[SavedStore], begin: Callable[[int, SavedStore], None]) -> Iterator[StoreTried]:
        """Yield the result of each store as soon as it is known; `begin` is called with the number (from 1) of the next."""
        for number, store in enumerate(stores, 1):
            if not (self._cancel.is_set() or self._locked):
                begin(number, store)
            yield self._try(store)

    def _try(self, store: SavedStore) -> StoreTried:
        try:
            profile = self._catalogue.profile(store.profile)
        except KeyError:  # another version of the program set it up
            return self._left_out(store, self._catalogue.profile(), NotTested.ROWS_UNKNOWN)
        if self._cancel.is_set():
            return self._left_out(store, profile, NotTested.STOPPED)
        try:
            token = self._token(store.store_hash)
        except KeyboardInterrupt:
            return self._left_out(store, profile, NotTested.STOPPED)
        except SetupError as error:
            return self._left_out(store, profile, NotTested.KEYCHAIN, error.failure)
        if token is None:
            return self._left_out(store, profile, NotTested.NO_TOKEN_KEPT)
        result = self._check(CheckPlan(store.store_hash, token, profile), self._cancel)
        if not self._with_reports:
            return StoreTried(store, result, None, result.failure)
        report = report_of_check(result, None, profile, token, datetime.now().astimezone())
        return StoreTried(store, result, None, result.failure, lambda: report)

    def _token(self, store_hash: str) -> Secret | None:
        """Return the kept token. After a failure that would meet every store, the keychain is not asked again."""
        if self._locked is None:
            self.asks_keychain = True
            try:
                return self._keychain.load(store_hash)
            except SetupError as error:
                if error.failure.kind in OF_ONE_ENTRY:
                    raise
                self._locked = error.failure
            finally:
                self.asks_keychain = False
        raise SetupError(self._locked.kind, **self._locked.details)

    def _left_out(
        self, store: SavedStore, profile: Profile, why: NotTested, failure: Failure | None = None
    ) -> StoreTried:
        if not self._with_reports:
            return StoreTried(store, None, why, failure)
        now = datetime.now().astimezone()
        report = partial(report_of_check, None, failure, profile, None, now, store_hash=store.store_hash)
        return StoreTried(store, None, why, failure, report)
