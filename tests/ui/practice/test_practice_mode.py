"""Practice mode as it is started: its strip, its control panel, what it may open, and that nothing of it stays unmarked."""

from __future__ import annotations

import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

import wizard.app
from tests.sampling import some_of
from tests.ui.conftest import MakeWizard, Outside
from tests.ui.walking import button, page_of, paste_address, press_now
from wizard.adapters.files.protected_file import ProtectedFile
from wizard.app import build_window
from wizard.core.check.result import Outcome
from wizard.core.check.scopes import Profile
from wizard.core.credential.secret import Secret
from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.formats.registry import FORMATS
from wizard.late_practice import LatePractice
from wizard.practice import PRACTICE_ADDRESS, PRACTICE_HASH
from wizard.practice.accounts import Mistake
from wizard.practice.mishaps import list_mishaps
from wizard.ui.look.switch import Look, palette_of
from wizard.ui.look.theme import USUAL_LINE
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.practice.bar import PracticeBar
from wizard.ui.practice.offered import Practice
from wizard.ui.practice.rehearsal_menu import RehearsalMenu
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets.notice import Kind

CALM = "PRACTICE: a made-up store, not BigCommerce."
PROBLEM = "PRACTICE: a practice problem is on."
ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.qt_log_ignore(
    "does not support (raise|grabbing the keyboard)", extend=True
)  # menus, offscreen


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the system to open; nothing is opened here."""
    addresses: list[str] = []

    def take(address: str) -> bool:
        addresses.append(address)
        return True

    monkeypatch.setattr(wizard.app, "_open_url", take)
    return addresses


@pytest.fixture
def room(profile: Profile) -> Iterator[LatePractice]:
    made = LatePractice(lambda _: profile, lambda: False)
    yield made
    made.server.stop()


@pytest.fixture
def window(opened: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SetupWizard]:
    """The wizard as `--practice` starts it, with the real practice store."""
    monkeypatch.setattr(wizard.app, "_documents", lambda: tmp_path)
    monkeypatch.setattr(wizard.app, "_downloads_folder", lambda: tmp_path)
    made = build_window(practice=True)
    made.show()
    yield made
    made.leaving.agree()
    made.deleteLater()


def practice_of(window: SetupWizard) -> Practice:
    practice = page_of(window, AccountPage).services.practice
    assert practice is not None
    return practice


def bar(window: SetupWizard) -> PracticeBar:
    found = window.currentPage().findChild(PracticeBar)
    assert found is not None
    return found


def rehearsal(window: SetupWizard) -> RehearsalMenu:
    """Open the menu of the strip as a click does."""
    button(bar(window), "Practice a problem").click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, RehearsalMenu)
    return menu


def entries(menu: QMenu) -> Iterator[QAction]:
    """The entries of a menu and of the menus in it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from entries(inner)
        else:
            yield action


def choose(window: SetupWizard, words: str) -> None:
    menu = rehearsal(window)
    (action,) = [one for one in entries(menu) if one.text().replace("&", "").startswith(words)]
    action.trigger()
    menu.close()


def walk_to(window: SetupWizard, step: int, qtbot: QtBot) -> BasePage:
    paste_address(window, PRACTICE_ADDRESS)
    while window.currentId() < step:
        if window.currentId() == TokenPage.step:
            page_of(window, TokenPage).fill(practice_of(window).tokens()[0].text)
        window.next()
        qtbot.waitUntil(lambda: not page_of(window, TestPage).busy, timeout=20_000)
    page = window.currentPage()
    assert isinstance(page, BasePage)
    return page


# -- the control panel ---------------------------------------------------------------------------------------------------


def test_step_1_opens_the_control_panel_and_says_what_it_is(window: SetupWizard, opened: list[str]) -> None:
    press_now(window)
    assert_opened(opened, practice_of(window).home(), "Home")
    page = page_of(window, StorePage)
    assert page.notice.title == "The practice control panel should open in your browser"
    assert "made-up" in page.notice.accessibleName()


