"""Every text a window shows."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTextBrowser,
    QWidget,
)


def texts_of(one: QWidget) -> list[str]:
    texts = [one.windowTitle(), one.accessibleName(), one.accessibleDescription(), one.toolTip(), one.statusTip()]
    if isinstance(one, QLabel):
        texts.append(one.text())
    elif isinstance(one, QLineEdit) and (one.isReadOnly() or one.echoMode() is not QLineEdit.EchoMode.Normal):
        texts.append(one.displayText())
    elif isinstance(one, QPlainTextEdit | QTextBrowser) and one.isReadOnly():
        texts.append(one.toPlainText())
    elif isinstance(one, QTableWidget):
        cells = (one.item(row, column) for row in range(one.rowCount()) for column in range(one.columnCount()))
        texts += [cell.text() for cell in cells if cell is not None]
    return texts
