"""What was understood of an address, in the merchant's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wizard.core.address.store_hash import Form, Note
from wizard.ui.language.texts import translated

FORMS = {
    Form.CONTROL_PANEL: QT_TRANSLATE_NOOP("Form", "your BigCommerce address"),
    Form.PERMANENT_ADDRESS: QT_TRANSLATE_NOOP("Form", "your store’s permanent address"),
    Form.CHANNEL: QT_TRANSLATE_NOOP("Form", "one of your storefronts’ addresses"),
    Form.API_PATH: QT_TRANSLATE_NOOP("Form", "the API path"),
    Form.PAYMENTS: QT_TRANSLATE_NOOP("Form", "the payments address"),
    Form.OAUTH_CONTEXT: QT_TRANSLATE_NOOP("Form", "the store context"),
    Form.CDN: QT_TRANSLATE_NOOP("Form", "a picture’s address in your store"),
    Form.LABELLED: QT_TRANSLATE_NOOP("Form", "the text after “store hash”"),
    Form.BARE: QT_TRANSLATE_NOOP("Form", "what you typed"),
    Form.LOOKED_UP: QT_TRANSLATE_NOOP("Form", "your shop’s own answer"),
    Form.SUBDOMAIN: QT_TRANSLATE_NOOP("Form", "your store’s web address"),
}


def form_words(form: Form) -> str:
    """Return where a store hash was found, to follow "found in"."""
    return translated("Form", str(FORMS[form]))


def note_words(note: Note) -> str:
    """Return what is worth saying about a store hash."""
    translate = QCoreApplication.translate
    match note:
        case Note.GUIDE_EXAMPLE:
            return translate("Note", "That’s the example in APPSe AI’s guide. Is it really your store?")
        case Note.UNUSUAL_LENGTH:
            return translate("Note", "Most store hashes have 5 to 10 characters. Compare yours with the address.")
