"""What a screen reader does with a program's window: look, press, fill in, listen. Run by the system's Python.

Usage: /usr/bin/python3 -m tests.desktop.reader_process PID, from the project's folder. Each line on standard input is a
question in JSON, such as ``{"do": "look"}``; each gets one line of JSON. ``null`` says that what was asked about is gone.

Nothing here knows a place on the screen or a key: a thing is found by what it says of itself and used by what it offers.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

from gi.repository import Gio, GLib

from tests.desktop.say_window import ACCESSIBLE, LISTS, PROPERTIES, ROOT, WAIT_MS, Bus, Thing

ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
EDITABLE = "org.a11y.atspi.EditableText"
TEXT = "org.a11y.atspi.Text"
EVENTS = "org.a11y.atspi.Event.Object"
POLL_SECONDS = 0.05
HEARD = "object:announcement"
WALKS_TO_ROWS = 5
"""The rows of lists and tables are hundreds; every so many walks they are walked, too."""
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
STATES = {
    "active": 1,
    "checked": 4,
    "editable": 7,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "modal": 16,
    "selected": 23,
    "showing": 25,
    "checkable": 41,
}
"""Numbers of the states in atspi-constants.h that a test asks about."""
MASKED = 40
"""Number of the role of a field whose text is not shown, in atspi-constants.h; Qt has no name of its own for it."""
LABELLED_BY = 2
"""Number of the relation from a field to its label, likewise."""


class Reader(Bus):
    """Reads and uses the windows of one program."""

    def __init__(self, program: int) -> None:
        super().__init__()
        self._number = program
        self._announced: list[tuple[str, int]] = []
        self._wait_for_windows()  # a program that is not at the registry yet does not hear who listens
        asked = GLib.Variant("(sass)", (HEARD, [], ""))
        self._connection.call_sync(*REGISTRY, "RegisterEvent", asked, None, 0, WAIT_MS, None)
        self._connection.signal_subscribe(None, EVENTS, "Announcement", None, None, 0, self._hear)

    def answer(self, question: dict[str, Any]) -> Any:
        """Return what is asked for."""
        match question:
            case {"do": "look", "rows": bool(rows)}:
                return [one for window in self._windows() for one in self._look(window, rows=rows)]
            case {"do": "act", "thing": [str(name), str(path)], "action": str(action)}:
                return self._act((name, path), action)
            case {"do": "inside", "thing": [str(name), str(path)]}:
                return [self._describe(one, 0) for one in self._children((name, path))]
            case {"do": "fill", "thing": [str(name), str(path)], "text": str(text)}:
                return bool(self._ask((name, path), EDITABLE, "SetTextContents", GLib.Variant("(s)", (text,))))
            case {"do": "read", "thing": [str(name), str(path)]}:
                return str(self._ask((name, path), TEXT, "GetText", GLib.Variant("(ii)", (0, -1))))
            case {"do": "focus", "thing": [str(name), str(path)]}:
                return bool(self._ask((name, path), COMPONENT, "GrabFocus"))
            case {"do": "announced"}:
                self._listen()
                return self._announced
            case {"do": "walk", "seconds": (int() | float()) as seconds}:
                return self._walk_for(seconds)
        raise ValueError(question)

    def _wait_for_windows(self) -> None:
        end = time.monotonic() + WAIT_MS / 1000
        while not any(self._windows()):
            if time.monotonic() > end:
                raise TimeoutError("the program is not among those that can be read")
            time.sleep(POLL_SECONDS)

    def _windows(self) -> Iterator[Thing]:
        for program in self._children(ROOT):
            if self._process(program) == self._number:
                yield from self._children(program)

    # -- looking ---------------------------------------------------------------------------------------------------

    def _look(self, thing: Thing, *, rows: bool, depth: int = 0) -> Iterator[dict[str, Any]]:
        """Yield everything that shows inside `thing`, itself included, parents first."""
        if "showing" not in self._states(thing):
            return
        described = self._describe(thing, depth)
        yield described
        if rows or described["role"] not in LISTS:
            for child in self._children(thing):
                yield from self._look(child, rows=rows, depth=depth + 1)

    def _describe(self, thing: Thing, depth: int) -> dict[str, Any]:
        masked = self._ask(thing, ACCESSIBLE, "GetRole") == MASKED
        return {
            "thing": thing,
            "depth": depth,
            "role": "password text" if masked else str(self._ask(thing, ACCESSIBLE, "GetRoleName")),
            "name": str(self._property(thing, ACCESSIBLE, "Name")),
            "description": str(self._property(thing, ACCESSIBLE, "Description")),
            "states": self._states(thing),
            "labelled": any(kind == LABELLED_BY for kind, _ in self._ask(thing, ACCESSIBLE, "GetRelationSet")),
        }

    def _states(self, thing: Thing) -> list[str]:
        low, high = self._ask(thing, ACCESSIBLE, "GetState")
        bits = low | high << 32
        return [name for name, number in STATES.items() if bits >> number & 1]

    def _property(self, thing: Thing, interface: str, name: str) -> Any:
        return self._ask(thing, PROPERTIES, "Get", GLib.Variant("(ss)", (interface, name)))

    # -- using -----------------------------------------------------------------------------------------------------

    def _act(self, thing: Thing, action: str) -> bool:
        """Do what the thing itself calls `action`; False says that it offers no such thing."""
        offered = [name for name, *_ in self._ask(thing, ACTION, "GetActions")]
        if action not in offered:
            return False
        return bool(self._ask(thing, ACTION, "DoAction", GLib.Variant("(i)", (offered.index(action),))))

    # -- listening -------------------------------------------------------------------------------------------------

    def _hear(self, *signal: Any) -> None:
        """Remember one announcement: its words and its politeness."""
        _, politeness, _, words, *_ = signal[5].unpack()
        self._announced.append((str(words), int(politeness)))

    def _listen(self) -> None:
        """Take in what has arrived. The answer to a question comes after the announcements before it."""
        list(self._windows())
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    # -- walking ---------------------------------------------------------------------------------------------------

    def _walk_for(self, seconds: float) -> int:
        """Walk all windows over and over, as libatspi does; return how often.

        It counts the children of everything first, and asks for them one by one by number afterwards, when the
        window may have changed: whoever remembers what was there does so.
        """
        walks, end = 0, time.monotonic() + seconds
        counted: list[tuple[Thing, int]] = []
        while time.monotonic() < end:
            for thing, count in counted:
                for number in range(count):
                    self._child(thing, number)
            rows = walks % WALKS_TO_ROWS == 0
            counted = [one for window in self._windows() for one in self._counted(window, rows=rows)]
            walks += 1
        return walks

    def _counted(self, thing: Thing, *, rows: bool) -> Iterator[tuple[Thing, int]]:
        """Yield everything inside `thing`, itself included, with the number of its children."""
        if not rows and self._role(thing) in LISTS:
            return
        count = self._count(thing)
        yield thing, count
        for number in range(count):
            child = self._child(thing, number)
            if child is not None and not child[1].endswith("/null"):
                yield from self._counted(child, rows=rows)

    def _role(self, thing: Thing) -> str:
        try:
            return str(self._ask(thing, ACCESSIBLE, "GetRoleName"))
        except GLib.Error as problem:
            self._must_be_there(problem)
            return ""

    def _count(self, thing: Thing) -> int:
        try:
            return int(self._property(thing, ACCESSIBLE, "ChildCount"))
        except GLib.Error as problem:
            self._must_be_there(problem)
            return 0

    def _child(self, thing: Thing, number: int) -> Thing | None:
        try:
            name, path = self._ask(thing, ACCESSIBLE, "GetChildAtIndex", GLib.Variant("(i)", (number,)))
        except GLib.Error as problem:
            self._must_be_there(problem)
            return None
        return name, path

    def _must_be_there(self, problem: GLib.Error) -> None:
        """A thing may go away while it is asked; a program may not."""
        remote = Gio.DBusError.get_remote_error(problem) or ""
        if remote.endswith((".ServiceUnknown", ".NoReply")):
            raise problem


def main() -> None:
    """Answer until the other side goes away."""
    reader = Reader(int(sys.argv[1]))
    for line in sys.stdin:
        try:
            answer = reader.answer(json.loads(line))
        except GLib.Error as problem:
            sys.stderr.write(f"{problem}\n")
            answer = None
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
