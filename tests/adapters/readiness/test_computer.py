"""What a setup needs of this computer, looked at for real: a keychain, a folder, a browser."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from tests.adapters.keyring_session import UNLOCK, run
from tests.adapters.memory_keyring import Memory
from tests.adapters.ordinary_person import as_an_ordinary_person
from tests.adapters.servers import refused_port
from tests.what_lacks import needs
from wizard.adapters.bigcommerce_http import Timeouts
from wizard.adapters.keychain.keyring_store import KeyringStore
from wizard.adapters.readiness.computer import browser_finding, downloads_finding, examine_all, keychain_finding
from wizard.core.concurrency.cancel import NEVER, Cancelled
from wizard.core.readiness import State, Topic

KEYCHAIN = """
from wizard.adapters.keychain.keyring_store import KeyringStore
from wizard.adapters.readiness.computer import keychain_finding
finding = keychain_finding(KeyringStore(wait_seconds=10))
print(finding.state, finding.failure.code if finding.failure else finding.detail)
"""


def locked(action: str) -> None:
    raise KeyringLocked("dismissed")


def test_a_keychain_that_works_is_left_as_it_was() -> None:
    memory = Memory()
    finding = keychain_finding(KeyringStore(memory))
    assert finding.state is State.GOOD
    assert finding.detail.endswith(" saved, returned and deleted a test value")
    assert memory.kept == {}


def test_a_locked_keychain() -> None:
    finding = keychain_finding(KeyringStore(Memory(locked)))
    assert finding.failure is not None
    assert finding.failure.code == "K-02"


@pytest.mark.secret_service
@needs("dbus-run-session", "gnome-keyring-daemon")
@pytest.mark.parametrize(("before", "wanted"), [(UNLOCK, "good Secret Service saved"), ("", "bad K-0")])
def test_a_real_keychain_open_and_locked(before: str, wanted: str, tmp_path: Path) -> None:
    said, errors = run(before, tmp_path, KEYCHAIN)
    assert said.startswith(wanted), errors


def test_downloads_can_be_listed_or_not(tmp_path: Path) -> None:
    folder = tmp_path / "Downloads"
    finding = downloads_finding(folder)
    assert (finding.state, finding.detail) == (State.UNKNOWN, "there is no folder Downloads")
    folder.mkdir()
    finding = downloads_finding(folder)
    assert (finding.state, finding.detail) == (State.GOOD, "Downloads can be read")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_downloads_that_may_not_be_listed(tmp_path: Path) -> None:
    folder = tmp_path / "Downloads"
    folder.mkdir(mode=0o000)
    for above in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        above.chmod(0o755)
    with as_an_ordinary_person():
        finding = downloads_finding(folder)
    assert finding.failure is not None
    assert (finding.failure.code, finding.failure.details["name"]) == ("F-13", "Downloads")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system always names one")
def test_a_browser_is_looked_for_and_not_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    started = tmp_path / "started"
    browser = tmp_path / "firefox"
    browser.write_text(f"#!/bin/sh\ntouch {started}\n")
    browser.chmod(0o755)
    monkeypatch.setattr("webbrowser._tryorder", None)
    monkeypatch.setattr("webbrowser._browsers", {})
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.delenv("BROWSER", raising=False)
    finding = browser_finding()
    assert (finding.state, finding.detail) == (State.GOOD, "firefox is there to open pages")
    assert not started.exists()
    monkeypatch.setattr("webbrowser._tryorder", None)
    monkeypatch.setattr("webbrowser._browsers", {})
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    missing = browser_finding()
    assert missing.failure is not None
    assert missing.failure.code == "P-03"


@pytest.mark.skipif(sys.platform == "linux", reason="Linux names one only where there is one")
def test_a_browser_that_the_system_always_names_proves_nothing() -> None:
    assert browser_finding().state is State.UNKNOWN


def test_one_line_for_each_topic_that_needs_no_window(tmp_path: Path) -> None:
    url, limits = f"https://localhost:{refused_port()}", Timeouts(1.0, 1.0, 1.5)
    found = list(examine_all(KeyringStore(Memory()), tmp_path, {}, NEVER, url, limits))
    assert [finding.topic for finding in found] == [topic for topic in Topic if topic is not Topic.CLIPBOARD]


def test_a_wish_to_stop_leaves_the_keychain_alone(tmp_path: Path) -> None:
    memory, cancel = Memory(), threading.Event()
    url, limits = f"https://localhost:{refused_port()}", Timeouts(1.0, 1.0, 1.5)
    looking = examine_all(KeyringStore(memory), tmp_path, {}, cancel, url, limits)
    assert [next(looking).topic for _ in range(4)][-1] is Topic.CLOCK
    cancel.set()
    with pytest.raises(Cancelled):
        next(looking)
