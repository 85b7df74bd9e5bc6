"""The least that a wizard can be: five empty pages of QtWidgets, closed at the first paint unless it is to --stay."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage


class Wizard(QWizard):
    """Ends the program as soon as it was seen, so that the way there can be measured."""

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: N802 - importing QtGui's type has a cost
        """Called by Qt when the window shows for the first time."""
        super().paintEvent(event)
        if "--stay" not in sys.argv:
            os._exit(0)  # what is measured is the way to the first frame, not the way out


app = QApplication(sys.argv)
wizard = Wizard()
for number in range(5):
    page = QWizardPage()
    page.setTitle(f"Page {number + 1}")
    QVBoxLayout(page).addWidget(QLabel("Text"))
    wizard.addPage(page)
wizard.show()
sys.exit(app.exec())
