"""Closes the loop: what does APPSe AI show for the credential, and what differs when it is a red mark."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from wizard.core.credential.token_value import Credential
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.red_mark import Difference, HandedOver, time_of_last_test, what_differs
from wizard.core.setup.session import SetupSession
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.icons import icon_of
from wizard.ui.look.theme import grown
from wizard.ui.pages.handover.red_mark_words import (
    after_the_green_tick,
    difference_words,
    what_appse_ai_tests,
    what_our_test_saw,
)
from wizard.ui.services import Services
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label
from wizard.ui.widgets.notice import Kind, Notice
from wizard.ui.widgets.numbered_list import NumberedList

ICON_SIZE, ICON_GAP = 18, 4
"""Pixels; the gap is on both sides of the icon, on top of the 2 that Qt leaves between icon and words."""


class Answer(StrEnum):
    """What APPSe AI shows; each is the name of an icon and of a colour."""

    GREEN = "good"
    RED = "bad"


class AppseAiLoop(QFrame):
    """Hidden until the credential was handed over; then it asks, and goes by the answer.

    The answer belongs to one credential: it outlasts going back and forth, and a new token begins anew.

    Signals:
        answered(QWidget): the merchant said what APPSe AI shows; the page brings this into view.
        test_again(): the merchant wants to run the test here once more.
    """

    answered = Signal(object)
    test_again = Signal()

    def __init__(self, session: SetupSession, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._session = session
        self._services = services
        self._credential: Credential | None = None
        self._answer: Answer | None = None
        self._nowhere_else = False
        self._plain_file: Path | None = None
        self._question = say(Label(), self._question_words)
        self._question.setObjectName("sectionTitle")
        self._question.setWordWrap(True)
        self._done = Notice()
        self._trouble = QWidget()
        self._trouble.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self._question)
        layout.addLayout(self._answers())
        layout.addWidget(self._done)
        layout.addWidget(self._trouble)
        self._build_trouble()
        self.hide()

    # -- what the page asks and tells ------------------------------------------------------------------------------

    @property
    def answer(self) -> Answer | None:
        """What the merchant said APPSe AI shows, or None."""
        return self._answer

    def forget(self) -> None:
        """Another set-up begins: neither the answer about the one before stays nor its credential."""
        self._credential = None
        self._choose(None)

    def follow(self, plain_file: Path | None) -> None:
        """Follow the session: appear once its credential was handed over, and forget the answer about another one.

        Args:
            plain_file: where the credential was saved in plain text, or None.
        """
        credential = self._session.credential()
        self._plain_file = plain_file
        if credential != self._credential:
            self._credential = None
            self._choose(None)
        if self._credential is None and self._session.handed_over:
            self._credential = credential
            announce(self, self._question.text())
        # Once it appeared it stays: the clipboard is emptied while the merchant is still busy in APPSe AI.
        self.setVisible(self._credential is not None)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, light becomes dark or text larger: the icons are drawn anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw_icons()

    # -- the question ----------------------------------------------------------------------------------------------

    def _question_words(self) -> str:
        return self.tr("What does APPSe AI show for this credential: a green tick or a red mark?")

    def _answers(self) -> FlowRow:
        self._buttons = {
            Answer.GREEN: say(Button(), lambda: self.tr("Green &tick")),
            Answer.RED: say(Button(), lambda: self.tr("Red &mark")),
        }
        row = FlowRow()
        for answer, button in self._buttons.items():
            button.setObjectName("answer")
            button.setCheckable(True)
            button.setAutoDefault(False)
            say(button, self._question_words, "accessibleDescription")
            button.clicked.connect(lambda checked, chosen=answer: self._take(chosen))
            row.add(button)
        self._draw_icons()
        return row

    def _draw_icons(self) -> None:
        size = grown(ICON_SIZE, self.fontMetrics())
        for answer, button in self._buttons.items():
            button.setIconSize(QSize(size + 2 * ICON_GAP, size))
            button.setIcon(icon_of(answer.value, answer.value, self, size, margin=ICON_GAP))

    def _take(self, answer: Answer) -> None:
        self._session.log.add(EventKind.GREEN_TICK if answer is Answer.GREEN else EventKind.RED_MARK)
        self._choose(answer)
        self._note_where_it_is(answer)
        self._say()
        self.answered.emit(self._done if answer is Answer.GREEN else self._title)  # the whole may not fit
        if answer is Answer.RED:
            announce(self, f"{self._seen.text()} {self._title.text()}: {self._list.count_of_lines}")

    def _choose(self, answer: Answer | None) -> None:
        self._answer = answer
        for one, button in self._buttons.items():
            button.setChecked(one is answer)

    def _note_where_it_is(self, answer: Answer) -> None:
        """With the green tick APPSe AI has the token; taking that back, it may be nowhere again."""
        session = self._session
        if answer is Answer.GREEN:
            self._nowhere_else = self._nowhere_else or session.copied_only or not session.handed_over
            session.handed_over, session.copied_only = True, False
        elif self._nowhere_else:
            session.handed_over = self._nowhere_else = False

    def _say(self) -> None:
        self._trouble.setVisible(self._answer is Answer.RED)
        if self._answer is Answer.GREEN:
            self._done.say(Kind.GOOD, self._what_is_left)
        else:
            self._done.clear()
        if self._answer is Answer.RED:
            self._list_differences()

    def _what_is_left(self) -> tuple[str, str]:
        steps = "\n".join(after_the_green_tick(self._session, self._plain_file))
        return self.tr("Done: APPSe AI can use this store."), steps

    # -- the red mark ----------------------------------------------------------------------------------------------

    def _build_trouble(self) -> None:
        self._seen = self._paragraph(str)
        again = say(Button(), lambda: self.tr("Test &again"))
        again.clicked.connect(self.test_again)
        self._title = say(Label(), lambda: self.tr("What to check"))
        self._title.setObjectName("sectionTitle")
        self._list = NumberedList(gap=8)
        report = say(Button(), lambda: self.tr("Make a report for su&pport…"))
        report.clicked.connect(self._open_report)
        body = QVBoxLayout(self._trouble)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addWidget(self._paragraph(what_appse_ai_tests))
        body.addWidget(self._seen)
        body.addLayout(_alone(again))
        body.addSpacing(6)
        body.addWidget(self._title)
        body.addLayout(self._list)
        body.addLayout(_alone(report))

    def _paragraph(self, words: Words) -> QLabel:
        label = Label()
        label.setWordWrap(True)
        return say(label, words)

    def _list_differences(self) -> None:
        session = self._session
        credential = session.credential()
        known = HandedOver(
            store_hash=credential.store_hash,
            token_length=len(credential.access_token),
            connection_name=session.connection_name,
            replaces_account=session.old_token is not None,
            result=session.result,
        )
        result, when = session.result, time_of_last_test(session.log, session.result)
        say(self._seen, lambda: what_our_test_saw(result, when))
        self._list.show_lines([partial(_both_parts, difference) for difference in what_differs(known)])

    def _open_report(self) -> None:
        from wizard.ui.support.report_window import ReportWindow  # noqa: PLC0415 - rarely opened

        ReportWindow(self._session, self._services, self.window()).open()


def _both_parts(difference: Difference) -> str:
    words = difference_words(difference)
    return f"{words.what}\n{words.todo}"


def _alone(button: Button) -> FlowRow:
    """Return a row with one button at its beginning."""
    button.setAutoDefault(False)
    row = FlowRow()
    row.add(button)
    return row
