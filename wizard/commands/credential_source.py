"""Where ``check`` takes its token from: a file, a pipe, standard input, or the environment."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from wizard.adapters.files.credentials_reader import SIZE_LIMIT, SIZE_LIMIT_TEXT, FileCredentialsReader
from wizard.commands.output import INPUT_NAME, complain, read_input, unreadable
from wizard.core.concurrency.cancel import NEVER, Cancel
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.intake.container import is_protected
from wizard.core.intake.doors import read_file, read_pasted
from wizard.core.intake.finding import Doubt, Reading, TokenFound, WhichToken
from wizard.core.setup.progress_file import is_progress_name, looks_like_progress
from wizard.core.text.outgoing import outgoing

TOKEN_VARIABLE = "BIGCOMMERCE_ACCESS_TOKEN"  # noqa: S105 - the variable's name, not a token
STANDARD_INPUT = "-"
TRIES = 3
"""How often a passphrase is asked for."""
_SAID = {
    Doubt.JOINED: "The token was in pieces, so a line break or a space was removed.",
    Doubt.ANOTHER: "Another token in that text is incomplete and was left out.",
    Doubt.LENGTH: "The token has {length} characters. All known ones have 31. Part of it may be missing.",
}


def token_from_file(name: str, wanted_store: str) -> TokenFound:
    """Return what is in the file of this name; ``-`` is standard input, and a pipe will do.

    Args:
        name: the file's name as it was given.
        wanted_store: the store to take where the file holds several, or empty.

    Raises:
        SetupError: why there is no token.
    """
    return _one(reading_of_file(name), wanted_store)


def reading_of_file(name: str, cancel: Cancel = NEVER) -> Reading:
    """Return what the reader makes of the file of this name; a protected one asks for its passphrase on a terminal.

    Raises:
        SetupError: it could not be read or opened.
        Cancelled: when `cancel` was set first, while it was being opened.
    """
    path = Path(name)
    if name == STANDARD_INPUT:
        data, shown = read_input(SIZE_LIMIT + 1), INPUT_NAME
    elif path.is_fifo():
        data, shown = _read_pipe(path), path.name
    else:
        data, shown = FileCredentialsReader().read(path), path.name
    if len(data) > SIZE_LIMIT:
        raise SetupError(FailureKind.FILE_TOO_LARGE, name=shown, limit=SIZE_LIMIT_TEXT)
    if is_progress_name(shown) or looks_like_progress(data):
        raise SetupError(FailureKind.FILE_IS_SETUP, name=shown)
    if is_protected(data) and name != STANDARD_INPUT and has_terminal():
        data = _opened(data, shown, cancel).encode()
    return read_file(data, shown)


def _read_pipe(path: Path) -> bytes:
    try:
        with path.open("rb") as pipe:
            return pipe.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise unreadable(path.name, error) from None


def has_terminal() -> bool:
    """Tell whether somebody can be asked for a passphrase."""
    return sys.stdin is not None and sys.stdin.isatty()


def token_from_text(*, from_input: bool, wanted_store: str) -> TokenFound:
    """Return the token that standard input or the environment brings.

    Raises:
        ValueError: there is nothing.
        SetupError: what is there is no token, or cannot be read.
    """
    if from_input:
        reading = _read_input()
    else:
        text = os.environ.get(TOKEN_VARIABLE, "")
        reading = read_pasted(text) if text.strip() else None
    if reading is None:
        raise ValueError(f"There is no token. Use --file, --token-stdin, or the variable {TOKEN_VARIABLE}.")
    return _one(reading, wanted_store)


def _read_input() -> Reading | None:
    data = read_input(SIZE_LIMIT)
    if not data.strip():
        return None
    reading = read_file(data, INPUT_NAME)
    if isinstance(reading, Failure) and reading.kind in (FailureKind.FILE_NO_TOKEN, FailureKind.FILE_INCOMPLETE):
        from wizard.core.intake.formats.encoding import decoded  # noqa: PLC0415 - for a refusal alone

        return read_pasted(decoded(data))  # typed or piped text has no line break at its end
    return reading


def _opened(data: bytes, name: str, cancel: Cancel) -> str:
    """Ask for the passphrase until it opens the file of this name, which holds `data`, and return what is in it.

    Raises:
        SetupError: F-11 when none was entered, E-07 after the last wrong one, E-08, E-13 or E-14 when it cannot be opened.
        Cancelled: when `cancel` was set first.
    """
    from wizard.adapters.files.protected_file import ProtectedFile  # noqa: PLC0415 - rarely needed

    left = TRIES
    while passphrase := _entered(f"Passphrase for {outgoing(name)}: "):
        left -= 1
        try:
            return ProtectedFile().open_bytes(data, name, Secret(passphrase), cancel)
        except SetupError as error:
            if error.failure.kind is not FailureKind.PASSPHRASE_WRONG or not left:
                raise
            complain("That passphrase doesn’t open the file. Try again, or press Enter to leave the file out.")
    raise SetupError(FailureKind.FILE_PROTECTED, name=name)


def _entered(prompt: str) -> str:
    """Return what was entered on the terminal, unseen; or empty."""
    try:
        return getpass.getpass(prompt)
    except EOFError:
        complain("")  # what follows begins a line of its own
        return ""
    except KeyboardInterrupt:
        complain("")
        raise


def _one(reading: Reading, wanted_store: str) -> TokenFound:
    if isinstance(reading, Failure):
        raise SetupError(reading.kind, **reading.details)
    if isinstance(reading, WhichToken):
        fitting = [one for one in reading.options if one.store is not None and one.store.value == wanted_store]
        if len(fitting) != 1:
            _list(reading.options)
            raise SetupError(FailureKind.VALUE_SEVERAL_TOKENS)
        return fitting[0]
    say_doubts(reading)
    return reading


def say_doubts(found: TokenFound, where: str = "") -> None:
    """Say what is worth saying of a token; `where` is the file it is in, when there are several."""
    for doubt in found.doubts:
        if doubt in _SAID:
            complain(f"{where}: " * bool(where) + _SAID[doubt].format(length=len(found.token)))


def _list(options: Sequence[TokenFound]) -> None:
    """Say what tells the tokens apart, without any of their characters."""
    for number, one in enumerate(options, 1):
        store = f"store {one.store.value}" if one.store is not None else "no store"
        complain(f"{number}. {one.name or 'no name'}, {store}")
