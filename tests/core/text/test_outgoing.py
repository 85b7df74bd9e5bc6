"""What goes out is one bounded line, without secrets and without what steers a terminal or turns a sentence around."""

from __future__ import annotations

import gc

import pytest

from wizard.core.credential.secret import MASK, Secret
from wizard.core.failures import Failure, FailureKind, Phrase, PhraseText
from wizard.core.text.outgoing import LONGEST, Outgoing, holds_secret, outgoing

TOKEN = "q7z4x9w2k8v5j3h6g1f0d9s8p2m4n6b"


@pytest.mark.parametrize(
    "sign", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\x9b", "\n", "\r", "\u2028", "\u202e", "\u2066"]
)
def test_nothing_steers_a_terminal_or_turns_a_sentence(sign: str) -> None:
    assert outgoing(f"a{sign}b") == "a b"


def test_what_is_harmless_stays_letter_by_letter() -> None:
    for text in ("Kate’s Bakery", "Bäckerei  Müller", "株式会社", "متجر", " a blank before", ""):
        assert outgoing(text) == text


def test_a_long_text_ends_with_an_ellipsis() -> None:
    long = "ж" * 5000  # of no secret that another test may have left behind
    assert outgoing(long) == long[: LONGEST - 1] + "…"
    assert outgoing("abcdef", 4) == "abc…"
    assert outgoing(outgoing("abcdef"), 4) == "abc…"


def test_a_secret_that_the_program_holds_is_masked() -> None:
    secret = Secret(TOKEN)
    assert outgoing(f"see {TOKEN}!") == f"see {MASK}!"
    assert outgoing(f"see {TOKEN[3:20]}!") == f"see {MASK}!"
    assert outgoing(f"{TOKEN} {TOKEN}") == f"{MASK} {MASK}"
    assert holds_secret(TOKEN)
    assert secret


def test_a_few_letters_of_it_are_no_secret() -> None:
    secret = Secret(TOKEN)
    assert outgoing(TOKEN[:8]) == TOKEN[:8]
    assert secret


def test_once_it_is_gone_nothing_is_compared_with_it() -> None:
    secret = Secret(TOKEN)
    del secret
    gc.collect()
    assert outgoing(TOKEN) == TOKEN


def test_a_failure_shows_its_details_in_this_way_alone() -> None:
    secret = Secret(TOKEN)
    host = f"evil\x1b[31m{TOKEN}.example"
    failure = Failure(FailureKind.STORE_OTHER_SITE, {"host": host})
    inside = Phrase(PhraseText("place", "at {host}"), {"host": host})
    for text in (failure.message, str(failure.title), str(failure.details), inside):
        assert TOKEN not in text
        assert "\x1b" not in text
    assert isinstance(failure.details["host"], Outgoing)
    assert secret


def test_the_host_that_is_asked_is_named_though_a_pasted_note_names_it_too() -> None:
    note = Secret(f"{TOKEN} https://api.bigcommerce.com/stores/g5cd38/v3/")
    assert outgoing("No answer from api.bigcommerce.com") == "No answer from api.bigcommerce.com"
    assert TOKEN not in outgoing(f"{TOKEN} api.bigcommerce.com")
    assert note
