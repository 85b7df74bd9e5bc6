"""Write to the macOS pasteboard what Qt can't: text that clipboard histories skip and that stays on this Mac.

Qt writes a format it does not know as ``com.trolltech.anymime...``, which no history looks for (nspasteboard.org names the type
that they do), and it shares what it writes with the person's other devices (Universal Clipboard). The class that would translate
the format, QUtiMimeConverter, does not exist in PySide6. So text and mark are written in one go, through the Objective-C runtime.
"""

from __future__ import annotations

import ctypes

from wizard.ui.look.objective_c import ObjectiveC

TEXT = b"public.utf8-plain-text"
CONCEALED = b"org.nspasteboard.ConcealedType"
CURRENT_HOST_ONLY = 1
"""NSPasteboardContentsCurrentHostOnly."""


def write_concealed(text: str) -> bool:
    """Put `text` on the pasteboard of this computer alone, marked as concealed; return whether macOS took all of it."""
    mac = ObjectiveC.load()
    if mac is None:
        return False

    def words(content: bytes) -> object:
        return mac.send(mac.of(b"NSString"), b"stringWithUTF8String:", content)

    item = mac.send(mac.send(mac.of(b"NSPasteboardItem"), b"alloc"), b"init")
    nothing = mac.send(mac.of(b"NSData"), b"data")
    took = mac.send(item, b"setString:forType:", words(text.encode()), words(TEXT), gives=ctypes.c_bool)
    marked = mac.send(item, b"setData:forType:", nothing, words(CONCEALED), gives=ctypes.c_bool)
    if not (took and marked):
        return False
    pasteboard = mac.send(mac.of(b"NSPasteboard"), b"generalPasteboard")
    mac.send(pasteboard, b"prepareForNewContentsWithOptions:", CURRENT_HOST_ONLY, gives=ctypes.c_long)
    items = mac.send(mac.of(b"NSArray"), b"arrayWithObject:", item)
    return bool(mac.send(pasteboard, b"writeObjects:", items, gives=ctypes.c_bool))
