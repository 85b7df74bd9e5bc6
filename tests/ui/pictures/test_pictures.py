"""The schematic pictures: drawn in every theme, no word outside its place, said in words, and enlarged from the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.places import settled
from tests.ui.walking import page_of, paste_address, to_handover_page, to_token_page
from wizard.core.owner.blocks import Picture
from wizard.ui.pages.account.page import PICTURES, AccountPage
from wizard.ui.pictures.drawings import DRAWINGS, paint_picture
from wizard.ui.pictures.picture_dialog import LargePicture, PictureDialog
from wizard.ui.pictures.picture_rail import PictureLink
from wizard.ui.pictures.picture_view import PictureView
from wizard.ui.pictures.picture_words import caption, what_to_look_for
from wizard.ui.pictures.sketch import FINE, Look, Sketch
from wizard.ui.shell.window import SetupWizard

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
    paint_picture(painter, picture, QPointF(), unit, Look(palette, QFont()), typed)
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
    sketch = Recorder(painter, Look(LIGHT, QFont()), drawing.size, typed)
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
def test_a_picture_follows_the_theme(qapp: QApplication, picture: Picture) -> None:
    assert drawn(picture, LIGHT) != drawn(picture, DARK)


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
    paint_picture(painter, Picture.FORM, QPointF(), 2.0, Look(LIGHT, QFont()), "APPSe AI")
    painter.end()
    assert mirrored == usual


# -- on the pages ----------------------------------------------------------------------------------------------------


def to_account_page(window: SetupWizard) -> AccountPage:
    paste_address(window)
    window.next()
    return page_of(window, AccountPage)


def visible_views(parent: QWidget) -> list[Picture]:
    return [view.picture for view in parent.findChildren(PictureView) if view.isVisible()]


def visible_links(parent: QWidget) -> list[QPushButton]:
    return [link for link in parent.findChildren(PictureLink) if link.isVisible()]


def test_step_2_shows_the_pictures_of_the_part_that_is_worked_on(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_account_page(wizard)
    qtbot.waitUntil(lambda: visible_views(page) == [Picture.SETTINGS_PAGE, Picture.CREATE_BUTTON])
    page.checklist.setFocus()
    assert page.pictures == (Picture.SCOPE_ROW,)
    qtbot.waitUntil(lambda: visible_views(page) == [Picture.SCOPE_ROW])
    page.only_to_change.setFocus()
    assert page.pictures == (Picture.SCOPE_ROW,)


def test_a_click_on_the_words_of_a_part_shows_its_pictures(wizard: SetupWizard) -> None:
    page = to_account_page(wizard)
    words = next(label for label in page.findChildren(QWidget) if "Compare once more" in str(label.property("text")))
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert page.pictures == (Picture.SAVE_BUTTON, Picture.CREDENTIALS_WINDOW)


def test_the_pictures_of_a_part_follow_it_with_the_tab_key(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_account_page(wizard)
    wizard.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and bool(visible_views(page)))
    reached = []
    for _ in range(2):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert isinstance(focused, PictureView)
        reached.append(focused.picture)
    assert tuple(reached) == PICTURES[0] == page.pictures


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_picture_is_enlarged_and_closed_from_the_keyboard(wizard: SetupWizard, qtbot: QtBot, key: Qt.Key) -> None:
    page = to_account_page(wizard)
    view = page.findChildren(PictureView)[0]
    qtbot.waitUntil(lambda: settled(wizard) and view.isVisible())
    view.setFocus()
    QTest.keyClick(view, key)
    assert wizard.currentId() == AccountPage.step
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


def test_each_picture_has_a_name_of_its_own_for_the_screen_reader(wizard: SetupWizard) -> None:
    page = to_account_page(wizard)
    names = {view.accessibleName() for view in page.findChildren(PictureView)}
    names |= {link.accessibleName() for link in page.findChildren(PictureLink)}
    assert len(names) == 2 + len(PICTURES)
    assert all(names)


def test_without_room_a_link_opens_the_pictures(wizard: SetupWizard) -> None:
    wizard.resize(640, 420)
    page = to_account_page(wizard)
    assert visible_views(page) == []
    assert page.pictures == ()
    links = visible_links(page)
    assert len(links) == len(PICTURES)
    links[0].click()
    dialog = wizard.findChild(PictureDialog)
    assert isinstance(dialog, PictureDialog)
    assert len(dialog.findChildren(LargePicture)) == 2
    dialog.reject()


def test_with_room_again_the_pictures_come_back(wizard: SetupWizard, qtbot: QtBot) -> None:
    wizard.resize(640, 420)
    page = to_account_page(wizard)
    wizard.resize(1000, 720)
    qtbot.waitUntil(lambda: visible_views(page) == list(PICTURES[0]))
    assert visible_links(page) == []


def test_step_1_shows_the_address_and_step_3_the_window_with_the_third_box(wizard: SetupWizard, qtbot: QtBot) -> None:
    assert visible_views(wizard) == [Picture.ADDRESS]
    to_token_page(wizard)
    qtbot.waitUntil(lambda: visible_views(wizard) == [Picture.CREDENTIALS_WINDOW])


def test_step_5_shows_where_to_click_and_the_form(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_handover_page(wizard, qtbot)
    qtbot.waitUntil(lambda: bool(visible_views(page)))
    assert visible_views(page) == [Picture.APPSE_CREDENTIALS, Picture.APPSE_FORM]
