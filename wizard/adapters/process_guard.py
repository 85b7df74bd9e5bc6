"""Keep the token out of core dumps and crash messages."""

from __future__ import annotations

import contextlib
import sys
from types import TracebackType

_NO_DUMP = 1 if sys.platform == "linux" else 0
"""Linux pays no heed to a limit of 0 where a crash is piped to a collector, such as apport; 1 it takes as "none at all",
also for a file, since no dump is that small (core(5) and fs/coredump.c)."""


def guard_process() -> None:
    """Forbid memory dumps and the texts of unforeseen exceptions. Called before the first token is read."""
    forbid_core_dumps()
    sys.excepthook = say_unforeseen
    sys.unraisablehook = _say_unraisable


def forbid_core_dumps() -> None:
    """Have the system write no memory dump of this process; nothing happens where it has no such limit (Windows).

    The hard limit stays: the browser that we may start inherits it, and must be free to raise its own. The process is not
    made undumpable (PR_SET_DUMPABLE): desktop portals could then not look it up in /proc, and file dialogs would fail.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - does not exist on Windows

        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        limit = _NO_DUMP if hard == resource.RLIM_INFINITY else min(_NO_DUMP, hard)
        resource.setrlimit(resource.RLIMIT_CORE, (limit, hard))


def say_unforeseen(kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None) -> None:
    """Print what went wrong and where, as Python does, but without the message: a library may quote the token in it."""
    if sys.stderr is None:
        return
    lines = ["A task ended unexpectedly (most recent call last):"]
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f'  File "{code.co_filename}", line {trace.tb_lineno}, in {code.co_name}')
        trace = trace.tb_next
    lines.append(f"{kind.__module__}.{kind.__qualname__}\n")
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.write("\n".join(lines))
        sys.stderr.flush()


def _say_unraisable(unraisable: sys.UnraisableHookArgs) -> None:
    say_unforeseen(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)
