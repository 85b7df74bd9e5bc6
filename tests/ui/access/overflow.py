"""Find what does not fit into the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access.fitting import findings, spoken
from tests.ui.access.target_size import too_small
from tests.ui.conftest import MakeWizard, Outside
from tests.ui.places import settled, tour
from tools.pseudo_locale import PseudoLocale
from wizard.ui.language.languages import ENGLISH, use_language
from wizard.ui.shell.window import SMALLEST_SIZE, USUAL_SIZE, SetupWizard

SIZES = (USUAL_SIZE, SMALLEST_SIZE)


def wrong_at(place: str, window: QWidget, sizes: Iterable[QSize], qtbot: QtBot) -> list[str]:
    """Return what cannot be read or hit in a place; a dialog is looked at as large as it opens."""
    wrong = []
    is_dialog = not isinstance(window, SetupWizard)
    for size in [window.size()] if is_dialog else sizes:
        window.resize(size)
        qtbot.waitUntil(lambda: settled(window))
        where = f"{place}, {window.width()}x{window.height()}"
        if window.size() != size:
            wrong.append(f"{where}: does not become {size.width()}x{size.height()}")
        wrong += [f"{where}: {one.widget} {one.text!r} {one.why}" for one in findings(window)]
        wrong += [f"{where}: {one}" for one in too_small(window)]
        room = window.screen().availableSize()
        if is_dialog and window.frameSize().expandedTo(room) != room:
            wrong.append(f"{where}: is larger than the screen")
    return wrong


def wrong_anywhere(
    make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, sizes: Iterable[QSize] = SIZES
) -> list[str]:
    """Return what cannot be read or hit in any place, as the window speaks and writes now."""
    wrong = []
    for place, window in tour(make_wizard, outside, qtbot):
        wrong += wrong_at(place, window, sizes, qtbot)
    return wrong


PSEUDO = "the pseudo-locale"


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak one of the languages that ship, or the pseudo-locale, and English afterwards."""
    with spoken(PseudoLocale() if language == PSEUDO else None):
        if language != PSEUDO:
            assert use_language(language).code == language
        yield
    use_language(ENGLISH.code)
