"""Ask where to save a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where_to_save(
    window: QWidget, title: str, proposed: Path, kinds: Mapping[str, str], save: Callable[[Path], object]
) -> None:
    """Open the system's window for saving.

    Args:
        window: over which it asks.
        title: of the window that asks.
        proposed: folder and name.
        kinds: the kinds of file in words, such as "Text file (*.txt)", with the suffix of each without its dot. The first
            is what is proposed.
        save: gets what was chosen; not called when nothing was.
    """
    dialog = QFileDialog(window, title, str(proposed.parent))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds))
    dialog.setDefaultSuffix(next(iter(kinds.values())))
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds[kind]))
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda chosen: save(Path(chosen)))
    dialog.open()
