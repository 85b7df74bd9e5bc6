"""Step and code that are read out first in a call: a code stands until something after it put an end to it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.core.fakes import NO_SCOPE, ScriptedHttp
from tests.ui.conftest import TOKEN, Outside
from tests.ui.pages.scripted import AS_WANTED, PRODUCTS
from tests.ui.support.supporting import MENU_AT_A_GOOD_STORE, REFUSED, opened
from tests.ui.walking import page_of, paste_address, to_handover_page, to_test_page
from wizard.core.check.result import Outcome
from wizard.core.export.formats.json_file import JSON
from wizard.core.failures import FailureKind
from wizard.ui.letters.mail import support_mail
from wizard.ui.look.bidi import without_marks
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SetupWizard
from wizard.ui.support.phone_window import PhoneWindow

pytestmark = MENU_AT_A_GOOD_STORE


def where(window: SetupWizard) -> str:
    """What is to be said on the phone."""
    with opened(window, "on the phone", PhoneWindow) as phone:
        words = phone.words.text()
    return without_marks(words.partition("“")[2].rstrip("”"))


def test_a_code_of_an_earlier_step_is_over_once_one_goes_on(wizard: SetupWizard) -> None:
    paste_address(wizard, "https://login.bigcommerce.com/")
    assert where(wizard) == "Step 1, code S-03"
    paste_address(wizard)
    wizard.next()
    wizard.next()
    assert where(wizard) == "Step 3"
    assert support_mail(wizard.session, "1.0", practice=False).subject.endswith("step 3")
    wizard.back()
    assert where(wizard) == "Step 2"


def test_a_code_of_the_test_is_over_with_the_next_test(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp({**AS_WANTED, PRODUCTS: NO_SCOPE})
    test = to_test_page(wizard, qtbot)
    wizard.back()
    assert where(wizard) == "Step 4, code T-06", "it is what is to be mended here"
    outside.http = ScriptedHttp(AS_WANTED)
    page_of(wizard, TokenPage).fill(TOKEN[::-1])
    wizard.next()
    qtbot.waitUntil(lambda: not test.busy)
    assert wizard.session.result is not None
    assert wizard.session.result.outcome is Outcome.READY
    assert where(wizard) == "Step 4"


def test_a_code_of_saving_is_over_once_it_is_saved(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    page = to_handover_page(wizard, qtbot)
    outside.files.problem = FailureKind.WRITE_NO_FOLDER
    page.keep.saver.save(tmp_path / "shop.json", JSON)
    qtbot.waitUntil(lambda: page.notice.code == "E-03")
    assert where(wizard) == "Step 5, code E-03"
    outside.files.problem = None
    page.keep.saver.save(tmp_path / "shop.json", JSON)
    qtbot.waitUntil(lambda: page.notice.title == "Saved as shop.json")
    assert where(wizard) == "Step 5"


def test_saving_where_one_is_leaves_the_code_of_the_test(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    outside.http = ScriptedHttp(other=REFUSED)
    test = to_test_page(wizard, qtbot)
    outside.files.problem = FailureKind.WRITE_NO_FOLDER
    wizard.session_files.saver.save(tmp_path / "mine.progress.json", "{}")
    qtbot.waitUntil(lambda: test.notice.code == "E-03")
    assert where(wizard) == "Step 4, code E-03"
    outside.files.problem = None
    wizard.session_files.saver.save(tmp_path / "mine.progress.json", "{}")
    qtbot.waitUntil(lambda: test.notice.title == "Saved as mine.progress.json")
    assert where(wizard) == "Step 4, code T-01"
