from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.core.linear_time import takes_linear_time
from tests.sampling import some_of
from wizard.core.address.store_hash import Candidate, Form, NotAStore, Note, StoreHash, parse_store_address
from wizard.core.text.pasted_text import LONGEST

CERTAIN = [
    ("https://store-abc123.mybigcommerce.com/manage/dashboard", "abc123", Form.CONTROL_PANEL),
    ("store-wx4llfjyyr.mybigcommerce.com/manage/orders/637", "wx4llfjyyr", Form.CONTROL_PANEL),
    ("https://store-g5cd38.mybigcommerce.com/admin/index.php?ToDo=viewOrders", "g5cd38", Form.CONTROL_PANEL),
    ("https://store-g5cd38-1234567.mybigcommerce.com/graphql", "g5cd38", Form.CHANNEL),
    ("https://www.store-g5cd38.mybigcommerce.com/", "g5cd38", Form.PERMANENT_ADDRESS),
    ("https://store-g5cd38.mybigcommerce.com/dav", "g5cd38", Form.PERMANENT_ADDRESS),
    ("https://store-g5cd38.mybigcommerce.com/cart.php?action=load&id=1", "g5cd38", Form.PERMANENT_ADDRESS),
    ("https://api.bigcommerce.com/stores/1i6zpxpe3g/v3/", "1i6zpxpe3g", Form.API_PATH),
    ("https://api.bigcommerce.com/stores/1i6zpxpe3g/graphql", "1i6zpxpe3g", Form.API_PATH),
    ("https://payments.bigcommerce.com/stores/g5cd38/payments", "g5cd38", Form.PAYMENTS),
    ("stores/g5cd38", "g5cd38", Form.OAUTH_CONTEXT),
    ("https://cdn11.bigcommerce.com/s-g5cd38/images/stencil/x.png", "g5cd38", Form.CDN),
    ("g5cd38", "g5cd38", Form.BARE),
    ("  \u201cG5CD38\u201d\n", "g5cd38", Form.BARE),
    ("store-nlylv", "nlylv", Form.BARE),
    ("Store Hash: g5cd38\nAPI Token: later", "g5cd38", Form.LABELLED),
    ('{"store_hash": "g5cd38"}', "g5cd38", Form.LABELLED),
    ("HTTPS://STORE-G5CD38.MYBIGCOMMERCE.COM/MANAGE", "g5cd38", Form.CONTROL_PANEL),
    ("https://user:word@store-g5cd38.mybigcommerce.com:443/manage", "g5cd38", Form.CONTROL_PANEL),
    ("Hello, it is <https://store-g5cd38.mybigcommerce.com/manage>, thanks", "g5cd38", Form.CONTROL_PANEL),
    ("[my store](https://store-g5cd38.mybigcommerce.com/manage).", "g5cd38", Form.CONTROL_PANEL),
    ("st\u200bore-g5cd38.mybigcommerce.com", "g5cd38", Form.PERMANENT_ADDRESS),
    ("\uff53\uff54\uff4f\uff52\uff45-g5cd38.mybigcommerce.com", "g5cd38", Form.PERMANENT_ADDRESS),
    ("https://store%2Dg5cd38.mybigcommerce.com/manage", "g5cd38", Form.CONTROL_PANEL),
    ("https://store-g5cd38.mybigcommerce.com./manage", "g5cd38", Form.CONTROL_PANEL),
    ("https://store-(g5cd38).mybigcommerce.com/manage", "g5cd38", Form.CONTROL_PANEL),
    ("https://store-%7Bg5cd38%7D.mybigcommerce.com/manage", "g5cd38", Form.CONTROL_PANEL),
    ("https\\://store-g5cd38.mybigcommerce.com/manage", "g5cd38", Form.CONTROL_PANEL),
]

CANDIDATES = [
    ("https://kittens.mybigcommerce.com", "kittens", Form.SUBDOMAIN),
    ("https://id30h7ohwf.mybigcommerce.com/", "id30h7ohwf", Form.SUBDOMAIN),
    ("hqjwlmtf", "hqjwlmtf", Form.BARE),
]

