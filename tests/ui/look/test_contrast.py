"""Contrast of what is rendered, in every look and at every place (ux rule 14; WCAG 2.2, 1.4.3, 1.4.11 and 2.4.13).

The colours are read from the pixels of the real widgets, never from a palette. At the end of the run the lowest contrast of each
look is printed, with what it is and where; each worker has its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from random import Random

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QImage, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLineEdit, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.closing_words import say_at_the_end
from tests.sampling import some_of
from tests.ui.access.names_and_stops import place_of, stops
from tests.ui.conftest import Outside
from tests.ui.pixels import AT_ONCE, changes, colours_in, contrast, contrast_in, farthest, picture_of, pixels
from tests.ui.places import PLACES, go, settled
from tests.ui.spots import Kind, RememberingPainter, Spot, spots
from tests.ui.support.supporting import menu_of
from tests.ui.walking import paste_address, to_account_part, to_all_rows
from wizard.core.owner.blocks import Picture
from wizard.ui.look.switch import Look, apply_look
from wizard.ui.pages.account.parts import Part
from wizard.ui.pictures.drawings import DRAWINGS, paint_picture
from wizard.ui.pictures.sketch import SketchStyle as Lettering
from wizard.ui.shell.window import SetupWizard
from wizard.ui.signs.focus_ring import LINE, OFF
from wizard.ui.support.appearance_menu import AppearanceMenu

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
LOOKS = tuple(Look)
AT_ALL_PLACES = pytest.mark.parametrize(
    "look", (Look.SYSTEM, Look.DARK, Look.HIGH_CONTRAST), indirect=True, ids=lambda look: look.name
)
"""The system's look is a light one here, and a little fainter than the program's own."""
TALL = 2400
"""Pixels: so high a window shows all that a page has, and nothing is scrolled away."""
FOCUS = 3.0
FOCUS_ENLARGED = 2
"""Frames are no letters: a line of two pixels has its colour at twice its size already."""
AROUND = 4
"""Pixels beside a control in which its focus may show."""
WORDLESS = {Picture.BESIDE_BROWSER}
"""Pictures of where windows are, in which nothing is to be read."""


@dataclass(frozen=True, order=True)
class Measured:
    ratio: float
    kind: str
    what: str
    place: str


class Lowest:
    """Gathers what was measured, and says it once all is."""

    def __init__(self) -> None:
        self.all: dict[Look, list[Measured]] = {look: [] for look in LOOKS}
        self.disabled: dict[Look, list[Measured]] = {look: [] for look in LOOKS}

    def lines(self) -> Iterator[str]:
        for look in LOOKS:
            for kind in sorted({one.kind for one in self.all[look]}):
                of_kind = [one for one in self.all[look] if one.kind == kind]
                least = min(of_kind)
                yield f"{look.name}: lowest of {len(of_kind)} {kind}: {least.ratio:.2f}, {least.what} ({least.place})"
            if self.disabled[look]:
                least = min(self.disabled[look])
                yield f"{look.name}: disabled, which WCAG exempts: from {least.ratio:.2f}, {least.what} ({least.place})"


@pytest.fixture(scope="module")
def lowest(request: pytest.FixtureRequest) -> Iterator[Lowest]:
    gathered = Lowest()
    yield gathered
    say_at_the_end(request.config, gathered.lines())


@pytest.fixture(params=LOOKS, ids=lambda look: look.name)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    apply_look(request.param)
    yield request.param
    apply_look(Look.SYSTEM)


@pytest.fixture(params=some_of(PLACES, every=6))
def place(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def window(place: str, look: Look, wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> Iterator[QWidget]:
    window = go(place, wizard, outside, qtbot)
    window.resize(window.width(), TALL)
    qtbot.waitUntil(lambda: settled(window))
    yield window
    if isinstance(window, QDialog) and window is not wizard:
        window.reject()


def measure(found: list[Spot], image: QImage, place: str, look: Look, lowest: Lowest) -> list[Measured]:
    """Measure all spots, and return those that are too faint."""
    faint = []
    for spot in found:
        ratio = across(image, spot.area) if spot.kind is Kind.EDGE else contrast_in(image, spot.area)
        measured = Measured(ratio, spot.kind.name.lower(), spot.what, place)
        (lowest.disabled if spot.disabled else lowest.all)[look].append(measured)
        if ratio < spot.kind.value and not spot.disabled:
            faint.append(measured)
    return faint


def across(image: QImage, area: QRectF) -> float:
    """Return how far the edge of a box is from what is around it, which is where `area` begins."""
    outside = colours_in(image, QRectF(area.topLeft(), QSizeF(1, area.height()))).most_common(1)[0][0]
    return farthest(colours_in(image, area), outside, 2 * image.devicePixelRatio() ** 2)


@AT_ALL_PLACES
def test_words_icons_and_the_focus_can_be_seen(window: QWidget, place: str, look: Look, lowest: Lowest) -> None:
    found = list(spots(window))
    assert sum(spot.kind is Kind.TEXT for spot in found) > 2
    assert measure(found, picture_of(window), place, look, lowest) == []
    the_focus_can_be_seen(window, place, look, lowest)


def the_focus_can_be_seen(window: QWidget, place: str, look: Look, lowest: Lowest) -> None:
    """What changes when a control gets the focus is at least a line around it, that far from what was there."""
    faint = []
    for one in stops(window):
        one.setFocus()
        if isinstance(one, QLineEdit):
            one.deselect()  # a field that is entered by the Tab key is also selected, which is not its frame
        area = place_of(one, window).adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(window.rect())
        with_focus = picture_of(window, area, FOCUS_ENLARGED)
        one.clearFocus()
        ratio = contrast_of_change(picture_of(window, area, FOCUS_ENLARGED), with_focus, frame_of(one))
        measured = Measured(ratio, "focus", f"{type(one).__name__} {one.accessibleName() or one.objectName()!r}", place)
        lowest.all[look].append(measured)
        if ratio < FOCUS:
            faint.append(measured)
    assert faint == []


@pytest.mark.parametrize("docked", [False, True], ids=["in the window", "docked"])
def test_the_focus_of_a_filled_button_is_a_ring_around_it(
    look: Look, wizard: SetupWizard, docked: bool, qtbot: QtBot
) -> None:
    """All of the ring is seen on all sides, well apart from the ground and from the fill."""
    to_account_part(wizard, Part.CREATE)
    wizard.docking.switch(docked)
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    qtbot.waitUntil(lambda: settled(wizard))
    primary = wizard.primary
    place = place_of(primary, wizard)
    primary.clearFocus()
    wide = LINE + OFF
    area = place.adjusted(-wide, -wide, wide, wide)
    before = picture_of(wizard, area, FOCUS_ENLARGED)
    primary.setFocus()
    after = picture_of(wizard, area, FOCUS_ENLARGED)
    middle = QRectF(area.translated(-area.topLeft())).center()
    for spot in (
        QPointF(0, middle.y()),
        QPointF(area.width() - LINE, middle.y()),
        QPointF(middle.x(), 0),
        QPointF(middle.x(), area.height() - LINE),
    ):
        side = QRectF(spot, QSizeF(LINE, LINE))
        (ring, _count), (ground, _other) = (colours_in(one, side).most_common(1)[0] for one in (after, before))
        assert contrast(ring, ground) >= FOCUS
    gap = colours_in(after, QRectF(QPointF(LINE, middle.y()), QSizeF(OFF, 1))).most_common(1)[0][0]
    assert gap == ground, "between ring and fill the ground is seen"
    primary.clearFocus()
    assert picture_of(wizard, area, FOCUS_ENLARGED) == before


def frame_of(one: QWidget) -> int:
    """Return how many pixels a line around a control has; in a list it stands around the row that is worked on."""
    size = one.visualRect(one.currentIndex()).size() if isinstance(one, QAbstractItemView) else one.size()
    return size.width() + size.height()


def contrast_of_change(before: QImage, after: QImage, least: int) -> float:
    """Return how far what has changed is from what was there before, in as many pixels of the screen as `least`."""
    seen = 0
    changed = changes(before, after)
    for ratio, count in sorted(((contrast(*pair), count) for pair, count in changed.items()), reverse=True):
        seen += count
        if seen >= least * before.devicePixelRatio() ** 2:
            return ratio
    return 1.0


@pytest.mark.parametrize("picture", Picture)
def test_words_in_pictures_can_be_read(picture: Picture, look: Look, qapp: QApplication, lowest: Lowest) -> None:
    drawing, unit = DRAWINGS[picture], 2.0
    image = QImage((drawing.size * unit * 4).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(4)
    image.fill(qapp.palette().color(QPalette.ColorRole.Window))
    painter = RememberingPainter(image)
    paint_picture(painter, picture, QPointF(), unit, Lettering(qapp.palette(), QFont()), "APPSe AI")
    painter.end()
    assert bool(painter.words) is (picture not in WORDLESS)
    found = [Spot(Kind.TEXT, words, QRectF(area.topLeft() / 4, area.size() / 4)) for words, area in painter.words]
    assert measure(found, image, f"picture {picture.name}", look, lowest) == []


@pytest.mark.usefixtures("good_store")
def test_menus_can_be_read(look: Look, wizard: SetupWizard, lowest: Lowest) -> None:
    menu = menu_of(wizard)
    parts = menu.findChildren(AppearanceMenu)
    for one in (menu, *parts):
        one.popup(menu.pos())
        assert measure(list(spots(one)), picture_of(one), one.title() or "Get help", look, lowest) == []
        for action in (line for line in one.actions() if line.isEnabled() and line.text()):
            one.setActiveAction(action)
            found = [spot for spot in spots(one) if f"{action.text()!r}" in spot.what]
            assert found
            assert measure(found, picture_of(one), f"{one.title() or 'Get help'}, lit", look, lowest) == []
    while (last := QApplication.activePopupWidget()) is not None:
        last.close()


def test_hints_can_be_read(look: Look, wizard: SetupWizard, lowest: Lowest) -> None:
    QToolTip.showText(wizard.pos(), "What this is for", wizard)
    (hint,) = [one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel") and one.isVisible()]
    assert measure(list(spots(hint)), picture_of(hint), "hint", look, lowest) == []
    hint.close()


def test_selected_words_can_be_read(look: Look, wizard: SetupWizard, lowest: Lowest) -> None:
    page = paste_address(wizard)
    page.address.mark(0, 0)
    page.address.selectAll()
    page.address.setFocus()
    (field,) = [one for one in spots(wizard) if one.what.startswith("AddressEdit") and one.kind is Kind.TEXT]
    line = QRectF(page.address.cursorRect().translated(page.address.mapTo(wizard, QPoint())))
    selected = Spot(Kind.TEXT, "selected address", QRectF(field.area.left() + 12, line.top() + 8, 200, 14))
    assert measure([selected], picture_of(wizard), "step 1", look, lowest) == []


# -- the measuring itself ------------------------------------------------------------------------------------------------


def test_many_pixels_at_once_are_counted_as_one_by_one(window_of_noise: tuple[QImage, QImage]) -> None:
    before, after = window_of_noise
    assert colours_in(before, QRectF(before.rect())) == Counter(pixels(before))
    pairs = zip(pixels(before), pixels(after), strict=True)
    assert changes(before, after) == Counter(pair for pair in pairs if pair[0] != pair[1])


@pytest.fixture(params=[1, AT_ONCE - 1, AT_ONCE, 5 * AT_ONCE + 3])
def window_of_noise(request: pytest.FixtureRequest) -> tuple[QImage, QImage]:
    """Two pictures of few colours, the same in most places."""
    chance = Random(request.param)
    images = [QImage(request.param, 7, QImage.Format.Format_RGB32) for _ in range(2)]
    for x, y in product(range(request.param), range(7)):
        colour = chance.choice((1, 2, 255))
        images[0].setPixel(x, y, colour)
        images[1].setPixel(x, y, chance.choice((colour, colour, colour, 9)))
    return images[0], images[1]


def test_faint_words_are_found(wizard: SetupWizard, lowest: Lowest) -> None:
    """WCAG's own examples: #777777 on white has 4.48 to 1, #767676 has 4.54."""
    label = QPushButton("Faint words", wizard)
    label.setGeometry(100, 200, 200, 40)
    label.show()
    for ink, expected in (("#777777", 4.48), ("#767676", 4.54)):
        label.setStyleSheet(f"QPushButton {{ background: white; color: {ink}; border: none; font-weight: 400 }}")
        (spot,) = [one for one in spots(wizard) if "Faint words" in one.what]
        faint = measure([spot], picture_of(wizard), "planted", Look.LIGHT, Lowest())
        assert [round(one.ratio, 2) for one in faint] == ([expected] if expected < Kind.TEXT.value else [])
        assert round(contrast_in(picture_of(wizard), spot.area), 2) == expected
    label.deleteLater()


