"""Retranslation renews a widget's words, unless they were replaced."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from wizard.ui.language.retranslate import say, say_again, without_key


class Speaker:
    """Says what it is told to."""

    words = "Hello"

    def __call__(self) -> str:
        return self.words


def test_every_place_of_every_widget_inside_is_said_again(qtbot: QtBot) -> None:
    speaker, window = Speaker(), QWidget()
    qtbot.addWidget(window)
    label, action = say(QLabel(window), speaker), QAction(window)
    say(say(say(label, speaker, "toolTip"), speaker, "accessibleName"), lambda: f"{speaker.words}!", "windowTitle")
    say(action, speaker)
    speaker.words = "Hallo"
    say_again(window)
    assert (label.text(), label.toolTip(), label.accessibleName(), action.text()) == ("Hallo",) * 4
    assert label.windowTitle() == "Hallo!"


def test_what_was_replaced_or_taken_away_does_not_come_back(qtbot: QtBot) -> None:
    speaker, window = Speaker(), QWidget()
    qtbot.addWidget(window)
    replaced, cleared, said_again = (say(QLabel(window), speaker) for _ in range(3))
    replaced.setText("g5cd38")
    cleared.clear()
    say(said_again, lambda: "Goodbye")
    speaker.words = "Hallo"
    say_again(window)
    assert (replaced.text(), cleared.text(), said_again.text()) == ("g5cd38", "", "Goodbye")


class Listening(QWidget):
    """Counts how often it had to follow."""

    followed = 0

    def follow_language(self) -> None:
        self.followed += 1


def test_what_draws_or_lists_for_itself_is_told(qtbot: QtBot) -> None:
    window = Listening()
    qtbot.addWidget(window)
    inside = Listening(window)
    say_again(window)
    assert (window.followed, inside.followed) == (1, 1)


@pytest.mark.parametrize(
    ("words", "read_out"),
    [
        ("&Light", "Light"),
        ("ライト(&L)", "ライト"),
        ("Dark (&D)", "Dark"),
        ("{name} のパスフレーズ(&P)", "{name} のパスフレーズ"),
        ("Save && close", "Save & close"),
        ("App (old)", "App (old)"),
    ],
)
def test_the_key_of_words_is_not_read_out(words: str, read_out: str) -> None:
    assert without_key(words) == read_out
