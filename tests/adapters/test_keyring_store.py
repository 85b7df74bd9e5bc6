"""Good and bad keychains."""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, Self

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

from tests.adapters.asking import TOKEN, assert_no_secret
from tests.adapters.memory_keyring import Memory
from wizard.adapters.keychain import keyring_store
from wizard.adapters.keychain.keyring_backends import PLATFORMS, platform_backends
from wizard.adapters.keychain.keyring_backends import failure_of as meaning_of
from wizard.adapters.keychain.keyring_store import KeyringStore
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError


class PlaintextKeyring(Memory):
    """Named as the one of keyrings.alt."""


class Discouraged(Memory):
    priority = 0


class Alternative(Memory):
    pass


Alternative.__module__ = "keyrings.alt.file"


class Shortening(Memory):
    """Keeps the beginning only, as a keychain with a length limit might."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:20])


class Forgetting(Memory):
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


def failure_of(action: Callable[[], Any]) -> Failure:
    with pytest.raises(SetupError) as caught:
        action()
    assert_no_secret(caught.value, TOKEN)
    failure = caught.value.failure
    assert all((failure.title, failure.message, failure.next_step))
    return failure


def failure_of_saving(backend: KeyringBackend) -> Failure:
    return failure_of(lambda: KeyringStore(backend).save("abc123", Secret(TOKEN)))


def test_a_token_is_kept_under_the_stores_hash() -> None:
    backend = Memory()
    store = KeyringStore(backend)
    assert store.load("abc123") is None
    store.save("abc123", Secret(TOKEN))
    store.save("other1", Secret("other"))
    assert backend.kept == {
        ("BigCommerce Connect", "abc123"): TOKEN,
        ("BigCommerce Connect", "other1"): "other",
    }
    assert store.load("abc123") == Secret(TOKEN)


def test_a_token_is_replaced_and_forgotten() -> None:
    backend = Memory()
    store = KeyringStore(backend)
    store.save("abc123", Secret("old"))
    store.save("abc123", Secret(TOKEN))
    assert store.load("abc123") == Secret(TOKEN)
    store.forget("abc123")
    store.forget("abc123")
    assert (store.load("abc123"), backend.kept) == (None, {})


@pytest.mark.parametrize(
    ("backend", "kind"),
    [
        (fail.Keyring, FailureKind.KEYCHAIN_MISSING),
        (null.Keyring, FailureKind.KEYCHAIN_NOT_SAFE),
        (PlaintextKeyring, FailureKind.KEYCHAIN_NOT_SAFE),
        (Alternative, FailureKind.KEYCHAIN_NOT_SAFE),
        (Discouraged, FailureKind.KEYCHAIN_NOT_SAFE),
    ],
)
def test_a_keychain_that_protects_nothing_is_given_nothing(
    backend: Callable[[], KeyringBackend], kind: FailureKind
) -> None:
    made = backend()
    store = KeyringStore(made)
    kinds = {
        failure_of(lambda: store.save("abc123", Secret(TOKEN))).kind,
        failure_of(lambda: store.load("abc123")).kind,
        failure_of(lambda: store.forget("abc123")).kind,
        failure_of(store.name).kind,
    }
    assert kinds == {kind}
    assert getattr(made, "kept", {}) == {}


@pytest.mark.parametrize("backend", [Shortening, Forgetting])
def test_a_keychain_that_gives_something_else_back(backend: Callable[[], KeyringBackend]) -> None:
    assert failure_of_saving(backend()).kind is FailureKind.KEYCHAIN_NOT_KEPT


class Chain(chainer.ChainerBackend):
    """A chain of given links: the real one lists what this computer has."""

    backends: list[KeyringBackend] = []  # noqa: RUF012 - set on each subclass

    @classmethod
    def of(cls, *links: KeyringBackend) -> KeyringBackend:
        return type("ChainOfThese", (cls,), {"backends": list(links)})()  # type: ignore[no-any-return]


def test_of_a_chain_the_first_safe_link_is_used() -> None:
    plain, safe = PlaintextKeyring(), Memory()
    store = KeyringStore(Chain.of(plain, safe))
    store.save("abc123", Secret(TOKEN))
    assert (plain.kept, list(safe.kept.values())) == ({}, [TOKEN])
    assert store.load("abc123") == Secret(TOKEN)


def test_a_chain_without_a_safe_link() -> None:
    assert failure_of_saving(Chain.of()).kind is FailureKind.KEYCHAIN_MISSING
    assert failure_of_saving(Chain.of(PlaintextKeyring())).kind is FailureKind.KEYCHAIN_NOT_SAFE


class LeakedLibraryError(Exception):
    """As jeepney's DBusErrorResponse, which is no KeyringError."""


