"""One line of the check: a sign, the finding, and what to do if it is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.core.readiness import Finding, State, Topic
from wizard.ui.language.texts import by_key, failure_words, one_after_the_other, phrase_words
from wizard.ui.signs.status_disc import IN_LISTS, Status, StatusDisc
from wizard.ui.widgets.label import paragraph

SIGNS = {State.GOOD: Status.GOOD, State.BAD: Status.BAD, State.UNKNOWN: Status.UNCLEAR}
GAP = 12
"""Pixels between sign and words."""


class ReadinessLine(QWidget):
    """Says that something is still to be looked at, then what was found.

    Args:
        topic: what it is about.
    """

    def __init__(self, topic: Topic) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._topic = topic
        self._disc = StatusDisc(IN_LISTS)
        self._found = paragraph("")
        self._remedy = paragraph("", "quiet")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._found)
        words.addWidget(self._remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.wait()

    @property
    def status(self) -> Status:
        """What the sign shows."""
        return self._disc.status

    @property
    def words(self) -> str:
        """All that the line says."""
        return "\n".join(filter(None, (self._found.text(), self._remedy.text())))

    def wait(self) -> None:
        """It is still to be looked at."""
        self._say(Status.TO_COME, self._label(), "")

    def show_finding(self, finding: Finding) -> None:
        """Say what was found."""
        detail, remedy = phrase_words(finding.detail), ""
        if finding.failure is not None:
            words = failure_words(finding.failure)
            code = self.tr("Code {code}").format(code=words.code)
            remedy = "\n".join((one_after_the_other(words.message, words.next_step), code))
        said = self.tr("{what}: {detail}").format(what=self._label(), detail=detail)
        self._say(SIGNS[finding.state], said, remedy)

    def _label(self) -> str:
        return by_key("Readiness", self._topic.name, self._topic.label)

    def _say(self, status: Status, found: str, remedy: str) -> None:
        self._disc.show_status(status)
        self._found.setText(found)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
