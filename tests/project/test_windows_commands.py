"""Every command is among those that are run on Windows."""

from __future__ import annotations

import argparse

from tests.windows.commands import COMMANDS
from wizard.options import build_parser


def test_no_command_is_left_out() -> None:
    """Nor a shell, nor a format: whatever `wizard.options` knows is printed there."""
    (commands,) = (one for one in build_parser()._actions if isinstance(one, argparse._SubParsersAction))
    printed = {words[0]: set[str]() for _, words in COMMANDS.values() if words[0] in commands.choices}
    for _, words in COMMANDS.values():
        printed.get(words[0], set()).update(words[1:])
    assert printed.keys() == commands.choices.keys()
    for name, parser in commands.choices.items():
        for action in parser._actions:
            if action.choices and action.dest != "profile":
                assert set(action.choices) <= printed[name], (name, action.dest)
