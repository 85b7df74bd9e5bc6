"""What to do when rows are missing: a new account, in the right order. An existing account cannot be edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wizard.core.scopes import Scope


class RecreateCoach(QFrame):
    """Four numbered steps and one button.

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
        title = QLabel(self.tr("How to put it right"))
        title.setObjectName("sectionTitle")
        layout.addWidget(title)
        self._steps = [QLabel() for _ in range(4)]
        for step in self._steps:
            step.setWordWrap(True)
            layout.addWidget(step)
        button = QPushButton(self.tr("&Create a new account now"))
        button.setObjectName("primary")
        button.setAutoDefault(False)
        button.clicked.connect(self.start)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)
        self.hide()

    def show_steps(self, missing: Sequence[Scope], new_name: str, old_name: str) -> None:
        """Say the steps for these rows and names.

        Args:
            missing: the rows to set this time.
            new_name: a name for the new account.
            old_name: the name of the account that is to be replaced.
        """
        rows = ", ".join(self.tr("{row} to {option}").format(row=row.label, option=row.wanted) for row in missing)
        sentences = (
            self.tr(
                "Create a new API account, for example “{name}”. Set all rows again, and this time: {rows}."
            ).format(name=new_name, rows=rows),
            self.tr("Test its token here."),
            self.tr("Put the new token into APPSe AI and wait for the green tick."),
            self.tr("Only then delete the old account, “{name}”: its webhooks end with it.").format(name=old_name),
        )
        for number, (step, sentence) in enumerate(zip(self._steps, sentences, strict=True), start=1):
            step.setText(f"{number}.  {sentence}")
        self.show()
