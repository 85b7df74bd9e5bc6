"""The table of saved stores: five or five hundred, by mouse, keyboard and screen reader."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QInputDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access.own_edges import too_large_for_itself
from tests.ui.places import settled
from tests.ui.walking import button
from wizard.core.setup.saved_stores import UNTESTED, SavedStore
from wizard.core.stores.age import OLD_AFTER
from wizard.ui.language.languages import use_language
from wizard.ui.pages.store.saved.model import NAME, RESULT, WHEN
from wizard.ui.pages.store.saved.saved_stores import SavedStores
from wizard.ui.pages.store.saved.table import ROWS_SHOWN

MANY = 500


def saved(number: int, days: float = 0, outcome: str = "ready", missing: tuple[str, ...] = ()) -> SavedStore:
    when = datetime.now(UTC) - timedelta(days=days)
    return SavedStore(f"h4sh{number:03d}", f"Shop number {number}", "bigcommerce", when, outcome, missing)


def shown(qtbot: QtBot, stores: tuple[SavedStore, ...]) -> SavedStores:
    widget = SavedStores()
    qtbot.addWidget(widget)
    widget.resize(620, 500)
    widget.show()
    widget.show_stores(stores)
    return widget


def many(count: int = MANY) -> tuple[SavedStore, ...]:
    return tuple(saved(number, number % 80) for number in range(count))


def cell(widget: SavedStores, row: int, column: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    return str(widget.table.stores.index(row, column).data(role))


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "Today"),
        (1, "Yesterday"),
        (3, "3 days ago"),
        (OLD_AFTER, "30 days ago"),
        (OLD_AFTER + 1, "31 days ago (old)"),
        (75, "2 months ago (old)"),
        (800, "2 years ago (old)"),
        (-5, "Today"),
    ],
)
def test_the_last_test_is_said_as_one_says_it(days: int, words: str, qtbot: QtBot) -> None:
    assert cell(shown(qtbot, (saved(1, days),)), 0, WHEN) == words


def test_a_store_that_was_never_tested_says_so(qtbot: QtBot) -> None:
    widget = shown(qtbot, (saved(1, 100, UNTESTED),))
    assert (cell(widget, 0, WHEN), cell(widget, 0, RESULT)) == ("Never", "not fully tested")


def test_an_old_tick_is_not_the_tick_of_today(qtbot: QtBot) -> None:
    widget = shown(qtbot, (saved(1), saved(2, 90)))
    inks = [widget.table.stores.index(row, RESULT).data(Qt.ItemDataRole.ForegroundRole) for row in (0, 1)]
    assert inks[0] != inks[1]
    assert "test it again" in cell(widget, 1, RESULT, Qt.ItemDataRole.ToolTipRole)


def test_missing_rows_are_counted_and_named(qtbot: QtBot) -> None:
    widget = shown(qtbot, (saved(1, 0, "rows_missing", ("products", "orders")), saved(2, 0, "rows_missing")))
    assert [cell(widget, row, RESULT) for row in (0, 1)] == ["2 permissions missing", "permissions missing"]
    assert "products, orders" in cell(widget, 0, RESULT, Qt.ItemDataRole.ToolTipRole)


def test_a_screen_reader_hears_the_whole_row(qtbot: QtBot) -> None:
    widget = shown(qtbot, (saved(1, 3),))
    told = cell(widget, 0, NAME, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told == "Store hash h4sh001. Last tested: 3 days ago. Result: test passed."


def test_five_hundred_stores_have_no_widget_of_their_own_and_few_are_measured(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    few, full = shown(qtbot, many(ROWS_SHOWN)), shown(qtbot, many())
    assert len(full.table.findChildren(QWidget)) <= len(few.table.findChildren(QWidget)) + 2  # a scroll bar comes
    measured: list[int] = []
    monkeypatch.setattr(full.table, "_fit_row", measured.append)
    full.show_stores(many())
    assert 0 < len(set(measured)) <= 2 * ROWS_SHOWN
    assert full.table.height() < 2 * few.table.height()


def test_what_needs_a_look_comes_first_where_that_is_wanted(qtbot: QtBot) -> None:
    ill = {3: "untested", 12: "rows_missing", 30: "token_refused"}
    stores = tuple(saved(number, 90 if number == 5 else 0, ill.get(number, "ready")) for number in range(40))
    widget = shown(qtbot, stores)
    widget.table.select([stores[30].store_hash])
    widget.worst_first.click()
    assert [store.store_hash for store in widget.table.stores.shown[:5]] == [
        stores[number].store_hash for number in (12, 30, 3, 5, 0)
    ]
    assert [store.store_hash for store in widget.selected] == [stores[30].store_hash]
    widget.table.stores.put(replace(stores[12], outcome="ready"))
    assert widget.table.stores.place_of(stores[12].store_hash) == 0, "a row jumped away while it was looked at"
    widget.order()
    assert widget.table.stores.shown[0] == stores[30]
    widget.search.setText("number 3")
    assert [store.store_hash for store in widget.table.stores.shown[:2]] == [
        stores[30].store_hash,
        stores[3].store_hash,
    ]
    widget.search.clear()
    widget.worst_first.click()
    assert [store.store_hash for store in widget.table.stores.shown] == [store.store_hash for store in stores]


def test_a_row_is_as_high_as_its_own_words_need_after_a_search_too(qtbot: QtBot) -> None:
    tall = replace(saved(1), label="One of those names that somebody once made up from all that there was to say")
    widget = shown(qtbot, (saved(0), tall, *(saved(number) for number in range(2, 40))))

    def heights() -> list[int]:
        return [widget.table.rowHeight(row) for row in range(3)]

    usual = widget.table.verticalHeader().defaultSectionSize()
    before = heights()
    assert before[1] > usual
    widget.search.setText("number")
    assert heights() == [usual] * 3
    widget.search.clear()
    assert heights() == before


def test_in_a_higher_window_more_rows_are_seen(qtbot: QtBot) -> None:
    tall = replace(saved(14), label="One of those names that somebody once made up from all that there was to say")
    widget = shown(qtbot, (*many(14), tall, *many(40)[15:]))

    def seen() -> int:
        return widget.table.rowAt(widget.table.viewport().height() - 1) + 1

    usual, least = widget.table.verticalHeader().defaultSectionSize(), seen()
    assert widget.table.rowHeight(14) == usual, "a row is measured that nobody sees"
    widget.resize(620, 900)
    qtbot.waitUntil(lambda: seen() > 2 * least)
    assert widget.table.rowHeight(14) > usual
    widget.resize(620, 100)
    qtbot.waitUntil(lambda: seen() <= ROWS_SHOWN)


def test_it_is_no_higher_than_its_rows_and_no_lower_for_a_search(qtbot: QtBot) -> None:
    widget = shown(qtbot, many(ROWS_SHOWN + 4))
    widget.resize(620, 2000)
    qtbot.waitUntil(lambda: widget.table.verticalScrollBar().maximum() == 0)
    high = widget.table.height()
    assert high < (ROWS_SHOWN + 7) * widget.table.verticalHeader().defaultSectionSize()
    widget.search.setText("number 1")
    qtbot.waitUntil(lambda: settled(widget))
    assert widget.table.height() == high


def test_only_many_stores_have_a_search(qtbot: QtBot) -> None:
    few, more = shown(qtbot, many(ROWS_SHOWN)), shown(qtbot, many(ROWS_SHOWN + 1))
    assert few.search.isHidden() and few.worst_first.isHidden()
    assert more.search.isVisible() and more.worst_first.isVisible()


def test_the_search_finds_names_hashes_and_results(qtbot: QtBot) -> None:
    widget = shown(qtbot, (*many(), saved(777, 0, "token_refused")))
    for words, found in (("number 499", 1), ("H4SH042", 1), ("refused", 1), ("shop 12", 15), ("nowhere", 0)):
        widget.search.setText(words)
        assert (words, len(widget.texts())) == (words, found)
    said = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    assert said == ["No store has that name, hash, or result."]
    assert not button(widget, "Forget").isEnabled()
    QTest.keyClick(widget.search, Qt.Key.Key_Escape)
    assert len(widget.texts()) == MANY + 1


def test_what_is_selected_stays_selected(qtbot: QtBot) -> None:
    widget = shown(qtbot, many())
    widget.table.select(["h4sh007", "h4sh300"])
    widget.search.setText("number 300")
    assert [store.store_hash for store in widget.selected] == ["h4sh300"]
    widget.search.clear()
    widget.show_stores(tuple(reversed(many())))
    assert [store.store_hash for store in widget.selected] == ["h4sh300"]


def test_the_keyboard_selects_several_and_tab_leaves(qtbot: QtBot) -> None:
    widget = shown(qtbot, many(5))
    widget.table.setFocus()
    QTest.keyClick(widget.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [store.store_hash for store in widget.selected] == ["h4sh000", "h4sh001"]
    assert not button(widget, "Add to APPSe AI again").isEnabled()
    QTest.keyClick(widget.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(widget.selected) == 5
    QTest.keyClick(widget.table, Qt.Key.Key_Tab)
    assert widget.focusWidget() is button(widget, "Connect another")


def test_the_keys_lead_from_the_search_through_the_table_to_the_links(qtbot: QtBot) -> None:
    widget = shown(qtbot, many(20))
    widget.search.setFocus()
    for after in (widget.worst_first, widget.table):
        QTest.keyClick(widget.focusWidget(), Qt.Key.Key_Tab)
        assert widget.focusWidget() is after
    QTest.keyClick(widget.table, Qt.Key.Key_Tab)
    assert widget.focusWidget() is button(widget, "Connect another")
    widget.search.setFocus()
    QTest.keyClick(widget.search, Qt.Key.Key_Down)
    assert widget.focusWidget() is widget.table


def test_several_are_renamed_one_after_the_other_until_somebody_cancels(qtbot: QtBot) -> None:
    widget = shown(qtbot, many(5))
    renamed: list[tuple[str, str]] = []
    widget.rename.connect(lambda store, name: renamed.append((store.store_hash, name)))
    widget.table.select(["h4sh001", "h4sh003", "h4sh004"])
    button(widget, "Rename").click()
    for name in ("New one", "New three"):
        (dialog,) = _open_dialogs(widget)
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(name)
        dialog.accept()
    (dialog,) = _open_dialogs(widget)
    dialog.reject()
    assert renamed == [("h4sh001", "New one"), ("h4sh003", "New three")]


def test_several_are_forgotten_after_one_question(qtbot: QtBot) -> None:
    widget = shown(qtbot, many(5))
    widget.table.select(["h4sh001", "h4sh003"])
    button(widget, "Forget").click()
    (dialog,) = _open_dialogs(widget)
    assert "Forget 2 stores?" in [label.text() for label in dialog.findChildren(QLabel)]
    with qtbot.waitSignal(widget.forget) as forgotten:
        button(dialog, "Forget them").click()
    assert [store.store_hash for store in forgotten.args[0]] == ["h4sh001", "h4sh003"]


def _open_dialogs(widget: QWidget) -> list[QDialog]:
    return [one for one in widget.findChildren(QDialog) if one.isVisible()]


@pytest.mark.parametrize("code", ["en", "de", "ar", "ja"])
@pytest.mark.parametrize("width", [620, 330])
def test_nothing_is_cut_off_and_rows_fold_where_the_window_is_narrow(code: str, width: int, qtbot: QtBot) -> None:
    use_language(code)
    long_name = SavedStore(
        "h4sh999", "The shop for wholesale customers in Buenos Aires", "b", datetime.now(UTC), "ready"
    )
    stores = (saved(1, 90), long_name, saved(3, 40, "rows_missing", ("products", "orders")), saved(4, 0, "unclear"))
    widget = shown(qtbot, stores)
    widget.resize(width, 500)
    qtbot.waitUntil(lambda: widget.table.width() == width)
    assert widget.table.stores.folded == (width == 330)
    assert list(too_large_for_itself(widget.table)) == []


def test_the_language_changes_in_the_table_too(qtbot: QtBot) -> None:
    widget = shown(qtbot, (saved(1, 3),))
    use_language("de")
    widget.table.follow_language()
    assert cell(widget, 0, WHEN) == "Vor 3 Tagen"


def test_scrolling_fits_the_rows_that_come_into_view(qtbot: QtBot) -> None:
    name = "The shop for wholesale customers in Buenos Aires"
    stores = (*many(100), SavedStore("h4sh999", name, "b", datetime.now(UTC), "ready"))
    widget = shown(qtbot, stores)
    before = widget.table.rowHeight(100)
    widget.table.selectionModel().setCurrentIndex(
        widget.table.stores.index(100, NAME), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    widget.table.scrollToBottom()
    assert widget.table.rowHeight(100) > before
