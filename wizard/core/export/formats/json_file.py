"""A JSON file with the credential and what the test saw of each row."""

from __future__ import annotations

import json

from wizard.core.export.formats.base import PRACTICE_NOTE, Contents, ExportFormat


def _render(contents: Contents, token: str) -> str:
    document: dict[str, object] = {
        "store_hash": contents.store_hash,
        "access_token": token,
        "connection_name": contents.connection_name,
        "created": contents.created_text,
    }
    if contents.practice:
        document = {"practice": PRACTICE_NOTE} | document
    if contents.result:
        document["scopes"] = [
            {"scope": row.scope.label, "wanted": row.scope.wanted, "verdict": row.verdict.value}
            for row in contents.result.rows
        ]
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


JSON = ExportFormat("JSON file (*.json)", "Plain file (JSON)…", ".json", ("*.json",), _render)
