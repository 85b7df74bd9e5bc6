"""What is said of each picture: a caption under it, and in a sentence what to look for, for whoever does not see it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from wizard.core.owner.blocks import Picture
from wizard.core.owner.instructions import ACCESS_TOKEN, CREATE, NAME, SAVE, SETTINGS, STORE_LEVEL, TOKEN_TYPE
from wizard.ui.language.texts import translated

NAMES = {
    "settings": SETTINGS,
    "store_level": STORE_LEVEL,
    "create": CREATE,
    "type": TOKEN_TYPE,
    "name": NAME,
    "save": SAVE,
    "token": ACCESS_TOKEN,
    "credentials": "Credentials",
    "add": "Add Credential",
    "configure": "Configure Credentials",
    "authorize": "Authorize & Save",
}
"""What the pages print; it stands in every language as they print it."""

CAPTIONS = {
    Picture.ADDRESS: QT_TRANSLATE_NOOP("Picture", "The address at the top of your browser"),
    Picture.SETTINGS_PAGE: QT_TRANSLATE_NOOP("Picture", "{settings}, then the end of its page"),
    Picture.CREATE_BUTTON: QT_TRANSLATE_NOOP("Picture", "{create}, at the top right"),
    Picture.FORM: QT_TRANSLATE_NOOP("Picture", "The form: {type} and {name}"),
    Picture.SCOPE_ROW: QT_TRANSLATE_NOOP("Picture", "Two rows, set as they should be"),
    Picture.SAVE_BUTTON: QT_TRANSLATE_NOOP("Picture", "{save}, at the lower right"),
    Picture.CREDENTIALS_WINDOW: QT_TRANSLATE_NOOP("Picture", "{token} is the third box"),
    Picture.APPSE_CREDENTIALS: QT_TRANSLATE_NOOP("Picture", "{credentials}, then {add}"),
    Picture.APPSE_FORM: QT_TRANSLATE_NOOP("Picture", "The form {configure}"),
}
SENTENCES = {
    Picture.ADDRESS: QT_TRANSLATE_NOOP(
        "Picture",
        "The address stands at the top of the browser's window. The store hash is what stands between store- and the first dot.",
    ),
    Picture.SETTINGS_PAGE: QT_TRANSLATE_NOOP(
        "Picture",
        "{settings} is the last entry of BigCommerce's menu. At the very end of its page, in the part named API, "
        "{store_level} is the second of three rows.",
    ),
    Picture.CREATE_BUTTON: QT_TRANSLATE_NOOP(
        "Picture", "On the page {store_level}, the blue button {create} stands at the top right, above the list."
    ),
    Picture.FORM: QT_TRANSLATE_NOOP(
        "Picture",
        "The form begins with {type}, which stays as it is. The field under it is {name}: type the name there.",
    ),
    Picture.SCOPE_ROW: QT_TRANSLATE_NOOP(
        "Picture",
        "Each row is a name with joined buttons under it. The chosen button is light blue, the others are white.",
    ),
    Picture.SAVE_BUTTON: QT_TRANSLATE_NOOP(
        "Picture", "{save} is the blue button in the bar at the lower end of the page, at the right."
    ),
    Picture.CREDENTIALS_WINDOW: QT_TRANSLATE_NOOP(
        "Picture",
        "The window that opens after {save} has three boxes, one below the other. The third and last one is {token}.",
    ),
    Picture.APPSE_CREDENTIALS: QT_TRANSLATE_NOOP(
        "Picture",
        "{credentials} is the fourth entry of APPSe AI's menu. On its page, the blue button {add} stands at the top right.",
    ),
    Picture.APPSE_FORM: QT_TRANSLATE_NOOP(
        "Picture",
        "The window {configure} has three fields, in the order of this page, and under them the wide button {authorize}.",
    ),
}


def caption(picture: Picture) -> str:
    """Return what stands under a picture."""
    return translated("Picture", str(CAPTIONS[picture])).format_map(NAMES)


def what_to_look_for(picture: Picture) -> str:
    """Return in a sentence what the picture shows."""
    return translated("Picture", str(SENTENCES[picture])).format_map(NAMES)
