"""A real GNOME keyring on a session bus of its own, in a home of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.adapters.keyring_session import SELF_TEST, UNLOCK, USE, run
from tests.what_lacks import needs

pytestmark = [
    pytest.mark.secret_service,
    needs("dbus-run-session", "gnome-keyring-daemon"),
]


def test_a_token_goes_in_and_comes_out(tmp_path: Path) -> None:
    # The shell's printf feeds the daemon; the token is still on standard input afterwards.
    output, errors = run(UNLOCK, tmp_path)
    assert output.splitlines() == ["Secret Service", "None", "True None", "None"], errors


def test_a_session_without_a_keychain(tmp_path: Path) -> None:
    # A bus configuration without service files: nothing can be started on demand.
    output, errors = run("export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent; ", tmp_path)
    assert output.splitlines() == ["K-01"], errors


def test_the_self_test_of_an_unlocked_keychain(tmp_path: Path) -> None:
    output, errors = run(UNLOCK, tmp_path, SELF_TEST)
    assert output.splitlines() == ["kept"], errors


def test_the_self_test_without_a_keychain(tmp_path: Path) -> None:
    output, errors = run("export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent; ", tmp_path, SELF_TEST)
    assert output.splitlines() == ["K-01"], errors


def test_a_locked_keychain_that_has_no_screen_to_ask_on(tmp_path: Path) -> None:
    """The first session makes the keychain; in the second nobody unlocks it."""
    assert run(UNLOCK, tmp_path, SELF_TEST)[0].splitlines() == ["kept"]
    for script in (SELF_TEST, USE):
        output, errors = run("", tmp_path, script)
        assert output.splitlines()[-1:] == ["K-02"], errors


def test_what_keyrings_configuration_names_is_not_used(tmp_path: Path) -> None:
    output, errors = run(UNLOCK + "export PYTHON_KEYRING_BACKEND=keyring.backends.null.Keyring; ", tmp_path)
    assert output.splitlines() == ["Secret Service", "None", "True None", "None"], errors
