"""Reads a program's window as a screen reader would: run by the system's Python, which has a binding to D-Bus.

Usage: /usr/bin/python3 say_window.py PID. For each line on standard input, one line of JSON with the words that show.

It asks for all children at once and not one by one as libatspi does: Qt looks up the child of a scroll area by its number
without comparing it with how many there are by then, so a page that changes in between would end the program.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

from gi.repository import Gio, GLib

Thing = tuple[str, str]
"""The name of a program on the bus, and the path of something in it."""

ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
SHOWING = 1 << 25
LISTS = ("list", "table", "tree", "tree table")
"""Their cells are left out: there are hundreds."""
WAIT_MS = 20_000


class Bus:
    """The bus on which windows tell what they show."""

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        launcher = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None)
        (address,) = session.call_sync(*launcher, Gio.DBusCallFlags.NONE, WAIT_MS, None).unpack()
        kind = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._connection = Gio.DBusConnection.new_for_address_sync(address, kind, None, None)

    def words_of_program(self, number: int) -> list[str]:
        """Return what shows in all windows of the program with this process number."""
        programs = [one for one in self._children(ROOT) if self._process(one) == number]
        return [words for program in programs for window in self._children(program) for words in self._words(window)]

    def _words(self, thing: Thing) -> Iterator[str]:
        """Yield the name of everything that shows inside `thing`."""
        if not self._ask(thing, ACCESSIBLE, "GetState")[0] & SHOWING:
            return
        name = self._ask(thing, PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name")))
        if name:
            yield str(name)
        if self._ask(thing, ACCESSIBLE, "GetRoleName") not in LISTS:
            for child in self._children(thing):
                yield from self._words(child)

    def _children(self, thing: Thing) -> list[Thing]:
        return list(self._ask(thing, ACCESSIBLE, "GetChildren"))

    def _process(self, program: Thing) -> int:
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        name = GLib.Variant("(s)", (program[0],))
        return int(self._ask(bus, "org.freedesktop.DBus", "GetConnectionUnixProcessID", name))

    def _ask(self, thing: Thing, interface: str, method: str, question: GLib.Variant | None = None) -> Any:
        """Return the only value of the answer."""
        (answer,) = self._connection.call_sync(
            *thing, interface, method, question, None, Gio.DBusCallFlags.NONE, WAIT_MS, None
        ).unpack()
        return answer


def main() -> None:
    """Answer until the other side goes away."""
    bus = Bus()
    for _ in sys.stdin:
        try:
            words = bus.words_of_program(int(sys.argv[1]))
        except GLib.Error:
            words = []  # something went away while it was read; the next look sees the whole
        sys.stdout.write(json.dumps(words) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
