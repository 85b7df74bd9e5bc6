"""Run code in a D-Bus session with a keychain of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.adapters.asking import TOKEN

UNLOCK = "printf password | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null && "
# The token comes by standard input: an argument or a variable could be read by other programs.
USE = """
import sys
from wizard.adapters.keychain.keyring_store import KeyringStore
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
from wizard.adapters.keychain.keyring_store import KeyringStore
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
