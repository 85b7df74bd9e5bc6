"""Which clients the panel answers, and which forms it accepts."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

from tests.practice.browsing import FORM, Browser, Response
from wizard.practice.panel import paths

Browse = Callable[..., Browser]


def create_with(browser: Browser, **headers: str) -> Response:
    """Send a good form of the create page with these headers (an underscore in a name stands for a hyphen)."""
    fields = browser.get(paths.CREATE).fields() | {"name": "APPSe AI"}
    return browser.post(paths.CREATE, fields, {name.replace("_", "-"): value for name, value in headers.items()})


def account_names(browser: Browser) -> list[str]:
    page = browser.get(paths.ACCOUNTS)
    return [one["aria-label"].removeprefix("Delete ") for one in page.all("a") if "aria-label" in one]


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "store.localhost", "", "localhost@evil.example"]
)
@pytest.mark.parametrize("path", [paths.DASHBOARD, paths.CREATE, paths.TRAINER, paths.STYLE, "/manage"])
def test_a_request_meant_for_another_host_is_refused(host: str, path: str, browse: Browse) -> None:
    browser = browse()
    answer = browser.send("GET", path, headers={"Host": host})
    assert (answer.status, answer.headers["x-frame-options"]) == (421, "DENY")
    assert b"form-token" not in answer.body
    token = browser.form_token()
    assert browser.send("POST", paths.TRAINER, f"form-token={token}&mishap=locked", {"Host": host}).status == 421
    assert browser.server.mishap is None


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:80", "[::1]:8080"])
def test_names_of_this_computer_are_answered(host: str, browse: Browse) -> None:
    assert browse().send("GET", paths.DASHBOARD, headers={"Host": host}).status == 200


@pytest.mark.parametrize("token", [None, "", "guess", "ä"])
@pytest.mark.parametrize("path", [paths.CREATE, paths.TRAINER, paths.DONE, f"{paths.DELETE}1"])
def test_a_form_without_the_servers_token_does_nothing(path: str, token: str | None, browse: Browse) -> None:
    browser = browse()
    browser.create("The first", {})
    fields = {"name": "The second", "mishap": "locked"} | ({} if token is None else {"form-token": token})
    answer = browser.post(path, fields)
    assert answer.status == 403
    assert "wasn’t sent from this page" in answer.words
    assert account_names(browser) == ["The first"]
    assert browser.server.mishap is None


def test_every_server_has_a_token_of_its_own(browse: Browse) -> None:
    tokens = {browse().form_token() for _ in range(3)}
    assert len(tokens) == 3
    assert min(map(len, tokens)) >= 32


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "none"},
        {"Origin": "http://evil.example"},
        {"Origin": "https://127.0.0.1"},
        {"Origin": "null", "Sec_Fetch_Site": "cross-site"},
        {"Origin": "http://127.0.0.1:1", "Sec_Fetch_Site": "same-origin"},
    ],
)
def test_a_form_from_another_page_does_nothing_even_with_the_token(headers: dict[str, str], browse: Browse) -> None:
    browser = browse()
    assert create_with(browser, **headers).status == 403
    assert account_names(browser) == []


def test_a_form_as_browsers_send_it_is_accepted(browse: Browse) -> None:
    """Chromium sends ``Origin: null`` from a page without referrer."""
    for headers in ({}, {"Origin": "null", "Sec_Fetch_Site": "same-origin"}):
        browser = browse()
        assert create_with(browser, **headers).status == 303
    browser = browse()
    assert create_with(browser, Origin=browser.server.url, Sec_Fetch_Site="same-origin").status == 303
    assert account_names(browser) == ["APPSe AI"]


def test_looking_changes_nothing(browse: Browse) -> None:
    """Also where the address carries everything that the form would."""
    browser = browse()
    browser.create("The first", {})
    token = browser.form_token()
    query = f"?form-token={token}&name=The+second&mishap=locked&key=x"
    for path in (paths.CREATE, paths.TRAINER, paths.DONE, f"{paths.DELETE}1"):
        browser.get(path + query)
    assert account_names(browser) == ["The first"]
    assert browser.server.mishap is None


@pytest.mark.parametrize("method", ["HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_other_methods_do_nothing(method: str, browse: Browse) -> None:
    browser = browse()
    saved = browser.create("APPSe AI", {})
    for path in (f"{paths.DELETE}1", saved.headers["location"]):
        answer = browser.send(method, path)
        assert (answer.status, answer.headers["allow"]) == (405, "GET, POST")
        assert "access-control-allow-origin" not in answer.headers
    assert browser.follow(saved).status == 200
    assert account_names(browser) == ["APPSe AI"]


@pytest.mark.parametrize(
    "body", [b"name=" + b"x" * 33_000, b"\xff\xfe", b"name=%ff%fe", b"&".join(b"a%d=1" % n for n in range(200))]
)
def test_a_body_that_is_no_form_of_ours_is_refused(body: bytes, browse: Browse) -> None:
    browser = browse()
    token = browser.form_token().encode()
    answer = browser.send("POST", paths.CREATE, b"form-token=" + token + b"&" + body, {"Content-Type": FORM})
    assert answer.status == 413
    assert browser.get(paths.DASHBOARD).status == 200


def test_a_body_of_megabytes_is_not_even_read(browse: Browse) -> None:
    browser = browse()
    with socket.create_connection(("127.0.0.1", browser.server.port), timeout=5) as connection:
        head = f"POST {paths.CREATE} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000000\r\n\r\n"
        connection.sendall(head.encode())
        answer = b"".join(iter(lambda: connection.recv(4096), b""))
    assert answer.startswith(b"HTTP/1.1 413")
    assert b"Connection: close" in answer


NOT_THERE = [(number, 404) for number in ("0", "2", "-1", "1/", "x", "%C2%B2", "9" * 500, "%31")]


@pytest.mark.parametrize(("number", "status"), [*NOT_THERE, ("9" * 5000, 414)])
def test_an_account_that_is_not_there_is_not_found(number: str, status: int, browse: Browse) -> None:
    browser = browse()
    browser.create("APPSe AI", {})
    page = paths.DELETE + number
    assert browser.get(page).status == status
    browser.post(page, {"form-token": browser.form_token()})
    assert account_names(browser) == ["APPSe AI"]


def test_visiting_pages_is_no_request_to_the_api(browse: Browse) -> None:
    browser = browse()
    browser.get(paths.DASHBOARD)
    browser.create("APPSe AI", {})
    assert browser.server.seen == []
    assert browser.get("/stores/practice1/v2/time").status == 401
    assert len(browser.server.seen) == 1


@pytest.mark.parametrize("fault", ["hang", "wifi-page", "drop", "server-error"])
def test_a_fault_of_the_api_leaves_the_pages_alone(fault: str, browse: Browse) -> None:
    browser = browse()
    browser.server.choose_mishap(fault)
    assert browser.get(paths.DASHBOARD).status == 200
