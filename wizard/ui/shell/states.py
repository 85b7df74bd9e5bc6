"""Every state of every page: its one primary button, what that does, where the focus goes, and how the step is marked.

The window renders this table; nothing else decides which button is filled, what Enter does, or where the focus goes.
The words are translated in the context "Primary" (`tools/translatable.py` reads them here); the page fills in names in braces.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from functools import partial
from typing import NamedTuple

from wizard.ui.steps import Step

CONTEXT = "Primary"


class Icon(Enum):
    """What follows the words of a primary button; the value is the name of its drawing."""

    BROWSER = "browser"
    COPY = "copy"


class StepMark(Enum):
    """How a step is marked in the list of steps."""

    TO_COME = auto()
    NOW = auto()
    DONE = auto()
    FROM_FILE = auto()
    FAILED = auto()
    NOT_TESTED = auto()


class PageState(Enum):
    """A state of a page."""

    STORE_EMPTY = auto()
    STORE_OPENED = auto()
    STORE_OFFERED = auto()
    STORE_TYPED = auto()
    STORE_FOUND = auto()
    STORE_SHOP = auto()
    STORE_LOOKING = auto()
    STORE_CHOICES = auto()
    STORE_PROBLEM = auto()
    STORE_RETRY = auto()
    STORE_FILE_ALONE = auto()
    STORE_FILE_FOUND = auto()
    STORE_SAVED = auto()
    STORE_TESTING = auto()
    STORE_KEYCHAIN = auto()
    STORE_NO_TOKEN = auto()

    ACCOUNT_START = auto()
    ACCOUNT_START_AGAIN = auto()
    ACCOUNT_CREATE = auto()
    ACCOUNT_NAME = auto()
    ACCOUNT_ROWS = auto()
    ACCOUNT_SAVE = auto()
    ACCOUNT_SAVE_WAITING = auto()
    ACCOUNT_FIND = auto()
    ACCOUNT_FILE = auto()
    ACCOUNT_UNSEEN = auto()
    ACCOUNT_OWNER = auto()

    TOKEN_EMPTY = auto()
    TOKEN_READING = auto()
    TOKEN_SHAPED = auto()
    TOKEN_PROBLEM = auto()
    TOKEN_WRONG_ACCOUNT = auto()
    TOKEN_ARRIVED = auto()

    TEST_RUNNING = auto()
    TEST_GOOD = auto()
    TEST_MISSING = auto()
    TEST_UNCLEAR = auto()
    TEST_REFUSED = auto()
    TEST_STORE_REFUSED = auto()
    TEST_WITHDRAWN = auto()
    TEST_NETWORK = auto()
    TEST_STOPPED = auto()
    TEST_SKIPPED = auto()

    HANDOVER_UNTESTED = auto()
    HANDOVER_OPEN = auto()
    HANDOVER_COPY_NAME = auto()
    HANDOVER_COPY_HASH = auto()
    HANDOVER_COPY_TOKEN = auto()
    HANDOVER_SHARED = auto()
    HANDOVER_SAVED = auto()
    HANDOVER_ASK = auto()
    HANDOVER_RED_TEST_NOW = auto()
    HANDOVER_RED_TEST_AGAIN = auto()
    HANDOVER_RED_TOKEN = auto()
    HANDOVER_RED_STORE = auto()
    HANDOVER_RED_ACCOUNT = auto()
    HANDOVER_RED_COPY_TOKEN = auto()
    HANDOVER_RED_COPY_HASH = auto()
    HANDOVER_RED_SHARED = auto()
    HANDOVER_RED_LOOK = auto()
    HANDOVER_REPORT = auto()
    HANDOVER_GREEN_TIDY = auto()
    HANDOVER_GREEN_DONE = auto()


class StateRow(NamedTuple):
    """One state.

    Attributes:
        step: where it is met.
        key: a short name for tests and pictures.
        words: of the primary button, in English.
        action: what the page is asked to do when it is pressed (`BasePage.act`).
        focus: which widget gets the focus on arriving in the state (`BasePage.focus_target`); empty: the primary.
        icon: what follows the words.
        mark: of the step while it is in this state; None: the step that is worked on.
        running: something is under way, and the button stops it; it is not filled then.
    """

    step: Step
    key: str
    words: str
    action: str
    focus: str = ""
    icon: Icon | None = None
    mark: StepMark | None = None
    running: bool = False


_store = partial(StateRow, Step.STORE)
_account = partial(StateRow, Step.ACCOUNT)
_token = partial(StateRow, Step.TOKEN)
_test = partial(StateRow, Step.TEST)
_handover = partial(StateRow, Step.HANDOVER)
_red = partial(_handover, mark=StepMark.FAILED)

_OPEN = "&Open BigCommerce"
_NEXT = "&Next"
_AGAIN = "Test &again"
_TEST = "&Test"
_CHOOSE = "&Choose the file…"
_CHECK = "Check &Downloads"
_DONE_COPY = "&Done, copy the name"
_SAVED = "I &clicked Save"
_USE_FILE = "&Use this file and test"
_INSTRUCTIONS = "&Send instructions…"
_GOT_FILE = "I got the &file from the owner"
_TO_ACCOUNT = "Go back to the API &account"
_TEST_NOW = "&Test now"
_STOP = "&Stop"
_STOP_TEST = "&Stop the test"
_USE = "&Use this address"
_LOOK_UP = "&Look up {host}"
_USE_STORE = "&Use store {hash}"
_ADD_TOKEN = "Add the &token"  # noqa: S105 - words on a button
_TRY = "Try &again"
_OPEN_APPSE_AI = "&Open APPSe AI"
_CREATE = "&Create a new account"
_BACK_TO_TOKEN = "Go back to the &token"  # noqa: S105 - words on a button
_BACK_TO_STORE = "Go back to &step 1"
_CLOSE = "&Close"
_COPY_HASH = "&Copy Store Hash"
_COPY_TOKEN = "&Copy API Token"  # noqa: S105 - likewise
_SAVE_COPY = "&Save a copy…"

_TABLE = {
    PageState.STORE_EMPTY: _store("empty", _OPEN, "open", "address", Icon.BROWSER),
    PageState.STORE_OPENED: _store("opened", _OPEN, "open", "address", Icon.BROWSER),
    PageState.STORE_OFFERED: _store("offered", _USE, "use_offer", "address"),
    PageState.STORE_TYPED: _store("typed", _NEXT, "say", "address"),
    PageState.STORE_FOUND: _store("found", _NEXT, "next", "address"),
    PageState.STORE_SHOP: _store("shop", _LOOK_UP, "look_up", "address"),
    PageState.STORE_LOOKING: _store("looking", _STOP, "stop", running=True),
    PageState.STORE_CHOICES: _store("choices", _USE_STORE, "choose", "address"),
    PageState.STORE_PROBLEM: _store("problem", _OPEN, "open", "address", Icon.BROWSER),
    PageState.STORE_RETRY: _store("retry", _TRY, "look_up"),
    PageState.STORE_FILE_ALONE: _store("file-alone", _OPEN, "open", "address", Icon.BROWSER),
    PageState.STORE_FILE_FOUND: _store("file-found", _TEST, "test", "address"),
    PageState.STORE_SAVED: _store("saved", _AGAIN, "test_saved", "saved"),
    PageState.STORE_TESTING: _store("testing", _STOP, "stop", running=True),
    PageState.STORE_KEYCHAIN: _store("keychain", _STOP, "stop", running=True),
    PageState.STORE_NO_TOKEN: _store("no-token", _ADD_TOKEN, "add_token", "address"),
    PageState.ACCOUNT_START: _account("start", _OPEN, "open", icon=Icon.BROWSER),
    PageState.ACCOUNT_START_AGAIN: _account("start-again", _OPEN, "open", icon=Icon.BROWSER),
    PageState.ACCOUNT_CREATE: _account("create", _DONE_COPY, "copy_name", icon=Icon.COPY),
    PageState.ACCOUNT_NAME: _account("name", _NEXT, "next"),
    PageState.ACCOUNT_ROWS: _account("rows", _NEXT, "next", "rows"),
    PageState.ACCOUNT_SAVE: _account("save", _SAVED, "next"),
    PageState.ACCOUNT_SAVE_WAITING: _account("waiting", _CHOOSE, "choose"),
    PageState.ACCOUNT_FIND: _account("find", _CHECK, "check"),
    PageState.ACCOUNT_FILE: _account("file", _USE_FILE, "use"),
    PageState.ACCOUNT_UNSEEN: _account("unseen", _INSTRUCTIONS, "instructions"),
    PageState.ACCOUNT_OWNER: _account("owner", _GOT_FILE, "choose"),
    PageState.TOKEN_EMPTY: _token("empty", _CHOOSE, "choose", "token"),
    PageState.TOKEN_READING: _token("reading", _STOP, "stop", running=True),
    PageState.TOKEN_SHAPED: _token("shaped", _TEST, "next", "token"),
    PageState.TOKEN_PROBLEM: _token("problem", _CHOOSE, "choose", "token"),
    PageState.TOKEN_WRONG_ACCOUNT: _token("wrong-account", _TO_ACCOUNT, "to_account"),
    PageState.TOKEN_ARRIVED: _token("arrived", _USE_FILE, "use"),
    PageState.TEST_RUNNING: _test("running", _STOP_TEST, "stop", running=True),
    PageState.TEST_GOOD: _test("good", _OPEN_APPSE_AI, "open_appse_ai", icon=Icon.BROWSER, mark=StepMark.DONE),
    PageState.TEST_MISSING: _test("missing", _CREATE, "new_account", mark=StepMark.FAILED),
    PageState.TEST_UNCLEAR: _test("unclear", _AGAIN, "again", mark=StepMark.NOT_TESTED),
    PageState.TEST_REFUSED: _test("refused", _BACK_TO_TOKEN, "to_token", mark=StepMark.FAILED),
    PageState.TEST_STORE_REFUSED: _test("store-refused", _BACK_TO_STORE, "to_store", mark=StepMark.FAILED),
    PageState.TEST_WITHDRAWN: _test("withdrawn", _OPEN, "open", icon=Icon.BROWSER, mark=StepMark.FAILED),
    PageState.TEST_NETWORK: _test("network", _AGAIN, "again", mark=StepMark.NOT_TESTED),
    PageState.TEST_STOPPED: _test("stopped", _AGAIN, "again", mark=StepMark.NOT_TESTED),
    PageState.TEST_SKIPPED: _test("skipped", _TEST_NOW, "again", mark=StepMark.NOT_TESTED),
    PageState.HANDOVER_UNTESTED: _handover("untested", _TEST_NOW, "test"),
    PageState.HANDOVER_OPEN: _handover("open-appse-ai", _OPEN_APPSE_AI, "open", icon=Icon.BROWSER),
    PageState.HANDOVER_COPY_NAME: _handover("copy-name", "&Copy Connection name", "copy_name", icon=Icon.COPY),
    PageState.HANDOVER_COPY_HASH: _handover("copy-hash", _COPY_HASH, "copy_hash", icon=Icon.COPY),
    PageState.HANDOVER_COPY_TOKEN: _handover("copy-token", _COPY_TOKEN, "copy_token", icon=Icon.COPY),
    PageState.HANDOVER_SHARED: _handover("shared", _SAVE_COPY, "save_copy"),
    PageState.HANDOVER_SAVED: _handover("saved-there", "&I saved it", "ask"),
    PageState.HANDOVER_ASK: _handover("ask", "Gr&een check mark", "green"),
    PageState.HANDOVER_RED_TEST_NOW: _red("red-test-now", _TEST_NOW, "test"),
    PageState.HANDOVER_RED_TEST_AGAIN: _red("red-test-again", _AGAIN, "test"),
    PageState.HANDOVER_RED_TOKEN: _red("red-token", _BACK_TO_TOKEN, "to_token"),
    PageState.HANDOVER_RED_STORE: _red("red-store", _BACK_TO_STORE, "to_store"),
    PageState.HANDOVER_RED_ACCOUNT: _red("red-account", _CREATE, "new_account"),
    PageState.HANDOVER_RED_COPY_TOKEN: _red("red-copy-token", _COPY_TOKEN, "copy_token", icon=Icon.COPY),
    PageState.HANDOVER_RED_COPY_HASH: _red("red-copy-hash", _COPY_HASH, "copy_hash", icon=Icon.COPY),
    PageState.HANDOVER_RED_SHARED: _red("red-shared", _SAVE_COPY, "save_copy"),
    PageState.HANDOVER_RED_LOOK: _red("red-look", "&Look again", "look"),
    PageState.HANDOVER_REPORT: _red("ask-support", "Create a &report…", "report"),
    PageState.HANDOVER_GREEN_TIDY: _handover("tidy-up", "&Delete {files}", "delete", "files", mark=StepMark.DONE),
    PageState.HANDOVER_GREEN_DONE: _handover("done", _CLOSE, "close", mark=StepMark.DONE),
}
TABLE: Mapping[PageState, StateRow] = _TABLE
