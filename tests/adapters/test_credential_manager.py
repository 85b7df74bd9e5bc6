"""Windows' Credential Manager, played by a dictionary; tests/windows asks the real interface."""

from __future__ import annotations

import types
from typing import Any

import pytest
from keyring.backends import Windows

from wizard.adapters.keychain.credential_manager import CredentialManager
from wizard.adapters.keychain.keyring_store import SERVICE, KeyringStore
from wizard.core.credential.secret import Secret

LOCAL_MACHINE, ENTERPRISE = 2, 3
NOT_FOUND = 1168
FIRST, SECOND = Secret("first" * 6), Secret("other" * 6)


class NotFound(Exception):
    winerror = NOT_FOUND

    def __init__(self, funcname: str) -> None:
        super().__init__(funcname)
        self.funcname = funcname


@pytest.fixture
def entries(monkeypatch: pytest.MonkeyPatch) -> dict[str, dict[str, Any]]:
    """What the vault holds, by target."""
    kept: dict[str, dict[str, Any]] = {}

    def read(Type: int, TargetName: str) -> dict[str, Any]:  # noqa: N803 - as pywin32 calls them
        if TargetName not in kept:
            raise NotFound("CredRead")
        return {**kept[TargetName], "CredentialBlob": kept[TargetName]["CredentialBlob"].encode("utf-16")}

    def write(credential: dict[str, Any], flags: int) -> None:
        kept[credential["TargetName"]] = credential

    def delete(Type: int, TargetName: str) -> None:  # noqa: N803
        if kept.pop(TargetName, None) is None:
            raise NotFound("CredDelete")

    vault = types.SimpleNamespace(
        CRED_TYPE_GENERIC=1, CRED_PERSIST_LOCAL_MACHINE=LOCAL_MACHINE, CRED_PERSIST_ENTERPRISE=ENTERPRISE,
        CredRead=read, CredWrite=write, CredDelete=delete,
    )  # fmt: skip
    monkeypatch.setattr(Windows, "win32cred", vault, raising=False)
    monkeypatch.setattr(Windows, "pywintypes", types.SimpleNamespace(error=NotFound), raising=False)
    monkeypatch.setattr(Windows, "missing_deps", False)
    return kept


@pytest.fixture
def store(entries: dict[str, dict[str, Any]]) -> KeyringStore:
    return KeyringStore(CredentialManager())


def secrets(entries: dict[str, dict[str, Any]]) -> list[str]:
    return [entry["CredentialBlob"] for entry in entries.values()]


def test_a_token_saved_anew_leaves_nothing_of_the_old_one(store: KeyringStore, entries: dict[str, Any]) -> None:
    store.save("storea", FIRST)
    store.save("storeb", SECOND)
    store.save("storea", SECOND)
    assert store.load("storea") == store.load("storeb") == SECOND
    assert secrets(entries) == [SECOND.reveal()] * 2


def test_entries_stay_on_this_computer(store: KeyringStore, entries: dict[str, Any]) -> None:
    store.save("storea", FIRST)
    assert [entry["Persist"] for entry in entries.values()] == [LOCAL_MACHINE]


def test_what_an_earlier_version_kept_is_found_and_goes(store: KeyringStore, entries: dict[str, Any]) -> None:
    former = Windows.WinVaultKeyring()  # type: ignore[no-untyped-call]
    for store_hash, token in (("storea", FIRST), ("storeb", FIRST), ("storea", SECOND)):
        former.set_password(SERVICE, store_hash, token.reveal())  # type: ignore[no-untyped-call]
    assert len(entries) == 3  # the token that storea had before is one of them
    assert (store.load("storea"), store.load("storeb")) == (SECOND, FIRST)
    store.save("storea", SECOND)
    store.forget("storeb")
    assert secrets(entries) == [SECOND.reveal()]
    store.forget("storea")
    assert entries == {}
    assert store.load("storea") is None


def test_trying_the_keychain_out_leaves_nothing(store: KeyringStore, entries: dict[str, Any]) -> None:
    store.self_test()
    assert entries == {}
