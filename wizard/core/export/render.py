"""Pure renderers: from a credential to the text of a file. Where the text goes is the caller's business."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from wizard.core.check.result import CheckResult
from wizard.core.credential.token_value import Credential
from wizard.core.export.password_managers import PRACTICE_NOTE, Entry, bitwarden_json, onepassword_csv


class ExportFormat(Enum):
    """The kinds of file, each with the end of its name."""

    JSON = ".json"
    ENV = ".env"
    BITWARDEN = "-bitwarden.json"
    ONEPASSWORD = "-1password.csv"


def format_for(file_name: str) -> ExportFormat:
    """Return the format a file name asks for: ``.env``, ``shop.env`` and ``prod.env.local`` are environment files.

    Bitwarden's form ends in ``.json`` like the plain one, so no name asks for it: it has to be chosen.
    """
    name = file_name.lower()
    if name.endswith(".env") or ".env." in name:
        return ExportFormat.ENV
    return ExportFormat.ONEPASSWORD if name.endswith(".csv") else ExportFormat.JSON


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
        renderer = {
            ExportFormat.JSON: self._json,
            ExportFormat.ENV: self._env,
            ExportFormat.BITWARDEN: self._bitwarden,
            ExportFormat.ONEPASSWORD: self._onepassword,
        }[form]
        return renderer(self.credential.access_token.reveal())

    def _json(self, token: str) -> str:
        document: dict[str, object] = {
            "store_hash": self.credential.store_hash,
            "access_token": token,
            "connection_name": self.connection_name,
            "created": self._created,
        }
        if self.practice:
            document = {"practice": PRACTICE_NOTE} | document
        if self.result:
            document["scopes"] = [
                {"scope": row.scope.label, "wanted": row.scope.wanted, "verdict": row.verdict.value}
                for row in self.result.rows
            ]
        return json.dumps(document, indent=2, ensure_ascii=False) + "\n"

    def _env(self, token: str) -> str:
        mark = f"# {PRACTICE_NOTE}\n" if self.practice else ""
        store_hash = self.credential.store_hash
        return f"{mark}BIGCOMMERCE_STORE_HASH={store_hash}\nBIGCOMMERCE_ACCESS_TOKEN={token}\n"

    def _bitwarden(self, token: str) -> str:
        return bitwarden_json(self._entry(), token)

    def _onepassword(self, token: str) -> str:
        return onepassword_csv(self._entry(), token)

    def _entry(self) -> Entry:
        return Entry(self.connection_name, self.credential.store_hash, self._created, self.practice)

    @property
    def _created(self) -> str:
        return self.created.isoformat(timespec="seconds")
