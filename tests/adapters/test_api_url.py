from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.adapters.api_url import check_api_url
from wizard.adapters.bigcommerce_http import BigCommerceHttp


@pytest.mark.parametrize(
    ("text", "checked"),
    [
        ("https://api.bigcommerce.com", "https://api.bigcommerce.com"),
        ("https://api.bigcommerce.com/", "https://api.bigcommerce.com"),
        ("https://gateway.example:8443/bc//", "https://gateway.example:8443/bc"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://127.8.9.10", "http://127.8.9.10"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://localhost:8080/", "http://localhost:8080"),
    ],
)
def test_allowed_addresses(text: str, checked: str) -> None:
    assert check_api_url(text) == checked


@pytest.mark.parametrize(
    "text",
    [
        "",
        "api.bigcommerce.com",
        "https://",
        "ftp://api.bigcommerce.com",
        "file:///etc/passwd",
        "http://api.bigcommerce.com",
        "http://128.0.0.1",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "http://127.0.0.1@evil.example",
        "http://2130706433",
        "http://[::ffff:8.8.8.8]",
        "https://me:secret@api.bigcommerce.com",
        "https://me@api.bigcommerce.com",
        "https://@api.bigcommerce.com",
        "https://api.bigcommerce.com?x=1",
        "https://api.bigcommerce.com/?",
        "https://api.bigcommerce.com#",
        "https://api.bigcommerce.com:99999",
        "https://api.bigcommerce.com:port",
        "https://[::1",
        "https://api.bigcommerce.com\\@evil.example",
        "https://api.bigcommerce.com /",
        "https://api.bigcommerce.com\n",
        "https://аpi.bigcommerce.com",
    ],
)
def test_refused_addresses(text: str) -> None:
    with pytest.raises(ValueError, match=r"^The API’s address .*\.$") as caught:
        BigCommerceHttp(text)
    assert "secret" not in str(caught.value)


@given(st.text() | st.from_regex(r"https?://[^\s]{0,30}"))
def test_any_text_is_allowed_or_refused_in_words(text: str) -> None:
    try:
        checked = check_api_url(text)
    except ValueError as error:
        assert str(error).startswith("The API’s address")
    else:
        assert check_api_url(checked) == checked
