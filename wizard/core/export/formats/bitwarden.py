"""An unencrypted Bitwarden export with one login; import it as "Bitwarden (json)".

Source: bitwarden.com/help/condition-bitwarden-import, and Bitwarden's own importer (bitwarden/clients, libs/importer,
bitwarden-json-importer.ts).
"""

from __future__ import annotations

import json

from wizard.core.export.formats.base import FOR_PROGRAM, MENU_FOR_PROGRAM, Contents, ExportFormat

_LOGIN, _PLAIN_FIELD = 1, 0


def _render(contents: Contents, token: str) -> str:
    item = {
        "type": _LOGIN,
        "name": contents.title,
        "notes": contents.notes,
        "favorite": False,
        "reprompt": 0,
        "organizationId": None,
        "folderId": None,
        "collectionIds": None,
        "fields": [{"name": "Store hash", "value": contents.store_hash, "type": _PLAIN_FIELD, "linkedId": None}],
        "login": {
            "uris": [{"match": None, "uri": contents.address}],
            "username": contents.store_hash,
            "password": token,
            "totp": None,
        },
    }
    return json.dumps({"encrypted": False, "folders": [], "items": [item]}, indent=2, ensure_ascii=False) + "\n"


# Any .json name will do once it was chosen; the plain JSON file comes before it where nothing was.
BITWARDEN = ExportFormat(FOR_PROGRAM, MENU_FOR_PROGRAM, "-bitwarden.json", ("*.json",), _render, "Bitwarden")
