"""Base types: an export format, and the contents of a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from wizard.core.check.result import CheckResult
from wizard.core.links import control_panel

PRACTICE_NOTE = "PRACTICE - this token opens the practice store only"
FOR_PROGRAM = "For {program} (*.{extension})"
"""The label of a format that one other program reads."""
MENU_FOR_PROGRAM = "For {program}…"
"""Likewise in a menu."""


@dataclass(frozen=True)
class Contents:
    """The contents of a file except the token.

    Attributes:
        store_hash: the store.
        connection_name: what the merchant calls the connection.
        created: when, with its time zone.
        result: what the test saw, or None.
        practice: True when the token is of the practice store and worthless elsewhere.
    """

    store_hash: str
    connection_name: str
    created: datetime
    result: CheckResult | None = None
    practice: bool = False

    @property
    def created_text(self) -> str:
        """The time in ISO 8601, to the second."""
        return self.created.isoformat(timespec="seconds")

    @property
    def address(self) -> str:
        """The store's control panel."""
        return control_panel(self.store_hash)

    @property
    def title(self) -> str:
        """The name on one line, marked if it is from practice mode."""
        title = " ".join(self.connection_name.split())
        return f"PRACTICE {title}" if self.practice else title

    @property
    def notes(self) -> str:
        """What the credential is, in a sentence."""
        words = f"BigCommerce access token for APPSe AI, saved {self.created_text}."
        return f"{PRACTICE_NOTE}. {words}" if self.practice else words


@dataclass(frozen=True)
class ExportFormat:
    """One kind of file.

    Attributes:
        label: what the merchant chooses it by; an English template over `{program}` and `{extension}`.
        menu: likewise in a menu.
        suffix: the end of a proposed file name, such as ``-bitwarden.json``.
        names: patterns of the file names that ask for this format, in lower case, such as ``*.env``.
        render: makes the file's text of what it says and the token.
        program: the program that reads it, or empty; a name, never translated.
    """

    label: str
    menu: str
    suffix: str
    names: tuple[str, ...]
    render: Callable[[Contents, str], str]
    program: str = ""

    @property
    def words_key(self) -> str:
        """What its words are translated by; formats for one other program share theirs, so a new one needs none."""
        return "program" if self.label == FOR_PROGRAM else self.suffix

    @property
    def extension(self) -> str:
        """The last part of the suffix, without its dot."""
        return self.suffix.rpartition(".")[2]
