"""A trainee's way through the panel, from the dashboard to a token that the test of the wizard judges."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping

import pytest

from tests.core.credential.files import parse_credential_file
from tests.practice.browsing import Browser, Response, as_wanted
from wizard.core.check.result import CheckResult, Outcome, Verdict
from wizard.core.check.run import CheckPlan, run_check
from wizard.core.check.scopes import Profile
from wizard.core.check.wire import Http
from wizard.core.credential.downloaded_file import CredentialFile
from wizard.core.credential.secret import Secret
from wizard.practice import PRACTICE_ADDRESS, PRACTICE_HASH
from wizard.practice.panel import paths
from wizard.practice.server import PracticeServer

Browse = Callable[..., Browser]
HttpFor = Callable[[PracticeServer], Http]
Check = Callable[[Browser, str], CheckResult]


@pytest.fixture
def check(profile: Profile, http_for: HttpFor) -> Check:
    """Test a token at the API of the browser's server, over the network."""

    def run(browser: Browser, token: str) -> CheckResult:
        plan = CheckPlan(PRACTICE_HASH, Secret(token), profile)
        return run_check(plan, http_for(browser.server), threading.Event())

    return run


def code(result: CheckResult) -> str:
    return result.failure.code if result.failure else ""


def links(page: Response) -> list[str]:
    return [one["href"] for one in page.all("a")]


def test_the_way_from_the_dashboard_to_the_create_page_is_linked(browse: Browse) -> None:
    browser = browse()
    assert browser.server.panel_url == browser.server.url + paths.ACCOUNTS
    page = browser.follow(browser.get("/manage"))
    assert page.value("address") == PRACTICE_ADDRESS
    for step in (paths.SETTINGS, paths.ACCOUNTS, paths.CREATE):
        assert step in links(page)
        page = browser.get(step)
        assert page.status == 200
    assert page.value("api-path") == f"https://api.bigcommerce.com/stores/{PRACTICE_HASH}/v3/"


@pytest.mark.parametrize("path", [paths.PLAYGROUND, paths.ACCOUNT_LEVEL])
def test_the_wrong_entries_of_settings_say_so_and_lead_back(path: str, browse: Browse) -> None:
    browser = browse()
    assert path in links(browser.get(paths.SETTINGS))
    page = browser.get(path)
    assert "This isn’t the page you need." in page.words
    assert paths.ACCOUNTS in links(page)


def test_the_create_page_has_the_rows_of_bigcommerce_in_their_order(browse: Browse, profile: Profile) -> None:
    page = browse().get(paths.CREATE)
    labels = [row.label for row in profile.scopes]
    positions = [
        page.words.index(f" {label} {row.options[0]}") for label, row in zip(labels, profile.scopes, strict=True)
    ]
    assert positions == sorted(positions)
    for row in profile.scopes:
        radios = page.all("input", name=f"scope-{row.scope_id}")
        assert [radio["value"] for radio in radios] == list(row.options)
        assert ["checked" in radio for radio in radios] == [True] + [False] * (len(row.options) - 1)


def test_every_radio_button_has_a_label_and_a_group_with_a_name(browse: Browse) -> None:
    browser = browse()
    for path in (paths.CREATE, paths.TRAINER):
        page = browser.get(path)
        for kind in ("radio", "text"):
            for one in page.all("input", type=kind):
                assert len(page.all("label", for_=one["id"])) == 1
        assert len(page.all("fieldset")) == len(page.all("legend"))
        ids = [element.attributes["id"] for element in page.elements if "id" in element.attributes]
        assert len(ids) == len(set(ids))


def test_all_rows_as_wanted_make_a_token_that_is_ready(browse: Browse, profile: Profile, check: Check) -> None:
    browser = browse()
    page = browser.created("APPSe AI", as_wanted(profile.scopes))
    result = check(browser, page.value("access-token"))
    assert (result.outcome, code(result)) == (Outcome.READY, "")
    assert not result.with_verdict(Verdict.MISSING, Verdict.MORE_THAN_ASKED, Verdict.NOT_CHECKED)


@pytest.mark.parametrize("left", ["products", "store_inventory"])
def test_one_row_left_at_its_first_option_is_found(left: str, browse: Browse, profile: Profile, check: Check) -> None:
    browser = browse()
    chosen = {scope_id: option for scope_id, option in as_wanted(profile.scopes).items() if scope_id != left}
    result = check(browser, browser.created("APPSe AI", chosen).value("access-token"))
    assert code(result) == "T-06"
    assert [row.scope.scope_id for row in result.with_verdict(Verdict.MISSING)] == [left]


def test_a_row_too_many_is_found(browse: Browse, profile: Profile, check: Check) -> None:
    browser = browse()
    chosen = as_wanted(profile.scopes) | {"store_logs": "read-only"}
    result = check(browser, browser.created("APPSe AI", chosen).value("access-token"))
    assert [row.scope.scope_id for row in result.with_verdict(Verdict.MORE_THAN_ASKED)] == ["store_logs"]


def test_a_stencil_token_is_refused_at_every_row(browse: Browse, profile: Profile, check: Check) -> None:
    browser = browse()
    page = browser.created("Wrong type", as_wanted(profile.scopes), **{"token-type": "STENCIL_CLI"})
    assert code(check(browser, page.value("access-token"))) == "T-07"
    assert "Stencil-CLI token" in browser.get(paths.ACCOUNTS).words


def test_the_client_id_is_no_token(browse: Browse, profile: Profile, check: Check) -> None:
    browser = browse()
    page = browser.created("APPSe AI", as_wanted(profile.scopes))
    assert code(check(browser, page.value("client-id"))) == "T-01"