REFUSED = [
    ("", "S-01", "empty"),
    (" \n\t\u200b ", "S-01", "empty"),
    ("me@store-abc123.mybigcommerce.com", "S-02", "email"),
    ("https://login.bigcommerce.com/deep-links/manage", "S-03", "login_link"),
    ("https://my-nice-shop.mybigcommerce.com/", "S-04", "vanity"),
    ("https://www.example.com/shop", "S-05", "other_site"),
    ("https://example.com/?next=https://store-abc123.mybigcommerce.com/manage", "S-05", "other_site"),
    ("https://store-abc123.mybigcommerce.com.evil.example/manage", "S-06", "look_alike"),
    ("https://store-abc123.mybigcommerce.com@evil.example/manage", "S-05", "other_site"),
    ("https://store-abc123.mybigcornmerce.com/manage", "S-06", "look_alike"),
    ("https://store-abc123.mybіgcommerce.com/manage", "S-06", "look_alike"),
    ("https://store-abc123.my-bigcommerce.com/", "S-06", "look_alike"),
    ("https://accounts.bigcommerce.com/tokens", "S-07", "account_level"),
    ("https://api.bigcommerce.com/accounts/5a1b/graphql", "S-07", "account_level"),
    ("https://store-abc123.my-integration.zone/manage", "S-08", "internal_host"),
    ("https://store-abc123.my-staging.zone/manage", "S-08", "internal_host"),
    ("{store_hash}", "S-09", "placeholder"),
    ("YOUR_STORE_HASH", "S-09", "placeholder"),
    ("https://api.bigcommerce.com/stores/{store_hash}/v3/", "S-09", "placeholder"),
    ("https://store-{hash}.mybigcommerce.com/manage", "S-09", "placeholder"),
    ("store-aaa111.mybigcommerce.com store-bbb222.mybigcommerce.com", "S-10", "two_hashes"),
    ("practice0ready7k2m9x4q8w3n6t1z5", "S-11", "secret_pasted"),
    ("1001197568", "S-12", "number"),
    ("https://support.bigcommerce.com/s/article/Store-API-Accounts", "S-13", "other_bigcommerce"),
    ("https://cdn11.bigcommerce.com/r-" + "a1" * 20 + "/img.png", "S-13", "other_bigcommerce"),
    ("hello, which one is it?", "S-14", "nothing_found"),
    ("a " * LONGEST, "S-15", "text_too_long"),
]


@pytest.mark.parametrize(("text", "value", "form"), CERTAIN)
def test_a_hash_that_stands_where_bigcommerce_puts_it_is_certain(text: str, value: str, form: Form) -> None:
    found = parse_store_address(text)
    assert isinstance(found, StoreHash)
    assert (found.value, found.form) == (value, form)


@pytest.mark.parametrize(("text", "value", "form"), CANDIDATES)
def test_a_name_that_may_be_a_hash_is_only_a_candidate(text: str, value: str, form: Form) -> None:
    found = parse_store_address(text)
    assert isinstance(found, Candidate)
    assert (found.value, found.form) == (value, form)


@pytest.mark.parametrize(("text", "code", "reason"), REFUSED)
def test_a_text_without_a_hash_says_why(text: str, code: str, reason: str) -> None:
    found = parse_store_address(text)
    assert isinstance(found, NotAStore)
    assert (found.failure.code, found.reason) == (code, reason)


def test_a_candidate_never_passes_for_the_hash_it_may_be() -> None:
    found, doubted = StoreHash("g5cd38", Form.BARE, (0, 6)), Candidate("g5cd38", Form.BARE, (0, 6))
    assert found.doubted() == doubted != found
    assert len({found, doubted, found.doubted(), StoreHash("g5cd38", Form.BARE, (0, 6))}) == 2
    assert repr(doubted).startswith("Candidate('g5cd38', ")


