"""What watches the keys holds nothing that is gone."""

from __future__ import annotations

import gc

from pytestqt.qtbot import QtBot

from wizard.core.credential.secret import living_secrets
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.shell.window import SetupWizard

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
