"""What was understood of an address, in the merchant's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wizard.core.store_hash import Form, Note


def form_words(form: Form) -> str:
    """Return where a store hash was found, to follow "found in"."""
    translate = QCoreApplication.translate
    match form:
        case Form.CONTROL_PANEL:
            return translate("Form", "the address of your control panel")
        case Form.PERMANENT_ADDRESS:
            return translate("Form", "your store's permanent address")
        case Form.CHANNEL:
            return translate("Form", "the address of one of your storefronts")
        case Form.API_PATH:
            return translate("Form", "the API path")
        case Form.PAYMENTS:
            return translate("Form", "the payments address")
        case Form.OAUTH_CONTEXT:
            return translate("Form", "the store's context")
        case Form.CDN:
            return translate("Form", "the address of one of your store's pictures")
        case Form.LABELLED:
            return translate("Form", "the text after “store hash”")
        case Form.BARE:
            return translate("Form", "what you typed")
        case Form.SUBDOMAIN:
            return translate("Form", "your store's web address")


def note_words(note: Note) -> str:
    """Return what is worth saying about a store hash."""
    translate = QCoreApplication.translate
    match note:
        case Note.GUIDE_EXAMPLE:
            return translate("Note", "This is the example from APPSe AI's guide. Is it really your store?")
        case Note.UNUSUAL_LENGTH:
            return translate("Note", "Most store hashes have 5 to 10 characters. Please compare it with the address.")
