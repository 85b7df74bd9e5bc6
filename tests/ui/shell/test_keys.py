"""What watches the keys watches only the widget that has the focus, and holds nothing that is gone."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from wizard.core.credential.secret import living_secrets
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.shell import keys
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets.button import KEYS_SHOWN

PASSPHRASE = "watched while it was typed"


def still_held() -> bool:
    gc.collect()  # the window's own search waits for a moment between two events
    return any(secret.begins_with(PASSPHRASE) for secret in living_secrets())


def test_a_passphrase_goes_with_the_dialog_it_was_typed_into(wizard: SetupWizard, qtbot: QtBot) -> None:
    PassphraseDialog(wizard, "credential.age", new=False).open()
    (dialog,) = wizard.findChildren(PassphraseDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.first.hasFocus)
    dialog.first.setText(PASSPHRASE)
    assert still_held()
    dialog.reject()
    del dialog
    qtbot.waitUntil(lambda: not still_held())


@pytest.fixture
def underlined_while_alt_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where the system itself does not underline the letters of keys."""
    monkeypatch.setattr(keys, "SYSTEM_UNDERLINES", False)


@pytest.mark.usefixtures("underlined_while_alt_is_held")
def test_alt_counts_only_where_the_focus_is_after_the_window_lost_it(wizard: SetupWizard, qtbot: QtBot) -> None:
    """The focus may go to another widget meanwhile, as when a dialog closes."""
    first, second = wizard.foot.help, wizard.foot.primary
    wizard.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is None)
    second.setFocus()
    wizard.activateWindow()
    qtbot.waitUntil(second.hasFocus)
    QTest.keyPress(first, Qt.Key.Key_Alt)
    assert not first.property(KEYS_SHOWN)
    QTest.keyPress(second, Qt.Key.Key_Alt)
    assert first.property(KEYS_SHOWN)


@pytest.mark.usefixtures("underlined_while_alt_is_held")
def test_the_focus_moves_on_from_a_widget_that_is_gone(wizard: SetupWizard, qtbot: QtBot) -> None:
    gone = QLineEdit(wizard)
    gone.show()
    wizard.activateWindow()
    gone.setFocus()
    qtbot.waitUntil(gone.hasFocus)
    delete(gone)
    wizard.foot.help.setFocus()
    qtbot.waitUntil(wizard.foot.help.hasFocus)
    QTest.keyPress(wizard.foot.help, Qt.Key.Key_Alt)
    assert wizard.foot.help.property(KEYS_SHOWN)
