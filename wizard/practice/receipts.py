"""The credentials shown after Save: once on the page, and as a file until Done is pressed."""

from __future__ import annotations

import secrets
from contextlib import AbstractContextManager

from wizard.practice.credentials import Credentials

MOST_KEPT = 100
"""Credentials that wait to be seen; the oldest goes for another one."""


class Receipts:
    """Credentials on their way to the trainee, each at an unguessable address.

    Args:
        guard: keeps two connections from taking the same values.
    """

    def __init__(self, guard: AbstractContextManager[object]) -> None:
        self._guard = guard
        self._to_show: dict[str, Credentials] = {}
        self._to_download: dict[str, Credentials] = {}

    def add(self, credentials: Credentials) -> str:
        """Keep `credentials` and return the key to them."""
        key = secrets.token_urlsafe(18)
        with self._guard:
            self._to_show[key] = self._to_download[key] = credentials
            for kept in (self._to_show, self._to_download):
                if len(kept) > MOST_KEPT:
                    del kept[next(iter(kept))]
        return key

    def show(self, key: str) -> Credentials | None:
        """Return what the page shows, the first time; None after that and for a key nobody was given."""
        with self._guard:
            return self._to_show.pop(key, None)

    def download(self, key: str) -> Credentials | None:
        """Return what the file holds, until `put_away`: a browser may fetch a file twice."""
        with self._guard:
            return self._to_download.get(key)

    def put_away(self, key: str) -> None:
        """Forget what `key` leads to, if anything."""
        with self._guard:
            self._to_show.pop(key, None)
            self._to_download.pop(key, None)
