"""Render a credential as the text of a file. The caller decides where it goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wizard.core.check.result import CheckResult
from wizard.core.credential.token_value import Credential
from wizard.core.export.formats.base import Contents, ExportFormat


@dataclass(frozen=True)
class Export:
    """One credential to export.

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
        return f"{mark}bigcommerce-{self.credential.store_hash}{form.suffix}"

    def render(self, form: ExportFormat) -> str:
        """Return the file's text. It holds the token: write it where only its owner can read it."""
        contents = Contents(self.credential.store_hash, self.connection_name, self.created, self.result, self.practice)
        return form.render(contents, self.credential.access_token.reveal())
