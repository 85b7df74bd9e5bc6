"""Light, dark and high contrast: chosen in the menu, switched while everything is open, and as the system has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from tests.sampling import some_of
from tests.ui.access.names_and_stops import place_of
from tests.ui.conftest import MakeWizard, Outside
from tests.ui.places import PLACES, go, settled
from tests.ui.support.supporting import MENU_AT_A_GOOD_STORE, menu_of
from tests.ui.walking import paste_address
from wizard.ui.calls.phone_check import PhoneCheck
from wizard.ui.look import theme
from wizard.ui.look.switch import (
    Look,
    apply_look,
    chosen_look,
    follow_system_contrast,
    palette_of,
    take_system_contrast,
)
from wizard.ui.look.theme import colour, contrast, is_high_contrast, paper_palette, style_sheet
from wizard.ui.pages.check.results_table import ResultsTable
from wizard.ui.preferences import LOOKS, Preferences
from wizard.ui.shell.window import SetupWizard
from wizard.ui.signs.spinner import Spinner
from wizard.ui.support.appearance_menu import AppearanceMenu

pytestmark = MENU_AT_A_GOOD_STORE
CONTRAST_THEMES = {
    "Aquatic": ("#202020", "#ffffff", "#8ee3f0", "#263b50", "#75e9fc", "#202020", "#ffffff", "#a6a6a6"),
    "Desert": ("#fffaef", "#3d3d3d", "#903909", "#fff5e3", "#1c5e75", "#fffaef", "#202020", "#676767"),
    "Dusk": ("#2d3236", "#ffffff", "#a1bfde", "#212d3b", "#70ebde", "#2d3236", "#b6f6f0", "#a6a6a6"),
    "Night sky": ("#000000", "#ffffff", "#d6b4fd", "#2b2b2b", "#8080ff", "#000000", "#ffee32", "#a6a6a6"),
}
"""Windows 11's own, as its settings list them: background, text, selected ground and text, link, button ground and text,
inactive text."""
ROOMY = QSize(1000, 800)
HIGH, NONE = Qt.ContrastPreference.HighContrast, Qt.ContrastPreference.NoPreference


@pytest.fixture(autouse=True)
def look_of_the_system(qapp: QApplication) -> Iterator[None]:
    yield
    apply_look(Look.SYSTEM)
    qapp.setProperty(theme.SYSTEM_CONTRAST, False)


def contrast_theme(name: str) -> QPalette:
    window, text, selected, on_selected, link, button, on_button, inactive = map(QColor, CONTRAST_THEMES[name])
    palette, role = QPalette(button, window), QPalette.ColorRole
    for roles, shade in (
        ((role.Window, role.Base, role.AlternateBase), window),
        ((role.WindowText, role.Text), text),
        ((role.Button,), button),
        ((role.ButtonText,), on_button),
        ((role.Highlight,), selected),
        ((role.HighlightedText,), on_selected),
        ((role.Link,), link),
    ):
        for one in roles:
            palette.setColor(one, shade)
    palette.setColor(QPalette.ColorGroup.Disabled, role.WindowText, inactive)
    return palette


def appearance_of(window: SetupWizard) -> AppearanceMenu:
    (found,) = menu_of(window).findChildren(AppearanceMenu)
    return found


def has_ground(window: QWidget, shades: range) -> bool:
    """Tell whether the window's upper left corner is so light; 255 is white."""
    return window.grab().toImage().pixelColor(3, 3).lightness() in shades


# -- chosen in the menu --------------------------------------------------------------------------------------------------


