"""Layout in little room: buttons, rows of them, tables, the form of step 5, the heading."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import wizard.ui
from tests.ui.access.fitting import findings
from tests.ui.conftest import Outside
from tests.ui.places import go, settled
from tests.ui.walking import page_of
from wizard.core.check.scopes import Profile
from wizard.ui.look.wrapping import broken
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.results_table import ResultsTable
from wizard.ui.pages.handover.choice_tile import ChoiceTile
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets.button import Button, CheckBox, RadioButton
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
WORDS = "I have the &file that BigCommerce downloaded, or one saved here"
JAPANESE = "BigCommerceからダウンロードしたファイルがあります"


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    return QFontMetrics(qapp.font())


@given(words=st.text("abcdef &gあ。", max_size=60), room=st.integers(20, 400))
def test_breaking_loses_nothing_but_spaces_at_the_ends_of_lines(qapp: QApplication, words: str, room: int) -> None:
    lines = broken(words, QFontMetrics(qapp.font()), room).split("\n")
    assert "".join("".join(lines).split()) == "".join(words.split())


@pytest.mark.parametrize("words", [WORDS, JAPANESE])
def test_lines_are_as_wide_as_the_room_at_most(metrics: QFontMetrics, words: str) -> None:
    lines = broken(words, metrics, 150).split("\n")
    assert len(lines) > 1
    assert all(metrics.horizontalAdvance(line.replace("&", "")) <= 150 for line in lines)


@pytest.mark.parametrize("words", ["次へ(&N)", "接続をテストする(&T)", "Weiter (&W)"])
def test_the_letter_of_a_key_stays_with_the_words_before_it(metrics: QFontMetrics, words: str) -> None:
    for room in range(1, metrics.horizontalAdvance(words)):
        assert all(not line.startswith("(&") for line in broken(words, metrics, room).split("\n"))


def test_words_with_room_stay_in_one_line(metrics: QFontMetrics) -> None:
    assert broken(WORDS, metrics, metrics.horizontalAdvance(WORDS)) == WORDS


@pytest.mark.parametrize("kind", [Button, CheckBox, RadioButton])
def test_a_narrow_button_is_as_high_as_its_lines(qtbot: QtBot, kind: type[Button]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    one = kind(WORDS)
    QVBoxLayout(window).addWidget(one)
    window.resize(900, 200)
    window.show()
    low = one.height()
    window.resize(200, 300)
    qtbot.waitUntil(lambda: settled(window))
    assert one.height() >= low + 2 * one.fontMetrics().lineSpacing()
    assert findings(window) == []
    one.setText("Short")
    qtbot.waitUntil(lambda: one.height() == low)


class Window(QWidget):
    """A window that consists of one row."""

    def __init__(self) -> None:
        super().__init__()
        self.row = FlowRow()
        self.setLayout(self.row)

    def show_at(self, width: int) -> list[QPoint]:
        """Show it in so much width and return where its parts are."""
        self.resize(width, max(self.row.heightForWidth(width), 1))
        self.show()
        return [one.pos() for one in self.findChildren(Button)]


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    return made


def test_a_row_with_room_is_one_line_and_goes_on_below_without(window: Window) -> None:
    for words in ("One button", "Another button", "A third button"):
        window.row.add(Button(words))
    beside = window.show_at(600)
    assert len({place.y() for place in beside}) == 1
    assert all(before.x() < after.x() for before, after in pairwise(beside))
    below = window.show_at(150)
    assert len({place.x() for place in below}) == 1
    assert all(before.y() < after.y() for before, after in pairwise(below))
    assert window.minimumSizeHint().width() < 150


def test_a_row_is_mirrored_with_the_language(window: Window) -> None:
    window.row.add(Button("One button"))
    window.row.add(Button("Another button"))
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.show_at(600)
    first, second = (one.geometry() for one in window.findChildren(Button))
    assert first.right() == 599
    assert second.right() < first.left()


def test_what_is_hidden_takes_no_room(window: Window, qtbot: QtBot) -> None:
    first, second = Button("One button"), Button("Another button")
    window.row.add(first)
    window.row.add(second)
    window.show_at(600)
    first.hide()
    qtbot.waitUntil(lambda: second.x() == 0)


def test_what_follows_room_stands_at_the_far_end_also_in_a_line_of_its_own(window: Window) -> None:
    last = Button("At the far end")
    window.row.add(Button("One button of many words"))
    window.row.add_room()
    window.row.add(last)
    for width in (600, 200):
        window.show_at(width)
        assert last.geometry().right() == width - 1
    assert last.y() > 0


def test_words_take_the_rest_of_a_line_or_one_of_their_own(window: Window) -> None:
    words = paragraph("Some words that go on for a while, and wrap where need be, as words do on any page.")
    button = Button("Do it")
    window.row.add_words(words)
    window.row.add(button)
    window.show_at(600)
    assert words.width() + button.width() == 600 - window.row.spacing()
    window.show_at(200)
    assert (words.width(), button.x()) == (200, 0)
    assert button.y() >= words.height()


def test_a_row_does_not_take_what_is_to_spare_of_the_height(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    row = FlowRow()
    row.add(Button("One button"))
    layout.addLayout(row)
    below = QLabel("Below")
    layout.addWidget(below)
    layout.addStretch()
    window.resize(300, 800)
    window.show()
    assert below.geometry().bottom() < 120


def test_a_narrow_table_says_below_a_name_what_is_wanted(profile: Profile, qtbot: QtBot) -> None:
    table = ResultsTable(profile)
    qtbot.addWidget(table)
    first = profile.scopes[0]
    table.resize(700, 400)
    table.show()
    index = table.model().index(0, 0)
    assert (index.data(), table.isColumnHidden(1)) == (first.label, False)
    table.resize(220, 400)
    assert (index.data(), table.isColumnHidden(1)) == (f"{first.label}\n{first.wanted}", True)
    assert table.rowHeight(0) >= 2 * table.fontMetrics().height()
    table.resize(700, 400)
    assert (index.data(), table.isColumnHidden(1)) == (first.label, False)


def test_in_a_low_window_the_heading_scrolls_and_the_foot_stays(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    go("step 2", wizard, outside, qtbot)
    page = page_of(wizard, AccountPage)
    heading = next(one for one in page.findChildren(QLabel) if one.text() == page.heading())
    assert page._scroll.isAncestorOf(heading)
    assert not page._scroll.isAncestorOf(wizard.foot)
    assert not heading.visibleRegion().isEmpty()
    wizard.setMinimumSize(0, 0)
    wizard.resize(700, 260)
    qtbot.waitUntil(page._scroll.upright.isVisible)
    page._scroll.upright.setValue(page._scroll.upright.maximum())
    qtbot.waitUntil(lambda: heading.visibleRegion().isEmpty())
    primary = wizard.foot.primary
    assert primary.visibleRegion().boundingRect().size() == primary.size()
    wizard.resize(900, 600)
    page._scroll.upright.setValue(0)
    qtbot.waitUntil(lambda: not heading.visibleRegion().isEmpty())


def test_a_file_to_delete_shows_all_of_its_name_in_a_narrow_column(qtbot: QtBot) -> None:
    tile = ChoiceTile("BigCommerceAPI-credentials-store-g5cd38-2026-11-23 (1).txt", "Downloads")
    qtbot.addWidget(tile)
    one_line = tile.heightForWidth(2000)
    assert tile.heightForWidth(300) > one_line
    assert tile.heightForWidth(150) > tile.heightForWidth(300)
    tile.resize(300, tile.heightForWidth(300))
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile.rect().bottomRight() - QPoint(3, 3))
    assert tile.isChecked()


def test_a_row_of_the_checklist_is_higher_where_its_name_needs_two_lines(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    go("step 2, all rows", wizard, outside, qtbot)
    all_rows = page_of(wizard, AccountPage).content.rows.all_rows
    assert all_rows is not None
    rows = all_rows.list
    usual = rows.visualRect(rows.filter.index(0, 0)).height()
    longest = max(range(rows.filter.rowCount()), key=lambda row: len(str(rows.filter.index(row, 0).data())))
    index = rows.filter.index(longest, 0)
    assert rows.visualRect(index).height() == usual
    rows.setFixedWidth(rows.fontMetrics().height() * 14)
    qtbot.waitUntil(lambda: rows.visualRect(index).height() > usual)
    assert rows.visualRect(rows.filter.index(0, 0)).height() == usual


def test_there_are_no_buttons_that_cannot_wrap() -> None:
    """A tile draws its words by itself, and wraps them anywhere; the test above holds it to that."""
    bare = re.compile(r"\bQ(PushButton|CheckBox|RadioButton)\b")
    ui = Path(wizard.ui.__file__).parent
    found = [path.name for path in sorted(ui.rglob("*.py")) if bare.search(path.read_text(encoding="utf-8"))]
    assert found == ["choice_tile.py", "button.py"]


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_row_may_take_less_than_its_place(code: str, qtbot: QtBot) -> None:
    """It is as high as it has to be in what it takes, and begins where its place does."""
    side = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(side)
    row = FlowRow(10, widest=250)
    for _ in range(3):
        button = Button("A button")
        button.setFixedSize(100, 30)
        row.add(button)
    window.setLayout(row)
    window.resize(600, row.heightForWidth(600))
    window.show()
    places = [one.geometry() for one in window.findChildren(Button)]
    assert row.heightForWidth(600) == row.heightForWidth(250) > 60
    assert max(place.bottom() for place in places) < window.height()
    left, right = min(place.left() for place in places), max(place.right() for place in places)
    assert (600 - 1 - right if code == "ar" else left) == 0
    assert right - left + 1 == 210
