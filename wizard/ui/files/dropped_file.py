"""Tell whether a local file was dropped, or something else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_file(source: QMimeData) -> Path | None:
    """Return the local file in `source`; a web address dragged from a browser has a URL too, but no local file."""
    for url in source.urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    return None
