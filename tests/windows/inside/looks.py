"""Runs in Windows' Python: draws the first three steps in practice mode in one look, and prints what the window is like.

Usage: python looks.py STYLE LOOK SCALE STEM    (LOOK may be empty: the system's; STEM: of each picture's name, with its folder)
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.ui.shell.window import SetupWizard

COLUMN = (380, 700)
"""The window beside the browser."""
SECONDS, POLL_MILLISECONDS = 60, 20


def places(window: SetupWizard) -> Iterator[str]:
    """Go through the steps; where there is something to draw, yield its name."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - Qt reads the environment first

    from wizard.practice import PRACTICE_ADDRESS  # noqa: PLC0415 - likewise
    from wizard.ui.pages.account.page import AccountPage  # noqa: PLC0415 - likewise
    from wizard.ui.pages.account.parts import Part  # noqa: PLC0415 - likewise
    from wizard.ui.pages.store.address_edit import AddressEdit  # noqa: PLC0415 - likewise
    from wizard.ui.shell.states import PageState  # noqa: PLC0415 - likewise
    from wizard.ui.steps import Step  # noqa: PLC0415 - likewise

    def arrive(state: PageState) -> None:
        def there() -> bool:
            page = window.shown_page
            return page is not None and page.page_state() is state

        deadline = time.monotonic() + SECONDS
        while not there():
            if time.monotonic() > deadline:
                raise TimeoutError(state.name)
            QTest.qWait(POLL_MILLISECONDS)

    (address,) = window.page(Step.STORE).findChildren(AddressEdit)
    address.setPlainText(PRACTICE_ADDRESS)
    arrive(PageState.STORE_FOUND)
    yield "store"
    window.walk.go_to(Step.ACCOUNT)
    arrive(PageState.ACCOUNT_START)
    yield "account"
    usual = window.size()
    (account,) = window.findChildren(AccountPage)
    window.follow_docked(True)
    window.setMinimumSize(*COLUMN)
    window.resize(*COLUMN)
    account.show_part(Part.ROWS)
    yield "column"
    window.follow_docked(False)
    window.resize(usual)
    window.walk.go_to(Step.TOKEN)
    arrive(PageState.TOKEN_EMPTY)
    yield "token"


def main() -> None:
    style, look, scale, stem = sys.argv[1:]
    gc.disable()  # as in the program, where it would end widgets on a worker's thread
    os.environ["QT_STYLE_OVERRIDE"], os.environ["QT_SCALE_FACTOR"] = style, scale
    from PySide6.QtTest import QTest  # noqa: PLC0415 - the lines above come first

    from wizard.app import build_window, make_application  # noqa: PLC0415 - likewise
    from wizard.ui.look.switch import Look, apply_look  # noqa: PLC0415 - likewise

    application = make_application()
    apply_look(Look(look))
    window = build_window(practice=True)
    window.show()
    corners, widths = {}, {}
    for place in places(window):
        QTest.qWait(0)  # what was put off happens
        picture = window.grab()
        picture.save(f"{stem}-{place}.png")
        corners[place] = picture.toImage().pixelColor(4, 4).lightness()
        widths[place] = picture.width()
    user = ctypes.WinDLL("user32")  # type: ignore[attr-defined, unused-ignore]
    flags = user.GetWindowLongW(int(window.winId()), -16) & 0xFFFFFFFF
    looks = {"style": application.style().name(), "scheme": application.styleHints().colorScheme().name}
    print(json.dumps({**looks, "flags": flags, "corners": corners, "widths": widths}), flush=True)
    os._exit(0)  # the way out is not what is looked at


if __name__ == "__main__":
    main()