def test_deleting_an_account_revokes_its_token_alone(browse: Browse, profile: Profile, check: Check) -> None:
    browser = browse()
    first, second = (
        browser.created(name, as_wanted(profile.scopes)).value("access-token") for name in ("First", "Second")
    )
    address = next(link for link in links(browser.get(paths.ACCOUNTS)) if link.startswith(paths.DELETE))
    question = browser.get(address)
    assert "First" in question.words
    after = browser.follow(browser.post(address, question.fields()))
    assert "First" not in after.words
    assert "Second" in after.words
    assert (code(check(browser, first)), code(check(browser, second))) == ("T-01", "")
    assert browser.get(address).status == 404
    assert browser.follow(browser.post(address, question.fields())).status == 200


def test_the_list_names_what_was_granted(browse: Browse) -> None:
    browser = browse()
    browser.created("Two rows", {"orders": "read-only", "metafields_access": "full"})
    browser.created("No rows", {})
    words = browser.get(paths.ACCOUNTS).words
    assert "Two rows Orders, Metafields Access 0 Delete" in words
    assert "No rows None 0 Delete" in words


# -- what is shown after Save ------------------------------------------------------------------------------------------


def test_the_values_are_shown_once_and_have_their_shapes(browse: Browse) -> None:
    browser = browse()
    saved = browser.create("APPSe AI", {})
    page = browser.follow(saved)
    fields = ("client-id", "client-secret", "access-token")
    assert [one["id"] for one in page.all("input", readonly="") if one["id"] != "address"] == list(fields)
    client_id, secret, token = (page.value(name) for name in fields)
    assert re.fullmatch(r"practice[0-9a-z]{23}", client_id)
    assert re.fullmatch(r"practice[0-9a-z]{23}", token)
    assert re.fullmatch(r"[0-9a-f]{64}", secret)
    assert client_id != token
    assert "This is the only copy" in page.words
    assert "Account created successfully" in page.words
    again = browser.follow(saved)
    assert again.status == 410
    assert "shown once" in again.words
    for value in (client_id, secret, token):
        assert value not in again.text
        assert value not in browser.get(paths.ACCOUNTS).text


def test_the_file_comes_by_itself_and_the_wizard_reads_it(browse: Browse) -> None:
    browser = browse()
    page = browser.created("APPSe AI", {})
    (refresh,) = page.all("meta", **{"http-equiv": "refresh"})
    seconds, address = refresh["content"].split("; url=")
    assert seconds == "0"
    assert address in links(page)
    file = browser.get(address)
    disposition = re.fullmatch(r'attachment; filename="(.+)"', file.headers["content-disposition"])
    assert disposition
    name = disposition[1]
    assert re.fullmatch(r"BigCommerceAPI-credentials-PRACTICE-[\w-]+\.txt", name)
    read = parse_credential_file(file.body, name)
    assert isinstance(read, CredentialFile)
    assert (read.access_token.reveal(), read.store_hash) == (page.value("access-token"), PRACTICE_HASH)
    keys = ["ACCESS TOKEN", "CLIENT NAME", "CLIENT ID", "CLIENT SECRET", "NAME", "API PATH"]
    assert [line.partition(":")[0] for line in file.text.splitlines()] == keys


def test_after_done_the_file_is_gone_too(browse: Browse) -> None:
    browser = browse()
    page = browser.created("APPSe AI", {})
    address = page.all("meta", **{"http-equiv": "refresh"})[0]["content"].partition("url=")[2]
    assert browser.get(address).status == 200
    listed = browser.follow(browser.post(paths.DONE, page.fields()))
    assert "APPSe AI" in listed.words
    gone = browser.get(address)
    assert gone.status == 410
    assert page.value("access-token") not in gone.text


# -- what is missing ---------------------------------------------------------------------------------------------------


def problem(page: Response) -> str:
    assert page.status == 422
    assert len(page.all("p", id="problem", role="alert")) == 1
    return page.words


@pytest.mark.parametrize("name", ["", "abc", "  a b  ", "\t\r\n"])
def test_a_short_name_is_said_and_what_was_chosen_stays(name: str, browse: Browse) -> None:
    browser = browse()
    chosen: Mapping[str, str] = {"orders": "modify", "metafields_access": "full"}
    page = browser.create(name, chosen, **{"token-type": "STENCIL_CLI"})
    assert "at least four characters" in problem(page)
    kept = page.fields()
    assert (kept["name"], kept["token-type"]) == (" ".join(name.split()), "STENCIL_CLI")
    assert (kept["scope-orders"], kept["scope-metafields_access"]) == ("modify", "full")
    assert kept["scope-products"] == "None"
    assert "There are no API accounts yet." in browser.get(paths.ACCOUNTS).words


def test_a_name_has_at_most_a_hundred_characters(browse: Browse) -> None:
    browser = browse()
    page = browser.create("n" * 101, {"orders": "modify"})
    assert "at most 100 characters" in problem(page)
    assert page.fields()["name"] == "n" * 101
    browser.created("n" * 100, {})
    assert "n" * 100 in browser.get(paths.ACCOUNTS).words


def test_two_accounts_cannot_have_one_name(browse: Browse) -> None:
    browser = browse()
    browser.created("APPSe AI", {})
    assert "Another account already has this name" in problem(browser.create(" APPSe  AI ", {}))


def test_a_store_has_at_most_fifty_accounts(browse: Browse) -> None:
    browser = browse()
    for number in range(50):
        browser.create(f"Account {number}", {})
    assert "50 API accounts" in problem(browser.create("One more", {}))
