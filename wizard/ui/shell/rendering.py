"""Render the state of the current page: the primary button, what Enter does, the focus, and the list of steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from wizard.ui.language.texts import by_key
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.foot import Foot
from wizard.ui.shell.rail import Rail
from wizard.ui.shell.states import CONTEXT, TABLE, PageState, StateRow, StepMark
from wizard.ui.steps import Step

PAUSE_MS = 400
"""A second press that soon after a change was meant for what stood there before: people double-click."""


class Rendering(QObject):
    """Keeps foot, rail and focus as the table of states has them.

    Attributes:
        now: returns milliseconds that only grow.

    Args:
        foot: has the primary button.
        rail: has the list of steps.
        pages: returns the pages that were made so far, in order.
    """

    def __init__(self, foot: Foot, rail: Rail, pages: Callable[[], Sequence[BasePage]]) -> None:
        super().__init__(foot)
        self._foot = foot
        self._rail = rail
        self._pages = pages
        self._page: BasePage | None = None
        self._state: PageState | None = None
        clock = QElapsedTimer()
        clock.start()
        self.now: Callable[[], int] = clock.elapsed
        self._deaf_until = 0
        self._mending = QTimer(self)
        self._mending.setSingleShot(True)
        self._mending.timeout.connect(self._mend_focus)
        foot.primary.clicked.connect(self.press)

    @property
    def row(self) -> StateRow | None:
        """The row of the table that is shown, or None before the first page is."""
        return TABLE[self._state] if self._state is not None else None

    @property
    def takes_press(self) -> bool:
        """False for a moment after a change, in which a press was meant for what stood there before."""
        return self.now() >= self._deaf_until

    def enter(self, page: BasePage, *, focus: bool) -> None:
        """Show a page that was just reached.

        Args:
            page: the page.
            focus: move the focus to where work begins on it.
        """
        self._page = page
        self._state = page.page_state()
        self._wait()
        self.render()
        if focus:
            self._focus_row()

    def follow(self, page: BasePage) -> None:
        """Show what has changed on a page; one that is not shown changes the list of steps alone."""
        if page is not self._page:
            return
        before, self._state = self._state, page.page_state()
        if before is not self._state and not _types(QApplication.focusWidget()):
            self._wait()
        self.render()
        if before is not self._state:
            self._mending.start()

    def press(self) -> None:
        """Do what the primary button says, unless the press was meant for what stood there before."""
        row, page = self.row, self._page
        if row is None or page is None or not self.takes_press:
            return
        self._wait()
        page.act(row.action)

    def render(self) -> None:
        """Show the present state, in the present language."""
        row, page, state = self.row, self._page, self._state
        if row is None or page is None or state is None:
            return
        arguments = dict(page.primary_arguments())
        self._foot.say_primary(
            lambda: by_key(CONTEXT, state.name, row.words).format(**arguments), row.icon, running=row.running
        )
        self._rail.show_steps(page.step, self._marks(page, row))

    def _marks(self, page: BasePage, row: StateRow) -> dict[Step, tuple[StepMark, str]]:
        marks = {one.step: one.mark_when_left() for one in self._pages() if one.step < page.step}
        marks[page.step] = (row.mark or StepMark.NOW, page.mark_note())
        return marks

    def _wait(self) -> None:
        self._deaf_until = self.now() + PAUSE_MS

    def _focus_row(self) -> None:
        row, page = self.row, self._page
        if row is None or page is None:
            return
        target = page.focus_target(row.focus) if row.focus else None
        if target is None or not _can_have_focus(target):
            target = self._foot.primary
        target.setFocus()

    def _mend_focus(self) -> None:
        """A control that is gone hands the focus on; whatever still can have it keeps it."""
        page = self._page
        window = self._foot.window()
        focused = window.focusWidget()
        if page is None or QApplication.activePopupWidget() or QApplication.activeModalWidget() not in (None, window):
            return
        if focused is None or not _can_have_focus(focused) or self._lost:
            self._lost = False
            self._focus_row()

    _lost = False

    def follow_focus(self) -> None:
        """Look after the focus from now on: a control that is gone must not take it along."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note_focus)

    def _note_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        from shiboken6 import isValid  # noqa: PLC0415 - not needed for the first frame

        # The last change of focus comes when the window itself is taken apart.
        if before is None or not isValid(before) or not isValid(self._foot):
            return
        window = self._foot.window()
        if before.window() is not window or not window.isVisible():
            return
        if now is not None and now.window() is not window:
            return
        if not _can_have_focus(before):
            self._lost = True
            self._mending.start()


def _types(widget: QWidget | None) -> bool:
    """Tell whether a person types in `widget`, whose presses are not meant for the primary button."""
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit  # noqa: PLC0415 - not needed for the first frame

    return isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit))


def _can_have_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()
