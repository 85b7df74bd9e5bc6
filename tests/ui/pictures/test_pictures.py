"""The schematic pictures: drawn in every theme, no word outside its place, said in words, and enlarged from the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.places import settled
from tests.ui.walking import button, to_account_part, to_token_page
from wizard.core.owner.blocks import Picture
from wizard.ui.pages.account.parts import Part
from wizard.ui.pictures.drawings import DRAWINGS, paint_picture
from wizard.ui.pictures.lead_picture import LeadPicture
from wizard.ui.pictures.picture_dialog import LargePicture, PictureDialog
from wizard.ui.pictures.picture_view import PictureView
from wizard.ui.pictures.picture_words import caption, what_to_look_for
from wizard.ui.pictures.sketch import FINE, INKS, Sketch, SketchStyle
from wizard.ui.shell.window import SetupWizard
from wizard.ui.steps import Step

LIGHT = QPalette(QColor("#efefef"), QColor("#ffffff"))
DARK = QPalette(QColor("#353a42"), QColor("#24272d"))
BLACK = QPalette(QColor("#000000"), QColor("#000000"))
THEMES = {"light": LIGHT, "dark": DARK, "high contrast": BLACK}
LONG_NAME = "The connection of our shop in Buenos Aires to the warehouse in Montevideo"


def drawn(picture: Picture, palette: QPalette, unit: float = 2.0, typed: str = "APPSe AI") -> QImage:
    size = (DRAWINGS[picture].size * unit).toSize()
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(palette.color(QPalette.ColorRole.Window))
    painter = QPainter(image)
    paint_picture(painter, picture, QPointF(), unit, SketchStyle(palette, QFont()), typed)
    painter.end()
    return image


class Recorder(Sketch):
    """Remembers what was written where."""

    written: list[tuple[QRectF, str, QFont]]
    buttons: list[tuple[QRectF, str]]

    def button(self, area: QRectF, words: str) -> None:
        self.buttons = [*getattr(self, "buttons", []), (area, words)]
        super().button(area, words)

    def _put(self, area: QRectF, words: str, ink: QColor, font: QFont, align: Qt.AlignmentFlag) -> None:
        self.written = [*getattr(self, "written", []), (area, words, font)]
        super()._put(area, words, ink, font, align)


def recorded(picture: Picture, typed: str) -> Recorder:
    """Draw a picture and return what was written in it: where there is room, the words, and their font on the fine grid."""
    drawing = DRAWINGS[picture]
    image = QImage(drawing.size.toSize() * 2, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    painter.scale(2, 2)
    sketch = Recorder(painter, SketchStyle(LIGHT, QFont()), drawing.size, typed)
    drawing.draw(sketch)
    painter.end()
    return sketch


def written_in(picture: Picture, typed: str) -> list[tuple[QRectF, str, QFont]]:
    return getattr(recorded(picture, typed), "written", [])


def colours_in(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("picture", Picture)
def test_every_picture_is_drawn_in_every_theme(qapp: QApplication, picture: Picture, theme: str) -> None:
    assert len(colours_in(drawn(picture, THEMES[theme]))) > 10


@pytest.mark.parametrize("picture", Picture)
def test_a_picture_is_light_in_every_look_as_the_page_it_shows(qapp: QApplication, picture: Picture) -> None:
    """Only the frame around it follows the look: its middle is the same in all of them."""
    middles = []
    for palette in (LIGHT, DARK, BLACK):
        image = drawn(picture, palette)
        middles.append(image.copy(image.rect().adjusted(8, 8, -8, -8)))
    assert middles[0] == middles[1] == middles[2]


@pytest.mark.parametrize(
    "picture",
    [Picture.CREATE_BUTTON, Picture.FORM, Picture.SAVE_BUTTON, Picture.SETTINGS_PAGE, Picture.CREDENTIALS_WINDOW],
)
def test_what_matters_has_a_dark_ring_and_not_colour_alone(qapp: QApplication, picture: Picture) -> None:
    ring = QColor(INKS["ring"]).rgb()
    assert ring in colours_in(drawn(picture, LIGHT, 4.0))


@pytest.mark.parametrize("typed", ["APPSe AI", LONG_NAME])
@pytest.mark.parametrize("picture", Picture)
def test_no_word_is_larger_than_its_place_nor_outside_the_picture(
    qapp: QApplication, picture: Picture, typed: str
) -> None:
    drawing = DRAWINGS[picture]
    for area, words, font in written_in(picture, typed):
        metrics = QFontMetricsF(font)
        assert metrics.horizontalAdvance(words) / FINE <= area.width() + 0.2, words
        assert metrics.tightBoundingRect(words).height() / FINE <= area.height(), words
        assert QRectF(0, 0, drawing.size.width(), drawing.size.height()).contains(area), words


def test_words_on_buttons_keep_clear_of_their_edges(qapp: QApplication) -> None:
    found = []
    for picture in Picture:
        sketch = recorded(picture, "APPSe AI")
        fonts = {words: font for _, words, font in getattr(sketch, "written", [])}
        for area, words in getattr(sketch, "buttons", []):
            found.append(words)
            assert QFontMetricsF(fonts[words]).horizontalAdvance(words) / FINE <= area.width() - 2 * 4, (picture, words)
    assert len(found) >= 4


def test_the_address_keeps_clear_of_the_end_of_its_bar(qapp: QApplication) -> None:
    *_, (area, words, font) = [one for one in written_in(Picture.ADDRESS, "") if one[1].startswith("/manage")]
    end = area.left() + QFontMetricsF(font).horizontalAdvance(words) / FINE
    assert end <= DRAWINGS[Picture.ADDRESS].size.width() - 12 - 9 + 0.2


@pytest.mark.parametrize("picture", Picture)
def test_every_picture_is_said_in_words_that_are_its_own(qapp: QApplication, picture: Picture) -> None:
    assert caption(picture)
    assert what_to_look_for(picture).endswith(".")
    assert not {"{", "}"} & set(caption(picture) + what_to_look_for(picture))
    others = {what_to_look_for(other) for other in Picture if other is not picture}
    assert what_to_look_for(picture) not in others


def test_pictures_are_not_mirrored(qapp: QApplication) -> None:
    """The pages they show are printed from left to right in every language."""
    usual = drawn(Picture.FORM, LIGHT)
    size = usual.size()
    mirrored = QImage(size, QImage.Format.Format_ARGB32)
    mirrored.fill(LIGHT.color(QPalette.ColorRole.Window))
    painter = QPainter(mirrored)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    paint_picture(painter, Picture.FORM, QPointF(), 2.0, SketchStyle(LIGHT, QFont()), "APPSe AI")
    painter.end()
    assert mirrored == usual


# -- on the pages ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("part", "picture"),
    [
        (Part.START, Picture.BESIDE_BROWSER),
        (Part.CREATE, Picture.CREATE_BUTTON),
        (Part.NAME, Picture.FORM),
        (Part.SAVE, Picture.SAVE_BUTTON),
    ],
)
def test_each_task_of_step_2_has_its_picture_as_wide_as_the_column(
    wizard: SetupWizard, qtbot: QtBot, part: Part, picture: Picture
) -> None:
    page = to_account_part(wizard, part)
    if part is not Part.START:
        wizard.docking.dock()
    qtbot.waitUntil(lambda: settled(wizard))
    (shown,) = [one for one in page.findChildren(LeadPicture) if one.isVisible()]
    assert shown.shows is picture
    assert shown.width() == page.content.width()
    assert shown.height() == shown.heightForWidth(shown.width())
    assert shown.accessibleDescription() == what_to_look_for(picture)


def test_where_the_list_is_shows_on_request(wizard: SetupWizard) -> None:
    page = to_account_part(wizard, Part.UNSEEN)
    assert not [one for one in page.findChildren(LeadPicture) if one.isVisible()]
    button(page, "where it is").click()
    assert [one.shows for one in page.findChildren(LeadPicture) if one.isVisible()] == [Picture.SETTINGS_PAGE]


def test_the_name_to_type_is_in_the_picture_of_the_form(wizard: SetupWizard) -> None:
    page = to_account_part(wizard, Part.NAME)
    before = page.content.name.picture.grab().toImage()
    wizard.session.start_over(["products"])
    page.arrived()
    page.show_part(Part.NAME)
    assert page.content.name.picture.grab().toImage() != before


def test_step_3_shows_the_third_box_on_request(wizard: SetupWizard) -> None:
    page = to_token_page(wizard)
    link = button(page, "Which of the three values")
    shown = []
    for _ in range(2):
        link.click()
        shown.append([one.shows for one in page.findChildren(LeadPicture) if one.isVisible()])
    assert shown == [[Picture.CREDENTIALS_WINDOW], []]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_picture_is_enlarged_and_closed_from_the_keyboard(wizard: SetupWizard, qtbot: QtBot, key: Qt.Key) -> None:
    view = PictureView(Picture.ADDRESS)
    view.setParent(wizard)
    view.resize(view.sizeHint())
    view.show()
    view.setFocus()
    QTest.keyClick(view, key)
    assert wizard.currentId() == Step.STORE
    dialog = wizard.findChild(PictureDialog)
    assert isinstance(dialog, PictureDialog)
    assert dialog.isVisible()
    large = dialog.findChild(LargePicture)
    assert isinstance(large, LargePicture)
    assert large.width() > 1.5 * view.width()
    assert large.accessibleDescription() == view.accessibleDescription() == what_to_look_for(view.picture)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert wizard.isVisible()
    view.deleteLater()
