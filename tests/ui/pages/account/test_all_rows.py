"""All rows in BigCommerce's order: searched, walked from the keyboard, and scrolled by the page alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.places import settled
from tests.ui.walking import button, page_of, to_account_part
from wizard.core.address.store_hash import Candidate, Form
from wizard.core.check.scopes import Profile
from wizard.ui.pages.account.all_rows import AllRows
from wizard.ui.pages.account.checklist import Checklist
from wizard.ui.pages.account.checklist_model import FOUND_BY_ROLE
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import Part
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets.page_scroll import PageScroll


@pytest.fixture
def page(wizard: SetupWizard, qtbot: QtBot) -> AccountPage:
    to_account_part(wizard, Part.ROWS)
    wizard.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page_of(wizard, AccountPage)


@pytest.fixture
def all_rows(page: AccountPage) -> AllRows:
    button(page, f"Show all {len(page.session.profile.scopes)}").click()
    shown = page.content.rows.all_rows
    assert shown is not None
    return shown


def bar_of(page: AccountPage) -> int:
    """Return how far the page scrolls, in pixels."""
    scroll = page.findChild(PageScroll)
    assert isinstance(scroll, PageScroll)
    return scroll.upright.maximum()


def labels(rows: Checklist) -> list[str]:
    return [str(rows.filter.index(row, 0).data()) for row in range(rows.filter.rowCount())]


def test_a_row_is_found_by_a_part_of_its_label(all_rows: AllRows) -> None:
    all_rows.search.setText("fulfil")
    assert labels(all_rows.list) == ["Fulfillment Methods", "Order Fulfillment"]


def test_every_row_is_found_by_each_of_its_older_labels(all_rows: AllRows, profile: Profile) -> None:
    older = [(scope, label) for scope in profile.scopes for label in scope.older_labels]
    assert older
    for scope, label in older:
        all_rows.search.setText(f" {label.upper()} ")
        assert scope.label in labels(all_rows.list), label


def test_an_older_label_is_said_where_it_found_the_row(all_rows: AllRows, profile: Profile) -> None:
    scope, older = next(
        (scope, label)
        for scope in profile.scopes
        for label in scope.older_labels
        if label.casefold() not in scope.label.casefold()
    )
    all_rows.search.setText(older)
    rows = all_rows.list
    index = next(rows.filter.index(row, 0) for row in range(rows.filter.rowCount()) if labels(rows)[row] == scope.label)
    assert index.data(FOUND_BY_ROLE) == older
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).endswith(f"formerly {older}")
    all_rows.search.clear()
    assert index.model() is rows.filter
    assert all(rows.filter.index(row, 0).data(FOUND_BY_ROLE) == "" for row in range(rows.filter.rowCount()))


def test_a_row_that_is_not_here_stays_at_its_first_option(all_rows: AllRows) -> None:
    end = "Leave unlisted rows on their first option."
    assert all_rows.end_words == end
    all_rows.search.setText("no such row")
    assert labels(all_rows.list) == []
    assert all_rows.end_words == f"No row has that name. {end}"
    all_rows.search.clear()
    assert all_rows.end_words == end


def test_the_link_leads_there_and_back(page: AccountPage, all_rows: AllRows, profile: Profile) -> None:
    assert labels(all_rows.list) == [scope.label for scope in profile.scopes]
    assert not page.content.rows.list.isVisible()
    assert all_rows.list.hasFocus()
    button(page, f"Show only these {len(page.session.profile.to_change)}").click()
    assert page.content.rows.list.isVisible()
    assert not all_rows.isVisible()


def test_a_tick_is_the_same_in_both_lists(page: AccountPage, all_rows: AllRows) -> None:
    QTest.mouseClick(
        all_rows.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=all_rows.list.visualRect(all_rows.list.filter.index(2, 0)).center(),
    )
    assert page.content.rows.count_words == f"1 of {len(page.session.profile.to_change)}"
    first = page.content.rows.list.at(0)
    assert (first.data(), first.data(Qt.ItemDataRole.CheckStateRole)) == ("Customers", Qt.CheckState.Checked)


def test_what_the_session_says_is_what_both_lists_show(page: AccountPage, all_rows: AllRows) -> None:
    page.session.tick("customers", ticked=True)
    page.content.rows.refresh()
    assert page.content.rows.count_words == f"1 of {len(page.session.profile.to_change)}"
    page.session.set_store(Candidate("other77", Form.BARE, (0, 0)))
    page.content.rows.refresh()
    assert page.content.rows.count_words == f"0 of {len(page.session.profile.to_change)}"
    assert all_rows.list.filter.index(2, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_nothing_scrolls_inside_the_page(page: AccountPage, all_rows: AllRows, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bar_of(page) > 0)
    qtbot.waitUntil(lambda: settled(page.window()))
    assert all_rows.list.verticalScrollBar().maximum() == 0
    end = all_rows.list.filter.rowCount() - 1
    QTest.keyClick(all_rows.list, Qt.Key.Key_End)
    place = all_rows.list.visualRect(all_rows.list.filter.index(end, 0))
    qtbot.waitUntil(lambda: all_rows.list.viewport().visibleRegion().boundingRect().contains(place))


def test_ctrl_f_searches_and_the_arrow_leads_into_the_list(
    all_rows: AllRows, page: AccountPage, wizard: SetupWizard
) -> None:
    QTest.keyClick(wizard, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = all_rows.search
    assert search.hasFocus()
    QTest.keyClicks(search, "content")
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert all_rows.list.hasFocus()
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert all_rows.list.hasFocus()
    assert wizard.currentId() == page.step


def test_escape_clears_the_search(all_rows: AllRows, wizard: SetupWizard) -> None:
    all_rows.search.setFocus()
    QTest.keyClicks(all_rows.search, "content")
    QTest.keyClick(all_rows.search, Qt.Key.Key_Escape)
    assert all_rows.search.text() == ""
    assert wizard.isVisible()


def test_the_keys_of_a_list_move_the_row(all_rows: AllRows) -> None:
    rows = all_rows.list
    rows.setFocus()
    last = rows.filter.rowCount() - 1

    def after(key: Qt.Key) -> int:
        QTest.keyClick(rows, key)
        return rows.currentIndex().row()

    assert after(Qt.Key.Key_End) == last
    assert after(Qt.Key.Key_Home) == 0
    assert after(Qt.Key.Key_PageDown) == last, "all of the list is shown, so a page of it is all of it"
    assert after(Qt.Key.Key_PageUp) == 0
    QTest.keyClick(rows, Qt.Key.Key_M)
    assert str(rows.currentIndex().data()).startswith("M")


def test_the_list_is_not_mirrored(all_rows: AllRows) -> None:
    """It is compared with a page that is printed from left to right in every language."""
    all_rows.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert all_rows.list.layoutDirection() is Qt.LayoutDirection.LeftToRight
