"""Hears what a window tells about its text: an assistive program on the accessibility bus, and an input method (IBus's portal).

Usage: /usr/bin/python3 -m tests.desktop.eavesdropper, from the project's folder, before the program starts. For each line on
standard input, one line of JSON: ``{"bus": […], "input method": […], "connected": true}``.

Sources: AT-SPI's event object:text-changed; the interfaces of ibus' portal (org.freedesktop.portal.IBus).
"""

from __future__ import annotations

import json
import sys
from typing import Any

from gi.repository import Gio, GLib

from tests.desktop.say_window import WAIT_MS, Bus

REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "RegisterEvent")
PORTAL = "org.freedesktop.portal.IBus"
CONTEXT = "/org/freedesktop/IBus/InputContext_1"
INTERFACES = """
<node>
  <interface name="org.freedesktop.IBus.Portal">
    <method name="CreateInputContext"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
  </interface>
  <interface name="org.freedesktop.IBus.InputContext">
    <method name="ProcessKeyEvent">
      <arg type="u" direction="in"/><arg type="u" direction="in"/><arg type="u" direction="in"/><arg type="b" direction="out"/>
    </method>
    <method name="SetSurroundingText">
      <arg type="v" direction="in"/><arg type="u" direction="in"/><arg type="u" direction="in"/>
    </method>
    <method name="SetCapabilities"><arg type="u" direction="in"/></method>
    <method name="SetCursorLocation">
      <arg type="i" direction="in"/><arg type="i" direction="in"/><arg type="i" direction="in"/><arg type="i" direction="in"/>
    </method>
    <method name="SetCursorLocationRelative">
      <arg type="i" direction="in"/><arg type="i" direction="in"/><arg type="i" direction="in"/><arg type="i" direction="in"/>
    </method>
    <method name="FocusIn"/><method name="FocusOut"/><method name="Reset"/>
    <signal name="RequireSurroundingText"/>
    <property name="ContentType" type="(uu)" access="readwrite"/>
    <property name="ClientCommitPreedit" type="(b)" access="readwrite"/>
  </interface>
</node>
"""


class Eavesdropper(Bus):
    """Remembers every text that comes by."""

    def __init__(self) -> None:
        super().__init__()
        self.on_the_bus: list[str] = []
        self.by_the_input_method: list[str] = []
        self.connected = False
        wanted = GLib.Variant("(sass)", ("object:text-changed", [], ""))
        self._connection.call_sync(*REGISTRY, wanted, None, 0, WAIT_MS, None)
        self._connection.signal_subscribe(None, None, None, None, None, 0, self._hear)
        self._session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        portal, context = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces
        self._session.register_object("/org/freedesktop/IBus", portal, self._serve, None, None)
        self._session.register_object(CONTEXT, context, self._serve, lambda *_: None, lambda *_: True)
        Gio.bus_own_name_on_connection(self._session, PORTAL, Gio.BusNameOwnerFlags.NONE, None, None)

    def _hear(self, *signal: Any) -> None:
        self.on_the_bus += _texts(signal[5].unpack())

    def _serve(self, *call: Any) -> None:
        method, arguments, invocation = call[4], call[5], call[6]
        self.by_the_input_method += _texts(arguments.unpack())
        answers = {"CreateInputContext": ("(o)", (CONTEXT,)), "ProcessKeyEvent": ("(b)", (False,))}
        invocation.return_value(GLib.Variant(*answers[method]) if method in answers else None)
        if method == "FocusIn":
            self.connected = True
            self._session.emit_signal(
                None, CONTEXT, "org.freedesktop.IBus.InputContext", "RequireSurroundingText", None
            )

    def heard(self) -> dict[str, Any]:
        """Return all that was heard so far."""
        return {"bus": self.on_the_bus, "input method": self.by_the_input_method, "connected": self.connected}


def _texts(value: Any) -> list[str]:
    """Return each text inside a value of D-Bus."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return [text for part in parts for text in _texts(part)]


def _write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Listen, and answer until the other side goes away."""
    eavesdropper, loop = Eavesdropper(), GLib.MainLoop()

    def answer(channel: Any, condition: Any) -> bool:
        if not sys.stdin.readline():
            loop.quit()
            return False
        _write(json.dumps(eavesdropper.heard()))
        return True

    GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, answer)
    _write("listening")
    loop.run()


if __name__ == "__main__":
    main()
