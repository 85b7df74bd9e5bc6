"""The outcome under the title of step 4: whose store it is, what is missing, what to do, and links."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.failures import Failure, FailureKind
from wizard.core.owner.blocks import Picture
from wizard.core.setup.session import SetupSession
from wizard.core.status_page import status_page_for
from wizard.ui.language.retranslate import Words, say
from wizard.ui.language.texts import failure_words, one_after_the_other
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.check.missing_rows import MissingRows
from wizard.ui.pages.check.outcome_words import first_sentence, other_sentences
from wizard.ui.pages.check.result_words import more_than_needed, own_check, whose_store
from wizard.ui.pictures.lead_picture import LeadPicture
from wizard.ui.shell.states import PageState
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label, paragraph

CUSTOMERS = "customers"
"""The row that APPSe AI's own check asks for."""
TESTED = (PageState.TEST_MISSING, PageState.TEST_UNCLEAR)
"""States in which one can go on with values that open the store."""
UNTESTED = (PageState.TEST_NETWORK, PageState.TEST_STOPPED, PageState.TEST_SKIPPED)
"""States in which nothing is known of the values."""


BOX_WIDTH = 360
"""Pixels at 100 % text of the picture of where the right value stands."""


class OutcomePart(QWidget):
    """Shows the outcome, and the links that belong to it.

    Signals:
        anyway_wanted(): go on though the test did not end well.
        details_wanted(): show the details, or hide them.
        status_page_wanted(): open BigCommerce's status page.
    """

    anyway_wanted = Signal()
    details_wanted = Signal()
    status_page_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.lines = [paragraph("") for _ in range(2)]
        self._other = paragraph("", "quiet")
        self.rows = MissingRows()
        self.third_box = LeadPicture(Picture.CREDENTIALS_WINDOW, BOX_WIDTH)
        self._code = Label()
        self._code.setObjectName("quiet")
        self._reasons = say(Link(), lambda: self.tr("Other &reasons"))
        self._reasons.setCheckable(True)
        self._reasons.toggled.connect(self._other.setVisible)
        self._status_page = say(Link(), lambda: self.tr("BigCommerce’s &status page"))
        self._status_page.clicked.connect(self.status_page_wanted)
        self._anyway = Link()
        self._anyway.clicked.connect(self.anyway_wanted)
        self._details = Link()
        self._details.clicked.connect(self.details_wanted)
        self.links = QWidget()
        self.links.setObjectName("clear")
        row = FlowRow(20)
        self.links.setLayout(row)
        for link in (self._reasons, self._status_page, self._anyway, self._details):
            row.add(link)
        row.add_room()
        row.add(self._code)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.rows)
        for widget in (*self.lines, self._other, self.third_box):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addWidget(self.links)

    @property
    def code(self) -> str:
        """The code as it is shown, such as "Code T-06", or empty."""
        return "" if self._code.isHidden() else self._code.text()

    @property
    def words(self) -> str:
        """All running text."""
        return " ".join(line.text() for line in (*self.lines, self._other) if not line.isHidden())

    def follow(self, state: PageState, session: SetupSession, *, came_from: str) -> None:
        """Show what belongs to a state.

        Args:
            state: of the page.
            session: what is known so far.
            came_from: the file that brought store and token, where that is to be said; or empty.
        """
        result = session.result
        failure = result.failure if result is not None else None
        missing = (
            [row.scope for row in result.missing] if result is not None and state is PageState.TEST_MISSING else []
        )
        self.rows.show_rows(missing)
        says = self._lines_of(state, session, came_from)
        padded: list[Words] = [*says, str, str]
        for line, words in zip(self.lines, padded, strict=False):
            say(line, words)
            line.setVisible(bool(line.text()))
        self._show_reasons(None if state is PageState.TEST_MISSING else failure)
        self.third_box.setVisible(failure is not None and failure.kind is FailureKind.TOKEN_REFUSED)
        say(self._code, partial(self._code_words, failure))
        self._code.setVisible(failure is not None)
        self._status_page.setVisible(failure is not None and status_page_for(failure.kind) is not None)
        self._anyway.setVisible(state in (*TESTED, *UNTESTED))
        say(self._anyway, partial(self._anyway_words, tested=state in TESTED, skipped=state is PageState.TEST_SKIPPED))
        say(self._details, partial(self._details_words, running=state is PageState.TEST_RUNNING))
        self._details.setVisible(result is not None or state is PageState.TEST_RUNNING)

    def _lines_of(self, state: PageState, session: SetupSession, came_from: str) -> list[Words]:
        result = session.result
        if came_from:
            return [lambda: self.tr("Store and token came from {name}.").format(name=isolated(came_from))]
        if result is None:
            return []
        if state is PageState.TEST_GOOD:
            page = session.front_page
            name, domain = (page.name, page.domain) if page else ("", "")
            return [lambda: whose_store(result, name, domain), lambda: more_than_needed(result)]
        if state is PageState.TEST_MISSING:
            says = [self._about_customers] if any(row.scope.scope_id == CUSTOMERS for row in result.missing) else []
            return [*says, self._about_old_account] if session.replaces_account else says
        failure = result.failure
        return [lambda: first_sentence(failure_words(failure).next_step) if failure else "", lambda: own_check(result)]

    def _about_customers(self) -> str:
        return self.tr("Without Customers, APPSe AI’s own check will probably fail.")

    def _about_old_account(self) -> str:
        return self.tr("Keep the old account until the new one works in APPSe AI.")

    def _show_reasons(self, failure: Failure | None) -> None:
        """Show the first cause and step on the page, the others on request."""

        def others() -> str:
            if failure is None:
                return ""
            words = failure_words(failure)
            return one_after_the_other(other_sentences(words.message), other_sentences(words.next_step))

        say(self._other, others)
        has_more = bool(self._other.text())
        self._reasons.setVisible(has_more)
        self._other.setVisible(has_more and self._reasons.isChecked())

    def _anyway_words(self, *, tested: bool, skipped: bool) -> str:
        if skipped:
            return self.tr("Add to APPSe AI &untested")
        return self.tr("Continue a&nyway") if tested else self.tr("Continue &untested")

    def _details_words(self, *, running: bool) -> str:
        return self.tr("&What is sent?") if running else self.tr("&Details")

    def _code_words(self, failure: Failure | None) -> str:
        return self.tr("Code {code}").format(code=failure.code) if failure is not None else ""
