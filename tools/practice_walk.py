"""Walks through a token test with a built program: its own practice store on one side, its own `check` on the other.

Usage: python tools/practice_walk.py COMMAND...     (`python -m wizard`, or the frozen program)

Needs the standard library alone, so that it also runs on a system where nothing but the installed program is.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

AS_TEXT: Any = {"encoding": "utf-8", "errors": "replace"}
"""What is read here is ASCII; what stands around it is in the code page of the computer on Windows."""
PATIENCE = 90
"""Seconds for one check. A cold start on a busy machine takes a few; the check itself gives up after 45."""


@dataclass(frozen=True)
class Step:
    """One token of the practice store, and how its check has to end."""

    token: str
    exit_code: int
    outcome: str


STEPS = (
    Step("ready", 0, "ready"),
    Step("one-row-missing", 1, "rows_missing"),
    Step("revoked", 3, "token_refused"),
)


@dataclass(frozen=True)
class Store:
    """What the practice store said about itself: where it listens, its hash, its tokens by name."""

    url: str
    store_hash: str
    tokens: dict[str, str]


def read_introduction(lines: Iterable[str]) -> Store:
    """Read what `practice-store` prints, up to its last line.

    Raises:
        ValueError: when the output ends before it, or lacks a line.
    """
    told: dict[str, str] = {}
    tokens: dict[str, str] = {}
    for line in lines:
        if line.startswith("Stop it"):
            break
        if found := re.match(r"Token +(\S+) +([\w-]+):", line):
            tokens[found[2]] = found[1]
        elif found := re.match(r"(API URL|Store hash) +(\S+)", line):
            told[found[1]] = found[2]
    missing = {"API URL", "Store hash"} - told.keys() | {step.token for step in STEPS} - tokens.keys()
    if missing:
        raise ValueError("The practice store did not say: " + ", ".join(sorted(missing)) + ".")
    return Store(told["API URL"], told["Store hash"], tokens)


def walk(command: Sequence[str]) -> list[str]:
    """Check every token of `STEPS` by `command`, and return what was not as it has to be, one sentence each."""
    # Whatever proxy this machine uses does not know this machine's own loopback address.
    environment = {**os.environ, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
    serve = [*command, "practice-store"]
    with subprocess.Popen(serve, stdout=subprocess.PIPE, env=environment, **AS_TEXT) as server:
        try:
            assert server.stdout is not None
            store = read_introduction(server.stdout)
            return [problem for step in STEPS for problem in _try(step, command, store, environment)]
        except ValueError as error:
            return [str(error)]
        finally:
            server.terminate()


def _try(step: Step, command: Sequence[str], store: Store, environment: dict[str, str]) -> list[str]:
    check = [*command, "check", "--json", "--store-hash", store.store_hash, "--api-url", store.url, "--token-stdin"]
    try:
        done = subprocess.run(
            check,
            input=store.tokens[step.token],
            capture_output=True,
            env=environment,
            timeout=PATIENCE,
            check=False,
            **AS_TEXT,
        )
    except subprocess.TimeoutExpired:
        return [f"The check of the token {step.token} did not end within {PATIENCE} seconds."]
    try:
        outcome = json.loads(done.stdout)["outcome"]
    except (ValueError, KeyError):
        return [f"The check of the token {step.token} printed no result: {done.stdout}{done.stderr}".rstrip()]
    problems = []
    if outcome != step.outcome:
        problems.append(f"The check of the token {step.token} came to {outcome}, and has to come to {step.outcome}.")
    if done.returncode != step.exit_code:
        told = f"ended with code {done.returncode}, and has to end with {step.exit_code}"
        problems.append(f"The check of the token {step.token} {told}.")
    return problems


def main() -> None:
    """Walk with the command of the command line, and end with its problems, if any."""
    command = sys.argv[1:]
    if not command:
        sys.exit("Usage: python tools/practice_walk.py COMMAND...")
    try:
        problems = walk(command)
    except OSError as error:
        sys.exit(f"{command[0]} could not be started ({error.strerror}).")
    if problems:
        sys.exit("\n".join(problems))
    print(f"The practice walk went as intended: {', '.join(step.token for step in STEPS)}.")


if __name__ == "__main__":
    main()
