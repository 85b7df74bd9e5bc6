"""Runs in Windows' Python: every command with outputs of several encodings, and prints how each ended.

Usage: python every_command.py ENCODINGS COMMANDS

Both are JSON: the names of encodings; the words of each command by its name. Words may hold `{url}`, where a practice store
answers, and `{file}`, the file with its token. The same store is in the list of stores, with its token in the keychain.
"""

from __future__ import annotations

import _thread
import contextlib
import io
import json
import signal
import sys
import tempfile
import traceback
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.adapters.keychain.keyring_store import KeyringStore
from wizard.cli import main as run
from wizard.commands.scopes import catalogue_profile
from wizard.core.credential.secret import Secret
from wizard.core.setup.saved_stores import SavedStore
from wizard.practice import PRACTICE_HASH
from wizard.practice.server import PracticeServer
from wizard.practice.store import standard_store

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

LABEL = "Café 日本 – “one”"
"""No code page has all of it."""
PROFILE = "bigcommerce"
LAST_LINE = b"Stop it with Ctrl+C"
"""Of a command that goes on until somebody does so."""


class Output(io.BytesIO):
    """Takes what is printed, and does at once what its reader is told to."""

    def write(self, data: ReadableBuffer, /) -> int:
        """The program prints."""
        if LAST_LINE in bytes(data):
            _thread.interrupt_main()
        return super().write(data)


@contextlib.contextmanager
def practice() -> Iterator[dict[str, str]]:
    """Have a practice store that is kept on this computer; what stands in the words for it."""
    store = standard_store(catalogue_profile(PROFILE))
    token = store.token("ready")
    index, keychain = SavedStoresFile(), KeyringStore()
    with PracticeServer(store) as server, tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / store.credentials_file_name(token)
        file.write_text(store.credentials_file_text(token), encoding="utf-8")
        keychain.save(PRACTICE_HASH, Secret(token.text))
        index.put(SavedStore(PRACTICE_HASH, LABEL, PROFILE, datetime.now(UTC), "ready"))
        try:
            yield {"{url}": server.url, "{file}": str(file)}
        finally:
            index.forget(PRACTICE_HASH)
            keychain.forget(PRACTICE_HASH)


def ending(words: list[str], encoding: str) -> dict[str, object]:
    """Run one command; its streams refuse what the encoding lacks, as a console's do."""
    written, complained, typed = Output(), io.BytesIO(), io.TextIOWrapper(io.BytesIO(b""), encoding)
    out = io.TextIOWrapper(written, encoding, write_through=True)
    err = io.TextIOWrapper(complained, encoding)
    before, sys.stdin = sys.stdin, typed
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code: object = run(words)
    except SystemExit as end:
        code = end.code
    except BaseException:  # noqa: BLE001 - whatever it is, the test is to say it
        code = traceback.format_exc()
    finally:
        sys.stdin = before
        signal.signal(signal.SIGINT, signal.default_int_handler)
    out.flush()
    err.flush()
    return {"code": code, "output": written.getvalue().hex(), "errors": complained.getvalue().hex()}


def main() -> None:
    encodings, commands = map(json.loads, sys.argv[1:])

    def endings(encoding: str, known: Mapping[str, str]) -> dict[str, object]:
        return {name: ending([known.get(word, word) for word in words], encoding) for name, words in commands.items()}

    with practice() as known:
        print(json.dumps({encoding: endings(encoding, known) for encoding in encodings}))


if __name__ == "__main__":
    main()
