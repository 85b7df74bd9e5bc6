"""What a front page calls the shop: one short line of plain text, and only of the store that was asked."""

from __future__ import annotations

import pytest

from wizard.core.address.front_page import FrontPage, permanent_host, read_front_page

OF_THE_STORE = '<img src="https://cdn11.bigcommerce.com/s-g5cd38/images/a.png">' * 3


def page(head: str, rest: str = OF_THE_STORE) -> bytes:
    return f"<html><head>{head}</head><body>{rest}</body></html>".encode()


def test_the_site_name_comes_before_the_title() -> None:
    head = '<title>Fresh bread online</title><meta property="og:site_name" content="Kate&#39;s Bakery">'
    assert read_front_page("g5cd38", "www.katesbakery.com", page(head)) == FrontPage("Kate's Bakery", "katesbakery.com")


def test_the_title_is_taken_where_there_is_no_site_name() -> None:
    found = read_front_page("g5cd38", permanent_host("g5cd38"), page("<title>\n Kate’s\tBakery </title>"))
    assert found == FrontPage("Kate’s Bakery", "")


@pytest.mark.parametrize(
    "body",
    [
        page("<title>Kate’s Bakery</title>", rest=""),
        page("<title>Kate’s Bakery</title>", rest=OF_THE_STORE.replace("g5cd38", "other77")),
        page("<title> </title>"),
        page("<title>…</title>"),
        b"",
    ],
    ids=["no pictures", "another store's pictures", "empty title", "signs alone", "nothing"],
)
def test_where_it_is_not_certain_nothing_is_said(body: bytes) -> None:
    assert read_front_page("g5cd38", "katesbakery.com", body) is None


def test_what_is_hidden_or_long_does_not_reach_the_window() -> None:
    found = read_front_page("g5cd38", "a.example", page(f"<title>Kate\u202e\u0000 {'x' * 200}</title>"))
    assert found is not None
    assert "\u202e" not in found.name
    assert "\x00" not in found.name
    assert len(found.name) <= 60