def test_what_is_chosen_holds_at_once_and_at_the_next_start(
    make_wizard: MakeWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    mine = Preferences(tmp_path / "window.ini")
    window = make_wizard(preferences=mine)
    for words, look, shades in (
        ("Dark", Look.DARK, range(1, 128)),
        ("High contrast", Look.HIGH_CONTRAST, range(1)),
        ("Light", Look.LIGHT, range(128, 256)),
    ):
        menu = appearance_of(window)
        choose_line(menu, words)
        assert chosen_look() is look
        assert mine.look == look.value
        qtbot.waitUntil(partial(has_ground, window, shades))
        assert marked(appearance_of(window)) == [words]
        close_menus()
    choose_line(appearance_of(window), "Match my system")
    assert mine.look == ""


def test_nothing_is_remembered_where_nothing_of_a_person_is_kept(wizard: SetupWizard) -> None:
    assert marked(appearance_of(wizard)) == ["Match my system"]
    close_menus()
    choose_line(appearance_of(wizard), "Dark")
    assert chosen_look() is Look.DARK


def test_what_can_be_chosen_can_be_remembered() -> None:
    assert set(LOOKS) == {look.value for look in Look} - {""}


def choose_line(menu: QMenu, words: str) -> None:
    (line,) = [one for one in menu.actions() if one.text().replace("&", "") == words]
    line.trigger()
    close_menus()


def marked(menu: QMenu) -> list[str]:
    return [one.text().replace("&", "") for one in menu.actions() if one.isChecked()]


def close_menus() -> None:
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()


# -- switched while it is open -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("look", [Look.HIGH_CONTRAST, Look.DARK])
@pytest.mark.parametrize(
    "place", some_of((place for place in PLACES if place != "report"), every=20)
)  # the time of day
def test_what_is_open_looks_as_if_it_had_been_opened_so(
    place: str, look: Look, make_wizard: MakeWizard, outside: Outside, qtbot: QtBot
) -> None:
    apply_look(look)
    QGuiApplication.clipboard().clear()
    wizard = make_wizard()
    window = go(place, wizard, outside, qtbot)
    opened_so = drawn(window, qtbot)
    close(window, wizard)
    QGuiApplication.clipboard().clear()
    apply_look(Look.LIGHT)
    wizard = make_wizard()
    window = go(place, wizard, outside, qtbot)
    light = drawn(window, qtbot)
    apply_look(look, wizard)
    switched = drawn(window, qtbot)
    close(window, wizard)
    assert light != switched
    assert differing(switched, opened_so) == 0


def close(window: QWidget, wizard: SetupWizard) -> None:
    if isinstance(window, QDialog) and window is not wizard:
        window.reject()
    wizard.leaving.agree()


def drawn(window: QWidget, qtbot: QtBot) -> QImage:
    """Return what it looks like, without what differs from one time to the next: a cursor blinks, a test takes its time."""
    leave_focus(window)
    for table in window.findChildren(ResultsTable):
        table.selectRow(0)
    window.resize(ROOMY)
    qtbot.waitUntil(lambda: settled(window))
    leave_focus(window)  # a window that opens gives it once more
    for bar in window.findChildren(QScrollBar):
        bar.setValue(bar.minimum())
    image = window.grab().toImage()
    painter = QPainter(image)
    for label in window.findChildren(QLabel):
        if label.isVisible() and re.search("Requests sent|The test at|On the clipboard for", label.text()):
            painter.fillRect(place_of(label, window), QColor("black"))
    for one in (*window.findChildren(PhoneCheck), *window.findChildren(Spinner)):  # a new number each time; turns
        painter.fillRect(place_of(one, window), QColor("black"))
    painter.end()
    return image


def leave_focus(window: QWidget) -> None:
    focused = window.focusWidget()
    if focused is not None:
        focused.clearFocus()


def differing(one: QImage, other: QImage) -> int:
    assert one.size() == other.size()
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return 0 if first == second else sum(mine != yours for mine, yours in zip(first, second, strict=True))


def test_the_words_in_the_address_field_stay_where_they_are(wizard: SetupWizard) -> None:
    page = paste_address(wizard)
    (lit,) = page.address.extraSelections()
    for look in (Look.HIGH_CONTRAST, Look.DARK):
        apply_look(look, wizard)
        (now,) = page.address.extraSelections()
        assert now.cursor.selectedText() == lit.cursor.selectedText()
        assert now.format.background().color() == colour("found", page.address.palette())


# -- as the system has it ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CONTRAST_THEMES)
def test_a_contrast_theme_of_the_system_gives_all_colours(name: str, wizard: SetupWizard, qapp: QApplication) -> None:
    qapp.setPalette(contrast_theme(name))
    take_system_contrast(HIGH, wizard)
    sheet = wizard.styleSheet()
    assert "2px solid" in sheet
    assert set(re.findall(r"#[0-9a-f]{6}\b", sheet)) <= set(CONTRAST_THEMES[name])
    palette = wizard.palette()
    for ink, on in (
        ("fill", "ground"), ("ink2", "ground"), ("ink", "quiet"), ("bad", "bad-soft"), ("link", "ground"),
        ("button-text", "button"),
        ("chosen-text", "chosen"), ("chosen-mark", "chosen"), ("found-text", "found"), ("on-fill", "fill"),
        ("line", "ground"),
    ):  # fmt: skip
        assert contrast(colour(ink, palette), colour(on, palette)) >= 4.5, (ink, on)


def test_contrast_that_the_system_wants_is_given_when_it_says_so_and_taken_back(wizard: SetupWizard) -> None:
    usual = wizard.styleSheet()
    take_system_contrast(HIGH, wizard)
    assert wizard.styleSheet() != usual
    take_system_contrast(NONE, wizard)
    assert wizard.styleSheet() == usual


def test_a_look_that_was_chosen_here_goes_before_what_the_system_wants(wizard: SetupWizard) -> None:
    apply_look(Look.LIGHT, wizard)
    usual = wizard.styleSheet()
    take_system_contrast(HIGH, wizard)
    assert wizard.styleSheet() == usual


def test_black_and_white_are_high_contrast_before_the_system_was_asked(qapp: QApplication) -> None:
    for palette, strong in (
        (QPalette(QColor("black"), QColor("black")), True),
        (QPalette(QColor("white"), QColor("white")), True),
        (palette_of(Look.LIGHT), False),
        (palette_of(Look.DARK), False),
    ):
        qapp.setPalette(palette)
        assert is_high_contrast(qapp.palette()) is strong


@pytest.mark.parametrize("look", Look)
def test_paper_looks_as_ever(look: Look, wizard: SetupWizard) -> None:
    apply_look(look, wizard)
    take_system_contrast(HIGH, wizard)
    assert not is_high_contrast(paper_palette())
    assert colour("good", paper_palette()).name() == theme._LIGHT["good"]


def test_the_system_is_asked_where_qt_can(wizard: SetupWizard, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt tells from 6.10 on; with an older one nothing is asked, and nothing fails."""
    asked: list[Qt.ContrastPreference] = []
    with monkeypatch.context() as patch:
        patch.setattr("wizard.ui.look.switch.take_system_contrast", lambda wanted, window: asked.append(wanted))
        follow_system_contrast(wizard)
        assert asked == ([NONE] if hasattr(QGuiApplication.styleHints(), "accessibility") else [])
        patch.setattr(QGuiApplication, "styleHints", object)
        follow_system_contrast(wizard)
    assert len(asked) <= 1


class SystemThatFollows:
    """Stands for the hints of Windows and macOS: told a scheme, they change their colours a little later."""

    def __init__(self) -> None:
        self.told: list[Qt.ColorScheme] = []

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        self.told.append(scheme)

    def colorScheme(self) -> Qt.ColorScheme:
        return Qt.ColorScheme.Unknown


def test_windows_and_macos_keep_their_own_colours(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    system, hints = QPalette(qapp.palette()), SystemThatFollows()
    with monkeypatch.context() as patch:
        patch.setattr(QGuiApplication, "styleHints", lambda: hints)
        patch.setattr("wizard.ui.look.switch.FOLLOWING", (QGuiApplication.platformName(),))
        for look in (Look.DARK, Look.LIGHT, Look.SYSTEM):
            apply_look(look)
            assert qapp.palette() == system
        apply_look(Look.HIGH_CONTRAST)
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#000000"
    scheme = Qt.ColorScheme
    assert hints.told == [scheme.Dark, scheme.Light, scheme.Unknown, scheme.Dark]


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST])
def test_every_colour_of_the_style_sheet_is_known(look: Look, qapp: QApplication) -> None:
    apply_look(look)
    rules = re.sub(r"/\*.*?\*/", "", style_sheet(qapp.palette()), flags=re.DOTALL)
    assert "@" not in rules
    assert "{" in rules


def test_the_palette_of_the_system_comes_back(qapp: QApplication) -> None:
    before, style = QPalette(qapp.palette()), qapp.style().name()
    for look in Look:
        apply_look(look)
    apply_look(Look.SYSTEM)
    assert qapp.palette() == before
    assert qapp.style().name() == style


def test_what_goes_with_text_grows_with_it_and_is_as_designed_beside_usual_text(qapp: QApplication) -> None:
    usual = qapp.font()
    before = style_sheet(qapp.palette())
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 2)
    try:
        qapp.setFont(larger)
        after = style_sheet(qapp.palette())
        line = QFontMetrics(larger).height()
    finally:
        qapp.setFont(usual)
    for sheet, tick in ((before, 16), (after, round(16 * line / theme.USUAL_LINE))):
        assert f"QCheckBox::indicator {{ width: {tick}px; height: {tick}px;" in sheet
        dot, edge = re.findall(
            r"RadioButton::indicator:checked { width: (\d+)px; height: \d+px; border: (\d+)px", sheet
        )[0]
        assert int(dot) + 2 * int(edge) == tick + 2, "as large as while it is not chosen"
    assert "border-radius: 9px" in before
    assert f"border-radius: {(line + 8) // 2}px; font-weight: 600; }}" in after


def test_a_pressed_answer_keeps_the_weight_of_its_letters(qapp: QApplication) -> None:
    (rule,) = re.findall(r"QPushButton#answer:checked {([^}]*)}", style_sheet(qapp.palette()))
    assert "font" not in rule, "Qt keeps no room for bold letters"
    assert "background" in rule
