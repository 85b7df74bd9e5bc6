"""The texts of the files that password managers read. Pure; `wizard.core.export.render` hands in what they hold.

Source of the Bitwarden form: bitwarden.com/help/condition-bitwarden-import, and Bitwarden's own importer (bitwarden/clients,
libs/importer, bitwarden-json-importer.ts). Of the CSV: support.1password.com/cs/import-mac, "Login items".
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass

PRACTICE_NOTE = "PRACTICE - this token opens the practice store only"
_LOGIN, _PLAIN_FIELD = 1, 0
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


@dataclass(frozen=True)
class Entry:
    """One entry of a password manager, whatever its form. The token itself stays outside of it.

    Attributes:
        title: what the merchant calls the connection.
        store_hash: the user name of the entry.
        created: when, as text.
        practice: True when the token is of the practice store and worthless elsewhere.
    """

    title: str
    store_hash: str
    created: str
    practice: bool = False

    @property
    def address(self) -> str:
        """The store's control panel."""
        return f"https://store-{self.store_hash}.mybigcommerce.com/manage"

    @property
    def marked_title(self) -> str:
        """The title on one line, with the mark of practice."""
        title = " ".join(self.title.split())
        return f"PRACTICE {title}" if self.practice else title

    @property
    def notes(self) -> str:
        """What the entry is, in a sentence."""
        words = f"BigCommerce access token for APPSe AI, saved {self.created}."
        return f"{PRACTICE_NOTE}. {words}" if self.practice else words


def bitwarden_json(entry: Entry, token: str) -> str:
    """Return an unencrypted Bitwarden export with one login; "Bitwarden (json)" is the choice when it is imported."""
    item = {
        "type": _LOGIN,
        "name": entry.marked_title,
        "notes": entry.notes,
        "favorite": False,
        "reprompt": 0,
        "organizationId": None,
        "folderId": None,
        "collectionIds": None,
        "fields": [{"name": "Store hash", "value": entry.store_hash, "type": _PLAIN_FIELD, "linkedId": None}],
        "login": {
            "uris": [{"match": None, "uri": entry.address}],
            "username": entry.store_hash,
            "password": token,
            "totp": None,
        },
    }
    return json.dumps({"encrypted": False, "folders": [], "items": [item]}, indent=2, ensure_ascii=False) + "\n"


def onepassword_csv(entry: Entry, token: str) -> str:
    """Return a CSV file with one login, in the order that 1Password reads, as RFC 4180 wants it."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(("Title", "Url", "Username", "Password", "Notes"))
    title, notes = _no_formula(entry.marked_title), _no_formula(entry.notes)
    # The token is never altered: a changed one would not work. It is letters and digits, so no formula either.
    writer.writerow((title, entry.address, entry.store_hash, token, notes))
    return text.getvalue()


def _no_formula(label: str) -> str:
    """Put an apostrophe before what a spreadsheet would run: people open a CSV file to look at it."""
    return f"'{label}" if label.startswith(_FORMULA_STARTS) else label
