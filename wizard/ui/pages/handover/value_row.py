"""One value of APPSe AI's form: its name as that form prints it, the value, and Copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.ui.language.retranslate import say
from wizard.ui.language.texts import translated
from wizard.ui.look.bidi import isolated
from wizard.ui.look.theme import use_fixed_letters
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label

BUTTON_GAP = 10


class ValueRow:
    """A label, a field and a Copy button, put into a grid so that all rows line up.

    Args:
        name: the value's name as APPSe AI's form prints it.
        copy: copies the value; returns whether it is on the clipboard now.
        more: what stands behind Copy.
        editable: whether the value can be changed in place.
    """

    def __init__(
        self, name: str, copy: Callable[[], bool], more: Sequence[QWidget] = (), *, editable: bool = False
    ) -> None:
        self.field = QLineEdit()
        self.field.setObjectName("value")
        self.field.setReadOnly(not editable)
        self.field.setMaxLength(2**20)
        self.field.setAccessibleName(name)
        if not editable:
            self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            use_fixed_letters(self.field)
        self.label = Label(name)
        self.label.setBuddy(self.field)
        self.button = CopyButton(lambda: _tr("Copy"), lambda: _tr("{name} copied").format(name=isolated(name)), copy)
        say(self.button, lambda: _tr("Copy {name}").format(name=isolated(name)), "accessibleName")
        self.buttons = QWidget()
        row = FlowRow(BUTTON_GAP)
        for button in (self.button, *more):
            row.add(button)
        self.buttons.setLayout(row)

    def confirm(self) -> None:
        """Say for a moment, and to a screen reader, that the value was copied."""
        self.button.confirm()


def _tr(text: str) -> str:
    return translated("ValueRow", text)
