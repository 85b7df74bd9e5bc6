"""Marks what is on macOS's pasteboard as concealed, so that clipboard histories leave it out (nspasteboard.org).

Qt writes a format it does not know as ``com.trolltech.anymime...``, which no history looks for. The class that would
translate it, QUtiMimeConverter, does not exist in PySide6, so the type is added through the Objective-C runtime.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from typing import Any

CONCEALED = b"org.nspasteboard.ConcealedType"


def conceal() -> None:
    """Add the concealed type to what is on the pasteboard. Nothing happens where there is no Objective-C runtime."""
    name = ctypes.util.find_library("objc")
    if name is None:
        return
    runtime = ctypes.CDLL(name)
    runtime.objc_getClass.restype = runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.objc_getClass.argtypes = runtime.sel_registerName.argtypes = [ctypes.c_char_p]

    def send(receiver: Any, selector: bytes, *arguments: Any) -> Any:
        """Send a message; each is a function of its own type, as the calling convention of Apple's chips asks."""
        kinds = [ctypes.c_char_p if isinstance(one, bytes) else ctypes.c_void_p for one in arguments]
        method = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *kinds)
        return method(("objc_msgSend", runtime))(receiver, runtime.sel_registerName(selector), *arguments)

    concealed = send(runtime.objc_getClass(b"NSString"), b"stringWithUTF8String:", CONCEALED)
    types = send(runtime.objc_getClass(b"NSArray"), b"arrayWithObject:", concealed)
    nothing = send(runtime.objc_getClass(b"NSData"), b"data")
    pasteboard = send(runtime.objc_getClass(b"NSPasteboard"), b"generalPasteboard")
    send(pasteboard, b"addTypes:owner:", types, None)
    send(pasteboard, b"setData:forType:", nothing, concealed)
