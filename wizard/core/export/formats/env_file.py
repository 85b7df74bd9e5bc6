"""An environment file for dotenv and Docker."""

from __future__ import annotations

from wizard.core.export.formats.base import PRACTICE_NOTE, Contents, ExportFormat


def _render(contents: Contents, token: str) -> str:
    mark = f"# {PRACTICE_NOTE}\n" if contents.practice else ""
    return f"{mark}BIGCOMMERCE_STORE_HASH={contents.store_hash}\nBIGCOMMERCE_ACCESS_TOKEN={token}\n"


ENV = ExportFormat(
    "Environment file, for developers (*.env)",
    "Plain file for developers (.env)…",
    ".env",
    ("*.env", "*.env.*"),
    _render,
)
