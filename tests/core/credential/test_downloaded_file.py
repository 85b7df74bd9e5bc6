"""The credentials file in every order, encoding and state of completeness (docs/facts/bigcommerce.md, section 2.4)."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.credential.files import parse_credential_file
from tests.sampling import some_of
from wizard.core.credential.downloaded_file import CredentialFile
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure

TOKEN = "canary7token2m9x4q8w3n6t1z5k0b2"
VALUES = {
    "ACCESS TOKEN": TOKEN,
    "CLIENT NAME": "My APP café",
    "CLIENT ID": "clientid0m2x4q8w3n6t1z5k0b2aa7z",
    "CLIENT SECRET": "ab" * 32,
    "NAME": "My APP café",
    "API PATH": "https://api.bigcommerce.com/stores/g5cd38/v3/",
}
LAYOUTS = [
    ["ACCESS TOKEN", "CLIENT NAME", "CLIENT ID", "CLIENT SECRET", "NAME", "API PATH"],
    ["ACCESS TOKEN", "CLIENT ID", "CLIENT SECRET", "NAME", "API PATH"],
    ["ACCESS TOKEN", "CLIENT NAME", "API PATH", "CLIENT ID", "CLIENT SECRET"],
]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
ENDS = ["\n", "\r\n", "\r", " ", "\n\n", ""]


def content(keys: list[str], end: str) -> str:
    return "".join(f"{key}: {VALUES[key]}{end}" for key in keys)


@given(st.permutations(list(VALUES)), st.sampled_from(ENDS), st.sampled_from(ENCODINGS))
def test_any_order_line_end_and_encoding_is_read(keys: list[str], end: str, encoding: str) -> None:
    outcome = parse_credential_file(content(keys, end).encode(encoding), "x.txt")
    assert outcome == CredentialFile(Secret(TOKEN), "g5cd38")


@pytest.mark.parametrize(("keys", "end", "encoding"), some_of(product(LAYOUTS, ENDS, ENCODINGS), every=10))
def test_a_file_cut_at_any_byte_never_gives_half_a_value(keys: list[str], end: str, encoding: str) -> None:
    data = content(keys, end).encode(encoding)
    for length in range(len(data)):
        outcome = parse_credential_file(data[:length], "x.txt")
        if isinstance(outcome, Failure):
            assert outcome.code in ("F-03", "F-05")
        else:
            assert outcome.access_token == Secret(TOKEN)
            assert outcome.store_hash in (None, "g5cd38")


def test_a_file_that_ends_with_the_token_is_not_complete() -> None:
    outcome = parse_credential_file(f"ACCESS TOKEN: {TOKEN[:20]}".encode(), "x.txt")
    assert isinstance(outcome, Failure)
    assert (outcome.code, TOKEN[:20] in repr(outcome)) == ("F-05", False)


def test_a_name_that_reads_like_a_field_is_only_a_name() -> None:
    text = content(LAYOUTS[2], "\n").replace(
        "My APP", "API PATH: https://api.bigcommerce.com/stores/zzz999/v3/ ACCESS TOKEN: x"
    )
    assert parse_credential_file(text.encode(), "x.txt") == CredentialFile(Secret(TOKEN), "g5cd38")


@given(st.binary(max_size=400))
def test_no_bytes_make_it_stumble(data: bytes) -> None:
    parse_credential_file(data, "x.txt")
    parse_credential_file(b"ACCESS TOKEN: " + data, "x.txt")
