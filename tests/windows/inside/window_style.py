"""Runs in Windows' Python: finds windows of other programs by how their title begins, and prints the style of each.

Usage: python window_style.py TITLE
"""

from __future__ import annotations

import ctypes
import sys

GWL_STYLE = -16
LONGEST_TITLE = 200


def main() -> None:
    user = ctypes.WinDLL("user32")  # type: ignore[attr-defined, unused-ignore]
    user.FindWindowExW.restype = ctypes.c_void_p
    title = ctypes.create_unicode_buffer(LONGEST_TITLE)
    found, window = [], user.FindWindowExW(None, None, None, None)
    while window:
        handle = ctypes.c_void_p(window)
        user.GetWindowTextW(handle, title, LONGEST_TITLE)
        if title.value.startswith(sys.argv[1]):
            found.append(user.GetWindowLongW(handle, GWL_STYLE) & 0xFFFFFFFF)
        window = user.FindWindowExW(None, handle, None, None)
    print(*found)


if __name__ == "__main__":
    main()
