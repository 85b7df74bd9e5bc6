"""Choosing what goes wrong while the server runs: from the program and on the page for the person who helps."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.practice.browsing import Browser, as_wanted
from wizard.core.check.scopes import Profile
from wizard.core.check.wire import Response
from wizard.core.failures import FailureKind
from wizard.practice.faults import list_faults
from wizard.practice.mishaps import find_mishap, list_mishaps
from wizard.practice.panel import paths
from wizard.practice.server import PracticeServer

Ask = Callable[..., Response]
Serve = Callable[..., PracticeServer]
Browse = Callable[..., Browser]

MISTAKES = ("one-row-forgotten", "client-id-copied")


def status(ask: Ask, server: PracticeServer, path: str = "v2/time") -> int:
    return ask(server, path, server.store.token("ready").text).status


def on_now(browser: Browser) -> str | None:
    return browser.server.mishap


def test_every_fault_and_both_mistakes_are_mishaps_with_words() -> None:
    names = [mishap.name for mishap in list_mishaps()]
    assert names == [*MISTAKES, *(fault.name for fault in list_faults())]
    assert len({mishap.label for mishap in list_mishaps()}) == len(names)
    codes = {kind.value.code for kind in FailureKind}
    for mishap in list_mishaps():
        assert find_mishap(mishap.name) == mishap
        assert mishap.leads_to in codes | {""}
        assert mishap.label[0].isupper()
        assert not re.search(r"\bHTTP\b|\b[2345]\d\d\b|JSON|GET|POST|\.$", mishap.label)
        assert not re.search(r"(?i)\binvalid|\bforbidden|\boops|\bsorry|\berror", mishap.label)


def test_a_mishap_is_chosen_and_taken_back_while_the_server_runs(serve: Serve, ask: Ask) -> None:
    server = serve()
    assert (server.mishap, status(ask, server)) == (None, 200)
    server.choose_mishap("suspended")
    assert (server.mishap, status(ask, server)) == ("suspended", 503)
    server.choose_mishap("locked")
    assert (server.mishap, status(ask, server)) == ("locked", 423)
    server.choose_mishap(None)
    assert (server.mishap, status(ask, server)) == (None, 200)


def test_the_fault_a_server_was_made_with_is_its_mishap(serve: Serve) -> None:
    assert serve("teapot").mishap == "teapot"


@pytest.mark.parametrize("name", ["earthquake", ""])
def test_an_unknown_mishap_is_an_error_and_changes_nothing(name: str, serve: Serve) -> None:
    server = serve("locked")
    with pytest.raises(KeyError):
        server.choose_mishap(name)
    assert server.mishap == "locked"


def test_what_faults_count_starts_anew_with_each_choice(serve: Serve, ask: Ask) -> None:
    server = serve()
    for _ in range(6):
        status(ask, server)
    server.choose_mishap("revoked-midway")
    for _ in range(2):
        assert [status(ask, server) for _ in range(6)] == [200] * 5 + [401]
        server.choose_mishap("revoked-midway")
    server.choose_mishap("server-error-once")
    for _ in range(2):
        assert [status(ask, server) for _ in range(2)] == [500, 200]
        server.choose_mishap("server-error-once")
    server.choose_mishap("rate-limited")
    for _ in range(2):
        assert [status(ask, server, "v2/orders") for _ in range(3)] == [429, 429, 200]
        server.choose_mishap("rate-limited")
    assert len(server.seen) == 28


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_waits_for_one_account_and_spoils_no_other(
    name: str, browse: Browse, profile: Profile, ask: Ask
) -> None:
    browser = browse()
    wanted = as_wanted(profile.scopes)
    token = browser.created("Before", wanted).value("access-token")
    browser.server.choose_mishap(name)
    assert on_now(browser) == name
    assert ask(browser.server, "v2/time", token).status == 200
    assert browser.create("", wanted).status == 422
    assert on_now(browser) == name
    browser.created("Spoilt", wanted)
    assert on_now(browser) is None
    browser.created("Afterwards", wanted)
    words = browser.get(paths.ACCOUNTS).words
    granted = {
        who: re.findall(rf"{who} (.*?) 0 Delete", words)[0].split(", ") for who in ("Before", "Spoilt", "Afterwards")
    }
    assert granted["Before"] == granted["Afterwards"]
    assert len(granted["Before"]) - len(granted["Spoilt"]) == (name == "one-row-forgotten")


def test_a_row_is_forgotten_only_where_one_was_set(browse: Browse) -> None:
    browser = browse()
    drafts = {
        "Nothing set": {},
        "Not wanted": {"themes": "modify"},
        "One of two": {"themes": "modify", "orders": "modify"},
    }
    for name, chosen in drafts.items():
        browser.server.choose_mishap("one-row-forgotten")
        browser.created(name, chosen)
    words = browser.get(paths.ACCOUNTS).words
    assert "Nothing set None 0" in words
    assert "Not wanted Themes 0" in words
    assert "One of two Themes 0" in words


def test_the_copied_client_id_is_in_dialog_and_file(browse: Browse, ask: Ask) -> None:
    browser = browse()
    browser.server.choose_mishap("client-id-copied")
    page = browser.created("APPSe AI", {})
    shown = {name: page.value(name) for name in ("client-id", "access-token")}
    file = browser.get(page.all("a", download="")[0]["href"]).text
    assert f"ACCESS TOKEN: {shown['access-token']}\n" in file
    assert f"CLIENT ID: {shown['client-id']}\n" in file
    answered = {name: ask(browser.server, "v2/time", value).status for name, value in shown.items()}
    assert answered == {"client-id": 200, "access-token": 401}


def test_choosing_a_fault_takes_a_waiting_mistake_back(serve: Serve) -> None:
    server = serve()
    server.choose_mishap("one-row-forgotten")
    server.choose_mishap("locked")
    assert server.mishap == "locked"
    server.choose_mishap(None)
    assert server.mishap is None


def test_many_may_choose_at_once(serve: Serve, ask: Ask) -> None:
    server = serve()
    names = [mishap.name for mishap in list_mishaps()][:8] * 5
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(server.choose_mishap, names))
    server.choose_mishap(None)
    assert (server.mishap, status(ask, server)) == (None, 200)


# -- the page ----------------------------------------------------------------------------------------------------------


def test_the_page_offers_every_mishap_and_says_what_it_leads_to(browse: Browse) -> None:
    page = browse().get(paths.TRAINER)
    offered = [one["value"] for one in page.all("input", type="radio", name="mishap")]
    assert offered == ["", *(mishap.name for mishap in list_mishaps())]
    for mishap in list_mishaps():
        leads_to = f"The test shows {mishap.leads_to}: " if mishap.leads_to else "The test ends ready all the same."
        assert f"{mishap.label} {leads_to}" in page.words
        assert re.search(rf"\. {mishap.name} ", page.words + " ")
    assert "{" not in page.words
    assert page.fields()["mishap"] == ""
    assert "At present nothing goes wrong." in page.words


def test_a_mishap_is_chosen_on_the_page(browse: Browse) -> None:
    browser = browse()
    assert browser.server.trainer_url == browser.server.url + paths.TRAINER
    fields = browser.get(paths.TRAINER).fields()
    page = browser.follow(browser.post(paths.TRAINER, fields | {"mishap": "suspended"}))
    assert on_now(browser) == "suspended"
    assert page.fields()["mishap"] == "suspended"
    assert "On now: This store is suspended. The test shows T-09: " in page.words
    page = browser.follow(browser.post(paths.TRAINER, fields | {"mishap": ""}))
    assert on_now(browser) is None
    assert "At present nothing goes wrong." in page.words


def test_a_mishap_that_is_none_is_refused_on_the_page(browse: Browse) -> None:
    browser = browse()
    fields = browser.get(paths.TRAINER).fields()
    assert browser.post(paths.TRAINER, fields | {"mishap": "earthquake"}).status == 422
    assert on_now(browser) is None
