"""Four words for a token."""

from __future__ import annotations

import re

import pytest

from wizard.core.credential.fingerprint import fingerprint, new_check_number, salt_of
from wizard.core.credential.secret import Secret
from wizard.resources import resource_text

WORDS = resource_text("words.txt").split()
TOKEN = Secret("canary7token2m9x4q8w3n6t1z5k0b2")


def test_the_list_is_fit_for_the_phone() -> None:
    assert len(WORDS) == len(set(WORDS)) == 256
    assert all(re.fullmatch(r"[a-z]{4,8}", word) for word in WORDS)
    assert sorted(WORDS) == WORDS


def test_two_windows_with_one_number_say_the_same_words() -> None:
    here = fingerprint(TOKEN, salt_of("abc123", "0471"), WORDS)
    there = fingerprint(Secret(TOKEN.reveal()), salt_of(" ABC123 ", "04 71"), list(WORDS))
    assert here == there
    assert len(here) == 4
    assert set(here) <= set(WORDS)


def test_the_words_never_change_between_versions() -> None:
    """Two people may have two versions of the program."""
    numbered = [f"{number:03}" for number in range(256)]
    assert fingerprint(TOKEN, salt_of("abc123", "0471"), numbered) == ("019", "147", "146", "187")


@pytest.mark.parametrize(
    ("secret", "store_hash", "number"),
    [
        (Secret("canary7token2m9x4q8w3n6t1z5k0b3"), "abc123", "0471"),
        (TOKEN, "abc124", "0471"),
        (TOKEN, "abc123", "0472"),
    ],
)
def test_another_token_store_or_number_says_other_words(secret: Secret, store_hash: str, number: str) -> None:
    usual = fingerprint(TOKEN, salt_of("abc123", "0471"), WORDS)
    assert fingerprint(secret, salt_of(store_hash, number), WORDS) != usual


def test_check_numbers_have_four_digits() -> None:
    assert [new_check_number(lambda below: 7), new_check_number(lambda below: below - 1)] == ["0007", "9999"]
    assert re.fullmatch(r"\d{4}", new_check_number())


@pytest.mark.parametrize("words", [WORDS[:255], [*WORDS[:255], WORDS[0]], [*WORDS, WORDS[0]]])
def test_a_list_that_is_too_short_or_repeats_itself_is_refused(words: list[str]) -> None:
    with pytest.raises(ValueError, match="256"):
        fingerprint(TOKEN, b"", words)
