"""The whole token test against the practice store, 100 ms an answer: a few at a time, and one after another.

Then with 200 ms an answer, counted in answers that follow each other.
"""

from __future__ import annotations

import contextlib
import urllib.error
import urllib.request

from benchmarks.timing import interleaved, report
from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.core.check.result import Outcome
from wizard.core.check.run import CheckLimits, CheckPlan, run_check
from wizard.core.check.scopes import load_catalogue
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore, standard_tokens
from wizard.resources import resource_text

DELAY = 0.1
SLOW = 0.2
RUNS = 3


def one_answer(url: str) -> None:
    request = urllib.request.Request(f"{url}/stores/practice1/v2/time")  # noqa: S310 - this computer's practice store
    with contextlib.suppress(urllib.error.HTTPError):  # it has no token, and is told so
        urllib.request.urlopen(request).close()  # noqa: S310


def main() -> None:
    profile = load_catalogue(resource_text("scopes.json")).profile()
    store = PracticeStore(standard_tokens(profile))
    plan = CheckPlan(store.store_hash, Secret(store.token("ready").text), profile)

    def check(url: str, limits: CheckLimits) -> None:
        result = run_check(plan, BigCommerceHttp(base_url=url), NeverCancelled(), limits=limits)
        if result.outcome is not Outcome.READY:
            raise SystemExit(f"The practice store's own token was not found ready: {result.outcome}")

    with PracticeServer(store, delay=DELAY) as server:
        url = server.url
        medians = interleaved(
            {"check": lambda: check(url, CheckLimits()), "floor": lambda: check(url, CheckLimits(at_once=1))}, RUNS
        )
    report("token test", medians["check"], "the same requests one by one", medians["floor"], "0.33")
    with PracticeServer(store, delay=SLOW) as server:
        url = server.url
        medians = interleaved({"check": lambda: check(url, CheckLimits()), "answer": lambda: one_answer(url)}, RUNS)
    report("token test, 200 ms an answer", medians["check"], "one answer", medians["answer"], "8 round trips")


if __name__ == "__main__":
    main()