def test_the_guides_own_example_is_taken_with_a_note() -> None:
    found = parse_store_address("https://store-abc123.mybigcommerce.com/manage/dashboard")
    assert isinstance(found, StoreHash)
    assert found.notes == (Note.GUIDE_EXAMPLE,)


@pytest.mark.parametrize("value", ["a", "a1b2", "a1b2c3d4e5f", "a1b2c3d4e5" * 2])
def test_an_unusual_length_is_noted_and_never_refused(value: str) -> None:
    found = parse_store_address(f"https://store-{value}.mybigcommerce.com")
    assert isinstance(found, StoreHash)
    assert (found.value, found.notes) == (value, (Note.UNUSUAL_LENGTH,))


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("https://store-g5cd38.mybigcommerce.com/manage", "g5cd38"),
        ("see «STORE-G5CD38.mybigcommerce.com»", "G5CD38"),
        ("\u200b\u200bst\u200bore-g5\u200bcd38.mybigcommerce.com", "g5\u200bcd38"),
        ("https://store%2Dg5cd38.mybigcommerce.com/manage", "g5cd38"),
        ("https://store-g5%63d38.mybigcommerce.com/manage", "g5%63d38"),
        ("https%3A%2F%2Fstore-g5cd38.mybigcommerce.com", "g5cd38"),
        ("https://api.bigcommerce.com/stores/{g5cd38}/v3", "g5cd38"),
    ],
)
def test_the_place_of_the_hash_in_the_pasted_text_is_known(text: str, marked: str) -> None:
    found = parse_store_address(text)
    assert isinstance(found, StoreHash)
    assert text[found.span[0] : found.span[1]] == marked


@given(st.text(max_size=300))
def test_no_text_makes_it_stumble(text: str) -> None:
    found = parse_store_address(text)
    if not isinstance(found, NotAStore):
        start, end = found.span
        assert 0 <= start <= end <= len(text)


HASHES = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=5, max_size=10).filter(
    lambda text: text not in ("123456", "abcd1234") and set(text) != {"x"}
)
NOISE = st.text(" \n\t\"'()<>,;:!?.", max_size=6)


@example(value="stores", before="", after="")
@given(HASHES, NOISE, NOISE)
def test_any_hash_in_any_address_comes_back(value: str, before: str, after: str) -> None:
    for form in (
        "https://store-{}.mybigcommerce.com/manage/x",
        "store-{}-12.mybigcommerce.com/graphql",
        "https://api.bigcommerce.com/stores/{}/v3/",
        "https://cdn11.bigcommerce.com/s-{}/x.png",
    ):
        found = parse_store_address(f"{before} {form.format(value)} {after}")
        assert isinstance(found, StoreHash)
        assert found.value == value


@given(HASHES, st.sampled_from([".evil.example", "-x.example", ".com.au", "@evil.example"]))
def test_nothing_under_a_foreign_host_is_certain(value: str, foreign: str) -> None:
    found = parse_store_address(f"https://store-{value}.mybigcommerce.com{foreign}/manage")
    assert isinstance(found, NotAStore)


PIECES = (
    *(
        "a",
        "a b ",
        "a.b ",
        "é ",
        "store-",
        "https://",
        "stores/",
        "store hash:",
        "@.",
        "{",
        "x.mybigcommerce.com ",
        "%41",
    ),
    *(
        "%2541 ",
        "%252541aaaaaa ",
        "store-a\n",
        " [",
        "a,",
        "store-a1.mybigcommerce.com,",
        "https://www.google.com/url?q=",
    ),
    *("hash:abc1,", "https://x.example,hash:a1b2,", "\u200b", "é,", "store-a1b2\n.", "a=", "https://b.c,a.b,"),
)


@pytest.mark.parametrize("piece", some_of(PIECES, every=14))
def test_ten_megabytes_take_about_ten_times_as_long_as_one(piece: str) -> None:
    assert takes_linear_time(parse_store_address, piece)
