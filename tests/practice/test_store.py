from __future__ import annotations

import re

from wizard.core.check.scopes import Profile
from wizard.practice import PRACTICE_ADDRESS, PRACTICE_HASH
from wizard.practice.store import PracticeStore, standard_tokens


def test_the_standard_tokens_are_named_and_look_like_practice_tokens(profile: Profile) -> None:
    tokens = standard_tokens(profile)
    assert [token.name for token in tokens] == ["ready", "one-row-missing", "revoked"]
    assert len({token.text for token in tokens}) == len(tokens)
    for token in tokens:
        assert re.fullmatch(r"practice[0-9a-z]{23}", token.text)
        assert token.description


def test_the_ready_token_has_exactly_the_rows_that_are_wanted(profile: Profile) -> None:
    ready, one_missing, _ = standard_tokens(profile)
    assert ready.granted == {scope.scope_id: scope.wanted for scope in profile.to_change}
    assert set(ready.granted) - set(one_missing.granted) == {"products"}


def test_a_revoked_token_is_found_no_more_than_one_that_never_existed(store: PracticeStore) -> None:
    ready = store.token("ready")
    assert store.find(ready.text) is ready
    assert store.find(store.token("revoked").text) is None
    assert store.find("nonsense") is None


def test_the_credentials_file_has_the_newest_layout(store: PracticeStore) -> None:
    token = store.token("ready")
    lines = store.credentials_file_text(token).splitlines()
    keys = ["ACCESS TOKEN", "CLIENT NAME", "CLIENT ID", "CLIENT SECRET", "NAME", "API PATH"]
    assert [line.partition(": ")[0] for line in lines] == keys
    values = dict(line.split(": ", 1) for line in lines)
    assert values["ACCESS TOKEN"] == token.text
    assert "PRACTICE" in values["NAME"]
    assert values["API PATH"] == "https://api.bigcommerce.com/stores/practice1/v3/"
    assert re.fullmatch(r"practice[0-9a-z]{23}", values["CLIENT ID"])
    assert re.fullmatch(r"[0-9a-f]{64}", values["CLIENT SECRET"])
    assert re.fullmatch(r"BigCommerceAPI-credentials-PRACTICE-[\w-]+\.txt", store.credentials_file_name(token))


def test_the_address_holds_the_hash() -> None:
    assert f"//store-{PRACTICE_HASH}.mybigcommerce.com/" in PRACTICE_ADDRESS
