"""Many stores tested in turn: at most four requests at once over all of them, and nothing of one store in another's result."""

from __future__ import annotations

import gc
import threading
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from tests.core.fakes import JSON, NO_SCOPE, OK, ReadOnlyKeychain, ScriptedHttp
from wizard.core.check.run import CheckLimits, CheckPlan, run_check
from wizard.core.check.scopes import Catalogue, Profile
from wizard.core.check.wire import Http, Request, Response
from wizard.core.concurrency.cancel import NEVER, Cancel, Cancelled
from wizard.core.concurrency.fan_out import Gate, StopWish
from wizard.core.credential.secret import Secret, living_secrets
from wizard.core.failures import FailureKind, SetupError
from wizard.core.setup.saved_stores import SavedStore
from wizard.core.stores.testing import AT_ONCE, AtMost, SavedStoresTest, StoreTried, check_through

WHEN = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
NOW = datetime(2026, 11, 30, 9, 30, tzinfo=UTC)
REFUSED = Response(401, JSON, b'{"status":401,"title":"Unauthorized"}')


class Keychain(ReadOnlyKeychain):
    """Makes a token when it is asked for one, and counts how many secrets the program holds then."""

    def __init__(self) -> None:
        self.living: list[int] = []

    def load(self, store_hash: str) -> Secret | None:
        token = Secret(f"{store_hash}0t0k3n0f0a0st0re0w1th0d1g1ts"[:31])
        self.living.append(len(living_secrets()))
        return token


class ByStore:
    """Asks another stand-in for each store, and notes which token came with which store."""

    def __init__(self, stores: Mapping[str, Http], other: Http | None = None) -> None:
        self._stores = stores
        self._other = other
        self.wrong_tokens: list[str] = []

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        if not token.begins_with(request.store_hash):
            self.wrong_tokens.append(request.store_hash)
        return (self._stores.get(request.store_hash) or self._other or ScriptedHttp()).send(request, token, cancel)


def saved(store_hash: str) -> SavedStore:
    return SavedStore(store_hash, f"Shop {store_hash}", "bigcommerce", WHEN, "ready")


def needed(profile: Profile) -> dict[str, Response]:
    return {scope.probe.path: OK for scope in profile.to_change if scope.probe} | {"v2/time": OK}


def try_all(
    profile: Profile, stores: list[SavedStore], http: Http, keychain: Keychain | None = None
) -> list[StoreTried]:
    test = SavedStoresTest(keychain or Keychain(), check_through(http), Catalogue((profile,)), StopWish())
    return list(test.run(stores, lambda number, store: None))


def test_the_faults_of_three_stores_stay_apart(profile: Profile) -> None:
    products = next(scope.probe.path for scope in profile.scopes if scope.scope_id == "products" and scope.probe)
    http = ByStore(
        {
            "less01": ScriptedHttp(needed(profile) | {products: NO_SCOPE}, NO_SCOPE),
            "gone01": ScriptedHttp(other=REFUSED),
            "down01": ScriptedHttp(other=Response(503, JSON, b"{}")),
            "good01": ScriptedHttp(needed(profile), NO_SCOPE),
        }
    )
    tried = try_all(profile, [saved(one) for one in ("less01", "gone01", "down01", "good01")], http)
    rows = [one.as_saved(NOW) for one in tried]
    assert [(row.store_hash, row.outcome, row.missing, row.code) for row in rows] == [
        ("less01", "rows_missing", ("products",), "T-06"),
        ("gone01", "token_refused", (), "T-01"),
        ("down01", "store_unavailable", (), "T-09"),
        ("good01", "ready", (), ""),
    ]
    assert {row.when for row in rows} == {NOW}
    assert http.wrong_tokens == []


def test_a_computer_without_network_leaves_the_results_as_they_were(profile: Profile) -> None:
    offline = ScriptedHttp(other=SetupError(FailureKind.CONNECTION_DROPPED, host="api.bigcommerce.com"))
    (one,) = try_all(profile, [saved("good01")], offline)
    assert one.result is not None
    assert one.as_saved(NOW) == saved("good01")


def test_five_hundred_stores_need_no_more_tokens_and_requests_at_once_than_one(profile: Profile) -> None:
    keychain, http = Keychain(), ScriptedHttp(needed(profile), NO_SCOPE)
    gc.collect()
    before = len(living_secrets())
    test = SavedStoresTest(keychain, check_through(AtMost(http)), Catalogue((profile,)), StopWish())
    stores = [saved(f"s{number:03d}") for number in range(500)]
    assert {one.words for one in test.run(stores, lambda number, store: None)} == {"ready"}
    assert http.most_at_once <= AT_ONCE
    on_their_way_out = AT_ONCE  # a worker may still hold the last request that it sent
    assert max(keychain.living) - before <= 1 + on_their_way_out


class Hanging:
    """Answers nobody until it is released, whoever has left meanwhile, and counts what hangs."""

    def __init__(self) -> None:
        self.release = threading.Event()
        self._lock = threading.Lock()
        self._now = 0
        self.most = 0

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        self.release.wait(30)
        with self._lock:
            self._now -= 1
        raise Cancelled


class HangsOnRows:
    """Opens every store, and hangs on each of its rows."""

    def __init__(self, rows: Hanging) -> None:
        self._rows = rows

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        return OK if request.path == "v2/time" else self._rows.send(request, token, cancel)


def test_requests_that_hang_count_when_the_next_store_begins(profile: Profile) -> None:
    rows = Hanging()
    http = AtMost(HangsOnRows(rows))
    limits = CheckLimits(seconds=0.3)
    for store_hash in ("aaaa1", "bbbb1"):
        run_check(CheckPlan(store_hash, Secret("t0k3n"), profile), http, NEVER, limits=limits)
    rows.release.set()
    assert rows.most == AT_ONCE


def test_whoever_waits_for_room_can_leave() -> None:
    gate, stop = Gate(1), StopWish()
    with gate.entered(NEVER):
        stop.set()
        with pytest.raises(Cancelled), gate.entered(stop, poll=0.001):
            raise AssertionError("there was no room")
    with gate.entered(stop):
        pass
