"""Runs in Windows' Python: copies a token as the wizard does, and prints what Windows' clipboard holds then and later."""

from __future__ import annotations

import ctypes
import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from wizard.core.credential.secret import Secret
from wizard.ui.clipboard.copy import copy_secret
from wizard.ui.clipboard.guard import ClipboardGuard

TOKEN = "token-of-a-test-7k2m9x4q8w3n6t1"
KEEP_MS = 1500
CF_UNICODETEXT = 13


def on_the_clipboard() -> dict[str, str | None]:
    """Every format that Windows has, by name; what it holds as hexadecimal, or the text."""
    user, kernel = ctypes.WinDLL("user32"), ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    user.GetClipboardData.restype = kernel.GlobalLock.restype = ctypes.c_void_p
    kernel.GlobalLock.argtypes = kernel.GlobalUnlock.argtypes = kernel.GlobalSize.argtypes = [ctypes.c_void_p]
    kernel.GlobalSize.restype = ctypes.c_size_t
    if not user.OpenClipboard(None):
        sys.exit("the clipboard cannot be opened")
    found: dict[str, str | None] = {}
    number = user.EnumClipboardFormats(0)
    while number:
        name = ctypes.create_unicode_buffer(200)
        named = user.GetClipboardFormatNameW(number, name, 200)
        data = user.GetClipboardData(number)
        place = kernel.GlobalLock(data) if data else None
        if place and number == CF_UNICODETEXT:
            found["text"] = ctypes.wstring_at(place)
        else:
            found[name.value if named else str(number)] = (
                ctypes.string_at(place, kernel.GlobalSize(data)).hex() if place else None
            )
        if place:
            kernel.GlobalUnlock(data)
        number = user.EnumClipboardFormats(number)
    user.CloseClipboard()
    return found


def main() -> None:
    application = QApplication([])
    window = QLabel("copying")
    window.show()
    guard = ClipboardGuard(window, keep_ms=KEEP_MS, tick_ms=100)
    told: dict[str, object] = {}

    def copy() -> None:
        secret = Secret(TOKEN)
        told["copied"] = copy_secret(secret)
        guard.watch(secret)
        told["then"] = on_the_clipboard()

    def look_later() -> None:
        told["later"] = on_the_clipboard()
        application.quit()

    guard.cleared.connect(lambda: QTimer.singleShot(0, look_later))
    guard.replaced.connect(lambda: application.exit(3))
    QTimer.singleShot(0, copy)
    code = application.exec()
    print(json.dumps(told))
    sys.exit(code)


if __name__ == "__main__":
    main()
