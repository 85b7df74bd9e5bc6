"""Hand-written stand-ins for the outside, used by tests of core and of the window."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence

from wizard.core.check.wire import Request, Response
from wizard.core.concurrency.cancel import Cancel, Cancelled
from wizard.core.credential.secret import Secret

JSON = {"content-type": "application/json"}
OK = Response(200, JSON, b'{"time": 1529512970, "data": []}')
"""Has what any path's answer is known by."""
NO_SCOPE = Response(403, JSON, b'{"status":403,"title":"You don\'t have a required scope to access the endpoint"}')

Reply = Response | Exception | Callable[[], Response]


class ScriptedHttp:
    """Answers by path: a single reply, or a list that is used up and whose last reply stays. Everything else is `OK`.

    Attributes:
        asked: the paths in the order they were sent.
        most_at_once: the highest number of requests that were under way together.
    """

    def __init__(self, script: Mapping[str, Reply | Sequence[Reply]] | None = None, other: Reply = OK) -> None:
        self._script = {
            path: list(reply) if isinstance(reply, Sequence) else [reply] for path, reply in (script or {}).items()
        }
        self._other = other
        self._lock = threading.Lock()
        self._under_way = 0
        self.asked: list[str] = []
        self.most_at_once = 0

    def answer(self, path: str, reply: Reply) -> None:
        """Answer `path` with `reply` from now on."""
        self._script[path] = [reply]

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        with self._lock:
            self.asked.append(request.path)
            self._under_way += 1
            self.most_at_once = max(self.most_at_once, self._under_way)
            replies = self._script.get(request.path, [self._other])
            reply = replies.pop(0) if len(replies) > 1 else replies[0]
        try:
            return self._give(reply)
        finally:
            with self._lock:
                self._under_way -= 1

    def _give(self, reply: Reply) -> Response:
        if isinstance(reply, Exception):
            raise reply
        return reply if isinstance(reply, Response) else reply()


class HangingHttp:
    """Never answers until it is told to stop, like a connect into a black hole that ignores the wish to stop."""

    def __init__(self) -> None:
        self.release = threading.Event()
        self.over = threading.Event()
        """Set when the first request has ended."""

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        self.release.wait(30)
        self.over.set()
        raise Cancelled


class ReadOnlyKeychain:
    """What is only asked for tokens; a subclass says which."""

    def name(self) -> str:
        raise AssertionError("nobody needs its name")

    def self_test(self) -> None:
        raise AssertionError("nothing is written")

    def save(self, store_hash: str, token: Secret) -> None:
        raise AssertionError("nothing is written")

    def forget(self, store_hash: str) -> None:
        raise AssertionError("nothing is removed")
