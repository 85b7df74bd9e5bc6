"""Facts about a secret that don't reveal it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.credential.secret import PIECE, Secret


@pytest.mark.parametrize(
    ("text", "alphabet"),
    [
        ("canary7token2", "lowercase letters and digits"),
        ("abc", "lowercase letters"),
        ("123", "digits"),
        ("aB1", "lowercase letters, capital letters and digits"),
        ("A-1", "capital letters, digits and other characters"),
        ("\u00e4\u0663", "other characters"),
        ("", "nothing"),
    ],
)
def test_the_kinds_of_characters(text: str, alphabet: str) -> None:
    assert Secret(text).alphabet() == alphabet


@given(st.text("abc123XYZ-", min_size=1, max_size=40))
def test_the_order_of_the_characters_does_not_matter_and_none_shows(text: str) -> None:
    told = Secret(text).alphabet()
    assert told == Secret("".join(sorted(text)) * 2).alphabet()
    assert not any(letter in told for letter in text if not letter.islower())


@pytest.mark.parametrize(
    ("text", "begins"),
    [("practice0ready", True), ("PRACTICE0", True), ("practic", False), ("x practice", False), ("", False)],
)
def test_how_it_begins(text: str, begins: bool) -> None:
    assert Secret(text).begins_with("practice") is begins


@pytest.mark.parametrize(
    ("secret", "text", "shows"),
    [
        ("canary7token2", "a canary7token2 in it", True),
        ("canary7token2", "y7toke", True),
        ("canary7token2", "token2 at the end", True),
        ("canary7token2", "canary at the beginning", True),
        ("canary7token2", "y7tok", False),
        ("canary7token2", "CANARY7TOKEN2", False),
        ("canary7token2", "", False),
        ("abc", "an abc", True),
        ("abc", "ab", False),
        ("", "anything", False),
    ],
)
def test_a_piece_of_it_is_recognised(secret: str, text: str, shows: bool) -> None:
    assert Secret(secret).shows_in(text) is shows


@given(st.text("ab1", min_size=PIECE, max_size=20), st.text("xy", max_size=5), st.integers(0, 20))
def test_every_piece_is_recognised(secret: str, around: str, start: int) -> None:
    start = min(start, len(secret) - PIECE)
    assert Secret(secret).shows_in(around + secret[start : start + PIECE] + around)
