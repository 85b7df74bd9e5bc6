"""The command ``bigcommerce-connect``: the wizard, or one of the commands without a window.

Nothing heavy is imported here: each command imports what it needs when it is chosen, so that ``hash`` starts without
requests, keyring and PySide6.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import sys
from collections.abc import Sequence

PRACTICE = "--practice"
HASH = "hash"
AGE_WORKER = "--age-worker"
"""As `wizard.adapters.age.orders` says it; written here once more, so that the window waits for no import."""
WRONG_USAGE = 2
INTERRUPTED = 130
UNFORESEEN = 6
"""As `wizard.commands.exit_codes` has it; written here once more, so that the window waits for no import."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: words after the program's name; None: those of the process.

    Returns:
        The exit code (see `wizard.commands.exit_codes`).
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == [AGE_WORKER]:  # this program's own child, which never opens a window
        from wizard.adapters.age.worker import serve  # noqa: PLC0415 - for the child alone

        return serve()
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - Python's own ending has the code that means missing rows
        return _say_defect(error)


def _run(arguments: Sequence[str]) -> int:
    if set(arguments) <= {PRACTICE}:  # as merchants start it: making the parser would only hold up the first frame
        return _open_window(practice=PRACTICE in arguments)
    if sys.platform == "win32" and sys.stdout is None and _pointed_to_console(arguments):
        return WRONG_USAGE
    if len(arguments) == 2 and arguments[0] == HASH and not arguments[1].startswith("-"):
        # A text alone: the parser would only hand it on, and making it takes as long as the answer.
        from wizard.commands.hash import tell_hash  # noqa: PLC0415 - for this command alone

        return _delivered(tell_hash(arguments[1]))
    from wizard.options import build_parser  # noqa: PLC0415 - see above

    chosen = build_parser(arguments[0]).parse_args(arguments)
    if chosen.command is None:
        return _open_window(practice=chosen.practice, saved_setup=chosen.open, language=chosen.language)
    for option, given in (("--practice", chosen.practice), ("--open", chosen.open), ("--language", chosen.language)):
        if given:
            return _refuse_for_the_window(option)
    command = importlib.import_module(f"wizard.commands.{chosen.command.replace('-', '_')}")
    return _delivered(command.run(chosen))


def _delivered(code: int) -> int:
    """Return a command's exit code once its result is written; where it can't be, that is the ending."""
    from wizard.commands.output import flush_output  # noqa: PLC0415 - every command has imported it

    flush_output()
    return int(code)


def _pointed_to_console(arguments: Sequence[str]) -> bool:
    """If the windowed program was given a command, name the one with a console."""
    from wizard.commands.no_console import (  # noqa: PLC0415 - for this case alone
        is_windowed_program,
        needs_console,
        point_to_console,
    )

    needed = is_windowed_program() and needs_console(arguments)
    if needed:
        point_to_console()
    return needed


def _open_window(*, practice: bool, saved_setup: str | None = None, language: str | None = None) -> int:
    gc.disable()  # importing Qt makes many objects and no garbage; afterwards wizard.ui.shell.garbage_collection decides
    from wizard.ui.plain_import import import_qt  # noqa: PLC0415 - PySide6, which the commands must not import

    import_qt()
    from wizard.app import run_wizard  # noqa: PLC0415 - likewise

    return run_wizard(practice=practice, saved_setup=saved_setup, language=language)


def _refuse_for_the_window(option: str) -> int:
    from wizard.commands.exit_codes import ExitCode  # noqa: PLC0415 - not needed before the window
    from wizard.commands.output import print_failure  # noqa: PLC0415 - likewise
    from wizard.core.failures import Failure, FailureKind  # noqa: PLC0415 - likewise

    reason = f"{option} opens the window. Leave out either the option or the command."
    print_failure(Failure(FailureKind.WRONG_USAGE, {"reason": reason}))
    return int(ExitCode.WRONG_USAGE)


def _say_defect(error: Exception) -> int:
    """Print where the program failed, without the exception's message, which may quote the token."""
    from wizard.adapters.process_guard import say_unforeseen  # noqa: PLC0415 - not needed before the window
    from wizard.commands.output import OutputLost  # noqa: PLC0415 - likewise

    if isinstance(error, OutputLost):
        return _quiet_ending(f"The result couldn’t be written ({error.reason})." if error.reason else "")
    say_unforeseen(type(error), error, error.__traceback__)
    return _quiet_ending()


def _quiet_ending(sentence: str = "") -> int:
    """Detach standard output after its reader left, or the interpreter would complain on shutdown."""
    with contextlib.suppress(OSError, AttributeError):  # closed, or none at all
        if sentence:
            sys.stderr.write(f"{sentence}\n")
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, AttributeError, ValueError):
            stream.flush()
            continue
        with contextlib.suppress(OSError, AttributeError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    return UNFORESEEN


if __name__ == "__main__":
    sys.exit(main())
