"""The command ``doctor`` in six situations, each with real parts: a network of its own, a proxy, TLS, a clock, a keyring."""

from __future__ import annotations

import json
import os
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.adapters.forward_proxies import forward_proxy
from tests.adapters.keyring_session import UNLOCK
from tests.adapters.servers import LoopbackServer, http_answer
from tests.what_lacks import needs, skip_without
from wizard.core.readiness import Topic

pytestmark = [pytest.mark.secret_service, needs("dbus-run-session", "gnome-keyring-daemon")]

ISSUER = "Example Inspection Ltd"
ELSEWHERE = "api.bigcommerce.test"
"""Never looked up here: the proxy is asked for it."""
LOCKED = ""
NETWORK = (Topic.PROXY, Topic.NAME, Topic.CONNECTION, Topic.CLOCK)


@dataclass(frozen=True)
class Examined:
    """What the command ended with."""

    code: int
    checks: dict[str, Any]

    def state(self, topic: Topic) -> str:
        return str(self.checks[topic.key]["state"])

    def failure(self, topic: Topic) -> str:
        failure = self.checks[topic.key]["failure"]
        assert failure["next_step"], "each code comes with what to do"
        return str(failure["code"])


class Computer:
    """A home with a Downloads folder, a browser, and a session bus of its own for each look."""

    def __init__(self, home: Path) -> None:
        self._home = home
        home.chmod(0o700)
        (home / "Downloads").mkdir()
        self._browser = home / "browser"
        self._browser.write_text("#!/bin/sh\nexit 1\n")
        self._browser.chmod(0o755)

    def doctor(self, url: str, *, keychain: str = UNLOCK, wrapper: str = "", **more: str) -> Examined:
        """Run the command.

        Args:
            url: the API's address.
            keychain: the shell command that goes before; `LOCKED` leaves the keyring as it is.
            wrapper: what the program is run by.
            more: environment variables.
        """
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "VIRTUAL_ENV")}
        own = {"HOME": str(self._home), "XDG_RUNTIME_DIR": str(self._home), "PYTHONPATH": str(Path.cwd())}
        command = f'{keychain}{wrapper} "$0" -m wizard doctor --json --api-url "$1"'
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", command, sys.executable, url],
            env=kept | own | {"BROWSER": str(self._browser)} | more,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        told = json.loads(done.stdout)
        checks = {check["name"]: check for check in told["checks"]}
        assert list(checks) == [topic.key for topic in Topic]
        assert told["ready"] is (done.returncode == 0), done.stderr
        return Examined(done.returncode, checks)


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    home = tmp_path / "home"
    home.mkdir()
    return Computer(home)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA(organization_name=ISSUER)


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path) -> str:
    """The file by which this computer trusts the authority."""
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


def api(authority: trustme.CA, off: timedelta = timedelta()) -> LoopbackServer:
    """A server whose clock is off by so much."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    date = f"Date: {format_datetime(datetime.now(UTC) + off, usegmt=True)}"
    return LoopbackServer(http_answer("404 Not Found", b"{}", date), host="localhost", tls=context)


class InspectingProxy(LoopbackServer):
    """Opens each tunnel itself and shows a certificate of its own company's for whatever host was asked for."""

    def __init__(self, authority: trustme.CA) -> None:
        super().__init__(self._inspect)
        self._authority = authority

    def _inspect(self, connection: socket.socket, stop: threading.Event) -> None:
        host = self.requests[-1].split(b" ")[1].partition(b":")[0].decode()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._authority.issue_cert(host).configure_cert(context)
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with suppress(OSError), context.wrap_socket(connection, server_side=True) as inside:
            inside.recv(4096)
            inside.sendall(http_answer("404 Not Found"))


@pytest.fixture
def inspector(authority: trustme.CA) -> Iterator[InspectingProxy]:
    with InspectingProxy(authority) as proxy:
        yield proxy


def test_all_is_well(computer: Computer, authority: trustme.CA, trusted: str) -> None:
    with api(authority) as server:
        found = computer.doctor(server.url, SSL_CERT_FILE=trusted)
    states = {topic: found.state(topic) for topic in Topic}
    assert states == dict.fromkeys(Topic, "good") | {Topic.CLIPBOARD: "unknown"}
    assert found.code == 0
    (request,) = server.requests
    assert b"x-auth" not in request.lower()


def test_no_network(computer: Computer) -> None:
    allowed = subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode == 0
    skip_without([] if allowed else ["unshare, as anybody may use it"])
    found = computer.doctor("https://api.bigcommerce.com", wrapper="unshare -rn")
    assert (found.code, found.failure(Topic.NAME)) == (4, "N-01")
    assert [found.state(topic) for topic in NETWORK] == ["good", "bad", "unknown", "unknown"]
    assert found.state(Topic.DOWNLOADS) == "good", "the rest is looked at all the same"


def test_a_proxy_with_a_password(computer: Computer, tmp_path: Path) -> None:
    with forward_proxy(tmp_path, "--basic-auth", "me:hidden") as port:
        found = computer.doctor(f"https://{ELSEWHERE}", HTTPS_PROXY=f"http://127.0.0.1:{port}")
    assert (found.code, found.failure(Topic.CONNECTION)) == (4, "N-12")
    assert found.checks["proxy"]["detail"] == f"127.0.0.1:{port}, set by the variable HTTPS_PROXY"
    assert found.state(Topic.KEYCHAIN) == "good"


def test_an_inspecting_proxy_that_is_not_trusted(computer: Computer, inspector: InspectingProxy) -> None:
    found = computer.doctor(f"https://{ELSEWHERE}", HTTPS_PROXY=f"http://127.0.0.1:{inspector.port}")
    assert (found.code, found.failure(Topic.CONNECTION)) == (4, "N-06")
    assert ISSUER in found.checks["connection"]["failure"]["message"]


def test_an_inspecting_proxy_that_is_trusted_is_named(
    computer: Computer, inspector: InspectingProxy, trusted: str
) -> None:
    proxy = f"http://127.0.0.1:{inspector.port}"
    found = computer.doctor(f"https://{ELSEWHERE}", HTTPS_PROXY=proxy, SSL_CERT_FILE=trusted)
    assert found.state(Topic.CONNECTION) == "good"
    assert f"issued by {ISSUER}" in found.checks["connection"]["detail"]


@pytest.mark.parametrize("off", [timedelta(hours=-2), timedelta(days=3)])
def test_a_clock_that_is_wrong(off: timedelta, computer: Computer, authority: trustme.CA, trusted: str) -> None:
    with api(authority, off) as server:
        found = computer.doctor(server.url, SSL_CERT_FILE=trusted)
    assert (found.code, found.failure(Topic.CLOCK)) == (4, "N-21")
    assert {found.state(topic) for topic in Topic} == {"good", "bad", "unknown"}
    assert [topic for topic in Topic if found.state(topic) == "bad"] == [Topic.CLOCK]


def test_a_keychain_that_is_locked(computer: Computer, authority: trustme.CA, trusted: str) -> None:
    with api(authority) as server:
        assert computer.doctor(server.url, SSL_CERT_FILE=trusted).state(Topic.KEYCHAIN) == "good"
        found = computer.doctor(server.url, keychain=LOCKED, SSL_CERT_FILE=trusted)
    assert (found.code, found.failure(Topic.KEYCHAIN)) == (4, "K-02")
    assert [topic for topic in Topic if found.state(topic) == "bad"] == [Topic.KEYCHAIN]
