"""Marks what is on macOS's pasteboard as concealed, so that clipboard histories leave it out (nspasteboard.org).

Qt writes a format it does not know as ``com.trolltech.anymime...``, which no history looks for. The class that would
translate it, QUtiMimeConverter, does not exist in PySide6, so the type is added through the Objective-C runtime.
"""

from __future__ import annotations

from wizard.ui.look.objective_c import ObjectiveC

CONCEALED = b"org.nspasteboard.ConcealedType"


def conceal() -> None:
    """Add the concealed type to what is on the pasteboard. Nothing happens where there is no Objective-C runtime."""
    mac = ObjectiveC.load()
    if mac is None:
        return
    concealed = mac.send(mac.of(b"NSString"), b"stringWithUTF8String:", CONCEALED)
    types = mac.send(mac.of(b"NSArray"), b"arrayWithObject:", concealed)
    nothing = mac.send(mac.of(b"NSData"), b"data")
    pasteboard = mac.send(mac.of(b"NSPasteboard"), b"generalPasteboard")
    mac.send(pasteboard, b"addTypes:owner:", types, None)
    mac.send(pasteboard, b"setData:forType:", nothing, concealed)
