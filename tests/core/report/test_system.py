"""The program and what it runs on, on each system, and nothing of who sits in front of it."""

from __future__ import annotations

import getpass
import platform
import socket
import sys
from importlib import metadata
from pathlib import Path
from typing import NoReturn, Self

import pytest

from wizard.core.report.system import LIBRARIES, system_section


class WindowsVersion(tuple[int, ...]):
    """What `sys.getwindowsversion` returns: a tuple, with the version of the kernel's file besides."""

    platform_version: tuple[int, int, int]

    def __new__(cls, version: tuple[int, int, int], kernel: tuple[int, int, int]) -> Self:
        made = super().__new__(cls, (*version, 2, ""))  # type: ignore[arg-type]
        made.platform_version = kernel
        return made


def facts() -> dict[str, object]:
    return {entry.name: entry.datum.value for entry in system_section().entries}


@pytest.mark.parametrize(
    ("system", "release", "told"),
    [
        ("Darwin", "24.1.0", "macOS 15.1 (Darwin 24.1.0)"),
        ("Linux", "6.1.0", "Debian GNU/Linux 12 (Linux 6.1.0)"),
        ("FreeBSD", "14.1", "FreeBSD 14.1"),
    ],
)
def test_each_system_by_the_name_people_know(
    system: str, release: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def os_release() -> dict[str, str]:
        if system != "Linux":
            raise OSError
        return {"PRETTY_NAME": "Debian GNU/Linux 12"}

    monkeypatch.setattr(sys, "platform", system.lower())
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setattr(platform, "release", lambda: release)
    monkeypatch.setattr(platform, "mac_ver", lambda: ("15.1", ("", "", ""), "arm64"))
    monkeypatch.setattr(platform, "freedesktop_os_release", os_release)
    assert facts()["operating system"] == told


@pytest.mark.parametrize(
    ("version", "kernel", "told"),
    [
        ((10, 0, 19045), (10, 0, 19041), "Windows 10 (10.0.19045)"),
        ((6, 2, 9200), (10, 0, 22631), "Windows 11 (10.0.22631)"),
    ],
)
def test_windows_is_asked_without_a_service_that_may_hang(
    version: tuple[int, int, int], kernel: tuple[int, int, int], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(*arguments: object) -> NoReturn:
        raise AssertionError("Python asks WMI for this")

    for question in ("uname", "win32_ver"):
        monkeypatch.setattr(platform, question, asked)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "getwindowsversion", lambda: WindowsVersion(version, kernel), raising=False)
    monkeypatch.setenv("PROCESSOR_ARCHITECTURE", "AMD64")
    monkeypatch.delenv("PROCESSOR_ARCHITEW6432", raising=False)
    assert facts()["operating system"] == told
    assert facts()["architecture"] == "AMD64"
    monkeypatch.setenv("PROCESSOR_ARCHITEW6432", "ARM64")
    assert facts()["architecture"] == "ARM64"


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
