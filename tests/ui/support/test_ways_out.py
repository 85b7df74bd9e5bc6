"""The report leaves the window: copied, saved, or with a mail to support."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.core.fakes import ScriptedHttp
from tests.ui.conftest import TOKEN, Outside
from tests.ui.support.supporting import (
    HASH,
    MENU_AT_A_GOOD_STORE,
    REFUSED,
    every_text,
    letter_in,
    preview,
    report_of,
    tick,
)
from tests.ui.walking import button, paste_address, save_by, to_test_page
from wizard import __version__
from wizard.core.check.result import CheckResult, Outcome
from wizard.core.check.scopes import Profile
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.core.links import SUPPORT_ADDRESS
from wizard.core.owner.text import LONGEST_ADDRESS
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.letters.mail import Mail, support_mail
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets.notice import Notice

pytestmark = MENU_AT_A_GOOD_STORE


@pytest.mark.parametrize("form", ["Text", "JSON"])
def test_copied_is_what_is_shown(wizard: SetupWizard, form: str) -> None:
    paste_address(wizard)
    with report_of(wizard) as report:
        tick(report, form)
        copy = button(report, "Copy the report")
        copy.click()
        assert QGuiApplication.clipboard().text() == preview(report).toPlainText()
        assert copy.text() == "Copied"


@pytest.mark.parametrize(("form", "suffix"), [("Text", ".txt"), ("JSON", ".json")])
def test_saved_is_what_is_shown(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path, form: str, suffix: str
) -> None:
    with report_of(wizard) as report:
        tick(report, form)
        qtbot.waitUntil(lambda: "the test keychain" in preview(report).toPlainText())
        place = tmp_path / f"mine{suffix}"
        proposed = save_by(report, "Save…", place)
        notice = report.findChild(Notice)
        assert notice is not None
        qtbot.waitUntil(lambda: notice.title == f"Saved as mine{suffix}")
        assert outside.files.written == {place: preview(report).toPlainText()}
    assert re.fullmatch(rf"bigcommerce-connect-report-\d{{4}}-\d\d-\d\d{re.escape(suffix)}", proposed)


def test_a_folder_that_refuses_is_said_in_the_window(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    outside.files.problem = FailureKind.WRITE_NOT_ALLOWED
    with report_of(wizard) as report:
        save_by(report, "Save…", tmp_path / "x.txt")
        notice = report.findChild(Notice)
        assert notice is not None
        qtbot.waitUntil(lambda: notice.code == "E-01")
        assert notice.isVisible()
        assert "E-01" not in preview(report).toPlainText(), "the report is about what led here"


def test_a_clipboard_that_refuses_the_report_is_said_in_the_window(
    wizard: SetupWizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.ui.clipboard.copy.copy_text", lambda text: False)
    with report_of(wizard) as report:
        button(report, "Copy the report").click()
        notice = report.findChild(Notice)
        assert notice is not None
        assert notice.code == "E-05"


def test_a_mail_is_prepared_with_step_and_code(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(other=REFUSED)
    to_test_page(wizard, qtbot)
    with report_of(wizard) as report:
        button(report, "Email support").click()
        notice = report.findChild(Notice)
        assert notice is not None
        assert notice.title == "An email draft should open"
    (address,) = outside.opened
    to, subject, body = letter_in(address)
    assert to == SUPPORT_ADDRESS
    assert subject == "BigCommerce Connect: step 4, code T-01"
    assert FailureKind.TOKEN_REFUSED.value.title in body
    assert f"BigCommerce Connect {__version__}, step 4, code T-01" in body
    assert "attach the report" in body
    assert "\r\n" in body
    assert "\n" not in body.replace("\r\n", "")
    assert HASH not in address
    assert not Secret(TOKEN).shows_in(address)
    assert bytes(QUrl(address).toEncoded().data()).decode() == address, "what the system is handed is the very same"


def test_where_no_mail_shows_up_the_text_is_there_to_copy(wizard: SetupWizard) -> None:
    """The system took the address, as it does where a mail program is set up that does not start."""
    with report_of(wizard) as report:
        button(report, "Email support").click()
        said = every_text(report)
        assert "should open" in said
        assert "didn’t open" not in said
        button(report, "Copy text").click()
        assert QGuiApplication.clipboard().text().startswith(f"To: {SUPPORT_ADDRESS}\nSubject: ")


def test_without_a_mail_program_the_text_is_there_to_copy(wizard: SetupWizard, outside: Outside) -> None:
    outside.opens = False
    with report_of(wizard) as report:
        button(report, "Email support").click()
        said = every_text(report)
        assert "didn’t open" in said
        button(report, "Copy text").click()
        text = QGuiApplication.clipboard().text()
        outside.opens = True
        button(report, "Email support").click()
        _, subject, body = letter_in(outside.opened[-1])
        assert text == f"To: {SUPPORT_ADDRESS}\nSubject: {subject}\n\n" + body.replace("\r\n", "\n")
        assert "step 1" in subject


@pytest.mark.parametrize("kind", FailureKind)
def test_a_letter_is_never_too_long_and_names_nothing_private(profile: Profile, kind: FailureKind) -> None:
    """With the longest values that a failure can carry, in letters that need the most room in an address."""
    session = SetupSession(lambda _: profile)
    details = dict.fromkeys(re.findall(r"\{(\w+)\}", " ".join(kind.value)), "häßlich")
    told = {"host": "api.bigcommerce.com", "rows": "Get payment methods (read-only), " * 11, "status": "503"}
    details |= {name: value for name, value in told.items() if name in details} | {
        "seconds": "45",
        "path": "/v3/themes",
    }
    session.log.arrive(4)
    session.log.add(EventKind.FAILURE_SHOWN, kind.value.code)
    for failure in (None, Failure(kind, details)):
        session.result = CheckResult(HASH, profile.profile_id, Outcome.UNCLEAR, failure, (), 1, 1.0)
        mail = support_mail(session, __version__, practice=True)
        assert len(mail.address) < LONGEST_ADDRESS
        assert letter_in(mail.address)[2].replace("\r\n", "\n") == mail.body, "nothing had to be left out"
        assert "{" not in mail.body
        assert "häßlich" not in mail.body
        assert mail.subject == f"BigCommerce Connect: step 4, code {kind.value.code} (practice store)"


def test_a_letter_that_is_too_long_is_opened_without_its_end_and_copied_whole() -> None:
    mail = Mail("Subject", "Hello,\n\nHelp.\n\n" + "é" * 900)
    assert len(mail.address) < LONGEST_ADDRESS
    assert letter_in(mail.address) == (SUPPORT_ADDRESS, "Subject", "Hello,\r\n\r\nHelp.")
    assert mail.as_text.endswith("é" * 900)
