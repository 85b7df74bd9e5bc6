"""Is this computer ready? Asked at the command line, against a server on loopback."""

from __future__ import annotations

import json
import ssl
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import pytest
import trustme

from tests.adapters.servers import LoopbackServer, http_answer, refused_port
from tests.commands.running import run
from wizard import __version__
from wizard.core.readiness import Topic

IN_ORDER = [topic.key for topic in Topic]


@pytest.fixture(autouse=True)
def no_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keychain of whoever runs the tests is left alone."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")


@pytest.fixture
def nowhere() -> str:
    return f"https://localhost:{refused_port()}"


def test_what_is_wrong_has_its_code_and_what_to_do(nowhere: str) -> None:
    done = run("doctor", "--api-url", nowhere)
    assert (done.returncode, done.stderr) == (4, "")
    assert "FAIL  Secure connection  The connection to localhost was refused\n" in done.stdout
    assert "Code N-02\n" in done.stdout
    assert "Try another network" in done.stdout


def test_as_one_json_object(nowhere: str) -> None:
    told = json.loads(run("doctor", "--api-url", nowhere, "--json").stdout)
    assert (told["version"], told["ready"]) == (__version__, False)
    assert [check["name"] for check in told["checks"]] == IN_ORDER
    by_name = {check["name"]: check for check in told["checks"]}
    assert by_name["connection"]["failure"]["code"] == "N-02"
    assert (by_name["clock"]["state"], by_name["clock"]["failure"]) == ("unknown", None)


def test_the_network_is_fine_where_this_computer_trusts_the_server(tmp_path: Path) -> None:
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    authority.issue_cert("localhost").configure_cert(context)
    date = f"Date: {format_datetime(datetime.now(UTC), usegmt=True)}"
    with LoopbackServer(http_answer("404 Not Found", b"{}", date), host="localhost", tls=context) as server:
        done = run("doctor", "--api-url", server.url, "--json", SSL_CERT_FILE=str(tmp_path / "authority.pem"))
    states = {check["name"]: check["state"] for check in json.loads(done.stdout)["checks"]}
    assert {states[name] for name in ("proxy", "name_lookup", "connection", "clock")} == {"good"}


def test_an_address_that_may_not_be_asked_is_wrong_usage() -> None:
    done = run("doctor", "--api-url", "http://api.example")
    assert (done.returncode, done.stdout) == (2, "")
    assert "must start with https://" in done.stderr