def test_a_faint_focus_is_found(wizard: SetupWizard) -> None:
    frame = "QPushButton {{ background: white; border: 2px solid white }} QPushButton:focus {{ border-color: {} }}"
    button = QPushButton("Faint focus", wizard)
    button.setGeometry(100, 200, 200, 40)
    button.show()
    for ink, expected in (("#949494", 3.03), ("#999999", 2.85)):
        button.setStyleSheet(frame.format(ink))
        button.setFocus()
        after = picture_of(button, None, FOCUS_ENLARGED)
        button.clearFocus()
        before = picture_of(button, None, FOCUS_ENLARGED)
        assert round(contrast_of_change(before, after, frame_of(button)), 2) == expected
    button.deleteLater()


def test_what_clears_the_search_can_be_seen(look: Look, wizard: SetupWizard, lowest: Lowest, qtbot: QtBot) -> None:
    to_all_rows(wizard).search.setText("methods")
    qtbot.waitUntil(lambda: settled(wizard))
    (cross,) = [one for one in spots(wizard) if one.what.endswith("'clear'")]
    qtbot.waitUntil(lambda: contrast_in(picture_of(wizard), cross.area) >= Kind.ICON.value)  # it comes in softly
    assert measure([cross], picture_of(wizard), "step 2, searched", look, lowest) == []
