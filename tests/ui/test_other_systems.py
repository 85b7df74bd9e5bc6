"""What Qt does differently on Windows and macOS, played on the system that the tests run on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLoggingCategory, Qt, qCWarning
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWizard, Outside
from wizard import app
from wizard.core.check.scopes import Profile
from wizard.core.setup.session import SetupSession
from wizard.ui import assembly
from wizard.ui.assembly import add_later_steps, make_window
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.language import retranslate
from wizard.ui.language.retranslate import say, say_again, without_key
from wizard.ui.look import theme
from wizard.ui.look.switch import Look, apply_look
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets.button import Button, CheckBox, RadioButton
from wizard.ui.widgets.label import Label


class WindowOfWindows(SetupWizard):
    """Qt for Windows resizes a wizard as soon as its style is set."""

    def setWizardStyle(self, style: QWizard.WizardStyle) -> None:
        super().setWizardStyle(style)
        QCoreApplication.sendEvent(self, QResizeEvent(self.size(), self.size()))


def test_the_window_opens_where_setting_the_style_resizes_it(
    qtbot: QtBot, profile: Profile, outside: Outside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assembly, "SetupWizard", WindowOfWindows)
    window = make_window(SetupSession(lambda _: profile), outside.services(tmp_path))
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


MAC_HINTS = {
    QStyle.StyleHint.SH_WizardStyle: QWizard.WizardStyle.MacStyle.value,
    QStyle.StyleHint.SH_Button_FocusPolicy: Qt.FocusPolicy.TabFocus.value,
}


class StyleOfMacs(QProxyStyle):
    """Answers as Qt's style for macOS does what a wizard asks."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - as Qt calls it
    ) -> int:
        known = MAC_HINTS.get(hint)
        return super().styleHint(hint, option, widget, returnData) if known is None else known


@pytest.fixture
def as_on_a_mac(qapp: QApplication) -> Iterator[None]:
    before = qapp.style().name()
    qapp.setStyle(StyleOfMacs("Fusion"))
    yield
    qapp.setStyle(before)


def test_a_mac_gets_the_buttons_of_the_other_systems(as_on_a_mac: None, make_wizard: MakeWizard) -> None:
    """None of Qt's own, whose number and order differ from system to system, but the three of the foot."""
    window = make_wizard()
    assert window.options() == QWizard.WizardOption.NoDefaultButton
    assert [button.isVisible() for button in (window.foot.primary, window.foot.help)] == [True, True]


def test_tab_reaches_every_button_on_a_mac(as_on_a_mac: None, make_wizard: MakeWizard, qtbot: QtBot) -> None:
    """Also where "Keyboard navigation" is off, as it is on a new Mac."""
    hints = QGuiApplication.styleHints()
    hints.setTabFocusBehavior(Qt.TabFocusBehavior.TabFocusTextControls)
    window = make_wizard()
    assert hints.tabFocusBehavior() is Qt.TabFocusBehavior.TabFocusAllControls
    window.activateWindow()
    reached: set[QWidget | None] = set()
    while (focused := window.focusWidget()) not in reached:
        reached.add(focused)
        QTest.keyClick(focused or window, Qt.Key.Key_Tab)
    stops = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
    stops = [one for one in stops if one.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    assert len(stops) > 2
    assert [one.accessibleName() or one.text() for one in stops if one not in reached] == []


@pytest.mark.parametrize("kind", [Button, CheckBox, RadioButton])
@pytest.mark.parametrize("words", ["次へ(&N)", "Weiter (&W)", "Test &now", "Terms && &more"])
def test_a_mac_shows_no_letters_of_keys_that_it_does_not_have(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: type[Button], words: str
) -> None:
    monkeypatch.setattr(retranslate, "LETTERS_ARE_KEYS", False)
    plain = without_key(words).replace("&", "&&")
    shown, expected = kind(words), kind(plain)
    qtbot.addWidget(shown)
    qtbot.addWidget(expected)
    assert abs(shown.sizeHint().width() - expected.sizeHint().width()) <= 1  # Qt measured letters that it does not draw
    for width in (200, 60):
        for one in (shown, expected):
            one.resize(width, one.heightForWidth(width))
        option, wanted = QStyleOptionButton(), QStyleOptionButton()
        shown.initStyleOption(option)
        expected.initStyleOption(wanted)
        assert option.text.replace("&&", "&") == wanted.text.replace("&&", "&")
        assert shown.heightForWidth(width) == expected.heightForWidth(width)


@pytest.mark.parametrize("named_first", [True, False])
@pytest.mark.parametrize("words", ["パスフレーズ(&P)", "Test &now", "Terms && &more"])
def test_no_label_of_a_field_shows_them_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, words: str, named_first: bool
) -> None:
    monkeypatch.setattr(retranslate, "LETTERS_ARE_KEYS", False)
    field = QLineEdit()
    qtbot.addWidget(field)
    label = Label("" if named_first else words)
    qtbot.addWidget(label)
    label.setBuddy(field)
    if named_first:
        label.setText(words)
    assert label.buddy() is field
    assert label.text().replace("&&", "&") == without_key(words)