def test_step_2_opens_the_control_panel_beside_the_column(window: SetupWizard, opened: list[str], qtbot: QtBot) -> None:
    """The strip goes on saying what it is; the page says what to click there."""
    page = walk_to(window, AccountPage.step, qtbot)
    press_now(window)
    assert_opened(opened, practice_of(window).panel(), "Store-level API accounts")
    assert window.frame.docked
    assert page.page_state() is PageState.ACCOUNT_CREATE
    assert page.notice.title == ""
    assert bar(window).words == CALM


def assert_opened(opened: list[str], address: str, heading: str) -> None:
    assert opened == [address]
    with urllib.request.urlopen(address, timeout=20) as answer:
        assert f"<h1>{heading}</h1>" in answer.read().decode()


def test_where_no_browser_shows_up_the_address_is_there_to_copy(window: SetupWizard) -> None:
    """The system took the address, as it does where a browser is set up that does not start."""
    press_now(window)
    page = page_of(window, StorePage)
    address = practice_of(window).home()
    assert address in page.notice.accessibleName()
    QGuiApplication.clipboard().clear()
    copy = button(page, "Copy the address")
    copy.click()
    assert QGuiApplication.clipboard().text() == address
    page.notice.say(Kind.INFO, lambda: ("Something else",))
    assert not copy.isVisible()


def test_in_step_2_the_link_is_there_to_copy(window: SetupWizard, qtbot: QtBot) -> None:
    page = walk_to(window, AccountPage.step, qtbot)
    press_now(window)
    QGuiApplication.clipboard().clear()
    button(page, "Copy the link").click()
    assert QGuiApplication.clipboard().text() == practice_of(window).panel()
    assert "Link copied. Paste it into your browser." in [one.text() for one in page.findChildren(QLabel)]


def test_an_address_that_cannot_be_copied_is_said(window: SetupWizard, monkeypatch: pytest.MonkeyPatch) -> None:
    press_now(window)
    page = page_of(window, StorePage)
    monkeypatch.setattr("wizard.ui.clipboard.copy.copy_text", lambda text: False)
    button(page, "Copy the address").click()
    assert page.notice.code == "E-05"


