"""A token that was pasted as the connection's name is no name."""

from __future__ import annotations

import pytest

from wizard.core.address.store_hash import Form, StoreHash
from wizard.core.credential.secret import Secret
from wizard.core.setup.session import SetupSession

TOKEN = "q7z4x9w2k8v5j3h6g1f0d9s8p2m4n6b"


@pytest.mark.parametrize(
    ("given", "called"),
    [
        (None, "BigCommerce g5cd38"),
        ("Main shop", "Main shop"),
        (TOKEN, "BigCommerce g5cd38"),
        (f"shop {TOKEN}", "BigCommerce g5cd38"),
        (TOKEN[:20], "BigCommerce g5cd38"),
    ],
)
def test_a_name_that_holds_the_token_counts_as_none(given: str | None, called: str) -> None:
    session = SetupSession(lambda _: pytest.fail("no rows are needed"), store=StoreHash("g5cd38", Form.BARE, (0, 6)))
    session.set_token(Secret(TOKEN))
    session.given_name = given
    assert session.connection_name == called
