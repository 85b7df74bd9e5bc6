"""No mark on a letter is cut off, whatever the font says of the height of its lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from wizard.ui.look.theme import enlarge
from wizard.ui.widgets.label import Label, paragraph
from wizard.ui.widgets.selectable_label import SelectableLabel

WORDS = "ÉTÀ ÜBÅ ÇÑ"
ROOM = 40
SIZES = (8, 9, 13, 18)
DEJAVU = "DejaVu Sans"
"""Draws marks above its lines, and is on every machine that runs these tests (tools/prepare.py)."""


def inked_rows(image: QImage) -> int:
    ground = image.pixel(image.width() - 1, image.height() - 1)
    return sum(any(image.pixel(x, y) != ground for x in range(image.width())) for y in range(image.height()))


def rows_of_words(font: QFont) -> int:
    """How high the words are where nothing cuts them off."""
    image = QImage(900, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(QRect(ROOM, ROOM, 800, 120), WORDS)
    painter.end()
    return inked_rows(image)


def shown(label: QLabel) -> QImage:
    palette = QPalette(label.palette())
    palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.white)
    palette.setColor(QPalette.ColorRole.WindowText, Qt.GlobalColor.black)
    label.setPalette(palette)
    label.adjustSize()
    return label.grab().toImage()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", [Label, SelectableLabel, paragraph])
def test_all_of_each_letter_is_seen(qtbot: QtBot, size: int, kind: type[QLabel]) -> None:
    label = kind(WORDS)
    qtbot.addWidget(label)
    label.setText(WORDS)
    label.setWordWrap(False)
    label.setFont(QFont(DEJAVU, size))
    assert inked_rows(shown(label)) == rows_of_words(label.font())


def test_a_heading_made_larger_later_is_not_cut_off(qtbot: QtBot) -> None:
    label = Label(WORDS)
    qtbot.addWidget(label)
    label.setFont(QFont(DEJAVU, 9))
    enlarge(label, 1.7)
    assert inked_rows(shown(label)) == rows_of_words(label.font())


def test_qt_itself_cuts_them_off(qtbot: QtBot) -> None:
    """What a `Label` is for. Where Qt or the font changes that, it can go."""
    label = QLabel(WORDS)
    qtbot.addWidget(label)
    label.setFont(QFont(DEJAVU, 9))
    assert inked_rows(shown(label)) < rows_of_words(label.font())


def test_the_font_is_there(qapp: QApplication) -> None:
    assert QFont(DEJAVU).exactMatch()
