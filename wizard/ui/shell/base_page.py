"""What all pages share: title, practice strip, body, the panel for problems, and what Qt asks of a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.failures import Failure
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.language.retranslate import say
from wizard.ui.look.theme import LARGE, grown, restyle
from wizard.ui.look.type import Type, set_type
from wizard.ui.services import Services
from wizard.ui.shell.page import Page
from wizard.ui.shell.states import TABLE, StepMark
from wizard.ui.steps import COUNT
from wizard.ui.widgets.centred import Centred
from wizard.ui.widgets.label import Label, paragraph
from wizard.ui.widgets.notice import Kind, Notice
from wizard.ui.widgets.page_scroll import GUTTER, PageScroll

if TYPE_CHECKING:
    from wizard.ui.practice.bar import PracticeBar
    from wizard.ui.practice.offered import Practice
    from wizard.ui.shared_screen.bar import SharedScreenBar

ABOVE_EYEBROW, ABOVE_EYEBROW_DOCKED = 31, 6
"""Pixels above the line over the title; with it and its gap, the title has 52 above it in the window."""
BELOW_EYEBROW, BELOW_TITLE, BELOW_LEAD, BELOW_LEAD_DOCKED, END = 4, 8, 28, 12, 12
"""Pixels below the line over the title, below the title, below its sentence (also in the column), and below all of it."""


class BasePage(Page):
    """A page of the wizard. Its content is made when it is first shown, so that the window opens quickly."""

    def __init__(self, session: SetupSession, services: Services) -> None:
        super().__init__(session, services)
        self.notice = Notice()
        self.notice.shown.connect(self.bring_into_view)
        self._shared_screen_bar: SharedScreenBar | None = None
        self.state_changed.connect(self._say_head)

    # -- what Qt asks ----------------------------------------------------------------------------------------------

    def initializePage(self) -> None:
        """Qt calls this when the page is reached with Next (or is the first)."""
        self.session.log.arrive(self.step.number)  # before the page begins its work, which belongs to this step
        if not self._built:
            self._built = True
            self._build_frame()
        self.enter()
        self._say_head()

    def cleanupPage(self) -> None:
        """Qt calls this when the page is left with Back. What was typed stays (ux rule 7)."""
        self.stop()

    def stop(self) -> None:
        """Stop what is under way, if the page was ever shown."""
        if self._built:
            self.cancel()

    def nextId(self) -> int:
        """Qt asks which page follows. Pages follow each other in the order of the steps, shown or not yet made."""
        return self.step + 1 if self.step + 1 < COUNT else -1

    def isComplete(self) -> bool:
        """Qt asks whether one may go on. A pure read."""
        return not self.busy

    def validatePage(self) -> bool:
        """Qt calls this on the way forwards: either the problem is said, or the page's values are taken."""
        failure = self.problem()
        if failure is not None:
            self.show_failure(failure)
            return False
        self.notice.clear()
        self.commit()
        return True

    def follow_screen_shared(self) -> None:
        """Show or hide the banner, and let the page do its part. Nothing happens on a page that was never shown."""
        if not self._built:
            return
        shared = self.session.screen_shared
        if shared and self._shared_screen_bar is None:
            self._shared_screen_bar = self._make_shared_screen_bar()
        if self._shared_screen_bar is not None:
            self._shared_screen_bar.setVisible(shared)
        self.show_screen_shared()

    def follow_docked(self, docked: bool) -> None:
        """Become a narrow column beside the browser, or a page again. Pages add what they do then."""
        self._docked = docked
        if not self._built:
            return
        self._centred.follow_docked(docked)
        self._below_lead.setFixedHeight(BELOW_LEAD_DOCKED if docked else BELOW_LEAD)
        self._column.setContentsMargins(0, ABOVE_EYEBROW_DOCKED if docked else ABOVE_EYEBROW, 0, 0 if docked else END)
        set_type(self._title, Type.TITLE_DOCKED if docked or _text_is_large() else Type.TITLE)
        set_type(self._lead, Type.BODY if docked else Type.LEAD)
        if self._practice_bar is not None:
            self._practice_bar.setVisible(not docked)  # the head says it then

    # -- helpers for pages -----------------------------------------------------------------------------------------

    def show_failure(self, failure: Failure) -> None:
        """Show a failure in the page's panel."""
        self.notice.say_failure(failure, Kind.WARN)
        self.state_changed.emit()

    def bring_into_view(self, widget: QWidget, besides: Callable[[], QRect] = QRect) -> None:
        """Scroll to a widget once it has its place: a panel that was just shown has none yet.

        Args:
            widget: what has to be seen.
            besides: returns what is to be seen with it if there is room for both, in the coordinates of `widget`.
        """
        self._scroll.bring_into_view_soon(widget, besides)

    def show_part_of(self, widget: QWidget, part: QRect) -> None:
        """Scroll to a part of a widget that is higher than the page, such as a row of a long list."""
        self._scroll.show_part(widget, part)

    def scroll_to(self, widget: QWidget) -> None:
        """Let the page begin at a widget that was just opened, as far as there is more below."""
        self._scroll.begin_at_soon(widget)

    def put_above_title(self, widget: QWidget) -> None:
        """Let `widget` stand above the title: the large tick of a success."""
        self._column.insertWidget(0, widget)

    def put_below_title(self, widget: QWidget) -> None:
        """Let `widget` stand above what the page has of its own."""
        self._body.insertWidget(0, widget)

    def hold_foot(self, foot: QWidget) -> None:
        """Take the foot of the window, of which there is one."""
        self._outer.addWidget(foot)

    def hold_head(self, head: QWidget) -> None:
        """Take the head of the column beside the browser, of which there is one."""
        self._outer.insertWidget(0, head)

    def _build_frame(self) -> None:
        self._outer = outer = QVBoxLayout(self)
        outer.setSpacing(0)
        outer.setContentsMargins(0, 0, 0, 0)
        practice = self.services.practice
        self._practice_bar = self._make_practice_bar(practice) if practice else None
        if self._practice_bar is not None:
            outer.addWidget(self._practice_bar)
        content = QWidget()
        content.setObjectName("clear")
        set_type(content, Type.BODY)
        self._column = column = QVBoxLayout(content)
        column.setSpacing(0)
        self._add_head(column)
        self._body = body = QVBoxLayout()
        body.setSpacing(12)
        column.addLayout(body, 1)
        self.build(body)
        inside = QWidget()
        inside.setObjectName("clear")
        self._centred = Centred(content, GUTTER)
        inside.setLayout(self._centred)
        self._scroll = PageScroll(inside)
        outer.addWidget(self._scroll, 1)
        for notice in self.findChildren(Notice):
            notice.step = self.step.number
            notice.failure_said.connect(self.log_failure)
        self.follow_docked(self._docked)
        self.follow_screen_shared()

    def _add_head(self, column: QVBoxLayout) -> None:
        self._eyebrow = paragraph("", "eyebrow", Type.NOTE_STRONG)
        keeps_place = self._eyebrow.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self._eyebrow.setSizePolicy(keeps_place)
        self._title = Label()
        self._title.setWordWrap(True)
        self._title.setObjectName("title")
        self._lead = paragraph("", "lead")
        column.addWidget(self._eyebrow)
        column.addSpacing(BELOW_EYEBROW)
        column.addWidget(self._title)
        column.addSpacing(BELOW_TITLE)
        column.addWidget(self._lead)
        self._below_lead = QWidget()
        self._below_lead.setObjectName("clear")
        self._below_lead.setFixedHeight(BELOW_LEAD)
        column.addWidget(self._below_lead)

    def _say_head(self) -> None:
        """Say title, sentence and the line above them as they are in this state."""
        if not self._built:
            return
        say(self._title, self.heading)
        say(self._lead, self.lead)
        say(self._eyebrow, self.eyebrow)
        self._lead.setVisible(bool(self.lead()))
        self._eyebrow.setVisible(bool(self.eyebrow()))
        success = TABLE[self.page_state()].mark is StepMark.DONE
        if bool(self._lead.property("plain")) != success:
            self._lead.setProperty("plain", success)
            restyle(self._lead)

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, another language is read from the other side."""
        super().changeEvent(event)
        if self._built and event.type() == QEvent.Type.LayoutDirectionChange:
            self._centred.fit()

    def _make_practice_bar(self, practice: Practice) -> PracticeBar:
        from wizard.ui.practice.bar import PracticeBar  # noqa: PLC0415 - merchants do without it

        bar = PracticeBar(practice, self.practice_offers())
        bar.panel_wanted.connect(self._open_practice_panel)
        return bar

    def _open_practice_panel(self) -> None:
        from wizard.ui.shell.open_page import open_practice_panel  # noqa: PLC0415 - not needed for the first frame

        if self.services.practice:
            open_practice_panel(self.services, self.services.practice.panel(), self.notice)

    def _make_shared_screen_bar(self) -> SharedScreenBar:
        from wizard.ui.shared_screen.bar import SharedScreenBar  # noqa: PLC0415 - not for the first frame

        bar = SharedScreenBar()
        bar.switched_off.connect(self.screen_not_shared)
        self._outer.insertWidget(0, bar)
        return bar

    def log_failure(self, code: str) -> None:
        """Note that a failure with this code was said on this page, or in a dialog over it."""
        self.session.log.add(EventKind.FAILURE_SHOWN, code)


def _text_is_large() -> bool:
    """Tell whether one long word of a title could be wider than the smallest window: it grows less from there on."""
    return grown(100, QFontMetrics(QGuiApplication.font())) > round(100 * LARGE)
