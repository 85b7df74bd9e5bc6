"""Several files for `check --file`, and a store that answers for them."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.cli import main
from wizard.core.check.scopes import Profile
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore, standard_tokens

HASH = "g5cd38"
NO_TOKEN = "Notes about the store, and nothing else.\n"


@pytest.fixture(autouse=True)
def signals_as_before() -> Iterator[None]:
    before = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def store(profile: Profile) -> PracticeStore:
    return PracticeStore(standard_tokens(profile), HASH)


@pytest.fixture
def server(store: PracticeStore) -> Iterator[PracticeServer]:
    with PracticeServer(store) as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path, store: PracticeStore) -> Path:
    """A file that is well, one whose account was deleted, one that lacks a row, and one without a token."""
    room = tmp_path / "stores"
    room.mkdir()
    for name, token in (("a", "ready"), ("b", "revoked"), ("c", "one-row-missing")):
        (room / f"{name}.txt").write_text(store.credentials_file_text(store.token(token)), encoding="utf-8")
    (room / "notes.txt").write_text(NO_TOKEN, encoding="utf-8")
    (room / "picture.png").write_bytes(b"\x89PNG\r\n")
    return room


def checked(server: PracticeServer, *arguments: str) -> int:
    return main(["check", *arguments, "--api-url", server.url])


def files(folder: Path, names: str) -> list[str]:
    return [str(folder / f"{name}.txt") for name in names.split()]
