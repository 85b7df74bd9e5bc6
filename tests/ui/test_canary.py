"""A token is planted, everything is walked through, and then it is looked for where it must not be."""

from __future__ import annotations

import gc
import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import Object, isValid

from tests.ui.conftest import MakeWizard
from tests.ui.walking import button, compare_tokens, page_of, paste_address, save_as
from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.core.check.as_json import check_as_data
from wizard.core.check.run import CheckPlan, run_check
from wizard.core.check.scopes import Profile
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.core.export.formats.registry import FORMATS
from wizard.practice.faults import find_fault
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore, PracticeToken, standard_tokens
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage

ROOT = Path(__file__).parents[2]
PASSPHRASE = "copper lantern under seven quiet bridges"
CANARY = "canary0token8w2q5z7x1v4n6m3k9j0"


@pytest.fixture
def server(profile: Profile) -> PracticeServer:
    wanted = {scope.scope_id: scope.wanted for scope in profile.to_change}
    canary = PracticeToken("canary", CANARY, wanted, revoked=False, description="the canary")
    return PracticeServer(PracticeStore((*standard_tokens(profile), canary), store_hash="g5cd38"))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Everything that a program could write of itself goes here."""
    place = tmp_path / "home"
    place.mkdir()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "TMPDIR"):
        monkeypatch.setenv(name, str(place))
    return place


def files_with_canary(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()}


def reprs_of_the_program() -> list[str]:
    """What everything of ours that is alive prints of itself, and what plain containers hold as text."""
    shown = []
    gc.collect()  # windows of earlier tests are gone for Qt, and could not print themselves
    for thing in gc.get_objects():
        module = str(type(thing).__module__)
        if module.startswith("wizard.") and not module.startswith("wizard.practice."):  # a practice token is no secret
            if not isinstance(thing, Object) or isValid(thing):  # one that is gone for Qt cannot print itself
                shown += [repr(thing), str(thing)]
            attributes = getattr(thing, "__dict__", None)
            if isinstance(attributes, dict):
                shown += [repr(value) for value in attributes.values() if isinstance(value, str)]
    return shown


def export_everything(page: HandoverPage, folder: Path, qtbot: QtBot) -> None:
    """Save in every form, protected too, and open what else the page offers."""
    for form in FORMATS:
        page.notice.clear()
        page.keep.saver.save(folder / f"every{form.suffix}", form)
        qtbot.waitUntil(lambda: page.notice.title.startswith("Saved"))
    page.keep.saver.save(folder / "protected.age", None)
    dialog = page.window().findChild(PassphraseDialog)
    assert dialog is not None
    assert dialog.second is not None
    dialog.first.setText(PASSPHRASE)
    dialog.second.setText(PASSPHRASE)
    dialog.go.click()
    qtbot.waitUntil(lambda: page.notice.title == "Saved as protected.age", timeout=30_000)
    button(page, "already open").click()
    clipboard = QGuiApplication.clipboard()
    assert CANARY not in clipboard.text(), "no export goes through it"
    compare_tokens(page)
    assert clipboard.text() == CANARY, "copied because Copy was pressed"
    clipboard.clear()


def crash_text() -> str:
    """What the program prints when it crashes with the token in an exception and in its locals."""
    code = (
        "from wizard.adapters.process_guard import guard_process\n"
        "guard_process()\n"
        f"def work(token):\n    raise RuntimeError('with ' + token)\nwork('{CANARY}')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode != 0
    assert "RuntimeError" in done.stderr
    return done.stdout + done.stderr


def test_the_token_is_nowhere_but_where_it_was_exported(
    server: PracticeServer,
    make_wizard: MakeWizard,
    qtbot: QtBot,
    home: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    titles: set[str] = set()
    qt_lines: list[str] = []
    exported = tmp_path / "exported"
    exported.mkdir()
    with server:
        http = BigCommerceHttp(base_url=server.url, proxies={})
        window = make_wizard(
            check=lambda plan, cancel, report: run_check(plan, http, cancel, report),
            files=SecretFileWriter(),
            saved_stores=SavedStoresFile(home / "data"),
        )
        before = qInstallMessageHandler(lambda kind, context, message: qt_lines.append(str(message)))
        window.windowTitleChanged.connect(titles.add)
        try:
            paste_address(window, CANARY)  # into the wrong field first, as happens
            assert page_of(window, StorePage).part.problem.code == "S-11"
            paste_address(window)
            for _ in range(2):
                window.next()
            page_of(window, TokenPage).fill(CANARY)
            window.next()
            qtbot.waitUntil(lambda: not page_of(window, TestPage).busy, timeout=20_000)
            window.next()
            page = page_of(window, HandoverPage)
            save_as(page, exported / "credential.json")
            qtbot.waitUntil(lambda: page.notice.title.startswith("Saved"))
            export_everything(page, exported, qtbot)
            save_as(page, exported / "missing-folder" / "credential.json")
            qtbot.waitUntil(lambda: page.notice.code == "E-03")
            page.keep.save_in_keychain()
            qtbot.waitUntil(lambda: page.notice.title.startswith("Saved in"))
        finally:
            qInstallMessageHandler(before)
        http.close()
    titles |= {widget.windowTitle() for widget in QApplication.topLevelWidgets()}
    texts = {
        "log": caplog.text,
        "Qt's log": "\n".join(qt_lines),
        "titles": "\n".join(titles),
        "accessible names": "\n".join(widget.accessibleName() for widget in QApplication.allWidgets()),
        "fields of the last page": "\n".join(field.text() for field in page.findChildren(QLineEdit)),
        "reprs": "\n".join(reprs_of_the_program()),
        "clipboard": QGuiApplication.clipboard().text(),
        "crash": crash_text(),
        "result": json.dumps(check_as_data(window.session.result)) if window.session.result else "",
    }
    assert [place for place, text in texts.items() if CANARY in text] == []
    assert len(titles) >= 4
    assert len(texts["reprs"]) > 1000
    assert files_with_canary(home) == set()
    assert files_with_canary(exported) == {"credential.json", *(f"every{form.suffix}" for form in FORMATS)}
    assert (exported / "protected.age").exists()
    assert (home / "data" / "stores.json").exists()


@pytest.mark.parametrize("fault", ["drop", "half-answer", "wifi-page", "not-json", "server-error", "token-malformed"])
def test_no_failure_tells_the_token(
    server: PracticeServer, profile: Profile, fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with PracticeServer(server.store, fault=find_fault(fault)) as broken:
        http = BigCommerceHttp(base_url=broken.url, proxies={})
        result = run_check(CheckPlan("g5cd38", Secret(CANARY), profile), http, NeverCancelled())
        http.close()
    assert result.failure is not None
    assert CANARY not in json.dumps(check_as_data(result)) + repr(result) + caplog.text
