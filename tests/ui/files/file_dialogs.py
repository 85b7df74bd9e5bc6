"""Answer the system's dialog for a file, as a person would."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def answer_file_dialog(parent: QWidget, path: Path) -> str:
    """Choose `path` in the dialog that is open over `parent`; return the name it proposed, or empty."""
    dialog = parent.findChild(QFileDialog)
    assert dialog is not None
    proposed = Path(dialog.selectedFiles()[0]).name if dialog.selectedFiles() else ""
    dialog.fileSelected.emit(str(path))
    dialog.close()
    dialog.setParent(None)
    return proposed
