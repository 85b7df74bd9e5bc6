"""Is the old account gone? 401 is the proof, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from tests.core.fakes import JSON, NO_SCOPE, OK, ScriptedHttp
from wizard.core.check.old_account import OldAccountSeen, Remains, look_at_old_account
from wizard.core.check.wire import Response
from wizard.core.concurrency.cancel import Cancelled, NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError

TEXT, HTML = {"content-type": "text/plain"}, {"content-type": "text/html"}


def look(reply: Response | Exception) -> tuple[OldAccountSeen, list[str]]:
    http = ScriptedHttp({"v2/time": reply})
    return look_at_old_account("abc123", Secret("canary7token2m9x4q8w3n6t1z5k0b2"), http, NeverCancelled()), http.asked


def test_401_is_the_proof_and_one_request_is_enough() -> None:
    seen, asked = look(Response(401, JSON, b'{"status":401,"title":"Unauthorized"}'))
    assert (seen.remains, seen.failure) == (Remains.GONE, None)
    assert asked == ["v2/time"]


def test_a_token_that_still_opens_the_store_is_said_to() -> None:
    assert look(OK)[0] == OldAccountSeen(Remains.WORKS)


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Response(401, TEXT, b"X-Auth-Token header is required"), FailureKind.TOKEN_NOT_DELIVERED),
        (Response(401, TEXT, b"X-Auth-Token header should have correct format"), FailureKind.TOKEN_MALFORMED),
        (Response(401, HTML, b"<html>sign in"), FailureKind.NOT_BIGCOMMERCE),
        (NO_SCOPE, FailureKind.STORE_REFUSED),
        (Response(404, JSON, b"{}"), FailureKind.STORE_NOT_FOUND),
        (Response(423, JSON, b"{}"), FailureKind.STORE_LOCKED),
        (Response(429, JSON, b"{}"), FailureKind.PLATFORM_BUSY),
        (Response(500, JSON, b"{}"), FailureKind.SERVER_ERROR),
        (Response(503, JSON, b"{}"), FailureKind.STORE_UNAVAILABLE),
        (Response(302, {"location": "https://x"}), FailureKind.REDIRECTED),
        (Response(200, JSON, b"{}"), FailureKind.ANSWER_WORDLESS),
        (SetupError(FailureKind.NO_SUCH_HOST, host="api.bigcommerce.com"), FailureKind.NO_SUCH_HOST),
    ],
)
def test_every_other_answer_proves_neither(reply: Response | Exception, kind: FailureKind) -> None:
    seen, asked = look(reply)
    assert seen.remains is Remains.UNKNOWN
    assert seen.failure is not None
    assert seen.failure.kind is kind
    assert asked == ["v2/time"]


def test_a_wish_to_stop_is_one() -> None:
    with pytest.raises(Cancelled):
        look(Cancelled())
