"""Exported files do what they are for: what reads them in life reads them here."""

from __future__ import annotations

import csv
import io
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import bigcommerce.api
import pytest
import trustme
from bigcommerce.exception import ClientRequestException
from dotenv import dotenv_values

from tests.adapters.servers import LoopbackServer
from wizard.adapters.secret_file import SecretFileWriter
from wizard.core.check.scopes import Profile
from wizard.core.credential.secret import Secret
from wizard.core.credential.token_value import Credential
from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.formats.env_file import ENV
from wizard.core.export.formats.json_file import JSON
from wizard.core.export.formats.registry import FORMATS
from wizard.core.export.render import Export
from wizard.practice import PRACTICE_HASH
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore, standard_tokens

TOKEN = "canary7k2m9x4q8w1z5t3v6b0n2c4d"
PAIR = {"BIGCOMMERCE_STORE_HASH": "g5cd38", "BIGCOMMERCE_ACCESS_TOKEN": TOKEN}


def saved(folder: Path, form: ExportFormat, pair: Credential | None = None, *, practice: bool = False) -> Path:
    export = Export(
        pair or Credential("g5cd38", Secret(TOKEN)), "Ü #1", datetime(2026, 1, 2, tzinfo=UTC), None, practice
    )
    path = folder / export.file_name(form)
    SecretFileWriter().write(path, export.render(form))
    return path


def read_as_docker_does(path: Path) -> dict[str, str]:
    """The rules of `docker run --env-file`: no quotes, no expansion, and what follows the first = is the value as it is."""
    values: dict[str, str] = {}
    for raw in path.read_bytes().decode("utf-8").removeprefix("\ufeff").split("\n"):
        line = raw.lstrip()
        if not line or line.startswith("#"):
            continue
        name, sign, value = line.partition("=")
        assert sign
        assert name
        assert not any(character.isspace() for character in name), "docker refuses such a line"
        values[name] = value
    return values


@pytest.mark.parametrize("practice", [False, True])
def test_dotenv_and_docker_read_the_env_file(practice: bool, tmp_path: Path) -> None:
    path = saved(tmp_path, ENV, practice=practice)
    assert dotenv_values(path) == PAIR
    assert read_as_docker_does(path) == PAIR


# -- the official client ---------------------------------------------------------------------------------------------


class TlsFront(LoopbackServer):
    """The practice store behind TLS: the official client asks https://BC_API_ENDPOINT and nothing else."""

    def __init__(self, server: PracticeServer, tls: ssl.SSLContext) -> None:
        super().__init__(self._relay, host="localhost", tls=tls)
        self._server = server

    def _relay(self, connection: socket.socket, stop: threading.Event) -> None:
        first, rest = self.requests[-1].split(b"\r\n", 1)
        with socket.create_connection(("127.0.0.1", self._server.port), 10) as upstream:
            upstream.sendall(first + b"\r\nConnection: close\r\n" + rest)
            while part := upstream.recv(65536):
                connection.sendall(part)
        connection.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def practice(profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PracticeServer]:
    """A practice store where the official client looks for BigCommerce."""
    authority, tls = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(tls)
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "authority.pem"))
    monkeypatch.setenv("NO_PROXY", "localhost")
    with PracticeServer(PracticeStore(standard_tokens(profile))) as server, TlsFront(server, tls) as front:
        monkeypatch.setenv("BC_API_ENDPOINT", f"localhost:{front.port}")
        yield server


def official_client(store_hash: str, token: str) -> Any:
    # The client id is no part of what is exported: the client sends it along, and BigCommerce does not look at it.
    return bigcommerce.api.BigcommerceApi(client_id="any", store_hash=store_hash, access_token=token)


@pytest.mark.parametrize("form", FORMATS)
def test_the_official_client_works_with_what_was_exported(
    form: ExportFormat, practice: PracticeServer, tmp_path: Path
) -> None:
    token = practice.store.token("ready").text
    store_hash, token = exported_pair(saved(tmp_path, form, Credential(PRACTICE_HASH, Secret(token))), form)
    client = official_client(store_hash, token)
    assert client.Time.all()["time"] > 0
    assert len(client.Orders.all(limit=1)) == 1


def test_the_official_client_is_refused_with_another_token(practice: PracticeServer) -> None:
    with pytest.raises(ClientRequestException, match="401"):
        official_client(PRACTICE_HASH, TOKEN).Time.all()


def exported_pair(path: Path, form: ExportFormat) -> tuple[str, str]:
    if form is ENV:
        values = dotenv_values(path)
        return values["BIGCOMMERCE_STORE_HASH"] or "", values["BIGCOMMERCE_ACCESS_TOKEN"] or ""
    if form.extension == "csv":
        (row,) = csv.DictReader(io.StringIO(path.read_bytes().decode(), newline=""), strict=True)
        cells = {column.lower().replace(" ", ""): cell for column, cell in row.items()}
        return cells["username"], cells["password"]
    document = json.loads(path.read_text("utf-8"))
    if form is JSON:
        return document["store_hash"], document["access_token"]
    login = document["items"][0]["login"]
    return login["username"], login["password"]
