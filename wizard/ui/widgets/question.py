"""One question, asked without holding up the window; Enter is the safe answer, and Escape leaves everything as it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QMessageBox, QWidget

from wizard.ui.look.icons import icon_pixmap
from wizard.ui.look.theme import colour
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.dialog_size import FRAME, MARGIN
from wizard.ui.widgets.label import show_as_plain_text

ICON_SIZE = 36


@dataclass(frozen=True)
class Question:
    """The words of a question.

    Attributes:
        title: of the small window.
        text: the question itself.
        detail: what follows from the answer.
        go: the button that does it.
        stay: the button that does not.
        rescue: the button that does what makes `go` safe; empty: there is none.
        harmful: True when `go` removes or loses something.
    """

    title: str
    text: str
    detail: str
    go: str
    stay: str
    rescue: str = ""
    harmful: bool = False


class QuestionBox(QMessageBox):
    """The window, with an icon of the program's own: Qt's cannot be seen well enough on every ground.

    Args:
        parent: the window below.
        words: question and answers.
    """

    def __init__(self, parent: QWidget, words: Question) -> None:
        super().__init__(parent)
        self._icon = ("warn", "warn") if words.harmful else ("unknown", "link")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.title)
        self.setText(words.text)
        self.setInformativeText(words.detail)
        show_as_plain_text(self)  # Qt's own setting leaves the informative text out
        self._draw_icon()
        picture = self.findChild(QLabel, "qt_msgboxex_icon_label")
        if isinstance(picture, QLabel):
            picture.setAccessibleName(words.title)

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, light becomes dark: the icon is drawn anew, and buttons may have other edges."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()
        elif event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._give_buttons_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt calls this before the window is seen: it makes itself as small as its buttons may become."""
        self._give_buttons_room()
        super().showEvent(event)

    def _give_buttons_room(self) -> None:
        """Let the words of each button have one line: beside each other, or below each other where the screen is too narrow."""
        buttons = self.findChild(QDialogButtonBox)
        layout = buttons.layout() if buttons is not None else None
        if buttons is None or layout is None:
            return
        room = self.screen().availableSize().width() - FRAME.width() - 2 * MARGIN
        wanted = [one.sizeHint().width() for one in buttons.buttons()]
        gaps = layout.spacing() * (len(wanted) - 1)
        if sum(wanted) + gaps > room:
            buttons.setOrientation(Qt.Orientation.Vertical)
        for one, width in zip(buttons.buttons(), wanted, strict=True):
            one.setMinimumWidth(min(width, room))

    def _draw_icon(self) -> None:
        name, meaning = self._icon
        self.setIconPixmap(icon_pixmap(name, colour(meaning, self.palette()), ICON_SIZE, self.devicePixelRatioF()))


def ask(parent: QWidget, words: Question, do: Callable[[], None], rescue: Callable[[], None] | None = None) -> None:
    """Ask a question. Returns at once.

    Args:
        parent: the window below.
        words: question and answers.
        do: called if the answer is to go on.
        rescue: called if the answer is to save first; None: there is no such answer.
    """
    box = QuestionBox(parent, words)
    role = QMessageBox.ButtonRole.DestructiveRole if words.harmful else QMessageBox.ButtonRole.AcceptRole
    go, stay = Button(words.go), Button(words.stay)
    answers = [(go, role), (stay, QMessageBox.ButtonRole.RejectRole)]
    safe = stay
    if words.rescue and rescue is not None:
        safe = Button(words.rescue)
        safe.clicked.connect(rescue)
        answers.append((safe, QMessageBox.ButtonRole.AcceptRole))
    for button, part in answers:
        button.setParent(box)  # else it would end with this function
        box.addButton(button, part)
    box.setDefaultButton(safe)
    box.setEscapeButton(stay)
    go.clicked.connect(do)
    box.open()
