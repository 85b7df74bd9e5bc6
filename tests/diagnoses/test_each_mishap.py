"""Each mishap ends as it is announced, for an account made in the practice panel and tested with the real adapter."""

from __future__ import annotations

import pytest

from tests.practice.browsing import Browser, as_wanted
from wizard.adapters.bigcommerce_http import BigCommerceHttp, Timeouts
from wizard.core.check.result import CheckResult, Outcome
from wizard.core.check.run import CheckLimits, CheckPlan, run_check
from wizard.core.check.scopes import Profile
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.practice import PRACTICE_HASH
from wizard.practice.mishaps import Mishap, list_mishaps
from wizard.practice.server import PracticeServer
from wizard.practice.store import standard_store

SHORT = Timeouts(connect=1.0, read=0.8, whole=1.2)
LIMITS = CheckLimits(tries=1)
NEEDS_DEEP_CHECK = {"writes-accepted"}
NEEDS_SECOND_TRY = {"server-error-once", "drop-once"}


def check(server: PracticeServer, token: str, profile: Profile, name: str = "") -> CheckResult:
    deep = name in NEEDS_DEEP_CHECK
    http = BigCommerceHttp(base_url=server.url, proxies={}, timeouts=SHORT, writes_allowed=deep)
    plan = CheckPlan(PRACTICE_HASH, Secret(token), profile, deep=deep)
    result = run_check(plan, http, NeverCancelled(), limits=None if name in NEEDS_SECOND_TRY else LIMITS)
    http.close()
    return result


def code(result: CheckResult) -> str:
    return result.failure.code if result.failure else ""


@pytest.mark.parametrize("mishap", list_mishaps(), ids=lambda mishap: mishap.name)
def test_a_mishap_leads_to_what_is_announced(mishap: Mishap, profile: Profile) -> None:
    wanted = as_wanted(profile.scopes)
    with PracticeServer(standard_store(profile)) as server:
        server.choose_mishap(mishap.name)
        token = Browser(server).created("APPSe AI", wanted).value("access-token")
        result = check(server, token, profile, mishap.name)
        assert code(result) == mishap.leads_to
        assert (result.outcome is Outcome.READY) == (mishap.leads_to == "")
        server.choose_mishap(None)
        after = Browser(server).created("The next one", wanted).value("access-token")
        assert check(server, after, profile).outcome is Outcome.READY


def test_the_deep_check_alone_meets_what_only_it_can_meet(profile: Profile) -> None:
    with PracticeServer(standard_store(profile)) as server:
        server.choose_mishap("writes-accepted")
        assert check(server, server.store.token("ready").text, profile).outcome is Outcome.READY
