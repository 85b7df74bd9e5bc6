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
    Picture.BESIDE_BROWSER: QT_TRANSLATE_NOOP("Picture", "This window beside your browser"),
    Picture.SETTINGS_PAGE: QT_TRANSLATE_NOOP("Picture", "{settings}, then the end of the page"),
    Picture.CREATE_BUTTON: QT_TRANSLATE_NOOP("Picture", "{create}, at the top right"),
    Picture.FORM: QT_TRANSLATE_NOOP("Picture", "The form: {type} and {name}"),
    Picture.SCOPE_ROW: QT_TRANSLATE_NOOP("Picture", "Two rows, set correctly"),
    Picture.SAVE_BUTTON: QT_TRANSLATE_NOOP("Picture", "{save}, at the bottom right"),
    Picture.CREDENTIALS_WINDOW: QT_TRANSLATE_NOOP("Picture", "{token} is the third box"),
    Picture.APPSE_CREDENTIALS: QT_TRANSLATE_NOOP("Picture", "{credentials}, then {add}"),
    Picture.APPSE_FORM: QT_TRANSLATE_NOOP("Picture", "The form {configure}"),
}
SENTENCES = {
    Picture.ADDRESS: QT_TRANSLATE_NOOP("Picture", "The store hash is at the top, between store- and the first dot."),
    Picture.BESIDE_BROWSER: QT_TRANSLATE_NOOP(
        "Picture",
        "BigCommerce is open in your browser. This window is a narrow column on its right, with one task at a time.",
    ),
    Picture.SETTINGS_PAGE: QT_TRANSLATE_NOOP(
        "Picture",
        "{settings} is last in BigCommerce’s menu. Under API, at the very end, {store_level} is the second of three rows.",
    ),
    Picture.CREATE_BUTTON: QT_TRANSLATE_NOOP(
        "Picture", "On {store_level}, the blue {create} button is at the top right, above the list."
    ),
    Picture.FORM: QT_TRANSLATE_NOOP("Picture", "Leave {type} as it is. Type the name into {name}, below."),
    Picture.SCOPE_ROW: QT_TRANSLATE_NOOP(
        "Picture", "Each row is a name and joined buttons. The chosen one is light blue."
    ),
    Picture.SAVE_BUTTON: QT_TRANSLATE_NOOP("Picture", "{save} is the blue button at the bottom right."),
    Picture.CREDENTIALS_WINDOW: QT_TRANSLATE_NOOP(
        "Picture", "After {save}, a pop-up shows three boxes. The last one is {token}."
    ),
    Picture.APPSE_CREDENTIALS: QT_TRANSLATE_NOOP(
        "Picture", "{credentials} is fourth in APPSe AI’s menu. The blue {add} button is at the top right."
    ),
    Picture.APPSE_FORM: QT_TRANSLATE_NOOP(
        "Picture", "{configure} has three fields, in this order. The wide button below is {authorize}."
    ),
}


def caption(picture: Picture) -> str:
    """Return what stands under a picture."""
    return translated("Picture", str(CAPTIONS[picture])).format_map(NAMES)


def what_to_look_for(picture: Picture) -> str:
    """Return in a sentence what the picture shows."""
    return translated("Picture", str(SENTENCES[picture])).format_map(NAMES)
