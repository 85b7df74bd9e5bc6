"""Runs in Windows' Python: draws the first step in practice mode in one style and look, and prints the window's own flags.

Usage: python looks.py STYLE LOOK SCALE FILE
"""

from __future__ import annotations

import ctypes
import json
import os
import sys


def main() -> None:
    style, look, scale, file = sys.argv[1:]
    os.environ["QT_STYLE_OVERRIDE"], os.environ["QT_SCALE_FACTOR"] = style, scale
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - the two lines above come first

    from wizard.app import build_window, make_application  # noqa: PLC0415 - likewise
    from wizard.practice import PRACTICE_ADDRESS  # noqa: PLC0415 - likewise
    from wizard.ui.look.switch import Look, apply_look  # noqa: PLC0415 - likewise
    from wizard.ui.pages.store.address_edit import AddressEdit  # noqa: PLC0415 - likewise

    application = make_application()
    apply_look(Look(look))
    window = build_window(practice=True)
    window.show()
    (address,) = window.page(0).findChildren(AddressEdit)
    address.setPlainText(PRACTICE_ADDRESS)
    told: dict[str, object] = {}

    def draw() -> None:
        picture = window.grab()
        picture.save(file)
        image = picture.toImage()
        user = ctypes.WinDLL("user32")  # type: ignore[attr-defined, unused-ignore]
        told.update(
            style=application.style().name(),
            flags=user.GetWindowLongW(int(window.winId()), -16) & 0xFFFFFFFF,
            corner=image.pixelColor(4, 4).lightness(),
            width=image.width(),
        )
        print(json.dumps(told), flush=True)
        os._exit(0)  # the way out is not what is looked at

    QTimer.singleShot(0, draw)
    application.exec()


if __name__ == "__main__":
    main()
