"""A window with one field for a secret. Usage: python secret_window.py masked | plain; ``plain`` is Qt's own."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from wizard.ui.widgets.masked_edit import MaskedEdit

TITLE = "A field for a secret"


def main() -> None:
    """Show the window until it is closed."""
    application = QApplication(sys.argv[:1])
    window = QWidget()
    window.setWindowTitle(TITLE)
    field = MaskedEdit() if sys.argv[1] == "masked" else QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    if not isinstance(field, MaskedEdit):  # hints of one's own replace the one that keeps input methods away
        field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
    field.setAccessibleName("Access token")
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    window.resize(500, 80)
    window.show()
    field.setFocus()
    if isinstance(field, MaskedEdit):
        field.set_shown(True)  # as while the button is held
    application.exec()


if __name__ == "__main__":
    main()
