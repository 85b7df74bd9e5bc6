"""Detect folders that a service syncs to other computers, along with any token in them."""

from __future__ import annotations

from pathlib import PurePath

_MARKS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "mobile documents": "iCloud",
    "iclouddrive": "iCloud",
    "icloud drive": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "nextcloud": "Nextcloud",
}


def synced_by(path: PurePath) -> str:
    """Return the name of the service that syncs `path`, judged by folder names, or an empty text."""
    for part in path.parts:
        for mark, service in _MARKS.items():
            if part.lower() == mark or part.lower().startswith(f"{mark} ") or part.lower().startswith(f"{mark}-"):
                return service
    return ""
