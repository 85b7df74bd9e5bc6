"""A set-up is saved, sent and gone on from: with real files, as a merchant and as support."""

from __future__ import annotations

import gc
import re
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.core.fakes import NO_SCOPE, ScriptedHttp
from tests.ui.conftest import TOKEN, FakeFiles, MakeWizard, Outside
from tests.ui.files.downloading import drop
from tests.ui.files.file_dialogs import answer_file_dialog
from tests.ui.pages.scripted import AS_WANTED, PRODUCTS, credentials, question_of
from tests.ui.walking import button, page_of, paste_address, press, to_handover_page, to_test_page, to_token_page
from wizard import app
from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.cli import main
from wizard.core.address.store_hash import Form
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.hand_over import HandOver
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.practice.offered import Practice
from wizard.ui.preferences import Preferences
from wizard.ui.shell.resumed_notice import OpenedNotice
from wizard.ui.shell.window import SetupWizard

OTHER_ADDRESS = "https://store-other77.mybigcommerce.com/manage"


@pytest.fixture
def window(make_wizard: MakeWizard, outside: Outside) -> SetupWizard:
    """A window with real files."""
    outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    return make_wizard(files=SecretFileWriter(), reader=FileCredentialsReader())


@pytest.fixture
def another(make_wizard: MakeWizard) -> SetupWizard:
    """A second window, as on the computer of support."""
    return make_wizard(files=SecretFileWriter(), reader=FileCredentialsReader())


def save(window: SetupWizard, path: Path, qtbot: QtBot) -> Path:
    window.session_files.choose_place()
    with qtbot.waitSignal(window.session_files.saver.saved):
        answer_file_dialog(window, path)
    return path


def open_file(window: SetupWizard, path: Path, qtbot: QtBot) -> None:
    window.session_files.choose_file()
    with qtbot.waitSignal(window.session_files.opened):
        answer_file_dialog(window, path)


def said(window: SetupWizard) -> str:
    """What the page that is shown says about the opened file."""
    shown = [one for one in window.currentPage().findChildren(OpenedNotice) if one.isVisible()]
    assert len(shown) == 1
    return shown[0].accessibleName()


def with_missing_row(window: SetupWizard, qtbot: QtBot) -> TestPage:
    """As far as T-06, with two rows ticked."""
    paste_address(window)
    window.next()
    window.session.ticked |= {"products", "orders"}
    return to_test_page(window, qtbot)


# -- saving ------------------------------------------------------------------------------------------------------------


