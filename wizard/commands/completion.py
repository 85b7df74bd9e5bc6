"""``bigcommerce-connect completion bash|zsh|fish``: the completion script for a shell."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import shtab

from wizard.commands.exit_codes import ExitCode
from wizard.commands.output import print_script
from wizard.core.failures import FailureKind
from wizard.practice.mishaps import list_mishaps

NAMES_A_FILE = ("FILE", "CREDENTIALS.txt")
"""The placeholders that stand for a file in the help."""


def run(arguments: argparse.Namespace) -> int:
    """Print the script for `arguments.shell`, made from the parser of the command line itself."""
    from wizard.options import build_parser  # noqa: PLC0415 - the command line imports the commands, not the other way round

    print_script(completion_script(build_parser(), arguments.shell).rstrip("\n"))
    return ExitCode.AS_INTENDED


def completion_script(parser: argparse.ArgumentParser, shell: str) -> str:
    """Return the script for one of shtab's shells. Beside words and options it offers files, codes and mishaps."""
    for action in _actions(parser):
        if action.metavar in NAMES_A_FILE:
            action.complete = shtab.FILE  # type: ignore[attr-defined]  # how shtab wants to be told
        elif action.dest == "codes":
            action.choices = sorted(kind.value.code for kind in FailureKind)
        elif action.dest == "fault":
            action.choices = [mishap.name for mishap in list_mishaps()]
        elif isinstance(action, argparse._SubParsersAction):
            for listed in action._choices_actions:  # shells show a line for each command: its help, not its description
                action.choices[listed.dest].description = listed.help
    return str(shtab.complete(parser, shell))


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:  # argparse offers no other way to them
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _actions(command)
