"""The interface between window and page, with defaults.

A page says in which state it is (`page_state`) and emits `state_changed`; the window reads the table of states
(`wizard.ui.shell.states`) and renders the primary button, the list of steps and the focus from it (docs/architecture.md, rule 2).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget, QWizardPage

from wizard.core.failures import Failure
from wizard.core.setup.session import SetupSession
from wizard.ui.language.texts import translated
from wizard.ui.services import Services
from wizard.ui.shell.navigation import Navigation
from wizard.ui.shell.states import PageState, StepMark
from wizard.ui.steps import Step

if TYPE_CHECKING:
    from wizard.ui.practice.offered import Offer


class Page(QWizardPage):
    """What each step is a kind of.

    Attributes:
        navigation: moves between the steps; set by `wizard.ui.assembly`, for step 1 by the window.
    """

    state_changed = Signal()
    screen_not_shared = Signal()
    """The merchant says, on this page, that nobody else looks on any more."""
    saved_setup_given = Signal(object)
    """A file (Path) was chosen or dropped here that is a saved setup."""
    step: ClassVar[Step]
    """Which step this is."""
    navigation: Navigation

    def __init__(self, session: SetupSession, services: Services) -> None:
        super().__init__()
        self.session = session
        self.services = services
        self._built = False
        self._docked = False

    def heading(self) -> str:
        """Return what there is to do, or what happened; it may be another one in another state."""
        raise NotImplementedError

    def lead(self) -> str:
        """Return the one sentence under the title, or empty."""
        return ""

    def eyebrow(self) -> str:
        """Return the word or two above the title, or empty."""
        return ""

    def question(self) -> str:
        """Return what people ask on this page; its answer is in `wizard.ui.support.questions`."""
        raise NotImplementedError

    def build(self, body: QVBoxLayout) -> None:
        """Make the page's widgets. Called once, before the page is shown for the first time."""
        raise NotImplementedError

    def page_state(self) -> PageState:
        """Return in which state the page is. A pure read."""
        raise NotImplementedError

    def act(self, action: str) -> None:
        """Do what the table of states names for the state that is shown."""
        raise NotImplementedError

    def primary_arguments(self) -> Mapping[str, str]:
        """Return what is filled in for the names in braces in the words of the primary button."""
        return {}

    def go_back(self) -> bool:
        """Go back within the page, if there is something to go back to; return whether there was."""
        return False

    def focus_target(self, name: str) -> QWidget | None:
        """Return the widget that the table of states calls `name`; None: the primary button."""
        return None

    def mark_when_left(self) -> tuple[StepMark, str]:
        """Return how the step is marked once another one is worked on, and a word below its name, or empty."""
        by_file = bool(self.session.came_from) and self.step in (Step.ACCOUNT, Step.TOKEN)
        return (StepMark.FROM_FILE, translated("BasePage", "done by the file")) if by_file else (StepMark.DONE, "")

    def mark_note(self) -> str:
        """Return a word below the step's name while it is worked on, or empty."""
        return ""

    def enter(self) -> None:
        """Bring the widgets up to date with the session. Called each time the page is about to be shown forwards."""

    def arrived(self) -> None:
        """Begin what waits for the page to be seen. Called each time after it is shown; the window sets the focus."""

    def problem(self) -> Failure | None:
        """Return what still stands in the way of going on, or None."""
        return None

    def commit(self) -> None:
        """Write what the page knows into the session. Called when the page is left forwards."""

    def cancel(self) -> None:
        """Stop whatever the page has under way. Called on Back and when the window closes."""

    def practice_offers(self) -> Sequence[Offer]:
        """Return what there is to try on this page in practice mode."""
        return ()

    def show_screen_shared(self) -> None:
        """Follow `session.screen_shared`: mask, and switch off or on what shows or copies the token.

        Called when that changed, and once after :meth:`build`.
        """

    def take_over(self) -> None:
        """Show what a saved setup brought into the session; nothing that was entered for another one may stay."""

    def take_file(self, path: Path) -> bool:
        """Take a file that was dropped on the window; return whether this page takes files."""
        return False

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take what was dropped at once, if this page takes several files or a folder; return whether it did."""
        return False

    @property
    def holds_token(self) -> bool:
        """True while the page holds a token that the session does not have yet; closing would lose it."""
        return False

    @property
    def found_hash(self) -> str:
        """The store hash that was found here, though the page was not left yet; or empty."""
        return ""

    @property
    def was_shown(self) -> bool:
        """True once the page's widgets were made."""
        return self._built

    @property
    def busy(self) -> bool:
        """True while the page waits for something."""
        return False

    @property
    def docked(self) -> bool:
        """True while the window is a column beside the browser."""
        return self._docked
