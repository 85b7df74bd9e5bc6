"""The language is switched on a real screen by keyboard: what was typed stays, and the next start speaks it at once."""

from __future__ import annotations

from tests.desktop.conftest import ON_A_SCREEN, Screen, wait_for
from tests.desktop.menus import menu_is_open, open_menus, opens_menu
from tests.desktop.practice_window import started
from wizard.practice import PRACTICE_ADDRESS
from wizard.ui.language.languages import LANGUAGES, our_words

pytestmark = ON_A_SCREEN
GERMAN = next(language for language in LANGUAGES if language.code == "de")


def title(number: int) -> str:
    """The beginning of the window's title at a step, in German."""
    words = our_words(GERMAN)
    assert words is not None
    step = words.translate("SetupWizard", "Step {number} of {count}: {name}")
    assert step
    return step.partition(": ")[0].format(number=number, count=5)


def test_switched_by_keyboard_and_remembered(screen: Screen) -> None:
    with started(screen) as window:
        screen.type(PRACTICE_ADDRESS)
        wait_for("the menu", lambda: opens_menu(screen))
        screen.keys("l")
        wait_for("the menu of languages", lambda: open_menus(screen) == 2)
        screen.keys(*["Down"] * [language.code for language in LANGUAGES].index("de"), "Down", "Return")
        assert screen.window(title(1)) == window
        wait_for("the end of the menu", lambda: not menu_is_open(screen))
        screen.in_front(title(1))
        screen.keys("Return")  # the field has the focus still, and in it the address
        screen.window(title(2))
    with started(screen, title(1)):
        screen.in_front(title(1))