def test_such_a_label_follows_the_language(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retranslate, "LETTERS_ARE_KEYS", False)
    spoken = iter(["パスフレーズ(&P)", "パスフレーズ(&P)", "&Passphrase"])
    around, field = QWidget(), QLineEdit()
    qtbot.addWidget(around)
    field.setParent(around)
    label = say(Label(), lambda: next(spoken))
    label.setParent(around)
    label.setBuddy(field)
    assert label.text() == "パスフレーズ"
    say_again(around)
    assert label.text() == "Passphrase"


def test_what_only_looks_like_a_key_stays(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A label that names no field has none: it shows each sign as it is."""
    monkeypatch.setattr(retranslate, "LETTERS_ARE_KEYS", False)
    label = Label("Smith & Co (&X)")
    qtbot.addWidget(label)
    assert label.text() == "Smith & Co (&X)"


def test_elsewhere_the_label_of_a_field_keeps_its_key(qtbot: QtBot) -> None:
    label, field = Label("パスフレーズ(&P)"), QLineEdit()
    qtbot.addWidget(field)
    qtbot.addWidget(label)
    label.setBuddy(field)
    assert label.text() == "パスフレーズ(&P)"


@pytest.mark.parametrize("new", [True, False])
def test_a_mac_shows_none_in_a_window_that_asks_for_a_passphrase(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, new: bool
) -> None:
    monkeypatch.setattr(retranslate, "LETTERS_ARE_KEYS", False)
    around = QWidget()
    qtbot.addWidget(around)
    dialog = PassphraseDialog(around, "Smith & Co (&Sons).json", new=new)
    named = [label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    assert len(named) == 1 + new
    assert named[0] == "Passphrase for Smith && Co (&&Sons).json"  # Qt shows one of two
    assert "&" not in "".join(named[1:])


def test_the_window_can_be_made_smaller_and_larger(make_wizard: MakeWizard) -> None:
    """On Windows a dialog has no buttons for that unless they are asked for together with all others."""
    assert_all_buttons(make_wizard().windowFlags())


@pytest.mark.parametrize("maximised", [False, True])
def test_so_it_can_where_the_native_window_was_out_of_reach_when_it_was_shown(
    qtbot: QtBot,
    profile: Profile,
    outside: Outside,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    maximised: bool,
) -> None:
    """PySide now and then returns a stale wrapper in its place (docs/facts/platform.md, "Start-up and size")."""
    monkeypatch.setattr("wizard.ui.shell.frame.window_of_system", lambda window: None)
    window = make_window(SetupSession(lambda _: profile), outside.services(tmp_path))
    qtbot.addWidget(window)
    window.showMaximized() if maximised else window.show()
    qtbot.waitUntil(lambda: window.painted)
    before, focused = window.geometry(), window.focusWidget()
    add_later_steps(window)
    assert (window.isVisible(), window.isMaximized(), window.geometry()) == (True, maximised, before)
    assert window.focusWidget() is focused is not None
    assert_all_buttons(window.windowFlags())
    assert_all_buttons(window.windowHandle().flags())


def assert_all_buttons(flags: Qt.WindowType) -> None:
    kind = Qt.WindowType
    assert flags & kind.WindowType_Mask == kind.Window
    for hint in (
        kind.CustomizeWindowHint,
        kind.WindowMinMaxButtonsHint,
        kind.WindowCloseButtonHint,
        kind.WindowTitleHint,
    ):
        assert flags & hint == hint


def test_dark_is_dark_where_the_style_of_the_system_is_always_light(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.ui.look.switch.FOLLOWING", (qapp.platformName(),))  # so the style alone decides
    monkeypatch.setattr("wizard.ui.look.switch.LIGHT_STYLES", (qapp.style().name().lower(),))
    monkeypatch.setattr("wizard.ui.look.switch.OWN_STYLE", "Windows")
    try:
        apply_look(Look.DARK)
        assert qapp.style().name().lower() == "windows"
        assert qapp.palette().window().color().lightness() < 80
    finally:
        apply_look(Look.SYSTEM)
    assert qapp.style().name().lower() != "windows"


def test_letters_of_one_width_are_easy_to_read_on_windows(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert theme.fixed_font().families()[:2] == ["Cascadia Mono", "Consolas"]
