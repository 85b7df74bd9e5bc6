"""What holds for every test: no screen unless asked for, and no connection to anywhere but this computer."""

from __future__ import annotations

import gc
import ipaddress
import os
import socket
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.name == "nt":  # without a screen, Qt finds no fonts there by itself
    os.environ.setdefault("QT_QPA_FONTDIR", r"C:\Windows\Fonts")

from tests import closing_words
from tests.rig import pytest_collection_modifyitems as pytest_collection_modifyitems  # noqa: PLC0414 - hooks of pytest
from tests.what_lacks import pytest_addoption as pytest_addoption  # noqa: PLC0414
from tests.what_lacks import pytest_runtest_makereport as pytest_runtest_makereport  # noqa: PLC0414
from tests.what_lacks import pytest_terminal_summary as pytest_terminal_summary  # noqa: PLC0414
from wizard.core.check.scopes import Catalogue, Profile, load_catalogue
from wizard.ui.plain_import import import_qt
from wizard.ui.shell.garbage_collection import collect_what_is_due

import_qt()  # as the program does; otherwise PySide6 reads the source of each module that is imported
ROOT = Path(__file__).resolve().parents[1]
# How long one example takes says something about the machine alone.
settings.register_profile("usual", deadline=None)
settings.register_profile("long", deadline=None, max_examples=5000)
settings.load_profile("usual")


def pytest_configure(config: pytest.Config) -> None:
    """Let tests tell people something at the end."""
    config.pluginmanager.register(closing_words)


@pytest.fixture(scope="session", autouse=True)
def garbage_as_in_the_program() -> Iterator[None]:
    """Never in the middle of something: windows of earlier tests end between two tests."""
    gc.disable()
    gc.freeze()  # all tests and what they imported: nothing of it becomes garbage
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def garbage_of_this_test(garbage_as_in_the_program: None) -> Iterator[None]:
    yield
    collect_what_is_due()


@pytest.fixture(scope="session", autouse=True)
def home_of_this_worker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, str]]:
    """Whatever is written into a person's folders goes to folders of this run, and no other worker finds it.

    Yields the variables as they were before. Tests of a real D-Bus start one of their own; the person's is not reached.
    """
    before = dict(os.environ)
    home = tmp_path_factory.mktemp("home")
    folders = {"APPDATA": home / "AppData/Roaming", "LOCALAPPDATA": home / "AppData/Local"}
    with pytest.MonkeyPatch.context() as patched:
        for name, folder in {"HOME": home, "USERPROFILE": home, "XDG_RUNTIME_DIR": home, **folders}.items():
            folder.mkdir(parents=True, exist_ok=True)
            patched.setenv(name, str(folder))
        for name in (
            "XDG_CACHE_HOME",
            "XDG_CONFIG_HOME",
            "XDG_DATA_HOME",
            "XDG_STATE_HOME",
            "DBUS_SESSION_BUS_ADDRESS",
        ):
            patched.delenv(name, raising=False)
        yield before


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that connects anywhere else, even where the program would have swallowed the error."""
    elsewhere: list[object] = []
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not ipaddress.ip_address(address[0]).is_loopback:
            elsewhere.append(address)
            raise ConnectionRefusedError(f"a test connected to {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)
    yield
    assert not elsewhere


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The catalogue that ships."""
    return load_catalogue((ROOT / "resources/scopes.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def profile(catalogue: Catalogue) -> Profile:
    """The rows of a store without B2B Edition."""
    return catalogue.profile()
