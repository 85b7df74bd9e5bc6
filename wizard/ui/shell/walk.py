"""Navigation across several steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWizard

from wizard.ui.shell.base_page import BasePage
from wizard.ui.steps import Step

if TYPE_CHECKING:
    from wizard.core.setup.progress import SavedProgress


class Walk(QObject):
    """Moves a window between its steps; the port is `wizard.ui.shell.navigation.Navigation`.

    Attributes:
        passing: True while pages are only passed on the way to another one.
        when_built: does something once the later steps are there, which follow the first frame; at once if they are.

    Args:
        window: the wizard.

    Signals:
        arrived(): the page that was to be reached, or the last one before what stands in the way, is shown.
    """

    arrived = Signal()

    def __init__(self, window: QWizard) -> None:
        super().__init__(window)
        self._window = window
        self.passing = False
        self._asked: list[Callable[[], None]] = []
        self.when_built: Callable[[Callable[[], None]], None] = self._keep

    def leave_to(self, then: Callable[[Callable[[], None]], None]) -> None:
        """From now on, pass what waits for the later steps to `then`, beginning with what was already asked for."""
        self.when_built = then
        asked, self._asked = self._asked, []
        for do in asked:
            then(do)

    def note_built(self) -> None:
        """The later steps are there: do what waits for them at once, unless it was left to something."""
        if self.when_built == self._keep:
            self.leave_to(lambda do: do())

    def next(self) -> None:
        """Go to the next step, if the page lets one."""
        self.when_built(self._window.next)

    def go_to(self, step: Step) -> None:
        """Go forwards to a step, as far as the pages between let one."""
        self.when_built(lambda: self._move(lambda: self._forwards(step)))

    def back_to(self, step: Step) -> None:
        """Go back to a step."""
        self._move(lambda: self._backwards(step))

    def take_files(self, paths: Sequence[Path], resume: Callable[[Path], None]) -> None:
        """Let the page that is shown take what was dropped; step 2 hands a file on to step 3.

        Args:
            paths: the files, at least one.
            resume: goes on with a saved setup.
        """
        from wizard.core.setup.progress_file import is_progress_name  # noqa: PLC0415 - not needed for the first frame

        page, path = self._shown_page, paths[0]
        if page is not None and page.take_files(paths):
            return
        if is_progress_name(path.name):
            resume(path)
        elif page is not None and not page.take_file(path):
            self._window.next()
            following = self._shown_page
            if following is not None:
                following.take_file(path)

    def close(self) -> None:
        """Close the window; what would be lost by it is asked about first."""
        self._window.close()

    @property
    def _shown_page(self) -> BasePage | None:
        page = self._window.currentPage()
        return page if isinstance(page, BasePage) else None

    def _keep(self, do: Callable[[], None]) -> None:
        """Remember what is asked for before the later steps are begun; what is asked for twice is done once."""
        if do not in self._asked:
            self._asked.append(do)

    def _move(self, move: Callable[[], None]) -> None:
        """Only the page that one comes to arrives; those between are not announced, and get no focus."""
        before, self.passing = self._window.currentId(), True
        try:
            move()
        finally:
            self.passing = False
        if self._window.currentId() != before:
            self.arrived.emit()

    def _forwards(self, step: Step) -> None:
        while self._window.currentId() < step:
            here = self._window.currentId()
            self._window.next()
            if self._window.currentId() == here:
                return

    def _backwards(self, step: Step) -> None:
        while self._window.currentId() > step:
            self._window.back()

    def resume(self, progress: SavedProgress, pages: Iterable[BasePage]) -> None:
        """Show a saved setup at the step where it was, or at the one for the token if it was further."""
        from wizard.ui.shell.resumed_notice import show_opened  # noqa: PLC0415 - rarely needed

        self.back_to(Step.STORE)
        known = tuple(pages)
        known[0].session.take_over(progress)
        for page in known:
            page.take_over()
        self.go_to(Step(min(progress.step - 1, Step.TOKEN)))
        here = self._window.currentPage()
        if isinstance(here, BasePage):
            show_opened(progress, here, lambda: Step(progress.step - 1).title())
