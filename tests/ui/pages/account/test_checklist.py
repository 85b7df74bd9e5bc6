"""The checklist: searched, walked from the keyboard, and as high as in the browser when it stands beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.walking import page_of, paste_address
from wizard.core.check.scopes import Profile
from wizard.ui.pages.account.checklist import BROWSER_ROW, Checklist
from wizard.ui.pages.account.checklist_model import FOUND_BY_ROLE
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.shell.window import SetupWizard


@pytest.fixture
def page(wizard: SetupWizard, qtbot: QtBot) -> AccountPage:
    paste_address(wizard)
    wizard.next()
    wizard.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page_of(wizard, AccountPage)


def labels(rows: Checklist) -> list[str]:
    return [str(rows.filter.index(row, 0).data()) for row in range(rows.filter.rowCount())]


def test_a_row_is_found_by_a_part_of_its_label(page: AccountPage) -> None:
    page.card.search.setText("fulfil")
    assert labels(page.checklist) == ["Fulfillment Methods", "Order Fulfillment"]


def test_every_row_is_found_by_each_of_its_older_labels(page: AccountPage, profile: Profile) -> None:
    older = [(scope, label) for scope in profile.scopes for label in scope.older_labels]
    assert older
    for scope, label in older:
        page.card.search.setText(f" {label.upper()} ")
        assert scope.label in labels(page.checklist), label


def test_an_older_label_is_said_where_it_found_the_row(page: AccountPage, profile: Profile) -> None:
    scope, older = next(
        (scope, label)
        for scope in profile.scopes
        for label in scope.older_labels
        if label.casefold() not in scope.label.casefold()
    )
    page.card.search.setText(older)
    rows = page.checklist
    index = next(rows.filter.index(row, 0) for row in range(rows.filter.rowCount()) if labels(rows)[row] == scope.label)
    assert index.data(FOUND_BY_ROLE) == older
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).endswith(f"earlier: {older}")
    page.card.search.clear()
    assert index.model() is rows.filter
    assert all(rows.filter.index(row, 0).data(FOUND_BY_ROLE) == "" for row in range(rows.filter.rowCount()))


def test_a_row_that_is_not_here_stays_at_its_first_option(page: AccountPage) -> None:
    end = "A row in BigCommerce that is not here: leave it at its first option."
    assert page.card.end_words == end
    page.card.search.setText("no such row")
    assert labels(page.checklist) == []
    assert page.card.end_words == f"No row here has this in its name. {end}"
    page.card.search.clear()
    assert page.card.end_words == end


def test_search_and_filter_work_together(page: AccountPage) -> None:
    page.card.search.setText("customers")
    assert labels(page.checklist) == ["Customers", "Customers login"]
    page.only_to_change.click()
    assert labels(page.checklist) == ["Customers"]


def test_the_row_that_is_worked_on_stays_current_while_it_is_shown(page: AccountPage) -> None:
    rows = page.checklist
    rows.setCurrentIndex(rows.filter.index(2, 0))
    page.only_to_change.click()
    assert rows.currentIndex().data() == "Customers"
    page.only_to_change.click()
    assert rows.currentIndex().row() == 2


def test_ctrl_f_searches_and_the_arrow_leads_into_the_list(page: AccountPage, wizard: SetupWizard) -> None:
    QTest.keyClick(wizard, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = page.card.search
    assert search.hasFocus()
    QTest.keyClicks(search, "content")
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert page.checklist.hasFocus()
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert page.checklist.hasFocus()
    assert wizard.currentId() == page.step


def test_escape_clears_the_search_before_it_closes_the_window(page: AccountPage, wizard: SetupWizard) -> None:
    page.card.search.setFocus()
    QTest.keyClicks(page.card.search, "content")
    QTest.keyClick(page.card.search, Qt.Key.Key_Escape)
    assert page.card.search.text() == ""
    assert wizard.isVisible()


def test_the_keys_of_a_list_move_the_row(page: AccountPage) -> None:
    rows = page.checklist
    rows.setFocus()
    last = rows.filter.rowCount() - 1

    def after(key: Qt.Key) -> int:
        QTest.keyClick(rows, key)
        return rows.currentIndex().row()

    assert after(Qt.Key.Key_End) == last
    assert after(Qt.Key.Key_Home) == 0
    page_down = after(Qt.Key.Key_PageDown)
    assert 1 < page_down < last
    assert after(Qt.Key.Key_PageUp) == 0
    QTest.keyClick(rows, Qt.Key.Key_M)
    assert str(rows.currentIndex().data()).startswith("M")


def test_space_ticks_the_row_and_stays_on_it(page: AccountPage) -> None:
    """Whoever hears the row being ticked must still be on it, and can untick it with the same key."""
    rows = page.checklist
    rows.setCurrentIndex(rows.filter.index(2, 0))
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert page.card.counts_words == "1 of 11 set"
    assert rows.currentIndex().row() == 2
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert page.card.counts_words == "0 of 11 set"


def test_rows_are_as_high_as_in_the_browser_when_they_stand_beside_it(page: AccountPage) -> None:
    rows = page.checklist
    low = rows.sizeHintForRow(0)
    rows.set_as_in_browser(True)
    assert rows.sizeHintForRow(0) == max(low, BROWSER_ROW) > low
    rows.set_as_in_browser(False)
    assert rows.sizeHintForRow(0) == low


def test_the_list_is_not_mirrored(page: AccountPage) -> None:
    """It is compared with a page that is printed from left to right in every language."""
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert page.checklist.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_note_below_the_rows_keeps_clear_of_their_scroll_bar(page: AccountPage) -> None:
    card = page.card
    note = next(label for label in card.findChildren(QLabel) if label.text() == card.end_words)
    above, below = sorted(one.y() for one in card.findChildren(QFrame, "line"))
    assert above < card.list.y()
    assert card.list.geometry().bottom() < below < note.y()
    assert card.width() - note.geometry().right() > note.x() + 7