@pytest.mark.parametrize(
    ("error", "kind", "reason"),
    [
        (NoKeyringError, FailureKind.KEYCHAIN_MISSING, None),
        (InitError, FailureKind.KEYCHAIN_MISSING, None),
        (KeyringLocked, FailureKind.KEYCHAIN_LOCKED, None),
        (PasswordSetError, FailureKind.KEYCHAIN_REFUSED, "PasswordSetError"),
        (KeyringError, FailureKind.KEYCHAIN_REFUSED, "KeyringError"),
        (LeakedLibraryError, FailureKind.KEYCHAIN_REFUSED, "LeakedLibraryError"),
        (OSError, FailureKind.KEYCHAIN_REFUSED, "OSError"),
    ],
)
@pytest.mark.parametrize("when", ["set", "get", "delete"])
def test_errors_of_a_keychain(error: type[Exception], kind: FailureKind, reason: str | None, when: str) -> None:
    def trouble(action: str) -> None:
        if action == when:
            raise error(f"could not take {TOKEN}")

    backend = Memory(trouble)
    backend.kept["BigCommerce Connect", "abc123"] = TOKEN
    store = KeyringStore(backend)
    action = {
        "set": lambda: store.save("abc123", Secret(TOKEN)),
        "get": lambda: store.load("abc123"),
        "delete": lambda: store.forget("abc123"),
    }[when]
    failure = failure_of(action)
    assert (failure.kind, failure.details.get("reason")) == (kind, reason)


class error(Exception):  # noqa: N801 - named as in pywintypes
    """As `pywintypes.error`: number, function, text."""


def chained(outer: Exception, inner: Exception) -> Exception:
    outer.__cause__ = inner
    return outer


class PromptDismissedException(Exception):
    """As secretstorage's."""


class SecretServiceNotAvailableException(Exception):
    """As secretstorage's."""


class DBusErrorResponse(Exception):
    """As jeepney's."""

    def __init__(self, name: str) -> None:
        super().__init__(f"[{name}] with {TOKEN}")
        self.name = name


def mac(number: int) -> Exception:
    return PasswordSetError(f"Can't store password on keychain: ({number}, 'Unknown Error')")


