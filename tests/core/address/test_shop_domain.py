"""Responses of a shop's domain are not trusted, and only public addresses are asked."""

from __future__ import annotations

import ipaddress
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.linear_time import takes_linear_time
from wizard.core.address.shop_domain import ascii_host, guess_from_page, is_public_address, parse_oauth_info

HASHES = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=4, max_size=12)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"store_hash": "abc123"}', "abc123"),
        (b'\xef\xbb\xbf{"store_hash": "ABC123", "client_id": "x"}', "abc123"),
        ('{"store_hash": "abc123"}'.encode("utf-16"), "abc123"),
        (b'{"store_hash": "store-abc123"}', None),
        (b'{"store_hash": "abc"}', None),
        (b'{"store_hash": "abc123\\n"}', None),
        ('{"store_hash": "аbc123"}'.encode(), None),  # a Cyrillic letter
        (b'{"store_hash": 123456}', None),
        (b'{"store_hash": null}', None),
        (b'{"hash": "abc123"}', None),
        (b'["store_hash", "abc123"]', None),
        (b'"abc123"', None),
        (b"<html>abc123</html>", None),
        (b'{"store_hash": "abc123"', None),
        (b"\xff\xfe\xfd", None),
        (b"", None),
        (b"[" * 65536, None),
        (b'{"store_hash": ' + b"9" * 60000 + b"}", None),
    ],
)
def test_the_stores_own_answer(body: bytes, expected: str | None) -> None:
    assert parse_oauth_info(body) == expected


def image(store_hash: str, host: str = "cdn11.bigcommerce.com") -> str:
    return f'<img src="https://{host}/s-{store_hash}/images/stencil/a.jpg">'


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (image("abc123xyz9") * 3, "abc123xyz9"),
        (image("abc123xyz9") * 2, None),
        (image("abc123xyz9") * 3 + image("other12345") * 2, "abc123xyz9"),
        (image("abc123xyz9") * 3 + image("other12345") * 3, None),
        (image("ABC123xyz9", "CDN8.BigCommerce.com") * 3, "abc123xyz9"),
        (image("abc123xyz9", "cdn.bigcommerce.com") * 3, "abc123xyz9"),
        (image("abc123xyz9").replace("/", "\\/") * 3, "abc123xyz9"),
        (image("abc123xyz9").replace("/", "\\u002F") * 3, "abc123xyz9"),
        (image("abc123xyz9").replace("/", "%2F") * 3, "abc123xyz9"),
        (image("abc123xyz9", "evilcdn11.bigcommerce.com") * 9, None),
        (image("abc123xyz9", "cdn11.bigcommerce.com.evil.example") * 9, None),
        (image("abc123xyz9", "cdn11-bigcommerce.com") * 9, None),
        ("https://cdn11.bigcommerce.com/r-0123456789abcdef/app.js" * 9, None),
        (image("a" * 40) * 9, None),
        ("", None),
    ],
)
def test_the_guess_from_the_home_page(page: str, expected: str | None) -> None:
    assert guess_from_page(page.encode()) == expected


@pytest.mark.parametrize("piece", [b"cdn11.bigcommerce.com/s-", b"cdn1", b"cdn11.bigcommerce.com\\/s-aaaa", b"s-a/"])
def test_the_guess_takes_linear_time(piece: bytes) -> None:
    assert takes_linear_time(guess_from_page, piece)


PUBLIC = ["1.1.1.1", "93.184.215.14", "2606:4700::6810:1", "2a00:1450::1", "::ffff:1.1.1.1", "64:ff9b::101:101"]
NOT_PUBLIC = [
    *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254"),
    *("100.64.0.1", "100.127.255.255", "192.0.0.9", "192.0.2.1", "192.88.99.1", "198.18.0.1", "224.0.0.1", "239.1.1.1"),
    *(
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fe80::1%eth0",
        "2606:4700::1%eth0",
        "fc00::1",
        "fd12::1",
    ),
    *("fec0::1", "ff02::1", "ff0e::1", "2001:db8::1", "3fff::1", "2001:0:7f00:1::", "2001:20::1", "5f00::1"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:100.64.0.1", "::ffff:0:127.0.0.1", "::127.0.0.1", "::1.1.1.1"),
    *("64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::101:101", "2002:7f00:1::", "2002:a00:1::", "2002:c0a8:101::"),
    *("", "localhost", "1.1.1", "0x7f.1", "2130706433", "1.1.1.1 ", "01.1.1.1", "[2606:4700::1]", "1.1.1.1/32"),
]


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address(address: str) -> None:
    assert is_public_address(address)


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_an_address_that_is_not_public(address: str) -> None:
    assert not is_public_address(address)


@given(st.ip_addresses(v=4))
def test_wrapping_an_address_never_makes_it_public(inner: ipaddress.IPv4Address) -> None:
    public = is_public_address(str(inner))
    for outer in (0xFFFF << 32 | int(inner), 0x0064_FF9B << 96 | int(inner), 0x2002 << 112 | int(inner) << 80):
        assert is_public_address(str(ipaddress.IPv6Address(outer))) == public


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("Shop.Example.", "shop.example"),
        ("www.my_shop.example", "www.my_shop.example"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("faß.example", "xn--fa-hia.example"),
        ("ｓｈｏｐ.example", "shop.example"),
        ("shop", None),
        ("", None),
        ("shop..example", None),
        ("shop.example:443", None),
        ("me@shop.example", None),
        ("shop.example\r\nX-Evil: 1", None),
        ("shop.example/path", None),
        ("-shop.example", None),
        ("a" * 64 + ".example", None),
        ("a." * 200 + "example", None),
        ("\ud800.example", None),
        ("sh\u200bóp.example", None),
        ("shóp .example", None),
        ("[::1]", None),
    ],
)
def test_a_host_as_it_goes_over_the_wire(host: str, expected: str | None) -> None:
    assert ascii_host(host) == expected


@given(st.binary() | st.text().map(lambda text: json.dumps({"store_hash": text}).encode()))
def test_no_body_makes_a_parser_raise(body: bytes) -> None:
    for found in (parse_oauth_info(body), guess_from_page(body)):
        assert found is None or (found.isalnum() and found.isascii() and 4 <= len(found) <= 12)


@given(HASHES, st.binary(max_size=50))
def test_a_hash_in_the_usual_form_is_found(store_hash: str, noise: bytes) -> None:
    assert parse_oauth_info(json.dumps({"store_hash": store_hash}).encode()) == store_hash
    assert guess_from_page((noise + b" " + image(store_hash).encode()) * 3) == store_hash


@given(st.text() | st.ip_addresses().map(str))
def test_no_text_makes_a_check_raise(text: str) -> None:
    assert is_public_address(text) in (True, False)
    host = ascii_host(text)
    assert host is None or (host.isascii() and host.isprintable() and len(host) <= 253)
