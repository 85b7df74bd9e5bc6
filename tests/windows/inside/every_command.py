"""Runs in Windows' Python: every command with an output of one encoding, and prints how each ended.

Usage: python every_command.py ENCODING WORDS    (WORDS: JSON, the words of each command by its name)
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
import traceback

from wizard.cli import main as run


def ending(words: list[str], encoding: str) -> dict[str, object]:
    """Run one command; its streams refuse what the encoding lacks, as a console's do."""
    written, complained, typed = io.BytesIO(), io.BytesIO(), io.TextIOWrapper(io.BytesIO(b""), encoding)
    out, err = io.TextIOWrapper(written, encoding), io.TextIOWrapper(complained, encoding)
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
    out.flush()
    err.flush()
    return {"code": code, "output": written.getvalue().hex(), "errors": complained.getvalue().hex()}


def main() -> None:
    encoding, commands = sys.argv[1], json.loads(sys.argv[2])
    print(json.dumps({name: ending(words, encoding) for name, words in commands.items()}))


if __name__ == "__main__":
    main()