BY_NUMBER = [
    (mac(-25244), "K-07", "macOS -25244"),
    (mac(-25299), "K-07", "macOS -25299"),
    (KeyringError("Can't get password from keychain: (-25308, 'Unknown Error')"), "K-08", "macOS -25308"),
    (
        PasswordDeleteError("Can't delete password in keychain: (-25293, 'Security Auth Failure')"),
        "K-09",
        "macOS -25293",
    ),
    (KeyringLocked("Can't get password from keychain: (-128, 'Keychain Access Denied')"), "K-12", "macOS -128"),
    (PasswordDeleteError("Can't delete password in keychain: (-128, 'Keychain Access Denied')"), "K-12", "macOS -128"),
    (mac(-25307), "K-01", "macOS -25307"),
    (mac(-67030), "K-05", "macOS -67030"),
    (mac(-34018), "K-05", "macOS -34018"),
    (error(8, "CredWrite", "Not enough memory"), "K-10", "Windows 8"),
    (error(1312, "CredWrite", "A specified logon session does not exist"), "K-08", "Windows 1312"),
    (error(1783, "CredWrite", "The stub received bad data"), "K-10", "Windows 1783"),
    (error(5, "CredRead", "Access is denied."), "K-05", "Windows 5"),
    (
        chained(InitError("Failed to create the collection: Prompt dismissed.."), PromptDismissedException()),
        "K-02",
        None,
    ),
    (InitError("Failed to create the collection: Prompt dismissed.."), "K-02", None),
    (PromptDismissedException("Prompt dismissed."), "K-02", None),
    (chained(InitError("Failed."), SecretServiceNotAvailableException()), "K-01", None),
    (SecretServiceNotAvailableException("no bus"), "K-01", None),
    (DBusErrorResponse("org.freedesktop.DBus.Error.ServiceUnknown"), "K-01", None),
    (DBusErrorResponse("org.freedesktop.Secret.Error.IsLocked"), "K-02", None),
    (
        DBusErrorResponse("org.freedesktop.DBus.Error.UnknownMethod"),
        "K-05",
        "org.freedesktop.DBus.Error.UnknownMethod",
    ),
    (DBusErrorResponse(f"a name with {TOKEN} in it"), "K-05", "DBusErrorResponse"),
    (error(), "K-05", "error"),
    (error(TOKEN), "K-05", "error"),
]
"""Case 53 and its relatives; 52 without its bus."""


@pytest.mark.parametrize(("raised", "code", "reason"), BY_NUMBER)
def test_the_systems_number_decides_and_is_named(raised: Exception, code: str, reason: str | None) -> None:
    failure = meaning_of(raised)
    assert (failure.code, failure.details.get("reason")) == (code, reason)
    assert TOKEN not in failure.message
    assert reason is None or code == "K-01" or f"({reason})" in failure.message


def test_advice_of_the_numbers_is_their_own() -> None:
    said = {meaning_of(raised).code: meaning_of(raised).next_step for raised, _, reason in BY_NUMBER if reason}
    assert "delete the old entry" in said["K-07"]
    assert "Sign in at the screen" in said["K-08"]
    assert "When macOS asks, allow it" in said["K-12"]
    own = [said[code] for code in ("K-05", "K-07", "K-08", "K-09", "K-10", "K-12")]
    assert len(set(own)) == len(own)


def test_a_question_that_was_denied_is_no_locked_keychain() -> None:
    """macOS asks after each update of a program that nobody signed, and the keychain is open all the while."""
    failure = meaning_of(KeyringLocked("Can't get password from keychain: (-128, 'Keychain Access Denied')"))
    said = f"{failure.title} {failure.message} {failure.next_step}"
    assert failure.kind is FailureKind.KEYCHAIN_NOT_ALLOWED
    assert "locked" not in said
    assert "update" in said


@pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="KWallet is asked for on D-Bus, which is not used there"
)
@pytest.mark.parametrize(
    ("names", "code"), [(["org.kde.kwalletd5"], "K-11"), (["org.kde.kwalletd6"], "K-11"), (["org.kde.kded5"], "K-01")]
)
def test_kwallet_without_its_part_is_said(names: list[str], code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Bus:
        def __enter__(self) -> Self:
            return self

        def __exit__(self, *arguments: object) -> None:
            pass

        def send_and_get_reply(self, call: object, timeout: float) -> SimpleNamespace:
            return SimpleNamespace(body=(names,))

    monkeypatch.setattr("jeepney.io.blocking.open_dbus_connection", lambda bus: Bus())
    monkeypatch.setattr("wizard.adapters.keychain.keyring_backends.platform_backends", list)
    assert failure_of(KeyringStore().name).code == code


def test_without_an_argument_only_the_platforms_own_keyrings_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever keyring's configuration names, such as a plain file."""
    plain, own = PlaintextKeyring(), Memory()
    monkeypatch.setattr("keyring.get_keyring", lambda: plain)
    monkeypatch.setattr("wizard.adapters.keychain.keyring_backends.platform_backends", lambda: [own])
    KeyringStore().save("abc123", Secret(TOKEN))
    assert (plain.kept, len(own.kept)) == ({}, 1)


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin", "freebsd14"])
def test_each_platform_has_its_own_keyrings(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    names = PLATFORMS.get(platform, PLATFORMS["linux"])
    asked: list[type[KeyringBackend]] = []
    for number, (module, name) in enumerate(names):
        kind = type(name, (Memory,), {"priority": number + 1, "__module__": module})
        monkeypatch.setattr(importlib.import_module(module), name, kind)
        asked.insert(0, kind)
    assert [type(backend) for backend in platform_backends(platform)] == asked
    assert not {"fail", "null", "chainer", "keyrings"} & {module.rpartition(".")[2] for module, _ in names}


def test_a_keyring_that_does_not_work_here_is_left_out() -> None:
    foreign = "win32" if sys.platform != "win32" else "darwin"
    assert platform_backends(foreign) == []


# -- the self-test and the time it may take --------------------------------------------------------------------------


def test_the_self_test_leaves_nothing_behind() -> None:
    backend = Memory()
    backend.kept["BigCommerce Connect", "abc123"] = TOKEN
    KeyringStore(backend).self_test()
    assert backend.kept == {("BigCommerce Connect", "abc123"): TOKEN}


@pytest.mark.parametrize("kind", [Shortening, Forgetting])
def test_the_self_test_sees_what_is_not_kept(kind: Callable[[], Memory]) -> None:
    backend = kind()
    assert failure_of(KeyringStore(backend).self_test).kind is FailureKind.KEYCHAIN_NOT_KEPT
    assert backend.kept == {}


@pytest.mark.parametrize(
    ("backend", "kind"), [(fail.Keyring, FailureKind.KEYCHAIN_MISSING), (null.Keyring, FailureKind.KEYCHAIN_NOT_SAFE)]
)
def test_the_self_test_names_a_bad_keychain(backend: Callable[[], KeyringBackend], kind: FailureKind) -> None:
    assert failure_of(KeyringStore(backend()).self_test).kind is kind


@pytest.mark.parametrize("when", ["set", "get", "delete"])
def test_the_self_test_names_what_went_wrong(when: str) -> None:
    def trouble(action: str) -> None:
        if action == when:
            raise KeyringLocked

    assert failure_of(KeyringStore(Memory(trouble)).self_test).kind is FailureKind.KEYCHAIN_LOCKED


def test_a_keychain_that_never_answers_is_given_up() -> None:
    answer = threading.Event()

    def trouble(action: str) -> None:
        answer.wait()

    store = KeyringStore(Memory(trouble), wait_seconds=0.05)
    actions: list[Callable[[], Any]] = [
        store.self_test,
        lambda: store.save("abc123", Secret(TOKEN)),
        lambda: store.load("abc123"),
        lambda: store.forget("abc123"),
    ]
    failures = [failure_of(action) for action in actions]
    answer.set()
    assert {failure.code for failure in failures} == {"K-06"}
    assert "0 seconds" in failures[0].message


def test_that_a_keychain_may_be_asking_is_told_once_and_only_then(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring_store, "PROMPT_SECONDS", 0.05)
    asked: list[str] = []
    answer = threading.Event()

    def told() -> None:
        asked.append("told")
        answer.set()

    def trouble(action: str) -> None:
        answer.wait(20)

    slow = KeyringStore(Memory(trouble), on_prompt=told)
    assert slow.load("abc123") is None
    assert asked == ["told"]
    monkeypatch.setattr(keyring_store, "PROMPT_SECONDS", 20)
    assert slow.load("abc123") is None
    assert asked == ["told"]


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("keyring.backends.SecretService", "Secret Service"),
        ("keyring.backends.macOS", "macOS Keychain"),
        ("wizard.adapters.keychain.credential_manager", "Windows Credential Manager"),
        ("keyring.backends.kwallet", "KWallet"),
    ],
)
def test_keychains_have_the_names_people_know(module: str, name: str) -> None:
    assert KeyringStore(type("Keyring", (Memory,), {"__module__": module})()).name() == name


def test_another_keychain_has_the_name_keyring_gives_it() -> None:
    assert "Memory" in KeyringStore(Memory()).name()
