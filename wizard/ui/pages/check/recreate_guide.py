"""What to do when rows are missing: a new account, in the right order. An existing account cannot be edited."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wizard.core.check.scopes import Scope
from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import isolated
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label
from wizard.ui.widgets.numbered_list import NumberedList

STEPS = 4


class RecreateCoach(QFrame):
    """Four numbered steps and one button.

    Attributes:
        button: begins with the first of them.

    Signals:
        start(): the merchant wants to create the new account now.
    """

    start = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        title = say(Label(), lambda: self.tr("How to put it right"))
        title.setObjectName("sectionTitle")
        layout.addWidget(title)
        self._steps = NumberedList(gap=6)
        layout.addLayout(self._steps)
        self.button = say(Button(), lambda: self.tr("&Create a new account now"))
        self.button.setObjectName("primary")
        self.button.clicked.connect(self.start)
        row = FlowRow()
        row.setContentsMargins(0, 4, 0, 0)
        row.add(self.button)
        layout.addLayout(row)
        self.hide()

    def show_steps(self, missing: Sequence[Scope], new_name: str, old_name: str) -> None:
        """Say the steps for these rows and names.

        Args:
            missing: the rows to set this time.
            new_name: a name for the new account.
            old_name: the name of the account that is to be replaced.
        """
        self._steps.show_lines([partial(self._sentence, place, missing, new_name, old_name) for place in range(STEPS)])
        self.show()

    def _sentence(self, place: int, missing: Sequence[Scope], new_name: str, old_name: str) -> str:
        return self._sentences(missing, new_name, old_name)[place]

    def _sentences(self, missing: Sequence[Scope], new_name: str, old_name: str) -> tuple[str, ...]:
        rows = ", ".join(
            self.tr("{row} to {option}").format(row=isolated(row.label), option=isolated(row.wanted)) for row in missing
        )
        return (
            self.tr(
                "Create a new API account, for example “{name}”. Set all rows again, and this time: {rows}."
            ).format(name=isolated(new_name), rows=rows),
            self.tr("Test its token here."),
            self.tr("Put the new token into APPSe AI and wait for the green tick."),
            self.tr("Only then delete the old account, “{name}”: its webhooks end with it.").format(
                name=isolated(old_name)
            ),
        )
