"""What the tests of the adapters share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from wizard.adapters.bigcommerce_http import BigCommerceHttp, Timeouts

MakeHttp = Callable[..., BigCommerceHttp]


@pytest.fixture(autouse=True)
def no_proxy_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever proxy the computer that runs the tests uses, they do not."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def make_http() -> Iterator[MakeHttp]:
    """Makes an adapter with short limits, and closes its connections after the test."""
    made = []

    def make(base_url: str, **settings: Any) -> BigCommerceHttp:
        settings.setdefault("timeouts", Timeouts(connect=2.0, read=2.0, whole=5.0))
        made.append(BigCommerceHttp(base_url, **settings))
        return made[-1]

    yield make
    for http in made:
        http.close()
