"""Which of the three moves of step 5 is next. No widget: the page shows what this says."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from wizard.core.credential.token_value import Credential
from wizard.core.setup.red_mark import Difference, DifferenceKind, Settle
from wizard.ui.shell.states import PageState


class Value(Enum):
    """A value to copy, in the order and by the names of APPSe AI's form."""

    NAME = "Connection name"
    HASH = "Store Hash"
    TOKEN = "API Token"  # noqa: S105 - a field's name


class Place(Enum):
    """A place within step 5."""

    UNTESTED = auto()
    OPEN = auto()
    COPY = auto()
    ASK = auto()
    RED = auto()
    SUPPORT = auto()
    GREEN = auto()


_COPY = {
    Value.NAME: PageState.HANDOVER_COPY_NAME,
    Value.HASH: PageState.HANDOVER_COPY_HASH,
    Value.TOKEN: PageState.HANDOVER_COPY_TOKEN,
}
_PLACES = {
    Place.UNTESTED: PageState.HANDOVER_UNTESTED,
    Place.OPEN: PageState.HANDOVER_OPEN,
    Place.ASK: PageState.HANDOVER_ASK,
    Place.SUPPORT: PageState.HANDOVER_REPORT,
}
_SETTLED_BY = {
    Settle.TEST_NOW: PageState.HANDOVER_RED_TEST_NOW,
    Settle.TEST_AGAIN: PageState.HANDOVER_RED_TEST_AGAIN,
    Settle.GO_TO_TOKEN: PageState.HANDOVER_RED_TOKEN,
    Settle.GO_TO_STORE: PageState.HANDOVER_RED_STORE,
    Settle.NEW_ACCOUNT: PageState.HANDOVER_RED_ACCOUNT,
    Settle.COPY_TOKEN: PageState.HANDOVER_RED_COPY_TOKEN,
    Settle.COPY_HASH: PageState.HANDOVER_RED_COPY_HASH,
    Settle.LOOK_AGAIN: PageState.HANDOVER_RED_LOOK,
}


class Moves:
    """The moves of one credential; another credential starts over.

    Attributes:
        place: where one is.
        copied: what was copied since the credential is this one.
    """

    def __init__(self) -> None:
        self._begin(None, Place.OPEN)

    def _begin(self, credential: Credential | None, place: Place) -> None:
        self._credential = credential
        self.place = place
        self.copied: set[Value] = set()
        self._questions: tuple[Difference, ...] = ()
        self._settled: set[DifferenceKind] = set()
        self._copied_for_question = False

    def follow(self, credential: Credential, *, tested: bool) -> None:
        """Start over unless `credential` is the same as before.

        Args:
            credential: what is handed over.
            tested: whether a test of it has opened the store.
        """
        if credential != self._credential:
            self._begin(credential, Place.OPEN if tested else Place.UNTESTED)
        elif tested and self.place is Place.UNTESTED:
            self.place = Place.OPEN

    def forget(self) -> None:
        """Forget the previous setup, its token above all, since another setup begins."""
        self._begin(None, Place.OPEN)

    @property
    def next_value(self) -> Value | None:
        """The next value to copy, or None."""
        return next((one for one in Value if one not in self.copied), None)

    def copy(self, value: Value) -> None:
        """Note that a value was copied."""
        self.copied.add(value)
        self._copied_for_question = self.place is Place.RED

    # -- red ---------------------------------------------------------------------------------------------------------

    def ask_about_red(self, questions: Sequence[Difference]) -> None:
        """Ask the likeliest open question; without one, go to support.

        Args:
            questions: what may explain the red mark, the likeliest first.
        """
        self._questions = tuple(questions)
        self._copied_for_question = False
        self.place = Place.RED if self.question is not None else Place.SUPPORT

    @property
    def question(self) -> Difference | None:
        """The present question, or None."""
        return next((one for one in self._questions if one.kind not in self._settled), None)

    @property
    def check(self) -> tuple[int, int]:
        """The number of the question, from 1, and how many there are."""
        kinds = [one.kind for one in self._questions]
        return sum(kind in self._settled for kind in kinds) + 1, len(kinds)

    def settle(self) -> None:
        """Settle the present question, so that it isn't asked again: it was tried, or doesn't apply."""
        if self.question is not None:
            self._settled.add(self.question.kind)
        self._copied_for_question = False

    def not_this(self) -> None:
        """Go to the next question, or to support after the last."""
        self.settle()
        if self.question is None:
            self.place = Place.SUPPORT

    def start_again(self) -> None:
        """Ask all questions once more."""
        self._settled.clear()
        self.place = Place.ASK

    # -- the state ---------------------------------------------------------------------------------------------------

    def state(self, *, screen_shared: bool, files_chosen: bool) -> PageState:
        """Return the state of the page.

        Args:
            screen_shared: whether others see the screen: the token can't be copied then.
            files_chosen: whether files are to be deleted.
        """
        if self.place is Place.COPY:
            return self._copying(screen_shared)
        if self.place is Place.RED and self.question is not None:
            return self._asking(self.question.kind.value.settle, screen_shared)
        if self.place is Place.GREEN:
            return PageState.HANDOVER_GREEN_TIDY if files_chosen else PageState.HANDOVER_GREEN_DONE
        return _PLACES.get(self.place, PageState.HANDOVER_REPORT)

    def _copying(self, screen_shared: bool) -> PageState:
        value = self.next_value
        if value is None:
            return PageState.HANDOVER_SAVED
        return PageState.HANDOVER_SHARED if screen_shared and value is Value.TOKEN else _COPY[value]

    def _asking(self, settle: Settle, screen_shared: bool) -> PageState:
        if self._copied_for_question:
            return PageState.HANDOVER_RED_LOOK
        if settle is Settle.COPY_TOKEN and screen_shared:
            return PageState.HANDOVER_RED_SHARED
        return _SETTLED_BY[settle]
