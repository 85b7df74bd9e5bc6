"""The rows to set: on one line each, all in view, missing ones first; ticked by click and by Space, and kept by the session."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.sampling import some_of
from tests.ui.access.target_size import TARGET
from tests.ui.places import settled
from wizard.core.check.scopes import Profile
from wizard.ui.language.languages import LANGUAGES
from wizard.ui.pages.account.checklist_model import PARTED_ROLE
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import Part
from wizard.ui.pages.account.row_list import TIGHT, RowList
from wizard.ui.pages.account.tick_row import ROW
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets.page_scroll import PageScroll

SCREENS = {"1366x768": QRect(0, 0, 1366, 728), "1280x720": QRect(0, 0, 1280, 680)}
"""What a taskbar of 40 pixels leaves of two screens."""


def rows_of(page: AccountPage) -> RowList:
    return page.content.rows.list


def bar_of(page: AccountPage) -> int:
    """Return how far the page scrolls, in pixels."""
    scroll = page.findChild(PageScroll)
    assert isinstance(scroll, PageScroll)
    return scroll.upright.maximum()


def put_beside_the_browser(wizard: SetupWizard, room: QRect) -> None:
    """Make the window the column that it would be where the screen has that room."""
    wizard.docking.dock()
    wizard.setGeometry(room.right() + 1 - 380, 0, 380, room.height() - 32)  # a title bar of 32 pixels


def say_b2b(page: AccountPage, has_b2b: bool) -> None:
    """Say whether the store has B2B Edition, which needs one row more."""
    if page.content.rows.b2b.isChecked() is not has_b2b:
        page.content.rows.b2b.click()
    assert page.session.has_b2b is has_b2b


def languages_that_scroll(page: AccountPage, wizard: SetupWizard, qtbot: QtBot) -> list[str]:
    scrolled = []
    for language in LANGUAGES:
        wizard.speak(language.code)
        qtbot.waitUntil(lambda: settled(wizard))
        scrolled += [language.code] if bar_of(page) else []
    return scrolled


def labels(rows: RowList) -> list[str]:
    return [scope.label for scope in rows.scopes]


def test_the_rows_to_set_are_shown_in_bigcommerces_order(page: AccountPage, profile: Profile) -> None:
    assert labels(rows_of(page)) == [scope.label for scope in profile.to_change]


def test_each_row_is_one_line_high_and_the_list_does_not_scroll(page: AccountPage) -> None:
    rows = rows_of(page)
    assert {rows.height_of(rows.at(row)) for row in range(len(rows.scopes))} == {round(ROW)}
    assert rows.height() == len(rows.scopes) * round(ROW)
    assert rows.verticalScrollBar().maximum() == 0


def test_a_second_digit_in_the_count_moves_nothing(
    page: AccountPage, wizard: SetupWizard, profile: Profile, qtbot: QtBot
) -> None:
    """In no width does the link beside the count go to the next line because of it."""
    rows, link = rows_of(page), page.content.rows.switch
    wizard.docking.dock()

    def places() -> list[int]:
        found = []
        for width in range(320, 440, 5):
            wizard.resize(width, 760)
            qtbot.waitUntil(lambda: settled(wizard))
            found.append(link.mapTo(wizard, link.rect().topLeft()).y())
        return found

    for row in range(9):
        rows.model().setData(rows.at(row), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    before = places()
    rows.model().setData(rows.at(9), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert page.content.rows.count_words == f"10 of {len(profile.to_change)}"
    assert places() == before


def test_a_click_anywhere_on_a_row_ticks_it_and_another_unticks_it(page: AccountPage) -> None:
    rows = rows_of(page)
    place = rows.visualRect(rows.at(1))
    for ticked in (True, False):
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
        assert ("orders" in page.session.ticked) is ticked
    assert page.content.rows.count_words == f"0 of {len(page.session.profile.to_change)}"


def test_space_ticks_the_row_and_stays_on_it(page: AccountPage) -> None:
    """Whoever hears the row being ticked must still be on it, and can untick it with the same key."""
    rows = rows_of(page)
    rows.setFocus()
    rows.setCurrentIndex(rows.at(2))
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert page.content.rows.count_words == f"1 of {len(page.session.profile.to_change)}"
    assert rows.currentIndex().row() == 2
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert page.content.rows.count_words == f"0 of {len(page.session.profile.to_change)}"


def test_the_focus_begins_at_the_first_row_that_is_not_ticked(page: AccountPage, wizard: SetupWizard) -> None:
    rows = rows_of(page)
    wizard.primary.setFocus()
    page.session.tick(rows.scopes[0].scope_id, ticked=True)
    rows.clearSelection()
    rows.setCurrentIndex(rows.rootIndex())
    rows.setFocus()
    assert rows.currentIndex().row() == 1


def test_for_a_new_account_the_focus_begins_at_the_row_that_was_missing(page: AccountPage, wizard: SetupWizard) -> None:
    rows = rows_of(page)
    rows.setFocus()
    for _ in rows.scopes:
        QTest.keyClick(rows, Qt.Key.Key_Space)
        QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == len(rows.scopes) - 1
    wizard.session.start_over(["metafields_access"])
    page.arrived()
    page.show_part(Part.ROWS)
    assert rows.hasFocus()
    assert rows.currentIndex().row() == 0
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert wizard.session.ticked == {"metafields_access"}


def test_a_row_is_read_out_with_what_to_choose(page: AccountPage) -> None:
    said = rows_of(page).at(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Customers: choose modify"


def test_missing_rows_come_first_marked_and_parted_by_a_line(page: AccountPage, wizard: SetupWizard) -> None:
    page.session.tick("orders", ticked=True)
    page.session.start_over(["metafields_access", "products"])
    page.arrived()
    page.show_part(Part.ROWS)
    rows = rows_of(page)
    assert labels(rows)[:3] == ["Products", "Metafields Access", "Customers"]
    assert [bool(rows.at(row).data(PARTED_ROLE)) for row in range(4)] == [False, False, True, False]
    assert str(rows.at(0).data(Qt.ItemDataRole.AccessibleTextRole)).endswith("missing last time")
    assert page.content.rows.count_words == f"0 of {len(page.session.profile.to_change)}", (
        "a new account has no row set"
    )
    assert rows.height() == len(page.session.profile.to_change) * round(ROW) + rows.line_room


@pytest.mark.parametrize(
    ("screen", "missing", "has_b2b"),
    some_of(product(SCREENS, [(), ("products", "metafields_access")], [False, True]), every=3),
)
def test_all_rows_are_in_view_in_the_column_without_a_scroll_bar(
    page: AccountPage, wizard: SetupWizard, screen: str, missing: tuple[str, ...], has_b2b: bool, qtbot: QtBot
) -> None:
    say_b2b(page, has_b2b)
    if missing:
        page.session.start_over(missing)
        page.arrived()
        page.show_part(Part.ROWS)
    put_beside_the_browser(wizard, SCREENS[screen])
    rows = rows_of(page)
    qtbot.waitUntil(lambda: rows.width() < 400)
    bottom = rows.mapTo(wizard, rows.rect().bottomLeft()).y()
    assert min(rows.height_of(rows.at(row)) for row in range(len(rows.scopes))) >= TARGET.height()
    assert wizard.width() == 380
    assert bottom < wizard.foot.mapTo(wizard, wizard.foot.rect().topLeft()).y()
    qtbot.waitUntil(lambda: settled(wizard))
    assert bar_of(page) == 0
    assert languages_that_scroll(page, wizard, qtbot) == []


def test_rows_that_many_have_room_for_are_as_high_beside_the_browser_as_in_the_window(
    page: AccountPage, wizard: SetupWizard, qtbot: QtBot
) -> None:
    rows = rows_of(page)
    for has_b2b, docked, high in ((False, True, ROW), (True, True, TIGHT), (True, False, ROW), (False, False, ROW)):
        wizard.docking.switch(docked)
        say_b2b(page, has_b2b)
        qtbot.waitUntil(lambda: settled(wizard))
        assert {rows.visualRect(rows.at(row)).height() for row in range(len(rows.scopes))} == {round(high)}


@pytest.mark.parametrize(
    ("part", "has_b2b"),
    some_of(product([Part.CREATE, Part.NAME, Part.SAVE, Part.WAIT, Part.UNSEEN, Part.OWNER], [False, True]), every=3),
)
def test_no_other_card_scrolls_in_the_column_either(
    page: AccountPage, wizard: SetupWizard, part: Part, has_b2b: bool, qtbot: QtBot
) -> None:
    say_b2b(page, has_b2b)
    put_beside_the_browser(wizard, SCREENS["1280x720"])
    page.show_part(part)
    assert languages_that_scroll(page, wizard, qtbot) == []
