"""One question with two answers, asked without holding up the window; Escape and Enter are the safe answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Question:
    """The words of a question.

    Attributes:
        title: of the small window.
        text: the question itself.
        detail: what follows from the answer.
        go: the button that does it.
        stay: the button that does not.
        harmful: True when `go` removes or loses something.
    """

    title: str
    text: str
    detail: str
    go: str
    stay: str
    harmful: bool = False


def ask(parent: QWidget, words: Question, do: Callable[[], None]) -> None:
    """Ask; `do` is called when the answer is to go on."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - not needed for the first frame
    from PySide6.QtWidgets import QLabel, QMessageBox  # noqa: PLC0415 - likewise

    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    picture = box.findChild(QLabel, "qt_msgboxex_icon_label")
    if isinstance(picture, QLabel):
        picture.setAccessibleName(words.title)
    box.setWindowTitle(words.title)
    box.setText(words.text)
    box.setInformativeText(words.detail)
    role = QMessageBox.ButtonRole.DestructiveRole if words.harmful else QMessageBox.ButtonRole.AcceptRole
    go = box.addButton(words.go, role)
    stay = box.addButton(words.stay, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    go.clicked.connect(do)
    box.open()
