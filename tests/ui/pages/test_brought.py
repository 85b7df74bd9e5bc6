"""Every case through the doors of the window: both fields, files dropped on both steps, and the question which one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.adapters.small_age import LightProtectedFile
from tests.core.intake.brought import (
    CASES,
    MORE,
    OTHER_TOKEN,
    PATH,
    STORE,
    TOKEN,
    VARIANTS,
    WHICH,
    Brought,
    by_label,
    table,
)
from tests.core.intake.of_pastes import ONLY_OF_PASTES
from tests.sampling import some_of
from tests.ui.conftest import Outside
from tests.ui.walking import page_of, paste_address
from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.core.credential.secret import Secret
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.files.token_choices import TokenChoices
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SetupWizard

NOT_CERTAIN = "may not be your store’s hash"
ASKED = [case for case in CASES if case.token == WHICH]


@pytest.fixture(autouse=True)
def _real_files(outside: Outside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outside.files, "read", FileCredentialsReader().read)


def token_page(wizard: SetupWizard, store: str) -> TokenPage:
    paste_address(wizard, f"https://store-{store}.mybigcommerce.com/manage")
    wizard.next()
    wizard.next()
    return page_of(wizard, TokenPage)


def store_of(case: Brought) -> str:
    """Return the store to set up, so that a case fits it."""
    return case.store if case.store and not case.store.startswith("S-") else STORE


def question(page: StorePage | TokenPage) -> TokenChoices:
    found = page.findChild(TokenChoices)
    assert found is not None
    return found


def outcome(page: TokenPage) -> str:
    """Return the token that would be tested, or the code of what stands in its way."""
    if question(page).isVisible():
        return WHICH
    failure = page.problem()
    return failure.code if failure is not None else page.token.secret().reveal()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_is_pasted_into_the_token_field(wizard: SetupWizard, case: Brought) -> None:
    page = token_page(wizard, store_of(case))
    page.fill(case.text)
    assert outcome(page) == case.token


@pytest.mark.parametrize("case", [one for one in CASES if one.store], ids=lambda case: case.name)
def test_each_is_pasted_into_the_address_field(wizard: SetupWizard, case: Brought) -> None:
    page = paste_address(wizard, case.text)
    failure = page.problem()
    assert (failure.code if failure is not None else page.found_hash) == case.store
    if failure is None:
        assert NOT_CERTAIN not in page.part.answer.doubt_words
        [marked] = page.address.extraSelections()
        assert marked.cursor.selectedText() == case.store


def test_more_of_each_kind_in_the_address_field(wizard: SetupWizard) -> None:
    for case in (*MORE, *VARIANTS):
        if case.store is None:
            continue
        page = paste_address(wizard, case.text)
        failure = page.problem()
        assert (failure.code if failure is not None else page.found_hash) == case.store, case.name
        if failure is None:
            assert (NOT_CERTAIN in page.part.answer.doubt_words) is not case.certain, case.name


def test_more_of_each_kind_in_the_token_field(wizard: SetupWizard) -> None:
    page = token_page(wizard, STORE)
    for case in (*MORE, *VARIANTS):
        if store_of(case) == STORE:
            page.fill(case.text)
            assert outcome(page) == case.token, case.name


@pytest.mark.parametrize("label", some_of(by_label(), every=3))
def test_each_label_with_each_separator_and_quoting_in_both_fields(wizard: SetupWizard, label: str) -> None:
    for text, name in by_label()[label]:
        page = paste_address(wizard, text)
        assert page.found_hash == STORE, name
        [marked] = page.address.extraSelections()
        assert marked.cursor.selectedText() == STORE, name
    wizard.next()
    wizard.next()
    token = page_of(wizard, TokenPage)
    for text, name in by_label()[label]:
        token.fill(text)
        assert outcome(token) == TOKEN, name


def dropped(wizard: SetupWizard, qtbot: QtBot, folder: Path, texts: list[tuple[str, str]]) -> None:
    """Drop each text as a file on step 3."""
    page = token_page(wizard, STORE)
    file = folder / "brought.txt"
    for text, name in texts:
        page.fill("")
        file.write_text(text, encoding="utf-8")
        page.take_file(file)
        qtbot.waitUntil(lambda: not page.busy)
        assert outcome(page) == TOKEN, name


def test_some_of_the_table_in_a_file_that_is_dropped(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    dropped(wizard, qtbot, tmp_path, table()[::41])


@pytest.mark.thorough
@pytest.mark.parametrize("label", by_label())
def test_each_label_with_each_separator_and_quoting_in_a_file_that_is_dropped(
    wizard: SetupWizard, qtbot: QtBot, tmp_path: Path, label: str
) -> None:
    dropped(wizard, qtbot, tmp_path, by_label()[label])


@pytest.mark.parametrize("case", some_of(CASES, every=4, name=lambda case: case.name))
def test_each_is_a_file_that_is_dropped_in_step_3(
    wizard: SetupWizard, qtbot: QtBot, tmp_path: Path, case: Brought
) -> None:
    page = token_page(wizard, store_of(case))
    file = tmp_path / "brought.txt"
    file.write_bytes(case.data)
    page.take_file(file)
    qtbot.waitUntil(lambda: not page.busy)
    if case.token == WHICH:
        assert question(page).isVisible()
    elif case.token == TOKEN:
        assert page.token.secret().reveal() == TOKEN
        assert "Token taken from" in page.form.found_words
    else:
        assert page.notice.code == ("F-03" if case.token in ONLY_OF_PASTES else case.token)
        assert page.token.secret().reveal() == ""


@pytest.mark.parametrize("case", some_of(CASES, every=4, name=lambda case: case.name))
def test_each_is_a_file_that_is_dropped_in_step_1(
    wizard: SetupWizard, qtbot: QtBot, tmp_path: Path, case: Brought
) -> None:
    page = page_of(wizard, StorePage)
    file = tmp_path / "brought.txt"
    file.write_bytes(case.data)
    page.take_file(file)
    session = wizard.session
    qtbot.waitUntil(
        lambda: bool(page.notice.title) or session.token is not None or page.findChild(TokenChoices) is not None
    )
    if case.token == TOKEN:
        assert wizard.session.token == Secret(TOKEN)
        has_store = case.store is not None and not case.store.startswith("S-")
        assert page.found_hash == (case.store if has_store else "")
        assert not has_store or (session.store is not None and session.store.certain)
    else:
        assert wizard.session.token is None


@pytest.mark.parametrize("case", ASKED, ids=lambda case: case.name)
def test_which_of_these_is_answered_by_keyboard(wizard: SetupWizard, qtbot: QtBot, case: Brought) -> None:
    page = token_page(wizard, STORE)
    page.fill(case.text)
    choice = question(page)
    assert [button.accessibleName() or button.text() for button in choice.buttons] != []
    first, second = choice.buttons
    assert first.hasFocus()
    assert OTHER_TOKEN[-4:] in first.text()
    assert TOKEN[-4:] in second.text()
    assert STORE in second.text()
    assert TOKEN[:8] not in second.text()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert not choice.isVisible()
    assert choice.buttons == ()
    assert page.token.secret().reveal() == TOKEN
    assert page.problem() is None


def test_the_last_characters_are_not_shown_to_others(wizard: SetupWizard) -> None:
    page = token_page(wizard, STORE)
    page.fill(ASKED[0].text)
    assert any(TOKEN[-4:] in button.text() for button in question(page).buttons)
    wizard.session.screen_shared = True
    page.show_screen_shared()
    assert all(TOKEN[-4:] not in button.text() for button in question(page).buttons)
    page.fill(ASKED[0].text)
    assert all(TOKEN[-4:] not in button.text() for button in question(page).buttons)


def test_the_question_is_withdrawn_when_the_field_changes(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = token_page(wizard, STORE)
    page.fill(ASKED[0].text)
    assert outcome(page) == WHICH
    page.fill(TOKEN)
    assert outcome(page) == TOKEN


def test_which_of_these_is_asked_of_a_file_in_step_1(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(wizard, StorePage)
    file = tmp_path / "two.txt"
    file.write_bytes(ASKED[0].data)
    page.take_file(file)
    qtbot.waitUntil(lambda: page.findChild(TokenChoices) is not None)
    question(page).buttons[1].click()
    assert wizard.session.token == Secret(TOKEN)
    assert wizard.session.store_hash == STORE


def test_which_of_these_is_asked_of_a_file_in_step_2(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    paste_address(wizard, f"https://store-{STORE}.mybigcommerce.com/manage")
    wizard.next()
    page = page_of(wizard, AccountPage)
    file = tmp_path / "two.txt"
    file.write_bytes(ASKED[0].data)
    page.take_file(file)
    qtbot.waitUntil(page.which.isVisible)
    wizard.session.screen_shared = True
    page.show_screen_shared()
    assert all(TOKEN[-4:] not in button.text() for button in page.which.buttons)
    page.which.buttons[1].click()
    assert wizard.session.token == Secret(TOKEN)


def test_a_protected_file_of_any_name_asks_for_its_passphrase(
    wizard: SetupWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    page = token_page(wizard, STORE)
    file = tmp_path / "renamed.txt"
    LightProtectedFile().write(file, f'{{"store_hash": "{STORE}", "access_token": "{TOKEN}"}}', Secret("a b c d"))
    page.take_file(file)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in wizard.findChildren(PassphraseDialog)))


def test_a_token_put_together_is_said(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = token_page(wizard, STORE)
    page.fill(CASES[0].text)
    assert "put them together" in page.form.found_words


@pytest.mark.parametrize("first", [StorePage, AccountPage])
def test_a_doubtful_file_is_looked_at_before_the_test(
    wizard: SetupWizard, qtbot: QtBot, tmp_path: Path, first: type[StorePage | AccountPage]
) -> None:
    if first is AccountPage:
        paste_address(wizard, f"https://store-{STORE}.mybigcommerce.com/manage")
        wizard.next()
    file = tmp_path / "short.txt"
    file.write_text(f"ACCESS TOKEN: {TOKEN[:28]}\nCLIENT NAME: x\nAPI PATH: {PATH}\n", encoding="utf-8")
    assert wizard.shown_page is not None
    wizard.shown_page.take_file(file)
    qtbot.waitUntil(lambda: isinstance(wizard.shown_page, TokenPage))
    assert "31 characters" in page_of(wizard, TokenPage).form.found_words


def test_a_doubtful_length_is_said_of_a_file(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = token_page(wizard, STORE)
    file = tmp_path / "short.txt"
    file.write_text(f"ACCESS TOKEN: {TOKEN[:28]}\nCLIENT NAME: x\n", encoding="utf-8")
    page.take_file(file)
    qtbot.waitUntil(lambda: bool(page.form.found_words))
    assert "31 characters" in page.form.found_words