def test_a_link_that_cannot_be_copied_is_said(
    window: SetupWizard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = walk_to(window, AccountPage.step, qtbot)
    press_now(window)
    monkeypatch.setattr("wizard.ui.pages.account.page.copy_text", lambda text: False)
    button(page, "Copy the link").click()
    assert page.notice.code == "E-05"


def test_every_page_opens_the_control_panel_from_its_strip(
    window: SetupWizard, opened: list[str], qtbot: QtBot
) -> None:
    for step in range(HandoverPage.step + 1):
        if step:
            walk_to(window, step, qtbot)
        choose(window, "Open the practice control panel")
        assert len(opened) == step + 1
    assert set(opened) == {practice_of(window).panel()}


def test_without_a_browser_the_address_is_there_to_copy(make_wizard: MakeWizard, room: LatePractice) -> None:
    window = make_wizard(practice=room.offers(), open_url=lambda address: False)
    paste_address(window, PRACTICE_ADDRESS)
    window.next()
    page = page_of(window, AccountPage)
    press_now(window)
    assert page.notice.title == "Your browser didn’t open"
    assert room.server.panel_url in page.notice.accessibleName()
    button(page, "Copy the address").click()
    assert QGuiApplication.clipboard().text() == room.server.panel_url


def test_with_a_real_store_there_is_no_word_of_practice(make_wizard: MakeWizard, outside: Outside) -> None:
    window = make_wizard()
    paste_address(window)
    window.next()
    assert window.findChild(PracticeBar) is None
    press_now(window)
    assert outside.opened == ["https://store-g5cd38.mybigcommerce.com/manage/settings/auth/api-accounts"]


# -- what practice may hand to the system --------------------------------------------------------------------------------


def test_only_the_control_panel_and_mail_are_opened(window: SetupWizard, opened: list[str], qtbot: QtBot) -> None:
    services = page_of(window, AccountPage).services
    panel = practice_of(window).panel()
    origin = panel[: panel.index("/", len("http://"))]
    for address in (
        "https://store-g5cd38.mybigcommerce.com/manage/settings/auth/api-accounts",
        "https://login.bigcommerce.com/",
        "http://127.0.0.1/manage",
        "http://127.0.0.1:1/manage",
        f"{origin}0/manage",
        f"{origin}.example/manage",
        f"{origin}@example.com/",
        origin.replace("127.0.0.1", "localhost") + "/manage",
        "file:///etc/passwd",
        "",
    ):
        assert not services.open_url(address), address
    assert not opened
    for address in (panel, f"{origin}/trainer", "mailto:support@example.com?subject=Help"):
        assert services.open_url(address), address
    assert len(opened) == 3


def test_nothing_of_the_practice_store_starts_with_the_window(room: LatePractice) -> None:
    """The first frame is drawn with the strip on it; a fresh program shows what that imports."""
    program = (
        "import sys\n"
        "from wizard.app import _build_first_page, make_application\n"
        "application = make_application()\n"
        "window = _build_first_page(practice=True)\n"
        "window.show()\n"
        "window.grab()\n"
        "print([name for name in sys.modules if name.startswith('wizard.practice.') or 'rehearsal' in name])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# -- the strip and its menu ----------------------------------------------------------------------------------------------


def test_the_menu_offers_every_mishap_once_and_marks_what_is_on(window: SetupWizard) -> None:
    menu = rehearsal(window)
    found = [action for action in entries(menu) if action.isCheckable()]
    assert found[0].text().replace("&", "") == "No problem"
    assert [action.text() for action in found if action.isChecked()] == [found[0].text()]
    wanted = {f"{mishap.label}\t{mishap.leads_to}" for mishap in list_mishaps()}
    assert {action.text() for action in found[1:]} == wanted
    assert len(found) == len(wanted) + 1
    menu.close()


def test_no_part_of_the_menu_is_longer_than_a_small_screen(window: SetupWizard) -> None:
    menu = rehearsal(window)
    parts = [inner for action in menu.actions() if isinstance(inner := action.menu(), QMenu)]
    assert len(parts) == 4
    assert max(part.sizeHint().height() for part in (menu, *parts)) < 700
    menu.close()


def test_a_mishap_happens_on_request_and_ends_on_request(window: SetupWizard, qtbot: QtBot) -> None:
    walk_to(window, TokenPage.step, qtbot)
    choose(window, "This store is suspended")
    assert bar(window).words == PROBLEM
    walk_to(window, TestPage.step, qtbot)
    test = page_of(window, TestPage)
    assert test.outcome.code == "Code T-09"
    assert bar(window).words == PROBLEM
    menu = rehearsal(window)
    assert [one.text() for one in entries(menu) if one.isChecked()] == ["This store is suspended\tT-09"]
    menu.close()
    choose(window, "No problem")
    assert bar(window).words == CALM
    test.act("again")
    qtbot.waitUntil(lambda: not test.busy, timeout=20_000)
    assert window.session.result is not None
    assert window.session.result.outcome is Outcome.READY
    window.back()
    assert bar(window).words == CALM


@pytest.mark.parametrize("name", ["locked", *(mistake.value for mistake in Mistake)])
def test_a_choice_in_the_browser_shows_with_both_windows_in_sight(window: SetupWizard, qtbot: QtBot, name: str) -> None:
    assert bar(window).words == CALM
    practice_of(window).choose_mishap(name)
    qtbot.waitUntil(lambda: bar(window).words == PROBLEM)
    practice_of(window).choose_mishap(None)
    qtbot.waitUntil(lambda: bar(window).words == CALM)


def is_low(strip: PracticeBar) -> bool:
    """Tell whether the buttons stand beside the words, and the strip is no higher than two and a half usual lines."""
    buttons = [one for one in strip.findChildren(QPushButton) if one.isVisible()]
    (words,) = [one for one in strip.findChildren(QLabel) if one.isVisible()]
    beside = all(one.mapTo(strip, one.rect().topLeft()).x() > words.geometry().right() for one in buttons)
    return beside and strip.height() < 2.5 * max(USUAL_LINE, strip.fontMetrics().height())


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_strip_is_low_in_a_narrow_window(window: SetupWizard, qtbot: QtBot, theme: str) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = QPalette(application.palette())
    application.setPalette(palette_of(Look.DARK) if theme == "dark" else before)
    try:
        window.resize(640, 500)
        for step in range(HandoverPage.step + 1):
            page = walk_to(window, step, qtbot) if step else window.currentPage()
            for problem in (None, "locked"):
                practice_of(window).choose_mishap(problem)
                qtbot.waitUntil(lambda: bar(window).words == (PROBLEM if practice_of(window).mishap() else CALM))
                qtbot.waitUntil(lambda: is_low(bar(window)))
                assert bar(window).width() <= 640
            practice_of(window).choose_mishap(None)
            assert page is window.currentPage()
    finally:
        application.setPalette(before)


def test_the_strip_is_reached_and_used_by_keyboard(window: SetupWizard, opened: list[str], qtbot: QtBot) -> None:
    opener = button(bar(window), "Practice a problem")
    assert opener.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(opener, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, RehearsalMenu)
    QTest.keyClick(menu, Qt.Key.Key_O)
    assert opened == [practice_of(window).panel()]


# -- nothing of practice stays unmarked ----------------------------------------------------------------------------------


def test_practice_has_no_keychain_no_list_and_asks_no_shop(window: SetupWizard, qtbot: QtBot) -> None:
    services = page_of(window, AccountPage).services
    assert services.keychain is None
    assert services.saved_stores is None
    assert services.look_up is None
    page = walk_to(window, HandoverPage.step, qtbot)
    assert not [one for one in page.findChildren(QPushButton) if "keychain" in one.text() and one.isVisible()]


@pytest.mark.parametrize(("name", "form"), some_of(product(["proposed", "my shop"], [*FORMATS, None]), every=5))
def test_every_file_is_marked_in_name_and_content(
    window: SetupWizard, qtbot: QtBot, tmp_path: Path, form: ExportFormat | None, name: str
) -> None:
    page = walk_to(window, HandoverPage.step, qtbot)
    assert isinstance(page, HandoverPage)
    suffix = form.suffix if form else ".age"
    chosen = tmp_path / f"{name}{suffix}"
    if form is None:
        page.keep.saver._save_protected(chosen, Secret("river lamp seven"))
    else:
        page.keep.saver.save(chosen, form)
    qtbot.waitUntil(lambda: not page.keep.saver.running, timeout=20_000)
    (file,) = [path for path in tmp_path.iterdir() if path.is_file()]
    assert file.name.startswith("PRACTICE-")
    text = file.read_text("utf-8") if form else ProtectedFile().open(file, Secret("river lamp seven"))
    assert "PRACTICE" in text
    assert PRACTICE_HASH in text


def test_the_practice_file_and_its_token_say_practice(window: SetupWizard) -> None:
    practice = practice_of(window)
    file = practice.credentials_file()
    assert "PRACTICE" in file.name
    assert "PRACTICE" in file.read_text("utf-8")
    assert all(value.text.startswith("practice") for value in practice.tokens())


def test_the_practice_file_leaves_nothing_in_the_temporary_folder(tmp_path: Path) -> None:
    script = (
        "from wizard.app import _profile; from wizard.late_practice import LatePractice\n"
        "room = LatePractice(_profile, lambda: False); files = {room.offers().credentials_file() for _ in range(2)}\n"
        "print(all(file.is_file() for file in files), len(files))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "True 1\n"
    assert list(tmp_path.iterdir()) == []
