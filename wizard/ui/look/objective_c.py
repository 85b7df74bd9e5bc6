"""Call macOS objects that Qt doesn't cover, through the Objective-C runtime."""

from __future__ import annotations

import ctypes
import ctypes.util
from typing import Any


class ObjectiveC:
    """Sends messages to classes and objects.

    Args:
        library: the path of the runtime.
    """

    def __init__(self, library: str) -> None:
        self._runtime = ctypes.CDLL(library)
        for lookup in (self._runtime.objc_getClass, self._runtime.sel_registerName):
            lookup.restype, lookup.argtypes = ctypes.c_void_p, [ctypes.c_char_p]

    @classmethod
    def load(cls) -> ObjectiveC | None:
        """Return the runtime, or None on a system that has none."""
        library = ctypes.util.find_library("objc")
        return cls(library) if library else None

    def of(self, name: bytes) -> Any:
        """Return the class with this name."""
        return self._runtime.objc_getClass(name)

    def send(self, receiver: Any, selector: bytes, *arguments: Any, gives: Any = ctypes.c_void_p) -> Any:
        """Send a message, through a function of its exact type, as Apple's calling convention requires.

        Args:
            receiver: a class or an object.
            selector: the message, with a colon for each argument.
            arguments: text as bytes, objects, or whole numbers.
            gives: the type of the answer.

        Returns:
            What the receiver answers.
        """
        kinds = [ctypes.c_char_p if isinstance(one, bytes) else ctypes.c_void_p for one in arguments]
        method = ctypes.CFUNCTYPE(gives, ctypes.c_void_p, ctypes.c_void_p, *kinds)
        return method(("objc_msgSend", self._runtime))(receiver, self._runtime.sel_registerName(selector), *arguments)
