"""Runs in Windows' Python: keeps tokens as the wizard does, and prints what Credential Manager holds at each step."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from wizard.adapters.keychain.keyring_store import SERVICE, KeyringStore
from wizard.core.credential.secret import Secret

FORMER, FIRST, SECOND = "former-token-of-a-test", "first-token-of-a-test", "second-token-of-a-test"
OTHER = "other-token-of-a-test"


def entries() -> list[dict[str, Any]]:
    """Every entry of ours: name, person, value, and how long it is kept where."""
    from win32ctypes.pywin32 import pywintypes, win32cred  # type: ignore[import-not-found] # noqa: PLC0415

    try:
        found = win32cred.CredEnumerate(None, 0)
    except pywintypes.error:  # there is none
        return []
    return [
        {
            "target": entry["TargetName"],
            "user": entry["UserName"],
            "value": entry["CredentialBlob"].decode("utf-16-le"),
            "persist": entry["Persist"],
        }
        for entry in found
        if "BigCommerce" in entry["TargetName"]
    ]


def save_by_keyring() -> None:
    """Keep tokens of A, B, and A anew as keyring itself does: the first one stays behind under another name."""
    from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415 - after this program has chosen its own

    keyring = WinVaultKeyring()  # type: ignore[no-untyped-call]
    for store_hash, token in (("storea", FORMER), ("storeb", OTHER), ("storea", FIRST)):
        keyring.set_password(SERVICE, store_hash, token)  # type: ignore[no-untyped-call]


def forget_both(store: KeyringStore) -> None:
    """Forget each store as a person does."""
    for store_hash in ("storea", "storeb"):
        store.forget(store_hash)


def main() -> None:
    store = KeyringStore()
    steps: list[tuple[str, Callable[[], object]]] = [
        ("self-test", store.self_test),
        ("kept", lambda: store.save("storea", Secret(FIRST))),
        ("kept another", lambda: store.save("storeb", Secret(FIRST))),
        ("kept anew", lambda: store.save("storea", Secret(SECOND))),
        ("forgot one", lambda: store.forget("storeb")),
        ("forgot both", lambda: store.forget("storea")),
        ("kept by keyring", save_by_keyring),
        ("kept over keyring's", lambda: store.save("storea", Secret(SECOND))),
        ("forgot both after keyring", lambda: forget_both(store)),
        ("kept by keyring again", save_by_keyring),
        ("forgot one of keyring's", lambda: store.forget("storea")),
        ("forgot both of keyring's", lambda: store.forget("storeb")),
    ]
    told = {}
    for name, step in steps:
        step()
        loaded = {one: kept and kept.reveal() for one in ("storea", "storeb") for kept in [store.load(one)]}
        told[name] = {"entries": entries(), "loaded": loaded}
    print(json.dumps({"name": store.name(), "steps": told}))


if __name__ == "__main__":
    main()
