"""Tell which local files were dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_files(source: QMimeData) -> tuple[Path, ...]:
    """Return the local files in `source`; a web address dragged from a browser has a URL too, but no local file."""
    return tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())


def local_file(source: QMimeData) -> Path | None:
    """Return the first local file in `source`, or None."""
    return next(iter(local_files(source)), None)
