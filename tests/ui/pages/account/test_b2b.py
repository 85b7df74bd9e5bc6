"""“My store has B2B Edition”: one row more, wherever rows are spoken of, and remembered with the setup."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.core.fakes import ScriptedHttp
from tests.ui.conftest import MakeWizard, Outside
from tests.ui.walking import page_of, to_account_part, to_test_page
from wizard.core.address.store_hash import Form, StoreHash
from wizard.core.check.result import Outcome
from wizard.core.check.scopes import B2B_PROFILE, DEFAULT_PROFILE, Catalogue
from wizard.core.credential.secret import Secret
from wizard.core.owner.instructions import owner_instructions
from wizard.core.setup.progress_file import parse_progress, render_progress
from wizard.core.setup.saved_stores import SavedStore
from wizard.core.setup.snapshot import progress_of
from wizard.ui.pages.account.b2b_box import B2BBox
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import Part
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.store.saved.open_saved import take_saved
from wizard.ui.shell.window import SetupWizard

ROW, PATH = "b2b_edition", "api/v3/io/companies/extra-fields"


def box_of(page: AccountPage) -> B2BBox:
    (box,) = (box for box in page.findChildren(B2BBox) if box.isVisible())
    return box


def labels(page: AccountPage) -> list[str]:
    return [scope.label for scope in page.content.rows.list.scopes]


def test_a_click_adds_the_row_and_another_takes_it_away(page: AccountPage) -> None:
    before, heading = labels(page), page.heading()
    box_of(page).click()
    assert labels(page) == [*before, "B2B Edition"]
    assert page.heading() == heading.replace(str(len(before)), str(len(before) + 1))
    assert page.content.rows.count_words == f"0 of {len(before) + 1}"
    assert page.content.rows.switch.text() == f"Show all {len(page.session.profile.scopes)}"
    page.session.tick(ROW, ticked=True)
    box_of(page).click()
    assert labels(page) == before
    assert page.session.ticked == set()


def test_it_works_from_the_keyboard(page: AccountPage) -> None:
    box_of(page).setFocus()
    QTest.keyClick(box_of(page), Qt.Key.Key_Space)
    assert page.session.has_b2b
    assert labels(page)[-1] == "B2B Edition"
    assert box_of(page).hasFocus()
    assert not box_of(page).shortcut().isEmpty()


def test_a_screen_reader_hears_the_whole_sentence(page: AccountPage, wizard: SetupWizard) -> None:
    assert box_of(page).accessibleName() == "My store has B2B Edition"
    wizard.docking.dock()
    assert box_of(page).text().replace("&", "") in box_of(page).accessibleName()
    assert box_of(page).accessibleName() == "My store has B2B Edition"


@pytest.mark.parametrize("part", [Part.START, Part.ROWS])
def test_it_can_be_said_before_the_browser_opens_and_beside_it(part: Part, page: AccountPage) -> None:
    page.show_part(part)
    box_of(page).click()
    for shown in (Part.START, Part.ROWS):
        page.show_part(shown)
        assert box_of(page).isChecked()
    assert all(box.isChecked() for box in page.findChildren(B2BBox))


@pytest.mark.parametrize("part", [Part.CREATE, Part.NAME, Part.SAVE, Part.WAIT])
def test_it_is_not_asked_where_it_decides_nothing(part: Part, page: AccountPage) -> None:
    page.show_part(part)
    assert not any(box.isVisible() for box in page.findChildren(B2BBox))


def test_all_rows_and_the_owners_instructions_have_it_too(page: AccountPage, qtbot: QtBot) -> None:
    page.content.rows.show_all(True)
    box_of(page).click()
    shown = page.content.rows.shown_list.model()
    assert shown.index(shown.rowCount() - 1, 0).data() == "B2B Edition"
    told = owner_instructions(page.session.profile, "g5cd38", "APPSe AI", certain=True)
    assert "B2B Edition" in repr(told)


def test_a_row_that_was_missing_goes_with_the_tick(page: AccountPage, wizard: SetupWizard) -> None:
    box_of(page).click()
    wizard.session.start_over([ROW])
    page.arrived()
    assert page.part is Part.START_AGAIN
    box_of(page).click()
    assert (page.part, wizard.session.missing) == (Part.START, frozenset())


# -- the test ----------------------------------------------------------------------------------------------------------


def test_the_test_asks_for_it_and_lists_the_second_host(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, good_store: None
) -> None:
    to_account_part(wizard, Part.ROWS)
    box_of(page_of(wizard, AccountPage)).click()
    to_test_page(wizard, qtbot)
    page = page_of(wizard, TestPage)
    qtbot.waitUntil(lambda: wizard.session.result is not None)
    assert wizard.session.result is not None
    assert wizard.session.result.profile_id == B2B_PROFILE
    http = outside.http
    assert isinstance(http, ScriptedHttp)
    assert http.asked.count(PATH) == 1
    assert f"GET  api-b2b.bigcommerce.com/{PATH}" in page.details.requests_text.splitlines()
    assert page.details.table.results.labels[-1] == "B2B Edition"


def test_going_back_to_take_the_tick_away_tests_anew_without_it(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, good_store: None
) -> None:
    to_account_part(wizard, Part.ROWS)
    box_of(page_of(wizard, AccountPage)).click()
    to_test_page(wizard, qtbot)
    qtbot.waitUntil(lambda: wizard.session.result is not None)
    wizard.session.choose_b2b(False)
    page = page_of(wizard, TestPage)
    page.enter()
    qtbot.waitUntil(lambda: wizard.session.result is not None)
    tested = wizard.session.result
    assert tested is not None
    assert (tested.outcome, tested.profile_id) == (Outcome.READY, DEFAULT_PROFILE)
    assert page.details.table.results.labels == [scope.label for scope in wizard.session.profile.scopes]
    assert "B2B Edition" not in page.details.table.results.labels
    assert "api-b2b" not in page.details.requests_text


# -- what is remembered ------------------------------------------------------------------------------------------------


def test_a_saved_setup_brings_it_back(make_wizard: MakeWizard, catalogue: Catalogue) -> None:
    first, second = make_wizard(), make_wizard()
    to_account_part(first, Part.ROWS)
    box_of(page_of(first, AccountPage)).click()
    first.session.tick(ROW, ticked=True)
    saved = progress_of(first.session, datetime.now(UTC), practice_tokens=None)
    text = render_progress(saved)
    assert json.loads(text)["profile"] == B2B_PROFILE
    again = parse_progress(text.encode(), "a.progress.json", catalogue.profile, practice=False)
    assert again.ticked == {ROW}
    second.walk.resume(again, second.pages)
    page = page_of(second, AccountPage)
    page.show_part(Part.ROWS)
    assert (second.session.has_b2b, box_of(page).isChecked()) == (True, True)
    assert page.content.rows.count_words == f"1 of {len(labels(page))}"
    second.walk.resume(replace(again, profile_id=DEFAULT_PROFILE, ticked=frozenset()), second.pages)
    page.show_part(Part.ROWS)
    assert (box_of(page).isChecked(), page.content.rows.count_words) == (False, f"0 of {len(labels(page))}")


def test_a_profile_that_this_version_does_not_know_is_the_usual_one(wizard: SetupWizard) -> None:
    wizard.session.choose_profile("bigcommerce-of-tomorrow")
    assert wizard.session.profile.profile_id == DEFAULT_PROFILE


def test_a_store_set_up_before_has_its_own(wizard: SetupWizard) -> None:
    store = SavedStore("g5cd38", "Shop", B2B_PROFILE, datetime.now(UTC), "ready")
    wizard.session.set_store(StoreHash("g5cd38", Form.BARE, (0, 6)))
    take_saved(wizard.session, store, Secret("x" * 31), skips_test=False)
    assert wizard.session.has_b2b


def test_another_store_begins_without_it(page: AccountPage, wizard: SetupWizard) -> None:
    box_of(page).click()
    wizard.session.set_store(StoreHash("hijklm2", Form.BARE, (0, 7)))
    page.arrived()
    page.show_part(Part.ROWS)
    assert (wizard.session.has_b2b, box_of(page).isChecked()) == (False, False)
    assert page.content.rows.count_words == f"0 of {len(labels(page))}"
