"""The parts of step 2, shown one at a time, each with one task and its own state."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP

from wizard.ui.language.texts import translated
from wizard.ui.shell.states import PageState

CONTEXT = "AccountPart"


class Part(Enum):
    """A task of step 2."""

    START = auto()
    START_AGAIN = auto()
    CREATE = auto()
    NAME = auto()
    ROWS = auto()
    SAVE = auto()
    WAIT = auto()
    FILE = auto()
    UNSEEN = auto()
    OWNER = auto()


STATES: Mapping[Part, PageState] = {
    Part.START: PageState.ACCOUNT_START,
    Part.START_AGAIN: PageState.ACCOUNT_START_AGAIN,
    Part.CREATE: PageState.ACCOUNT_CREATE,
    Part.NAME: PageState.ACCOUNT_NAME,
    Part.ROWS: PageState.ACCOUNT_ROWS,
    Part.SAVE: PageState.ACCOUNT_SAVE,
    Part.WAIT: PageState.ACCOUNT_SAVE_WAITING,
    Part.FILE: PageState.ACCOUNT_FILE,
    Part.UNSEEN: PageState.ACCOUNT_UNSEEN,
    Part.OWNER: PageState.ACCOUNT_OWNER,
}
"""The state of each part; that of waiting is another where the system asks before a program may look into Downloads."""

WATCHED = frozenset({Part.CREATE, Part.NAME, Part.ROWS, Part.SAVE, Part.WAIT, Part.OWNER})
"""The parts in which a file that arrives is offered."""
FOLLOWING = {Part.CREATE: Part.NAME, Part.NAME: Part.ROWS, Part.ROWS: Part.SAVE, Part.SAVE: Part.WAIT}
"""What Next leads to."""
BEFORE: Mapping[Part, Part] = {
    Part.CREATE: Part.START,
    Part.NAME: Part.CREATE,
    Part.ROWS: Part.NAME,
    Part.SAVE: Part.ROWS,
    Part.WAIT: Part.SAVE,
    Part.FILE: Part.SAVE,
}
"""Where Back leads within the step; from the other parts it leaves the step, or what opened them is shown again."""

_TITLES: Mapping[Part, object] = {
    Part.START: QT_TRANSLATE_NOOP("AccountPart", "Create an API account in BigCommerce"),
    Part.START_AGAIN: QT_TRANSLATE_NOOP("AccountPart", "Create a new API account"),
    Part.CREATE: QT_TRANSLATE_NOOP("AccountPart", "Click Create API account"),
    Part.NAME: QT_TRANSLATE_NOOP("AccountPart", "Name the account"),
    Part.ROWS: QT_TRANSLATE_NOOP("AccountPart", "Set these {total} rows"),
    Part.SAVE: QT_TRANSLATE_NOOP("AccountPart", "Check the rows, then click Save"),
    Part.WAIT: QT_TRANSLATE_NOOP("AccountPart", "Waiting for BigCommerce’s file"),
    Part.FILE: QT_TRANSLATE_NOOP("AccountPart", "Your file is here"),
    Part.UNSEEN: QT_TRANSLATE_NOOP("AccountPart", "Can’t see Store-level API accounts?"),
    Part.OWNER: QT_TRANSLATE_NOOP("AccountPart", "Waiting for the owner’s file"),
}
_LEADS: Mapping[Part, object] = {
    Part.START: QT_TRANSLATE_NOOP("AccountPart", "APPSe AI uses it to reach your store."),
    Part.START_AGAIN: QT_TRANSLATE_NOOP("AccountPart", "Set all {total} rows. These were missing:"),
    Part.CREATE: QT_TRANSLATE_NOOP("AccountPart", "It’s the blue button at the top right."),
    Part.NAME: QT_TRANSLATE_NOOP("AccountPart", "Leave Token type on V2/V3 API token. Paste this into Name:"),
    Part.ROWS: QT_TRANSLATE_NOOP("AccountPart", "Leave every other row on its first option."),
    Part.SAVE: QT_TRANSLATE_NOOP("AccountPart", "You can’t change them later."),
    Part.WAIT: QT_TRANSLATE_NOOP("AccountPart", "Chrome, Firefox, and Edge save it in Downloads."),
    Part.FILE: QT_TRANSLATE_NOOP("AccountPart", "{name} is in Downloads. Nothing was taken from it yet."),
    Part.UNSEEN: QT_TRANSLATE_NOOP("AccountPart", "Only the owner, and users the owner allows, can see it."),
    Part.OWNER: QT_TRANSLATE_NOOP("AccountPart", "When you have it, choose it here."),
}
_AGAIN = str(QT_TRANSLATE_NOOP("AccountPart", "Start with those missing last time."))
_FIND = str(QT_TRANSLATE_NOOP("AccountPart", "Find BigCommerce’s file"))


def title(part: Part, *, asks_first: bool = False) -> str:
    """Return the task of a part in the present language.

    Args:
        part: which one.
        asks_first: the file has to be looked for, since the system would ask before Downloads is watched.
    """
    return translated(CONTEXT, _FIND if part is Part.WAIT and asks_first else str(_TITLES[part]))


def lead(part: Part, *, again: bool = False) -> str:
    """Return the sentence below the title in the present language.

    Args:
        part: which one.
        again: rows were missing last time.
    """
    return translated(CONTEXT, _AGAIN if part is Part.ROWS and again else str(_LEADS[part]))
