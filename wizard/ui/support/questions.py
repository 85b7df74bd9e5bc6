"""The answers to the question that each step has at its top.

Sources: docs/facts/bigcommerce.md 1.2 (the address), 2.1 to 2.4 (the pages, who may see them, the three values) and 4 (what the
test asks); docs/facts/screens.md (where things stand on the pages, APPSe AI's form); docs/credential-guide.md.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

from wizard.core.owner.blocks import Picture
from wizard.core.owner.instructions import (
    ACCESS_TOKEN,
    ACCOUNT_LEVEL,
    CLIENT_ID,
    CLIENT_SECRET,
    CREATE,
    SAVE,
    SETTINGS,
    STORE_LEVEL,
)
from wizard.ui.language.texts import translated

_NAMES = {
    "settings": SETTINGS,
    "store_level": STORE_LEVEL,
    "account_level": ACCOUNT_LEVEL,
    "create": CREATE,
    "save": SAVE,
    "id": CLIENT_ID,
    "secret": CLIENT_SECRET,
    "token": ACCESS_TOKEN,
    "account": "Account Settings",
    "users": "Users",
    "edit": "Edit",
    "risk": "High-Risk Permissions",
    "credentials": "Credentials",
    "add": "Add Credential",
    "configure": "Configure Credentials",
    "authorize": "Authorize & Save",
    "fields": "Connection name, Store Hash, API Token",
}
"""What the pages print; it stands in every language as they print it."""


@dataclass(frozen=True)
class Answer:
    """What a merchant reads who asks.

    Attributes:
        paragraphs: short ones, in reading order.
        pictures: what they speak of.
    """

    paragraphs: tuple[str, ...]
    pictures: tuple[Picture, ...] = ()


_STORE = (
    QT_TRANSLATE_NOOP(
        "Answer",
        "Sign in to BigCommerce and open the store to connect.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "The address at the top starts with store- or https://store-.",
    ),
    QT_TRANSLATE_NOOP("Answer", "Click it, press {copy}, and paste it here."),
    QT_TRANSLATE_NOOP(
        "Answer",
        "It isn’t your shop’s web address. If that’s all you have, paste it anyway.",
    ),
)
_ACCOUNT = (
    QT_TRANSLATE_NOOP(
        "Answer",
        "Find {store_level} at the very end of {settings}. It’s the second of three rows. Older stores call "
        "it API accounts. Tokens from {account_level} don’t work here.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "Only the owner, and users the owner allows, can see it. The owner sets that in {account}, {users}, "
        "{edit}, {risk}: list and create store-level API accounts.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "Or let the owner do this: “Someone else does this…” creates instructions without a token.",
    ),
)
_TOKEN = (
    QT_TRANSLATE_NOOP(
        "Answer",
        "After {save}, a pop-up shows {id}, {secret}, and {token}. You need the third, {token}.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "{id} and {token} look alike. BigCommerce’s file is safer: this app picks the right value.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "BigCommerce shows them only once. Pop-up closed and no file? Go back, create a new account with the "
        "same rows, and delete the old one.",
    ),
)
_TEST = (
    QT_TRANSLATE_NOOP(
        "Answer",
        "It changes nothing. It checks if the token opens this store, and what it can read.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "It shows your store’s name and first location. It doesn’t show, save, or share any other store "
        "data. “Details” lists every request.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "It can’t tell if a permission can also make changes. “Check write access…” goes further, and asks you first.",
    ),
)
_HANDOVER = (
    QT_TRANSLATE_NOOP(
        "Answer",
        "In APPSe AI, choose {credentials}, then {add} at the top right. Choose BigCommerce, then its "
        "authentication type.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "Copy each value into the same field of {configure}: {fields}. Then click {authorize}.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "APPSe AI’s list then shows a green check mark or a red exclamation mark. Choose the same one here. "
        "You don’t paste anything into BigCommerce.",
    ),
)
_ANSWERS = (
    (_STORE, (Picture.ADDRESS,)),
    (_ACCOUNT, (Picture.SETTINGS_PAGE, Picture.CREATE_BUTTON)),
    (_TOKEN, (Picture.CREDENTIALS_WINDOW,)),
    (_TEST, ()),
    (_HANDOVER, (Picture.APPSE_CREDENTIALS, Picture.APPSE_FORM)),
)


def answer(step: int) -> Answer:
    """Return the answer to the question of a step; 0 is the first."""
    paragraphs, pictures = _ANSWERS[step]
    copy = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
    names = _NAMES | {"copy": copy}
    return Answer(tuple(translated("Answer", str(one)).format_map(names) for one in paragraphs), pictures)
