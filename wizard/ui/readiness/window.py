"""*Is this computer ready?*: a check before a setup or a call with support."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wizard.core.failures import Failure, FailureKind
from wizard.core.readiness import Examine, Finding, State, Topic
from wizard.ui.clipboard.copy import copy_text
from wizard.ui.clipboard.probe import clipboard_finding
from wizard.ui.jobs import Job
from wizard.ui.language.announce import announce
from wizard.ui.look.type import Type, set_type
from wizard.ui.readiness.line import ReadinessLine
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.dialog_size import MARGIN, open_size, scrolled_column
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label, paragraph
from wizard.ui.widgets.notice import Notice
from wizard.ui.widgets.page_scroll import PageScroll

LETTERS_WIDE, LINES_HIGH = 76, 30


class ReadinessWindow(QDialog):
    """Starts checking when it opens. Escape closes it and cancels the check.

    Args:
        examine: checks all topics that need no window; called on a worker thread.
        parent: the window it opens over.
    """

    def __init__(self, examine: Examine, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Is this computer ready?"))
        self._examine = examine
        self._findings: list[Finding] = []
        self._job = Job(self)
        self._job.progressed.connect(self._take)
        self._job.finished.connect(self._end)
        self._job.failed.connect(self._break_off)
        self.summary = Label()
        self.summary.setWordWrap(True)
        set_type(self.summary, Type.TITLE_DOCKED)
        self.lines = {topic: ReadinessLine(topic) for topic in Topic}
        self._notice = Notice()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(PageScroll(self._make_inside()), 1)
        layout.addLayout(self._make_foot())
        letters = self.fontMetrics()
        open_size(self, QSize(letters.averageCharWidth() * LETTERS_WIDE, letters.lineSpacing() * LINES_HIGH))
        self._begin()

    def _make_inside(self) -> QWidget:
        inside, body = scrolled_column(top=16, bottom=8, gap=12)
        body.addWidget(self.summary)
        about = self.tr("Your token isn’t used. This computer may ask for its keychain password.")
        body.addWidget(paragraph(about, "quiet"))
        for line in self.lines.values():
            body.addWidget(line)
        body.addWidget(self._notice)
        body.addStretch()
        return inside

    def _make_foot(self) -> FlowRow:
        copy = CopyButton(lambda: self.tr("C&opy"), lambda: self.tr("Copied"), self._copy)
        self._again = Button(self.tr("Check &again"))
        self._again.setAutoDefault(False)
        self._again.clicked.connect(self._begin)
        close = Button(self.tr("&Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        foot = FlowRow()
        foot.setContentsMargins(MARGIN, 0, MARGIN, 0)
        foot.add(copy)
        foot.add(self._again)
        foot.add_room()
        foot.add(close)
        close.setFocus()
        return foot

    def done(self, result: int) -> None:
        """Qt calls this when the window closes, in whichever way."""
        self._job.cancel()
        super().done(result)

    def _begin(self) -> None:
        self._findings.clear()
        self._notice.clear()
        for line in self.lines.values():
            line.wait()
        self._again.setEnabled(False)
        self._sum_up(self.tr("Checking this computer…"))
        self._job.start(self._examine)

    def _take(self, finding: Finding) -> None:
        self._findings.append(finding)
        self.lines[finding.topic].show_finding(finding)

    def _end(self, nothing: None) -> None:
        self._take(clipboard_finding())
        self._again.setEnabled(True)
        states = [finding.state for finding in self._findings]
        if State.BAD in states:
            self._sum_up(self.tr("Not ready yet"))
        elif State.UNKNOWN in states:
            self._sum_up(self.tr("No problem found, but not everything could be checked"))
        else:
            self._sum_up(self.tr("This computer is ready"))

    def _break_off(self, failure: Failure) -> None:
        self._again.setEnabled(True)
        self._sum_up(self.tr("The check stopped early"))
        self._notice.say_failure(failure)

    def _sum_up(self, words: str) -> None:
        self.summary.setText(words)
        announce(self, words)

    def _copy(self) -> bool:
        said = [self.summary.text(), *(self.lines[finding.topic].words for finding in self._findings)]
        copied = copy_text("\n".join(said))
        if not copied:
            self._notice.say_failure(Failure(FailureKind.CLIPBOARD_REFUSED))
        return copied
