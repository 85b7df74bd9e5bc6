"""An account is replaced and deleted in the practice panel; the real adapter asks with its old token."""

from __future__ import annotations

from collections.abc import Callable

from tests.practice.browsing import Browser, as_wanted
from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.core.check.old_account import OldAccountSeen, Remains, look_at_old_account
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.practice.panel import paths
from wizard.practice.server import PracticeServer


def test_the_old_token_works_until_its_account_is_deleted(serve: Callable[..., PracticeServer]) -> None:
    server = serve()
    browser = Browser(server)
    page = browser.created("Old account", as_wanted(server.store.rows))
    token = Secret(page.value("access-token"))
    http = BigCommerceHttp(server.url, proxies={})

    def look() -> OldAccountSeen:
        return look_at_old_account(server.store.store_hash, token, http, NeverCancelled())

    assert look() == OldAccountSeen(Remains.WORKS)
    asked = browser.get(f"{paths.DELETE}1")
    browser.post(f"{paths.DELETE}1", asked.fields())
    assert look() == OldAccountSeen(Remains.GONE)
    http.close()
    assert [seen.path for seen in server.seen] == ["/stores/practice1/v2/time"] * 2
