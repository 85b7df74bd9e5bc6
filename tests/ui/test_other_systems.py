"""What Qt does differently on Windows and macOS, played on the system that the tests run on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLoggingCategory, qCWarning
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWizard
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Outside
from wizard import app
from wizard.core.check.scopes import Profile
from wizard.core.setup.session import SetupSession
from wizard.ui.assembly import add_later_steps
from wizard.ui.pages.store.page import StorePage
from wizard.ui.shell.window import SetupWizard


class WindowOfWindows(SetupWizard):
    """Qt for Windows resizes a wizard as soon as its style is set."""

    def setWizardStyle(self, style: QWizard.WizardStyle) -> None:
        super().setWizardStyle(style)
        QCoreApplication.sendEvent(self, QResizeEvent(self.size(), self.size()))


def test_the_window_opens_where_setting_the_style_resizes_it(
    qtbot: QtBot, profile: Profile, outside: Outside, tmp_path: Path
) -> None:
    session, services = SetupSession(lambda: profile), outside.services(tmp_path)
    window = WindowOfWindows(session, services, StorePage(session, services))
    qtbot.addWidget(window)
    add_later_steps(window)
    window.show()
    assert window.windowTitle().startswith("Step 1")


@pytest.mark.parametrize(
    ("category", "fails"), [("qt.qpa.fonts", False), ("qt.qpa.window", False), ("default", True), ("qt.svg", True)]
)
def test_the_self_check_blames_the_program_for_no_fault_of_the_system(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, category: str, fails: bool
) -> None:
    build = app.build_window

    def build_and_complain(*, practice: bool) -> SetupWizard:
        # The stubs ask for bytes; the functions take only str.
        qCWarning(QLoggingCategory(category), "something is amiss")  # type: ignore[arg-type]
        return build(practice=practice)

    monkeypatch.setattr(app, "build_window", build_and_complain)
    if fails:
        with pytest.raises(RuntimeError, match="something is amiss"):
            app.build_window_unseen()
    else:
        assert "offscreen" in app.build_window_unseen()
