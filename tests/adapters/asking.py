"""Send one request, and get its response or failure."""

from __future__ import annotations

import traceback

import pytest

from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.core.check.wire import Request, Response
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, SetupError

TOKEN = "t0kent0kent0kent0kent0kent0kenx"
REQUEST = Request("abc123", "v2/time")


def ask(http: BigCommerceHttp, request: Request = REQUEST) -> Response:
    return http.send(request, Secret(TOKEN), NeverCancelled())


def failure_of_asking(http: BigCommerceHttp) -> Failure:
    """Send a request that must fail; also look for the token in all that the failure brings with it."""
    with pytest.raises(SetupError) as caught:
        ask(http)
    assert_no_secret(caught.value, TOKEN)
    failure = caught.value.failure
    assert all((failure.title, failure.message, failure.next_step)), "every detail its texts name is there"
    return failure


def assert_no_secret(error: BaseException, secret: str) -> None:
    """Nothing that a log or a crash report could print of `error` holds `secret`."""
    shown = "".join(traceback.format_exception(error))
    waiting: list[BaseException | None] = [error]
    while waiting:
        link = waiting.pop()
        if link is None:
            continue
        shown += f"{link!r} {link} {link.args!r} {vars(link)!r}"
        waiting += [link.__cause__, link.__context__]
    assert secret not in shown
    assert error.__context__ is None, "an exception of the library stays out, for it holds the request"
