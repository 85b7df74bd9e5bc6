"""The address parser against many texts from life, and against texts nobody thought of."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.address.store_hash import Candidate, NotAStore, StoreHash, parse_store_address

CASES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("addresses.json").read_text(encoding="utf-8"))

ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"
HASHES = st.text(ALPHABET, min_size=5, max_size=10).filter(
    lambda text: text not in ("123456", "abcd1234", "store") and "hash" not in text and set(text) != {"x"}
)
FORMS = st.sampled_from(
    [
        "https://store-{}.mybigcommerce.com/manage/dashboard",
        "https://store-{}.mybigcommerce.com/admin/index.php?ToDo=x",
        "store-{}-1234567.mybigcommerce.com/graphql",
        "https://www.store-{}.mybigcommerce.com",
        "https://api.bigcommerce.com/stores/{}/v3/",
        "https://api.bigcommerce.com/stores/{}/v2/store",
        "https://payments.bigcommerce.com/stores/{}/payments",
        "stores/{}",
        "https://cdn11.bigcommerce.com/s-{}/images/x.png",
        "https://store-{}.mybigcommerce.com/dav",
        "https://me:secret@store-{}.mybigcommerce.com:443/manage",
    ]
)
DISGUISES = st.sampled_from(
    [
        str,
        str.upper,
        "\u200b".join,
        lambda text: quote(text, safe=""),
        lambda text: text.replace("/", "\\"),
        lambda text: "".join(chr(ord(sign) + 0xFEE0) for sign in text),
        lambda text: f"[my shop]({text})",
        lambda text: f'<a href="{text}">www.myshop.example</a>',
    ]
)
NOISE = st.text(" \n\t\u00a0\u200b\"'()<>,;:!?.*\u201c\u201d", max_size=8)
SENTENCES = st.sampled_from(
    ["", "Hello, this is the address:", "www.myshop.example is the shop,", "a@b.example wrote:"]
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: repr(case["text"])[:60])
def test_every_text_gives_what_it_should(case: dict[str, Any]) -> None:
    found = parse_store_address(case["text"])
    if "code" in case:
        assert isinstance(found, NotAStore)
        assert (found.failure.code, found.reason) == (case["code"], case["reason"])
        return
    assert not isinstance(found, NotAStore), found.reason
    assert (found.value, found.certain) == (case["hash"], case.get("certain", True))
    assert found.form == case.get("form", found.form)
    assert marked(case["text"], found) == case["hash"]


def marked(text: str, found: StoreHash | Candidate) -> str:
    """What the page marks in the pasted text, without what is not part of the hash."""
    piece = unicodedata.normalize("NFKC", unquote(text[found.span[0] : found.span[1]])).lower()
    return "".join(sign for sign in piece if sign in ALPHABET)


def test_there_are_enough_cases_and_none_twice() -> None:
    assert len({case["text"] for case in CASES}) == len(CASES) >= 150


@given(HASHES, FORMS, DISGUISES, SENTENCES, NOISE, NOISE)
def test_any_hash_in_any_form_comes_back(
    value: str, form: str, disguise: Any, sentence: str, before: str, after: str
) -> None:
    text = f"{sentence}\n{before} {disguise(form.format(value))} {after}"
    found = parse_store_address(text)
    assert isinstance(found, StoreHash)
    assert (found.value, marked(text, found)) == (value, value)


def test_two_hashes_are_offered_for_choice() -> None:
    found = parse_store_address("store-aaa111.mybigcommerce.com or https://api.bigcommerce.com/stores/bbb222/v3/")
    assert isinstance(found, NotAStore)
    assert (found.reason, found.choices) == ("two_hashes", ("aaa111", "bbb222"))


@given(st.text(max_size=300))
def test_any_other_reason_has_no_choices(text: str) -> None:
    found = parse_store_address(text)
    if isinstance(found, NotAStore) and found.reason != "two_hashes":
        assert found.choices == ()


PIECES = st.lists(
    st.sampled_from(
        [
            *(
                "https://",
                "store-",
                "abc123",
                ".mybigcommerce.com",
                "stores/",
                "api.bigcommerce.com/",
                "/v3/",
                "%2F",
                "%40",
            ),
            *(
                "@",
                "\\",
                ",",
                ";",
                "(",
                "](",
                "[",
                "'",
                "|",
                "?u=",
                "&",
                "=",
                ":",
                "store_hash=",
                ".",
                "{",
                "}",
                "%20",
                "-",
            ),
            *("cdn11.bigcommerce.com/s-", "x", "#", "%252F", "\u0301", "\uff0f", "`", "^", ":443", "%2C"),
        ]
    ),
    max_size=14,
).map("".join)


@given(PIECES)
def test_pieces_of_addresses_never_make_it_stumble(text: str) -> None:
    found = parse_store_address(text)
    if not isinstance(found, NotAStore):
        assert 0 <= found.span[0] <= found.span[1] <= len(text)
        assert re.fullmatch(r"[a-z0-9]{1,40}", found.value)


@given(
    st.sampled_from(["https://evil.example/", "http://evil.example?", "https://a:b@evil.example/#", "//1.2.3.4/"]),
    PIECES,
)
def test_nothing_behind_a_foreign_host_is_certain(foreign: str, rest: str) -> None:
    assert not isinstance(parse_store_address(foreign + rest), StoreHash)


@given(HASHES, st.sampled_from([",", ";", "'", "(", "|", "^", "`", "%2C", "%27", ""]), st.booleans())
def test_a_host_that_goes_on_is_not_certain(value: str, sign: str, as_user: bool) -> None:
    text = f"https://store-{value}.mybigcommerce.com{sign}{'@' if as_user else '.'}evil.example/manage"
    assert not isinstance(parse_store_address(text), StoreHash)
