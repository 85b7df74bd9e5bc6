"""Nothing is cut off: at usual and at twice the size of text, in long languages, in the smallest window and on small screens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.sampling import some_of
from tests.ui.access.fitting import findings, spoken, text_size
from tests.ui.access.overflow import PSEUDO, SIZES, speaking, wrong_anywhere, wrong_at
from tests.ui.conftest import MakeWizard, Outside
from tests.ui.places import go, settled
from tests.ui.walking import button, page_of
from tools.pseudo_locale import PseudoLocale
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.core.check.scopes import load_catalogue
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.core.setup.saved_stores import SavedStore
from wizard.late_practice import LatePractice
from wizard.resources import resource_text
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.language.languages import ENGLISH, LANGUAGES
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.shell.window import SMALLEST_SIZE, SetupWizard

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
SMALL_SCREEN = {"name": "small", "x": 0, "y": 0, "width": 853, "height": 480, "dpr": 1.5}
"""1280x720 pixels at 150 %, as platforms tell a program of it."""
ROOT = Path(__file__).parents[3]


CASES = [(PSEUDO, 2), (ENGLISH.code, 1), (ENGLISH.code, 2), (PSEUDO, 1)]
CASES += [(language.code, 2) for language in LANGUAGES if language != ENGLISH]


@pytest.mark.thorough
@pytest.mark.parametrize(("language", "factor"), CASES[1:])  # the first: tests/ui/language/test_every_word.py
def test_everything_can_be_read_and_hit(
    make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, language: str, factor: float
) -> None:
    with text_size(factor), speaking(language):
        wrong = wrong_anywhere(make_wizard, outside, qtbot)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("language", "factor"), some_of(CASES, every=3))
def test_the_column_beside_the_browser_shows_everything(
    make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, language: str, factor: float
) -> None:
    with text_size(factor), speaking(language):
        wizard = make_wizard()
        go("step 2, the rows", wizard, outside, qtbot)
        button(page_of(wizard, AccountPage), "Put beside the browser").click()
        assert wizard.frame.docked
        wrong = wrong_at("the column", wizard, [wizard.size()], qtbot)
    assert not wrong, "\n".join(wrong)


def test_the_buttons_at_the_foot_stay_while_the_page_scrolls(
    make_wizard: MakeWizard, outside: Outside, qtbot: QtBot
) -> None:
    with text_size(2):
        wizard = make_wizard()
        go("step 3", wizard, outside, qtbot)
        wizard.resize(SMALLEST_SIZE)
        qtbot.waitUntil(lambda: settled(wizard))
        for foot in (wizard.foot.help, wizard.foot.back, wizard.foot.primary):
            assert foot.visibleRegion().boundingRect().size() == foot.size()


def test_what_is_cut_off_is_found(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    page = go("step 2", wizard, outside, qtbot)
    assert findings(page) == []
    cut = button(page, "I can’t see that page")
    cut.setFixedWidth(60)
    assert [one.text for one in findings(page)] == [cut.text()]
    cut.setFixedWidth(5000)
    qtbot.waitUntil(lambda: settled(page))
    assert {one.text for one in findings(page)} >= {cut.text()}


def test_what_lies_over_something_else_is_found(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    page = go("step 2", wizard, outside, qtbot)
    shown = [one for one in page.findChildren(QPushButton) if one.isVisible() and page.isAncestorOf(one)]
    over = QPushButton("Over it", shown[0])
    over.setParent(shown[0].parentWidget())
    over.setGeometry(shown[0].geometry())
    over.show()
    assert any("lies over" in one.why for one in findings(page))


@pytest.mark.thorough
def test_everything_fits_on_a_small_screen(tmp_path: Path) -> None:
    """In a process of its own: the platform without a screen reads at its start how large the screen would be."""
    screen = tmp_path / "screen.json"
    screen.write_text(json.dumps({"screens": [SMALL_SCREEN]}), encoding="utf-8")
    test = ROOT / "tests/ui/access/on_a_small_screen.py"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(test)]
    # The file without a folder: Qt divides this at colons, and Windows' folders have one.
    platform = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screen.name}"}
    done = subprocess.run(command, check=False, cwd=tmp_path, env=platform, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-6000:]


# -- what stands in a place only now and then -----------------------------------------------------------------------------


def _saved_stores(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, folder: Path) -> QWidget:
    index = SavedStoresFile(folder)
    for store_hash, name in (("g5cd38", "Main shop"), ("other77", "The shop for wholesale customers in Buenos Aires")):
        index.put(SavedStore(store_hash, name, "bigcommerce", datetime(2026, 1, 2, tzinfo=UTC), "rows_missing"))
    wizard = make_wizard(saved_stores=index)
    page = page_of(wizard, StorePage)
    qtbot.waitUntil(lambda: bool(page.later.saved.texts()))
    return wizard


def _practice(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, folder: Path) -> QWidget:
    profile = load_catalogue(resource_text("scopes.json")).profile()
    return make_wizard(practice=LatePractice(lambda _: profile, lambda: False).offers())


def _letter(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, folder: Path) -> QWidget:
    outside.opens = False
    window = go("report", make_wizard(), outside, qtbot)
    button(window, "Email support").click()
    return window


def _mail(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, folder: Path) -> QWidget:
    window = go("owner", make_wizard(), outside, qtbot)
    button(window, "Email the instructions").click()
    return window


def _no_page(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, folder: Path) -> QWidget:
    outside.opens = False
    window = go("about", make_wizard(), outside, qtbot)
    button(window, "BigCommerce guide").click()
    return window


def _wrong_passphrase(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, folder: Path) -> QWidget:
    window = go("passphrase of a file", make_wizard(), outside, qtbot)
    assert isinstance(window, PassphraseDialog)
    window.ask_again(Failure(FailureKind.PASSPHRASE_WRONG, {"name": "credential.age"}))
    return window


def _search(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, folder: Path) -> QWidget:
    wizard = make_wizard()
    wizard.session.missing = frozenset({"storefront-impersonation", "products"})
    window = go("step 2, all rows", wizard, outside, qtbot)
    all_rows = page_of(wizard, AccountPage).content.rows.all_rows
    assert all_rows is not None
    all_rows.search.setText("tokens")
    return window


def _file_left(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, folder: Path) -> QWidget:
    wizard = make_wizard()
    window = go("step 5, done", wizard, outside, qtbot)
    file = folder / "BigCommerceAPI-credentials-store-g5cd38-2026-11-23.txt"
    file.touch()
    wizard.session.note_download(file)
    wizard.session.old_token = Secret("canary7token0d1d")
    page_of(wizard, HandoverPage).cards.finale.follow()
    return window


STATES = {
    "stores set up before": _saved_stores,
    "practice": _practice,
    "report with a letter": _letter,
    "owner with a mail": _mail,
    "about without a browser": _no_page,
    "a wrong passphrase": _wrong_passphrase,
    "step 2, searched": _search,
    "step 5, the file is still there": _file_left,
}


def test_what_is_still_to_be_laid_out_is_waited_for(
    make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    """Though no turn of the event loop comes between the two looks, as on a machine that is busy."""
    with text_size(2), spoken(PseudoLocale()):
        window = _saved_stores(make_wizard, outside, qtbot, tmp_path)
        qtbot.waitUntil(lambda: settled(window))
        window.resize(SMALLEST_SIZE)
        assert not settled(window)  # there is nothing to compare it with
        assert settled(window)
        assert findings(window) == []


@pytest.mark.parametrize("state", STATES)
def test_what_stands_there_now_and_then_fits_too(
    make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, tmp_path: Path, state: str
) -> None:
    with text_size(2), spoken(PseudoLocale()):
        window = STATES[state](make_wizard, outside, qtbot, tmp_path)
        qtbot.waitUntil(lambda: settled(window))
        wrong = wrong_at(state, window, SIZES, qtbot)
        if not isinstance(window, SetupWizard):
            window.close()
    assert not wrong, "\n".join(wrong)
