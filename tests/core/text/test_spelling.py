"""Every character has a word, and no two characters that matter share one."""

from __future__ import annotations

import string

from hypothesis import given
from hypothesis import strategies as st

from wizard.core.text.spelling import SpelledCharacter, spelled


def test_a_store_hash() -> None:
    assert spelled("g5cd38") == (
        SpelledCharacter("g", "golf"),
        SpelledCharacter("5", "five"),
        SpelledCharacter("c", "charlie"),
        SpelledCharacter("d", "delta"),
        SpelledCharacter("3", "three"),
        SpelledCharacter("8", "eight"),
    )


def test_a_code() -> None:
    assert [word for _, word in spelled("T-06")] == ["tango", "dash", "zero", "six"]


def test_each_letter_and_digit_has_a_word_of_its_own_that_begins_as_it_does() -> None:
    words = [word for _, word in spelled(string.ascii_lowercase + string.digits)]
    assert len(set(words)) == 36
    assert "".join(word[0] for word in words[:26]) == string.ascii_lowercase
    assert words[-10:] == ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


@given(st.text(max_size=50))
def test_whatever_there_is_can_be_read_out(text: str) -> None:
    characters = spelled(text)
    assert "".join(one.character for one in characters) == text
    assert all(one.word and one.word.isascii() for one in characters)
