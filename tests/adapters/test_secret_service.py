"""A real GNOME keyring on a session bus of its own, in a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.adapters.asking import TOKEN
from tests.what_lacks import needs

pytestmark = [
    pytest.mark.secret_service,
    needs("dbus-run-session", "gnome-keyring-daemon"),
]

UNLOCK = "printf password | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null && "

# The token comes by standard input: an argument or a variable could be read by other programs.
USE = """
import sys
from wizard.adapters.keyring_store import KeyringStore
from wizard.core.failures import SetupError
from wizard.core.credential.secret import Secret
token = Secret(sys.stdin.read())
store = KeyringStore()
try:
    print(store.name())
    print(store.load("abc123"))
    store.save("abc123", token)
    print(KeyringStore().load("abc123") == token, store.load("other1"))
    store.forget("abc123")
    store.forget("abc123")
    print(store.load("abc123"))
except SetupError as error:
    print(error.failure.code)
"""

SELF_TEST = """
import sys
from wizard.adapters.keyring_store import KeyringStore
from wizard.core.failures import SetupError
try:
    KeyringStore(wait_seconds=float(sys.argv[1])).self_test()
    print("kept")
except SetupError as error:
    print(error.failure.code)
"""


def run(before: str, home: Path, script: str = USE, wait: float = 30, display: str | None = None) -> tuple[str, str]:
    """Run `script` on a new session bus, after the shell command `before`; return its output and its errors."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "VIRTUAL_ENV")}
    environment = kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(Path.cwd())}
    if display:
        environment["DISPLAY"] = display
    home.chmod(0o700)
    done = subprocess.run(
        [
            "dbus-run-session",
            "--",
            "sh",
            "-c",
            before + '"$0" -W error -c "$1" "$2"',
            sys.executable,
            script,
            str(wait),
        ],
        input=TOKEN,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert TOKEN not in done.stdout + done.stderr
    return done.stdout, done.stderr


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
