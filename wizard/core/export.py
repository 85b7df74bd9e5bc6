"""Pure renderers: from a credential to the text of a file. Where the text goes is the caller's business."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from wizard.core.check import CheckResult
from wizard.core.credential import Credential


class ExportFormat(Enum):
    """The kinds of file, each with the end of its name."""

    JSON = ".json"
    ENV = ".env"


def format_for(file_name: str) -> ExportFormat:
    """Return the format a file name asks for: ``.env``, ``shop.env`` and ``prod.env.local`` are environment files."""
    name = file_name.lower()
    return ExportFormat.ENV if name.endswith(".env") or ".env." in name else ExportFormat.JSON


@dataclass(frozen=True)
class Export:
    """What is written.

    Attributes:
        credential: store hash and token.
        connection_name: what APPSe AI's form calls the connection.
        created: when, with its time zone.
        result: what the test saw; its rows go into the JSON file.
        practice: True when the token is of the practice store and worthless elsewhere.
    """

    credential: Credential
    connection_name: str
    created: datetime
    result: CheckResult | None = None
    practice: bool = False

    def file_name(self, form: ExportFormat) -> str:
        """Return a name for the file, without folder."""
        mark = "PRACTICE-" if self.practice else ""
        return f"{mark}bigcommerce-{self.credential.store_hash}{form.value}"

    def render(self, form: ExportFormat) -> str:
        """Return the file's text. It holds the token: write it where only its owner can read it."""
        return self._json() if form is ExportFormat.JSON else self._env()

    def _json(self) -> str:
        document: dict[str, object] = {
            "store_hash": self.credential.store_hash,
            "access_token": self.credential.access_token.reveal(),
            "connection_name": self.connection_name,
            "created": self.created.isoformat(timespec="seconds"),
        }
        if self.practice:
            document = {"practice": "PRACTICE - this token opens the practice store only"} | document
        if self.result:
            document["scopes"] = [
                {"scope": row.scope.label, "wanted": row.scope.wanted, "verdict": row.verdict.value}
                for row in self.result.rows
            ]
        return json.dumps(document, indent=2, ensure_ascii=False) + "\n"

    def _env(self) -> str:
        mark = "# PRACTICE - this token opens the practice store only\n" if self.practice else ""
        return (
            f"{mark}BIGCOMMERCE_STORE_HASH={self.credential.store_hash}\n"
            f"BIGCOMMERCE_ACCESS_TOKEN={self.credential.access_token.reveal()}\n"
        )
