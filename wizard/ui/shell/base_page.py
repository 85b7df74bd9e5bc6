"""What all pages share: heading, practice strip, scrolling body, the panel for problems, and the three states.

A page declares `busy` and `problem()` and emits `state_changed`; only this class turns them into buttons, panels and
announcements (docs/architecture.md, rule 2). Next is never merely grey: pressed too early, it says what is missing (ux rule 3).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWizard, QWizardPage

from wizard.core.failures import Failure
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.bidi import margins
from wizard.ui.look.theme import USUAL_LINE, enlarge, grown
from wizard.ui.practice.bar import Offer, PracticeBar
from wizard.ui.services import Practice, Services
from wizard.ui.widgets.button import FOCUS_EDGE, Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label
from wizard.ui.widgets.notice import Kind, Notice
from wizard.ui.widgets.page_scroll import GUTTER, PageScroll

if TYPE_CHECKING:
    from wizard.ui.shell.shared_screen_bar import SharedScreenBar

END = 2
"""Pixels between the words and the bar that scrolls them."""
LEAST_LINES = 14
"""Height of a page in lines of its font from which on its heading stands above what scrolls."""
STEPS = 5
"""How many steps there are; it never changes while the wizard runs."""


class BasePage(QWizardPage):
    """A page of the wizard. Its content is made when it is first shown, so that the window opens quickly."""

    state_changed = Signal()
    screen_not_shared = Signal()
    """The merchant says, on this page, that nobody else looks on any more."""
    saved_setup_given = Signal(object)
    """A file (Path) was chosen or dropped here that is a saved set-up."""
    step: ClassVar[int]
    """Which step this is; 0 is the first."""

    def __init__(self, session: SetupSession, services: Services) -> None:
        super().__init__()
        self.session = session
        self.services = services
        self.notice = Notice()
        self.notice.shown.connect(self.bring_into_view)
        self._built = False
        self._shared_screen_bar: SharedScreenBar | None = None
        self.state_changed.connect(self.completeChanged)

    # -- what a page says of itself ------------------------------------------------------------------------------

    def heading(self) -> str:
        """Return the task of this page as a sentence."""
        raise NotImplementedError

    def question(self) -> str:
        """Return what people ask on this page; its answer is in `wizard.ui.shell.questions`."""
        raise NotImplementedError

    def build(self, body: QVBoxLayout) -> None:
        """Make the page's widgets. Called once, before the page is shown for the first time."""
        raise NotImplementedError

    def enter(self) -> None:
        """Bring the widgets up to date with the session. Called each time the page is about to be shown forwards."""

    def arrived(self) -> None:
        """Put the focus where work begins. Called each time after the page is shown."""

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
        """Show what a saved set-up brought into the session; nothing that was entered for another one may stay."""

    def take_file(self, path: Path) -> bool:
        """Take a file that was dropped on the window; return whether this page takes files."""
        return False

    @property
    def holds_token(self) -> bool:
        """True while the page holds a token that the session does not have yet; closing would lose it."""
        return False

    @property
    def was_shown(self) -> bool:
        """True once the page's widgets were made."""
        return self._built

    @property
    def busy(self) -> bool:
        """True while the page waits for something; Next waits with it."""
        return False

    # -- what Qt asks ----------------------------------------------------------------------------------------------

    def initializePage(self) -> None:
        """Qt calls this when the page is reached with Next (or is the first)."""
        self.session.log.arrive(self.step + 1)  # before the page begins its work, which belongs to this step
        if not self._built:
            self._built = True
            self._build_frame()
        self.enter()

    def cleanupPage(self) -> None:
        """Qt calls this when the page is left with Back. What was typed stays (ux rule 7)."""
        self.stop()

    def stop(self) -> None:
        """Stop what is under way, if the page was ever shown."""
        if self._built:
            self.cancel()

    def nextId(self) -> int:
        """Qt asks which page follows. Pages follow each other in the order of the steps, shown or not yet made."""
        return self.step + 1 if self.step + 1 < STEPS else -1

    def isComplete(self) -> bool:
        """Qt asks this to enable Next. A pure read."""
        return not self.busy

    def validatePage(self) -> bool:
        """Qt calls this on Next: either the problem is said, or the page's values are taken."""
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes. In a low window the heading scrolls, too: else it would take all the room."""
        super().resizeEvent(event)
        if self._built:
            low = event.size().height() < LEAST_LINES * grown(USUAL_LINE, self.fontMetrics())
            home = self._body if low else self._outer
            if home.indexOf(self._head) < 0:
                home.insertWidget(0, self._head)

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

    def put_beside(self, widget: QWidget) -> None:
        """Let `widget` stand beside the page's content, where it does not scroll away. Called from :meth:`build`."""
        self._row.addWidget(widget)

    def _build_frame(self) -> None:
        self._outer = outer = QVBoxLayout(self)
        outer.setSpacing(0)
        self._head = QWidget()
        self._head.setObjectName("scrolledPage")
        self._top = head = QVBoxLayout(self._head)
        head.setSpacing(10)
        outer.addWidget(self._head)
        outer.addSpacing(8)
        self._where = paragraph(
            lambda: self.tr("Step {number} of {count}").format(number=self.step + 1, count=STEPS), "quiet"
        )
        top = FlowRow(overhang=2 * FOCUS_EDGE)  # the words of the link end where all words do
        top.add(self._where)
        top.add_room()
        top.add(self._make_question_link())
        head.addLayout(top)
        heading = say(Label(), self.heading)
        enlarge(heading, 1.7)
        heading.setWordWrap(True)
        head.addWidget(heading)
        outer.addWidget(self._make_edge())
        self._row = QHBoxLayout()
        self._row.setSpacing(14)
        outer.addLayout(self._row, 1)
        inside = QWidget()
        inside.setObjectName("scrolledPage")
        self._body = body = QVBoxLayout(inside)
        body.setSpacing(12)
        if self.services.practice:
            body.addWidget(self._make_practice_bar(self.services.practice))
        self.build(body)
        self._scroll = PageScroll(inside)
        self._row.insertWidget(0, self._scroll, 1)
        self._scroll.upright.valueChanged.connect(lambda value: self._edge.setVisible(value > 0))
        self._keep_margins()
        for notice in self.findChildren(Notice):
            notice.step = self.step + 1
            notice.failure_said.connect(self.log_failure)
        self.follow_screen_shared()

    def _keep_margins(self) -> None:
        """Let head and words end at the same place; what scrolls keeps room for its bar there."""
        self._outer.setContentsMargins(margins(24, 18, 22 - GUTTER, 0))
        self._top.setContentsMargins(margins(0, 0, GUTTER + END, 0))
        self._body.setContentsMargins(margins(0, 6, END, 8))

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, another language is read from the other side."""
        super().changeEvent(event)
        if self._built and event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_margins()

    def _make_edge(self) -> QFrame:
        """Return the line below the heading: with it, words that are scrolled away do not look cut off."""
        self._edge = edge = QFrame()
        edge.setObjectName("line")
        keeps_place = edge.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        edge.setSizePolicy(keeps_place)
        edge.hide()
        return edge

    def _make_question_link(self) -> Link:
        self.question_link = link = say(Link(), self.question)
        link.clicked.connect(self._answer_question)
        return link

    def _answer_question(self) -> None:
        from wizard.ui.shell.question_window import QuestionWindow  # noqa: PLC0415 - not needed for the first frame

        window = QuestionWindow(self.question(), self.step, self)
        window.help_wanted.connect(self.wizard().button(QWizard.WizardButton.HelpButton).click)
        window.open()

    def let_step_be_copied(self) -> None:
        """Make the step's number selectable; not before the first frame, for which the Qt namespace costs too much."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see above

        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _make_practice_bar(self, practice: Practice) -> PracticeBar:
        bar = PracticeBar(practice, self.practice_offers())
        bar.panel_wanted.connect(self._open_practice_panel)
        return bar

    def _open_practice_panel(self) -> None:
        from wizard.ui.shell.open_page import open_practice_panel  # noqa: PLC0415 - not needed for the first frame

        if self.services.practice:
            open_practice_panel(self.services, self.services.practice, self.notice)

    def _make_shared_screen_bar(self) -> SharedScreenBar:
        from wizard.ui.shell.shared_screen_bar import SharedScreenBar  # noqa: PLC0415 - not for the first frame

        bar = SharedScreenBar()
        bar.switched_off.connect(self.screen_not_shared)
        self._top.insertWidget(0, bar)
        return bar

    def log_failure(self, code: str) -> None:
        """Note that a failure with this code was said on this page, or in a dialog over it."""
        self.session.log.add(EventKind.FAILURE_SHOWN, code)


def paragraph(words: str | Words, name: str = "") -> QLabel:
    """Return a label with running text that wraps.

    Args:
        words: the text, or what makes it where the language can change while it is shown.
        name: by which the style sheet knows the label.
    """
    label = Label(words) if isinstance(words, str) else say(Label(), words)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
