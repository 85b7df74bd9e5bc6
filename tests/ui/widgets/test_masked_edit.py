"""A masked field holds bullets; the secret reaches neither the accessibility interface nor an input method."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QClipboard,
    QGuiApplication,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wizard.core.credential.secret import Secret
from wizard.ui.widgets.masked_edit import BULLET, MaskedEdit

CANARY = "q7z4x9w2k8v5j3h6g1f0d9s8p2m4n6b"
KEYS = QKeySequence.StandardKey


@pytest.fixture
def field(qtbot: QtBot) -> MaskedEdit:
    field = MaskedEdit()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    return field


def holds(field: MaskedEdit, text: str) -> bool:
    """Tell whether the field has this secret, and bullets alone to show for it."""
    return field.secret() == Secret(text) and field.text() == BULLET * len(text)


def test_what_is_typed_is_kept_and_not_shown(field: MaskedEdit) -> None:
    QTest.keyClicks(field, "abc")
    assert holds(field, "abc")


@pytest.mark.parametrize(
    ("keys", "left"),
    [
        ([Qt.Key.Key_Backspace], "abcde"),
        ([Qt.Key.Key_Home, Qt.Key.Key_Delete], "bcdef"),
        ([Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Backspace], "abcef"),
        ([Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Delete, Qt.Key.Key_Delete], "adef"),
    ],
)
def test_deleting_takes_the_same_characters_from_the_secret(field: MaskedEdit, keys: list[Qt.Key], left: str) -> None:
    QTest.keyClicks(field, "abcdef")
    for key in keys:
        QTest.keyClick(field, key)
    assert holds(field, left)


def test_typing_replaces_what_is_selected(field: MaskedEdit) -> None:
    QTest.keyClicks(field, "abcdef")
    field.setSelection(1, 3)
    QTest.keyClicks(field, "XY")
    assert holds(field, "aXYef")
    field.setSelection(0, 2)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert holds(field, "Yef")


def test_a_paste_is_kept_whole(field: MaskedEdit, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(f"line one\n{CANARY}\n")
    with qtbot.waitSignal(field.filled), qtbot.assertNotEmitted(field.typed):
        QTest.keySequence(field, QKeySequence(KEYS.Paste))
    assert holds(field, f"line one\n{CANARY}\n")


def test_the_middle_button_pastes_what_is_selected_elsewhere(
    field: MaskedEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Selection:
        def supportsSelection(self) -> bool:
            return True

        def text(self, mode: QClipboard.Mode) -> str:
            assert mode is QClipboard.Mode.Selection
            return CANARY

    monkeypatch.setattr("wizard.ui.widgets.masked_edit.QGuiApplication.clipboard", Selection)
    middle = Qt.MouseButton.MiddleButton
    place = field.rect().center().toPointF()
    event = QMouseEvent(QMouseEvent.Type.MouseButtonRelease, place, place, middle, middle, Qt.KeyboardModifier(0))
    QApplication.sendEvent(field, event)
    assert holds(field, CANARY)


def test_what_is_composed_of_several_keys_is_typed(field: MaskedEdit, qtbot: QtBot) -> None:
    event = QInputMethodEvent("preview", [])
    event.setCommitString("é")
    with qtbot.waitSignal(field.typed):
        QApplication.sendEvent(field, event)
    assert holds(field, "é")


@pytest.mark.parametrize("keys", ["Ctrl+X", "Shift+Del", "Ctrl+C", "Ctrl+Ins"])
def test_cutting_and_copying_change_nothing(field: MaskedEdit, keys: str) -> None:
    QGuiApplication.clipboard().setText("before")
    field.put(Secret(CANARY))
    field.selectAll()
    QTest.keySequence(field, keys)
    assert holds(field, CANARY)
    assert QGuiApplication.clipboard().text() == "before"


def test_undo_brings_back_what_a_paste_replaced_and_undoes_itself(field: MaskedEdit) -> None:
    QTest.keyClicks(field, "abc")
    field.selectAll()
    QGuiApplication.clipboard().setText(CANARY)
    field.paste()
    QTest.keySequence(field, QKeySequence(KEYS.Undo))
    assert holds(field, "abc")
    QTest.keySequence(field, QKeySequence(KEYS.Undo))
    assert holds(field, CANARY)


def test_undo_takes_back_a_run_of_keys_as_a_whole(field: MaskedEdit) -> None:
    QTest.keyClicks(field, "abc")
    QTest.keySequence(field, QKeySequence(KEYS.Undo))
    assert holds(field, "")


@pytest.mark.parametrize(
    ("outside", "kept"),
    [
        (CANARY, CANARY),  # filled in as a whole
        (f"{BULLET * 3}xy{BULLET * 3}", "abcxydef"),  # something put between
        (f"{BULLET * 2}Z", "abZ"),  # the end replaced
    ],
)
def test_what_assistive_technology_fills_in_is_taken_and_masked(
    field: MaskedEdit, qtbot: QtBot, outside: str, kept: str
) -> None:
    field.put(Secret("abcdef"))
    with qtbot.waitSignal(field.filled):
        field.setText(outside)
    assert holds(field, kept)


def test_a_field_that_is_read_only_takes_nothing(field: MaskedEdit) -> None:
    field.setReadOnly(True)
    QGuiApplication.clipboard().setText(CANARY)
    QTest.keyClicks(field, "abc")
    QTest.keySequence(field, QKeySequence(KEYS.Paste))
    assert holds(field, "")


def test_enter_is_told_and_a_secret_put_meanwhile_stays_whole(field: MaskedEdit) -> None:
    field.put(Secret("a long secret that goes"))
    field.returnPressed.connect(lambda: field.put(Secret("short")))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert holds(field, "short")


def test_an_input_method_is_told_bullets_and_that_the_text_is_hidden(field: MaskedEdit) -> None:
    field.put(Secret(CANARY))
    field.set_shown(True)
    field.selectAll()
    event = QInputMethodQueryEvent(Qt.InputMethodQuery.ImQueryAll)
    QApplication.sendEvent(field, event)
    kinds = [kind for kind in Qt.InputMethodQuery if kind.value.bit_count() == 1]
    told = [str(event.value(kind)) for kind in kinds]
    assert any(BULLET in text for text in told)
    assert not [text for text in told if Secret(CANARY).shows_in(text)]
    hints = Qt.InputMethodHint(event.value(Qt.InputMethodQuery.ImHints))
    assert Qt.InputMethodHint.ImhHiddenText in hints
    assert Qt.InputMethodHint.ImhSensitiveData in hints


def test_assistive_technology_finds_a_password_field_with_bullets(field: MaskedEdit) -> None:
    field.put(Secret(CANARY))
    field.set_shown(True)
    told = QAccessible.queryAccessibleInterface(field)
    assert told.state().passwordEdit
    for text in (told.text(QAccessible.Text.Value), told.textInterface().text(0, len(CANARY))):
        assert len(text) == len(CANARY)
        assert len(set(text)) == 1, "Qt shows the bullets as those of the system"


def test_held_open_the_text_is_drawn(field: MaskedEdit) -> None:
    field.resize(600, field.height())
    field.put(Secret(CANARY))
    masked = field.grab().toImage()
    field.set_shown(True)
    shown = field.grab().toImage()
    assert shown != masked
    field.put(Secret(CANARY[::-1]))
    assert field.grab().toImage() != shown, "it depends on the text, not on its length alone"
    field.set_shown(False)
    assert field.grab().toImage() == masked


def test_the_menu_pastes_and_deletes_and_copies_nothing(field: MaskedEdit) -> None:
    QGuiApplication.clipboard().setText("xyz")
    field.put(Secret("abc"))
    field.selectAll()
    paste, delete, select_all = field.make_menu().actions()
    delete.trigger()
    assert holds(field, "")
    paste.trigger()
    assert holds(field, "xyz")
    select_all.trigger()
    assert field.selectedText() == BULLET * 3
