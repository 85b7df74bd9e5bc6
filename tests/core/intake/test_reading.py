"""Every case and the table of labels, separators and quoting through the doors of core."""

from __future__ import annotations

import pytest

from tests.core.intake.brought import CASES, MORE, STORE, TOKEN, VARIANTS, WHICH, Brought, by_label
from tests.core.intake.of_pastes import ONLY_OF_PASTES
from wizard.core.address.store_hash import NotAStore, parse_store_address
from wizard.core.failures import Failure
from wizard.core.intake.doors import read_file, read_pasted
from wizard.core.intake.finding import Doubt, Reading, TokenFound, WhichToken
from wizard.core.intake.labelled import labelled_values

ALL = (*CASES, *MORE, *VARIANTS)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")


def said(reading: Reading) -> str:
    """Return the token that was taken, or the code of the refusal or question."""
    if isinstance(reading, WhichToken):
        return WHICH
    return reading.code if isinstance(reading, Failure) else reading.token.reveal()


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_what_is_brought_gives_its_values_or_says_why_not(case: Brought) -> None:
    assert said(read_pasted(case.text)) == case.token
    a_file_gives_the_same_in_every_encoding(case)
    if case.store:
        the_address_field_gives_the_store_or_says_why_not(case)


def a_file_gives_the_same_in_every_encoding(case: Brought) -> None:
    expected = "F-03" if case.token in ONLY_OF_PASTES else "F-05" if case.name.startswith("shortened") else case.token
    found = {encoding: said(read_file(case.text.encode(encoding), "x.txt")) for encoding in ENCODINGS}
    assert found == dict.fromkeys(ENCODINGS, expected)


def the_address_field_gives_the_store_or_says_why_not(case: Brought) -> None:
    found = parse_store_address(case.text)
    assert (found.failure.code if isinstance(found, NotAStore) else found.value) == case.store
    assert isinstance(found, NotAStore) or found.certain is case.certain
    reading = read_pasted(case.text)
    if isinstance(reading, TokenFound) and not isinstance(found, NotAStore):
        assert reading.store == found


def test_whoever_prints_what_labels_tell_prints_no_token() -> None:
    found = labelled_values(f"Access token: {TOKEN}")
    assert [one.value for one in found.fields] == [TOKEN]
    assert TOKEN not in repr(found)


def test_a_store_is_never_paired_with_the_token_of_another_account() -> None:
    by_name = {case.name: read_pasted(case.text) for case in MORE if case.name.startswith("the first ")}
    covered, cut = by_name["the first covered up, the second whole"], by_name["the first cut, the second whole"]
    assert isinstance(covered, TokenFound) and isinstance(cut, TokenFound)
    assert (covered.store.value if covered.store else "", covered.doubts) == (STORE, ())
    assert (cut.store, cut.doubts) == (None, (Doubt.ANOTHER,))


@pytest.mark.parametrize("label", by_label())
def test_each_label_with_each_separator_and_quoting(label: str) -> None:
    for text, name in by_label()[label]:
        assert said(read_pasted(text)) == TOKEN, name
        assert said(read_file(text.encode(), "x.txt")) == TOKEN, name
        found = parse_store_address(text)
        assert not isinstance(found, NotAStore), name
        assert (found.value, found.certain) == (STORE, True), name
        assert text[slice(*found.span)] == STORE, name
