"""What was read from an address, in the merchant's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wizard.core.address.store_hash import Note


def note_words(note: Note) -> str:
    """Return the remarks on a store hash."""
    translate = QCoreApplication.translate
    match note:
        case Note.GUIDE_EXAMPLE:
            return translate("Note", "That’s the example in APPSe AI’s guide. Is it really your store?")
        case Note.UNUSUAL_LENGTH:
            return translate("Note", "Most store hashes have 5 to 10 characters. Compare yours with the address.")
