"""Pictures of every page in every look and language, with large text too, for people to look at and for the README.

``make screenshots`` writes them to ``build/screenshots``. Runs without a screen, against the practice store.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tools.pseudo_locale import PseudoLocale
from wizard.app import build_window, make_application
from wizard.ui.language.languages import ENGLISH, LANGUAGES, use_language
from wizard.ui.look.switch import Look, apply_look
from wizard.ui.owner.owner_dialog import OwnerDialog
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import Part
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SMALLEST_SIZE, SetupWizard
from wizard.ui.signs.hero_tick import HeroTick
from wizard.ui.signs.ring import Ring
from wizard.ui.support.about_window import AboutWindow
from wizard.ui.support.report_window import ReportWindow
from wizard.ui.support.spelled_hash import SpelledHash

LOOK_EVERY_MS = 20
GIVE_UP_MS = 20_000
LETTERS, POINTS = "Inter", 10
"""Of the pictures; languages whose letters it lacks take them from other fonts."""
DOCKED_HEIGHT = 648
"""Pixels: what a title bar and a taskbar leave of a screen 720 high."""


def wait_until(ready: Callable[[], bool]) -> None:
    """Let the window live until `ready`; raises TimeoutError after 20 seconds."""
    loop = QEventLoop()
    look, limit = QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if ready() else None)
    limit.timeout.connect(lambda: loop.exit(1))
    look.start(LOOK_EVERY_MS)
    limit.start(GIVE_UP_MS)
    if loop.exec():
        raise TimeoutError("the window did not get where the picture was to be taken")


class Album:
    """Takes the pictures of one variant."""

    def __init__(self, folder: Path, variant: str) -> None:
        self._folder = folder
        self._variant = variant

    def take(self, window: QWidget, name: str) -> None:
        """Save a picture of a window once it has drawn itself."""
        window.activateWindow()  # only then what is lit looks lit
        frames = iter(range(4))
        wait_until(lambda: next(frames, None) is None and not _still_moving(window))
        window.grab().save(str(self._folder / f"{name}-{self._variant}.png"))


def _still_moving(window: QWidget) -> bool:
    moving: list[HeroTick | Ring] = [*window.findChildren(HeroTick), *window.findChildren(Ring)]
    return any(one.moving for one in moving)


def walk(window: SetupWizard, album: Album) -> None:
    """Go through all pages and take a picture of each state worth looking at."""
    store, token = window.page(0), window.page(2)
    assert isinstance(store, StorePage)
    assert isinstance(token, TokenPage)
    practice = store.services.practice
    assert practice is not None
    ready, one_missing, revoked = (value.text for value in practice.tokens())
    album.take(window, "1-store-empty")
    store.fill("https://login.bigcommerce.com/login")
    album.take(window, "1-store-problem")
    store.fill(practice.address)
    album.take(window, "1-store")
    window.next()
    album.take(window, "2-account")
    walk_through_the_rows(window, album)
    window.next()
    album.take(window, "3-token-empty")
    token.fill("facade00" * 8)
    album.take(window, "3-token-problem")
    for text, name in ((one_missing, "4-test-missing"), (revoked, "4-test-refused"), (ready, "4-test-ready")):
        token.fill(text)
        if name == "4-test-ready":
            album.take(window, "3-token")
        window.next()
        wait_until(lambda: window.session.result is not None)
        album.take(window, name)
        if text != ready:
            window.back()
    window.next()
    album.take(window, "5-handover")
    walk_with_support(window, album)


def walk_through_the_rows(window: SetupWizard, album: Album) -> None:
    """Take pictures of step 2: each task beside the browser, the rows without it, all rows, and the rows of a new account."""
    account = window.page(1)
    assert isinstance(account, AccountPage)
    account.show_part(Part.ROWS)
    album.take(window, "2-rows")
    account.content.rows.show_all(True)
    album.take(window, "2-all-rows")
    account.content.rows.show_all(False)
    size = window.size()
    window.resize(SMALLEST_SIZE)
    album.take(window, "2-rows-small")
    window.resize(size)
    window.docking.dock()
    window.resize(window.width(), DOCKED_HEIGHT)
    for scope in window.session.profile.to_change[:8]:
        window.session.tick(scope.scope_id, ticked=True)
    account.content.rows.refresh()
    for part in (Part.CREATE, Part.NAME, Part.ROWS, Part.SAVE, Part.WAIT, Part.UNSEEN, Part.OWNER):
        account.show_part(part)
        album.take(window, f"2-docked-{part.name.lower()}")
    window.docking.undock()
    account.show_part(Part.START)


def button_named(parent: QWidget, words: str) -> QPushButton:
    """Return the button with these words."""
    return next(one for one in parent.findChildren(QPushButton) if one.text() == words)


def walk_with_support(window: SetupWizard, album: Album) -> None:
    """Take pictures of what is of use on the phone, from the last page."""
    handover = window.page(4)
    assert isinstance(handover, HandoverPage)
    window.set_screen_shared(True)
    album.take(window, "5-handover-shared")
    window.set_screen_shared(False)
    for kind, name in ((ReportWindow, "report"), (OwnerDialog, "owner")):
        dialog = kind(window.session, handover.services, window)
        dialog.open()
        album.take(dialog, name)
        dialog.reject()
    spelled = SpelledHash(window.store_hash, window)
    spelled.open()
    album.take(spelled, "spelled-hash")
    spelled.reject()
    about = AboutWindow(handover.services, window)
    about.open()
    album.take(about, "about")
    about.reject()
    for action in ("open", "copy_name", "copy_hash", "copy_token"):
        handover.act(action)
    album.take(window, "5-copied")
    handover.act("ask")
    album.take(window, "5-what-it-shows")
    handover.cards.ask.button.click()
    album.take(window, "5-red-mark")
    handover.go_back()
    handover.act("green")
    album.take(window, "5-done")


@dataclass(frozen=True)
class Variant:
    """One way the window can be.

    Attributes:
        name: as the files are named.
        look: its colours.
        text: how large its text is; 1 is usual.
        language: the code of its language; ``pseudo`` for longer, accented, bracketed words.
    """

    name: str
    look: Look = Look.LIGHT
    text: float = 1.0
    language: str = ENGLISH.code


PSEUDO = "pseudo"
VARIANTS = (
    *(Variant(look.value, look) for look in (Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST)),
    Variant("large-text", text=2.0),
    Variant(PSEUDO, language=PSEUDO),
    *(Variant(language.code, language=language.code) for language in LANGUAGES if language != ENGLISH),
)


def take_all(variant: Variant, folder: Path) -> None:
    """Go through the window in one of its ways and save the pictures."""
    usual = QApplication.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * variant.text)
    QApplication.setFont(larger)
    apply_look(variant.look)
    pseudo = PseudoLocale() if variant.language == PSEUDO else None
    use_language(ENGLISH.code if pseudo else variant.language)
    if pseudo:
        QCoreApplication.installTranslator(pseudo)
    window = build_window(practice=True)
    window.show()
    walk(window, Album(folder, variant.name))
    window.leaving.agree()
    if pseudo:
        QCoreApplication.removeTranslator(pseudo)
    QApplication.setFont(usual)


def main() -> None:
    """Take all pictures, or those of the variants that are named."""
    names = [variant.name for variant in VARIANTS]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path("build/screenshots"))
    parser.add_argument("--only", action="append", choices=names, help="one of the variants; may be given again")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application()
    QApplication.setStyle("Fusion")
    QApplication.setFont(QFont(LETTERS, POINTS))
    for variant in VARIANTS:
        if variant.name in (chosen.only or names):
            take_all(variant, chosen.folder)


if __name__ == "__main__":
    main()
