"""A screen reader for tests: finds what is on the window by what it says, uses it by what it offers, hears what is announced."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from typing import Any

from tests.desktop.conftest import ROOT, Screen, wait_for
from tests.desktop.speech import SYSTEM_PYTHON

POLITE = 1
"""How AT-SPI writes that an announcement waits until the one before it has been read out."""


@dataclass(frozen=True)
class Thing:
    """Something on the window, as it describes itself."""

    path: tuple[str, str]
    depth: int
    role: str
    name: str
    description: str
    states: frozenset[str]
    labelled: bool


class ScreenReader:
    """Reads and uses the windows of one program. Use as a context manager.

    Args:
        screen: where the program runs, made accessible.
        program: the program.
    """

    def __init__(self, screen: Screen, program: subprocess.Popen[str]) -> None:
        self._program = program
        command = [SYSTEM_PYTHON, "-m", "tests.desktop.reader_process", str(program.pid)]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=screen.environment, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
        )

    def __enter__(self) -> ScreenReader:
        return self

    def __exit__(self, *details: object) -> None:
        self._process.kill()
        self._process.communicate()

    def ask(self, **question: object) -> Any:
        """Ask the process that reads; None says that what was asked about is gone."""
        self.begin(**question)
        return self.end()

    def begin(self, **question: object) -> None:
        """Ask without waiting for the answer, which `end` returns."""
        assert self._process.stdin is not None
        print(json.dumps(question), file=self._process.stdin, flush=True)

    def end(self) -> Any:
        """Wait for the answer to what `begin` asked."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert self._program.poll() is None, f"the program has ended with code {self._program.returncode}"
        assert line, "what reads the window has ended"
        return json.loads(line)

    # -- looking ---------------------------------------------------------------------------------------------------

    def look(self, *, rows: bool = False) -> list[Thing]:
        """Return everything that shows; with `rows` also each row of lists and tables."""
        return [_thing(one) for one in self.ask(do="look", rows=rows) or ()]

    def inside(self, thing: Thing) -> list[Thing]:
        """Return what a list or table holds, whether it is scrolled into view or not."""
        return [_thing(one) for one in self.ask(do="inside", thing=thing.path)]

    def find(self, role: str, name: str) -> Thing:
        """Wait for the one thing of this role that goes by this name."""
        found: list[Thing] = []

        def search() -> bool:
            found[:] = [one for one in self.look() if one.role == role and one.name == name]
            return bool(found)

        try:
            wait_for(f"the {role} {name!r}", search)
        except TimeoutError as problem:
            problem.add_note("\n".join(f"{one.role}: {one.name}" for one in self.look()))
            raise
        assert len(found) == 1, found
        return found[0]

    def wait_for_words(self, words: str) -> str:
        """Wait until the name of something that shows contains these words, and return it whole."""
        found: list[str] = []

        def search() -> bool:
            found[:] = [one.name for one in self.look() if words in one.name]
            return bool(found)

        wait_for(f"{words!r}", search)
        return found[0]

    def focused_names(self) -> list[str]:
        """Return what goes by having the focus, outermost first: a list has it together with one of its rows."""
        return [one.name for one in self.look(rows=True) if "focused" in one.states and one.name]

    # -- using -----------------------------------------------------------------------------------------------------

    def press(self, name: str) -> None:
        """Press the button of this name."""
        button = self.find("push button", name)
        assert "enabled" in button.states, name
        assert self.act(button, "Press"), name

    def toggle(self, name: str) -> None:
        """Tick or untick the box of this name."""
        assert self.act(self.find("check box", name), "Toggle"), name

    def act(self, thing: Thing, action: str) -> bool:
        """Do to a thing what it itself calls `action`; False says that it offers no such thing."""
        return bool(self.ask(do="act", thing=thing.path, action=action))

    def fill(self, role: str, name: str, text: str) -> None:
        """Put a text into the field of this name."""
        assert self.ask(do="fill", thing=self.find(role, name).path, text=text), name

    def read(self, thing: Thing) -> str:
        """Return the text inside a field."""
        return str(self.ask(do="read", thing=thing.path))

    # -- listening -------------------------------------------------------------------------------------------------

    def announced(self) -> list[str]:
        """Return everything that was announced so far; all of it has to be polite."""
        heard = self.ask(do="announced")
        assert {politeness for _, politeness in heard} <= {POLITE}, heard
        return [words for words, _ in heard]


def _thing(told: dict[str, Any]) -> Thing:
    name, path = told["thing"]
    return Thing(
        path=(name, path),
        depth=told["depth"],
        role=told["role"],
        name=told["name"],
        description=told["description"],
        states=frozenset(told["states"]),
        labelled=told["labelled"],
    )
