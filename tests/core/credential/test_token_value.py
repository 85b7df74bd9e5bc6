"""Secrets, pasted values, the credentials file, exports."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.credential.files import parse_credential_file
from wizard.core.credential.downloaded_file import CredentialFile
from wizard.core.credential.secret import Secret
from wizard.core.credential.token_value import Credential, which_value
from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.formats.env_file import ENV
from wizard.core.export.formats.json_file import JSON
from wizard.core.export.formats.registry import FORMATS
from wizard.core.export.render import Export
from wizard.core.failures import Failure

CANARY = "canary7token2m9x4q8w3n6t1z5k0b2"


def test_a_secret_never_shows_itself() -> None:
    secret = Secret(CANARY)
    shown = [repr(secret), str(secret), f"{secret}", f"{secret:>40}", f"{[secret]}", "%s %r" % (secret, secret)]  # noqa: UP031
    shown += [repr(Credential("g5cd38", secret)), repr({"token": secret})]
    assert not [text for text in shown if CANARY in text]
    assert secret.reveal() == CANARY


@pytest.mark.parametrize("take", [pickle.dumps, copy.deepcopy, hash, json.dumps])
def test_a_secret_is_not_written_by_accident(take: object) -> None:
    assert callable(take)
    with pytest.raises(TypeError) as caught:
        take(Secret(CANARY))
    assert CANARY not in str(caught.value)


def test_secrets_compare_by_their_text() -> None:
    assert Secret("a1") == Secret("a1")
    assert Secret("a1") != Secret("a2")
    assert Secret("a1") != "a1"
    assert (len(Secret("abc")), bool(Secret(""))) == (3, False)


@pytest.mark.parametrize(
    "pasted",
    [
        CANARY,
        f"  \n{CANARY}\r\n ",
        f'"{CANARY}"',
        f"\u200b{CANARY}\ufeff",
        f"Access token: {CANARY}",
        f"API Token = '{CANARY}'\nStore Hash = g5cd38",
        f"ACCESS_TOKEN={CANARY}",
        f"BIGCOMMERCE_STORE_HASH=g5cd38\nBIGCOMMERCE_ACCESS_TOKEN={CANARY}\n",
        f'{{"store_hash": "g5cd38", "access_token": "{CANARY}"}}',
        f"X-Auth-Token: {CANARY}",
        f"curl -H 'X-Auth-Token: {CANARY}' https://api.bigcommerce.com/stores/g5cd38/v3/x",
        f"Client ID\nclientid0m2x4q8w3n6t1z5k0b2aa7z\nClient secret\n{'ab' * 32}\nAccess token\n{CANARY}\n",
        f"BIGCOMMERCE_STOREFRONT_TOKEN=eyJ0eXAi.eyJj.c2ln\nBIGCOMMERCE_ACCESS_TOKEN={CANARY}",
        f"Token: {CANARY}",
        f"{CANARY[:20]}\r\n{CANARY[20:]}",
        f"{CANARY[:9]} {CANARY[9:21]} {CANARY[21:]}",
        f"Access token: {CANARY[:20]}\n  {CANARY[20:]}\n",
    ],
)
def test_a_token_is_taken_however_it_was_wrapped(pasted: str) -> None:
    assert which_value(pasted) == Secret(CANARY)


@pytest.mark.parametrize("length", [13, 29, 30, 31, 32, 40])
def test_no_length_of_a_plausible_token_is_refused(length: int) -> None:
    value = "q1" * (length // 2) + "z" * (length % 2)
    assert which_value(value) == Secret(value)


@pytest.mark.parametrize(
    ("pasted", "code"),
    [
        ("", "V-01"),
        (" \n\u200b", "V-01"),
        ("0123456789abcdef" * 4, "V-02"),
        ("eyJ0eXAiOiJKV1Qi.eyJjaWQi.c2ln-bmF0", "V-03"),
        ("1b4e28ba-2fa1-11d2-883f-0016d3cca427", "V-04"),
        ("https://api.bigcommerce.com/stores/g5cd38/v3/", "V-05"),
        ("support@appseai.com", "V-05"),
        ("g5cd38", "V-06"),
        ("two words of something", "V-07"),
        ("token-with-dashes-and_underscore", "V-08"),
        ("tökén" * 6, "V-08"),
        ("shpat_" + "a1" * 16, "V-10"),
        ("X-Shopify-Access-Token: shpca_" + "a1" * 16, "V-10"),
        ("shppa_" + "a1" * 16, "V-10"),
        ("SHPSS_" + "a1" * 16, "V-10"),
        ("ck_" + "a1" * 20, "V-11"),
        ("Consumer key ck_" + "a1" * 20 + "\nConsumer secret cs_" + "b2" * 20, "V-11"),
        ("Client ID: " + "a1" * 15 + "z", "V-12"),
        ('"client_id": "' + "a1" * 15 + 'z"', "V-12"),
        ("X-Auth-Client: " + "a1" * 15 + "z", "V-12"),
        ("Client secret: " + "ab" * 32, "V-02"),
        ("CLIENT_SECRET=" + "a1" * 15 + "z", "V-02"),
        ("access token: " + "ab" * 32, "V-02"),
        ("STOREFRONT_TOKEN=eyJ0eXAiOiJKV1Qi.eyJjaWQi.c2ln-bmF0", "V-03"),
        ("order 12 was shipped to our new address", "V-07"),
        ("a1" * 15 + "z\n" + "b2" * 15 + "y", "V-07"),
        ("the access token is internationalisation", "V-07"),
        ("a" * 5000, "V-07"),
    ],
)
def test_another_value_is_named(pasted: str, code: str) -> None:
    outcome = which_value(pasted)
    assert isinstance(outcome, Failure)
    assert outcome.code == code
    assert not pasted.strip() or pasted.strip() not in repr(outcome)


NEWEST = (
    f"ACCESS TOKEN: {CANARY}\nCLIENT NAME: My APP\nCLIENT ID: clientid0m2\nCLIENT SECRET: {'ab' * 32}\n"
    "NAME: My APP\nAPI PATH: https://api.bigcommerce.com/stores/g5cd38/v3/\n"
)
OLDER = (
    f"ACCESS TOKEN: {CANARY}\r\nCLIENT NAME: x\r\nAPI PATH: https://api.bigcommerce.com/stores/g5cd38/v3/\r\n"
    "CLIENT ID: c\r\nCLIENT SECRET: s\r\n"
)


@pytest.mark.parametrize(
    "data",
    [
        NEWEST.encode(),
        OLDER.encode(),
        NEWEST.replace("\n", " ").encode(),
        NEWEST.encode("utf-8-sig"),
        NEWEST.encode("utf-16"),
        NEWEST.encode("utf-16-le"),
        NEWEST.encode("utf-16-be"),
        NEWEST.replace("My APP", "Mein Café").encode("cp1252"),
        NEWEST.lower().encode(),
        NEWEST.replace(": ", ":").encode(),
    ],
)
def test_every_layout_of_the_file_gives_token_and_store(data: bytes) -> None:
    outcome = parse_credential_file(data, "x.txt")
    assert isinstance(outcome, CredentialFile)
    assert (outcome.access_token, outcome.store_hash) == (Secret(CANARY), "g5cd38")
    assert CANARY not in repr(outcome)


@given(st.text(max_size=200))
def test_no_paste_makes_it_stumble(pasted: str) -> None:
    which_value(pasted)
    which_value("Access token: " + pasted)


def test_a_file_cut_short_gives_the_token_alone() -> None:
    outcome = parse_credential_file(NEWEST[: NEWEST.index("CLIENT ID")].encode(), "x.txt")
    assert outcome == CredentialFile(Secret(CANARY), None)


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"CLIENT ID: abc\n", b"ACCESS TOKEN: \n", b"ACCESS TOKEN: a-b\n", b"\0" * 99]
)
def test_a_file_without_a_token_says_so(data: bytes) -> None:
    outcome = parse_credential_file(data, "notes.txt")
    assert isinstance(outcome, Failure)
    assert (outcome.code, "notes.txt" in outcome.message) == ("F-03", True)


def export(*, practice: bool = False) -> Export:
    return Export(
        Credential("g5cd38", Secret(CANARY)), "My store", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), None, practice
    )


def test_the_json_file_holds_the_pair() -> None:
    assert json.loads(export().render(JSON)) == {
        "store_hash": "g5cd38",
        "access_token": CANARY,
        "connection_name": "My store",
        "created": "2026-01-02T03:04:05+00:00",
    }


def test_the_env_file_is_plain_lines() -> None:
    text = export().render(ENV)
    assert text == f"BIGCOMMERCE_STORE_HASH=g5cd38\nBIGCOMMERCE_ACCESS_TOKEN={CANARY}\n"


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_of_practice_says_so_in_name_and_content(form: ExportFormat) -> None:
    assert "PRACTICE" in export(practice=True).file_name(form)
    assert "PRACTICE" in export(practice=True).render(form)
    assert "PRACTICE" not in export().file_name(form) + export().render(form)


def test_an_export_does_not_show_its_token() -> None:
    assert CANARY not in repr(export())