def test_saving_says_where_and_that_no_secret_is_in_it(window: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = with_missing_row(window, qtbot)
    window.session.given_name = f"Shop {TOKEN}"
    path = save(window, tmp_path / "bigcommerce-g5cd38.progress.json", qtbot)
    assert page.notice.title == "Saved as bigcommerce-g5cd38.progress.json"
    words = page.notice.accessibleName()
    assert str(tmp_path) in words
    assert "no token" in words
    assert "Left out: the connection name" in words
    assert window.session.log.events[-1].kind is EventKind.SESSION_SAVED
    text = path.read_text("ascii")
    assert not any(TOKEN[at : at + 6] in text for at in range(len(TOKEN) - 5))
    assert str(tmp_path) not in text
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o077 == 0


def test_the_proposed_name_and_folder(window: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    to_token_page(window)
    window.session_files.choose_place()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.directory().absolutePath()) == tmp_path
    assert [Path(name).name for name in dialog.selectedFiles()] == ["bigcommerce-g5cd38.progress.json"]
    dialog.reject()


@pytest.mark.parametrize(
    ("problem", "code"), [(FailureKind.WRITE_NO_SPACE, "E-02"), (FailureKind.WRITE_NOT_ALLOWED, "E-01")]
)
def test_what_keeps_from_saving_is_said_and_nothing_is_lost(
    make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path, problem: FailureKind, code: str
) -> None:
    window = make_wizard(files=FakeFiles(problem=problem))
    page = to_token_page(window)
    page.fill(TOKEN)
    window.session_files.choose_place()
    with qtbot.waitSignal(window.session_files.saver.failed):
        answer_file_dialog(window, tmp_path / "x.progress.json")
    assert page.notice.code == code
    window.next()
    assert window.session.token == Secret(TOKEN)


def test_a_folder_that_is_gone_is_said(window: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = to_token_page(window)
    window.session_files.choose_place()
    with qtbot.waitSignal(window.session_files.saver.failed):
        answer_file_dialog(window, tmp_path / "gone" / "x.progress.json")
    assert page.notice.code == "E-03"


def test_a_token_in_the_place_of_the_store_is_not_saved(window: SetupWizard) -> None:
    page = paste_address(window, f"https://store-{TOKEN}.mybigcommerce.com/")
    window.next()
    window.session_files.choose_place()
    assert window.findChild(QFileDialog) is None
    assert page_of(window, AccountPage).notice.code == "S-11"
    assert page.notice.title == ""


# -- going on ----------------------------------------------------------------------------------------------------------


def test_support_sees_where_the_merchant_stands(
    window: SetupWizard, another: SetupWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    with_missing_row(window, qtbot)
    window.session.given_name = "Main shop"
    open_file(another, save(window, tmp_path / "x.progress.json", qtbot), qtbot)
    assert another.currentId() == TokenPage.step
    words = said(another)
    assert "Resuming store g5cd38" in words
    assert "at step 4 (Test)" in words
    assert "Last test: Permissions are missing (T-06). Missing: Products (modify)." in words
    assert "saved setups contain none" in words
    assert another.session.token is None
    assert another.session.connection_name == "Main shop"
    assert another.session.store is not None
    assert another.session.store.form is Form.CONTROL_PANEL
    assert not page_of(another, TokenPage).token.secret()
    assert another.session.log.events[-1].kind is EventKind.STEP_SHOWN
    assert EventKind.SESSION_OPENED in [event.kind for event in another.session.log.events]
    another.back()
    account = page_of(another, AccountPage)
    assert account.content.rows.rows.counts()[0] == 2
    another.back()
    store = page_of(another, StorePage)
    assert store.part.answer.store_hash == "g5cd38"
    assert "g5cd38" in store.address.toPlainText()
    assert store.found_hash == "g5cd38"
    assert store.part.answer.doubt_words == "", "it is certain"


def test_the_set_up_can_be_finished_from_the_file(
    window: SetupWizard, another: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    with_missing_row(window, qtbot)
    open_file(another, save(window, tmp_path / "x.progress.json", qtbot), qtbot)
    outside.http = ScriptedHttp(AS_WANTED)
    page_of(another, TokenPage).fill(TOKEN)
    another.next()
    qtbot.waitUntil(lambda: another.session.result is not None)
    assert page_of(another, TestPage).problem() is None
    qtbot.waitUntil(lambda: another.findChildren(OpenedNotice) == [])


def test_after_starting_over_the_rows_are_marked_again(
    window: SetupWizard, another: SetupWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    with_missing_row(window, qtbot)
    assert window.primary.text().replace("&", "") == "Create a new account"
    press(window, qtbot)
    assert window.currentId() == AccountPage.step
    open_file(another, save(window, tmp_path / "x.progress.json", qtbot), qtbot)
    assert another.currentId() == AccountPage.step
    assert "at step 2 (API account)" in said(another)
    account = page_of(another, AccountPage)
    assert {"Products", "modify"} <= {
        one.text() for one in account.content.again.findChildren(QLabel) if one.isVisible()
    }
    assert another.session.missing == {"products"}
    assert another.session.ticked == set(), "a new account has no row set"
    assert another.session.account_number == 2


def test_a_candidate_stays_one(window: SetupWizard, another: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    paste_address(window, "shop77.mybigcommerce.com")
    window.next()
    window.back()
    open_file(another, save(window, tmp_path / "x.progress.json", qtbot), qtbot)
    page = page_of(another, StorePage)
    assert (another.currentId(), page.part.answer.store_hash) == (StorePage.step, "shop77")
    assert page.part.answer.doubt_words == "This may not be your store’s hash. The test will tell."
    assert "at step 1 (Your store)" in said(another)
    another.next()
    assert another.session.store is not None
    assert not another.session.store.certain


def test_a_file_of_another_store_replaces_everything(
    window: SetupWizard, another: SetupWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    paste_address(another, OTHER_ADDRESS)
    another.next()
    another.session.ticked.add("customers")
    path = save(another, tmp_path / "other.progress.json", qtbot)
    with_missing_row(window, qtbot)
    button(page_of(window, TestPage), "Create a new account").click()
    window.session.given_name = "Main shop"
    window.session_files.open(path)
    qtbot.waitUntil(lambda: question_of(window) is not None)
    question = question_of(window)
    assert question is not None
    button(question, "Resume without it").click()
    session = window.session
    assert (session.store_hash, session.ticked, session.missing) == ("other77", {"customers"}, frozenset())
    assert (session.token, session.old_token, session.result) == (None, None, None)
    assert (session.account_number, session.connection_name) == (1, "BigCommerce other77")
    account = page_of(window, AccountPage)
    assert (window.currentId(), account.notice.title) == (AccountPage.step, "")
    window.next()
    page = page_of(window, TokenPage)
    assert not page.token.secret()
    window.next()
    assert (window.currentId(), page.notice.code) == (TokenPage.step, "V-01")


def test_a_token_that_is_nowhere_else_is_asked_about(window: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = to_token_page(window)
    path = save(window, tmp_path / "x.progress.json", qtbot)
    page.fill(TOKEN)
    window.session_files.open(path)
    qtbot.waitUntil(lambda: question_of(window) is not None)
    question = question_of(window)
    assert question is not None
    button(question, "Keep this token").click()
    window.next()
    assert window.session.token == Secret(TOKEN)


def test_ticks_that_the_file_lacks_are_asked_about(window: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    to_token_page(window)
    path = save(window, tmp_path / "x.progress.json", qtbot)
    window.session.ticked |= {"orders", "customers"}
    window.session_files.open(path)
    qtbot.waitUntil(lambda: question_of(window) is not None)
    question = question_of(window)
    assert question is not None
    assert "Here: 2 rows checked off" in question.informativeText()
    button(question, "Replace it").click()
    assert window.session.ticked == set()


def test_who_keeps_what_is_there_stays_where_they_are(window: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    paste_address(window)
    window.next()
    path = save(window, tmp_path / "x.progress.json", qtbot)
    window.session.ticked.add("orders")
    assert drop(window, path)
    qtbot.waitUntil(lambda: question_of(window) is not None)
    question = question_of(window)
    assert question is not None
    button(question, "Keep it").click()
    assert (window.currentId(), window.session.ticked) == (AccountPage.step, {"orders"})


def test_a_second_file_takes_the_place_of_the_first(window: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    paste_address(window)
    window.next()
    window.back()
    first = save(window, tmp_path / "first.progress.json", qtbot)
    paste_address(window, OTHER_ADDRESS)
    window.next()
    window.back()
    second = save(window, tmp_path / "second.progress.json", qtbot)
    for path in (first, second, first):
        open_file(window, path, qtbot)
    assert "g5cd38" in said(window)


def test_after_the_last_step_a_file_leads_back_to_the_token(
    window: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    to_handover_page(window, qtbot)
    path = save(window, tmp_path / "x.progress.json", qtbot)
    window.session.hand_over = HandOver.KEPT
    open_file(window, path, qtbot)
    assert window.currentId() == TokenPage.step
    assert "The last test passed" in said(window)
    assert window.session.token is None
    assert not window.session.hand_over.begun
    assert not page_of(window, TokenPage).token.secret()


def test_no_page_keeps_the_token_of_the_set_up_before(
    window: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    earlier = [one for one in gc.get_objects() if isinstance(one, Secret)]  # of windows of other tests
    kept = save(to_handover_page(window, qtbot).window(), tmp_path / "x.progress.json", qtbot)  # type: ignore[arg-type]
    page_of(window, HandoverPage).keep.save_in_keychain()
    qtbot.waitUntil(lambda: bool(outside.keychain.kept))
    window.session.hand_over = HandOver.KEPT
    open_file(window, kept, qtbot)
    window.speak("de")
    window.speak("en")
    outside.keychain.kept.clear()  # it may well have it
    gc.collect()
    known = [*earlier, Secret(TOKEN)]
    secrets = [one for one in gc.get_objects() if isinstance(one, Secret) and one == known[-1]]
    left = [one for one in secrets if not any(one is it for it in known)]
    assert [gc.get_referrers(one) for one in left] == []


def test_a_credentials_file_that_is_still_read_does_not_mix_in(
    make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    go_on = threading.Event()

    class SlowReader(FileCredentialsReader):
        def read(self, path: Path) -> bytes:
            assert not path.name.endswith(".txt") or go_on.wait(20)
            return super().read(path)

    window = make_wizard(files=SecretFileWriter(), reader=SlowReader())
    paste_address(window, OTHER_ADDRESS)
    window.next()
    path = save(window, tmp_path / "other.progress.json", qtbot)
    window.back()
    (tmp_path / "BigCommerceAPI-credentials-x.txt").write_bytes(credentials("g5cd38"))
    drop(window, tmp_path / "BigCommerceAPI-credentials-x.txt")
    open_file(window, path, qtbot)
    go_on.set()
    window.back()
    open_file(window, path, qtbot)  # a second round of the event queue, in which the late answer would arrive
    assert window.session.token is None
    assert window.session.store_hash == "other77"


@pytest.mark.parametrize("step", [StorePage.step, AccountPage.step, TokenPage.step])
def test_the_hash_is_to_be_compared_whatever_the_step(
    window: SetupWizard, another: SetupWizard, qtbot: QtBot, tmp_path: Path, step: int
) -> None:
    """A file from anybody may name another store, and call it certain."""
    paste_address(window)
    window.next()
    while window.currentId() < step:
        window.next()
    while window.currentId() > step:
        window.back()
    open_file(another, save(window, tmp_path / "x.progress.json", qtbot), qtbot)
    assert another.currentId() == step
    assert "g5cd38" in said(another)
    assert re.search("[Cc]ompare the store hash .*with your browser’s address", said(another))


# -- mistaken for one another --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["x.progress.json", "renamed.json", "renamed.txt"])
@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_dropped_file_is_opened_whatever_the_step_and_its_name(
    window: SetupWizard, qtbot: QtBot, tmp_path: Path, name: str, steps: int
) -> None:
    paste_address(window)
    window.next()
    path = save(window, tmp_path / "x.progress.json", qtbot).rename(tmp_path / name)
    window.back()
    paste_address(window, OTHER_ADDRESS)
    for _ in range(steps):
        window.next()
    with qtbot.waitSignal(window.session_files.opened):
        assert drop(window, path)
    assert (window.currentId(), window.session.store_hash) == (AccountPage.step, "g5cd38")


@pytest.mark.parametrize("steps", [0, 2])
def test_a_saved_set_up_chosen_as_credentials_file_is_opened(
    window: SetupWizard, qtbot: QtBot, tmp_path: Path, steps: int
) -> None:
    paste_address(window)
    window.next()
    path = save(window, tmp_path / "mine.json", qtbot)
    window.back()
    for _ in range(steps):
        window.next()
    page = window.currentPage()
    link = button(page, "I already have BigCommerce’s file") if steps == 0 else window.primary
    assert "file" in link.text()
    press(window, qtbot) if link is window.primary else link.click()
    with qtbot.waitSignal(window.session_files.opened):
        answer_file_dialog(page, path)
    assert window.currentId() == AccountPage.step


def test_a_damaged_set_up_is_not_called_a_credentials_file(window: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "x.progress.json"
    path.write_text('{"kind": "bigcommerce-connect progr', "utf-8")
    page = page_of(window, StorePage)
    drop(window, path)
    qtbot.waitUntil(lambda: page.notice.code == "H-01")


def test_a_credentials_file_among_saved_set_ups_is_named(window: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "BigCommerceAPI-credentials-x.txt"
    path.write_bytes(credentials("g5cd38"))
    window.session_files.choose_file()
    answer_file_dialog(window, path)
    page = page_of(window, StorePage)
    qtbot.waitUntil(lambda: page.notice.code == "H-06")
    assert TOKEN not in page.notice.accessibleName()
    assert window.session.token is None


def test_a_file_that_is_gone_or_too_large_is_said_in_its_own_words(
    window: SetupWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_of(window, StorePage)
    window.session_files.open(tmp_path / "gone.progress.json")
    qtbot.waitUntil(lambda: page.notice.code == "H-05")
    large = tmp_path / "large.progress.json"
    large.write_bytes(b" " * 400_000)
    window.session_files.open(large)
    qtbot.waitUntil(lambda: page.notice.code == "H-04")


def test_a_practice_file_stays_in_practice_mode(window: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    path = save_in_practice(tmp_path, qtbot)
    assert path.name.startswith("PRACTICE-")
    window.session_files.open(path)
    page = page_of(window, StorePage)
    qtbot.waitUntil(lambda: page.notice.code == "H-03")
    assert window.session.store is None


def test_a_real_token_used_for_practice_is_kept_out_of_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    window, practice = practising()
    window.session.set_token(Secret(practice.tokens()[0].text))
    window.session.given_name = "My practice shop"
    save(window, tmp_path / "own.progress.json", qtbot)
    window.session.set_token(Secret(TOKEN))
    window.session.given_name = f"Shop {TOKEN[:10]}"
    save(window, tmp_path / "real.progress.json", qtbot)
    assert "Left out" in page_of(window, AccountPage).notice.accessibleName()
    window.leaving.agree()
    assert "My practice shop" in (tmp_path / "PRACTICE-own.progress.json").read_text("ascii")
    assert TOKEN[:6] not in (tmp_path / "PRACTICE-real.progress.json").read_text("ascii")


def practising() -> tuple[SetupWizard, Practice]:
    """A window in practice mode, in step 2, and what practice offers it."""
    window = app.build_window(practice=True)
    window.show()
    practice = page_of(window, StorePage).services.practice
    assert practice is not None
    paste_address(window, practice.address)
    window.next()
    return window, practice


def save_in_practice(folder: Path, qtbot: QtBot) -> Path:
    window, _ = practising()
    save(window, folder / "mine.progress.json", qtbot)
    window.close()
    (path,) = folder.glob("*.progress.json")
    return path


# -- with the command --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("there", [True, False])
def test_the_command_opens_a_file_after_the_first_frame(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    path = save_in_practice(tmp_path, qtbot) if there else tmp_path / "gone.progress.json"
    started: list[SetupWizard] = []
    build = app._build_first_page

    def remember(*, practice: bool, preferences: Preferences) -> SetupWizard:
        started.append(build(practice=practice, preferences=preferences))
        return started[0]

    def live_a_while(application: QApplication) -> int:
        (window,) = started
        if there:
            qtbot.waitUntil(lambda: window.currentId() == AccountPage.step)
            assert "at step 2" in said(window)
        else:
            qtbot.waitUntil(lambda: page_of(window, StorePage).notice.code == "H-05")
        window.close()
        return 0

    monkeypatch.setattr(app, "_build_first_page", remember)
    monkeypatch.setattr(app, "preferences_file", lambda: tmp_path / "window.ini")
    monkeypatch.setattr(app, "guard_process", lambda: None)
    monkeypatch.setattr(QApplication, "exec", live_a_while)
    monkeypatch.setattr("gc.freeze", lambda: None)  # what is frozen stays for the tests that follow
    assert main(["--practice", "--open", str(path)]) == 0
