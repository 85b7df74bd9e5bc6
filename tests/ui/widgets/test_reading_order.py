"""Which way the Tab key goes through what is laid out, and what of Qt's is touched for it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayoutItem, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.reading_order import tab_through


def button(words: str, parent: QWidget | None = None) -> QPushButton:
    made = QPushButton(words, parent)
    made.setObjectName(words)
    return made


def room_of(qtbot: QtBot) -> QWidget:
    """Rows in a column, a grid whose cells were filled out of order, a row that wraps, and one that no layout holds."""
    room = QWidget()
    qtbot.addWidget(room)
    button("loose", room)
    column, row, grid, wrapping = QVBoxLayout(room), QHBoxLayout(), QGridLayout(), FlowRow()
    row.addWidget(button("a"))
    row.addWidget(button("b"))
    for place, words in (((1, 0), "e"), ((0, 1), "d"), ((0, 0), "c")):
        grid.addWidget(button(words), *place)
    wrapping.add(button("f"))
    wrapping.insert(1, button("g"))
    column.addWidget(button("h"))
    for number, layout in enumerate((row, grid, wrapping)):
        column.insertLayout(number, layout)
    room.show()
    return room


def order_of(room: QWidget) -> str:
    """Go once around, from the first button that is laid out."""
    tab_through(room)
    found: list[str] = []
    one: QWidget | None = room.findChild(QPushButton, "a")
    while one is not None and one.objectName() not in found:
        found += [one.objectName()] if isinstance(one, QPushButton) else []
        one = one.nextInFocusChain()
    return " ".join(found)


def test_tab_goes_the_way_of_the_eye(qtbot: QtBot) -> None:
    assert order_of(room_of(qtbot)) == "a b c d e f g h loose"


def test_nothing_is_remembered_that_qt_deletes_by_itself(qtbot: QtBot) -> None:
    """What Qt made at the address of such an item later was taken for it, which ended the program."""

    def of_qts_own() -> set[int]:
        known = (one for one in Shiboken.getAllValidWrappers() if isinstance(one, QLayoutItem))
        return {id(one) for one in known if not isinstance(one, QObject) and not Shiboken.createdByPython(one)}

    room = room_of(qtbot)
    before = of_qts_own()
    tab_through(room)
    assert of_qts_own() == before
