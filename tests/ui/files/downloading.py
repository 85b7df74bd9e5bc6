"""Save and drop files as a browser and a person do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.ui.pages.scripted import credentials
from wizard.ui.shell.window import SetupWizard

NAME = "BigCommerceAPI-credentials-clientid0m2-.txt"


def download(folder: Path, name: str = NAME, store_hash: str = "g5cd38") -> Path:
    """Save as a browser does: under another name first, then renamed."""
    arriving = folder / f"{name}.crdownload"
    arriving.write_bytes(credentials(store_hash))
    return arriving.rename(folder / name)


def drop(window: SetupWizard, path: Path) -> bool:
    """Drop a file on the window; return whether it was let in."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place, none = QPoint(5, 5), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        event = QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(window, event)
    return enter.isAccepted()
