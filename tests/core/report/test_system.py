"""The program and what it runs on, on each system, and nothing of who sits in front of it."""

from __future__ import annotations

import getpass
import platform
import socket
import sys
from importlib import metadata
from pathlib import Path

import pytest

from wizard.core.report.system import LIBRARIES, system_section


def facts() -> dict[str, object]:
    return {entry.name: entry.datum.value for entry in system_section().entries}


@pytest.mark.parametrize(
    ("system", "release", "version", "told"),
    [
        ("Windows", "11", "10.0.22631", "Windows 11 (10.0.22631)"),
        ("Darwin", "24.1.0", "…", "macOS 15.1 (Darwin 24.1.0)"),
        ("Linux", "6.1.0", "…", "Debian GNU/Linux 12 (Linux 6.1.0)"),
        ("FreeBSD", "14.1", "…", "FreeBSD 14.1"),
    ],
)
def test_each_system_by_the_name_people_know(
    system: str, release: str, version: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def os_release() -> dict[str, str]:
        if system != "Linux":
            raise OSError
        return {"PRETTY_NAME": "Debian GNU/Linux 12"}

    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setattr(platform, "release", lambda: release)
    monkeypatch.setattr(platform, "version", lambda: version)
    monkeypatch.setattr(platform, "mac_ver", lambda: ("15.1", ("", "", ""), "arm64"))
    monkeypatch.setattr(platform, "freedesktop_os_release", os_release)
    assert facts()["operating system"] == told


def test_a_bundle_says_so_and_knows_fewer_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    assert facts()["runs without Python installed"] is False
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(metadata, "version", missing)
    told = facts()
    assert told["runs without Python installed"] is True
    assert {told[name] for name in LIBRARIES} == {None}
    assert told["Python"] == platform.python_version()


def test_nobody_can_tell_whose_computer_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "janedoe")
    monkeypatch.setattr(socket, "gethostname", lambda: "janes-laptop")
    monkeypatch.setattr(platform, "node", lambda: "janes-laptop")
    monkeypatch.setenv("USER", "janedoe")
    told = " ".join(map(str, facts().values()))
    assert not any(word in told for word in ("jane", str(Path.home()), socket.gethostname(), str(Path.cwd())))
