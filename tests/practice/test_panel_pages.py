"""What holds for every page of the panel: it says PRACTICE, asks nobody else for anything, and escapes what was typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.practice.browsing import Browser, Response
from wizard.practice import PRACTICE_ADDRESS
from wizard.practice.panel import paths

Browse = Callable[..., Browser]

EVIL = """"'><script src=//evil.example></script><img src=x onerror=alert(1)>&amp;"""
ADDRESSES = {"action", "background", "cite", "data", "formaction", "href", "poster", "src", "srcset"}


def every_page(browser: Browser) -> dict[str, Response]:
    """Walk to every page there is, those after a form and those that refuse something among them."""
    plain = (
        paths.DASHBOARD,
        paths.SETTINGS,
        paths.PLAYGROUND,
        paths.ACCOUNT_LEVEL,
        paths.ACCOUNTS,
        paths.CREATE,
        paths.TRAINER,
        "/manage/nowhere",
    )
    pages = {path: browser.get(path) for path in plain}
    saved = browser.create(EVIL, {"orders": "modify"})
    pages["created"] = browser.follow(saved)
    pages["shown before"] = browser.follow(saved)
    pages["accounts with one"] = browser.get(paths.ACCOUNTS)
    pages["delete"] = browser.get(f"{paths.DELETE}1")
    pages["name taken"] = browser.create(EVIL, {})
    browser.server.choose_mishap("suspended")
    pages["mishap on"] = browser.get(paths.TRAINER)
    token = {"form-token": browser.form_token()}
    pages["no such mishap"] = browser.post(paths.TRAINER, token | {"mishap": EVIL})
    pages["no token"] = browser.post(paths.CREATE, {})
    pages["too long"] = browser.post(paths.CREATE, token | {"name": "x" * 40_000})
    pages["method"] = browser.send("PUT", paths.CREATE)
    return pages


@pytest.fixture
def pages(browse: Browse) -> dict[str, Response]:
    return every_page(browse())


def test_every_page_is_marked_as_practice(pages: dict[str, Response]) -> None:
    for name, page in pages.items():
        assert page.title.startswith("PRACTICE: "), name
        assert "PRACTICE Nothing here is BigCommerce." in page.words, name
        assert len(page.all("h1")) == 1, name


def test_no_page_asks_anybody_else_for_anything(pages: dict[str, Response]) -> None:
    for name, page in pages.items():
        for element in page.elements:
            assert element.tag not in {"iframe", "object", "embed", "base", "style", "svg", "img"}, name
            assert not {attribute for attribute in element.attributes if attribute.startswith("on")}, name
            assert "style" not in element.attributes, name
            for attribute in ADDRESSES & set(element.attributes):
                address = element.attributes[attribute]
                assert address.startswith("/"), (name, element)
                assert "//" not in address, (name, element)
        for refresh in page.all("meta", **{"http-equiv": "refresh"}):
            assert refresh["content"].startswith(f"0; url={paths.DOWNLOAD}")


def test_the_style_sheet_and_the_script_ask_for_nothing_either(browse: Browse) -> None:
    browser = browse()
    for path, kind in ((paths.STYLE, "text/css"), (paths.SCRIPT, "text/javascript")):
        asset = browser.get(path)
        assert asset.headers["content-type"].startswith(kind)
        for word in ("//", "url(", "@import", "fetch", "innerHTML"):
            assert word not in asset.text
    assert browser.get(paths.ICON).status == 204


def test_every_page_and_asset_has_the_headers_that_keep_it_here(browse: Browse, pages: dict[str, Response]) -> None:
    browser = browse()
    more = [browser.get(path) for path in (paths.STYLE, paths.SCRIPT, paths.ICON, "/manage")]
    for answer in (*pages.values(), *more):
        policy = answer.headers["content-security-policy"].split("; ")
        assert policy[0] == "default-src 'none'"
        assert {one.partition(" ")[2] for one in policy} == {"'none'", "'self'"}
        assert "form-action 'self'" in policy
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["cache-control"] == "no-store"


def test_an_evil_name_is_text_wherever_it_is_shown(pages: dict[str, Response]) -> None:
    for name in ("accounts with one", "delete", "name taken"):
        page = pages[name]
        assert EVIL in page.words or page.value("name") == EVIL, name
        assert "evil.example" in page.text
    for page in pages.values():
        assert all(script == {"src": paths.SCRIPT, "defer": ""} for script in page.all("script"))
        assert not page.all("img")


def test_the_made_up_address_is_that_of_the_page(pages: dict[str, Response]) -> None:
    assert pages[paths.DASHBOARD].value("address") == PRACTICE_ADDRESS
    for page in pages.values():
        for bar in page.all("input", id="address"):
            assert bar["value"].startswith("https://store-practice1.mybigcommerce.com/manage/")
            assert "readonly" in bar
