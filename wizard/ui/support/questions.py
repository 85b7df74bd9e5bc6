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
        "Sign in to BigCommerce in your browser and open any page of the control panel. If you have several stores, open the "
        "one that you want to connect: each has its own address.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "The address stands at the very top of the browser's window. It begins with store-; some browsers put https:// before "
        "it.",
    ),
    QT_TRANSLATE_NOOP("Answer", "Click it once so that all of it is selected, press {copy}, and paste it here."),
    QT_TRANSLATE_NOOP(
        "Answer",
        "The address of the shop that your customers visit is another one. If it is the only one you have, paste it all the "
        "same: the next step is shown here.",
    ),
)
_ACCOUNT = (
    QT_TRANSLATE_NOOP(
        "Answer",
        "The page {store_level} is the second of three rows at the very end of {settings}. Older stores call it API accounts. "
        "{account_level} is another page, and its tokens do not work here.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "Only the owner of the store sees it, and whoever the owner allows to. The owner does that under {account}, {users}, "
        "{edit}, {risk}: list and create store-level API accounts.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "Or let the owner do this step. “Someone else does this…” on this page makes instructions that you can send; "
        "they hold no token.",
    ),
)
_TOKEN = (
    QT_TRANSLATE_NOOP(
        "Answer",
        "After {save}, BigCommerce shows a window with three boxes: {id}, {secret} and {token}. It is the third and last one, "
        "{token}.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "{id} and {token} look alike, so go by the name above the box. The file that BigCommerce downloaded is safer still: "
        "the right value is taken from it.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "BigCommerce shows them this once. If the window is closed and there is no file, go back one step, create a new API "
        "account with the same rows, and delete the one without a token.",
    ),
)
_TEST = (
    QT_TRANSLATE_NOOP(
        "Answer",
        "It looks and changes nothing. It asks BigCommerce first whether the token opens this store, and then about each "
        "permission, with requests that only read.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "Of what your store holds, nothing is shown, kept or passed on. What counts is whether BigCommerce answers. "
        "“Details” on this page lists every request.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "Reading shows that a permission reads. That it may also change something, reading cannot show, and the result says "
        "so. “Check write access…” goes further, and asks you before it sends anything.",
    ),
)
_HANDOVER = (
    QT_TRANSLATE_NOOP(
        "Answer",
        "Open APPSe AI in your browser. Choose {credentials} in its menu, then {add} at the top right, then BigCommerce and "
        "its authentication type.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "The window {configure} has the same three fields as this page: {fields}. Copy each value here and paste it there, "
        "then click {authorize}.",
    ),
    QT_TRANSLATE_NOOP(
        "Answer",
        "The list of credentials shows a green tick or a red mark then. Tell this page which one it is: on red, it says what "
        "to do. Nothing has to be pasted into BigCommerce.",
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
